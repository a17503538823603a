import { readFile, writeFile } from 'node:fs/promises';
import type { RequestRecord } from '../../../../schema/contract/evidence/audit-record.ts';
import {
  type CheckpointKeys,
  readCheckpoint,
  type SignedHead,
  verifyCheckpoint,
} from '../../../../schema/contract/evidence/checkpoint.ts';
import { EvidenceFault } from '../../../../schema/contract/evidence/evidence-fault.ts';
import { verifyGrown, verifyLoggedRecord } from '../../../../schema/contract/evidence/log-proof.ts';
import { type Receipt, verifyReceiptFile } from '../../../../schema/contract/evidence/receipt.ts';
import {
  checkpointKeysOf,
  type KeyLookup,
  verificationKeys,
} from '../../../../schema/contract/evidence/verification-keys.ts';
import { isDay } from '../../../../schema/domain/day.ts';
import { AccessRecordsDocument, type AccessRecordsQuery, type Client } from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, ownAgency } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import { bearer, type GetText, textsOf } from '../../hub-text.ts';
import type { Io } from '../../io.ts';
import { holding, readEvidence } from '../receipt/evidence-files.ts';
import { type Finding, type HubReport, pageOf } from './hub-page.ts';

/** Options of `audit verify --hub`. */
export interface VerifyHubOptions extends ConnectionOptions {
  readonly hub: string;
  readonly keys?: string;
  readonly receipt?: readonly string[];
  readonly kept?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
}

type AccessRecord = NonNullable<AccessRecordsQuery['accessRecords']>['edges'][number]['node'];

const PAGE = 200;
const REFUSED = 400;

/**
 * Checks a hub from outside, with what an agency holds itself: that its log only grew since the head kept from last time, that every receipt's record is in
 * it, and every request that the hub lists as the agency's own. Prints one page.
 */
export async function verifyHub(options: VerifyHubOptions, io: Io): Promise<number> {
  for (const [name, day] of Object.entries({ from: options.from, to: options.to }))
    if (day !== undefined && !isDay(day)) throw new CommandError(`--${name} ${day}: expected a day, YYYY-MM-DD.`);
  const address = new URL(options.hub);
  const client = await connect({ ...options, endpoint: new URL('/graphql', address).href }, io, {
    purpose: 'OPERATIONS',
  });
  try {
    const get = textsOf(address.href, options.timeout, io);
    const jwks = options.keys ? await readEvidence(options.keys) : (await get('/.well-known/jwks.json')).text;
    const report = await new HubCheck(options, client, get, jwks, io).run();
    io.stdout.write(pageOf(report));
    if (options.kept !== undefined && report.findings.length === 0)
      await writeFile(options.kept, report.head.checkpoint, { mode: 0o600 });
    return report.findings.length > 0 ? EXIT.findings : EXIT.ok;
  } finally {
    await client.close();
  }
}

class HubCheck {
  readonly #options: VerifyHubOptions;
  readonly #client: Client;
  readonly #get: GetText;
  readonly #keys: KeyLookup;
  readonly #checkpointKeys: CheckpointKeys;
  readonly #io: Io;
  readonly #findings: Finding[] = [];
  #young = 0;

  constructor(options: VerifyHubOptions, client: Client, get: GetText, jwks: string, io: Io) {
    this.#options = options;
    this.#client = client;
    this.#get = get;
    this.#keys = verificationKeys(jwks);
    this.#checkpointKeys = checkpointKeysOf(jwks);
    this.#io = io;
  }

  async run(): Promise<HubReport> {
    const time = new Date();
    const head = await this.#head();
    const before = await this.#compareWithKept(head);
    const receipts = await this.#receipts();
    for (const [file, receipt] of receipts)
      await this.#noting(`receipt ${file}`, () => this.#requireRecord(receipt, head, time));
    const { records, more } = await this.#accessRecords();
    const listed = new Set(records.map(({ request }) => request?.id));
    const withoutId = records.filter(({ request }) => !request?.record).length;
    for (const { time: at, request, decision } of records)
      if (request?.record)
        await this.#noting(`access record ${request.id}`, async () => {
          const record = await this.#logged(String(request.record), Date.parse(String(at)), time);
          if (
            record &&
            (record.requestId !== request.id || record.decision !== decision || record.code !== request.code)
          )
            throw new EvidenceFault('RECORD_MISSING', 'The log holds another request under its number.');
        });
    const days = daysOf(this.#options, time);
    for (const [file, { requestId, time: at }] of receipts)
      if (!more && days(at) && Date.parse(at) < time.getTime() - LISTED_WITHIN_MS && !listed.has(requestId))
        this.#findings.push({
          about: `receipt ${file}`,
          code: 'NOT_LISTED',
          message: `The hub does not list request ${requestId} among the agency's own.`,
        });
    return {
      hub: this.#options.hub,
      agency: receipts[0]?.[1].caller.agency ?? ((await ownAgency(this.#options, this.#io)) || '-'),
      time: time.toISOString(),
      head,
      before,
      ownKeys: this.#options.keys !== undefined,
      receipts: receipts.length,
      accessRecords: records.length,
      withoutId,
      more,
      young: this.#young,
      findings: this.#findings,
    };
  }

  async #head(): Promise<SignedHead> {
    const { status, text } = await this.#get('/audit/checkpoint');
    if (status >= REFUSED) throw new CommandError(`${this.#options.hub}/audit/checkpoint: ${status}.`, EXIT.refused);
    return holding(`${this.#options.hub}/audit/checkpoint`, () => verifyCheckpoint(text, this.#checkpointKeys));
  }

  async #compareWithKept(head: SignedHead): Promise<number | undefined> {
    const { kept } = this.#options;
    if (kept === undefined) return undefined;
    const text = await readFile(kept, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (text === undefined) return undefined;
    const older = await holding(kept, () => verifyCheckpoint(text, this.#checkpointKeys));
    await this.#noting(`the head kept in ${kept}`, async () => {
      const proof =
        older.size > head.size
          ? { text: '' }
          : await this.#get(`/audit/consistency?from=${older.size}&to=${head.size}`);
      verifyGrown(proof.text, older, head);
    });
    return readCheckpoint(text).size;
  }

  async #receipts(): Promise<[file: string, receipt: Receipt][]> {
    const receipts: [string, Receipt][] = [];
    for (const file of this.#options.receipt ?? []) {
      const text = await readEvidence(file);
      await this.#noting(`receipt ${file}`, () => {
        receipts.push([file, verifyReceiptFile(text, this.#keys).receipt]);
      });
    }
    return receipts;
  }

  async #requireRecord({ audit, requestId, time, caller, code }: Receipt, head: SignedHead, now: Date): Promise<void> {
    if (audit.record === null)
      throw new EvidenceFault('RECORD_MISSING', 'It says itself that no record could be kept.');
    if (audit.log !== undefined && audit.log !== head.origin)
      throw new EvidenceFault('OTHER_LOG', `It names ${audit.log}; the hub shows ${head.origin}.`);
    const record = await this.#logged(audit.record, Date.parse(time), now);
    if (record && (record.requestId !== requestId || record.agency !== caller.agency || record.code !== code))
      throw new EvidenceFault('RECORD_MISSING', 'The log holds another request under its number.');
  }

  /** The record as the log proves it; `undefined` while it is too young to be asked for. */
  async #logged(id: string, at: number, now: Date): Promise<RequestRecord | undefined> {
    const { value } = await this.#client.token();
    const { status, text } = await this.#get(`/audit/records/${encodeURIComponent(id)}`, bearer(value));
    if (status === 404 && now.getTime() - at < IN_A_HEAD_WITHIN_MS) {
      this.#young++;
      return undefined;
    }
    if (status === 404) throw new EvidenceFault('RECORD_MISSING', `Record ${id}: the hub has no proof of it.`);
    if (status >= REFUSED) throw new CommandError(`/audit/records/${id}: ${status}.`, EXIT.refused);
    const { record } = verifyLoggedRecord(text, this.#keys, this.#checkpointKeys);
    if (record.type !== 'request' || !String(id).endsWith(`:${record.seq}`))
      throw new EvidenceFault('RECORD_MISSING', `Record ${id}: the hub proves another one.`);
    return record;
  }

  async #accessRecords(): Promise<{ records: AccessRecord[]; more: boolean }> {
    const records: AccessRecord[] = [];
    const { from, to, limit } = this.#options;
    let after: string | null = null;
    while (records.length < limit) {
      const variables = {
        filter: { from: from ?? null, to: to ?? null },
        first: Math.min(PAGE, limit - records.length),
        after,
      };
      const page: AccessRecordsQuery = await this.#client.request(AccessRecordsDocument, variables, {
        signal: this.#io.signal,
      });
      records.push(...(page.accessRecords?.edges ?? []).map(({ node }) => node));
      after = page.accessRecords?.pageInfo.hasNextPage ? (page.accessRecords.pageInfo.endCursor ?? null) : null;
      if (after === null) return { records, more: false };
    }
    return { records, more: true };
  }

  async #noting(about: string, check: () => Promise<void> | void): Promise<void> {
    try {
      await check();
    } catch (error) {
      if (!(error instanceof EvidenceFault)) throw error;
      this.#findings.push({ about, code: error.code, message: error.message });
    }
  }
}

/** A record is in a head within two minutes; the agency's clock may be a minute off. */
const IN_A_HEAD_WITHIN_MS = 180_000;
/** Who looked is listed when the machine has time for it. */
const LISTED_WITHIN_MS = 3_600_000;

/** Whether an instant is within the days that are looked at. */
function daysOf({ from, to }: Pick<VerifyHubOptions, 'from' | 'to'>, now: Date): (instant: string) => boolean {
  const day = (instant: number) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);
  const [first, last] = [from ?? '', to ?? day(now.getTime())];
  return (instant) => day(Date.parse(instant)) >= first && day(Date.parse(instant)) <= last;
}

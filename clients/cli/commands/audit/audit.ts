import { join } from 'node:path';
import { Command, Option } from 'commander';
import { verifyRecordProof } from '../../../../schema/contract/evidence/audit-proof.ts';
import { parseRecordId } from '../../../../schema/contract/evidence/audit-record.ts';
import { EvidenceFault } from '../../../../schema/contract/evidence/evidence-fault.ts';
import { toHex } from '../../../../schema/contract/evidence/merkle.ts';
import { type VerifiedReceipt, verifyReceiptFile } from '../../../../schema/contract/evidence/receipt.ts';
import type { Note } from '../../../../schema/contract/evidence/stream-verifier.ts';
import { checkpointKeysOf, verificationKeys } from '../../../../schema/contract/evidence/verification-keys.ts';
import { integer, withConnection } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { holding, readEvidence, withKeys, writeEvidence } from '../receipt/evidence-files.ts';
import { streamNames } from './audit-folder.ts';
import { anchorOf, coveredBatches, type HeadReport, verifyHead } from './combined-head.ts';
import { proofOf } from './find-record.ts';
import { type VerifyHubOptions, verifyHub } from './verify-hub.ts';
import { type StreamReport, type StreamWitnesses, verifyStream } from './verify-stream.ts';

const OWN_KEYS = 'jwks.json';

/** `yunqiao audit …` */
export function auditCommand(io: Io, done: Done): Command {
  const verify = withConnection(
    withKeys(
      new Command('verify')
        .description(
          'Verify an audit log offline: chain, signatures, Merkle roots, gaps, the head over all streams. Or with --hub, from outside: an agency checks that its own receipts and access records are in the log of a hub, and gets one page.',
        )
        .argument('[dir]', "the log's folder, DATA_DIR/audit")
        .option('--receipt <file...>', 'receipts given to callers: the log must hold their records')
        .option('--anchor <place>', 'where the head is kept outside the folder (AUDIT_ANCHOR): a file or an address')
        .option('--json', 'print the report as JSON', false)
        .option('--hub <url>', 'check a running hub instead of a folder, with the credentials of an agency')
        .option('--kept <file>', 'with --hub: the head from last time; replaced when all holds')
        .option('--from <day>', 'with --hub: first day of access records, YYYY-MM-DD')
        .option('--to <day>', 'with --hub: last day of access records, YYYY-MM-DD')
        .addOption(
          new Option('--limit <n>', 'with --hub: most access records')
            .default(1000)
            .argParser(integer('--limit', 1, 1_000_000)),
        ),
      '<dir>/jwks.json, or with --hub what the hub shows',
    ),
    4,
  ).action(async (dir: string | undefined, options: VerifyOptions & Omit<VerifyHubOptions, 'hub'>) => {
    const { hub } = options;
    if ((dir === undefined) === (hub === undefined))
      throw new CommandError("Give the log's folder, DATA_DIR/audit, or --hub <url>.");
    if (dir !== undefined) return done(await verifyLog(dir, options, io));
    if (hub !== undefined) return done(await verifyHub({ ...options, hub }, io));
  });

  const prove = withKeys(
    new Command('prove')
      .description('Write the proof that one record is in a signed batch of the log.')
      .argument('<record>', 'a record id (<stream>:<number>) or a request id')
      .requiredOption('--dir <dir>', "the log's folder, DATA_DIR/audit")
      .requiredOption('--out <file>', 'the proof; must not be there yet'),
    '<dir>/jwks.json',
  ).action(async (record: string, { dir, out, keys: file }: ProveOptions) => {
    const keys = verificationKeys(await readEvidence(file ?? join(dir, OWN_KEYS)));
    await writeEvidence(out, await holding(dir, () => proofOf(dir, record, keys)));
    io.stdout.write(`${out}\n`);
    done(EXIT.ok);
  });

  const verifyProof = withKeys(
    new Command('verify-proof')
      .description('Verify the proof of a record offline and print the record.')
      .argument('<file>', 'the proof'),
  ).action(async (file: string, options: { keys: string }) => {
    const keys = verificationKeys(await readEvidence(options.keys));
    const text = await readEvidence(file);
    const { record, batch, kid } = await holding(file, () => verifyRecordProof(text, keys));
    io.stdout.write(`${file}: holds.\n${JSON.stringify(record, null, 2)}\n`);
    io.stdout.write(`  batch ${batch.batch} of ${batch.stream}, ${batch.from} to ${batch.to}, signed with ${kid}\n`);
    done(EXIT.ok);
  });

  return new Command('audit')
    .description("the hub's audit log: verify it and prove single records, offline")
    .addCommand(verify)
    .addCommand(prove)
    .addCommand(verifyProof);
}

interface VerifyOptions {
  readonly keys?: string;
  readonly receipt?: readonly string[];
  readonly anchor?: string;
  readonly json: boolean;
  readonly hub?: string;
}

interface ProveOptions {
  readonly dir: string;
  readonly out: string;
  readonly keys?: string;
}

async function verifyLog(dir: string, options: VerifyOptions, io: Io): Promise<number> {
  const started = performance.now();
  const names = await streamNames(dir);
  const jwks = await readEvidence(options.keys ?? join(dir, OWN_KEYS));
  const keys = await holding('keys', () => verificationKeys(jwks));
  const anchor =
    options.anchor === undefined ? undefined : anchorOf(options.anchor, (io.fetch ?? fetch) as unknown as typeof fetch);
  const head = await verifyHead(dir, keys, checkpointKeysOf(jwks), anchor);
  const receipts: NamedReceipt[] = [];
  for (const file of options.receipt ?? []) {
    const text = await readEvidence(file);
    const { receipt } = await holding(file, () => verifyReceiptFile(text, keys));
    receipts.push({ file, receipt });
  }
  const orphans = receipts.flatMap((named) => orphanFault(named, head.origin) ?? []);
  const reports: StreamReport[] = [];
  const streams = new Set([...names, ...head.streams, ...receipts.flatMap(({ receipt }) => streamOf(receipt) ?? [])]);
  for (const stream of streams) {
    const witnesses = witnessesOf(receipts.filter(({ receipt }) => streamOf(receipt) === stream));
    // Where the head itself does not hold, the streams are still told apart by their own chains.
    const covered = head.fault ? {} : { covered: coveredBatches(dir, stream) };
    reports.push(await verifyStream(dir, stream, keys, { ...witnesses, ...covered }));
  }
  const seconds = (performance.now() - started) / 1000;
  const faults = [...reports, head, ...orphans].filter(({ fault }) => fault);
  if (options.json) {
    const all = [
      ...reports.map(plain),
      { ...head, head: head.head?.checkpoint, streams: [...head.streams] },
      ...orphans,
    ];
    io.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  } else {
    const told = [...reports.map(describe), describeHead(head), ...orphans.map(describeOrphan)];
    io.stdout.write(`${told.join('\n')}\n${totals(reports, seconds)}\n`);
  }
  if (!options.keys) io.stderr.write(`Keys: from the log itself. Give --keys a key set of your own to trust nobody.\n`);
  if (!anchor) io.stderr.write(NO_ANCHOR);
  return faults.length > 0 ? EXIT.findings : EXIT.ok;
}

/** Said in so many words and no failure: a check that always fails is soon read by nobody. */
const NO_ANCHOR =
  'NOT COMPARED with any head outside this folder: a log that was put back to an older state as a whole looks the same. Give --anchor what AUDIT_ANCHOR names.\n';

interface NamedReceipt {
  readonly file: string;
  readonly receipt: VerifiedReceipt['receipt'];
}

interface OrphanReport {
  readonly stream: string;
  readonly fault: { readonly place: string; readonly code: string; readonly message: string };
}

function streamOf({ audit }: VerifiedReceipt['receipt']): string | undefined {
  return parseRecordId(audit.record ?? '')?.stream;
}

/** A receipt that names no record, or another log's. */
function orphanFault({ file, receipt: { audit } }: NamedReceipt, origin: string | undefined): OrphanReport | undefined {
  const fault =
    audit.record === null
      ? new EvidenceFault('RECORD_MISSING', 'It says itself that no record could be kept.')
      : audit.log !== undefined && audit.log !== origin
        ? new EvidenceFault('OTHER_LOG', `It names the log ${audit.log}, this one is ${origin ?? 'without an id'}.`)
        : undefined;
  return fault && { stream: 'receipts', fault: { place: file, code: fault.code, message: fault.message } };
}

function witnessesOf(receipts: readonly NamedReceipt[]): StreamWitnesses {
  return {
    batches: receipts
      .filter(({ receipt: { audit } }) => audit.batch > 0)
      .map(({ file, receipt: { audit } }) => ({ batch: audit.batch, hash: audit.hash, source: `receipt ${file}` })),
    records: receipts.map(({ file, receipt: { audit, requestId, caller, code } }) => ({
      seq: parseRecordId(audit.record ?? '')?.seq ?? 0,
      requestId,
      agency: caller.agency,
      code,
      source: `receipt ${file}`,
    })),
  };
}

function plain({ figures, ...report }: StreamReport): object {
  return { ...report, figures: { ...figures, keys: [...figures.keys] } };
}

function describeHead({ head, anchor, losses, fault }: HeadReport): string {
  const lines = [
    `head over all streams: ${fault ? 'DOES NOT HOLD' : 'holds'}. ${head ? `${head.size} batches of ${head.origin}, root ${toHex(head.root)}; key ${head.kid}` : '-'}`,
  ];
  if (fault) lines.push(`  ${fault.place}: ${fault.code}: ${fault.message}`);
  if (anchor) lines.push(`  grew from the head kept at ${anchor.place}, of ${anchor.size} batches`);
  for (const { time, reason } of losses) lines.push(`  A LOSS WAS ACCEPTED at ${time}: ${reason}`);
  return lines.join('\n');
}

function describeOrphan({ fault: { place, code, message } }: OrphanReport): string {
  return `${place}: DOES NOT HOLD. ${code}: ${message}`;
}

function describe({ stream, figures, position, notes, away, fault }: StreamReport): string {
  const { records, batches, bytes, keys, from, to } = figures;
  const lines = [
    `${stream}: ${fault ? 'DOES NOT HOLD' : 'holds'}. ${records} records in ${batches} batches, ${bytes} bytes, ${from ?? '-'} to ${to ?? '-'}; last batch ${position.batch}, record ${position.seq}; keys ${[...keys].join(', ') || '-'}`,
  ];
  if (fault) lines.push(`  ${fault.place}: ${fault.code}: ${fault.message}`);
  if (away.length > 0) lines.push(`  archived and moved away: ${away.join(', ')}`);
  lines.push(...notes.map((note) => `  ${noteText(note)}`));
  return lines.join('\n');
}

function noteText(note: Note): string {
  switch (note.kind) {
    case 'crash':
      return `record ${note.seq}: restart at ${note.restarted} after a crash; what came after ${note.lastSealed ?? 'the start'} and was not yet written is lost`;
    case 'gap':
      return `record ${note.seq}: ${note.records} records from ${note.from} to ${note.to} could not be kept`;
    case 'after the head':
      return `${note.batches} batches since ${note.since} are younger than the head over all streams`;
    case 'unsealed tail':
      return `${note.segment}: ${note.lines} lines at the end are not sealed: being written, or cut off by a crash with no restart since`;
  }
}

function totals(reports: readonly StreamReport[], seconds: number): string {
  const records = reports.reduce((sum, { figures }) => sum + figures.records, 0);
  const faults = reports.filter(({ fault }) => fault).length;
  return `${reports.length} streams, ${records} records verified in ${seconds.toFixed(2)} s (${Math.round(records / seconds)}/s); streams with a fault: ${faults}`;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as nextTimers } from 'node:timers/promises';
import { type Caller, hubCaller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { dayOf } from '../../schema/domain/day.ts';
import { isMalformed, readEvent } from '../../schema/domain/events/read-event.ts';
import { recorded, stretch } from '../../subgraphs/access-records/fixtures.ts';
import type { Models } from '../../subgraphs/access-records/model.ts';
import type { Recorded, RecordedRequest, Stretch } from '../../subgraphs/access-records/recording-service.ts';
import type { Services } from '../../subgraphs/access-records/service.ts';
import accessRecords from '../../subgraphs/access-records/subgraph.ts';
import { partiesModel } from '../../subgraphs/access-records/view.ts';
import { body, certificate, traceCode } from '../../subgraphs/claims/fixtures.ts';
import type { Clock } from '../../subgraphs/shared/clock.ts';
import { openReadModelReader } from '../../subgraphs/shared/read-model/reader.ts';
import { openReadModelWriter } from '../../subgraphs/shared/read-model/writer.ts';
import { type SubgraphHarness, startSubgraph } from './subgraph-harness.ts';

export const BODY_USCC = '91310000YQ0000101A';

export const enterprise = (uscc: string): Caller => ({
  ...PUBLIC_CALLER,
  kind: 'ENTERPRISE',
  agency: `enterprise-${uscc}`,
  uscc,
  purpose: 'OWN_RECORDS',
  agreement: `enterprise-${uscc}:OWN_RECORDS`,
  scopes: ['public', 'records:own'],
});
export const certificationBody = (code: string): Caller => ({
  ...enterprise(''),
  kind: 'CERTIFICATION_BODY',
  agency: `body-${code}`,
  uscc: null,
  body: code,
});
/** An agency that looks at its own use. */
export const manager = (agency: string, kind: Caller['kind'] = 'ECOMMERCE_PLATFORM'): Caller => ({
  ...PUBLIC_CALLER,
  kind,
  agency,
  purpose: 'OPERATIONS',
  scopes: ['public', 'agreements:manage'],
});
export const operator: Caller = { ...manager('operator', 'HUB_OPERATOR'), scopes: ['public', 'operations:read'] };
export const feeder = hubCaller('hub:evidence');

export interface ListedRecord {
  readonly id: string;
  readonly time: string;
  readonly agency: string;
  readonly agencyName: string | null;
  readonly purpose: string | null;
  readonly agreement: string | null;
  readonly decision: string;
  readonly subjects: readonly { readonly kind: string; readonly value: string }[];
  readonly moreSubjects: number;
  readonly request: { readonly id: string; readonly operationName: string | null } | null;
}

export interface ListedPage {
  readonly records: readonly ListedRecord[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly codes: readonly unknown[];
  readonly arguments: readonly unknown[];
}

const LIST = `query List($filter: AccessRecordFilter, $first: Int, $after: String) {
  accessRecords(filter: $filter, first: $first, after: $after) {
    edges { cursor node { id time agency agencyName purpose agreement decision subjects { kind value } moreSubjects request { id operationName } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}`;
const RECORD = `mutation Record($input: RecordAccessInput!) {
  recordAccess(input: $input) { outcome position { segment bytes } }
}`;

/** The access records subgraph on a real store, with a real view of who is concerned. */
export interface AccessRecordsHub {
  readonly harness: SubgraphHarness<Models, Services, unknown>;
  /** The time of the clock; moves when it is set. */
  now: Date;
  /** Tells of a certificate, body or agency. */
  tell(feed: 'certificates' | 'agencies', type: ToldType, key: string, fact: object, at?: string): void;
  /** How far the certificates' feed has been followed. */
  certificatesAsOf(asOf: string): void;
  list(caller: Caller, variables?: Record<string, unknown>): Promise<ListedPage>;
  record(stretch: Stretch): Promise<Recorded>;
  /** Records requests as the next stretch of `worker-1`. */
  recordNext(...requests: Partial<RecordedRequest>[]): Promise<void>;
  /** Forgets every request, not who is concerned. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

/** What these stories tell. */
type ToldType = 'CertificateChanged' | 'TraceCodeIssued' | 'CertificationBodyChanged' | 'AgencyChanged';

const AGENCY = {
  kind: 'ECOMMERCE_PLATFORM',
  nameZh: '某',
  nameEn: 'Some',
  state: 'ACTIVE',
  division: null,
  body: null,
  uscc: null,
  demo: true,
};

/** A whole fact around what a story tells of it. FICTIONAL. */
function completed(type: ToldType, key: string, fact: object): object {
  const { holder } = fact as { readonly holder?: object };
  const whole = certificate();
  switch (type) {
    case 'CertificateChanged':
      return { ...whole, number: key, ...fact, holder: { ...whole.holder, ...holder } };
    case 'TraceCodeIssued':
      return { ...traceCode(), code: key, ...fact };
    case 'CertificationBodyChanged':
      return { ...body(), code: key, ...fact };
    case 'AgencyChanged':
      return { ...AGENCY, id: key, ...fact };
  }
}

/** The instant at which a story begins. */
const BEGIN = '2026-11-22T04:00:00.000Z';

/** Starts it with these certificates, by number with their holders; the view is complete for the days of the stories. */
export async function startAccessRecords(holders: Readonly<Record<string, string>>): Promise<AccessRecordsHub> {
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-access-'));
  const writer = openReadModelWriter(directory, accessRecords.name, partiesModel);
  const reader = openReadModelReader(directory, accessRecords.name, partiesModel);
  const clock: Clock = { now: () => hub.now, today: () => dayOf(hub.now) };
  const harness = await startSubgraph<Models, Services, unknown>(accessRecords, { clock, readModel: () => reader });
  const seqs = { certificates: 0, agencies: 0 };
  let batches = 0;
  let records = 0;
  const hub: AccessRecordsHub = {
    harness,
    now: new Date(BEGIN),
    tell(feed, type, key, fact, at = '2026-11-01T00:00:00.000Z') {
      const event = readEvent({ seq: seqs[feed] + 1, at, type, key, fact: completed(type, key, fact) });
      if (isMalformed(event)) throw new Error(event.fault);
      seqs[feed] += 1;
      writer.apply(feed, [event], null);
    },
    certificatesAsOf: (asOf) => writer.apply('certificates', [], asOf),
    async list(caller, variables = {}) {
      // A reader holds its view of the file until timers have run; in a hub a request comes later than that.
      await nextTimers(1);
      const { data, errors } = await harness.execute(LIST, variables, caller);
      const connection = data?.['accessRecords'] as
        | { edges: { node: ListedRecord }[]; pageInfo: ListedPage['pageInfo']; totalCount: number }
        | null
        | undefined;
      return {
        records: connection?.edges.map(({ node }) => node) ?? [],
        totalCount: connection?.totalCount ?? -1,
        pageInfo: connection?.pageInfo ?? { hasNextPage: false, endCursor: null },
        codes: errors?.map(({ extensions }) => extensions?.['code']) ?? [],
        arguments: errors?.map(({ extensions }) => extensions?.['argument']) ?? [],
      };
    },
    async record(input) {
      const { data, errors } = await harness.execute(RECORD, { input: JSON.parse(JSON.stringify(input)) }, feeder);
      if (errors) throw new Error(JSON.stringify(errors));
      return data?.['recordAccess'] as Recorded;
    },
    async recordNext(...requests) {
      const numbered = requests.map((request) => recorded({ record: String(++records), ...request }));
      const { outcome } = await hub.record(stretch(batches === 0 ? null : batches, ++batches, numbered));
      if (outcome !== 'STORED') throw new Error(outcome);
    },
    async clear() {
      const { rows, use, positions } = harness.instance.kit.models;
      await Promise.all([rows.deleteMany({}), use.deleteMany({}), positions.deleteMany({})]);
      batches = 0;
      records = 0;
      hub.now = new Date(BEGIN);
    },
    async stop() {
      await reader.close();
      await writer.close();
      await harness.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  hub.tell('certificates', 'CertificationBodyChanged', '101', { code: '101', uscc: BODY_USCC });
  for (const [number, uscc] of Object.entries(holders))
    hub.tell('certificates', 'CertificateChanged', number, { number, bodyCode: number.slice(5, 8), holder: { uscc } });
  hub.certificatesAsOf('2027-12-31T00:00:00.000Z');
  writer.apply('agencies', [], BEGIN);
  return hub;
}

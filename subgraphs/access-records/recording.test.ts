import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type AccessRecordsHub,
  certificationBody,
  enterprise,
  feeder,
  manager,
  operator,
  startAccessRecords,
} from '../../tests/support/access-records-hub.ts';
import { LOG, recorded, stretch } from './fixtures.ts';

const A = '91310118YQ0001371W';
const OF_A = 'G2021101001000001';
const AT = '2026-11-22T03:00:00.000Z';
const requests = [
  recorded({ record: '1', subjects: [`CERTIFICATE:${OF_A}`] }),
  recorded({ record: '2', subjects: [`CERTIFICATE:${OF_A}`], decision: 'REFUSED', code: 'FORBIDDEN' }),
];
const uses = `query Use($filter: AccessStatisticsFilter) {
  accessStatistics(filter: $filter) { totalCount edges { node { day agency agreement purpose requests cut refused cost } } }
}`;

let hub: AccessRecordsHub;
beforeAll(async () => {
  hub = await startAccessRecords({ [OF_A]: A });
});
beforeEach(() => hub.clear());
afterAll(() => hub.stop());

const rowsOf = async (owner: string) => hub.harness.instance.kit.models.rows.countDocuments({ owner });
const statistics = async (filter = {}) => {
  const { data } = await hub.harness.execute(uses, { filter }, operator);
  const page = data?.['accessStatistics'] as { edges: { node: Record<string, unknown> }[] } | undefined;
  return page?.edges.map(({ node }) => node);
};

describe('recording', () => {
  it('keeps where a stream stands, each log and stream for itself', async () => {
    const position = async (log: string, stream: string) =>
      (
        await hub.harness.execute(
          'query P($log: ID!, $stream: ID!) { accessPosition(log: $log, stream: $stream) { segment bytes } }',
          { log, stream },
          feeder,
        )
      ).data?.['accessPosition'];
    await hub.record(stretch(null, 100, requests));
    await hub.record(stretch(100, 250, []));
    expect(await position(LOG, 'worker-1')).toEqual({ segment: '2026-11-22.0001.ndjson', bytes: 250 });
    expect(await position(LOG, 'worker-2')).toBeNull();
    expect(await position(LOG.replace('6a', '7b'), 'worker-1')).toBeNull();
  });

  it('takes a stretch once, however often it is sent', async () => {
    const first = stretch(null, 100, requests);
    expect(await hub.record(first)).toEqual({ outcome: 'STORED', position: first.upTo });
    expect(await hub.record(first)).toEqual({ outcome: 'MOVED', position: first.upTo });
    const second = stretch(100, 200, [recorded({ record: '3', subjects: [`ORGANISATION:${A}`] })]);
    const answers = await Promise.all([hub.record(second), hub.record(second), hub.record(second)]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['MOVED', 'MOVED', 'STORED']);
    expect(new Set(answers.map(({ position }) => position?.bytes))).toEqual(new Set([200]));
    expect((await hub.list(enterprise(A))).totalCount).toBe(3);
    expect(await statistics()).toMatchObject([{ requests: 3, refused: 1 }]);
  });

  it('stores a record once when it broke off between rows and position', async () => {
    const { rows, positions } = hub.harness.instance.kit.models;
    await hub.record(stretch(null, 100, requests));
    const stored = await rows.find().sort({ _id: 1 }).lean();
    await positions.deleteMany({});
    await hub.harness.instance.kit.models.use.deleteMany({});
    await rows.deleteOne({ owner: 'body:101' });
    // What a crash leaves: some rows, no position.
    expect((await hub.record(stretch(null, 100, requests))).outcome).toBe('STORED');
    expect(await rows.find().sort({ _id: 1 }).lean()).toEqual(stored);
    expect(await statistics()).toMatchObject([{ requests: 2 }]);
  });

  it('gives a row the key that it has in every store that took it before', async () => {
    await hub.record(stretch(null, 100, requests.slice(0, 1)));
    const rows = await hub.harness.instance.kit.models.rows.find().lean();
    const keyFor = (owner: string) => {
      const digest = createHash('sha256').update(`["${LOG}","worker-1","1","${owner}"]`).digest('base64url');
      return `${AT}${digest.slice(0, 22)}`;
    };
    const owners = ['agency:platform', 'body:101', `uscc:${A}`];
    expect(new Map(rows.map(({ owner, _id }) => [owner, _id]))).toEqual(new Map(owners.map((o) => [o, keyFor(o)])));
  });

  it('takes a stretch of more rows than one insertion has', async () => {
    const many = Array.from({ length: 450 }, (_, i) =>
      recorded({ record: String(i), subjects: [`CERTIFICATE:${OF_A}`] }),
    );
    expect((await hub.record(stretch(null, 100, many))).outcome).toBe('STORED');
    for (const owner of [`uscc:${A}`, 'body:101', 'agency:platform']) expect(await rowsOf(owner)).toBe(450);
  });

  it('keeps streams of two machines apart that have the same names', async () => {
    await hub.record(stretch(null, 100, requests));
    await hub.record(stretch(null, 100, requests, { log: LOG.replace('6a', '7b') }));
    await hub.record(stretch(null, 100, requests, { stream: 'worker-2' }));
    expect((await hub.list(enterprise(A))).totalCount).toBe(6);
  });

  it('waits until it is known who was concerned then', async () => {
    const late = recorded({ record: '9', subjects: [`CERTIFICATE:${OF_A}`], time: new Date('2028-01-01T00:00:00Z') });
    const waiting = await hub.record(stretch(null, 100, [late]));
    expect(waiting).toEqual({ outcome: 'NOT_YET', position: null });
    expect(await rowsOf('agency:platform')).toBe(0);
    const nobody = recorded({ ...late, subjects: [] });
    expect((await hub.record(stretch(null, 100, [nobody]))).outcome).toBe('STORED');
  });

  it('counts by day and agreement, requests without an agency in one sum', async () => {
    const other = { agency: 'insurer', agreement: 'insurer:UNDERWRITING', purpose: 'UNDERWRITING' };
    await hub.record(
      stretch(
        null,
        100,
        [
          ...requests,
          recorded({ record: '3', ...other, decision: 'CUT', cost: 1200 }),
          recorded({ record: '4', ...other, time: new Date('2026-11-22T16:00:00Z') }),
        ],
        { withoutAgency: [{ day: '2026-11-22', requests: 7, refused: 2 }] },
      ),
    );
    await hub.record(stretch(100, 200, [], { withoutAgency: [{ day: '2026-11-22', requests: 1, refused: 0 }] }));
    const insurer = { agency: 'insurer', agreement: 'insurer:UNDERWRITING', purpose: 'UNDERWRITING' };
    expect(await statistics()).toEqual([
      { day: '2026-11-23', ...insurer, requests: 1, cut: 0, refused: 0, cost: 1 },
      {
        day: '2026-11-22',
        agency: 'platform',
        agreement: 'platform:CLAIM_CHECK',
        purpose: 'CLAIM_CHECK',
        requests: 2,
        cut: 0,
        refused: 1,
        cost: 2,
      },
      { day: '2026-11-22', ...insurer, requests: 1, cut: 1, refused: 0, cost: 1200 },
      { day: '2026-11-22', agency: null, agreement: null, purpose: null, requests: 8, cut: 0, refused: 2, cost: 0 },
    ]);
    expect(await statistics({ agreement: 'insurer:UNDERWRITING', to: '2026-11-22' })).toMatchObject([{ cut: 1 }]);
    expect(await statistics({ from: '2026-11-23' })).toHaveLength(1);
  });

  it('lists 100 subjects of a request and counts the rest, in every row', async () => {
    const subjects = Array.from({ length: 130 }, (_, i) => `TRACE_CODE:G2026101001${String(i).padStart(12, '0')}`);
    for (const subject of subjects) {
      const code = subject.slice('TRACE_CODE:'.length);
      hub.tell('certificates', 'TraceCodeIssued', code, { code, certificateNumber: OF_A });
    }
    await hub.record(stretch(null, 100, [recorded({ subjects, moreSubjects: 5 })]));
    const [own] = (await hub.list(manager('platform'))).records;
    expect([own?.subjects.length, own?.moreSubjects]).toEqual([100, 35]);
    for (const concerned of [enterprise(A), certificationBody('101')]) {
      const [row] = (await hub.list(concerned)).records;
      expect([row?.subjects.length, row?.moreSubjects]).toEqual([100, 30]);
    }
  });

  it('gives up rows that are older than the law has logs kept, and takes no such requests', async () => {
    await hub.record(stretch(null, 100, requests));
    expect(await rowsOf(`uscc:${A}`)).toBe(2);
    hub.now = new Date('2027-05-22T04:00:00Z');
    await hub.record(stretch(100, 200, []));
    expect(await rowsOf(`uscc:${A}`)).toBe(2);
    hub.now = new Date('2027-05-23T04:00:00Z');
    const old = recorded({ record: '5', subjects: [`ORGANISATION:${A}`], time: new Date(AT) });
    await hub.record(stretch(200, 300, [old]));
    expect([await rowsOf(`uscc:${A}`), await rowsOf('agency:platform')]).toEqual([0, 0]);
    expect(await statistics()).toMatchObject([{ requests: 3 }]);
  });

  it('refuses what is malformed and names it', async () => {
    const argumentOf = async (input: object) =>
      (
        await hub.harness.execute(
          'mutation R($input: RecordAccessInput!) { recordAccess(input: $input) { outcome } }',
          { input },
          feeder,
        )
      ).errors?.[0]?.extensions?.['argument'];
    expect(await argumentOf({ ...stretch(null, 1, []), log: 'machine-1' })).toBe('log');
    expect(await argumentOf({ ...stretch(null, 1, []), stream: '../other' })).toBe('stream');
    const many = Array.from({ length: 2001 }, () => ({ ...requests[0], time: AT }));
    expect(await argumentOf(stretch(null, 1, many as never))).toBe('input.requests');
  });
});

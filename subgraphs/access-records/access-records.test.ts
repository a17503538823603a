import fc from 'fast-check';
import { type GraphQLNamedType, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import {
  type AccessRecordsHub,
  BODY_USCC,
  certificationBody,
  enterprise,
  feeder,
  manager,
  operator,
  startAccessRecords,
} from '../../tests/support/access-records-hub.ts';
import { visibleFilter } from './delay.ts';
import { LOG } from './fixtures.ts';

const A = '91310118YQ0001371W';
const B = '91330500YQ2001471Q';
const OF_A = 'G2021101001000001';
const OF_B = 'G2022101001000002';
const SOLD = 'G2023101001000003';
const TRACE_OF_A = 'G2026101001000000000001';

let hub: AccessRecordsHub;
beforeAll(async () => {
  hub = await startAccessRecords({ [OF_A]: A, [OF_B]: B, [SOLD]: A });
});
beforeEach(() => hub.clear());
afterAll(() => hub.stop());

const minutesLater = (minutes: number) => new Date(Date.parse('2026-11-22T03:00:00.000Z') + minutes * 60_000);
const daysLater = (days: number) => new Date(hub.now.getTime() + days * 86_400_000);

describe('receipts', () => {
  const LIST = `query ($first: Int, $after: String) {
    myReceipts(first: $first, after: $after) {
      edges { node { time request { id record hasReceipt } } } pageInfo { hasNextPage endCursor } totalCount } }`;
  const receiptsOf = async (caller: Caller, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await hub.harness.execute(LIST, variables, caller);
    const page = data?.['myReceipts'] as
      | {
          edges: { node: { request: { id: string; hasReceipt: boolean } } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
          totalCount: number;
        }
      | null
      | undefined;
    return { page, ids: page?.edges.map(({ node }) => node.request.id), code: errors?.[0]?.extensions?.['code'] };
  };

  it('are listed for the agency that asked for them, and for nobody else', async () => {
    await hub.recordNext(
      { requestId: 'with-1', receipt: true, time: minutesLater(1), subjects: [`CERTIFICATE:${OF_A}`] },
      { requestId: 'without', receipt: false, time: minutesLater(2) },
      { requestId: 'with-2', receipt: true, time: minutesLater(3) },
      { requestId: 'of-another', receipt: true, agency: 'other', time: minutesLater(4) },
    );
    const { page, ids } = await receiptsOf(manager('platform'));
    expect([ids, page?.totalCount]).toEqual([['with-2', 'with-1'], 2]);
    expect(page?.edges.every(({ node }) => node.request.hasReceipt)).toBe(true);
    const first = await receiptsOf(manager('platform'), { first: 1 });
    expect(first.page?.pageInfo.hasNextPage).toBe(true);
    const second = await receiptsOf(manager('platform'), { first: 1, after: first.page?.pageInfo.endCursor });
    expect([first.ids, second.ids]).toEqual([['with-2'], ['with-1']]);
    expect((await receiptsOf(manager('other'))).ids).toEqual(['of-another']);
    for (const caller of [enterprise(A), certificationBody('101'), PUBLIC_CALLER])
      expect(await receiptsOf(caller)).toMatchObject({ ids: undefined, code: expect.stringMatching(/FORBIDDEN/) });
  });

  it('go when access records go', async () => {
    await hub.recordNext({ requestId: 'old', receipt: true });
    hub.now = daysLater(400);
    expect((await receiptsOf(manager('platform'))).ids).toEqual([]);
  });
});

describe('those concerned', () => {
  it('see who asked, when and for which purpose, and of a request only what is theirs', async () => {
    hub.tell('agencies', 'AgencyChanged', 'platform', { nameZh: '电商平台' });
    await hub.recordNext({ subjects: [`CERTIFICATE:${OF_A}`, `CERTIFICATE:${OF_B}`, `ORGANISATION:${B}`] });

    const seenByA = await hub.list(enterprise(A));
    expect(seenByA.records).toEqual([
      {
        id: expect.any(String),
        time: '2026-11-22T03:00:00.000Z',
        agency: 'platform',
        agencyName: '电商平台',
        purpose: 'CLAIM_CHECK',
        agreement: 'platform:CLAIM_CHECK',
        decision: 'ALLOWED',
        subjects: [{ kind: 'CERTIFICATE', value: OF_A }],
        moreSubjects: 0,
        request: null,
      },
    ]);
    const [seenByB] = (await hub.list(enterprise(B))).records;
    expect(seenByB?.subjects.map(({ value }) => value)).toEqual([OF_B, B]);
    const [seenByBody] = (await hub.list(certificationBody('101'))).records;
    expect(seenByBody?.subjects.map(({ value }) => value)).toEqual([OF_A, OF_B]);
    expect((await hub.list(certificationBody('102'))).totalCount).toBe(0);
  });

  it('are found by trace code, and a body by its own credit code', async () => {
    hub.tell('certificates', 'TraceCodeIssued', TRACE_OF_A, { code: TRACE_OF_A, certificateNumber: OF_A });
    await hub.recordNext({ subjects: [`TRACE_CODE:${TRACE_OF_A}`, `ORGANISATION:${BODY_USCC}`] });
    expect((await hub.list(enterprise(A))).records[0]?.subjects).toEqual([{ kind: 'TRACE_CODE', value: TRACE_OF_A }]);
    const [seenByBody] = (await hub.list(certificationBody('101'))).records;
    expect(seenByBody?.subjects.map(({ kind }) => kind)).toEqual(['TRACE_CODE', 'ORGANISATION']);
  });

  it('are the holders of then, also when the log is worked off later', async () => {
    hub.tell(
      'certificates',
      'CertificateChanged',
      SOLD,
      { number: SOLD, bodyCode: '101', holder: { uscc: B } },
      minutesLater(10).toISOString(),
    );
    await hub.recordNext(
      { subjects: [`CERTIFICATE:${SOLD}`], time: minutesLater(9) },
      { subjects: [`CERTIFICATE:${SOLD}`], time: minutesLater(11) },
    );
    expect((await hub.list(enterprise(A))).records.map(({ time }) => time)).toEqual([minutesLater(9).toISOString()]);
    expect((await hub.list(enterprise(B))).records.map(({ time }) => time)).toEqual([minutesLater(11).toISOString()]);
  });

  it('see who was refused, but not how it was asked', async () => {
    await hub.recordNext({ subjects: [`ORGANISATION:${A}`], decision: 'REFUSED', code: 'FORBIDDEN' });
    expect((await hub.list(enterprise(A))).records).toMatchObject([{ decision: 'REFUSED', request: null }]);
  });

  it('do not see their own requests, nor that somebody looked through records like these', async () => {
    const self = enterprise(A);
    await hub.recordNext(
      { subjects: [`ORGANISATION:${A}`], agency: self.agency ?? '' },
      { subjects: [`ORGANISATION:${A}`], rootFields: ['Query.accessRecords'] },
      { subjects: [`ORGANISATION:${A}`], rootFields: ['Query.accessRecords', 'Query.organisation'] },
    );
    expect(await hub.list(self)).toMatchObject({ totalCount: 1, records: [{ agency: 'platform' }] });
  });
});

it('leads from who looked to nothing else that could be looked at', () => {
  const { schema } = hub.harness.instance;
  const reached = new Set<GraphQLNamedType>();
  const reach = (type: GraphQLNamedType) => {
    if (reached.has(type)) return;
    reached.add(type);
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) reach(getNamedType(field.type));
  };
  const roots = schema.getQueryType()?.getFields() ?? {};
  for (const name of ['accessRecords', 'accessStatistics'])
    reach(getNamedType((roots[name] as { type: GraphQLOutputType }).type));
  const objects = [...reached].filter(isObjectType).map(({ name }) => name);
  expect(objects.length).toBeGreaterThan(5);
  expect(objects.filter((name) => !/^(Access|PageInfo$)/.test(name))).toEqual([]);
});

describe('who may read what', () => {
  beforeEach(() => hub.recordNext({ subjects: [`CERTIFICATE:${OF_A}`, 'CERTIFICATE:G2022102001000009'] }));

  it('gives an agency its own use, with all that was asked about and how', async () => {
    const { records, totalCount } = await hub.list(manager('platform'));
    expect(totalCount).toBe(1);
    expect(records[0]).toMatchObject({
      subjects: [{ value: OF_A }, { value: 'G2022102001000009' }],
      request: { id: 'request-0001', operationName: 'Check' },
    });
    expect((await hub.list(manager('another-platform'))).totalCount).toBe(0);
  });

  it('gives nobody the rows of others: neither the operator, nor a platform by its purpose, nor the public', async () => {
    expect(await hub.list({ ...manager('operator', 'HUB_OPERATOR') })).toMatchObject({ totalCount: 0, codes: [] });
    for (const caller of [
      operator,
      { ...manager('platform'), scopes: ['public', 'claims:verify'] },
      { ...enterprise(A), kind: 'INSURER' as const },
      { ...enterprise(A), uscc: null },
      { ...certificationBody('101'), body: null },
      PUBLIC_CALLER,
      feeder,
    ])
      expect(await hub.list(caller)).toMatchObject({ records: [], codes: ['FORBIDDEN'] });
  });

  it('lets no agency record, and nobody but the operator count', async () => {
    const { execute } = hub.harness;
    const position = 'query P($log: ID!) { accessPosition(log: $log, stream: "worker-1") { bytes } }';
    const statistics = '{ accessStatistics { totalCount } }';
    const codes = async (query: string, caller: Parameters<typeof execute>[2]) =>
      (await execute(query, { log: LOG }, caller)).errors?.map(({ extensions }) => extensions?.['code']);
    for (const caller of [operator, manager('platform'), enterprise(A), PUBLIC_CALLER])
      expect(await codes(position, caller)).toEqual(['FORBIDDEN']);
    expect(await codes(position, { ...operator, scopes: ['public', 'hub:evidence'] })).toEqual(['FORBIDDEN']);
    expect(await codes(position, feeder)).toBeUndefined();
    for (const caller of [
      feeder,
      manager('platform'),
      { ...manager('platform'), scopes: ['public', 'operations:read'] },
    ])
      expect(await codes(statistics, caller)).toEqual(['FORBIDDEN']);
    expect(await codes(statistics, operator)).toBeUndefined();
  });
});

describe('the list', () => {
  const days = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'];
  beforeEach(() =>
    hub.recordNext(
      ...days.map((day, index) => ({
        subjects: [index % 2 === 0 ? `CERTIFICATE:${OF_A}` : `ORGANISATION:${A}`],
        time: new Date(`${day}T23:30:00+08:00`),
        agency: index === 3 ? 'insurer' : 'platform',
        purpose: index === 3 ? 'UNDERWRITING' : 'CLAIM_CHECK',
      })),
    ),
  );

  it('comes newest first, page by page', async () => {
    const first = await hub.list(enterprise(A), { first: 3 });
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const second = await hub.list(enterprise(A), { first: 3, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasNextPage).toBe(false);
    const times = [...first.records, ...second.records].map(({ time }) => time.slice(0, 10));
    expect(times).toEqual([...days].reverse());
  });

  it.each([
    [{ from: '2026-11-19', to: '2026-11-20' }, 2],
    [{ from: '2026-11-21' }, 1],
    [{ purpose: 'UNDERWRITING' }, 1],
    [{ agency: 'platform' }, 3],
    [{ subject: 'Ｇ2021-1010-0100-0001' }, 2],
    [{ subject: A.toLowerCase(), to: '2026-11-19' }, 1],
    [{ subject: OF_B }, 0],
  ])('is narrowed by %j', async (filter, count) => {
    expect((await hub.list(enterprise(A), { filter })).totalCount).toBe(count);
  });

  it('says what is wrong with a filter or a cursor', async () => {
    expect(await hub.list(enterprise(A), { filter: { subject: 'everything' } })).toMatchObject({
      codes: ['BAD_USER_INPUT'],
      arguments: ['filter.subject'],
    });
    expect((await hub.list(enterprise(A), { filter: { from: '2026-11-20', to: '2026-11-19' } })).arguments).toEqual([
      'filter.to',
    ]);
    expect((await hub.list(enterprise(A), { after: 'nowhere' })).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('supervision', () => {
  const supervision = (agency: string, minutes = 0) => ({
    subjects: [`CERTIFICATE:${OF_A}`],
    agency,
    purpose: 'SUPERVISION',
    time: minutesLater(minutes),
  });
  beforeEach(() => {
    hub.tell('agencies', 'AgencyChanged', 'open', { nameZh: '甲', supervisionDelayDays: 0 });
    hub.tell('agencies', 'AgencyChanged', 'slow', { nameZh: '乙', supervisionDelayDays: 90 });
    hub.tell('agencies', 'AgencyChanged', 'silent', { nameZh: '丙', supervisionDelayDays: null });
  });

  it('appears to those concerned after the delay that the agency has set, 30 days where it set none', async () => {
    await hub.recordNext(supervision('open'), supervision('slow'), supervision('silent'), supervision('unheard-of'));
    const asked = hub.now;
    const seen = async () => (await hub.list(enterprise(A))).records.map(({ agency }) => agency).sort();
    expect(await seen()).toEqual(['open']);
    const appears = async (days: number) => {
      hub.now = new Date(asked.getTime() - 3_600_001 + days * 86_400_000);
      const before = await seen();
      hub.now = new Date(asked.getTime() - 3_600_000 + days * 86_400_000);
      return (await seen()).filter((agency) => !before.includes(agency));
    };
    expect(await appears(30)).toEqual(['silent']);
    expect(await appears(90)).toEqual(['slow']);
    expect(await appears(180)).toEqual(['unheard-of']);
  });

  it('follows the setting of now, in both directions', async () => {
    await hub.recordNext(supervision('slow'));
    hub.tell('agencies', 'AgencyChanged', 'slow', { nameZh: '乙', supervisionDelayDays: 0 });
    expect((await hub.list(enterprise(A))).totalCount).toBe(1);
    hub.tell('agencies', 'AgencyChanged', 'slow', { nameZh: '乙', supervisionDelayDays: 10 });
    expect((await hub.list(certificationBody('101'))).totalCount).toBe(0);
    hub.now = daysLater(10);
    expect((await hub.list(certificationBody('101'))).totalCount).toBe(1);
  });

  it('is not hidden from the agency that asked', async () => {
    await hub.recordNext(supervision('slow'));
    expect((await hub.list(manager('slow', 'MARKET_REGULATOR'))).totalCount).toBe(1);
  });

  it('leaves no trace while it is hidden: pages, counts and cursors are those of a hub where nobody asked', async () => {
    const visible = [1, 3, 5, 7].map((minutes) => ({ subjects: [`CERTIFICATE:${OF_A}`], time: minutesLater(minutes) }));
    const pages = async (of: AccessRecordsHub) => {
      const all = [];
      let after: string | null = null;
      do {
        const page = await of.list(enterprise(A), { first: 2, after });
        all.push(page);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      return all;
    };
    await hub.recordNext(...visible.map((request, index) => ({ ...request, record: `v${index}` })));
    const undisturbed = await pages(hub);
    await hub.recordNext(...[0, 2, 3, 4, 6, 8].map((minutes) => supervision('slow', minutes)));
    expect(await pages(hub)).toEqual(undisturbed);
    expect(undisturbed.map(({ records }) => records.length)).toEqual([2, 2]);
    expect(await hub.list(enterprise(A), { filter: { purpose: 'SUPERVISION' } })).toMatchObject({
      totalCount: 0,
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it('is hidden exactly as long as the agency wants it, whoever asks how often and whatever is set', async () => {
    const DAY_MS = 86_400_000;
    const agencies = ['a', 'b', 'c', 'never-registered'];
    const setting = fc.constantFrom(null, 0, 1, 29, 30, 31, 179, 180, 181, 0.5);
    const asked = fc.record({
      agency: fc.constantFrom(...agencies),
      purpose: fc.constantFrom('SUPERVISION', 'CLAIM_CHECK'),
      // Around the day on which a delay ends, to the millisecond.
      days: fc.constantFrom(0, 1, 29, 30, 31, 179, 180),
      ms: fc.constantFrom(-1, 0, 1),
    });
    const delayOf = (set: number | null | undefined) => {
      if (set === undefined) return 180;
      if (set === null) return 30;
      return Number.isInteger(set) && set <= 180 ? set : 180;
    };
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(setting, setting, setting),
        fc.array(asked, { minLength: 1, maxLength: 12 }),
        async (settings, requests) => {
          await hub.clear();
          settings.forEach((supervisionDelayDays, index) => {
            hub.tell('agencies', 'AgencyChanged', agencies[index] ?? '', { nameZh: '某', supervisionDelayDays });
          });
          const timeOf = ({ days, ms }: { days: number; ms: number }) =>
            new Date(hub.now.getTime() - days * DAY_MS + ms);
          await hub.recordNext(
            ...requests.map((request) => ({
              subjects: [`ORGANISATION:${A}`],
              agency: request.agency,
              purpose: request.purpose,
              time: timeOf(request),
            })),
          );
          const kept = Date.parse('2026-05-22T00:00:00+08:00');
          const expected = requests.filter((request) => {
            const age = hub.now.getTime() - timeOf(request).getTime();
            const delay = delayOf(settings[agencies.indexOf(request.agency)]);
            return timeOf(request).getTime() >= kept && (request.purpose !== 'SUPERVISION' || age >= delay * DAY_MS);
          });
          const { records, totalCount } = await hub.list(enterprise(A));
          expect(records.map(({ agency, time }) => `${time} ${agency}`).sort()).toEqual(
            expected.map((request) => `${timeOf(request).toISOString()} ${request.agency}`).sort(),
          );
          expect(totalCount).toBe(expected.length);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is hidden for the longest time while the settings cannot be had', () => {
    expect(visibleFilter(null, new Date('2026-11-22T00:00:00.000Z'))).toEqual({
      $or: [{ purpose: { $ne: 'SUPERVISION' } }, { _id: { $lt: '2026-05-26T00:00:00.001Z' } }],
    });
  });
});

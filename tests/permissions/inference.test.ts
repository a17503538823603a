import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { LEAST_CELL } from '../../schema/domain/sight/counts.ts';
import { dataOf, type HubClient } from '../support/hub.ts';
import { sharedHub } from '../support/shared-hub.ts';
import type { Signed } from './oracle.ts';
import { waysToFill } from './ways-to-read.ts';

/**
 * What somebody may not see, worked out: by asking another subgraph, by asking about the past, by subtracting. `INFERENCE_FULL=1` tries every entry on
 * every day instead of some. Each test says how much it tried.
 */
const FULL = process.env['INFERENCE_FULL'] === '1';
const CONCURRENCY = 8;
const TIMEOUT_MS = 300_000;

const CALLERS: readonly (Signed | null)[] = [
  null,
  'demo-ecommerce/CLAIM_CHECK',
  'demo-procurement/PROCUREMENT',
  'demo-regulator-gd/SUPERVISION',
  'demo-regulator-sh/SUPERVISION',
  'demo-body-101/OWN_RECORDS',
  'demo-enterprise/OWN_RECORDS',
  'demo-insurer/UNDERWRITING',
];
/** Everything about one subject, by whatever a caller may ask with; then whatever else might tell of it. */
const ROOTS = [
  'verifyClaims',
  'procurementEligibility',
  'organisation',
  'certificationBody',
  'certificates',
  'blacklistEntries',
  'division',
  'statistics',
  'products',
  'market',
  'changes',
  'suppliers',
  'declarations',
  'benefits',
  'complaintStatistics',
  'inspections',
  'inspectionEffectiveness',
  'appeals',
  'leads',
  'deadlines',
  'myTasks',
  'allianceBulletins',
  'policyFor',
] as const;
/** Ways tried of each subject and day, in the short form. */
const WAYS_AT_A_TIME = 10;

interface Entry {
  readonly id: string;
  readonly subjectUscc: string;
  readonly decisionNumber: string;
  readonly ground: string;
  readonly publishedOn: Day | null;
  readonly endsOn: Day | null;
  readonly removedOn: Day | null;
  readonly state: string;
  readonly body: { readonly code: string } | null;
  readonly division: { readonly code: string };
}

let hub: HubClient;
let today: Day;
let entries: readonly Entry[];
const tokens = new Map<Signed | null, string | undefined>();
const schemas = new Map<Signed | null, ReturnType<typeof buildSchema>>();

beforeAll(async () => {
  hub = await sharedHub();
  for (const caller of [...CALLERS, 'demo-operator/SUPERVISION' as const]) {
    const [agency = '', purpose = ''] = caller?.split('/') ?? [];
    const token = caller === null ? undefined : await hub.token(agency, purpose);
    tokens.set(caller, token);
    const response = await fetch(`${hub.url}/schema`, { headers: token ? { authorization: `Bearer ${token}` } : {} });
    schemas.set(caller, buildSchema(await response.text()));
  }
  today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const all: Entry[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query ($after: String) { blacklistEntries(first: 200, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
      id subjectUscc decisionNumber ground publishedOn endsOn removedOn state body { code } division { code } } } } }`;
    const { blacklistEntries: page } = (await dataOf(
      hub,
      query,
      { after },
      tokens.get('demo-operator/SUPERVISION'),
    )) as {
      blacklistEntries: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: Entry }[] };
    };
    all.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  entries = all;
});

async function inParallel(work: (() => Promise<void>)[]): Promise<void> {
  const waiting = [...work];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
}

/** Days on which an entry could show: its first and last of counting, between, month ends, today. */
function daysOf({ publishedOn, removedOn, endsOn }: Entry): Day[] {
  const last = removedOn !== null ? addDays(removedOn, -1) : (endsOn ?? today);
  const days = publishedOn === null ? [today] : [publishedOn, last < today ? last : today, today];
  return [...new Set(days)];
}

/** Of the caller: those of which its owner, asked by id, says that there is none. */
async function refusedTo(caller: Signed | null): Promise<readonly Entry[]> {
  const refused: Entry[] = [];
  for (let start = 0; start < entries.length; start += 40) {
    const some = entries.slice(start, start + 40);
    const query = `{ ${some.map(({ id }, index) => `e${index}: blacklistEntry(id: ${JSON.stringify(id)}) { id }`).join(' ')} }`;
    const data = await dataOf(hub, query, {}, tokens.get(caller));
    refused.push(...some.filter((_, index) => data[`e${index}`] === null));
  }
  return refused;
}

const word = (text: string) => JSON.stringify(text);

describe.each(CALLERS)('%s', (caller) => {
  it(
    'is named no entry that its owner refuses, by no subgraph and for no day',
    async () => {
      const refused = await refusedTo(caller);
      expect(refused.length).toBeGreaterThan(0);
      const marks = refused.flatMap(({ id, decisionNumber }) => [id, decisionNumber]);
      const schema = schemas.get(caller);
      if (!schema) throw new Error('no schema');
      const some = FULL ? refused : refused.filter((_, index) => index % Math.ceil(refused.length / 6) === 0);
      let tries = 0;
      const told: string[] = [];
      const valuesOf = (entry: Entry, on: Day) => {
        const uscc = word(entry.subjectUscc);
        return {
          on: word(on),
          uscc,
          first: '3',
          list: 'SERIOUS_DISHONESTY',
          'Query.certificationBody.code': word(entry.body?.code ?? '106'),
          'Query.division.code': word(entry.division.code),
          'Query.verifyClaims.claims': `[{ sellerUscc: ${uscc}, holderUscc: ${uscc} }]`,
          'Query.procurementEligibility.input': `{ on: ${word(on)}, supplierUscc: ${uscc}, items: [{ productName: "空调机" }] }`,
          'Query.certificates.filter': `{ holderUscc: ${uscc} }`,
          'Query.blacklistEntries.filter': `{ subjectUscc: ${uscc}, on: ${word(on)} }`,
        };
      };
      const { ways, fill } = waysToFill(schema, Object.keys(valuesOf(refused[0] as Entry, today)), ROOTS);
      // Every subject and day asks another share of the ways, beside those about the subject itself.
      const stride = Math.ceil(ways.length / WAYS_AT_A_TIME);
      let turn = 0;
      const work = some.flatMap((entry) =>
        daysOf(entry).flatMap((on) => {
          const values = valuesOf(entry, on);
          const drawn = FULL ? ways : ways.filter((_, index) => index % stride === turn % stride || index < 4);
          turn++;
          const tried = drawn.map((way) => fill(way, values));
          return tried.map((query) => async () => {
            tries++;
            const { data, errors } = await hub.graphql(query, undefined, tokens.get(caller));
            const wrong = errors.find(({ message }) =>
              /Cannot query|Syntax|Unknown|must not have|of type/.test(message),
            );
            if (wrong) throw new Error(`${wrong.message}\n${query}`);
            const text = JSON.stringify([data, errors]);
            for (const mark of marks) if (text.includes(mark)) told.push(`${mark} for ${on} by ${query.slice(0, 300)}`);
          });
        }),
      );
      await inParallel(work);
      console.info(`${caller ?? 'the public'}: ${refused.length} entries refused, ${tries} ways tried`);
      expect(tries).toBeGreaterThan(50);
      expect(told).toEqual([]);
    },
    TIMEOUT_MS,
  );
});

/** What is told of a past day about a subject whose entry is not public any more. */
describe('an entry that is not public any more', () => {
  it('is told by verdicts and procurement as one that there was, with nothing of its own', async () => {
    const counting = ['SERIOUS_DISHONESTY', 'YRD_JOINT_PUNISHMENT'];
    const platform = tokens.get('demo-ecommerce/CLAIM_CHECK');
    const buyer = tokens.get('demo-procurement/PROCUREMENT');
    const removed = (await refusedTo('demo-ecommerce/CLAIM_CHECK')).filter(
      ({ id, publishedOn }) => publishedOn !== null && counting.some((list) => id.includes(`:${list}:`)),
    );
    expect(removed.length).toBeGreaterThan(0);
    for (const { subjectUscc, publishedOn } of removed) {
      const claim = `query ($claims: [ClaimInput!]!, $on: Date) { verifyClaims(claims: $claims, on: $on) { verdicts { findings { code message { en } fact { key value } } } } }`;
      const { verifyClaims } = (await dataOf(
        hub,
        claim,
        { claims: [{ sellerUscc: subjectUscc }], on: publishedOn },
        platform,
      )) as { verifyClaims: { verdicts: { findings: { code: string; fact: unknown; message: { en: string } }[] }[] } };
      const found = verifyClaims.verdicts[0]?.findings.filter(({ code }) => code === 'SELLER_BLACKLISTED') ?? [];
      expect(found.map(({ fact }) => fact)).toContain(null);
      const input = { on: publishedOn, supplierUscc: subjectUscc, items: [{ productName: '空调机' }] };
      const bars = `query ($input: ProcurementEligibilityInput!) { procurementEligibility(input: $input) { supplierBars { entry list decisionNumber publishedOn until clause { instrument } } } }`;
      const { procurementEligibility } = (await dataOf(hub, bars, { input }, buyer)) as {
        procurementEligibility: { supplierBars: Record<string, unknown>[] };
      };
      for (const bar of procurementEligibility.supplierBars.filter(({ entry }) => entry === null))
        expect(Object.values(bar).every((value) => value === null)).toBe(true);
    }
  });
});

describe('counts of another province', () => {
  interface Told {
    readonly total: number | null;
    readonly byStatus: readonly { readonly count: number | null }[];
    readonly byScheme: readonly { readonly count: number | null; readonly valid: number | null }[];
    readonly suspended: number | null;
    readonly restingOnBrokenLink: number | null;
  }

  it('never tell a number under 5, nor one that follows by subtraction, at any month end', async () => {
    const guangdong = tokens.get('demo-regulator-gd/SUPERVISION');
    let tries = 0;
    const monthEnds: Day[] = [];
    for (let end = addDays(`${today.slice(0, 8)}01`, -1); end > '2023-01-01'; end = addDays(`${end.slice(0, 8)}01`, -1))
      monthEnds.push(end);
    const months = FULL ? monthEnds : monthEnds.filter((_, index) => index % 5 === 0);
    await inParallel(
      months.map((on) => async () => {
        const query = `{ divisions(codes: ["310000", "320000", "330000", "340000"]) { code blacklistStatistics(on: "${on}") { list count }
          certificateStatistics(on: "${on}") { total byStatus { count } byScheme { count valid } suspended restingOnBrokenLink expiringWithin(days: 90) } } }`;
        const { divisions } = (await dataOf(hub, query, {}, guangdong)) as {
          divisions: { certificateStatistics: Told; blacklistStatistics: { count: number | null }[] }[];
        };
        for (const { certificateStatistics: told, blacklistStatistics } of divisions) {
          tries++;
          expect(blacklistStatistics).toHaveLength(8);
          const numbers = JSON.stringify([told, blacklistStatistics]).match(/:\d+/g) ?? [];
          expect(numbers.map((one) => Number(one.slice(1))).filter((count) => count < LEAST_CELL)).toEqual([]);
          if (told.total === null) continue;
          for (const cells of [told.byStatus, told.byScheme].map((rows) => rows.map(({ count }) => count))) {
            const hidden = cells.filter((count) => count === null).length;
            const rest = told.total - cells.reduce<number>((sum, count) => sum + (count ?? 0), 0);
            if (hidden > 0 && hidden < cells.length) expect([hidden > 1, rest >= LEAST_CELL]).toEqual([true, true]);
          }
          for (const { count, valid } of told.byScheme)
            if (count !== null && valid !== null && count !== valid)
              expect(count - valid).toBeGreaterThanOrEqual(LEAST_CELL);
        }
      }),
    );
    console.info(`${tries} tables of counts tried`);
  });

  it('in statistics are those that the province itself tells, and sums of them', async () => {
    const guangdong = tokens.get('demo-regulator-gd/SUPERVISION');
    const table = async (by: string, filter = '') => {
      const query = `{ statistics(by: [${by}]${filter}) { to total totalAtLeast rows { province { code } status scheme on count atLeast } } }`;
      return (await dataOf(hub, query, {}, guangdong))['statistics'] as {
        readonly to: Day;
        readonly total: number | null;
        readonly totalAtLeast: number;
        readonly rows: readonly {
          readonly province: { readonly code: string } | null;
          readonly status: string | null;
          readonly scheme: string | null;
          readonly count: number | null;
          readonly atLeast: number;
        }[];
      };
    };
    const [byStatus, byScheme, whole] = [
      await table('PROVINCE, STATUS'),
      await table('PROVINCE, SCHEME'),
      await table('PROVINCE'),
    ];
    const codes = whole.rows.flatMap(({ province }) => province?.code ?? []);
    expect(codes.length).toBe(31);
    const query = `{ divisions(codes: ${JSON.stringify(codes)}) { code certificateStatistics(on: "${whole.to}") { total byStatus { status count } byScheme { scheme count } } } }`;
    const { divisions } = (await dataOf(hub, query, {}, guangdong)) as {
      divisions: {
        code: string;
        certificateStatistics: { total: number | null; byStatus: unknown; byScheme: unknown };
      }[];
    };
    for (const { code, certificateStatistics: told } of divisions) {
      const of = ({ rows }: typeof whole) => rows.filter(({ province }) => province?.code === code);
      expect(of(whole).map(({ count }) => count)).toEqual([told.total]);
      const sorted = (rows: unknown) => (rows as object[]).map((row) => JSON.stringify(row)).sort();
      expect(sorted(of(byStatus).map(({ status, count }) => ({ status, count })))).toEqual(sorted(told.byStatus));
      expect(sorted(of(byScheme).map(({ scheme, count }) => ({ scheme, count })))).toEqual(sorted(told.byScheme));
    }
    const nation = await table('STATUS');
    for (const { status, count, atLeast } of nation.rows) {
      const parts = byStatus.rows.filter((row) => row.status === status);
      expect(atLeast).toBe(parts.reduce((sum, part) => sum + (part.count ?? 0), 0));
      if (parts.some((part) => part.count === null)) expect(count).toBeNull();
    }
  });

  it.each([
    ['another day', 'division(code: "310000") { certificateStatistics(on: "2026-10-30") { total } }', 'BAD_USER_INPUT'],
    [
      'another day of lists',
      'division(code: "310000") { blacklistStatistics(on: "2026-10-30") { count } }',
      'BAD_USER_INPUT',
    ],
    [
      'another horizon',
      'division(code: "310000") { certificateStatistics { expiringWithin(days: 91) } }',
      'BAD_USER_INPUT',
    ],
    ['another day of a table', 'statistics(by: [PROVINCE, STATUS], to: "2026-10-30") { total }', 'BAD_USER_INPUT'],
    ['a table of cities', 'statistics(by: [CITY], filter: { division: "330000" }) { total }', 'FORBIDDEN'],
    ['a table of bodies', 'statistics(by: [BODY]) { total }', 'FORBIDDEN'],
    ['a filter that cuts a cell', 'statistics(by: [PROVINCE], filter: { starGrade: 3 }) { total }', 'FORBIDDEN'],
    ['what was issued', 'statistics(by: [PROVINCE], measure: ISSUED) { total }', 'FORBIDDEN'],
    ['a city', 'division(code: "330400") { certificateStatistics { total } }', 'FORBIDDEN'],
    ['lists of a city', 'division(code: "330400") { blacklistStatistics { count } }', 'FORBIDDEN'],
  ])('are refused for %s', async (_what, selection, code) => {
    const { errors } = await hub.graphql(`{ ${selection} }`, undefined, tokens.get('demo-regulator-gd/SUPERVISION'));
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

/** What is said of certificates by a condition on their surveillances is told only where the surveillances themselves are. */
describe('a list of overdue surveillances', () => {
  const among = [
    '',
    'division: "440000"',
    'division: "440300"',
    'division: "330000"',
    'factoryDivision: "440000"',
    'bodyCode: "101"',
    'bodyCode: "102"',
    'holderUscc: "91310118YQ0001371W"',
    'holderUscc: "91330421YQ0012337C"',
    'division: "330000", bodyCode: "101"',
    'productName: "地板", bodyCode: "102"',
  ];
  const CALLERS_WHO_MAY: Readonly<Record<string, number>> = {
    'demo-regulator-gd/SUPERVISION': 2,
    'demo-regulator-sh/SUPERVISION': 2,
    'demo-body-101/OWN_RECORDS': 2,
    'demo-enterprise/OWN_RECORDS': 1,
    'demo-insurer/UNDERWRITING': among.length,
    'demo-operator/SUPERVISION': among.length,
  };
  it.each([...CALLERS, 'demo-operator/SUPERVISION' as const])(
    'tells %s of none whose surveillances it may not read, on no day (SUR-01)',
    async (caller) => {
      const token = tokens.get(caller);
      let told = 0;
      for (const condition of among)
        for (const overdue of [true, false])
          for (const on of [null, addDays(today, -200)]) {
            const filter = `{ surveillanceOverdue: ${overdue}, ${condition} ${on ? `, statusOn: "${on}"` : ''} }`;
            const list = `certificates(filter: ${filter}, first: 100) { totalCount edges { node { number surveillances { conductedOn } } } }`;
            const inArea = `division(code: "330000") { certificates(filter: ${filter}, first: 20) { totalCount edges { node { number surveillances { conductedOn } } } } }`;
            for (const query of [list, inArea]) {
              const { data, errors } = await hub.graphql(`{ ${query} }`, {}, token);
              // A caller without the field of surveillances is told so beside.
              const codes = [...new Set(errors.map(({ extensions }) => extensions.code))].filter(
                (code) => code !== 'FIELD_FORBIDDEN',
              );
              if (errors.length > 0) {
                expect([query, codes]).toEqual([query, ['FORBIDDEN']]);
                // Refused as a whole: no number, no count.
                expect(JSON.stringify(data ?? {})).not.toMatch(/"number"|"totalCount":\d/);
              } else if (query === list && overdue && on === null) told++;
            }
          }
      expect(told).toBe(CALLERS_WHO_MAY[caller ?? ''] ?? 0);
    },
    TIMEOUT_MS,
  );
});

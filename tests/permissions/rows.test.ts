import { beforeAll, describe, expect, it } from 'vitest';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { askAgain } from '../support/ask-again.ts';
import { dataOf, type HubClient } from '../support/hub.ts';
import { sharedHub } from '../support/shared-hub.ts';
import { SIGNED_CALLERS, type Signed } from './oracle.ts';

/** A record, and by hand who sees it; everybody else is refused it, with an error in its place. */
interface Row {
  readonly record: string;
  readonly selection: string;
  readonly seenBy: readonly Signed[];
}

const ENTERPRISE = '91310118YQ0001371W';
const national: Signed[] = ['demo-operator/SUPERVISION', 'demo-ministry/SUPERVISION'];
/** Zhejiang and Shanghai are both in the alliance, so their agreements open each other's details; Guangdong is outside. */
const delta: Signed[] = [...national, 'demo-regulator-zj/SUPERVISION', 'demo-regulator-sh/SUPERVISION'];
const guangdong: Signed[] = [...national, 'demo-regulator-gd/SUPERVISION'];
const insurer: Signed = 'demo-insurer/UNDERWRITING';

const area = (code: string, seenBy: readonly Signed[]): Row => ({
  record: `counts of the area ${code}`,
  selection: `division(code: "${code}") { it: certificateStatistics { total } }`,
  seenBy,
});
const traceCodes = (record: string, number: string, seenBy: readonly Signed[]): Row => ({
  record: `trace codes of ${record}`,
  selection: `certificate(number: "${number}") { it: traceCodes { totalCount } }`,
  seenBy,
});
/** Decisions that are not published: for the authority concerned alone, not for its alliance partners. */
const pending = (division: string, seenBy: readonly Signed[]): Row => ({
  record: `pending blacklist entries of ${division}`,
  selection: `it: blacklistEntries(filter: { state: PENDING, division: "${division}" }, first: 1) { totalCount }`,
  seenBy: [...national, ...seenBy],
});
const surveillances = (record: string, number: string, seenBy: readonly Signed[]): Row => ({
  record: `surveillances of ${record}`,
  selection: `certificate(number: "${number}") { it: surveillances { conductedOn } }`,
  seenBy: [...seenBy, insurer],
});

const ROWS: readonly Row[] = [
  area('310000', [...delta, 'demo-regulator-gd/SUPERVISION']),
  area('330000', [...delta, 'demo-regulator-gd/SUPERVISION']),
  area('330400', delta),
  area('440000', [...delta, 'demo-regulator-gd/SUPERVISION']),
  traceCodes('a certificate of body 101, held in Guangdong', LANDMARKS.revoked, [
    ...guangdong,
    'demo-body-101/OWN_RECORDS',
    'demo-body-101/REPORTING',
    'demo-operator/REPORTING',
  ]),
  pending('310000', ['demo-regulator-sh/SUPERVISION']),
  pending('330000', ['demo-regulator-zj/SUPERVISION']),
  pending('440000', ['demo-regulator-gd/SUPERVISION']),
  surveillances('a certificate of body 101, held in Zhejiang', LANDMARKS.validActivityOne, [
    ...delta,
    'demo-body-101/OWN_RECORDS',
  ]),
  surveillances('a certificate of body 101, held in Guangdong', LANDMARKS.revoked, [
    ...guangdong,
    'demo-body-101/OWN_RECORDS',
  ]),
  surveillances('a certificate of body 102, held in Jiangsu', LANDMARKS.expiresInTwentyDays, [
    ...delta,
    'demo-body-102/OWN_RECORDS',
  ]),
];

let hub: HubClient;
const tokens = new Map<Signed, string>();
/** A certificate that the demo enterprise in Shanghai holds, and a link of its that rests on an assessment, with their bodies. */
let own: Row;
let assessment: Row;

interface Found {
  readonly number: string;
  readonly body: { readonly code: string };
  readonly reuseLinks: readonly { readonly riskAssessment: unknown }[];
  readonly holder: { readonly division: { readonly code: string } | null };
}

beforeAll(async () => {
  hub = await sharedHub();
  for (const caller of SIGNED_CALLERS) {
    const [agency = '', purpose = ''] = caller.split('/');
    tokens.set(caller, await hub.token(agency, purpose));
  }
  const find = async (filter: string): Promise<Found[]> => {
    const query = `{ certificates(${filter}first: 200) { edges { node {
      number body { code } holder { division { code } } reuseLinks { riskAssessment { assessor } } } } } }`;
    const { certificates } = (await dataOf(hub, query, {}, tokens.get('demo-ministry/SUPERVISION'))) as {
      certificates: { edges: { node: Found }[] };
    };
    return certificates.edges.map(({ node }) => node);
  };
  const [held] = await find(`filter: { holderUscc: "${ENTERPRISE}" }, `);
  if (!held) throw new Error('The demo enterprise holds no certificate.');
  const bodyOf = (code: string, ...purposes: string[]) =>
    purposes.map((purpose): Signed => `demo-body-${code}/${purpose}`);
  own = surveillances('a certificate of the enterprise, in Shanghai', held.number, [
    ...delta,
    'demo-enterprise/OWN_RECORDS',
    ...bodyOf(held.body.code, 'OWN_RECORDS'),
  ]);
  // Of one division and one body, so that the table can be written down.
  const resting = (await find('')).find(
    ({ reuseLinks, holder, body }) =>
      reuseLinks.length > 0 &&
      reuseLinks.every(({ riskAssessment }) => riskAssessment !== null) &&
      ['31', '33'].includes(holder.division?.code.slice(0, 2) ?? '') &&
      ['101', '102'].includes(body.code),
  );
  if (!resting) throw new Error('No certificate held in the delta rests on assessments alone.');
  assessment = {
    record: 'the risk assessment of a link, held in the delta',
    selection: `certificate(number: "${resting.number}") { reuseLinks { it: riskAssessment { assessor } } }`,
    seenBy: [...delta, 'demo-operator/REPORTING', ...bodyOf(resting.body.code, 'OWN_RECORDS', 'REPORTING')],
  };
});

/** The public may have used its share of planning, or of counts at once, for other tests. */
const answerTo = (query: string, token: string | undefined) =>
  askAgain(async () => {
    const answer = await hub.graphql(query, undefined, token);
    const isLater = answer.errors.some(({ extensions }) => extensions.code === 'RATE_LIMITED');
    return isLater ? { ...answer, status: 429 } : answer;
  });

/** What stands under `it`, at every place. */
function found(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(found);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'it' ? [inner] : found(inner)));
}

describe.each([null, ...SIGNED_CALLERS])('rows for %s', (caller) => {
  it('are seen as the table says, and no others', async () => {
    const token = caller === null ? undefined : tokens.get(caller);
    const seen = await Promise.all(
      [...ROWS, own, assessment].map(async ({ record, selection }) => {
        const { data, errors } = await answerTo(`{ me { kind } ${selection} }`, token);
        const values = found(data);
        const refused = errors.some(({ extensions }) => ['FORBIDDEN', 'FIELD_FORBIDDEN'].includes(extensions.code));
        const others = errors.filter(({ extensions }) => !['FORBIDDEN', 'FIELD_FORBIDDEN'].includes(extensions.code));
        expect([record, others]).toEqual([record, []]);
        // Seen or refused, never both and never silently empty.
        const isSeen = values.length > 0 && values.every((value) => value !== null);
        expect([record, isSeen]).toEqual([record, !refused]);
        return [record, isSeen];
      }),
    );
    const table = [...ROWS, own, assessment].map(({ record, seenBy }) => [
      record,
      caller !== null && seenBy.includes(caller),
    ]);
    expect(seen).toEqual(table);
  });
});

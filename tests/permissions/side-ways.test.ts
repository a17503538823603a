import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { dataOf, type HubClient } from '../support/hub.ts';
import { sharedHub } from '../support/shared-hub.ts';
import type { Signed } from './oracle.ts';

/**
 * A fact that somebody is refused, asked for by side ways: other fields, counts, cursors, days, states, errors, verdicts. The oracle is a twin: the same
 * question about something that does not exist, or about a subject of which nothing is held. Where the two answers differ, whoever asks has learnt something.
 */
const TIMEOUT_MS = 300_000;
/** Entries of each kind: `INFERENCE_FULL=1` asks about three, and the tries are as many times more. */
const EACH = process.env['INFERENCE_FULL'] === '1' ? 3 : 1;

interface Entry {
  readonly id: string;
  readonly subjectUscc: string;
  readonly publishedOn: Day | null;
  readonly removedOn: Day | null;
  readonly division: { readonly code: string };
}
/** What a question is about, held or not. */
type Asked = Pick<Entry, 'id' | 'subjectUscc'> & { readonly division: string; readonly past: Day };

const word = (text: string) => JSON.stringify(text);
const cursor = (...values: unknown[]) => word(Buffer.from(JSON.stringify(values)).toString('base64url'));
const ENTRY = 'id state list decisionNumber publishedOn removedOn';
const PAGE = `totalCount edges { cursor node { ${ENTRY} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const VERDICT =
  'verdicts { decision findings { code severity message { zh en } fact { key value } source } } sources { name }';
const BARS =
  'supplierBars { entry list decisionNumber publishedOn until clause { instrument item } } items { outcome reasons { code } }';

/** Ways that tell nothing of an entry that is not public, today or on any day. */
const WAYS: Readonly<Record<string, (asked: Asked) => string>> = {
  'by its id': ({ id }) => `blacklistEntry(id: ${word(id)}) { ${ENTRY} }`,
  'by its global id': ({ id }) => `node(id: ${word(id)}) { __typename id }`,
  'by a fragment on its global id': ({ id }) => `node(id: ${word(id)}) { ... on BlacklistEntry { ${ENTRY} } }`,
  'by many names at once': ({ id }) =>
    Array.from({ length: 20 }, (_, at) => `a${at}: blacklistEntry(id: ${word(id)}) { id }`).join(' '),
  'by its state on a past day': ({ id, past }) => `blacklistEntry(id: ${word(id)}) { state(on: ${word(past)}) }`,
  'whether it counts on a past day': ({ id, past }) =>
    `blacklistEntry(id: ${word(id)}) { countsOn(on: ${word(past)}) }`,
  'by how many the subject has': ({ subjectUscc }) =>
    `blacklistEntries(filter: { subjectUscc: ${word(subjectUscc)} }) { totalCount }`,
  'by a page of the subject': ({ subjectUscc }) =>
    `blacklistEntries(filter: { subjectUscc: ${word(subjectUscc)} }, first: 200) { ${PAGE} }`,
  'by cursors alone': ({ subjectUscc }) =>
    `blacklistEntries(filter: { subjectUscc: ${word(subjectUscc)} }) { edges { cursor } pageInfo { endCursor } }`,
  'by a page of a past day': ({ subjectUscc, past }) =>
    `blacklistEntries(filter: { subjectUscc: ${word(subjectUscc)}, on: ${word(past)} }) { ${PAGE} }`,
  'by how many there were on a past day': ({ subjectUscc, past }) =>
    `blacklistEntries(filter: { subjectUscc: ${word(subjectUscc)}, on: ${word(past)}, state: PUBLISHED }) { totalCount }`,
  'by those that are published': ({ subjectUscc }) =>
    `blacklistEntries(filter: { subjectUscc: ${word(subjectUscc)}, state: PUBLISHED }) { ${PAGE} }`,
  'by those that ended': ({ subjectUscc }) =>
    `blacklistEntries(filter: { subjectUscc: ${word(subjectUscc)}, state: ENDED }) { ${PAGE} }`,
  'by those that ended by a past day': ({ subjectUscc, past }) =>
    `blacklistEntries(filter: { subjectUscc: ${word(subjectUscc)}, state: ENDED, on: ${word(past)} }) { ${PAGE} }`,
  'by those that were removed': ({ subjectUscc }) =>
    `blacklistEntries(filter: { subjectUscc: ${word(subjectUscc)}, state: REMOVED }) { ${PAGE} }`,
  'by those that are pending': ({ subjectUscc }) =>
    `blacklistEntries(filter: { subjectUscc: ${word(subjectUscc)}, state: PENDING }) { ${PAGE} }`,
  'by those that were pending on a past day': ({ subjectUscc, past }) =>
    `blacklistEntries(filter: { subjectUscc: ${word(subjectUscc)}, state: PENDING, on: ${word(past)} }) { totalCount }`,
  'by every list': ({ subjectUscc }) =>
    ['SERIOUS_DISHONESTY', 'ABNORMAL_OPERATIONS', 'COURT_DEFAULTER', 'PROCUREMENT_DISHONESTY', 'PROCUREMENT_BAN']
      .map(
        (list) =>
          `${list.toLowerCase()}: blacklistEntries(filter: { subjectUscc: ${word(subjectUscc)}, list: ${list} }) { totalCount }`,
      )
      .join(' '),
  'by the authority': ({ subjectUscc, division }) =>
    `blacklistEntries(filter: { subjectUscc: ${word(subjectUscc)}, division: ${word(division)} }) { ${PAGE} }`,
  'by a made-up cursor before it': ({ subjectUscc, past, id }) =>
    `blacklistEntries(filter: { subjectUscc: ${word(subjectUscc)} }, first: 1, after: ${cursor(addDays(past, 1), id)}) { ${PAGE} }`,
  'by a made-up cursor at it': ({ subjectUscc, past, id }) =>
    `blacklistEntries(filter: { subjectUscc: ${word(subjectUscc)} }, first: 1, after: ${cursor(past, id)}) { ${PAGE} }`,
  'by the enterprise': ({ subjectUscc }) =>
    `organisation(uscc: ${word(subjectUscc)}) { isBlacklisted(list: SERIOUS_DISHONESTY) blacklistEntries { ${PAGE} } }`,
  'by the enterprise on a past day': ({ subjectUscc, past }) =>
    `organisation(uscc: ${word(subjectUscc)}) { isBlacklisted(list: SERIOUS_DISHONESTY, on: ${word(past)}) blacklistEntries(on: ${word(past)}) { totalCount } }`,
  'by the enterprise and a list': ({ subjectUscc, past }) =>
    `organisation(uscc: ${word(subjectUscc)}) { a: isBlacklisted(list: SERIOUS_DISHONESTY, on: ${word(past)}) b: isBlacklisted(list: PROCUREMENT_BAN, on: ${word(past)}) c: isBlacklisted(list: ABNORMAL_OPERATIONS) }`,
  'by the enterprise and a state': ({ subjectUscc }) =>
    `organisation(uscc: ${word(subjectUscc)}) { blacklistEntries(state: ENDED) { totalCount } }`,
  'by the enterprise and a closed state': ({ subjectUscc }) =>
    `organisation(uscc: ${word(subjectUscc)}) { blacklistEntries(state: REMOVED) { totalCount } }`,
  'by the enterprise and a made-up cursor': ({ subjectUscc, id }) =>
    `organisation(uscc: ${word(subjectUscc)}) { blacklistEntries(after: ${cursor(id)}) { ${PAGE} } }`,
  'by the global id of the enterprise': ({ subjectUscc }) =>
    `node(id: ${word(`Organisation:${Buffer.from(subjectUscc).toString('base64url')}`)}) { ... on Organisation { isBlacklisted(list: SERIOUS_DISHONESTY) blacklistEntries { totalCount } } }`,
  'by a claim of today as the seller': ({ subjectUscc }) =>
    `verifyClaims(claims: [{ reference: "r", sellerUscc: ${word(subjectUscc)} }]) { ${VERDICT} }`,
  'by a claim of today as the holder': ({ subjectUscc }) =>
    `verifyClaims(claims: [{ reference: "r", certificateNumber: ${word(LANDMARKS.validActivityOne)}, holderUscc: ${word(subjectUscc)} }]) { ${VERDICT} }`,
  'by a purchase of today': ({ subjectUscc }) =>
    `procurementEligibility(input: { supplierUscc: ${word(subjectUscc)}, items: [{ productName: "空调机" }] }) { ${BARS} }`,
};
/** A past day tells of one that was public that there was one; of one that is pending now, or was then, it tells nothing either. */
const PAST_WAYS: typeof WAYS = {
  'by a claim of a past day as the seller': ({ subjectUscc, past }) =>
    `verifyClaims(on: ${word(past)}, claims: [{ reference: "r", sellerUscc: ${word(subjectUscc)} }]) { ${VERDICT} }`,
  'by a purchase of a past day': ({ subjectUscc, past }) =>
    `procurementEligibility(input: { on: ${word(past)}, supplierUscc: ${word(subjectUscc)}, items: [{ productName: "空调机" }] }) { ${BARS} }`,
};

const CALLERS: readonly (Signed | null)[] = [
  null,
  'demo-ecommerce/CLAIM_CHECK',
  'demo-procurement/PROCUREMENT',
  'demo-insurer/UNDERWRITING',
];

let hub: HubClient;
let today: Day;
let entries: readonly Entry[];
/** Enterprises of which no entry is held. */
let clean: readonly string[];
const tokens = new Map<Signed | null, string>();

beforeAll(async () => {
  hub = await sharedHub();
  today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const others: Signed[] = [
    'demo-operator/SUPERVISION',
    'demo-regulator-gd/SUPERVISION',
    'demo-body-102/OWN_RECORDS',
    'demo-enterprise/OWN_RECORDS',
  ];
  for (const caller of [...CALLERS, ...others]) {
    const [agency = '', purpose = ''] = caller?.split('/') ?? [];
    if (caller) tokens.set(caller, await hub.token(agency, purpose));
  }
  const operator = tokens.get('demo-operator/SUPERVISION');
  const all = async <T>(field: string, node: string): Promise<T[]> => {
    const found: T[] = [];
    for (let after: string | null = null; ; ) {
      const query = `query ($after: String) { ${field}(first: 200, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ${node} } } } }`;
      const { [field]: page } = (await dataOf(hub, query, { after }, operator)) as Record<
        string,
        { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: T }[] }
      >;
      found.push(...(page?.edges ?? []).map(({ node: one }) => one));
      if (!page?.pageInfo.hasNextPage) return found;
      after = page.pageInfo.endCursor;
    }
  };
  entries = await all<Entry>('blacklistEntries', 'id subjectUscc publishedOn removedOn division { code }');
  const listed = new Set(entries.map(({ subjectUscc }) => subjectUscc));
  const holders = await all<{ holder: { uscc: string } | null }>('certificates', 'holder { uscc }');
  clean = [...new Set(holders.flatMap(({ holder }) => holder?.uscc ?? []))].filter((uscc) => !listed.has(uscc));
});

/** Subjects all of whose entries are refused to the public, so that nothing else explains a difference. */
function hidden(isSuch: (entry: Entry) => boolean): readonly Entry[] {
  const isPublic = ({ publishedOn, removedOn }: Entry) => publishedOn !== null && removedOn === null;
  const open = new Set(entries.filter(isPublic).map(({ subjectUscc }) => subjectUscc));
  return entries.filter((entry) => isSuch(entry) && !open.has(entry.subjectUscc)).slice(0, EACH);
}

const removed = () => hidden(({ publishedOn, removedOn }) => publishedOn !== null && removedOn !== null);
const pending = () =>
  hidden(
    ({ publishedOn, subjectUscc }) =>
      publishedOn === null && entries.every((other) => other.subjectUscc !== subjectUscc || other.publishedOn === null),
  );

function asked(entry: Entry): Asked {
  const past = entry.removedOn !== null ? addDays(entry.removedOn, -1) : addDays(today, -10);
  return { id: entry.id, subjectUscc: entry.subjectUscc, division: entry.division.code, past };
}

/** The same question about an id that nothing has and a subject of which nothing is held. */
function twinOf(one: Asked, at: number): Asked {
  const uscc = clean[at % clean.length] ?? '';
  const parts = one.id.split(':');
  return { ...one, id: [...parts.slice(0, 2), uscc, '样例决〔1999〕0号'].join(':'), subjectUscc: uscc };
}

async function answerTo(query: string, one: Asked, caller: Signed | null, by: 'POST' | 'GET'): Promise<string> {
  const token = tokens.get(caller);
  const headers = {
    accept: 'application/graphql-response+json',
    'content-type': 'application/json',
    ...(token && { authorization: `Bearer ${token}` }),
  };
  const response =
    by === 'GET'
      ? await fetch(`${hub.url}/graphql?query=${encodeURIComponent(query)}`, { headers })
      : await fetch(`${hub.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const text = await response.text();
  if (/Cannot query|Syntax Error|Unknown|must not have|of type/.test(text)) throw new Error(`${text}\n${query}`);
  // What differs between any two questions, and the names of what was asked about.
  return `${response.status} ${text}`
    .replaceAll(one.id, 'ID')
    .replaceAll(one.subjectUscc, 'USCC')
    .replaceAll(Buffer.from(one.subjectUscc).toString('base64url'), 'USCC')
    .replace(/"requestId":"[^"]*"/g, '"requestId"')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'INSTANT')
    .replace(/"quotaLeft":\d+/g, '"quotaLeft"');
}

describe('an entry that is refused, asked for by side ways', () => {
  it.each([
    ['removed', removed, WAYS],
    ['pending', pending, { ...WAYS, ...PAST_WAYS }],
  ] as const)(
    'that is %s is answered as one that does not exist',
    async (_what, found, ways) => {
      const differ: string[] = [];
      let tries = 0;
      expect(found().length).toBeGreaterThan(0);
      for (const caller of CALLERS) {
        for (const [at, entry] of found().entries()) {
          const one = asked(entry);
          const twin = twinOf(one, at);
          const work = Object.entries(ways).map(async ([name, way], index) => {
            const by = index % 5 === 4 ? 'GET' : 'POST';
            tries++;
            const [told, expected] = await Promise.all([
              answerTo(`{ ${way(one)} }`, one, caller, by),
              answerTo(`{ ${way(twin)} }`, twin, caller, by),
            ]);
            if (told !== expected) differ.push(`${caller ?? 'the public'}, ${name}: ${told}\n${expected}`);
          });
          await Promise.all(work);
        }
      }
      console.info(`${tries} side ways tried, ${Object.keys(ways).length} kinds`);
      expect(Object.keys(ways).length * CALLERS.length).toBeGreaterThan(60);
      expect(differ).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it('is one that there was, however many there were, for a past day', async () => {
    const platform = tokens.get('demo-ecommerce/CLAIM_CHECK');
    for (const entry of removed()) {
      const { past, subjectUscc } = asked(entry);
      const query = `{ verifyClaims(on: ${word(past)}, claims: [{ sellerUscc: ${word(subjectUscc)} }]) { ${VERDICT} } }`;
      const { verifyClaims } = (await dataOf(hub, query, {}, platform)) as {
        verifyClaims: { verdicts: { findings: { code: string; fact: unknown }[] }[] };
      };
      const unnamed = verifyClaims.verdicts[0]?.findings.filter(
        ({ code, fact }) => code === 'SELLER_BLACKLISTED' && fact === null,
      );
      expect(unnamed?.length).toBeLessThanOrEqual(1);
    }
  });
});

describe('rows of a certificate that somebody is refused', () => {
  const certificate = word(LANDMARKS.validActivityOne);
  const globalId = word(`Certificate:${Buffer.from(LANDMARKS.validActivityOne).toString('base64url')}`);
  const FACTS = [
    ['surveillances', 'surveillances { conductedOn }'],
    ['surveillances by type alone', 'surveillances { __typename }'],
    ['trace codes', 'traceCodes(first: 1) { edges { node { code } } }'],
    ['how many trace codes', 'traceCodes { totalCount }'],
    ['whether there are trace codes', 'traceCodes(first: 1) { pageInfo { hasNextPage } }'],
  ] as const;
  const PARENTS: readonly (readonly [string, (selection: string) => string])[] = [
    ['its number', (it) => `certificate(number: ${certificate}) { ${it} }`],
    ['a past day', (it) => `certificate(number: ${certificate}, on: "2026-01-31") { ${it} }`],
    ['its global id', (it) => `node(id: ${globalId}) { ... on Certificate { ${it} } }`],
    ['a list', (it) => `certificates(filter: { bodyCode: "101" }, first: 3) { edges { node { ${it} } } }`],
    [
      'the division',
      (it) =>
        `division(code: "330000") { certificates(filter: { bodyCode: "101" }, first: 2) { edges { node { ${it} } } } }`,
    ],
    [
      'its holder',
      (it) =>
        `certificate(number: ${certificate}) { holder { certificates(filter: { bodyCode: "101" }, first: 1) { edges { node { ${it} } } } } }`,
    ],
    ['an alias beside what is public', (it) => `certificate(number: ${certificate}) { number s: number ${it} }`],
    ['a fragment', (it) => `certificate(number: ${certificate}) { ... on Certificate { ... { ${it} } } }`],
  ];

  it.each<[Signed | null]>([
    [null],
    ['demo-ecommerce/CLAIM_CHECK'],
    ['demo-procurement/PROCUREMENT'],
    ['demo-body-102/OWN_RECORDS'],
    ['demo-enterprise/OWN_RECORDS'],
  ])(
    'are refused to %s by whatever way',
    async (caller) => {
      let tries = 0;
      for (const [fact, selection] of FACTS)
        for (const [parent, query] of PARENTS) {
          tries++;
          const { data, errors } = await hub.graphql(`{ ${query(selection)} }`, {}, tokens.get(caller));
          const codes = new Set(errors.map(({ extensions }) => extensions.code));
          expect([
            fact,
            parent,
            codes.size > 0,
            [...codes].every((code) => /FORBIDDEN|BAD_USER_INPUT/.test(code)),
          ]).toEqual([fact, parent, true, true]);
          expect(JSON.stringify(data)).not.toMatch(/conductedOn|totalCount":\d|hasNextPage|"code":"G\d{22}/);
        }
      console.info(`${caller ?? 'the public'}: ${tries} ways to rows of a certificate tried`);
    },
    TIMEOUT_MS,
  );
});

describe('counts of parts of another province', () => {
  it('are told by no spelling of a code, day or horizon', async () => {
    const token = tokens.get('demo-regulator-gd/SUPERVISION');
    const monthEnd = addDays(`${today.slice(0, 8)}01`, -1);
    const codes = [
      '330100',
      '330102',
      '339900',
      '330099',
      '330001',
      '33',
      '3300',
      '33000000',
      ' 330000',
      '３３０１００',
      '330000,330100',
    ];
    const fields = [
      'certificateStatistics { total }',
      `certificateStatistics(on: "${monthEnd}") { byStatus { count } }`,
      'certificateStatistics { byScheme { count } }',
      'certificateStatistics { expiringWithin(days: 90) }',
      'blacklistStatistics { list count }',
      `blacklistStatistics(on: "${monthEnd}") { list count }`,
    ];
    let tries = 0;
    for (const code of codes)
      for (const field of fields) {
        tries++;
        const { data, errors } = await hub.graphql(`{ division(code: ${word(code)}) { ${field} } }`, {}, token);
        expect([code, field, JSON.stringify(data ?? null)]).not.toEqual([code, field, expect.stringMatching(/:\d/)]);
        if (JSON.stringify(data).includes('null') === false) expect(errors.length).toBeGreaterThan(0);
      }
    for (const field of [
      'certificateStatistics(on: "2026-10-30") { total }',
      'certificateStatistics(on: "2026-10-30") { restingOnBrokenLink }',
      'certificateStatistics { expiringWithin(days: 89) }',
      'certificateStatistics { expiringWithin(days: 0) }',
      'blacklistStatistics(on: "2026-09-29") { count }',
    ]) {
      tries++;
      const { data, errors } = await hub.graphql(`{ division(code: "330000") { ${field} } }`, {}, token);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(JSON.stringify(data ?? null)).not.toMatch(/:\d/);
    }
    console.info(`${tries} spellings of codes, days and horizons tried`);
  });
});

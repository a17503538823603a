import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { Random } from '../differential/random.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { type Ask, ENTERPRISE, FINANCED, type Kind, type Mutate, NUMBER, text, today } from './closed-facts/kind.ts';
import { KINDS } from './closed-facts/kinds.ts';
import { SIGNED_CALLERS, type Signed } from './oracle.ts';
import type { ArgumentTexts } from './ways-to-read.ts';
import { waysToRead } from './ways-to-read.ts';

/**
 * One rule of sight for each kind of fact: no subgraph tells what its owner refuses to a caller, whatever is asked and for whatever day. Into a fact of every
 * kind that is not public a word is put that stands nowhere else; then every caller reads all that its own schema offers. `DERIVED_FULL=1` asks every
 * operation that the generator makes; otherwise the seed draws one of each kind, on a day or as known at an instant that it draws too.
 */
const FULL = process.env['DERIVED_FULL'] === '1';
const CONCURRENCY = 8;
const TIMEOUT_MS = FULL ? 3_600_000 : 900_000;

/** A day before all that is told here. */
const PAST = addDays(today, -40);

let hub: Hub;
const tokens = new Map<Signed | null, string | undefined>([[null, undefined]]);
const tokenOf = async (caller: Signed | null) => {
  if (!tokens.has(caller)) {
    const [agency = '', purpose = ''] = caller?.split('/') ?? [];
    tokens.set(caller, await hub.token(agency, purpose));
  }
  return tokens.get(caller);
};
const mutate: Mutate = async (caller, field, type, input, selection) =>
  (
    await dataOf(
      hub,
      `mutation ($input: ${type}!) { ${field}(input: $input) ${selection} }`,
      { input },
      await tokenOf(caller),
    )
  )[field];

const ask: Ask = async (caller, query) => dataOf(hub, query, {}, await tokenOf(caller));

interface Planted extends Kind {
  readonly word: string;
  readonly values: ArgumentTexts;
}
const planted: Planted[] = [];
/** An instant at which all of it was known, the removed entry as published. */
let instant: string;

beforeAll(async () => {
  hub = await startHub({ directory: await loadedDirectory() });
  for (const [index, kind] of KINDS.entries()) {
    const word = `MARK-${index}-${kind.kind.replaceAll(/\W/g, '')}-7d3f`;
    planted.push({ ...kind, word, values: await kind.plant(mutate, word, ask) });
  }
  instant = new Date().toISOString();
}, 400_000);
afterAll(() => hub?.stop());

const marksOf = ({ word }: Planted) => [word, word.replaceAll('-', '_')];
const says = (answer: unknown, one: Planted) => {
  const told = JSON.stringify(answer);
  return marksOf(one).some((mark) => told.includes(mark));
};

/** Values of arguments: everything that leads to what was planted, on a day and as known at an instant. */
function argumentsFor(one: Planted, on: Day, at: string | null): ArgumentTexts {
  const known = at === null ? '' : `, asKnownAt: ${text(at)}`;
  const uscc = one.kind.includes('removed entry') ? FINANCED : ENTERPRISE;
  return {
    ...Object.assign({}, ...planted.map(({ values }) => values)),
    ...one.values,
    first: '20',
    on: text(on),
    asKnownAt: at === null ? 'null' : text(at),
    number: text(NUMBER),
    uscc: text(uscc),
    code: '"330000"',
    codes: '["330000", "310000"]',
    list: 'YRD_JOINT_PUNISHMENT',
    'Query.certificationBody.code': '"101"',
    'Query.alliance.code': '"YRD"',
    'Query.projectCode.code': '"001"',
    allianceCode: '"YRD"',
    'Query.standard.number': '"GB/T 35601-2017"',
    'Query.catalogueEntry.code': '"001"',
    'Query.product.holderUscc': '"91330421YQ0012337C"',
    'Query.product.model': '"XT-P1201"',
    'Query.products.search': '"地板"',
    'Query.trace.code': '"G2021101001000000000000"',
    'Query.policyFor.category': '"128"',
    'Query.change.id': '"certificates/1"',
    'Query.verifyClaims.claims': `[{ certificateNumber: ${text(NUMBER)}, sellerUscc: ${text(uscc)}, holderUscc: ${text(uscc)} }]`,
    'Query.procurementEligibility.input': `{ on: ${text(on)}${known}, supplierUscc: ${text(uscc)}, items: [{ productName: "空调机", certificateNumber: ${text(NUMBER)} }] }`,
    'Query.blacklistEntries.filter': `{ subjectUscc: ${text(uscc)}, on: ${text(on)}${known} }`,
    'Query.certificates.filter': `{ bodyCode: "101" }`,
  };
}

/** Names where the values will stand. */
const namesOf = (values: ArgumentTexts): ArgumentTexts =>
  Object.fromEntries(Object.keys(values).map((name) => [name, `«${name}»`]));
const NAMED = /«([^»]+)»/g;

describe('a fact of each kind that is not public', () => {
  it.each(KINDS.map(({ kind }, index) => [kind, index] as const))(
    'is told by its owner to those for whom it is, and to nobody else: %s',
    async (_kind, index) => {
      const one = planted[index];
      if (!one) throw new Error('not planted');
      const told: (Signed | null)[] = [];
      for (const caller of [null, ...SIGNED_CALLERS]) {
        const { data, errors } = await hub.graphql(one.direct(one.values), {}, await tokenOf(caller));
        if (says([data, errors], one)) told.push(caller);
      }
      expect(told.filter((caller) => caller === null || !one.mayRead.includes(caller))).toEqual([]);
      if (one.mayRead.length > 0) expect(told.length).toBeGreaterThan(0);
    },
    TIMEOUT_MS,
  );
});

describe.each([null, ...SIGNED_CALLERS])('%s', (caller) => {
  it(
    'is told nothing of what its owners refuse, by no subgraph, on no day and as known at no instant',
    async () => {
      const token = await tokenOf(caller);
      const response = await fetch(`${hub.url}/schema`, { headers: token ? { authorization: `Bearer ${token}` } : {} });
      const schema = buildSchema(await response.text());
      const roots = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => name !== 'node');
      const refused = planted.filter(({ mayRead }) => caller === null || !mayRead.includes(caller));
      const random = new Random(
        caller === null ? 1 : [...caller].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7),
      );
      const told: string[] = [];
      const codes = new Map<string, number>();
      let tries = 0;
      const queries = new Set<string>();
      const looks = [
        [today, null],
        [PAST, null],
        [today, instant],
      ] as const;
      // Made once, with the names of the values, since making takes longer than asking.
      const [some = planted[0] as Planted] = refused;
      const ways = waysToRead(schema, namesOf(argumentsFor(some, today, null)), roots);
      for (const one of refused)
        for (const [on, at] of FULL ? looks : [looks[random.below(looks.length)] ?? looks[0]]) {
          const values = argumentsFor(one, on, at);
          const drawn = FULL ? ways : [ways[random.below(ways.length)] ?? ''];
          for (const way of drawn) queries.add(way.replace(NAMED, (_, name: string) => values[name] ?? 'null'));
        }
      const waiting = [...queries];
      const worker = async () => {
        for (let query = waiting.shift(); query !== undefined; query = waiting.shift()) {
          const { data, errors } = await hub.graphql(query, undefined, token);
          tries++;
          for (const { extensions } of errors) codes.set(extensions.code, (codes.get(extensions.code) ?? 0) + 1);
          for (const one of refused) if (says([data, errors], one)) told.push(`${one.word} by ${query.slice(0, 400)}`);
        }
      };
      await Promise.all(Array.from({ length: CONCURRENCY }, worker));
      console.info(
        `${caller ?? 'the public'}: ${refused.length} kinds refused, ${tries} operations, errors ${JSON.stringify([...codes])}`,
      );
      expect(told).toEqual([]);
      expect(tries).toBeGreaterThanOrEqual(Math.floor(refused.length * 0.8));
    },
    TIMEOUT_MS,
  );
});

/**
 * The id of something of somebody else, given to every act that takes one: the answer is that about an id which nothing has, so that nobody finds out by trying
 * what there is.
 */
const ACTS: readonly (readonly [
  caller: Signed,
  field: string,
  type: string,
  id: string,
  input: (id: string) => object,
])[] = [
  [
    'demo-regulator-gd/SUPERVISION',
    'answerLead',
    'AnswerLeadInput',
    'Query.lead.id',
    (lead) => ({ lead, answer: 'ACCEPT', text: 'x' }),
  ],
  [
    'demo-procurement/PROCUREMENT',
    'confirmTakedown',
    'ConfirmTakedownInput',
    'Query.lead.id',
    (lead) => ({ lead, takenDownOn: today }),
  ],
  ['demo-body-102/REPORTING', 'confirmCorrection', 'ConfirmCorrectionInput', 'correction', (id) => ({ id })],
  [
    'demo-procurement/PROCUREMENT',
    'removeWatchList',
    'RemoveWatchListInput',
    'watchList',
    (watchList) => ({ watchList }),
  ],
  [
    'demo-procurement/PROCUREMENT',
    'changeWatchList',
    'ChangeWatchListInput',
    'watchList',
    (watchList) => ({ watchList, add: [NUMBER] }),
  ],
  [
    'demo-procurement/PROCUREMENT',
    'removeSubscription',
    'RemoveSubscriptionInput',
    'webhook',
    (webhook) => ({ webhook }),
  ],
  ['demo-procurement/PROCUREMENT', 'testSubscription', 'TestSubscriptionInput', 'webhook', (webhook) => ({ webhook })],
  [
    'demo-procurement/PROCUREMENT',
    'rotateSubscriptionSecret',
    'RotateSubscriptionSecretInput',
    'webhook',
    (webhook) => ({ webhook }),
  ],
  [
    'demo-insurer/OPERATIONS',
    'suspendAgreement',
    'SuspendAgreementInput',
    'agreement',
    (agreement) => ({ agreement, reason: 'x' }),
  ],
  ['demo-insurer/OPERATIONS', 'approveAgreement', 'ApproveAgreementInput', 'agreement', (agreement) => ({ agreement })],
  [
    'demo-insurer/OPERATIONS',
    'endAgreement',
    'EndAgreementInput',
    'agreement',
    (agreement) => ({ agreement, reason: 'x' }),
  ],
  [
    'demo-regulator-gd/REPORTING',
    'publishBlacklistEntry',
    'PublishBlacklistEntryInput',
    'pending',
    (entryId) => ({ entryId }),
  ],
  [
    'demo-regulator-sh/REPORTING',
    'decideRepair',
    'DecideRepairInput',
    'pending',
    (entryId) => ({ entryId, granted: true, document: 'x' }),
  ],
  [
    'demo-enterprise/OWN_RECORDS',
    'requestRepair',
    'RequestRepairInput',
    'pending',
    (entryId) => ({ entryId, statement: 'x', documents: ['y'] }),
  ],
];

describe('the id of what is another’s', () => {
  it.each(ACTS.map((act) => [`${act[1]} by ${act[0]}`, act] as const))(
    'is to %s as one that nothing has',
    async (_title, [caller, field, type, name, input]) => {
      const pending = planted.find(({ kind }) => kind === 'a pending entry of a blacklist')?.values[
        'Query.blacklistEntry.id'
      ];
      const all: ArgumentTexts = Object.assign({ pending }, ...planted.map(({ values }) => values));
      const given = all[name] ?? '';
      const id = given.startsWith('"') ? (JSON.parse(given) as string) : given;
      expect(id).not.toBe('');
      // The last letters are another's: of the same form, and nothing has it.
      const twin = `${id.slice(0, -2)}${id.endsWith('zz') ? 'yy' : 'zz'}`;
      const answer = async (one: string) => {
        const query = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`;
        const { data, errors } = await hub.graphql(query, { input: input(one) }, await tokenOf(caller));
        return JSON.stringify([data, errors])
          .replaceAll(one, 'ID')
          .replace(/"requestId":"[^"]*"/g, '"requestId"');
      };
      const told = await answer(id);
      expect(told).toBe(await answer(twin));
    },
    TIMEOUT_MS,
  );
});

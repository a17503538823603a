import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { Random } from '../differential/random.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { SIGNED_CALLERS, type Signed } from './oracle.ts';
import type { ArgumentTexts } from './ways-to-read.ts';
import { waysToRead } from './ways-to-read.ts';

/**
 * One rule of sight for each kind of fact: no subgraph tells what its owner refuses to a caller, whatever is asked and for whatever day. Into a fact of every
 * kind that is not public a word is put that stands nowhere else; then every caller reads all that its own schema offers. `DERIVED_FULL=1` asks every
 * operation that the generator makes, otherwise the seed draws some.
 */
const FULL = process.env['DERIVED_FULL'] === '1';
const DRAWN = 25;
const CONCURRENCY = 8;
const TIMEOUT_MS = FULL ? 3_600_000 : 900_000;

const NUMBER = LANDMARKS.validActivityOne;
/** The demo enterprise, in Shanghai. */
const ENTERPRISE = '91310118YQ0001371W';
const FINANCED = '91320506YQ00041183';
const today = systemClock.today();
/** A day before all that is told here. */
const PAST = addDays(today, -40);

const national: readonly Signed[] = ['demo-operator/SUPERVISION', 'demo-ministry/SUPERVISION'];
/** The holder lies in Zhejiang; Shanghai is its partner in the alliance. */
const delta: readonly Signed[] = [...national, 'demo-regulator-zj/SUPERVISION', 'demo-regulator-sh/SUPERVISION'];
const of = (agency: string) => SIGNED_CALLERS.filter((caller) => caller.startsWith(`${agency}/`));
const administrators: readonly Signed[] = ['demo-operator', 'demo-operator-security', 'demo-operator-audit'].map(
  (agency): Signed => `${agency}/OPERATIONS`,
);

/** A kind of fact that is not public: how one comes about, how its owner tells it, and by hand (schema/spec/sight.md) who may read it at all. */
interface Kind {
  readonly kind: string;
  /** Puts the word into one, and answers values for arguments that lead to it. */
  readonly plant: (word: string) => Promise<ArgumentTexts>;
  readonly direct: (values: ArgumentTexts) => string;
  readonly mayRead: readonly Signed[];
}

let hub: Hub;
const tokens = new Map<Signed | null, string | undefined>([[null, undefined]]);
const tokenOf = async (caller: Signed | null) => {
  if (!tokens.has(caller)) {
    const [agency = '', purpose = ''] = caller?.split('/') ?? [];
    tokens.set(caller, await hub.token(agency, purpose));
  }
  return tokens.get(caller);
};
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
type Answered = any;
const mutate = async (
  caller: Signed,
  field: string,
  type: string,
  input: object,
  selection: string,
): Promise<Answered> =>
  (
    await dataOf(
      hub,
      `mutation ($input: ${type}!) { ${field}(input: $input) ${selection} }`,
      { input },
      await tokenOf(caller),
    )
  )[field];
const text = (value: string) => JSON.stringify(value);

const BODY: Signed = 'demo-body-101/REPORTING';
const PLATFORM: Signed = 'demo-ecommerce/CLAIM_CHECK';
const entry = (word: string, uscc: string, list: string, division: string) => ({
  list,
  subjectUscc: uscc,
  subjectName: '样例企业',
  authority: '样例市场监督管理局',
  divisionCode: division,
  decisionNumber: `样例决〔2026〕${word}号`,
  ground: `（样例）${word}`,
});
const ABNORMAL = { groundCode: undefined };

const KINDS: readonly Kind[] = [
  {
    kind: 'a surveillance',
    plant: async (note) => {
      const row = { certificateNumber: NUMBER, conductedOn: addDays(today, -3), conclusion: '通过', note };
      await mutate(BODY, 'reportSurveillances', 'ReportSurveillancesInput', { surveillances: [row] }, '{ accepted }');
      return {};
    },
    direct: () => `{ certificate(number: ${text(NUMBER)}) { surveillances { note } } }`,
    mayRead: [...delta, 'demo-body-101/OWN_RECORDS', 'demo-insurer/UNDERWRITING'],
  },
  {
    kind: 'an inspection of a factory',
    plant: async (note) => {
      const row = {
        factoryUscc: ENTERPRISE,
        factoryName: '上海样例',
        divisionCode: '310118',
        kind: '初始工厂检查',
        conductedOn: addDays(today, -5),
        conclusion: '通过',
        note,
      };
      await mutate(
        BODY,
        'reportFactoryInspections',
        'ReportFactoryInspectionsInput',
        { factoryInspections: [row] },
        '{ accepted }',
      );
      return {};
    },
    direct: () => `{ organisation(uscc: ${text(ENTERPRISE)}) { factoryInspections { note } } }`,
    mayRead: [...delta, 'demo-enterprise/OWN_RECORDS', 'demo-body-101/OWN_RECORDS'],
  },
  {
    kind: 'a class of an enterprise',
    plant: async (grounds) => {
      const row = {
        uscc: ENTERPRISE,
        name: '上海样例',
        divisionCode: '310118',
        enterpriseClass: 'B',
        from: addDays(today, -5),
        grounds,
      };
      await mutate(
        BODY,
        'reportEnterpriseClasses',
        'ReportEnterpriseClassesInput',
        { enterpriseClasses: [row] },
        '{ accepted }',
      );
      return {};
    },
    direct: () => `{ organisation(uscc: ${text(ENTERPRISE)}) { enterpriseClasses { grounds } } }`,
    mayRead: [...delta, 'demo-enterprise/OWN_RECORDS', 'demo-body-101/OWN_RECORDS'],
  },
  {
    kind: 'a refused row of a report',
    plant: async (name) => {
      const row = { number: 'G2026101001999991', scheme: 'CHINA_GREEN_PRODUCT', holder: { name, uscc: 'x' } };
      await mutate(BODY, 'reportCertificates', 'ReportCertificatesInput', { certificates: [row] }, '{ rejected }');
      return {};
    },
    direct: () => '{ myCorrectionQueue(first: 20) { edges { node { content } } } }',
    mayRead: ['demo-body-101/REPORTING', 'demo-operator/REPORTING'],
  },
  {
    kind: 'a lead',
    plant: async (word) => {
      const lead = { reference: word, kind: 'FAKE', certificateNumber: NUMBER, text: word, quantity: 1 };
      const { results } = await mutate(
        PLATFORM,
        'reportLeads',
        'ReportLeadsInput',
        { leads: [lead] },
        '{ results { lead fault } }',
      );
      if (results[0].fault) throw new Error(results[0].fault);
      return { 'Query.lead.id': text(results[0].lead) };
    },
    direct: (values) => `{ lead(id: ${values['Query.lead.id']}) { reports { reference text } } }`,
    mayRead: ['demo-ministry/SUPERVISION', 'demo-regulator-zj/SUPERVISION', PLATFORM],
  },
  {
    kind: 'a pending entry of a blacklist',
    plant: async (word) => {
      const input = entry(word, ENTERPRISE, 'YRD_JOINT_PUNISHMENT', '330000');
      const { entry: made } = await mutate(
        'demo-regulator-zj/REPORTING',
        'proposeBlacklistEntry',
        'ProposeBlacklistEntryInput',
        input,
        '{ entry { id } }',
      );
      return { 'Query.blacklistEntry.id': text(made.id) };
    },
    direct: (values) => `{ blacklistEntry(id: ${values['Query.blacklistEntry.id']}) { decisionNumber ground } }`,
    mayRead: [...national, 'demo-regulator-zj/SUPERVISION'],
  },
  {
    kind: 'a removed entry of a blacklist',
    plant: async (word) => {
      const caller: Signed = 'demo-regulator-zj/REPORTING';
      const input = entry(word, FINANCED, 'YRD_JOINT_PUNISHMENT', '330000');
      const { entry: made } = await mutate(
        caller,
        'proposeBlacklistEntry',
        'ProposeBlacklistEntryInput',
        input,
        '{ entry { id } }',
      );
      const entryId = made.id;
      await mutate(caller, 'publishBlacklistEntry', 'PublishBlacklistEntryInput', { entryId }, '{ result }');
      await mutate(
        caller,
        'removeBlacklistEntry',
        'RemoveBlacklistEntryInput',
        { entryId, reason: 'DECISION_ANNULLED' },
        '{ result }',
      );
      return { 'Query.blacklistEntry.id': text(entryId) };
    },
    direct: (values) => `{ blacklistEntry(id: ${values['Query.blacklistEntry.id']}) { decisionNumber ground } }`,
    mayRead: [...national, 'demo-regulator-zj/SUPERVISION'],
  },
  {
    kind: 'an agreement',
    plant: async (word) => {
      const input = {
        provider: 'demo-ministry',
        consumer: 'demo-ecommerce',
        purpose: 'CLAIM_CHECK',
        legalBasis: { instrument: word },
        scopes: ['claims:verify'],
        dailyQuota: 1,
        reason: word,
      };
      await mutate(
        'demo-ecommerce/OPERATIONS',
        'requestAgreement',
        'RequestAgreementInput',
        input,
        '{ agreement { id } }',
      );
      return {};
    },
    direct: () =>
      '{ me { agreements(first: 50) { edges { node { legalBasis { instrument } history { reason } } } } } }',
    mayRead: [...of('demo-ecommerce'), ...of('demo-ministry'), ...administrators],
  },
  {
    kind: 'a registered operation',
    plant: async (word) => {
      const operations = [{ text: `query ${word.replaceAll('-', '_')} { me { kind } }` }];
      await mutate(
        'demo-ecommerce/OPERATIONS',
        'registerOperations',
        'RegisterOperationsInput',
        { agency: 'demo-ecommerce', operations },
        '{ operations { hash } }',
      );
      return {};
    },
    direct: () => '{ me { agencyDetails { registeredOperations(first: 20) { edges { node { name text } } } } } }',
    mayRead: ['demo-ecommerce/OPERATIONS', ...administrators],
  },
  {
    kind: 'a tender',
    plant: async (word) => {
      const lots = [{ reference: 'l', name: word, items: [{ reference: 'i', productName: '空调机' }] }];
      const input = { reference: 'DERIVED-1', name: word, purchaser: word, region: '310000', lots };
      const { tender } = await mutate(
        'demo-procurement/PROCUREMENT',
        'createTender',
        'CreateTenderInput',
        input,
        '{ tender { id } }',
      );
      return { 'Query.tender.id': text(tender.id) };
    },
    direct: (values) => `{ tender(id: ${values['Query.tender.id']}) { name purchaser } }`,
    mayRead: ['demo-procurement/PROCUREMENT'],
  },
  {
    kind: 'a watch list',
    plant: async (name) => {
      await mutate(
        PLATFORM,
        'registerWatchList',
        'RegisterWatchListInput',
        { name, kind: 'CERTIFICATE', add: [NUMBER] },
        '{ watchList { id } }',
      );
      return {};
    },
    direct: () => '{ myWatchLists { name } }',
    mayRead: of('demo-ecommerce'),
  },
  {
    kind: 'a webhook',
    plant: async (word) => {
      await mutate(
        PLATFORM,
        'createSubscription',
        'CreateSubscriptionInput',
        { url: `http://127.0.0.1:9/${word}` },
        '{ webhook { id } }',
      );
      return {};
    },
    direct: () => '{ myWebhooks { url } }',
    mayRead: [...of('demo-ecommerce'), 'demo-operator/OPERATIONS'],
  },
  {
    kind: 'a watched claim',
    plant: async (reference) => {
      const claims = [{ reference, certificateNumber: NUMBER }];
      await mutate(PLATFORM, 'watchClaims', 'WatchClaimsInput', { claims }, '{ results { reference } }');
      return {};
    },
    direct: () => '{ watchedClaims(first: 20) { edges { node { reference } } } }',
    mayRead: [PLATFORM],
  },
  {
    kind: 'a job over a file of claims',
    plant: async (word) => {
      const input = { idempotencyKey: word, format: 'CSV', fileName: `${word}.csv` };
      const { job } = await mutate(PLATFORM, 'createClaimJob', 'CreateClaimJobInput', input, '{ job { id } }');
      return { 'Query.claimJob.id': text(job.id) };
    },
    direct: (values) => `{ claimJob(id: ${values['Query.claimJob.id']}) { fileName idempotencyKey } }`,
    mayRead: [PLATFORM],
  },
  {
    kind: 'a request to be removed from a list',
    plant: async (statement) => {
      const caller: Signed = 'demo-regulator-sh/REPORTING';
      const input = { ...entry('R-9', ENTERPRISE, 'ABNORMAL_OPERATIONS', '310000'), ...ABNORMAL };
      const { entry: made } = await mutate(
        caller,
        'proposeBlacklistEntry',
        'ProposeBlacklistEntryInput',
        input,
        '{ entry { id } }',
      );
      await mutate(caller, 'publishBlacklistEntry', 'PublishBlacklistEntryInput', { entryId: made.id }, '{ result }');
      const request = { entryId: made.id, statement, documents: ['样例'] };
      await mutate('demo-enterprise/OWN_RECORDS', 'requestRepair', 'RequestRepairInput', request, '{ result }');
      return { 'Query.blacklistEntry.id': text(made.id) };
    },
    direct: (values) => `{ blacklistEntry(id: ${values['Query.blacklistEntry.id']}) { repairs { statement } } }`,
    mayRead: ['demo-enterprise/OWN_RECORDS', 'demo-regulator-sh/REPORTING'],
  },
  {
    kind: 'a correction that waits for a second person',
    plant: async (grounds) => {
      const input = {
        certificateNumber: NUMBER,
        grounds,
        evidence: [grounds],
        on: addDays(today, -2),
        products: [{ name: '样例', models: ['Z-1'] }],
      };
      await mutate(BODY, 'correctCertificate', 'CorrectCertificateInput', input, '{ state }');
      return {};
    },
    direct: () => `{ certificate(number: ${text(NUMBER)}) { record { recordedFrom } } }`,
    // It is told to those who are to confirm it with the answer to who asked, and stands nowhere.
    mayRead: [],
  },
];

interface Planted extends Kind {
  readonly word: string;
  readonly values: ArgumentTexts;
}
const planted: Planted[] = [];
/** An instant at which all of it was known, the removed entry as published. */
let instant: string;

beforeAll(async () => {
  hub = await startHub();
  for (const [index, kind] of KINDS.entries()) {
    const word = `MARK-${index}-${kind.kind.replaceAll(/\W/g, '')}-7d3f`;
    planted.push({ ...kind, word, values: await kind.plant(word) });
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
    ...(at !== null && { asKnownAt: text(at) }),
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
      for (const one of refused)
        for (const [on, at] of [
          [today, null],
          [PAST, null],
          [today, instant],
        ] as const) {
          const all = waysToRead(schema, argumentsFor(one, on, at), roots);
          const drawn = FULL ? all : Array.from({ length: DRAWN / 5 }, () => all[random.below(all.length)] ?? '');
          for (const query of drawn) queries.add(query);
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
      expect(tries).toBeGreaterThan(20);
    },
    TIMEOUT_MS,
  );
});

import { addDays } from '../../schema/domain/day.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { SIGNED_CALLERS, type Signed } from './oracle.ts';
import type { ArgumentTexts } from './ways-to-read.ts';

export const NUMBER = LANDMARKS.validActivityOne;
/** The demo enterprise, in Shanghai. */
export const ENTERPRISE = '91310118YQ0001371W';
/** An enterprise in Jiangsu. */
export const FINANCED = '91320506YQ00041183';
export const today = systemClock.today();

const national: readonly Signed[] = ['demo-operator/SUPERVISION', 'demo-ministry/SUPERVISION'];
/** The holder lies in Zhejiang; Shanghai is its partner in the alliance. */
const delta: readonly Signed[] = [...national, 'demo-regulator-zj/SUPERVISION', 'demo-regulator-sh/SUPERVISION'];
const of = (agency: string) => SIGNED_CALLERS.filter((caller) => caller.startsWith(`${agency}/`));
const administrators: readonly Signed[] = ['demo-operator', 'demo-operator-security', 'demo-operator-audit'].map(
  (agency): Signed => `${agency}/OPERATIONS`,
);

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
type Answered = any;
/** Runs a mutation as a caller and answers its payload. */
export type Mutate = (
  caller: Signed,
  field: string,
  type: string,
  input: object,
  selection: string,
) => Promise<Answered>;

/** Runs a query as a caller and answers its data. */
export type Ask = (caller: Signed, query: string) => Promise<Answered>;

/** A kind of fact that is not public: how one comes about, how its owner tells it, and by hand (schema/spec/sight.md) who may read it at all. */
export interface Kind {
  readonly kind: string;
  /** Puts the word into one, and answers values for arguments that lead to it. */
  readonly plant: (mutate: Mutate, word: string, ask: Ask) => Promise<ArgumentTexts>;
  readonly direct: (values: ArgumentTexts) => string;
  readonly mayRead: readonly Signed[];
}

export const text = (value: string) => JSON.stringify(value);

const BODY: Signed = 'demo-body-101/REPORTING';
const PLATFORM: Signed = 'demo-ecommerce/CLAIM_CHECK';
const SHANGHAI: Signed = 'demo-regulator-sh/SUPERVISION';
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

/** Who reported it, and the operator, read it with the token for reporting too. */
const REPORTERS: readonly Signed[] = [BODY, 'demo-operator/REPORTING'];

export const KINDS: readonly Kind[] = [
  {
    kind: 'a surveillance',
    plant: async (mutate, note) => {
      const row = { certificateNumber: NUMBER, conductedOn: addDays(today, -3), conclusion: '通过', note };
      await mutate(BODY, 'reportSurveillances', 'ReportSurveillancesInput', { surveillances: [row] }, '{ accepted }');
      return {};
    },
    direct: () => `{ certificate(number: ${text(NUMBER)}) { surveillances { note } } }`,
    mayRead: [...delta, 'demo-body-101/OWN_RECORDS', 'demo-insurer/UNDERWRITING'],
  },
  {
    kind: 'an inspection of a factory',
    plant: async (mutate, note) => {
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
    mayRead: [...delta, 'demo-enterprise/OWN_RECORDS', 'demo-body-101/OWN_RECORDS', ...REPORTERS],
  },
  {
    kind: 'a class of an enterprise',
    plant: async (mutate, grounds) => {
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
    mayRead: [...delta, 'demo-enterprise/OWN_RECORDS', 'demo-body-101/OWN_RECORDS', ...REPORTERS],
  },
  {
    kind: 'a refused row of a report',
    plant: async (mutate, name) => {
      const row = { number: 'G2026101001999991', scheme: 'CHINA_GREEN_PRODUCT', holder: { name, uscc: 'x' } };
      await mutate(BODY, 'reportCertificates', 'ReportCertificatesInput', { certificates: [row] }, '{ rejected }');
      return {};
    },
    direct: () => '{ myCorrectionQueue(first: 20) { edges { node { content } } } }',
    mayRead: ['demo-body-101/REPORTING', 'demo-operator/REPORTING'],
  },
  {
    kind: 'a lead',
    plant: async (mutate, word) => {
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
    plant: async (mutate, word) => {
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
    plant: async (mutate, word) => {
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
    plant: async (mutate, word) => {
      const input = {
        provider: 'demo-ministry',
        consumer: 'demo-ecommerce',
        purpose: 'CLAIM_CHECK',
        legalBasis: { instrument: word },
        scopes: ['claims:verify'],
        dailyQuota: 1,
        reason: word,
      };
      const { agreement } = await mutate(
        'demo-ecommerce/OPERATIONS',
        'requestAgreement',
        'RequestAgreementInput',
        input,
        '{ agreement { id } }',
      );
      return { agreement: agreement.id };
    },
    direct: () =>
      '{ me { agreements(first: 50) { edges { node { legalBasis { instrument } history { reason } } } } } }',
    mayRead: [...of('demo-ecommerce'), ...of('demo-ministry'), ...administrators],
  },
  {
    kind: 'a registered operation',
    plant: async (mutate, word) => {
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
    plant: async (mutate, word) => {
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
    plant: async (mutate, name) => {
      const { watchList } = await mutate(
        PLATFORM,
        'registerWatchList',
        'RegisterWatchListInput',
        { name, kind: 'CERTIFICATE', add: [NUMBER] },
        '{ watchList { id } }',
      );
      return { watchList: watchList.id };
    },
    direct: () => '{ myWatchLists { name } }',
    mayRead: of('demo-ecommerce'),
  },
  {
    kind: 'a webhook',
    plant: async (mutate, word) => {
      const { webhook } = await mutate(
        PLATFORM,
        'createSubscription',
        'CreateSubscriptionInput',
        { url: `http://127.0.0.1:9/${word}` },
        '{ webhook { id } }',
      );
      return { webhook: webhook.id };
    },
    direct: () => '{ myWebhooks { url } }',
    mayRead: [...of('demo-ecommerce'), 'demo-operator/OPERATIONS'],
  },
  {
    kind: 'a watched claim',
    plant: async (mutate, reference) => {
      const claims = [{ reference, certificateNumber: NUMBER }];
      await mutate(PLATFORM, 'watchClaims', 'WatchClaimsInput', { claims }, '{ results { reference } }');
      return {};
    },
    direct: () => '{ watchedClaims(first: 20) { edges { node { reference } } } }',
    mayRead: [PLATFORM],
  },
  {
    kind: 'a job over a file of claims',
    plant: async (mutate, word) => {
      const input = { idempotencyKey: word, format: 'CSV', fileName: `${word}.csv` };
      const { job } = await mutate(PLATFORM, 'createClaimJob', 'CreateClaimJobInput', input, '{ job { id } }');
      return { 'Query.claimJob.id': text(job.id) };
    },
    direct: (values) => `{ claimJob(id: ${values['Query.claimJob.id']}) { fileName idempotencyKey } }`,
    mayRead: [PLATFORM],
  },
  {
    kind: 'a request to be removed from a list',
    plant: async (mutate, statement) => {
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
    plant: async (mutate, grounds) => {
      const input = {
        certificateNumber: NUMBER,
        grounds,
        evidence: [grounds],
        on: addDays(today, -2),
        products: [{ name: '样例', models: ['Z-1'] }],
      };
      const { id } = await mutate(BODY, 'correctCertificate', 'CorrectCertificateInput', input, '{ id state }');
      return { correction: id };
    },
    direct: () => `{ certificate(number: ${text(NUMBER)}) { record { recordedFrom } } }`,
    // It is told to those who are to confirm it with the answer to who asked, and stands nowhere.
    mayRead: [],
  },
  {
    kind: 'a declaration under review',
    plant: async (mutate, word) => {
      const { declaration } = await mutate(
        'demo-enterprise/DECLARING',
        'fileDeclaration',
        'FileDeclarationInput',
        {
          ownNumber: 'DERIVED-D1',
          projectCode: '006',
          productName: word,
          models: ['DERIVED-M1'],
          standards: ['GB/T 35607-2017'],
          evidence: [{ kind: 'OWN_REPORT', number: 'DERIVED-R1', issuedOn: '2026-01-16', scope: ['GB/T 35607-2017'] }],
          signatory: { name: '样例签署人丙', position: '厂长(示例)', signedOn: '2026-01-20' },
        },
        '{ declaration { id state } }',
      );
      if (declaration.state !== 'SUBMITTED') throw new Error(`The declaration is ${declaration.state}.`);
      return { declaration: declaration.id };
    },
    direct: () => '{ declarations(first: 200) { edges { node { productName } } } }',
    mayRead: [
      ...delta,
      'demo-enterprise/DECLARING',
      'demo-enterprise/OWN_RECORDS',
      'demo-operator/REPORTING',
      'demo-ministry/REPORTING',
    ],
  },
  {
    kind: 'an appeal',
    plant: async (mutate, grounds) => {
      const input = { reference: 'DERIVED-A1', kind: 'ACCESS_RECORD', subject: '1', grounds };
      const { appeal } = await mutate(
        'demo-enterprise/OWN_RECORDS',
        'fileAppeal',
        'FileAppealInput',
        input,
        '{ appeal { id } }',
      );
      return { 'Query.appeal.id': text(appeal.id) };
    },
    direct: (values) => `{ appeal(id: ${values['Query.appeal.id']}) { grounds } }`,
    mayRead: ['demo-enterprise/OWN_RECORDS', 'demo-operator/SUPERVISION', 'demo-operator/REPORTING'],
  },
  {
    kind: 'a sampling plan that is not drawn',
    plant: async (mutate, title) => {
      const { plan } = await mutate(
        SHANGHAI,
        'createSamplingPlan',
        'CreateSamplingPlanInput',
        {
          reference: 'DERIVED-P1',
          year: Number(today.slice(0, 4)),
          title,
          groups: [{ projectCodes: ['001'], count: 1 }],
          regions: ['310000'],
          seedCommitment: 'a'.repeat(64),
        },
        '{ plan { id } }',
      );
      return { 'Query.samplingPlan.id': text(plan.id) };
    },
    direct: (values) => `{ samplingPlan(id: ${values['Query.samplingPlan.id']}) { title } }`,
    mayRead: ['demo-ministry/SUPERVISION', SHANGHAI],
  },
  {
    kind: 'a joint inspection',
    plant: async (mutate, title) => {
      const input = { reference: 'DERIVED-J1', title, certificateNumbers: [NUMBER], participants: ['330000'] };
      await mutate(
        SHANGHAI,
        'inviteJointInspection',
        'InviteJointInspectionInput',
        input,
        '{ jointInspection { id } }',
      );
      return {};
    },
    direct: () => '{ jointInspections(first: 50) { edges { node { title } } } }',
    mayRead: ['demo-ministry/SUPERVISION', SHANGHAI, 'demo-regulator-zj/SUPERVISION'],
  },
  {
    kind: 'an inspection before its publication',
    plant: async (mutate, followUp, ask) => {
      const { inspectors } = await ask(
        'demo-regulator-zj/SUPERVISION',
        '{ inspectors(division: "330000", first: 2) { edges { node { id } } } }',
      );
      const record = {
        certificateNumber: NUMBER,
        place: '样例路1号',
        conductedOn: addDays(today, -1),
        laboratory: '220900000001',
        sampledItems: [{ name: '样例产品', quantity: 1 }],
        testItems: [{ item: '甲醛释放量', limit: '≤0.05', value: '0.01', unit: 'mg/m3', verdict: 'PASS' }],
        markUse: 'CORRECT',
        conclusion: 'PASS',
        followUp,
        signatures: inspectors.edges.map(({ node }: { readonly node: { readonly id: string } }) => ({
          inspector: node.id,
          signedAt: `${addDays(today, -1)}T02:00:00Z`,
          sha256: 'a'.repeat(64),
        })),
      };
      await mutate(
        'demo-regulator-zj/SUPERVISION',
        'recordInspection',
        'RecordInspectionInput',
        { reference: 'DERIVED-I1', record },
        '{ inspection { id } }',
      );
      return {};
    },
    direct: () =>
      `{ inspections(filter: { certificateNumber: ${text(NUMBER)} }, first: 50) { edges { node { followUp } } } }`,
    mayRead: ['demo-ministry/SUPERVISION', 'demo-regulator-zj/SUPERVISION'],
  },
  {
    kind: 'a report of efficiency',
    plant: async (mutate, source) => {
      const report = {
        reference: 'DERIVED-E1',
        certificateNumber: NUMBER,
        from: '2025-01-01',
        to: '2025-12-31',
        method: 'MEASURED',
        source,
        baselineStandard: 'GB/T 35607-2017',
        savings: [{ carrier: 'ELECTRICITY', baseline: '150', certified: '100', unit: 'kWh', quantity: '10' }],
        factorYear: 2022,
      };
      const { results } = await mutate(
        BODY,
        'reportEfficiency',
        'ReportEfficiencyInput',
        { reports: [report] },
        '{ results { outcome fault { field expected } } }',
      );
      if (results[0].fault) throw new Error(JSON.stringify(results[0].fault));
      return {};
    },
    direct: () =>
      `{ efficiencyReports(filter: { certificateNumber: ${text(NUMBER)} }, first: 50) { edges { node { source } } } }`,
    mayRead: [...delta, ...of('demo-body-101')],
  },
];

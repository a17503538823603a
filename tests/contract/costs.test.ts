import { readdirSync, readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';
import { describe, expect, it } from 'vitest';
import { AGENCY_COST_LIMIT, PUBLIC_COST_LIMIT } from '../../gateway/cost/charge.ts';
import { createCostModel } from '../../gateway/cost/cost-model.ts';
import { readDocument, readOperation } from '../../gateway/execution/operation/document-reader.ts';
import { DEFAULT_LIMITS } from '../../gateway/execution/operation/operation-limits.ts';
import { loadSupergraph } from '../../gateway/execution/plan/supergraph.ts';
import { assetPath, readAsset } from '../../schema/contract/asset.ts';
import { readCostRules } from '../../schema/contract/cost.ts';
import { OF_AUTHORITIES } from './operations-of-authorities.ts';
import { TOLD_TO_OTHERS } from './told-to-others.ts';

const sdl = readAsset(import.meta.url, '../../schema/supergraph.graphql');
const { apiSchema } = loadSupergraph(sdl, DEFAULT_LIMITS);
const model = createCostModel(readCostRules(parse(sdl)), apiSchema);

/** The cost of a document's only operation, or of the one named. */
function cost(query: string, variables: Record<string, unknown> = {}, name?: string): number {
  const [first = ''] = readDocument(apiSchema, query, DEFAULT_LIMITS).names;
  const read = readOperation(apiSchema, query, name ?? first);
  const { values, errors } = read.bind(variables);
  if (!values) throw errors[0];
  return model(read.normalised.operation)(values);
}
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

/** Prices that agencies and the public are told, by the hub's own schema. */
/** Lists at the desk, and how many rows it asks for at once. */
const DESK_PAGE = 50;
const DESK_LISTS = [
  ...[
    'AccessRecords',
    'Acts',
    'Agencies',
    'Agreements',
    'AllWebhooks',
    'Appeals',
    'Certificates',
    'ClaimJobs',
    'Deadlines',
  ],
  ...['Declarations', 'Efficiency', 'InspectionTasks', 'JointInspections', 'Leads', 'Notices', 'Receipts', 'Reports'],
  ...['SamplingPlans', 'Tasks', 'TraceCodes', 'Use'],
];

/** Operations of the SDK with a page of 200 at most. */
const LONG_LISTS = [
  'AccessRecords CaseHandovers CorrectionQueue Inspectors AdministrativeActs PunishmentMeasures',
  'CertificationBodies CertificationBodyCodes ClaimChanges ClaimJobs OwnAdministrativeActs OwnAgreements',
  'OwnNotices OwnOperations PublicCatalogue Agencies Changes Deadlines Declarations Leads MyNotices MyTasks',
  'InspectionTasks JointInspections Appeals CertificateList Inspections SamplingPlans',
].flatMap((names) => names.split(' '));

describe('what it costs', () => {
  it.each([
    [
      'a certificate by its number',
      '{ certificate(number: "G") { number status statusHistory { from } products { name } } }',
      1,
    ],
    ['its holder and body', '{ certificate(number: "G") { holder { name } body { name } } }', 3],
    ['an organisation', '{ organisation(uscc: "x") { name } }', 1],
    ['a page of certificates', '{ certificates(first: 200) { edges { node { number } } } }', 201],
    ['a page of those who supervise', '{ certificates(first: 2000) { edges { node { number } } } }', 2001],
    ['a page without a size', '{ certificates { edges { node { number } } } }', 51],
    ['how many there are, which a view counts', '{ certificates { totalCount } }', 6],
    ['how many results there are, which the store counts', '{ conformityResults { totalCount } }', 21],
    ['how many entries there are', '{ blacklistEntries { totalCount } }', 6],
    [
      'a job that checks a file, with all that is known of it',
      '{ claimJob(id: "j") { state inspection { rows warnings { code } } progress { rowsJudged } } }',
      1,
    ],
    ['a page of jobs', '{ claimJobs(first: 20) { edges { node { state } } } }', 21],
    ['who I am', '{ me { agency scopes } }', 1],
  ])('%s', (_what, query, expected) => expect(cost(query)).toBe(expected));

  const claims = `query ($claims: [ClaimInput!]!) {
    verifyClaims(claims: $claims) { sources { name } verdicts { decision findings { code message { en } fact { key } } } } }`;
  it('a claim 1, whatever is asked of its verdict; its certificate 1 more', () => {
    expect(cost(claims, { claims: times(1000, { certificateNumber: 'G' }) })).toBe(1000);
    const certificates = claims.replace('decision', 'decision certificate { number }');
    expect(cost(certificates, { claims: times(1000, {}) })).toBe(2000);
  });

  it('a claim that is put on a watch list 1, and a change of it that is asked for', () => {
    const put =
      'mutation ($c: [ClaimInput!]!) { watchClaims(input: { claims: $c }) { results { decision subCodes } } }';
    expect(cost(put, { c: times(1000, { reference: 'r' }) })).toBe(1000);
    expect(cost('mutation { unwatchClaims(input: { references: ["a"] }) { removed } }')).toBe(1);
    expect(cost('{ claimChanges(first: 200) { edges { cursor node { decision } } pageInfo { hasNextPage } } }')).toBe(
      201,
    );
    expect(cost('{ watchedClaims(first: 200) { edges { node { decision } } } }')).toBe(201);
    expect(cost('{ claimWatchList { claims upToDate sources { name asOf } } }')).toBe(1);
  });

  it('an item of a purchase 1', () => {
    const query =
      'query ($i: ProcurementEligibilityInput!) { procurementEligibility(input: $i) { items { outcome clause { item } } } }';
    expect(cost(query, { i: { items: times(200, { productName: 'x' }) } })).toBe(200);
  });

  it('a reported certificate 1, whatever it holds', () => {
    const query =
      'mutation ($i: ReportCertificatesInput!) { reportCertificates(input: $i) { accepted results { outcome } } }';
    const row = { number: 'G', holder: { name: 'x' }, products: times(9, { name: 'p' }) };
    expect(cost(query, { i: { certificates: times(500, row) } })).toBe(501);
  });

  it('a joint query its divisions, each with its counts and its pages', () => {
    const query = `query ($codes: [ID!]!) { divisions(codes: $codes) { nameZh certificateStatistics { total }
      certificates(filter: { brokenReuseLink: true }, first: 3) { edges { node { holder { name } } } }
      blacklistEntries(first: 1) { totalCount } } }`;
    expect(cost(query, { codes: ['310000', '330000'] })).toBe(2 * (1 + 5 + (1 + 1 + 3 * 2) + 6));
    expect(cost(query.replace('first: 3', 'first: 200'), { codes: times(50, '310000') })).toBeLessThan(
      AGENCY_COST_LIMIT,
    );
  });

  it('less than an agency may spend for every operation of the SDK at its largest, and less than the public for those of the site', () => {
    const folder = assetPath(import.meta.url, '../../clients/sdk/operations');
    const texts = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 't']));
    const agreement = { input: { agreement: 'A', reason: 'r' } };
    const { reason: _, ...named } = agreement.input;
    const naming = { provider: 'p', scopes: times(17, 's') };
    const terms = { purpose: 'CLAIM_CHECK', legalBasis: { instrument: 'i' }, scopes: times(50, 's') };
    const inspection = {
      place: 'p',
      conductedOn: '2026-01-01',
      sampledItems: times(100, { name: 'n' }),
      testItems: times(200, { item: 'i', limit: 'l', value: 'v', verdict: 'PASS' }),
      markUse: 'CORRECT',
      evidence: times(50, { name: 'n', sha256: 's' }),
      conclusion: 'PASS',
      signatures: times(10, { inspector: 'i', signedAt: '2026-01-01T00:00:00Z', sha256: 's' }),
    };
    const appeal = {
      input: {
        reference: 'r',
        kind: 'TECHNICAL',
        subject: 's',
        grounds: 'g',
        papers: times(20, { name: 'n', sha256: 's' }),
      },
    };
    const largest: Readonly<Record<string, Record<string, unknown>>> = {
      ...Object.fromEntries(LONG_LISTS.map((name) => [name, { first: 200 }])),
      ...Object.fromEntries(['CertificateList', 'Inspections'].map((name) => [name, { first: 2000 }])),
      ActivateAgreement: { input: named },
      ApplyForTraceCodes: { input: { applications: times(500, {}) } },
      DeskProviders: { first: 100 },
      PublicCertificateThen: { number: 'G', on: '2026-01-01', asKnownAt: '2026-01-02T00:00:00Z' },
      PublicProvinces: { codes: times(40, '310000') },
      ReportSuspectMark: { input: { idempotencyKey: 'k', kind: 'FAKE', text: 't' } },
      SuspectMarkReportState: { code: 'c' },
      ReportCertificateRows: { input: { certificates: times(500, {}) } },
      ReportEnterpriseClasses: { input: { enterpriseClasses: times(500, {}) } },
      ReportFactoryInspections: { input: { factoryInspections: times(500, {}) } },
      ReportResultRows: { input: { results: times(500, {}) } },
      ReportResultStatuses: { input: { resultStatuses: times(500, {}) } },
      ReportReuseFilings: { input: { reuseFilings: times(500, {}) } },
      ReportStatusEvents: { input: { statusEvents: times(500, {}) } },
      ReportSurveillances: { input: { surveillances: times(500, {}) } },
      AddPublicKey: { input: { agency: 'a', publicKey: { kty: 'EC' } } },
      ReferAppeal: { input: { appeal: 'a', group: 'g' } },
      GiveExpertOpinion: {
        input: {
          appeal: 'a',
          outcome: 'UPHELD',
          reasons: 'r',
          experts: 5,
          recused: 0,
          papers: times(20, { name: 'n', sha256: 's' }),
        },
      },
      RecuseFromAppeal: { input: { appeal: 'a', reason: 'r' } },
      DeclareExpertInterests: { input: { interests: times(200, 'BODY:101') } },
      ExpertGroups: {},
      TakePunishmentMeasure: {
        input: { ...texts('entryId', 'content', 'legalBasis', 'authority', 'decisionNumber'), kind: 'HONOURS' },
      },
      EndPunishmentMeasure: { input: { id: 'm', reason: 'r' } },
      ApproveAgreement: { input: named },
      Certificate: { number: 'G' },
      DeskAddPasskey: { input: { agency: 'a', id: 'i', publicKey: 'k', name: 'n' } },
      DeskIssueAuthorizationCode: {
        input: { client: 'c', redirectUri: 'https://c.example', codeChallenge: 'h', purpose: 'CLAIM_CHECK' },
      },
      DeskPersons: {},
      DeskRegisterIdentity: { input: { agency: 'a', issuer: 'https://i.example', subject: 's' } },
      DeskSignInClient: { id: 'c', redirectUri: 'https://c.example' },
      DeskWithdrawCredential: { input: { agency: 'a', credential: 'c' } },
      RegisterIdentity: { input: { agency: 'a', issuer: 'https://i.example', subject: 's' } },
      ChangeBodyApproval: { input: { code: '101' } },
      ClaimWatchList: {},
      CancelClaimJob: { id: 'j' },
      ClaimJob: { id: 'j' },
      CreateClaimJob: { input: { idempotencyKey: 'k', format: 'CSV' } },
      StartClaimJob: { id: 'j' },
      ConfirmAdministrativeAct: { input: { act: 'a' } },
      CreateTender: {
        input: {
          reference: 'r',
          name: 'n',
          purchaser: 'p',
          region: '330000',
          lots: times(50, { reference: 'l', name: 'n', items: times(4, { reference: 'i' }) }),
        },
      },
      DeclineAdministrativeAct: { input: { act: 'a', reason: 'r' } },
      DismissProvider: { input: naming },
      Divisions: { codes: times(50, '310000'), first: 200 },
      EndAgreement: agreement,
      EnrolAgency: { input: { agency: 'a', code: 'c', publicKey: { kty: 'EC' } } },
      Me: {},
      NameProvider: { input: naming },
      OpenEnrolment: { input: { agency: 'a', reason: 'r' } },
      Organisation: { uscc: 'x', first: 200 },
      OwnCredentials: {},
      EvaluateTender: {
        input: {
          tender: 't',
          bids: times(20, { reference: 'b', supplierUscc: 'u', offeredItems: times(200, { item: 'i' }) }),
        },
      },
      ProcurementEligibility: { input: { items: times(200, {}) } },
      ...Object.fromEntries(['', 'Papers'].map((of) => [`PublicAlliance${of}`, { code: 'YRD' }])),
      PublicBlacklistRules: {},
      PublicBlacklists: { first: 50 },
      PublicBodies: {},
      PublicBody: { code: '101', first: 50 },
      PublicBodyCoverage: { code: '101' },
      PublicCatalogueEntry: { code: '001' },
      PublicCertificate: { number: 'G' },
      ...Object.fromEntries(['Number', 'Row'].map((of) => [`PublicCertificate${of}`, { number: 'G' }])),
      PublicOrganisation: { uscc: 'x', first: 50 },
      PublicProduct: { uscc: 'x', model: 'm' },
      PublicProductSearch: { search: 's', first: 50 },
      PublicResultsList: {},
      PublicStandard: { number: 'GB/T 1' },
      PublicStatistics: { provinces: times(34, '310000') },
      PublicTrace: { code: 't' },
      RegisterAgency: { input: { id: 'a', kind: 'INSURER', name: 'n', nameEn: 'n' } },
      RegisterBody: {
        input: { code: '101', nameZh: 'n', approval: { from: '2026-01-01', projectCodes: times(100, '001') } },
      },
      RegisterOperations: { input: { agency: 'a', operations: times(100, { text: 't' }) } },
      ReportCertificates: { input: { certificates: times(500, {}) } },
      RequestAgreement: { input: { provider: 'p', consumer: 'c', ...terms } },
      ResumeAgency: { input: { agency: 'a', reason: 'r' } },
      ResumeAgreement: { input: named },
      SuspendAgency: { input: { agency: 'a', reason: 'r' } },
      SuspendAgreement: agreement,
      ...TOLD_TO_OTHERS,
      AnswerLead: { input: { lead: 'l', answer: 'ACCEPT', text: 't' } },
      ChangeWatchList: { input: { watchList: 'w', add: times(10_000, 'e') } },
      Benefits: { by: ['CATEGORY'] },
      CompleteTask: { input: { task: 't', note: 'n' } },
      ComplaintStatistics: { from: '2026-01-01', to: '2027-01-01' },
      ConfirmTakedown: { input: { lead: 'l', takenDownOn: '2026-01-01' } },
      FileDeclaration: {
        input: {
          ownNumber: 'o',
          projectCode: '001',
          productName: 'p',
          models: times(200, 'm'),
          standards: times(20, 's'),
          evidence: times(20, { kind: 'OWN_REPORT', number: 'n', issuedOn: '2026-01-01' }),
          signatory: { name: 'n', position: 'p', signedOn: '2026-01-01' },
        },
      },
      ImportBlacklistEntries: {
        input: {
          list: 'COURT_DEFAULTER',
          authority: 'a',
          asOf: '2026-01-01',
          wholeList: true,
          rows: times(500, {
            subjectUscc: 'u',
            subjectName: 'n',
            divisionCode: '330500',
            decisionNumber: 'd',
            ground: 'g',
            publishedOn: '2026-01-01',
          }),
        },
      },
      ReportEfficiency: {
        input: {
          reports: times(200, {
            reference: 'r',
            from: '2026-01-01',
            to: '2026-01-01',
            method: 'MEASURED',
            source: 's',
          }),
        },
      },
      AuditDays: { effectivePersons: 1, additionalSites: 0, kind: 'INITIAL', scheme: 'GREEN_DESIGN' },
      CertificationDeadlines: {
        course: { delays: times(100, { cause: 'LATE_FEES', from: '2026-01-01' }) },
        on: '2026-01-01',
      },
      ReviewDeclaration: { input: { declaration: 'd', decision: 'FILE' } },
      WithdrawDeclaration: { input: { declaration: 'd' } },
      MarkNoticesRead: { input: { notices: times(200, 'n') } },
      MyWatchLists: {},
      OneLead: { id: 'l' },
      OwnNoticePreferences: {},
      RecordPublication: { input: { certificateNumber: 'G', publishedOn: '2026-01-01', place: 'p' } },
      RegisterWatchList: { input: { name: 'n', kind: 'AREA', add: times(10_000, 'e') } },
      RemoveWatchList: { input: { watchList: 'w' } },
      ReportComplaintStatistics: {
        input: { rows: times(500, { projectCode: '001', month: '2026-01-01', complaints: 1, failures: 1, sold: 1 }) },
      },
      ReportLeads: { input: { leads: times(200, { reference: 'r', kind: 'MISSING' }) } },
      ReturnTask: { input: { task: 't' } },
      SetNoticePreferences: { input: { kinds: times(50, { kind: 'k', channels: ['INBOX'] }) } },
      TakeTask: { input: { task: 't' } },
      OneSamplingPlan: { id: 'p' },
      CreateSamplingPlan: {
        input: {
          reference: 'r',
          year: 2026,
          title: 't',
          groups: times(50, { projectCodes: times(20, '001'), count: 1, standards: times(20, 's') }),
          regions: times(50, '310000'),
          seedCommitment: 's',
        },
      },
      DrawRandom: { input: { plan: 'p', seed: 's' } },
      OneDraw: { id: 'd' },
      RecordInspection: { input: { reference: 'r', record: inspection } },
      CorrectInspection: { input: { inspection: 'i', reason: 'r', record: inspection } },
      InviteJointInspection: {
        input: { reference: 'r', title: 't', certificateNumbers: times(200, 'G'), participants: times(40, '310000') },
      },
      AnswerJointInspection: { input: { jointInspection: 'j', answer: 'ACCEPT' } },
      ShareFinding: {
        input: { jointInspection: 'j', reference: 'r', text: 't', evidence: times(20, { name: 'n', sha256: 's' }) },
      },
      ...OF_AUTHORITIES,
      UnwatchClaims: { references: times(1000, 'r') },
      VerifyClaims: { claims: times(1000, {}) },
      WatchClaims: { claims: times(1000, {}) },
      WithdrawCredential: { input: { agency: 'a', credential: 'c' } },
      WithdrawOperation: { input: { agency: 'a', hash: 'h' } },
      AppealPath: { kind: 'TECHNICAL' },
      OneAppeal: { id: 'a' },
      FileAppeal: appeal,
      DeskFileAppeal: appeal,
      DecideAppeal: { input: { appeal: 'a', outcome: 'UPHELD', reasons: 'r', remedy: 'r' } },
      WithdrawAppeal: { input: { appeal: 'a' } },
      DeskWithdrawAppeal: { input: { appeal: 'a' } },
      CertificateStatistics: { by: ['CATEGORY'], measure: 'CERTIFICATES' },
      DeskStatistics: { by: ['CATEGORY'], measure: 'CERTIFICATES' },
      InspectionEffectiveness: { by: 'BODY', from: '2026-01-01', to: '2027-01-01' },
      CreditOf: { kind: 'BODY', subject: '101' },
      PublicMonth: { from: '2026-01-01', to: '2026-01-31' },
      ...Object.fromEntries(['NewestCertificates', 'Inspections'].map((of) => [`Public${of}`, { first: 50 }])),
      DeskAgreementTerms: { first: 100 },
      ...Object.fromEntries(DESK_LISTS.map((name) => [`Desk${name}`, { first: DESK_PAGE }])),
      ...Object.fromEntries(['Home', 'Keys', 'Session', 'Settings', 'Watching'].map((name) => [`Desk${name}`, {}])),
    };
    const text = readdirSync(folder)
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
      .join('\n');
    const asked: typeof largest = {
      ...largest,
      DeskFileDeclaration: largest['FileDeclaration'] ?? {},
      DeskReportEfficiency: largest['ReportEfficiency'] ?? {},
    };
    // As the client sends them: each with the fragments that it uses, whatever file they are in.
    const operations = separateOperations(parse(text));
    expect(Object.keys(operations).sort()).toEqual(Object.keys(asked).sort());
    for (const [name, document] of Object.entries(operations))
      expect(cost(print(document), asked[name], name), name).toBeLessThan(
        name.startsWith('Public') ? PUBLIC_COST_LIMIT : AGENCY_COST_LIMIT,
      );
  });

  it('less than the public may spend for a page of 200 certificates with holder, body and catalogue entry', () => {
    const query = `{ certificates(first: 200) { edges { node { number holder { name } body { name } catalogueEntry { productZh }
      projectCode { productZh } reuseLinks { linkState { state } } } } } }`;
    expect(cost(query)).toBeLessThan(PUBLIC_COST_LIMIT);
  });
});

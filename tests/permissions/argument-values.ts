import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { SAMPLE_PLAN } from '../../subgraphs/supervision/sample.ts';

/** Values of the right form for arguments, by coordinate or by name; no mutation finds what it names, so none changes anything. */
export const ARGUMENT_VALUES: Readonly<Record<string, string>> = {
  number: '"G2021101001000000"',
  uscc: '"91310118YQ0001371W"',
  code: '"310000"',
  codes: '["310000"]',
  'Query.certificationBody.code': '"101"',
  'Query.alliance.code': '"YRD"',
  'Query.product.holderUscc': '"91330421YQ0012337C"',
  'Query.product.model': '"XT-P1201"',
  'Query.products.search': '"地板"',
  'Query.trace.code': '"G2021101001000000000000"',
  'Query.standard.number': '"GB/T 35601-2017"',
  allianceCode: '"YRD"',
  certificateNumber: '"G2021101001000000"',
  divisionCode: '"310000"',
  'Query.benefit.input':
    '{ savings: [{ carrier: ELECTRICITY, baseline: "2", certified: "1", unit: "kWh", quantity: "1" }] }',
  'Mutation.registerBody.input': '{ code: "?", nameZh: "x", approval: { from: "2020-01-01" } }',
  'Mutation.allocateCertificateNumbers.input': '{ bodyCode: "?", projectCode: "?", count: 0, idempotencyKey: "x" }',
  'Mutation.watchClaims.input': '{ claims: [] }',
  'Mutation.unwatchClaims.input': '{ references: [] }',
  'Mutation.reportStatusEvents.input': '{ statusEvents: [] }',
  'Mutation.reportSurveillances.input': '{ surveillances: [] }',
  'Mutation.reportFactoryInspections.input': '{ factoryInspections: [] }',
  'Mutation.reportEnterpriseClasses.input': '{ enterpriseClasses: [] }',
  'Mutation.reportResultStatuses.input': '{ resultStatuses: [] }',
  'Mutation.reportReuseFilings.input': '{ reuseFilings: [] }',
  'Mutation.applyForTraceCodes.input': '{ applications: [] }',
  'Mutation.declareNumberForms.input': '{ bodyCode: "?", forms: [] }',
  'Query.laboratory.cmaNumber': '"220900000001"',
  cmaNumber: '"?"',
  'Mutation.setNoticePreferences.input': '{ quietFrom: "?" }',
  'Mutation.fileAppeal.input': '{ reference: "?", kind: STATUS_DECISION, subject: "G2021101001000000", grounds: "?" }',
  'Query.declaration.number': '"SDC2020001000000"',
  'Mutation.fileDeclaration.input':
    '{ ownNumber: "", projectCode: "?", productName: "", models: [], standards: [], evidence: [], signatory: { name: "", position: "", signedOn: "2020-01-01" } }',
  'Mutation.reportEfficiency.input': '{ reports: [] }',
  // The key is no key: nothing is taken.
  'Mutation.reportSuspectMark.input': '{ idempotencyKey: "?", kind: FAKE, text: "x" }',
  'Mutation.reportLeads.input': '{ leads: [] }',
  'Mutation.reportComplaintStatistics.input': '{ rows: [] }',
  'Mutation.createSamplingPlan.input':
    '{ reference: "?", year: 0, title: "x", groups: [], regions: [], seedCommitment: "?" }',
  'Mutation.registerInspector.input': '{ reference: "?", nameZh: "x", division: "?", from: "2026-01-01" }',
  'Mutation.inviteJointInspection.input': '{ reference: "?", title: "x", participants: [] }',
  'Mutation.recordJointMinutes.input':
    '{ jointInspection: "?", reference: "?", heldOn: "2026-01-01", attended: ["310000"], text: "x" }',
  'Mutation.handOverCase.input': '{ reference: "?", to: "?", title: "x", grounds: "x", evidence: [] }',
  'Mutation.publishAllianceBulletin.input':
    '{ allianceCode: "YRD", reference: "?", title: "x", from: "2026-01-01", to: "2026-01-02", sections: [] }',
  'Mutation.callAllianceMeeting.input':
    '{ allianceCode: "YRD", reference: "?", title: "x", heldOn: "2026-01-01", agenda: [], participants: [] }',
  'Mutation.recordAllianceMinutes.input': '{ meeting: "?", text: "x", attended: ["310000"] }',
  'Mutation.draftAllianceDocument.input':
    '{ allianceCode: "YRD", reference: "?", kind: PLAN, title: "x", version: "1", sha256: "?" }',
  'Mutation.giveListingNotice.input':
    '{ list: SERIOUS_DISHONESTY, subjectUscc: "?", subjectName: "x", authority: "x", document: "?", ground: "x" }',
  'Mutation.fileListingStatement.input': '{ notice: "?", reference: "?", text: "x" }',
  'Mutation.registerWatchList.input': '{ name: "", kind: CERTIFICATE }',
  'Mutation.createClaimJob.input': '{ idempotencyKey: "", format: CSV }',
  'Mutation.registerOrganisations.input': '{ organisations: [] }',
  'Mutation.importBlacklistEntries.input':
    '{ list: MAJOR_TAX_VIOLATION, authority: "x", asOf: "2999-01-01", wholeList: false, rows: [] }',
  'Mutation.createTender.input': '{ reference: "?", name: "x", purchaser: "x", region: "310000", lots: [] }',
  'Mutation.evaluateTender.input': '{ tender: "?", bids: [] }',
  'Query.market.categories': '["128"]',
  'Query.tender.id': '"demo-procurement:SAMPLE-001"',
  'Query.policyFor.category': '"128"',
  'Mutation.reportPolicyItem.input':
    '{ kind: SUBSIDY, instrument: "a:b", item: "1", title: "x", amountForm: BY_DOCUMENT, amountRule: "x", beneficiary: "x", validFrom: "2026-01-01" }',
  'Mutation.endPolicyItem.input': '{ id: "?", lastDay: "2026-01-01" }',
  'Mutation.registerAgency.input': '{ id: "?", kind: ENTERPRISE, name: "x", nameEn: "x" }',
};

/** The same, where queries find something worth stealing. */
export const REWARDING_VALUES: Readonly<Record<string, string>> = {
  ...ARGUMENT_VALUES,
  'Query.verifyClaims.claims': `[{ certificateNumber: "${LANDMARKS.validActivityOne}" }]`,
  'Query.change.id': '"alliance/1"',
  'Query.policyItemVersions.id': '"demo-finance:样例绿建补〔2025〕1号:1"',
  'Query.credit.subject': '"91330421YQ0012337C"',
  'Query.samplingPlan.id': `"${SAMPLE_PLAN}"`,
  'Query.declaration.number': '"SDC2026006418207"',
  'Query.procurementEligibility.input': '{ items: [{ productName: "空调机" }] }',
};

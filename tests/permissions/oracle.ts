/**
 * Who may use which coordinate, written by hand from the law, the agreements of the demo agencies and the published contract; nothing here is
 * read from the code under test. A coordinate that is not named is public: register facts that the law makes public (认证认可条例 art. 26,
 * 企业信息公示暂行条例 art. 6) and the lists and codes that the ministries publish.
 */

/** A demo agency with the purpose of its token. */
export type Signed = `${string}/${string}`;

const REGULATORS = ['demo-regulator-zj', 'demo-regulator-sh', 'demo-regulator-gd'];
const BODIES = ['demo-body-101', 'demo-body-102'];
const with_ = (purpose: string, ...agencies: string[]): Signed[] =>
  agencies.map((agency) => `${agency}/${purpose}` as const);

/** The ministry first: it stands for those who may, and the operator supervises nobody. */
const supervision = with_('SUPERVISION', 'demo-ministry', 'demo-operator', ...REGULATORS);
const bodiesAndOperator = with_('REPORTING', 'demo-operator', ...BODIES);
/** Who keeps lists of suppliers for the whole country; the court and the tax authority hold what the finance department does, which stands for them. */
const listKeepers = with_('REPORTING', 'demo-finance');
/** Lists, alliances and directories; which of them, and which rows, is for row rules. */
const registers = with_('REPORTING', 'demo-operator', 'demo-ministry', ...REGULATORS);
/** Gives its opinion on disputes that are referred to it; which, is for row rules. */
const experts = with_('REPORTING', 'demo-expert-group');
const declarers = with_('DECLARING', 'demo-enterprise');
const reviewers = [...supervision, ...with_('REPORTING', 'demo-operator', 'demo-ministry')];
const ownRecords = with_('OWN_RECORDS', 'demo-enterprise', ...BODIES);

/** Every agency has an OPERATIONS agreement, of one scope; one of them stands for all but the three administrators (GB/T 22239-2019, 7.1.5, 8.1.5). */
const [system, security, audit] = [
  with_('OPERATIONS', 'demo-operator'),
  with_('OPERATIONS', 'demo-operator-security'),
  with_('OPERATIONS', 'demo-operator-audit'),
];
const administrators = [...system, ...security, ...audit];
const agencies = [...administrators, ...with_('OPERATIONS', 'demo-ecommerce')];

/** Every kind of signed caller there is: an agency with each purpose that its agreements cover. */
export const SIGNED_CALLERS: readonly Signed[] = [
  ...agencies,
  ...supervision,
  ...with_('REPORTING', 'demo-operator', 'demo-ministry', ...REGULATORS, ...BODIES),
  ...listKeepers,
  ...experts,
  ...with_('CLAIM_CHECK', 'demo-ecommerce'),
  ...with_('PROCUREMENT', 'demo-procurement'),
  ...with_('UNDERWRITING', 'demo-insurer'),
  ...ownRecords,
  ...declarers,
];

/** Those who have something to do, by what they report, supervise, hold or agreed on; whose tasks, is for row rules. */
const dutiful = [...agencies, ...bodiesAndOperator, ...ownRecords, ...supervision];
/** Everybody who can be told something: every agency with any of its tokens but those that only keep registers. */
const told = [
  ...dutiful,
  ...with_('CLAIM_CHECK', 'demo-ecommerce'),
  ...with_('PROCUREMENT', 'demo-procurement'),
  ...with_('UNDERWRITING', 'demo-insurer'),
];

/** Those who watch: they check, buy, insure, supervise or hold. */
const watchers = [
  ...supervision,
  ...ownRecords,
  ...with_('CLAIM_CHECK', 'demo-ecommerce'),
  ...with_('PROCUREMENT', 'demo-procurement'),
  ...with_('UNDERWRITING', 'demo-insurer'),
];

/** Those who meet products in the market. */
const checkers = [...with_('CLAIM_CHECK', 'demo-ecommerce'), ...with_('PROCUREMENT', 'demo-procurement')];
const leadReaders = [...bodiesAndOperator, ...checkers, ...ownRecords, ...supervision];

/** Restricted coordinates, and who may use them. */
export const RESTRICTED: Readonly<Record<string, readonly Signed[]>> = {
  // The register of agencies, and what was done to it, is for administrators; who changes what is one role's, and the audit role changes nothing.
  'Query.agencies': administrators,
  'Query.administrativeActs': administrators,
  'Mutation.registerAgency': system,
  'Mutation.openEnrolment': system,
  'Mutation.suspendAgency': system,
  'Mutation.nameProvider': system,
  'Mutation.dismissProvider': system,
  'Mutation.resumeAgency': security,
  'Mutation.confirmAdministrativeAct': [...system, ...security],
  'Mutation.declineAdministrativeAct': agencies,
  'Query.providers': agencies,
  'Me.notices': agencies,
  'Me.administrativeActs': agencies,
  // Every agency looks after itself (which agreements and whose credentials, is for row rules), but only with a token that is for it.
  'Me.agencyDetails': agencies,
  'Agency.registeredOperations': agencies,
  'Mutation.requestAgreement': agencies,
  'Mutation.approveAgreement': agencies,
  'Mutation.activateAgreement': agencies,
  'Mutation.suspendAgreement': agencies,
  'Mutation.resumeAgreement': agencies,
  'Mutation.endAgreement': agencies,
  'Mutation.addPublicKey': agencies,
  'Mutation.addPasskey': agencies,
  'Mutation.registerIdentity': agencies,
  'Mutation.issueAuthorizationCode': agencies,
  'Query.signInClient': agencies,
  'Mutation.withdrawCredential': agencies,
  'Mutation.registerOperations': agencies,
  'Mutation.withdrawOperation': agencies,
  'Mutation.setTrustedOperationsOnly': agencies,
  'Mutation.changeAgencySettings': agencies,
  // Who looked is for those who were looked at, and an agency reads its own use; how much every agreement is used, for the operator.
  'Query.accessRecords': [...ownRecords, ...agencies],
  'Query.myReceipts': agencies,
  'Query.accessStatistics': [...system, ...audit],
  // Bulk checks of claims and procurement checks serve those who have an agreement for them.
  'Query.verifyClaims': with_('CLAIM_CHECK', 'demo-ecommerce'),
  'Query.claimChanges': with_('CLAIM_CHECK', 'demo-ecommerce'),
  'Query.claimWatchList': with_('CLAIM_CHECK', 'demo-ecommerce'),
  'Query.watchedClaims': with_('CLAIM_CHECK', 'demo-ecommerce'),
  'Mutation.watchClaims': with_('CLAIM_CHECK', 'demo-ecommerce'),
  'Mutation.unwatchClaims': with_('CLAIM_CHECK', 'demo-ecommerce'),
  'Query.claimJob': with_('CLAIM_CHECK', 'demo-ecommerce'),
  'Query.claimJobs': with_('CLAIM_CHECK', 'demo-ecommerce'),
  'Mutation.createClaimJob': with_('CLAIM_CHECK', 'demo-ecommerce'),
  'Mutation.startClaimJob': with_('CLAIM_CHECK', 'demo-ecommerce'),
  'Mutation.cancelClaimJob': with_('CLAIM_CHECK', 'demo-ecommerce'),
  'Query.procurementEligibility': with_('PROCUREMENT', 'demo-procurement'),
  // Counts of areas are for supervision (S4, joint supervision); what they count is public.
  'Division.certificateStatistics': supervision,
  'Query.statistics': supervision,
  'Division.blacklistStatistics': supervision,
  // Measures of joint punishment: supervision, who checks or buys, whom they are against; of which province, is for row rules.
  'BlacklistEntry.measures': [...supervision, ...checkers, ...ownRecords],
  'Organisation.jointPunishments': [...supervision, ...checkers, ...ownRecords],
  // Surveillance results are not published: supervisors, insurers by agreement, and those concerned.
  'Certificate.surveillances': [...supervision, ...with_('UNDERWRITING', 'demo-insurer'), ...ownRecords],
  // Trace codes are looked up, not listed: a list is what a counterfeiter prints. Row rules narrow it further.
  'Certificate.traceCodes': [
    ...supervision,
    ...with_('UNDERWRITING', 'demo-insurer'),
    ...bodiesAndOperator,
    ...ownRecords,
  ],
  'Product.traceCodes': [...supervision, ...with_('UNDERWRITING', 'demo-insurer'), ...bodiesAndOperator, ...ownRecords],
  // Risk assessments: the authority and the body concerned; row rules narrow it further.
  'ReuseLink.riskAssessment': [...supervision, ...bodiesAndOperator, ...ownRecords],
  // What is due, and who has to act: those concerned and supervision.
  'Query.deadlines': dutiful,
  'Query.myTasks': dutiful,
  'Query.myNotices': told,
  'Certificate.deadlines': [...supervision, ...bodiesAndOperator, ...ownRecords],
  'Mutation.markNoticesRead': told,
  'Query.noticePreferences': told,
  'Mutation.setNoticePreferences': told,
  'Mutation.takeTask': [...bodiesAndOperator, ...supervision],
  'Mutation.returnTask': [...bodiesAndOperator, ...supervision],
  'Mutation.completeTask': [...bodiesAndOperator, ...supervision],
  'Mutation.recordPublication': bodiesAndOperator,
  // Declarations: suppliers file, the platform, the ministry and regulators review; the person who signed is for those two, and what was filed is public.
  'Declaration.signatory': [...declarers, ...reviewers, ...ownRecords],
  'Declaration.findings': [...declarers, ...reviewers, ...ownRecords],
  'Declaration.acts': [...declarers, ...reviewers, ...ownRecords],
  'Mutation.fileDeclaration': declarers,
  'Mutation.withdrawDeclaration': declarers,
  'Mutation.reviewDeclaration': reviewers,
  // Efficiency: whoever is concerned reports; reports for the reporter, those concerned and supervision. Sums are public, by a rule of rows.
  'Query.efficiencyReports': [...declarers, ...bodiesAndOperator, ...ownRecords, ...supervision],
  'Mutation.reportEfficiency': [...declarers, ...bodiesAndOperator],
  // Leads: from platforms and buyers to the regulator of the area, and back; which, and who reported, is for row rules.
  'Query.leads': leadReaders,
  'Query.lead': leadReaders,
  // Appeals: for their parties, which is for row rules; filed by enterprises and bodies, decided by bodies and authorities.
  'Query.appeals': [...bodiesAndOperator, ...experts, ...ownRecords, ...supervision],
  'Query.appeal': [...bodiesAndOperator, ...experts, ...ownRecords, ...supervision],
  'Query.expertGroups': [...experts, ...supervision],
  'Mutation.referAppeal': supervision,
  'Mutation.giveExpertOpinion': experts,
  'Mutation.recuseFromAppeal': experts,
  'Mutation.declareExpertInterests': experts,
  'Mutation.fileAppeal': ownRecords,
  'Mutation.withdrawAppeal': ownRecords,
  'Mutation.decideAppeal': [...bodiesAndOperator, ...supervision],
  'Query.complaintStatistics': supervision,
  'Mutation.reportLeads': [...checkers, ...supervision],
  'Mutation.answerLead': supervision,
  'Mutation.confirmTakedown': checkers,
  'Mutation.reportComplaintStatistics': checkers,
  // Plans, draws before the inspections are over, and who inspects are for supervision; findings once published, and finished draws, are public.
  'Query.samplingPlan': supervision,
  'Query.samplingPlans': supervision,
  'Query.inspectors': supervision,
  'Query.inspectionTasks': supervision,
  'Query.jointInspections': supervision,
  'Inspection.signatures': supervision,
  'Mutation.createSamplingPlan': supervision,
  'Mutation.drawRandom': supervision,
  'Mutation.registerInspector': supervision,
  'Mutation.recordInspection': supervision,
  'Mutation.correctInspection': supervision,
  'Mutation.inviteJointInspection': supervision,
  'Mutation.answerJointInspection': supervision,
  'Mutation.shareFinding': supervision,
  'Query.caseHandovers': supervision,
  'Query.inspectionEffectiveness': supervision,
  'Query.credit': [...ownRecords, ...supervision],
  'Mutation.recordJointMinutes': supervision,
  'Mutation.handOverCase': supervision,
  'Mutation.answerHandover': supervision,
  'Mutation.closeHandover': supervision,
  // The log of changes is for whoever has an agreement; each row by the rule of its fact. What is delivered is delivered to those who watch.
  'Query.changes': told,
  'Query.change': told,
  'Subscription.changed': told,
  'Query.myWatchLists': watchers,
  'Query.myWebhooks': watchers,
  'Query.webhooks': system,
  // Rows that were passed on to another system: whose rows, is for row rules. How the hub is joined to it is the operator's.
  'Query.forwardedReports': [...bodiesAndOperator, ...system],
  'Query.channelFaults': system,
  // What receivers were sent: which of it, is for row rules. How they are joined is the operator's.
  'Query.receiverDeliveries': [
    ...bodiesAndOperator,
    ...system,
    ...supervision,
    ...with_('UNDERWRITING', 'demo-insurer'),
  ],
  'Mutation.registerReceiver': [...system, ...security],
  'Mutation.closeReceiver': [...system, ...security],
  'Mutation.resendToReceiver': system,
  ...Object.fromEntries(
    [
      ...['agency', 'agreement', 'url', 'method', 'receiptKey', 'state', 'pausedFor'],
      ...['delivered', 'waiting', 'refused', 'dead', 'lastDeliveredAt', 'failingSince'],
    ].map((field) => [`Receiver.${field}`, system]),
  ),
  'Mutation.configureChannel': [...system, ...security],
  'ReportingChannelState.readFault': system,
  'ReportingChannelState.forwardTo': system,
  'ReportingChannelState.readFrom': system,
  'Mutation.registerWatchList': watchers,
  'Mutation.changeWatchList': watchers,
  'Mutation.removeWatchList': watchers,
  'Mutation.createSubscription': watchers,
  'Mutation.changeSubscription': watchers,
  'Mutation.rotateSubscriptionSecret': watchers,
  'Mutation.replaySubscription': watchers,
  'Mutation.testSubscription': watchers,
  'Mutation.removeSubscription': watchers,
  // Who owns a fact reports it.
  'Mutation.reportCertificates': bodiesAndOperator,
  'Mutation.changeCertificateStatus': bodiesAndOperator,
  'Mutation.correctCertificate': bodiesAndOperator,
  'Mutation.annulStatusEvent': bodiesAndOperator,
  'Mutation.withdrawReport': bodiesAndOperator,
  'Mutation.confirmCorrection': bodiesAndOperator,
  'Mutation.applyForTraceCodes': bodiesAndOperator,
  'Mutation.reviewTraceCodeApplication': bodiesAndOperator,
  'Mutation.reportStatusEvents': bodiesAndOperator,
  'Mutation.reportSurveillances': bodiesAndOperator,
  'Mutation.reportFactoryInspections': bodiesAndOperator,
  'Mutation.reportEnterpriseClasses': bodiesAndOperator,
  'Mutation.reportResultStatuses': bodiesAndOperator,
  'Mutation.reportReuseFilings': bodiesAndOperator,
  'Mutation.withdrawReportRows': bodiesAndOperator,
  'Mutation.declareNumberForms': bodiesAndOperator,
  'Mutation.declareExternalNumber': bodiesAndOperator,
  'Mutation.withdrawExternalNumber': bodiesAndOperator,
  // What was refused of a report, and its receipt: for whoever reported.
  'Query.myCorrectionQueue': bodiesAndOperator,
  'Query.reportReceipts': bodiesAndOperator,
  'Query.traceCodeApplications': bodiesAndOperator,
  // CB-03: inspections of factories and classes of enterprises go to the authorities; the enterprise and the body that reported read them.
  'Organisation.factoryInspections': [
    ...supervision,
    ...with_('UNDERWRITING', 'demo-insurer'),
    ...bodiesAndOperator,
    ...ownRecords,
  ],
  'Organisation.enterpriseClasses': [
    ...supervision,
    ...with_('UNDERWRITING', 'demo-insurer'),
    ...bodiesAndOperator,
    ...ownRecords,
  ],
  'Mutation.allocateCertificateNumbers': bodiesAndOperator,
  'Mutation.registerLaboratory': registers,
  'Mutation.changeLaboratoryApproval': registers,
  'Mutation.registerMarkServiceBody': registers,
  'Mutation.changeMarkServiceBody': registers,
  'Mutation.registerSupplier': registers,
  'Mutation.changeSupplier': registers,
  'Mutation.registerBody': registers,
  'Mutation.changeBodyApproval': registers,
  'Mutation.registerOrganisations': registers,
  'Mutation.reportConformityResults': bodiesAndOperator,
  'Mutation.changeConformityResultStatus': [...bodiesAndOperator, ...ownRecords],
  'Mutation.correctConformityResult': bodiesAndOperator,
  'Mutation.annulConformityResultEvent': bodiesAndOperator,
  'Mutation.withdrawConformityResult': bodiesAndOperator,
  'Mutation.confirmConformityResultCorrection': bodiesAndOperator,
  'Mutation.fileReuse': bodiesAndOperator,
  'Mutation.replaceReuse': bodiesAndOperator,
  'Mutation.endReuse': bodiesAndOperator,
  'Mutation.proposeBlacklistEntry': [...with_('REPORTING', 'demo-ministry', ...REGULATORS), ...listKeepers],
  'Mutation.publishBlacklistEntry': [...with_('REPORTING', 'demo-ministry', ...REGULATORS), ...listKeepers],
  'Mutation.removeBlacklistEntry': [...with_('REPORTING', 'demo-ministry', ...REGULATORS), ...listKeepers],
  'Mutation.takePunishmentMeasure': [...with_('REPORTING', 'demo-ministry', ...REGULATORS), ...listKeepers],
  'Mutation.endPunishmentMeasure': [...with_('REPORTING', 'demo-ministry', ...REGULATORS), ...listKeepers],
  'Mutation.decideRepair': [...with_('REPORTING', 'demo-ministry', ...REGULATORS), ...listKeepers],
  'Mutation.giveListingNotice': [...with_('REPORTING', 'demo-ministry', ...REGULATORS), ...listKeepers],
  // Which of them: row rules; a statement is the subject's, whoever else holds the scope.
  'Query.listingNotices': [...with_('REPORTING', 'demo-ministry', ...REGULATORS), ...listKeepers, ...ownRecords],
  'Mutation.fileListingStatement': ownRecords,
  'Mutation.importBlacklistEntries': [...with_('REPORTING', 'demo-ministry', ...REGULATORS), ...listKeepers],
  'Mutation.reportPolicyItem': listKeepers,
  'Mutation.endPolicyItem': listKeepers,
  'Mutation.requestRepair': ownRecords,
  'Query.tender': with_('PROCUREMENT', 'demo-procurement'),
  'Mutation.createTender': with_('PROCUREMENT', 'demo-procurement'),
  'Mutation.evaluateTender': with_('PROCUREMENT', 'demo-procurement'),
  'Mutation.adjustCatalogue': with_('REPORTING', 'demo-operator', 'demo-ministry'),
  'Mutation.adjustReusableResultsList': with_('REPORTING', 'demo-operator', 'demo-ministry'),
  'Mutation.admitAllianceMember': registers,
  'Mutation.endAllianceMembership': registers,
  'Mutation.changeAllianceDivision': registers,
  // The working group's own: rows say who chairs it. Bulletins, and documents in use, are public.
  'Query.allianceMeetings': [...supervision, ...registers],
  'Mutation.publishAllianceBulletin': registers,
  'Mutation.callAllianceMeeting': registers,
  'Mutation.recordAllianceMinutes': registers,
  'Mutation.draftAllianceDocument': registers,
  'Mutation.stepAllianceDocument': registers,
};

/** Whether the caller (`null`: the public) may use all of these coordinates. */
export function mayUse(caller: Signed | null, coordinates: readonly string[]): boolean {
  return coordinates.every((coordinate) => {
    const allowed = RESTRICTED[coordinate];
    return allowed === undefined || (caller !== null && allowed.includes(caller));
  });
}

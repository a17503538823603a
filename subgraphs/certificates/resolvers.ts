import { badUserInput } from '../../schema/contract/errors.ts';
import { isApprovedFor } from '../../schema/domain/body-approval.ts';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import { type Day, isDay } from '../../schema/domain/day.ts';
import { doorMessage } from '../../schema/domain/door-rules.ts';
import type { RowOutcome } from '../../schema/domain/report-kinds.ts';
import { statusOn } from '../../schema/domain/status.ts';
import { everyVersionOf, versionOn, versionsOf } from '../../schema/domain/version-record.ts';
import { type Found, whenFound } from '../shared/loaders.ts';
import { nodeFields, nodeFieldsBy } from '../shared/node-fields.ts';
import { pageOfList } from '../shared/paging.ts';
import { countOutcomes } from '../shared/report-receipts.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { tellStatistics } from './area-statistics.ts';
import { checkThreeDigits } from './certificate-filter.ts';
import { channelResolvers, channelRoots, sourceOf } from './channel-resolvers.ts';
import type { Context } from './context.ts';
import type { Loaders } from './loaders.ts';
import { mustLoadBody } from './must-load.ts';
import { isToldTo } from './policy.ts';
import { productResolvers } from './product-resolvers.ts';
import { approvalHistoryOf, approvalsKnownAt } from './rules/approvals.ts';
import { auditDays } from './rules/audit-days.ts';
import { evaluateAttributes } from './rules/green-attributes.ts';
import { liesApart } from './rules/organisation-identity.ts';
import { reasonOf } from './rules/reason-codes.ts';
import { statisticsResolvers } from './statistics-resolvers.ts';
import { versionResolvers } from './version-resolvers.ts';
import type { CertificateAsOf } from './version-service.ts';

const division = (code: string | null) => (code === null ? null : { code });
const reason = (code: string | null) => (code === null ? null : reasonOf(code));

/** How a refused row is answered. */
const ofFault = {
  field: ({ fault }: RowOutcome) => fault?.field ?? null,
  code: ({ fault }: RowOutcome) => fault?.code ?? null,
  message: ({ fault }: RowOutcome) => fault && { zh: fault.zh, en: fault.en },
};
const counted = {
  accepted: ({ results }: { readonly results: readonly RowOutcome[] }) => countOutcomes(results).accepted,
  unchanged: ({ results }: { readonly results: readonly RowOutcome[] }) => countOutcomes(results).unchanged,
  rejected: ({ results }: { readonly results: readonly RowOutcome[] }) => countOutcomes(results).rejected,
};

const asOf = (loaders: Loaders, number: string, day: Day, knownAt: string | null) =>
  loaders.asOf({ number, on: day, knownAt });

/** What a field tells of a certificate on a day; with `asKnownAt` of the certificate as known then, `null` when it was not. */
function asStood<T>(
  record: CertificateAsOf,
  { on, asKnownAt }: { readonly on?: Day | null; readonly asKnownAt?: Date | null },
  { loaders, services: { lookup } }: Context,
  tell: (record: CertificateAsOf, day: Day) => T | null,
): Found<T | null> {
  const day = lookup.pastDay(on ?? record.askedOn);
  if (!asKnownAt) return tell(record, day);
  const known = asOf(loaders, record.number, day, lookup.pastInstant(asKnownAt));
  return whenFound(known, (one) => one && tell(one, day));
}

/** A certificate as it was is another object than the one of today: a client that keeps objects by their ids must not take one for the other. */
const keyOfCertificate = ({ number, askedOn, askedKnownAt }: CertificateAsOf) =>
  [number, askedOn, askedKnownAt].filter((part) => part !== undefined && part !== null).join('@');

/** By the key of its global id. */
function certificateOf({ loaders, services: { lookup } }: Context, key: string) {
  const [number = '', day, instant] = key.split('@');
  if (day === undefined) return loaders.certificate.load(number);
  const knownAt = instant === undefined ? null : new Date(instant);
  if (!isDay(day) || (knownAt !== null && knownAt.toJSON() !== instant)) return null;
  return asOf(loaders, number, lookup.pastDay(day), lookup.pastInstant(knownAt));
}

const mustLoadCertificate = (loaders: Loaders, number: string) =>
  whenFound(loaders.certificate.load(number), (certificate) => {
    if (!certificate) throw new Error(`Certificate ${number} was named and is gone.`);
    return certificate;
  });

/** A code of a certificate that was withdrawn leads nowhere. */
const traceOf = (loaders: Loaders, code: string) =>
  whenFound(
    loaders.traceCode.load(code),
    (trace) =>
      trace && whenFound(loaders.certificate.load(trace.certificateNumber), (certificate) => certificate && trace),
  );

/** Maps arguments to services; rules live there. */
export const resolvers: Resolvers = {
  ...versionResolvers,
  ...statisticsResolvers,
  ...productResolvers,
  ...channelResolvers,
  Query: {
    ...channelRoots.Query,
    certificate: (_, { number, bodyCode, on, asKnownAt }, { services, loaders }) => {
      const { lookup, numberLookup } = services;
      const load = (key: string) =>
        on || asKnownAt
          ? asOf(loaders, key, lookup.pastDay(on), lookup.pastInstant(asKnownAt))
          : loaders.certificate.load(key);
      const own = parseCertificateNumber(number)?.number;
      if (own) return load(own);
      return numberLookup.find('number', number, bodyCode ?? null).then((key) => (key === null ? null : load(key)));
    },
    product: (_, { holderUscc, model }, { services }) => services.products.product(holderUscc, model),
    products: (_, query, { services }) => services.products.products(query),
    myCorrectionQueue: (_, { filter, ...page }, { caller, services }) =>
      services.desk.queue(caller, filter ?? {}, page),
    reportReceipts: (_, { number, ...page }, { caller, services }) =>
      services.desk.receipts(caller, number ?? null, page),
    traceCodeApplications: (_, { filter, ...page }, { caller, services }) =>
      services.traces.list(caller, filter ?? {}, page),
    certificates: (_, args, { loaders }) => loaders.certificateList(args),
    certificationBody: (_, { code }, { services, loaders }) => loaders.body.load(services.lookup.bodyCode(code)),
    certificationBodies: (_, { filter, ...page }, { services }) => services.lookup.bodyPage(filter, page),
    organisation: (_, { uscc }, { services, loaders }) => loaders.organisation.load(services.lookup.uscc(uscc)),
    trace: (_, { code }, { services, loaders }) => traceOf(loaders, services.lookup.traceCode(code)),
    statistics: (_, asked, { caller, loaders }) => loaders.statistics(caller, asked),
    auditDays: (_, { effectivePersons, additionalSites, kind, scheme }) =>
      auditDays(effectivePersons, additionalSites, kind, scheme),
  },
  Mutation: {
    ...channelRoots.Mutation,
    reportCertificates: (_, { input }, { caller, services }) =>
      services.reports.report(caller, { ...input, partial: input.partial ?? false }),
    reportStatusEvents: (_, { input: { statusEvents: rows, reportKey } }, { caller, services }) =>
      services.factReports.statusEvents(caller, { rows, reportKey }),
    reportSurveillances: (_, { input: { surveillances: rows, reportKey } }, { caller, services }) =>
      services.factReports.surveillances(caller, { rows, reportKey }),
    reportFactoryInspections: (_, { input: { factoryInspections: rows, reportKey } }, { caller, services }) =>
      services.factReports.factoryInspections(caller, { rows, reportKey }),
    reportEnterpriseClasses: (_, { input: { enterpriseClasses: rows, reportKey } }, { caller, services }) =>
      services.factReports.enterpriseClasses(caller, { rows, reportKey }),
    withdrawReportRows: async (_, { input }, { caller, services }) => ({
      rows: [...(await services.desk.withdraw(caller, input.ids, input.reason))],
    }),
    applyForTraceCodes: (_, { input: { applications: rows, reportKey } }, { caller, services }) =>
      services.traces.apply(caller, { rows, reportKey }),
    reviewTraceCodeApplication: (_, { input }, { caller, services }) =>
      services.traces.review(caller, { ...input, reason: input.reason ?? null }),
    declareNumberForms: (_, { input }, { caller, services }) => services.externalNumbers.declareForms(caller, input),
    declareExternalNumber: (_, { input }, { caller, services }) => services.externalNumbers.declare(caller, input),
    withdrawExternalNumber: (_, { input }, { caller, services }) => services.externalNumbers.withdraw(caller, input),
    changeCertificateStatus: (_, { input }, { caller, services }) =>
      services.statuses.change(caller, {
        certificateNumber: input.certificateNumber,
        event: input.event,
        on: input.on ?? null,
        reasonCode: input.reasonCode ?? null,
        suspendedUntil: input.suspendedUntil ?? null,
        expiresOn: input.expiresOn ?? null,
        requestedOn: input.requestedOn ?? null,
      }),
    correctCertificate: (_, { input }, { caller, services }) => {
      const { certificateNumber, grounds, evidence, on, ...fields } = input;
      const content = { kind: 'CORRECT', on: on ?? null, fields } as const;
      return services.corrections.request(caller, { certificateNumber, grounds, evidence, content });
    },
    annulStatusEvent: (_, { input }, { caller, services }) => {
      const { certificateNumber, grounds, evidence, event, on } = input;
      const content = { kind: 'ANNUL', event, on } as const;
      return services.corrections.request(caller, { certificateNumber, grounds, evidence, content });
    },
    withdrawReport: (_, { input }, { caller, services }) =>
      services.corrections.request(caller, { ...input, content: { kind: 'WITHDRAW' } }),
    confirmCorrection: (_, { input }, { caller, services }) => services.corrections.confirm(caller, input.id),
    registerBody: (_, { input }, { caller, services }) => services.bodies.register(caller, input),
    changeBodyApproval: (_, { input }, { caller, services }) => services.bodies.change(caller, input),
    registerOrganisations: (_, { input }, { caller, services }) =>
      services.organisations.register(caller, input.organisations),
    allocateCertificateNumbers: async (_, { input }, { caller, services }) => ({
      numbers: [...(await services.numbers.allocate(caller, input))],
    }),
  },
  AuditDays: {
    exact: ({ exact: { numerator, denominator } }) =>
      denominator === 1 ? `${numerator}` : `${numerator}/${denominator}`,
    reasons: ({ reasons }) => [...reasons],
  },
  Certificate: {
    __resolveReference: (reference, context) =>
      'ref' in reference ? certificateOf(context, reference.ref) : context.loaders.certificate.load(reference.number),
    ...nodeFieldsBy('Certificate', keyOfCertificate),
    body: ({ bodyCode }, _, { loaders }) => mustLoadBody(loaders, bodyCode),
    externalNumbers: ({ number }, _, { loaders }) =>
      whenFound(loaders.externalNumbersOf.load(number), (numbers) => numbers.map(({ written }) => written)),
    projectCode: ({ projectCode }) => ({ code: projectCode }),
    mode: ({ details }) => details?.mode ?? null,
    accreditationMark: ({ details }) => details?.accreditationMark ?? null,
    productMark: ({ details }) => details?.productMark ?? null,
    unitName: ({ details }) => details?.unitName ?? null,
    otherItems: ({ details }) => details?.otherItems ?? null,
    lookUpAt: ({ details }) => details?.lookUpAt ?? null,
    sites: ({ details }) => [...(details?.sites ?? [])],
    testItems: ({ details }) => [...(details?.testItems ?? [])],
    reportedThrough: ({ channel }) => sourceOf(channel),
    greenAttributes: (record, _, { services: { lookup } }) => {
      const standing = lookup.standingOn(record, lookup.pastDay(record.askedOn));
      return evaluateAttributes([{ certificate: record, isInEffect: standing?.status === 'VALID' }]);
    },
    warnings: ({ warnings }) => [...(warnings ?? [])],
    holder: ({ holder }, _, { loaders }) => (holder.uscc === null ? null : loaders.organisation.load(holder.uscc)),
    holderParty: ({ holder }) => holder,
    expiresOn: ({ terms, firstIssuedOn }) => terms.at(-1)?.to ?? firstIssuedOn,
    status: (record, asked, context) =>
      asStood(record, asked, context, (one, day) => statusOn(one.life ?? one, day)?.status ?? null),
    statusDetail: (record, asked, context) =>
      asStood(record, asked, context, (one, day) => statusOn(one.life ?? one, day)),
    effectiveStatus: (record, asked, context) =>
      asStood(record, asked, context, (one, day) => context.services.lookup.standingOn(one, day)?.status ?? null),
    effectiveStatusDetail: (record, asked, context) =>
      asStood(record, asked, context, (one, day) => context.services.lookup.standingOn(one, day)),
    brokenReuseResults: (record, asked, context) =>
      whenFound(
        asStood(record, asked, context, (one, day) => context.services.lookup.standingOn(one, day)),
        (standing) => (standing?.brokenResults ?? []).map((id) => ({ id })),
      ),
    version: ({ number }, { on, asKnownAt }, { services, loaders }) => {
      const [day, knownAt] = [services.lookup.pastDay(on), services.lookup.pastInstant(asKnownAt)];
      return whenFound(loaders.history.load(number), (known) => known && versionOn(known.history, day, knownAt));
    },
    versions: ({ number }, { asKnownAt }, { services, loaders }) => {
      const knownAt = services.lookup.pastInstant(asKnownAt);
      return whenFound(loaders.history.load(number), (known) => (known ? versionsOf(known.history, knownAt) : []));
    },
    record: ({ number }, _, { loaders }) =>
      whenFound(loaders.history.load(number), (known) => (known ? everyVersionOf(known.history) : [])),
    traceCodes: (record, args, { caller, services, loaders }) => {
      services.lookup.authoriseTraceCodeList(caller, record);
      return whenFound(loaders.traceCodesOf.load(record.number), (codes) =>
        pageOfList(codes, ({ code }) => code, args),
      );
    },
    surveillances: async (record, _, { caller, services, loaders }) => {
      services.lookup.authoriseSurveillances(caller, record);
      return [...(await loaders.surveillancesOf.load(record.number))];
    },
  },
  CertificateSurveillance: {
    grounds: ({ grounds }) => grounds ?? null,
    personDays: ({ personDays }) => personDays ?? null,
    productTest: ({ productTest }) => productTest ?? null,
    note: ({ note }) => note ?? null,
  },
  CertificateWarning: {
    zh: (warning) => doorMessage(warning).zh,
    en: (warning) => doorMessage(warning).en,
  },
  CertificateStatusDetail: {
    reason: ({ reasonCode }) => reason(reasonCode),
  },
  CertificateStatusPeriod: {
    reason: ({ reasonCode }) => reason(reasonCode),
  },
  CertificateParty: {
    division: ({ divisionCode }) => division(divisionCode),
  },
  CertificationBody: {
    __resolveReference: (reference, { loaders }) =>
      loaders.body.load('ref' in reference ? reference.ref : reference.code),
    ...nodeFields('CertificationBody', 'code'),
    name: ({ nameZh }) => nameZh,
    createdBy: ({ createdBy }) => createdBy ?? null,
    numberForms: ({ numberForms }) => [...(numberForms ?? [])],
    organisation: ({ uscc }, _, { loaders }) => (uscc === null ? null : loaders.organisation.load(uscc)),
    approvals: (body, { asKnownAt }, { services }) => [
      ...approvalsKnownAt(body, services.lookup.pastInstant(asKnownAt)),
    ],
    approvalVersion: (body, { on, asKnownAt }, { services, clock }) =>
      versionOn(approvalHistoryOf(body), on ?? clock.today(), services.lookup.pastInstant(asKnownAt)),
    approvalRecord: (body) => everyVersionOf(approvalHistoryOf(body)),
    approvedFor: (body, { projectCode, on, asKnownAt }, { services, clock }) => {
      const approvals = approvalsKnownAt(body, services.lookup.pastInstant(asKnownAt));
      return isApprovedFor(approvals, checkThreeDigits('projectCode', projectCode), on ?? clock.today());
    },
  },
  CertificationBodyApproval: {
    projectCodes: ({ projectCodes }) => projectCodes?.map((code) => ({ code })) ?? null,
  },
  Organisation: {
    __resolveReference: (reference, { loaders }) =>
      loaders.organisation.load('ref' in reference ? reference.ref : reference.uscc),
    ...nodeFields('Organisation', 'uscc'),
    name: ({ nameZh }) => nameZh,
    division: ({ divisionCode }) => division(divisionCode),
    divisionDiffersFromCode: ({ uscc, divisionCode }) => liesApart(uscc, divisionCode),
    identifiedBy: ({ identifiedBy }) => identifiedBy ?? 'AUTHORITY',
    createdBy: ({ createdBy }) => createdBy ?? null,
    earlierIdentities: ({ earlier }) => [...(earlier ?? [])],
    factoryInspections: async (organisation, _, { caller, services, loaders }) => {
      services.lookup.authoriseEnterpriseReports(caller, organisation);
      const inspections = await loaders.inspectionsOf.load(organisation.uscc);
      return inspections.filter((inspection) => isToldTo(caller, inspection));
    },
    enterpriseClasses: async (organisation, _, { caller, services, loaders }) => {
      services.lookup.authoriseEnterpriseReports(caller, organisation);
      const classes = await loaders.classesOf.load(organisation.uscc);
      return classes.filter((one) => isToldTo(caller, one));
    },
    certificates: ({ uscc }, args, { loaders }) => loaders.certificateList(args, { holderUscc: uscc }),
  },
  EarlierIdentity: {
    name: ({ nameZh }) => nameZh,
    division: ({ divisionCode }) => division(divisionCode),
  },
  TraceCode: {
    __resolveReference: ({ ref }, { loaders }) => traceOf(loaders, ref),
    ...nodeFields('TraceCode', 'code'),
    certificate: ({ certificateNumber }, _, { loaders }) =>
      whenFound(loaders.certificate.load(certificateNumber), (certificate) => {
        if (!certificate) throw new Error(`A trace code of an unknown certificate ${certificateNumber} is held.`);
        return certificate;
      }),
    product: ({ certificateNumber, productSeq }, _, { loaders }) =>
      whenFound(
        loaders.certificate.load(certificateNumber),
        (certificate) => certificate?.products.find(({ seq }) => seq === productSeq) ?? null,
      ),
  },
  Division: {
    __resolveReference: (reference) => reference,
    certificates: ({ code }, args, { loaders }) => loaders.certificateList(args, { division: code }),
    certificateStatistics: async ({ code }, { on, asKnownAt }, { caller, services, loaders }) => {
      const told = services.areas.countsFor(caller, code, on);
      const knownAt = services.lookup.pastInstant(asKnownAt);
      // From counts as known at one instant and the next it would follow what was told between them.
      if (knownAt !== null && !told.isExact) throw badUserInput('asKnownAt', 'none, for another province');
      const counted = await loaders.areaStatistics.load({ division: code, on: told.on, knownAt });
      return { ...counted, ...tellStatistics(counted.counts, told.isExact), isExact: told.isExact, knownAt };
    },
  },
  CertificateConnection: {
    edges: (list) => whenFound(list.page(), ({ edges }) => [...edges]),
    pageInfo: (list) => whenFound(list.page(), ({ pageInfo }) => pageInfo),
    totalCount: (list) => list.totalCount(),
  },
  CertificationBodyConnection: { totalCount: (page) => page.totalCount() },
  TraceCodeConnection: { totalCount: (page) => page.totalCount() },
  ReportCertificatesPayload: counted,
  CertificateReportResult: { ...ofFault, reason: ({ fault }) => fault?.en ?? null },
  ReportPayload: { ...counted, results: ({ results }) => [...results] },
  ReportedRow: { ...ofFault, warnings: ({ rowWarnings }) => [...(rowWarnings ?? [])] },
  RowWarning: { message: ({ zh, en }) => ({ zh, en }) },
  QueuedRow: {
    id: ({ _id }) => _id,
    bodyCode: ({ owner }) => owner,
    field: ({ fault }) => fault.field,
    code: ({ fault }) => fault.code,
    message: ({ fault: { zh, en } }) => ({ zh, en }),
  },
  QueuedRowConnection: { totalCount: (page) => page.totalCount() },
  ReportReceipt: { number: ({ _id }) => _id, bodyCode: ({ owner }) => owner },
  ReportReceiptConnection: { totalCount: (page) => page.totalCount() },
  ApplyForTraceCodesPayload: {
    ...counted,
    results: ({ results, applications }) =>
      results.map((row) => ({ ...row, application: applications.get(row.index) ?? null })),
  },
  TraceCodeApplicationResult: ofFault,
  TraceCodeApplication: {
    id: ({ _id }) => _id,
    models: ({ models }) => [...models],
    reasons: ({ reasons }) => [...reasons],
    certificate: ({ certificateNumber }, _, { loaders }) => loaders.certificate.load(certificateNumber),
    traceCodes: async ({ codes }, _, { loaders }) => {
      const found = await Promise.all(codes.map((code) => loaders.traceCode.load(code)));
      return found.flatMap((trace) => trace ?? []);
    },
  },
  TraceCodeApplicationConnection: { totalCount: (page) => page.totalCount() },
  DeclareExternalNumberPayload: { certificate: ({ number }, _, { loaders }) => mustLoadCertificate(loaders, number) },
  WithdrawExternalNumberPayload: { certificate: ({ number }, _, { loaders }) => mustLoadCertificate(loaders, number) },
  FactoryInspection: {
    body: ({ bodyCode }, _, { loaders }) => mustLoadBody(loaders, bodyCode),
    certificate: ({ certificateNumber }, _, { loaders }) =>
      certificateNumber === null ? null : loaders.certificate.load(certificateNumber),
  },
  EnterpriseClassification: { body: ({ bodyCode }, _, { loaders }) => mustLoadBody(loaders, bodyCode) },
  CertificateCorrectionPayload: {
    state: ({ applied }) => (applied ? 'APPLIED' : 'AWAITING_SECOND_PERSON'),
    certificate: ({ number }, _, { loaders }) => loaders.certificate.load(number),
  },
  ChangeCertificateStatusPayload: { certificate: ({ number }, _, { loaders }) => mustLoadCertificate(loaders, number) },
};

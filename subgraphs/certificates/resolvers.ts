import { badUserInput } from '../../schema/contract/errors.ts';
import { type Day, isDay } from '../../schema/domain/day.ts';
import { doorMessage } from '../../schema/domain/door-rules.ts';
import { FOREIGN_HORIZON_DAYS, toldCount } from '../../schema/domain/sight/counts.ts';
import { statusOn } from '../../schema/domain/status.ts';
import { whenFound } from '../shared/loaders.ts';
import { nodeFields, nodeFieldsBy } from '../shared/node-fields.ts';
import { pageOfList } from '../shared/paging.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { tellStatistics } from './area-statistics.ts';
import { checkHorizon, checkThreeDigits } from './certificate-filter.ts';
import type { Context } from './context.ts';
import type { Loaders } from './loaders.ts';
import type { RowResult } from './report-service.ts';
import { auditDays } from './rules/audit-days.ts';
import { isApprovedFor } from './rules/merge-report.ts';
import { liesApart } from './rules/organisation-identity.ts';
import { reasonOf } from './rules/reason-codes.ts';
import { type CertificateAsOf, certificateAsOf, everyVersionOf, versionOn, versionsOf } from './version-service.ts';

const division = (code: string | null) => (code === null ? null : { code });
const reason = (code: string | null) => (code === null ? null : reasonOf(code));
const outcomes = (results: readonly RowResult[], outcome: RowResult['outcome']) =>
  results.filter((result) => result.outcome === outcome).length;

const asOf = (loaders: Loaders, number: string, day: Day, knownAt: string | null) =>
  whenFound(
    loaders.history.load(number),
    (known) => known && certificateAsOf(known.history, known.linked, day, knownAt),
  );

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

/** A code of a certificate that was withdrawn leads nowhere. */
const traceOf = (loaders: Loaders, code: string) =>
  whenFound(
    loaders.traceCode.load(code),
    (trace) =>
      trace && whenFound(loaders.certificate.load(trace.certificateNumber), (certificate) => certificate && trace),
  );

/** Maps arguments to services; rules live there. */
export const resolvers: Resolvers = {
  Query: {
    certificate: (_, { number, on, asKnownAt }, { services, loaders }) => {
      const { lookup } = services;
      const key = lookup.certificateNumber(number);
      if (!on && !asKnownAt) return loaders.certificate.load(key);
      return asOf(loaders, key, lookup.pastDay(on), lookup.pastInstant(asKnownAt));
    },
    certificates: (_, args, { loaders }) => loaders.certificateList(args),
    certificationBody: (_, { code }, { services, loaders }) => loaders.body.load(services.lookup.bodyCode(code)),
    certificationBodies: (_, { filter, ...page }, { services }) => services.lookup.bodyPage(filter, page),
    organisation: (_, { uscc }, { services, loaders }) => loaders.organisation.load(services.lookup.uscc(uscc)),
    trace: (_, { code }, { services, loaders }) => traceOf(loaders, services.lookup.traceCode(code)),
    auditDays: (_, { effectivePersons, additionalSites, kind, scheme }) =>
      auditDays(effectivePersons, additionalSites, kind, scheme),
  },
  Mutation: {
    reportCertificates: (_, { input }, { caller, services }) =>
      services.reports.report(caller, { certificates: input.certificates, partial: input.partial ?? false }),
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
    issueTraceCodes: (_, { input }, { caller, services }) =>
      services.traces.issue(caller, input.certificateNumber, input.models ?? null),
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
    body: ({ bodyCode }, _, { loaders }) =>
      whenFound(loaders.body.load(bodyCode), (body) => {
        if (!body) throw new Error(`Certificates of an unknown body ${bodyCode} are held.`);
        return body;
      }),
    projectCode: ({ projectCode }) => ({ code: projectCode }),
    mode: ({ details }) => details?.mode ?? null,
    accreditationMark: ({ details }) => details?.accreditationMark ?? null,
    productMark: ({ details }) => details?.productMark ?? null,
    unitName: ({ details }) => details?.unitName ?? null,
    otherItems: ({ details }) => details?.otherItems ?? null,
    lookUpAt: ({ details }) => details?.lookUpAt ?? null,
    sites: ({ details }) => [...(details?.sites ?? [])],
    testItems: ({ details }) => [...(details?.testItems ?? [])],
    warnings: ({ warnings }) => [...(warnings ?? [])],
    holder: ({ holder }, _, { loaders }) => (holder.uscc === null ? null : loaders.organisation.load(holder.uscc)),
    holderParty: ({ holder }) => holder,
    expiresOn: ({ terms, firstIssuedOn }) => terms.at(-1)?.to ?? firstIssuedOn,
    status: (record, { on }, { services }) =>
      statusOn(record.life ?? record, services.lookup.pastDay(on ?? record.askedOn))?.status ?? null,
    statusDetail: (record, { on }, { services }) =>
      statusOn(record.life ?? record, services.lookup.pastDay(on ?? record.askedOn)),
    effectiveStatus: (record, { on }, { services: { lookup } }) =>
      lookup.standingOn(record, lookup.pastDay(on ?? record.askedOn))?.status ?? null,
    effectiveStatusDetail: (record, { on }, { services: { lookup } }) =>
      lookup.standingOn(record, lookup.pastDay(on ?? record.askedOn)),
    brokenReuseResults: (record, { on }, { services: { lookup } }) =>
      (lookup.standingOn(record, lookup.pastDay(on ?? record.askedOn))?.brokenResults ?? []).map((id) => ({ id })),
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
  CertificateVersion: {
    validFrom: ({ from }) => from,
    validTo: ({ to }) => to,
    recordedFrom: ({ recordedFrom }) => new Date(recordedFrom),
    recordedUntil: ({ recordedUntil }) => (recordedUntil === null ? null : new Date(recordedUntil)),
    reportedAt: ({ toldAt }) => new Date(toldAt),
    reportedBy: ({ reportedBy }, _, { loaders }) => (reportedBy === null ? null : loaders.body.load(reportedBy)),
    scheme: ({ certificate }) => certificate.scheme,
    starGrade: ({ certificate }) => certificate.starGrade,
    holderParty: ({ certificate }) => certificate.holder,
    producer: ({ certificate }) => certificate.producer,
    factory: ({ certificate }) => certificate.factory,
    basis: ({ certificate }) => [...certificate.basis],
    products: ({ certificate }) => [...certificate.products],
    firstIssuedOn: ({ certificate }) => certificate.firstIssuedOn,
    expiresOn: ({ certificate: { terms, firstIssuedOn } }) => terms.at(-1)?.to ?? firstIssuedOn,
    terms: ({ certificate }) => [...certificate.terms],
    reissuedOn: ({ certificate }) => certificate.reissuedOn,
    statusHistory: ({ certificate }) => [...certificate.statusHistory],
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
    organisation: ({ uscc }, _, { loaders }) => (uscc === null ? null : loaders.organisation.load(uscc)),
    approvedFor: (body, { projectCode, on }, { clock }) =>
      isApprovedFor(body, checkThreeDigits('projectCode', projectCode), on ?? clock.today()),
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
    certificateStatistics: async ({ code }, { on }, { caller, services, loaders }) => {
      const told = services.areas.countsFor(caller, code, on);
      const counted = await loaders.areaStatistics.load({ division: code, on: told.on });
      return { ...counted, ...tellStatistics(counted.counts, told.isExact), isExact: told.isExact };
    },
  },
  CertificateStatistics: {
    byStatus: ({ byStatus }) => [...byStatus],
    byScheme: ({ byScheme }) => [...byScheme],
    expiringWithin: async ({ division: code, on, isExact }, { days }, { loaders }) => {
      if (!isExact && days !== FOREIGN_HORIZON_DAYS)
        throw badUserInput('days', `${FOREIGN_HORIZON_DAYS}, for another province`);
      const count = await loaders.areaExpiring.load({ division: code, on, days: checkHorizon('days', days) });
      return isExact ? count : toldCount(count);
    },
  },
  CertificateConnection: {
    edges: (list) => whenFound(list.page(), ({ edges }) => [...edges]),
    pageInfo: (list) => whenFound(list.page(), ({ pageInfo }) => pageInfo),
    totalCount: (list) => list.totalCount(),
  },
  CertificationBodyConnection: { totalCount: (page) => page.totalCount() },
  TraceCodeConnection: { totalCount: (page) => page.totalCount() },
  ReportCertificatesPayload: {
    accepted: ({ results }) => outcomes(results, 'ACCEPTED'),
    unchanged: ({ results }) => outcomes(results, 'UNCHANGED'),
    rejected: ({ results }) => outcomes(results, 'REJECTED'),
  },
  CertificateCorrectionPayload: {
    state: ({ applied }) => (applied ? 'APPLIED' : 'AWAITING_SECOND_PERSON'),
    certificate: ({ number }, _, { loaders }) => loaders.certificate.load(number),
  },
  ChangeCertificateStatusPayload: {
    certificate: ({ number }, _, { loaders }) =>
      whenFound(loaders.certificate.load(number), (certificate) => {
        if (!certificate) throw new Error(`Certificate ${number} was changed and is gone.`);
        return certificate;
      }),
  },
};

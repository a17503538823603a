import type { CertificateStatus } from '../../schema/domain/facts.ts';
import { statusOn } from '../../schema/domain/status.ts';
import { whenFound } from '../shared/loaders.ts';
import { pageOfList } from '../shared/paging.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import type { AreaCount } from './area-service.ts';
import { checkHorizon, checkThreeDigits } from './certificate-filter.ts';
import type { RowResult } from './report-service.ts';
import { isApprovedFor } from './rules/merge-report.ts';
import { reasonOf } from './rules/reason-codes.ts';
import { SCHEMES } from './rules/scheme-rules.ts';
import { segmentOn } from './rules/timeline.ts';

const STATUSES: readonly CertificateStatus[] = ['VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'EXPIRED'];

const division = (code: string | null) => (code === null ? null : { code });
const reason = (code: string | null) => (code === null ? null : reasonOf(code));
const sum = (counts: readonly AreaCount[], admits: (count: AreaCount) => boolean) =>
  counts.filter(admits).reduce((total, { count }) => total + count, 0);
const outcomes = (results: readonly RowResult[], outcome: RowResult['outcome']) =>
  results.filter((result) => result.outcome === outcome).length;

/** Maps arguments to services; rules live there. */
export const resolvers: Resolvers = {
  Query: {
    certificate: (_, { number }, { services, loaders }) =>
      loaders.certificate.load(services.lookup.certificateNumber(number)),
    certificates: (_, args, { loaders }) => loaders.certificatePage(args),
    certificationBody: (_, { code }, { services, loaders }) => loaders.body.load(services.lookup.bodyCode(code)),
    certificationBodies: (_, { filter, ...page }, { services }) => services.lookup.bodyPage(filter, page),
    organisation: (_, { uscc }, { services, loaders }) => loaders.organisation.load(services.lookup.uscc(uscc)),
    trace: (_, { code }, { services, loaders }) => loaders.traceCode.load(services.lookup.traceCode(code)),
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
      }),
    issueTraceCodes: (_, { input }, { caller, services }) =>
      services.traces.issue(caller, input.certificateNumber, input.models ?? null),
  },
  Certificate: {
    __resolveReference: ({ number }, { loaders }) => loaders.certificate.load(number),
    body: ({ bodyCode }, _, { loaders }) =>
      whenFound(loaders.body.load(bodyCode), (body) => {
        if (!body) throw new Error(`Certificates of an unknown body ${bodyCode} are held.`);
        return body;
      }),
    projectCode: ({ projectCode }) => ({ code: projectCode }),
    holder: ({ holder }, _, { loaders }) => (holder.uscc === null ? null : loaders.organisation.load(holder.uscc)),
    holderParty: ({ holder }) => holder,
    expiresOn: ({ terms, firstIssuedOn }) => terms.at(-1)?.to ?? firstIssuedOn,
    status: (record, { on }, { services }) => statusOn(record, services.lookup.pastDay(on))?.status ?? null,
    statusDetail: (record, { on }, { services }) => statusOn(record, services.lookup.pastDay(on)),
    effectiveStatus: ({ timeline }, { on }, { services }) =>
      segmentOn(timeline, services.lookup.pastDay(on))?.status ?? null,
    effectiveStatusDetail: ({ timeline }, { on }, { services }) => segmentOn(timeline, services.lookup.pastDay(on)),
    brokenReuseResults: ({ timeline }, { on }, { services }) =>
      (segmentOn(timeline, services.lookup.pastDay(on))?.brokenResults ?? []).map((id) => ({ id })),
    traceCodes: ({ number }, args, { loaders }) =>
      whenFound(loaders.traceCodesOf.load(number), (codes) => pageOfList(codes, ({ code }) => code, args)),
    surveillances: async (record, _, { caller, services, loaders }) => {
      services.lookup.authoriseSurveillances(caller, record);
      return [...(await loaders.surveillancesOf.load(record.number))];
    },
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
    __resolveReference: ({ code }, { loaders }) => loaders.body.load(code),
    name: ({ nameZh }) => nameZh,
    organisation: ({ uscc }, _, { loaders }) => (uscc === null ? null : loaders.organisation.load(uscc)),
    approvedFor: (body, { projectCode, on }, { clock }) =>
      isApprovedFor(body, checkThreeDigits('projectCode', projectCode), on ?? clock.today()),
  },
  CertificationBodyApproval: {
    projectCodes: ({ projectCodes }) => projectCodes?.map((code) => ({ code })) ?? null,
  },
  Organisation: {
    __resolveReference: ({ uscc }, { loaders }) => loaders.organisation.load(uscc),
    name: ({ nameZh }) => nameZh,
    division: ({ divisionCode }) => division(divisionCode),
    certificates: ({ uscc }, args, { services }) => services.lookup.certificatePage(args, { holderUscc: uscc }),
  },
  TraceCode: {
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
    certificates: ({ code }, args, { caller, services }) => services.areas.list(caller, code, args),
    certificateStatistics: ({ code }, { on }, { caller, services, loaders }) => {
      services.areas.authoriseCounts(caller, code);
      return loaders.areaStatistics.load({ division: code, on: services.lookup.pastDay(on) });
    },
  },
  CertificateStatistics: {
    total: ({ counts }) => sum(counts, () => true),
    byStatus: ({ counts }) =>
      STATUSES.map((status) => ({ status, count: sum(counts, (count) => count.status === status) })),
    byScheme: ({ counts }) =>
      SCHEMES.filter((scheme) => counts.some((count) => count.scheme === scheme)).map((scheme) => ({
        scheme,
        count: sum(counts, (count) => count.scheme === scheme),
        valid: sum(counts, (count) => count.scheme === scheme && count.status === 'VALID'),
      })),
    suspended: ({ counts }) => sum(counts, ({ status }) => status === 'SUSPENDED'),
    restingOnBrokenLink: ({ counts }) => sum(counts, ({ linkBroken }) => linkBroken),
    expiringWithin: ({ division: code, on }, { days }, { loaders }) =>
      loaders.areaExpiring.load({ division: code, on, days: checkHorizon('days', days) }),
  },
  CertificateConnection: { totalCount: (page) => page.totalCount() },
  CertificationBodyConnection: { totalCount: (page) => page.totalCount() },
  TraceCodeConnection: { totalCount: (page) => page.totalCount() },
  ReportCertificatesPayload: {
    accepted: ({ results }) => outcomes(results, 'ACCEPTED'),
    unchanged: ({ results }) => outcomes(results, 'UNCHANGED'),
    rejected: ({ results }) => outcomes(results, 'REJECTED'),
  },
  ChangeCertificateStatusPayload: {
    certificate: ({ number }, _, { loaders }) =>
      whenFound(loaders.certificate.load(number), (certificate) => {
        if (!certificate) throw new Error(`Certificate ${number} was changed and is gone.`);
        return certificate;
      }),
  },
};

import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { type Day, isWithin } from '../../schema/domain/day.ts';
import { statusOn } from '../../schema/domain/status.ts';
import { countOutcomes } from '../shared/report-receipts.ts';
import type { Resolvers, ReuseClass as ReuseClassName } from './__generated__/resolvers.ts';
import { linkStateOn } from './link-state.ts';
import { mayReadAssessment } from './policy.ts';
import type { LinkRecord } from './records.ts';
import type { ReuseClass } from './risk-assessment.ts';

const CLASS_OF: Readonly<Record<ReuseClassName, ReuseClass>> = { CLASS_1: 1, CLASS_2: 2, CLASS_3: 3 };
const NAME_OF = { 1: 'CLASS_1', 2: 'CLASS_2', 3: 'CLASS_3' } as const;

const onDay = (link: LinkRecord, day: Day) => ({ ...link, day });

export const resolvers: Resolvers = {
  Query: {
    reusableResultsList: (_, { on }, { services, clock }) => services.list(on ?? clock.today()),
    conformityResult(_, { id, number }, { services, loaders }) {
      if ((id == null) === (number == null)) throw badUserInput('id', 'exactly one of id and number');
      if (id != null) return loaders.result.load(id);
      if (!number) return null;
      const { issuerBodyCode = null, issuerName = null } = number;
      if ((issuerBodyCode === null) === (issuerName === null))
        throw badUserInput('number.issuerBodyCode', 'exactly one of issuerBodyCode and issuerName');
      return services.resultByNumber({ ...number, issuerBodyCode, issuerName: issuerName ?? '' });
    },
    conformityResults(_, { filter, ...page }, { services }) {
      const { reportedStatus, ...conditions } = filter ?? {};
      if (reportedStatus === 'EXPIRED')
        throw badUserInput('filter.reportedStatus', 'a reported status; for expiry use expiresTo');
      return services.listResults({ ...conditions, reportedStatus }, page);
    },
  },
  Mutation: {
    async reportConformityResults(_, { input }, { services, caller }) {
      const { receiptNumber, results } = await services.report(caller, input.results, input.reportKey ?? null);
      return { receiptNumber, results: [...results] };
    },
    reportResultStatuses: (_, { input: { resultStatuses: rows, reportKey } }, { services, caller }) =>
      services.rowReports.resultStatuses(caller, { rows, reportKey }),
    reportReuseFilings: (_, { input: { reuseFilings: rows, reportKey } }, { services, caller }) =>
      services.rowReports.reuseFilings(caller, { rows, reportKey }),
    changeConformityResultStatus: (_, { input }, { services, caller }) => services.changeStatus(caller, input),
    async fileReuse(_, { input }, { services, caller }) {
      const reuseClass = CLASS_OF[input.reuseClass];
      const { outcome, link } = await services.fileReuse(caller, { ...input, reuseClass });
      return { outcome, link: onDay(link, link.from) };
    },
    async replaceReuse(_, { input }, { services, caller }) {
      const reuseClass = CLASS_OF[input.reuseClass];
      const { outcome, link, ended } = await services.replaceReuse(caller, { ...input, reuseClass });
      return { outcome, link: onDay(link, link.from), ended: onDay(ended, ended.to ?? ended.from) };
    },
    async endReuse(_, { input }, { services, caller }) {
      const { outcome, link } = await services.endReuse(caller, input);
      return { outcome, link: onDay(link, link.to ?? link.from) };
    },
  },
  ConformityResult: {
    __resolveReference: (reference, { loaders }) =>
      loaders.result.load('ref' in reference ? reference.ref : reference.id),
    ref: ({ id }) => id,
    issuer: ({ issuerBodyCode }) => (issuerBodyCode === null ? null : { code: issuerBodyCode }),
    reportedBy: ({ reportedBy }) => (reportedBy === null ? null : { code: reportedBy }),
    holder: ({ holderUscc }) => ({ uscc: holderUscc }),
    status: (result, { on }, { clock }) => statusOn(result, on ?? clock.today()),
    async certificates({ id }, { on, ...page }, { loaders, clock }) {
      const day = on ?? clock.today();
      const links = await loaders.linksOfResult.load({ parent: id, day, ...page });
      return { ...links, edges: links.edges.map(({ cursor, node }) => ({ cursor, node: onDay(node, day) })) };
    },
  },
  ReportPayload: {
    accepted: ({ results }) => countOutcomes(results).accepted,
    unchanged: ({ results }) => countOutcomes(results).unchanged,
    rejected: ({ results }) => countOutcomes(results).rejected,
    results: ({ results }) => [...results],
  },
  ReportedRow: {
    field: ({ fault }) => fault?.field ?? null,
    code: ({ fault }) => fault?.code ?? null,
    message: ({ fault }) => fault && { zh: fault.zh, en: fault.en },
  },
  ConformityReportFault: {
    reason: ({ en }) => en,
    message: ({ zh, en }) => ({ zh, en }),
  },
  ConformityResultStatusPeriod: { reportedWord: ({ word }) => word },
  ConformityResultConnection: { totalCount: (page) => page.totalCount() },
  RestingCertificateConnection: { totalCount: (page) => page.totalCount() },
  RestingCertificateEdge: {
    node: ({ node }) => ({ number: node.certificateNumber }),
    link: ({ node }) => node,
  },
  ReuseLink: {
    certificate: ({ certificateNumber }) => ({ number: certificateNumber }),
    result: ({ resultId }, _, { loaders }) => loaders.result.load(resultId),
    reuseClass: ({ reuseClass }) => NAME_OF[reuseClass],
    async linkState({ resultId, day, ...link }, { on }, { loaders }) {
      return linkStateOn(link, await loaders.result.load(resultId), on ?? day);
    },
    riskAssessment({ certificateNumber, bodyCode, riskAssessment }, _, { services, caller }) {
      const holderDivision = services.certificates.holderDivision(certificateNumber);
      if (!mayReadAssessment(caller, { bodyCode, holderDivision }))
        throw hubError('FORBIDDEN', 'The risk assessment is for the authorities concerned only.');
      return riskAssessment;
    },
  },
  Certificate: {
    async reuseLinks({ number }, { on }, { loaders, clock }) {
      const day = on ?? clock.today();
      const links = await loaders.linksOfCertificate.load(number);
      return links.filter(({ from, to }) => isWithin(day, from, to)).map((link) => onDay(link, day));
    },
  },
  Organisation: {
    conformityResults: ({ uscc }, page, { loaders }) => loaders.resultsOfHolder.load({ parent: uscc, ...page }),
  },
};

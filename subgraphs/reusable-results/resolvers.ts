import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { type Day, isWithin } from '../../schema/domain/day.ts';
import { lifeKnownAt } from '../../schema/domain/result-history.ts';
import { statusOn } from '../../schema/domain/status.ts';
import { everyVersionOf, versionOn, versionsOf } from '../../schema/domain/version-record.ts';
import { type Found, whenFound } from '../shared/loaders.ts';
import { countOutcomes } from '../shared/report-receipts.ts';
import { pastInstant, versionFields } from '../shared/version-fields.ts';
import type { Resolvers, ReuseClass as ReuseClassName } from './__generated__/resolvers.ts';
import { historyOfRecord, linkKnownAt } from './histories.ts';
import { linkStateOn } from './link-state.ts';
import type { Loaders } from './loaders.ts';
import { mayReadAssessment } from './policy.ts';
import type { LinkRecord, ResultRecord, ToldLink, ToldResult } from './records.ts';
import type { ReuseClass } from './risk-assessment.ts';

const CLASS_OF: Readonly<Record<ReuseClassName, ReuseClass>> = { CLASS_1: 1, CLASS_2: 2, CLASS_3: 3 };
const NAME_OF = { 1: 'CLASS_1', 2: 'CLASS_2', 3: 'CLASS_3' } as const;

const onDay = (link: ToldLink, day: Day, knownAt: string | null = null) => ({ ...link, day, knownAt });

/** Terms and statuses of a result as known at an instant; `null` when the hub did not hold it then. */
const lifeOf = (result: ToldResult | null, knownAt: string | null) =>
  knownAt === null || result === null ? result : lifeKnownAt(historyOfRecord(result), knownAt);

const isWhole = (link: ToldLink | LinkRecord): link is LinkRecord => 'bodyCode' in link;

/** What the feed does not tell of a result is read from the store. */
const wholeOf = (result: ToldResult | ResultRecord, { result: stored }: Loaders): Found<ResultRecord | null> =>
  'numberKey' in result ? result : stored.load(result.id);

export const resolvers: Resolvers = {
  Query: {
    reusableResultsList: (_, { on, asKnownAt }, { services, clock }) =>
      services.list(on ?? clock.today(), pastInstant(asKnownAt, clock)),
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
    correctConformityResult: (_, { input }, { services, caller }) => {
      const { resultId, grounds, evidence, on, ...fields } = input;
      const content = { kind: 'CORRECT', on: on ?? null, fields } as const;
      return services.correct(caller, { resultId, grounds, evidence, content });
    },
    annulConformityResultEvent: (_, { input }, { services, caller }) => {
      const { resultId, grounds, evidence, action, on } = input;
      return services.correct(caller, { resultId, grounds, evidence, content: { kind: 'ANNUL', action, on } });
    },
    withdrawConformityResult: (_, { input }, { services, caller }) =>
      services.correct(caller, { ...input, content: { kind: 'WITHDRAW' } }),
    confirmConformityResultCorrection: (_, { input }, { services, caller }) =>
      services.confirmCorrection(caller, input.id),
    async adjustReusableResultsList(_, { input }, { services, caller }) {
      return services.adjustList(caller, input);
    },
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
  ReusableResultsListRow: {
    versions: ({ history }, { asKnownAt }, { clock }) => versionsOf(history, pastInstant(asKnownAt, clock)),
    record: ({ history }) => everyVersionOf(history),
  },
  ReusableResultsListRowVersion: {
    ...versionFields,
    projectZh: ({ data }) => data.projectZh,
    projectEn: ({ data }) => data.projectEn,
    resultZh: ({ data }) => data.resultZh,
    legalBasis: ({ data }) => data.legalBasis,
    source: ({ data }) => data.source,
  },
  ConformityResult: {
    __resolveReference: (reference, { loaders }) =>
      loaders.result.load('ref' in reference ? reference.ref : reference.id),
    ref: ({ id }) => id,
    issuer: ({ issuerBodyCode }) => (issuerBodyCode === null ? null : { code: issuerBodyCode }),
    reportedBy: (result, _, { loaders }) =>
      whenFound(wholeOf(result, loaders), (whole) => (whole?.reportedBy ? { code: whole.reportedBy } : null)),
    holder: ({ holderUscc }) => ({ uscc: holderUscc }),
    createdBy: (result, _, { loaders }) => whenFound(wholeOf(result, loaders), (whole) => whole?.createdBy ?? null),
    statusHistory: (result, _, { loaders }) =>
      whenFound(
        wholeOf(result, loaders),
        (whole) =>
          whole?.statusHistory ?? result.statusHistory.map((period) => ({ ...period, word: null, reportedBy: [] })),
      ),
    status(result, { on, asKnownAt }, { clock }) {
      const life = lifeOf(result, pastInstant(asKnownAt, clock));
      return life && statusOn(life, on ?? clock.today());
    },
    version: (result, { on, asKnownAt }, { clock }) =>
      versionOn(historyOfRecord(result), on ?? clock.today(), pastInstant(asKnownAt, clock)),
    versions: (result, { asKnownAt }, { clock }) => versionsOf(historyOfRecord(result), pastInstant(asKnownAt, clock)),
    record: (result) => everyVersionOf(historyOfRecord(result)),
    async certificates({ id }, { on, asKnownAt, ...page }, { loaders, clock }) {
      const day = on ?? clock.today();
      const knownAt = pastInstant(asKnownAt, clock);
      const links = await loaders.linksOfResult.load({ parent: id, day, knownAt, ...page });
      const edges = links.edges.map(({ cursor, node }) => {
        const known = linkKnownAt(node, knownAt) ?? node;
        return { cursor, node: onDay(known, day, knownAt) };
      });
      return { ...links, edges };
    },
  },
  ConformityResultCorrectionPayload: {
    state: ({ applied }) => (applied ? 'APPLIED' : 'AWAITING_SECOND_PERSON'),
    result: ({ resultId }, _, { loaders }) => loaders.result.load(resultId),
  },
  ConformityResultVersion: {
    ...versionFields,
    reportedBy: ({ reportedBy }) => (reportedBy === null ? null : { code: reportedBy }),
    holderName: ({ data }) => data.holderName,
    holder: ({ data }) => ({ uscc: data.holderUscc }),
    productName: ({ data }) => data.productName,
    models: ({ data }) => [...data.models],
    standard: ({ data }) => data.standard,
    grade: ({ data }) => data.grade,
    terms: ({ data }) => [...data.terms],
    statusHistory: ({ data }) => data.statusHistory.map((period) => ({ ...period, word: null, reportedBy: [] })),
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
    warnings: ({ rowWarnings }) => [...(rowWarnings ?? [])],
  },
  RowWarning: { message: ({ zh, en }) => ({ zh, en }) },
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
    result: ({ resultId }, _, { loaders }) => loaders.toldResult.load(resultId),
    reuseClass: ({ reuseClass }) => NAME_OF[reuseClass],
    linkState({ resultId, day, knownAt, ...link }, { on, asKnownAt }, { loaders, clock }) {
      const instant = asKnownAt ? pastInstant(asKnownAt, clock) : knownAt;
      const known = linkKnownAt({ resultId, ...link }, instant);
      if (!known) return null;
      return whenFound(loaders.toldResult.load(resultId), (result) =>
        linkStateOn(known, lifeOf(result, instant), on ?? day),
      );
    },
    async riskAssessment({ day: _day, knownAt: _knownAt, ...link }, _, { services, loaders, caller }) {
      const filed = isWhole(link) ? link : await loaders.link.load(link.id);
      if (!filed) return null;
      const holderDivision = services.certificates.holderDivision(filed.certificateNumber);
      if (!mayReadAssessment(caller, { bodyCode: filed.bodyCode, holderDivision }))
        throw hubError('FORBIDDEN', 'The risk assessment is for the authorities concerned only.');
      return filed.riskAssessment;
    },
  },
  Certificate: {
    reuseLinks({ number }, { on, asKnownAt }, { loaders, clock }) {
      const day = on ?? clock.today();
      const knownAt = pastInstant(asKnownAt, clock);
      return whenFound(loaders.linksOfCertificate.load(number), (links) =>
        links
          .flatMap((link) => linkKnownAt(link, knownAt) ?? [])
          .filter(({ from, to }) => isWithin(day, from, to))
          .map((link) => onDay(link, day, knownAt)),
      );
    },
  },
  Organisation: {
    conformityResults: ({ uscc }, page, { loaders }) => loaders.resultsOfHolder.load({ parent: uscc, ...page }),
  },
};

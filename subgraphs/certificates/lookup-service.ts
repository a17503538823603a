import type { QueryFilter } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { isApprovedFor, isApprovedOn } from '../../schema/domain/body-approval.ts';
import { parseCertificateNumber, parseTraceCode } from '../../schema/domain/certificate-number.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { CertificationBodyFact, OrganisationFact, TraceCodeFact } from '../../schema/domain/facts.ts';
import { pageLimitOf } from '../../schema/domain/sight/pages.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { LOADER_BATCH_SIZE, type RequestReads } from '../shared/loaders.ts';
import {
  countScanned,
  decodeCursor,
  findPage,
  findScannedPage,
  type List,
  listOf,
  type Page,
  type PageArguments,
  pageOfList,
  pageSize,
  type ScannedList,
  storeCounts,
} from '../shared/paging.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { pastInstant } from '../shared/version-fields.ts';
import {
  type CategoriesOf,
  CERTIFICATE_ORDERS,
  type CertificateListArguments,
  type CheckedConditions,
  checkConditions,
  checkThreeDigits,
  checkUscc,
  inDivision,
  toFilter,
} from './certificate-filter.ts';
import { textsTest } from './certificate-texts.ts';
import type { CountWithin } from './counted-certificates.ts';
import { countOfListed, pageOfListed } from './listed-page.ts';
import type { CertificateDocument, Models, SurveillanceDocument } from './model.ts';
import {
  type EnterpriseRow,
  mayAskForSurveillances,
  mayListTraceCodes,
  maySeeEnterpriseReports,
  maySeeSurveillances,
} from './policy.ts';
import {
  bodyFact,
  type CertificateRecord,
  certificateRecord,
  historyOfState,
  type KnownHistory,
  linkedResult,
  organisationFact,
  traceCodeFact,
} from './records.ts';
import type { Registers } from './registers-view.ts';
import { segmentOn, type TimelineSegment } from './rules/timeline.ts';
import { CERTIFICATE_NUMBER_FORM } from './status-service.ts';

/** What certification bodies to list. */
export interface BodyConditions {
  readonly reporting?: boolean | null;
  readonly approvedOn?: Day | null;
  readonly approvedForProjectCode?: string | null;
}

/** The feed that decides what certificates are effectively worth. */
export const REUSE = 'reusable-results';

/** Reads by key and in pages. */
export interface LookupService {
  /**
   * The effective status of a certificate on a day, with what it follows from; `null` before its first issue.
   * @throws SOURCE_UNAVAILABLE while it is not known what the certificate rests on: unknown is not good
   */
  standingOn(certificate: Pick<CertificateRecord, 'timeline'>, on: Day): TimelineSegment | null;
  /** What lists and counts by effective status need to be whole. @throws SOURCE_UNAVAILABLE where one of the certificates has an unknown one */
  mustKnowStandings(among: readonly QueryFilter<CertificateDocument>[]): Promise<void>;
  /** Keys as they are stored. @throws BAD_USER_INPUT for a text that can't be one. */
  certificateNumber(text: string): string;
  traceCode(text: string): string;
  uscc(text: string): string;
  bodyCode(text: string): string;
  /** A day that has come. @throws BAD_USER_INPUT for a later one. */
  pastDay(on: Day | null | undefined): Day;
  /** An instant that has come, as facts are dated; `null` for none. @throws BAD_USER_INPUT for a later one. */
  pastInstant(at: Date | null | undefined): string | null;

  certificates(numbers: readonly string[]): Promise<CertificateRecord[]>;
  /** What was ever known of certificates, also of those that were withdrawn, with the results that they rest on. */
  histories(numbers: readonly string[]): Promise<KnownHistory[]>;
  bodies(codes: readonly string[]): Promise<CertificationBodyFact[]>;
  organisations(usccs: readonly string[]): Promise<OrganisationFact[]>;
  traceCodes(codes: readonly string[]): Promise<TraceCodeFact[]>;
  /** All codes of certificates, by certificate and code. */
  traceCodesOf(numbers: readonly string[]): Promise<TraceCodeFact[]>;
  /** All surveillances of certificates, by day. */
  surveillancesOf(numbers: readonly string[]): Promise<SurveillanceDocument[]>;
  /** @throws FORBIDDEN unless the caller may see those of this certificate. */
  authoriseSurveillances(caller: Caller, certificate: CertificateRecord): void;
  /** @throws FORBIDDEN unless the caller may list trace codes of this certificate. */
  authoriseTraceCodeList(caller: Caller, certificate: CertificateRecord): void;

  /** @throws FORBIDDEN unless the caller may see what bodies report of the enterprise. */
  authoriseEnterpriseReports(caller: Caller, organisation: EnterpriseRow): void;

  /**
   * Certificates by conditions: counted in the view and listed from it, from the store while it may not answer or where too many would have to be read for their texts.
   * @throws BAD_USER_INPUT at once, and FORBIDDEN for a condition on surveillances that are not the caller's to see
   */
  certificateList(caller: Caller, args: CertificateListArguments, among?: ListAmong): List<CertificateRecord>;
  bodyPage(conditions: BodyConditions | null | undefined, args: PageArguments): Promise<Page<CertificationBodyFact>>;
}

/** Which certificates to list, and how the request reads the view. */
export interface ListAmong {
  readonly within?: CountWithin;
  readonly fromView?: RequestReads['fromView'];
}

const NOTHING_WITHIN: CountWithin = {};
const NO_VIEW: RequestReads['fromView'] = () => undefined;

export function createLookupService(
  { models, clock, followed }: ServiceKit<Models>,
  registers: Registers,
): LookupService {
  const mustKnowStandings: LookupService['mustKnowStandings'] = async (among) => {
    followed.mustBeKnown(REUSE);
    if (!followed.hasSetAside(REUSE)) return;
    const unknown = await models.certificates.exists({ $and: [...among, { timeline: { $size: 0 } }] }).exec();
    if (unknown) throw hubError('SOURCE_UNAVAILABLE', 'Of certificates among these the effective status is not known.');
  };
  const categoriesOf: CategoriesOf = (groups) => {
    if (!registers.ready())
      throw hubError('SOURCE_UNAVAILABLE', 'The register of product groups has not been read yet; ask again.');
    const inGroups = registers.groups().filter(({ groupCode }) => groupCode !== null && groups.includes(groupCode));
    return inGroups.map(({ projectCode }) => projectCode);
  };
  return {
    mustKnowStandings,
    standingOn({ timeline }, on) {
      followed.mustBeKnown(REUSE);
      return segmentOn(timeline, on);
    },
    certificateNumber(text) {
      const number = parseCertificateNumber(text)?.number;
      if (!number) throw badUserInput('number', CERTIFICATE_NUMBER_FORM);
      return number;
    },
    traceCode(text) {
      const code = parseTraceCode(text)?.number;
      if (!code)
        throw badUserInput('code', 'a trace code: G + year (4 digits) + body (3) + product category (3) + 12 digits');
      return code;
    },
    uscc: (text) => checkUscc('uscc', text),
    bodyCode: (text) => checkThreeDigits('code', text),
    pastDay(on) {
      const today = clock.today();
      if (on && on > today) throw badUserInput('on', `today (${today}) or an earlier day`);
      return on ?? today;
    },
    pastInstant: (at) => pastInstant(at, clock),

    async certificates(numbers) {
      return (
        await models.certificates
          .find({ _id: { $in: numbers } })
          .batchSize(LOADER_BATCH_SIZE)
          .lean()
          .exec()
      ).map(certificateRecord);
    },
    async histories(numbers) {
      const among = { _id: { $in: numbers } };
      const [held, withdrawn, links] = await Promise.all([
        models.certificates.find(among).batchSize(LOADER_BATCH_SIZE).lean().exec(),
        models.withdrawn.find(among).batchSize(LOADER_BATCH_SIZE).lean().exec(),
        models.reuseLinks
          .find({ certificateNumber: { $in: numbers } })
          .batchSize(LOADER_BATCH_SIZE)
          .lean()
          .exec(),
      ]);
      const ids = [...new Set(links.map(({ resultId }) => resultId))];
      const results =
        ids.length === 0
          ? []
          : await models.results
              .find({ _id: { $in: ids } })
              .lean()
              .exec();
      const resultById = new Map(results.map((result) => [result._id, result]));
      const ended = withdrawn.map(({ last, history }) => ({ ...last, reportedStatusWord: null, history }));
      const known = [...held.map(certificateRecord), ...ended];
      return known.map((certificate) => ({
        number: certificate.number,
        history: historyOfState(certificate),
        linked: links
          .filter(({ certificateNumber }) => certificateNumber === certificate.number)
          .map((link) => linkedResult(link, resultById.get(link.resultId) ?? null)),
      }));
    },
    async bodies(codes) {
      return (
        await models.bodies
          .find({ _id: { $in: codes } })
          .batchSize(LOADER_BATCH_SIZE)
          .lean()
          .exec()
      ).map(bodyFact);
    },
    async organisations(usccs) {
      return (
        await models.organisations
          .find({ _id: { $in: usccs } })
          .batchSize(LOADER_BATCH_SIZE)
          .lean()
          .exec()
      ).map(organisationFact);
    },
    async traceCodes(codes) {
      return (
        await models.traceCodes
          .find({ _id: { $in: codes } })
          .batchSize(LOADER_BATCH_SIZE)
          .lean()
          .exec()
      ).map(traceCodeFact);
    },
    async traceCodesOf(numbers) {
      const found = await models.traceCodes
        .find({ certificateNumber: { $in: numbers } })
        .sort({ certificateNumber: 1, productSeq: 1, model: 1 })
        .batchSize(LOADER_BATCH_SIZE)
        .lean()
        .exec();
      return found.map(traceCodeFact);
    },
    async surveillancesOf(numbers) {
      return models.surveillances
        .find({ certificateNumber: { $in: numbers } })
        .sort({ certificateNumber: 1, conductedOn: 1 })
        .batchSize(LOADER_BATCH_SIZE)
        .lean()
        .exec();
    },
    authoriseSurveillances(caller, certificate) {
      if (!maySeeSurveillances(caller, certificate))
        throw hubError('FORBIDDEN', `The caller may not see surveillances of certificate ${certificate.number}.`);
    },

    authoriseEnterpriseReports(caller, organisation) {
      if (!maySeeEnterpriseReports(caller, organisation))
        throw hubError(
          'FORBIDDEN',
          'What bodies report of an enterprise is for the authorities concerned and for itself.',
        );
    },
    authoriseTraceCodeList(caller, certificate) {
      if (!mayListTraceCodes(caller, certificate))
        throw hubError('FORBIDDEN', `The caller may not list trace codes of certificate ${certificate.number}.`);
    },

    certificateList(caller, { filter, orderBy, first, after }, { within = NOTHING_WITHIN, fromView = NO_VIEW } = {}) {
      const today = clock.today();
      const conditions = checkConditions(filter, today, categoriesOf);
      const sort = CERTIFICATE_ORDERS[orderBy ?? 'NUMBER'];
      const page = { first, after, most: pageLimitOf(caller) };
      pageSize(first, page.most);
      if (after) decodeCursor(after, sort.length);
      const question = { conditions, today, within, orderBy: orderBy ?? 'NUMBER' } as const;
      const isOverdue = conditions.standing?.overdue !== undefined;
      if (isOverdue) authoriseOverdue(caller, conditions, within);
      const inView = <T>(read: (view: ReadModelReader) => T | undefined): T | undefined => {
        if (conditions.standing) followed.mustBeKnown(REUSE);
        const found = fromView(read);
        return found === undefined && isOverdue ? notKnown() : found;
      };
      const fromStore = async <T>(read: (query: QueryFilter<CertificateDocument>) => Promise<T>): Promise<T> => {
        const area = areaOrHolder(within);
        if (conditions.standing) await mustKnowStandings([area]);
        return read(joined([area, toFilter(conditions, today)]));
      };
      const { texts } = conditions;
      const scanned = texts
        ? (query: QueryFilter<CertificateDocument>): ScannedList<CertificateDocument, CertificateRecord> => ({
            model: models.certificates,
            filter: query,
            sort,
            toNode: certificateRecord,
            keep: textsTest(texts),
            tooMany: () => badUserInput('filter', 'words that fit fewer certificates'),
          })
        : null;
      return listOf<CertificateRecord>(
        () =>
          inView((view) => pageOfListed(view, question, page)) ??
          fromStore((query) =>
            scanned
              ? findScannedPage(scanned(query), page)
              : findPage(models.certificates, query, sort, page, certificateRecord),
          ),
        () =>
          inView((view) => countOfListed(view, question)) ??
          storeCounts(() =>
            fromStore((query) =>
              scanned ? countScanned(scanned(query)) : models.certificates.countDocuments(query).exec(),
            ),
          ),
      );
    },
    async bodyPage(conditions, args) {
      // There are at most a thousand bodies, because their codes have three digits.
      const all = (await models.bodies.find().sort({ _id: 1 }).batchSize(LOADER_BATCH_SIZE).lean().exec()).map(
        bodyFact,
      );
      const admits = bodyFilter(conditions ?? {}, clock.today());
      return pageOfList(all.filter(admits), ({ code }) => code, args);
    },
  };
}

/** Which certificates are overdue is in no store: while the view can't say, nobody can. */
function notKnown(): never {
  throw hubError(
    'SOURCE_UNAVAILABLE',
    'Of certificates among these it is not known whether a surveillance is overdue.',
  );
}

/** @throws FORBIDDEN unless surveillances of all that is asked for are the caller's to see */
function authoriseOverdue(caller: Caller, conditions: CheckedConditions, within: CountWithin): void {
  const among = {
    bodyCode: conditions.bodyCode,
    holderUscc: conditions.holderUscc ?? within.holderUscc,
    divisions: [conditions.division, within.division].filter((division) => division !== undefined),
  };
  if (mayAskForSurveillances(caller, among)) return;
  throw hubError(
    'FORBIDDEN',
    'Whether a surveillance is overdue is told as surveillances are: to a regulator with `division` within its agreement, a body with its own `bodyCode`, an enterprise with its own `holderUscc`.',
    { argument: 'filter.surveillanceOverdue' },
  );
}

function areaOrHolder({ division, holderUscc }: CountWithin): QueryFilter<CertificateDocument> {
  return { ...(division !== undefined && inDivision(division)), ...(holderUscc !== undefined && { holderUscc }) };
}

function joined(filters: readonly QueryFilter<CertificateDocument>[]): QueryFilter<CertificateDocument> {
  const conditions = filters.filter((part) => Object.keys(part).length > 0);
  return conditions.length > 0 ? { $and: conditions } : {};
}

function bodyFilter(
  { reporting, approvedOn, approvedForProjectCode }: BodyConditions,
  today: Day,
): (body: CertificationBodyFact) => boolean {
  const on = approvedOn ?? today;
  const projectCode = approvedForProjectCode
    ? checkThreeDigits('filter.approvedForProjectCode', approvedForProjectCode)
    : null;
  return (body) => {
    if (typeof reporting === 'boolean' && (body.reportsFromYear !== null) !== reporting) return false;
    if (projectCode !== null) return isApprovedFor(body.approvals, projectCode, on);
    return !approvedOn || isApprovedOn(body.approvals, approvedOn);
  };
}

import type { QueryFilter } from 'mongoose';
import type { Caller, Purpose } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { openSince } from '../../schema/contract/evidence/retention.ts';
import { parseCertificateNumber, parseTraceCode } from '../../schema/domain/certificate-number.ts';
import { addDays, type Day, startOfDay } from '../../schema/domain/day.ts';
import { parseUscc } from '../../schema/domain/uscc.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { visibleFilter } from './delay.ts';
import type { AccessRow, DayUse, Models } from './model.ts';
import type { SubjectKind } from './parties.ts';
import { mayReadStatistics, type Sight, sightOf } from './policy.ts';
import { beforeInstant } from './row-key.ts';
import { AGENCIES, getFrom } from './view.ts';

/** Which records to list. */
export interface RecordFilter {
  readonly from?: Day | null;
  readonly to?: Day | null;
  readonly purpose?: Purpose | null;
  readonly agency?: string | null;
  readonly subject?: string | null;
}

/** Which statistics to list. */
export interface UseFilter {
  readonly from?: Day | null;
  readonly to?: Day | null;
  readonly agreement?: string | null;
}

/** Reading who looked. */
export interface ReadingService {
  /** The caller's rows, newest first. @throws FORBIDDEN for a caller who is nobody to have rows; BAD_USER_INPUT */
  records(caller: Caller, filter: RecordFilter, page: PageArguments): Promise<Page<AccessRow>>;
  /** The caller's own requests that were answered with a receipt, newest first. @throws FORBIDDEN for a caller who is no agency that may see its use */
  receipts(caller: Caller, page: PageArguments): Promise<Page<AccessRow>>;
  /** Use by day and agreement, newest day first. @throws FORBIDDEN; BAD_USER_INPUT */
  statistics(caller: Caller, filter: UseFilter, page: PageArguments): Promise<Page<DayUse>>;
  /** Name of an agency, as far as it is known. */
  agencyName(id: string): string | null;
}

/** Rows are counted up to here. */
export const COUNT_LIMIT = 100_000;
const NEWEST_FIRST = [['_id', -1]] as const;

/** Makes the service over the store. */
export function createReadingService({ models, clock, readModel }: ServiceKit<Models>): ReadingService {
  const view = readModel('parties');
  /** `null` while the agencies' settings have never been read. */
  const delays = () => {
    const known = view.sources().find(({ feed }) => feed === AGENCIES)?.asOf ?? null;
    return known === null ? null : (getFrom(view, 'delays', 'all') ?? []);
  };

  const rowsOf = async (conditions: QueryFilter<AccessRow>[], page: PageArguments): Promise<Page<AccessRow>> => {
    // Older rows wait for the next sweep.
    const kept = { _id: { $gte: beforeInstant(startOfDay(openSince(clock.today()))) } };
    const selected = { $and: [...conditions, kept] };
    const found = await findPage(models.rows, selected, NEWEST_FIRST, page, (row) => row);
    return { ...found, totalCount: () => models.rows.countDocuments(selected, { limit: COUNT_LIMIT + 1 }).exec() };
  };

  return {
    async records(caller, filter, page) {
      const sight = sightOf(caller);
      if (!sight)
        throw hubError(
          'FORBIDDEN',
          'The caller is neither an enterprise nor a certification body with records of its own.',
        );
      const conditions = [{ owner: sight.owner }, ...filterConditions(filter, sight)];
      if (sight.of === 'CONCERNED')
        conditions.push({ agency: { $ne: caller.agency } }, visibleFilter(delays(), clock.now()));
      return rowsOf(conditions, page);
    },
    async receipts(caller, page) {
      const sight = sightOf(caller);
      if (sight?.of !== 'OWN_USE')
        throw hubError('FORBIDDEN', 'Receipts are listed for the agency that asked, with a token for its own use.');
      return rowsOf([{ owner: sight.owner }, { 'request.receipt': true }], page);
    },
    async statistics(caller, { from, to, agreement }, page) {
      if (!mayReadStatistics(caller))
        throw hubError('FORBIDDEN', 'Statistics of all agreements are for the operator of the hub.');
      checkDays(from, to);
      const conditions: QueryFilter<DayUse>[] = [
        ...(from ? [{ _id: { $gte: from } }] : []),
        ...(to ? [{ _id: { $lt: addDays(to, 1) } }] : []),
        ...(agreement ? [{ agreement }] : []),
      ];
      return findPage(
        models.use,
        conditions.length > 0 ? { $and: conditions } : {},
        NEWEST_FIRST,
        page,
        (counts) => counts,
      );
    },
    agencyName: (id) => getFrom(view, 'agency', id)?.nameZh ?? null,
  };
}

function filterConditions(
  { from, to, purpose, agency, subject }: RecordFilter,
  sight: Sight,
): QueryFilter<AccessRow>[] {
  checkDays(from, to);
  return [
    ...(from ? [{ _id: { $gte: beforeInstant(startOfDay(from)) } }] : []),
    ...(to ? [{ _id: { $lt: beforeInstant(startOfDay(addDays(to, 1))) } }] : []),
    ...(purpose ? [{ purpose }] : []),
    ...(agency ? [{ agency }] : []),
    ...(subject ? [{ [sight.of === 'OWN_USE' ? 'touched' : 'subjects']: canonicalSubject(subject) }] : []),
  ];
}

function checkDays(from: Day | null | undefined, to: Day | null | undefined): void {
  if (from && to && to < from) throw badUserInput('filter.to', 'a day that is not before filter.from');
}

/** A subject as rows have it. @throws BAD_USER_INPUT */
function canonicalSubject(text: string): string {
  const as = (kind: SubjectKind, value: string | undefined) => (value === undefined ? null : `${kind}:${value}`);
  const uscc = parseUscc(text);
  const subject =
    as('CERTIFICATE', parseCertificateNumber(text)?.number) ??
    as('TRACE_CODE', parseTraceCode(text)?.number) ??
    as('ORGANISATION', 'uscc' in uscc ? uscc.uscc : undefined);
  if (!subject)
    throw badUserInput('filter.subject', 'a certificate number, a trace code or a unified social credit code');
  return subject;
}

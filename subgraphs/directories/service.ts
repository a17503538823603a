import { isDeepStrictEqual } from 'node:util';
import type { QueryFilter } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { type Day, isWithin } from '../../schema/domain/day.ts';
import { divisionRange, isDivisionCode } from '../../schema/domain/division.ts';
import type { DirectoryEntryFact, DirectoryKind, DirectoryPeriod } from '../../schema/domain/facts.ts';
import { actOf } from '../../schema/domain/life-history.ts';
import { historyOfPeriods, periodsKnownAt, retell } from '../../schema/domain/period-history.ts';
import { hiddenCharacter, normaliseCode, normaliseName } from '../../schema/domain/text.ts';
import { requireUscc } from '../../schema/domain/uscc.ts';
import { type History, NO_HISTORY, type VersionCause } from '../../schema/domain/versions.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments, pageOfList } from '../shared/paging.ts';
import { pastInstant } from '../shared/version-fields.ts';
import type { DirectoryEntryDocument, Models, PeriodContent } from './model.ts';
import { mayKeep } from './policy.ts';

type Optional<T> = T | null | undefined;

/** An entry as it is put into a directory. */
export interface Registration {
  /** CMA number of a laboratory; a credit code of the others. */
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn?: Optional<string>;
  readonly uscc?: Optional<string>;
  readonly address: string;
  readonly divisionCode: string;
  readonly from: Day;
  readonly to?: Optional<Day>;
  readonly scope: readonly string[];
}

/** A change of the period in which an entry stands: its end, or a new one with another scope. */
export interface PeriodChange {
  readonly key: string;
  readonly end?: Optional<{ readonly from: Day; readonly lastDay: Day }>;
  readonly add?: Optional<{ readonly from: Day; readonly to?: Optional<Day>; readonly scope: readonly string[] }>;
}

export interface EntryFilter {
  readonly division?: Optional<string>;
  readonly on?: Optional<Day>;
  /** As the hub knew it at this instant; absent: now. */
  readonly asKnownAt?: Optional<Date>;
  readonly scope?: Optional<string>;
}

/** An entry with every period of it that was ever known. */
export interface RecordedEntry extends DirectoryEntryFact {
  readonly history?: History<PeriodContent> | null | undefined;
}

export interface EntryChange {
  readonly entry: RecordedEntry;
  readonly changed: boolean;
}

/** Keeps the directories that the platform publishes (MI-01, ACT-07). The same input again changes nothing; nothing is deleted, a period ends. */
export interface DirectoryService {
  find(kind: DirectoryKind, key: string): Promise<RecordedEntry | null>;
  /** Entries in force on a day (default: today), by key; with `asKnownAt` as they were known then. @throws BAD_USER_INPUT */
  list(kind: DirectoryKind, filter: EntryFilter, page: PageArguments): Promise<Page<RecordedEntry>>;
  /** @throws FORBIDDEN, BAD_USER_INPUT; CONFLICT when the key is of an entry with other details */
  register(caller: Caller, kind: DirectoryKind, input: Registration): Promise<EntryChange>;
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT; CONFLICT for a period that overlaps another, or has ended otherwise */
  change(caller: Caller, kind: DirectoryKind, input: PeriodChange): Promise<EntryChange>;
  /** Takes entries over as they are; those that are there stay. */
  record(entries: readonly DirectoryEntryFact[]): Promise<void>;
}

const LIMITS = { name: 200, scope: 500, scopes: 500 } as const;
/** CMA: qualification number of a testing laboratory (检验检测机构资质认定). No public form is settled; digits and capital letters are. */
const CMA_NUMBER = /^[0-9A-Z]{8,20}$/;

export function createDirectoryService({ models, write, clock }: ServiceKit<Models>): DirectoryService {
  /** Stores what is told of an entry: what was known of it before stays known. */
  const put = async (
    before: RecordedEntry | null,
    entry: DirectoryEntryFact,
    { by, cause }: { readonly by: string | null; readonly cause: VersionCause },
    { session, publish }: WriteScope,
  ): Promise<RecordedEntry> => {
    const { id: _id, ...content } = entry;
    const act = actOf({ at: clock.now().toISOString(), by }, cause);
    const history = retell<PeriodContent>(before ? historyOf(before) : NO_HISTORY, act, entry.periods);
    await models.entries.replaceOne({ _id }, { _id, ...content, history }, { session, upsert: true }).exec();
    publish({ type: 'DirectoryEntryChanged', key: entry.id, fact: entry });
    return { ...entry, history };
  };
  return {
    async find(kind, key) {
      const found = await models.entries.findById(idOf(kind, key)).lean<DirectoryEntryDocument>().exec();
      return found ? toRecorded(found) : null;
    },
    async list(kind, { division, on, asKnownAt, scope }, page) {
      const day = on ?? clock.today();
      const knownAt = pastInstant(asKnownAt, clock, 'filter.asKnownAt');
      if (division != null && !isDivisionCode(division))
        throw badUserInput('filter.division', 'six digits of GB/T 2260');
      const range = division == null ? null : divisionRange(division);
      const place: QueryFilter<DirectoryEntryDocument> = {
        kind,
        ...(range && { divisionCode: { $gte: range.from, $lte: range.to } }),
      };
      if (knownAt !== null) {
        const all = await models.entries.find(place).sort({ _id: 1 }).lean<DirectoryEntryDocument[]>().exec();
        const known = all.flatMap((document) => entryKnownAt(toRecorded(document), knownAt) ?? []);
        return pageOfList(
          known.filter((entry) => standsOn(entry, day, scope?.trim())),
          ({ id }) => id,
          page,
        );
      }
      const filter: QueryFilter<DirectoryEntryDocument> = {
        ...place,
        periods: { $elemMatch: { from: { $lte: day }, $or: [{ to: null }, { to: { $gte: day } }] } },
        ...(scope != null && { 'periods.scope': scope.trim() }),
      };
      return findPage(models.entries, filter, [['_id', 1]], page, toRecorded);
    },
    async register(caller, kind, input) {
      const entry = { ...readRegistration(kind, input), createdBy: caller.agency };
      if (!mayKeep(caller, kind, entry.divisionCode)) throw notKept();
      return write(async (scope) => {
        const known = await models.entries
          .findById(entry.id)
          .session(scope.session)
          .lean<DirectoryEntryDocument>()
          .exec();
        if (!known) return { entry: await put(null, entry, { by: caller.kind, cause: 'ISSUE' }, scope), changed: true };
        const stands = toFact(known);
        // Whoever registers it again has not made it.
        if (isDeepStrictEqual(stands, { ...entry, createdBy: stands.createdBy }))
          return { entry: toRecorded(known), changed: false };
        throw hubError('CONFLICT', `${entry.key} belongs to ${known.nameZh}; its period is changed by its own act.`);
      });
    },
    change(caller, kind, { key, end, add }) {
      if (!end && !add) throw badUserInput('input', 'end or add');
      return write(async (scope) => {
        const found = await models.entries
          .findById(idOf(kind, key))
          .session(scope.session)
          .lean<DirectoryEntryDocument>()
          .exec();
        if (!found) throw hubError('NOT_FOUND', 'There is no such entry.', { argument: 'input' });
        const known = toFact(found);
        if (!mayKeep(caller, kind, known.divisionCode)) throw notKept();
        let { periods } = known;
        if (end) periods = ended(periods, end);
        if (add) periods = added(periods, readPeriod('input.add', add));
        const entry = { ...known, periods };
        if (isDeepStrictEqual(known, entry)) return { entry: toRecorded(found), changed: false };
        const told = await put(toRecorded(found), entry, { by: caller.kind, cause: 'CHANGE' }, scope);
        return { entry: told, changed: true };
      });
    },
    record: (entries) =>
      write(async (scope) => {
        for (const entry of entries)
          if (!(await models.entries.exists({ _id: entry.id }).session(scope.session)))
            await put(null, entry, { by: null, cause: 'ISSUE' }, scope);
      }),
  };
}

/** Whether an entry stands on a day; with a scope: whether that is part of it. */
export function standsOn({ periods }: DirectoryEntryFact, on: Day, scope?: string): boolean {
  const wanted = scope === undefined ? null : normaliseName(scope);
  return periods.some(
    (period) =>
      isWithin(on, period.from, period.to) &&
      (wanted === null || period.scope.some((text) => normaliseName(text) === wanted)),
  );
}

function idOf(kind: DirectoryKind, key: string): string {
  return `${kind}:${normaliseCode(key)}`;
}

function toFact({
  _id,
  periods,
  createdBy = null,
  history: _history,
  ...content
}: DirectoryEntryDocument): DirectoryEntryFact {
  return {
    id: _id,
    ...content,
    createdBy,
    periods: periods.map(({ from, to, scope }) => ({ from, to, scope: [...scope] })),
  };
}

function toRecorded(document: DirectoryEntryDocument): RecordedEntry {
  return { ...toFact(document), history: document.history ?? null };
}

/** All periods that were ever known of an entry; one from before histories were kept counts as known since its first day. */
function historyOf({ periods, history }: RecordedEntry): History<PeriodContent> {
  return history ?? historyOfPeriods<PeriodContent>(periods);
}

/** An entry as known at an instant (`null`: now); `null` when nothing was known of it. */
export function entryKnownAt(entry: RecordedEntry, knownAt: string | null): RecordedEntry | null {
  if (knownAt === null) return entry;
  const periods = periodsKnownAt(historyOf(entry), knownAt).map((period) => ({ ...period, scope: [...period.scope] }));
  return periods.length === 0 ? null : { ...entry, periods };
}

const notKept = () => hubError('FORBIDDEN', 'The caller does not keep this directory, or not in this division.');

function readRegistration(kind: DirectoryKind, input: Registration): DirectoryEntryFact {
  const isLaboratory = kind === 'LABORATORY';
  const key = normaliseCode(input.key);
  if (isLaboratory && !CMA_NUMBER.test(key)) throw badUserInput('input.cmaNumber', '8 to 20 digits and letters');
  const written = isLaboratory ? input.uscc : input.key;
  const uscc = written ? requireUscc(written, (expected) => badUserInput('input.uscc', expected)) : null;
  if (!isDivisionCode(input.divisionCode)) throw badUserInput('input.divisionCode', 'six digits of GB/T 2260');
  return {
    id: idOf(kind, key),
    kind,
    key,
    nameZh: readText('input.nameZh', input.nameZh, LIMITS.name),
    nameEn: input.nameEn ? readText('input.nameEn', input.nameEn, LIMITS.name) : null,
    uscc,
    address: readText('input.address', input.address, LIMITS.scope),
    divisionCode: input.divisionCode,
    periods: [readPeriod('input', { from: input.from, to: input.to, scope: input.scope })],
    createdBy: null,
    fictional: false,
  };
}

function readPeriod(
  argument: string,
  { from, to, scope }: { readonly from: Day; readonly to?: Optional<Day>; readonly scope: readonly string[] },
): DirectoryPeriod {
  if (to && to < from) throw badUserInput(`${argument}.to`, `${from} or later`);
  if (scope.length > LIMITS.scopes) throw badUserInput(`${argument}.scope`, `at most ${LIMITS.scopes} items`);
  const read = scope.map((text, index) => readText(`${argument}.scope[${index}]`, text, LIMITS.scope));
  return { from, to: to ?? null, scope: [...new Set(read)].sort() };
}

function readText(argument: string, text: string, limit: number): string {
  const read = text.trim();
  if (read === '' || read.length > limit) throw badUserInput(argument, `1 to ${limit} characters`);
  const hidden = hiddenCharacter(read);
  if (hidden) throw badUserInput(argument, `text without control and direction characters, not ${hidden}`);
  return read;
}

function ended(
  periods: readonly DirectoryPeriod[],
  { from, lastDay }: { readonly from: Day; readonly lastDay: Day },
): DirectoryPeriod[] {
  const period = periods.find((one) => one.from === from);
  if (!period) throw hubError('NOT_FOUND', `No period begins on ${from}.`, { argument: 'input.end.from' });
  if (lastDay < from) throw badUserInput('input.end.lastDay', `${from} or later`);
  if (period.to !== null && period.to < lastDay)
    throw hubError('CONFLICT', `The period of ${from} has ended on ${period.to} already.`);
  return periods.map((one) => (one === period ? { ...one, to: lastDay } : one));
}

function added(periods: readonly DirectoryPeriod[], period: DirectoryPeriod): DirectoryPeriod[] {
  if (periods.some((known) => isDeepStrictEqual(known, period))) return [...periods];
  const inTheWay = periods.find(
    ({ from, to }) => (period.to === null || from <= period.to) && (to === null || period.from <= to),
  );
  if (inTheWay)
    throw hubError('CONFLICT', `A period from ${inTheWay.from} to ${inTheWay.to ?? 'no end'} stands; end it first.`, {
      argument: 'input.add.from',
    });
  return [...periods, period].sort((a, b) => (a.from < b.from ? -1 : 1));
}

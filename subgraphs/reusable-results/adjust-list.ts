import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { addDays, type Day, isWithin } from '../../schema/domain/day.ts';
import type { ConformityKind } from '../../schema/domain/facts.ts';
import { actOf } from '../../schema/domain/life-history.ts';
import { retell } from '../../schema/domain/period-history.ts';
import { type Act, NO_HISTORY } from '../../schema/domain/versions.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { putEdition, readEditions } from './list-register.ts';
import type { Models } from './model.ts';
import { mayKeepList } from './policy.ts';
import {
  type EditionContent,
  type ListEdition,
  type ListRow,
  type ListRowContent,
  listOn,
  toldEdition,
  toldRow,
} from './reusable-results-list.ts';

/** A row as the ministry states it. */
export interface StatedRow {
  readonly seq: number;
  readonly projectZh: string;
  readonly projectEn: string;
  readonly kind: ConformityKind;
  readonly resultZh: string;
  readonly legalBasis: string;
}

/** What every adjustment rests on. */
interface Announced {
  readonly instrument: string;
  readonly announcedOn: Day;
}

/** An adjustment of the List (REU-04): exactly one of the three. */
export interface ListAdjustment {
  readonly publish?: (Announced & { edition: string; validFrom: Day; rows: readonly StatedRow[] }) | null;
  readonly addRow?: (Announced & { row: StatedRow; validFrom: Day }) | null;
  readonly endRow?: (Announced & { edition: string; seq: number; lastDay: Day; grounds?: string | null }) | null;
}

/** What became of an adjustment: the edition with its rows on the day that it is about. */
export interface ListAdjustmentResult {
  readonly outcome: 'PUBLISHED' | 'ADDED' | 'ENDED' | 'UNCHANGED';
  readonly list: ListEdition;
}

const ROWS_LIMIT = 200;
const TEXT_LIMIT = 300;
const EDITION_LIMIT = 60;

/**
 * Publishes an edition of the List, adds a row or ends one. An announcement never acts back; what was known before stays known.
 * @throws FORBIDDEN, BAD_USER_INPUT, NOT_FOUND (edition or row), CONFLICT (numbers, kinds or days that the List has otherwise).
 */
export async function adjustList(
  { models, write, clock }: ServiceKit<Models>,
  caller: Caller,
  { publish, addRow, endRow }: ListAdjustment,
): Promise<ListAdjustmentResult> {
  if (!mayKeepList(caller)) throw hubError('FORBIDDEN', 'The List is kept by the ministry.');
  if ([publish, addRow, endRow].filter((part) => part != null).length !== 1)
    throw badUserInput('input', 'exactly one of publish, addRow and endRow');
  return write(async (scope) => {
    const editions = await readEditions(models, scope.session);
    const told = { at: clock.now().toISOString(), by: caller.kind };
    const work = { models, scope, editions, today: clock.today(), told };
    if (publish) return publishEdition(work, publish);
    if (addRow) return addRowTo(work, addRow);
    if (endRow) return endRowOf(work, endRow);
    throw badUserInput('input', 'exactly one of publish, addRow and endRow');
  });
}

interface Work {
  readonly models: Models;
  readonly scope: WriteScope;
  readonly editions: readonly ListEdition[];
  readonly today: Day;
  readonly told: { readonly at: string; readonly by: string | null };
}

async function publishEdition(
  { models, scope, editions, today, told }: Work,
  { edition, validFrom, instrument, announcedOn, rows }: NonNullable<ListAdjustment['publish']>,
): Promise<ListAdjustmentResult> {
  const at = 'input.publish';
  checkText(`${at}.edition`, edition, EDITION_LIMIT);
  checkAnnouncement(at, { instrument, announcedOn }, validFrom, 'validFrom', today);
  if (rows.length === 0 || rows.length > ROWS_LIMIT) throw badUserInput(`${at}.rows`, `1 to ${ROWS_LIMIT} rows`);
  for (const [index, row] of rows.entries()) {
    checkRow(`${at}.rows[${index}]`, row);
    const earlier = rows.slice(0, index);
    if (earlier.some(({ seq }) => seq === row.seq)) throw badUserInput(`${at}.rows[${index}].seq`, 'each number once');
    if (earlier.some(({ kind }) => kind === row.kind))
      throw badUserInput(`${at}.rows[${index}].kind`, 'each kind once');
  }
  const act = actOf(told, 'ISSUE');
  const list: ListEdition = {
    edition,
    validFrom,
    validTo: null,
    instrument,
    official: true,
    confidence: 'stated by the authority',
    history: retell<EditionContent>(NO_HISTORY, act, [{ instrument, from: validFrom, to: null }]),
    rows: rows.map((row) => newRow(row, validFrom, instrument, act)),
  };
  const same = editions.find((one) => one.edition === edition);
  if (same && isDeepStrictEqual(statedOf(same), statedOf(list)))
    return { outcome: 'UNCHANGED', list: onDay(same, validFrom) };
  if (same) throw hubError('CONFLICT', `There is an edition ${edition} with another content.`);
  const later = editions.find((one) => one.validFrom >= validFrom);
  if (later) throw hubError('CONFLICT', `The edition ${later.edition} begins on ${later.validFrom}.`);
  for (const before of editions)
    if (before.validTo === null || before.validTo >= validFrom)
      await putEdition(models, toldEdition(before, addDays(validFrom, -1), actOf(told, 'CHANGE')), scope);
  await putEdition(models, list, scope);
  return { outcome: 'PUBLISHED', list: onDay(list, validFrom) };
}

async function addRowTo(
  { models, scope, editions, today, told }: Work,
  { row, validFrom, instrument, announcedOn }: NonNullable<ListAdjustment['addRow']>,
): Promise<ListAdjustmentResult> {
  const at = 'input.addRow';
  checkAnnouncement(at, { instrument, announcedOn }, validFrom, 'validFrom', today);
  checkRow(`${at}.row`, row);
  const list = editions.find((one) => isWithin(validFrom, one.validFrom, one.validTo));
  if (!list) throw hubError('CONFLICT', `No edition of the List is in force on ${validFrom}: publish one first.`);
  const added = newRow(row, validFrom, instrument, actOf(told, 'ISSUE'));
  const same = list.rows.find(({ seq }) => seq === row.seq);
  if (same && isDeepStrictEqual(statedRow(same), statedRow(added)))
    return { outcome: 'UNCHANGED', list: onDay(list, validFrom) };
  if (same) throw hubError('CONFLICT', `${list.edition} has a row ${row.seq} already, ${same.kind}.`);
  const standing = list.rows.find(
    ({ kind, validTo }) => kind === row.kind && (validTo === null || validTo >= validFrom),
  );
  if (standing)
    throw hubError('CONFLICT', `${row.kind} is in row ${standing.seq} of ${list.edition}; end that row first.`);
  const after = { ...list, rows: [...list.rows, added] };
  await putEdition(models, after, scope);
  return { outcome: 'ADDED', list: onDay(after, validFrom) };
}

async function endRowOf(
  { models, scope, editions, today, told }: Work,
  { edition, seq, lastDay, instrument, announcedOn, grounds }: NonNullable<ListAdjustment['endRow']>,
): Promise<ListAdjustmentResult> {
  const at = 'input.endRow';
  const why = grounds?.trim() || null;
  if (why !== null) checkText(`${at}.grounds`, why);
  checkAnnouncement(at, { instrument, announcedOn }, lastDay, 'lastDay', today);
  const list = editions.find((one) => one.edition === edition);
  const row = list?.rows.find((one) => one.seq === seq);
  if (!list || !row)
    throw hubError('NOT_FOUND', `The List has no row ${seq} in an edition ${edition}.`, { argument: `${at}.seq` });
  if (lastDay < row.validFrom) throw badUserInput(`${at}.lastDay`, `${row.validFrom} or later`);
  if (row.validTo === lastDay) return { outcome: 'UNCHANGED', list: onDay(list, lastDay) };
  if (row.validTo !== null && why === null)
    throw hubError('CONFLICT', `Row ${seq} has ended on ${row.validTo} already; say why that was wrong (grounds).`);
  const ended = toldRow(row, lastDay, actOf(told, why === null ? 'CHANGE' : 'CORRECTION', why));
  const after = { ...list, rows: list.rows.map((one) => (one.seq === seq ? ended : one)) };
  await putEdition(models, after, scope);
  return { outcome: 'ENDED', list: onDay(after, lastDay) };
}

function newRow({ seq, kind, ...stated }: StatedRow, validFrom: Day, instrument: string, act: Act): ListRow {
  const { projectZh, projectEn, resultZh, legalBasis } = stated;
  const content: ListRowContent = { projectZh, projectEn, resultZh, legalBasis, source: instrument };
  const history = retell<ListRowContent>(NO_HISTORY, act, [{ ...content, from: validFrom, to: null }]);
  return { seq, kind, ...content, validFrom, validTo: null, history };
}

/** What was stated of a row, whatever has happened to it since. */
function statedRow({ seq, kind, projectZh, projectEn, resultZh, legalBasis, source, validFrom }: ListRow) {
  return { seq, kind, projectZh, projectEn, resultZh, legalBasis, source, validFrom };
}

function statedOf({ edition, validFrom, instrument, rows }: ListEdition) {
  return { edition, validFrom, instrument, rows: rows.filter((row) => row.validFrom === validFrom).map(statedRow) };
}

/** The edition with its rows of a day, also where a later edition has taken its place. */
function onDay(list: ListEdition, day: Day): ListEdition {
  return listOn([list], day) ?? { ...list, rows: [] };
}

function checkRow(at: string, { seq, kind, projectZh, projectEn, resultZh, legalBasis }: StatedRow): void {
  if (!Number.isInteger(seq) || seq < 1) throw badUserInput(`${at}.seq`, '1 or more');
  if (kind === 'SUPPLIER_DECLARATION')
    throw badUserInput(`${at}.kind`, 'a result of an assessment; supplier declarations are class 3');
  for (const [field, text] of Object.entries({ projectZh, projectEn, resultZh, legalBasis }))
    checkText(`${at}.${field}`, text);
}

function checkAnnouncement(at: string, { instrument, announcedOn }: Announced, day: Day, field: string, today: Day) {
  checkText(`${at}.instrument`, instrument);
  if (announcedOn > today) throw badUserInput(`${at}.announcedOn`, `${today} or earlier`);
  if (day < announcedOn)
    throw badUserInput(`${at}.${field}`, `${announcedOn} or later: an announcement does not act back`);
}

function checkText(argument: string, text: string, limit = TEXT_LIMIT): void {
  if (text.trim() === '' || text.length > limit) throw badUserInput(argument, `1 to ${limit} characters`);
}

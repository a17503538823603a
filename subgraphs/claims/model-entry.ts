import { modelReadings } from './model-key.ts';

/**
 * What an entry of a certificate's list of models covers. Forms with one meaning are understood: a list (`A-1、A-2`), a wildcard (`XT-P12*`), a
 * range (`XT-P1401~XT-P1409`), a series where the border shows (`QL系列` covers `QL-100`). What may be read in two ways covers nothing by
 * itself: a claim like it is for a person, with the entry quoted.
 */
export interface ModelEntry {
  /** The entry as the certificate writes it. */
  readonly written: string;
  /** What a model must match to be covered beyond doubt; source of a regular expression over readings, anchored. `null`: nothing does. */
  readonly covers: string | null;
  /** What a model must match to be in doubt. */
  readonly near: string;
}

/** Models and other entries of a list. */
export interface ModelList {
  /** Readings of the models that are listed one by one. */
  readonly models: readonly string[];
  readonly entries: readonly ModelEntry[];
}

const ALWAYS_A_LIST = /[、；;\n\r|]+/;
const PERHAPS_A_LIST = /[,，/]/;
const SERIES = /^(.*?)[-\s]*(?:全?系列|系|series)$/;
const RANGE = /^(.*?)(\d+)(?:~|[- ]?[至到][- ]?|\.{2,}|…)(.*?)(\d+)$/;
/** A dash between two numbers of one length behind the same beginning, which the second may leave out: a range, or a model of its own. */
const DASHED_RANGE = /^(.*?[a-z].*?)(\d+)-(?:\1)?(\d+)$/;
/** A range whose ends differ in length says its beginning twice; else a dash is part of a model. */
const DASHED_RANGE_OF_ANY_LENGTH = /^(.*[a-z].*?)(\d+)-\1(\d+)$/;
/** `GE[1-3]`: numbers in brackets that are parted or a range. */
const NUMBERS_IN_BRACKETS = /[(（[【][^)）\]】]*(?:[,，/、]|\d\s*[-~～–—至到]\s*\d)[^)）\]】]*[)）\]】]/;
/** `PF-10及以上`: how far the entry goes is not written. */
const OPEN_ENDED = /(?:[及或]?以[上下内外]|[起等]|及其.{0,8}|衍生.{0,6}|派生.{0,6}|变型.{0,6})$/;
const LONGEST_ENTRY = 200;
/** Words by which a list takes models out again, or says that one no longer counts. 除湿, 除尘 and the like name products. */
const TAKES_OUT =
  /除外|除了|除.{1,60}(?:以外|之外|外)|(?:不|未)(?:包?含|包括|涵盖|覆盖|适用|予|再|在)|(?:注|撤|核)销|暂停|取消|作废|删除|剔除|停用|失效|过期|exclu|except|other than|not (?:incl|cover)|withdrawn|suspended|cancel/i;

/** Reads a certificate's list of models, entry by entry. Linear in its length; an entry beyond 200 characters is in doubt as a whole. */
export function readModelList(written: readonly string[]): ModelList {
  const models = new Set<string>();
  const entries: ModelEntry[] = [];
  const takenOut = written.findIndex((entry) => TAKES_OUT.test(entry));
  if (takenOut < 0) {
    for (const entry of written) readEntry(entry, models, entries);
    return { models: [...models], entries };
  }
  // What is taken out, and from what, only a person can tell: models listed one by one before are covered, everything else is in doubt.
  for (const [at, entry] of written.entries()) {
    if (at < takenOut) readEntry(entry, models, entries);
    else for (const reading of modelReadings(entry)) if (TAKES_OUT.test(entry)) models.add(reading);
  }
  const doubtful = written.slice(takenOut).join('、');
  const near = { written: doubtful, covers: null, near: '^' } as const;
  return { models: [...models], entries: [...entries.map((entry) => ({ ...entry, covers: null })), near] };
}

function readEntry(entry: string, models: Set<string>, entries: ModelEntry[]): void {
  const readings = modelReadings(entry);
  if (readings.length === 0) return;
  // Whatever it means, the entry covers what is written like it, letter for letter.
  for (const reading of readings) models.add(reading);
  const dashed = dashedRangeOf(entry, readings[0] ?? '');
  if (dashed) {
    entries.push(dashed);
    return;
  }
  if (/^[0-9A-Za-z-]+$/.test(entry) && !/x{2}/i.test(entry)) return;
  if (entry.length > LONGEST_ENTRY) {
    entries.push({ written: entry, covers: null, near: '^' });
    return;
  }
  const pieces = entry
    .split(ALWAYS_A_LIST)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (pieces.length > 1) {
    if (isAbbreviated(pieces) || pieces.some(hasOpenBracket)) entries.push(inDoubt(entry, pieces[0] ?? ''));
    else for (const piece of pieces) readEntry(piece, models, entries);
    return;
  }
  const parts = entry.split(PERHAPS_A_LIST).map((piece) => piece.trim());
  if (parts.length > 1 && parts.every((part) => part !== '') && sameShape(parts)) {
    for (const part of parts) readEntry(part, models, entries);
    return;
  }
  const reading = readings[0] ?? '';
  const open = seriesOf(entry, reading) ?? rangeOf(entry, reading) ?? wildcardOf(entry, reading);
  if (open) entries.push(open);
  else if (OPEN_ENDED.test(entry.trim())) entries.push(inDoubt(entry, entry.trim().replace(OPEN_ENDED, '')));
  else if (NUMBERS_IN_BRACKETS.test(entry) || parts.length > 1) entries.push(inDoubt(entry, entry));
}

/** `XT-P1201、02、03`: what the later pieces stand for is a guess. */
function isAbbreviated(pieces: readonly string[]): boolean {
  return (
    /[a-z]/i.test(pieces[0] ?? '') && pieces.slice(1).some((piece) => !/[a-z]/i.test(piece) && /^[\d\s-]+$/.test(piece))
  );
}

function hasOpenBracket(piece: string): boolean {
  return (piece.match(/[(（[【]/g)?.length ?? 0) !== (piece.match(/[)）\]】]/g)?.length ?? 0);
}

/** A comma or a stroke may belong to a model (`1,5`, `KFR-35GW/A1`); pieces of one shape behind one prefix of letters are a list. */
function sameShape(parts: readonly string[]): boolean {
  const shapes = parts.map((part) => part.replace(/\d/g, '9').toLowerCase());
  return /^[a-z]/.test(shapes[0] ?? '') && /\d/.test(parts[0] ?? '') && shapes.every((shape) => shape === shapes[0]);
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const headOf = (text: string) => /^[^*?~(（[【,，/、;；]*/.exec(text)?.[0] ?? '';

function inDoubt(written: string, start: string): ModelEntry {
  const whole = modelReadings(headOf(start))[0] ?? '';
  // Further numbers of a list that is written short stand for the digits at the end: `QL-100/200`.
  const stem = whole.replace(/\d+$/, '');
  const head = stem.length >= 2 ? stem : whole;
  const border = Math.max(2, Math.min(head.length, 4));
  return { written, covers: null, near: `^${escaped(head.slice(0, border))}` };
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

function seriesOf(written: string, reading: string): ModelEntry | null {
  const head = SERIES.exec(reading)?.[1];
  if (head === undefined || head === '') return null;
  const last = head.at(-1) ?? '';
  const next = /\d/.test(last) ? '[-/ _.a-z]' : /[a-z]/.test(last) ? '[-/ _.\\d]' : '[-/ _.\\da-z]';
  const named = /[a-z\d]{2}/.test(head);
  return { written, covers: named ? `^${escaped(head)}(?:${next}[-/ _.\\da-z]*)?$` : null, near: `^${escaped(head)}` };
}

function rangeOf(written: string, reading: string): ModelEntry | null {
  const match = RANGE.exec(reading);
  if (!match) {
    const [one = '', other] = reading.split(/~|[至到]|…|\.{2,}/);
    return other === undefined ? null : inDoubt(written, commonStart(one, other) || reading);
  }
  const [, head = '', from = '', headOfEnd = '', to = ''] = match;
  const sameHead = headOfEnd === head || headOfEnd === '';
  const covers =
    sameHead && head !== '' && from.length === to.length && from.length <= 9 && from <= to
      ? `^${escaped(head)}(?:${numbersBetween(from, to)})$`
      : null;
  return { written, covers, near: `^${escaped(head)}${head === '' ? `\\d{${from.length},${to.length}}$` : ''}` };
}

function dashedRangeOf(written: string, reading: string): ModelEntry | null {
  const [, head = '', from = '', to = ''] = DASHED_RANGE.exec(reading) ?? [];
  if (head === '' || from.length !== to.length) return dashedRangeOfAnyLength(written, reading);
  if (from.length > 9 || from >= to) return null;
  return { written, covers: null, near: `^${escaped(head)}(?:${numbersBetween(from, to)})$` };
}

function dashedRangeOfAnyLength(written: string, reading: string): ModelEntry | null {
  const [, head = '', from = '', to = ''] = DASHED_RANGE_OF_ANY_LENGTH.exec(reading) ?? [];
  if (head === '' || from.length >= to.length || to.length > 9) return null;
  return { written, covers: null, near: `^${escaped(head)}\\d{${from.length},${to.length}}$` };
}

/** A pattern for the numbers from `from` to `to`, which have the same count of digits. */
export function numbersBetween(from: string, to: string): string {
  if (from === to) return from;
  const a = from.charAt(0);
  const b = to.charAt(0);
  if (from.length === 1) return `[${a}-${b}]`;
  const rest = from.length - 1;
  if (a === b) return `${a}(?:${numbersBetween(from.slice(1), to.slice(1))})`;
  const parts = [`${a}(?:${numbersBetween(from.slice(1), '9'.repeat(rest))})`];
  if (Number(b) - Number(a) > 1) parts.push(`[${Number(a) + 1}-${Number(b) - 1}]\\d{${rest}}`);
  parts.push(`${b}(?:${numbersBetween('0'.repeat(rest), to.slice(1))})`);
  return parts.join('|');
}

/**
 * One `*` at the end stands for the rest of a model, letters and digits without a further separator; signs such as □ stand for one each. A star
 * within, two of them, or a row of `x` may be either, or part of the model: in doubt.
 */
function wildcardOf(written: string, reading: string): ModelEntry | null {
  const rest = /^([^*?□■○◯]*)([*?□■○◯].*)$/.exec(reading);
  if (!rest) return /x{2,}$/.test(reading) ? inDoubt(written, reading.replace(/x+$/, '')) : null;
  const [, head = '', signs = ''] = rest;
  // 600*600: a size.
  if (/\d$/.test(head) && /^\*\d/.test(signs)) return null;
  const near = `^${escaped(head.slice(0, Math.max(2, head.length)))}`;
  const named = /[a-z]/.test(head) && /[a-z\d].*[a-z\d]/.test(head);
  if (!named) return { written, covers: null, near: head === '' ? '^' : near };
  if (signs === '*') return { written, covers: `^${escaped(head)}[\\da-z]+$`, near };
  if (/^[?□■○◯]+$/.test(signs)) return { written, covers: `^${escaped(head)}[\\da-z]{${signs.length}}$`, near };
  return { written, covers: null, near };
}

import { brief, columnLetters, NO_INEXACT_CELLS, type RowDamage, type TableRow } from './table.ts';

/** One record may not be longer, in characters: a quote that is never closed must not swallow the file. */
export const MAX_RECORD_CHARACTERS = 1_048_576;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A record found in a text: its cells, and where the next one begins. */
interface Found {
  readonly cells: string[];
  readonly next: number;
  readonly damage?: RowDamage;
  /** Up to here the text was taken for the damaged record before it was seen to be damaged. */
  readonly suspectUntil?: number;
}

/**
 * Cuts CSV text into records (RFC 4180): line ends CRLF, LF or CR, mixed if need be, rows of any width, any separator. A quote inside an unquoted cell
 * is text, as in `5" screen`. A record whose quotes are wrong costs itself: it ends where its first line ends, and reading goes on there; of the lines
 * that it had swallowed by then only those as wide as the first record are taken for records.
 */
export class CsvRecords {
  readonly #delimiter: string;
  readonly #maxRecord: number;
  #pending = '';
  #number = 0;
  #width = 0;
  /** How many more characters of `#pending` are suspect. */
  #suspect = 0;
  /** A feed ended in CR; an LF at the beginning of the next belongs to it. */
  #skipLineFeed = false;

  constructor(delimiter: string, maxRecord = MAX_RECORD_CHARACTERS) {
    this.#delimiter = delimiter;
    this.#maxRecord = maxRecord;
  }

  /** The records that are complete with this text. */
  push(text: string): TableRow[] {
    this.#pending += text;
    return this.#take(false);
  }

  /** The records left when the text has ended. */
  end(): TableRow[] {
    return this.#take(true);
  }

  #take(final: boolean): TableRow[] {
    const rows: TableRow[] = [];
    const text = this.#pending;
    let at = 0;
    if (this.#skipLineFeed && text !== '') {
      if (text.charCodeAt(0) === LINE_FEED) at = 1;
      this.#skipLineFeed = false;
    }
    const begin = at;
    while (at < text.length) {
      const found = this.#record(text, at, final);
      if (!found) break;
      rows.push(this.#row(found, at - begin, final && found.next > text.length));
      if (found.suspectUntil !== undefined) this.#suspect = Math.max(this.#suspect, found.suspectUntil - begin);
      at = Math.min(found.next, text.length);
    }
    if (at > 0 && at === text.length && text.charCodeAt(at - 1) === CARRIAGE_RETURN) this.#skipLineFeed = true;
    this.#suspect = Math.max(0, this.#suspect - (at - begin));
    this.#pending = text.slice(at);
    return rows;
  }

  #row({ cells, damage }: Found, offset: number, unended: boolean): TableRow {
    const number = ++this.#number;
    if (this.#width === 0 && cells.length > 1) this.#width = cells.length;
    const fragment =
      damage === undefined && offset < this.#suspect && cells.length !== this.#width && cells.some((c) => c !== '');
    const found = damage ?? (fragment ? pieceOfDamaged(number) : undefined);
    return {
      number,
      cells,
      inexact: NO_INEXACT_CELLS,
      ...(found && { damage: found }),
      ...(unended && { unended: true as const }),
    };
  }

  /** `null` when the record may go on beyond the text. A `next` beyond the text: the record was not ended by a line end. */
  #record(text: string, from: number, final: boolean): Found | null {
    const end = lineEnd(text, from);
    const line = end < 0 ? text.slice(from) : text.slice(from, end);
    if (!line.includes('"')) {
      if (end < 0 && !final) return line.length > this.#maxRecord ? this.#tooLong(text, from) : null;
      const next = end < 0 ? text.length + 1 : afterLineEnd(text, end);
      return { cells: line.split(this.#delimiter), next };
    }
    return this.#quotedRecord(text, from, final);
  }

  #quotedRecord(text: string, from: number, final: boolean): Found | null {
    const { length: step } = this.#delimiter;
    const cells: string[] = [];
    for (let at = from; ; ) {
      if (text.charCodeAt(at) === QUOTE) {
        const closing = this.#closingQuote(text, at + 1);
        const row = this.#number + 1;
        if (closing < 0) {
          if (final) return damaged(text, from, cells, neverClosed(row, cells.length), text.length);
          return text.length - from > this.#maxRecord ? this.#tooLong(text, from) : null;
        }
        // Whether a quote at the very end closes the cell, or is the first of two, the next piece tells.
        if (closing + step >= text.length && !final) return null;
        const after = closing + 1;
        cells.push(text.slice(at + 1, closing).replaceAll('""', '"'));
        if (after >= text.length) return { cells, next: text.length + 1 };
        if (text.startsWith(this.#delimiter, after)) {
          at = after + step;
          continue;
        }
        // A damaged record ends with its first line, which may not be here yet.
        if (!isLineEnd(text.charCodeAt(after)) && !final && lineEnd(text, from) < 0) return null;
        if (!isLineEnd(text.charCodeAt(after)))
          return damaged(text, from, cells, textAfterQuote(row, cells.length - 1), after);
        return { cells, next: afterLineEnd(text, after) };
      }
      const end = lineEnd(text, at);
      const separator = text.indexOf(this.#delimiter, at);
      if (separator >= 0 && (end < 0 || separator < end)) {
        cells.push(text.slice(at, separator));
        at = separator + step;
        continue;
      }
      if (end < 0 && !final) return text.length - from > this.#maxRecord ? this.#tooLong(text, from) : null;
      cells.push(end < 0 ? text.slice(at) : text.slice(at, end));
      return { cells, next: end < 0 ? text.length + 1 : afterLineEnd(text, end) };
    }
  }

  /** The quote that ends a quoted text; two together are one quote of the text. */
  #closingQuote(text: string, from: number): number {
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
      if (text.charCodeAt(at + 1) !== QUOTE) return at;
    }
    return -1;
  }

  #tooLong(text: string, from: number): Found {
    const row = this.#number + 1;
    const damage = {
      zh: `第${row}行超过${this.#maxRecord}个字符：是否有引号（"）未闭合？`,
      en: `row ${row} is longer than ${this.#maxRecord} characters: is a quote (") not closed?`,
    };
    return damaged(text, from, [], damage, text.length);
  }
}

/** A damaged record ends with its first line. */
function damaged(text: string, from: number, found: readonly string[], damage: RowDamage, suspectUntil: number): Found {
  const end = lineEnd(text, from);
  const line = end < 0 ? text.slice(from) : text.slice(from, end);
  const cells = found.some((cell) => /[\r\n]/.test(cell)) || found.length === 0 ? [line] : [...found];
  return { cells, next: end < 0 ? text.length + 1 : afterLineEnd(text, end), damage, suspectUntil };
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const carriage = carriageBefore(text, from, feed);
  return carriage >= 0 ? carriage : feed;
}

/** A CR before the next LF. Searched in the line only: files with LF alone have none, and a search to the end for each line would be quadratic. */
function carriageBefore(text: string, from: number, feed: number): number {
  if (feed < 0) return text.indexOf('\r', from);
  const line = text.slice(from, feed);
  const at = line.indexOf('\r');
  return at < 0 ? -1 : from + at;
}

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

function afterLineEnd(text: string, end: number): number {
  return text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED ? end + 2 : end + 1;
}

function textAfterQuote(row: number, column: number): RowDamage {
  return {
    zh: `第${row}行${columnLetters(column)}列：右引号（"）之后还有文字；引号单元格内的引号应写成两个（""）。`,
    en: `row ${row}, column ${columnLetters(column)}: text follows the closing quote ("). Expected a separator or the end of the line; a quote inside a quoted cell is written twice ("").`,
  };
}

function neverClosed(row: number, column: number): RowDamage {
  return {
    zh: `第${row}行${columnLetters(column)}列：左引号（"）始终没有闭合。`,
    en: `row ${row}, column ${columnLetters(column)}: the quote (") that opens the cell is never closed.`,
  };
}

function pieceOfDamaged(row: number): RowDamage {
  return {
    zh: `第${row}行可能是上面某个损坏记录的一部分：其引号有误。`,
    en: `row ${row} may be a piece of the damaged record above, whose quotes are wrong.`,
  };
}

/** The separator that a first line `sep=;` names, as Excel writes and reads it; `null` without such a line. */
export function namedSeparator(head: string): { readonly separator: string; readonly length: number } | null {
  const found = /^\uFEFF?"?sep=([^\r\n])"?(?:\r\n|\r|\n|$)/iu.exec(head);
  return found?.[1] ? { separator: found[1], length: found[0].length } : null;
}

/** How a separator is named in messages. */
export function separatorName(separator: string): string {
  return separator === '\t' ? 'tab' : brief(separator);
}

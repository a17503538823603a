import { type CellNote, cellPlace, columnLetters, NO_INEXACT_CELLS, TableError, type TableRow } from '../table.ts';
import { columnOf, MergedCells } from './merged-cells.ts';
import { type NumberStyle, serialToText } from './number-format.ts';
import { decodeEscapes, type SharedStrings } from './shared-strings.ts';
import { type XmlAttributes, XmlScanner } from './xml-scanner.ts';

/** Excel's own limits. */
const MAX_COLUMNS = 16_384;
const MAX_CELL_CHARACTERS = 1_048_576;
/** A spreadsheet keeps 15 significant digits of a number. */
const EXACT_DIGITS = 15;

/** Turns the XML of a worksheet into rows. Rows and cells without a reference follow their predecessor. */
export class SheetParser {
  readonly #strings: SharedStrings | null;
  readonly #styles: readonly NumberStyle[];
  readonly #since1904: boolean;
  readonly #scanner: XmlScanner;
  #rows: TableRow[] = [];
  #rowNumber = 0;
  #cells: string[] = [];
  #inexact: number[] = [];
  #notes: CellNote[] = [];
  #hasFormula = false;
  #column = -1;
  #type = '';
  #style = 0;
  #value = '';
  #inValue = false;
  #inPhonetic = false;

  /** Complete when the sheet is: they are listed below its cells. */
  readonly merged = new MergedCells();

  constructor(strings: SharedStrings | null, styles: readonly NumberStyle[], since1904: boolean) {
    this.#strings = strings;
    this.#styles = styles;
    this.#since1904 = since1904;
    this.#scanner = new XmlScanner({
      open: (name, attributes) => this.#open(name, attributes),
      text: (text) => this.#text(text),
      close: (name) => this.#close(name),
    });
  }

  /** The rows that are complete with this text. @throws TableError */
  push(xml: string): TableRow[] {
    this.#rows = [];
    this.#scanner.write(xml);
    return this.#rows;
  }

  /** Ends the worksheet. @throws TableError when it is cut off */
  end(): void {
    this.#scanner.end();
  }

  #open(name: string, attributes: XmlAttributes): void {
    if (name === 'c') {
      const reference = attributes['r'];
      this.#column = reference === undefined ? this.#column + 1 : columnOf(reference);
      this.#type = attributes['t'] ?? 'n';
      this.#style = Number(attributes['s'] ?? 0);
      this.#value = '';
      this.#hasFormula = false;
    } else if (name === 'v' || name === 't') this.#inValue = !this.#inPhonetic;
    else if (name === 'f') this.#hasFormula = true;
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 'mergeCell') this.merged.add(attributes['ref'] ?? '');
    else if (name === 'row') {
      const number = Number(attributes['r'] ?? this.#rowNumber + 1);
      if (!(number > this.#rowNumber))
        throw new TableError(
          `The workbook is damaged: row ${number} follows row ${this.#rowNumber}.`,
          `工作簿已损坏：第${number}行排在第${this.#rowNumber}行之后。`,
        );
      this.#rowNumber = number;
      this.#cells = [];
      this.#inexact = [];
      this.#notes = [];
      this.#column = -1;
    }
  }

  #text(text: string): void {
    if (!this.#inValue) return;
    this.#value += text;
    if (this.#value.length > MAX_CELL_CHARACTERS) {
      throw new TableError(
        `${cellPlace(this.#rowNumber, this.#column)}: the cell is longer than ${MAX_CELL_CHARACTERS} characters.`,
        `第${this.#rowNumber}行${columnLetters(this.#column)}列：单元格超过${MAX_CELL_CHARACTERS}个字符。`,
      );
    }
  }

  #close(name: string): void {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'c') this.#addCell();
    else if (name === 'row') {
      const inexact = this.#inexact.length > 0 ? this.#inexact : NO_INEXACT_CELLS;
      const row = { number: this.#rowNumber, cells: this.#cells, inexact };
      this.#rows.push(this.#notes.length > 0 ? { ...row, notes: this.#notes } : row);
    }
  }

  #addCell(): void {
    if (this.#value === '') {
      if (this.#hasFormula) this.#note('NO_VALUE');
      return;
    }
    if (this.#column >= MAX_COLUMNS)
      throw new TableError(
        `${cellPlace(this.#rowNumber, this.#column)}: more columns than a sheet can have.`,
        `第${this.#rowNumber}行：列数超过工作表的上限。`,
      );
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = this.#cellText();
  }

  #cellText(): string {
    switch (this.#type) {
      case 's':
        if (!this.#strings)
          throw new TableError(
            'The workbook is damaged: it has no table of shared strings.',
            '工作簿已损坏：缺少共享文本表。',
          );
        return this.#strings.get(Number(this.#value));
      case 'n':
        return this.#number();
      case 'b':
        return this.#value === '1' ? 'TRUE' : 'FALSE';
      case 'e':
        this.#note('ERROR_VALUE');
        return this.#value;
      default:
        return decodeEscapes(this.#value);
    }
  }

  #note(kind: Exclude<CellNote['kind'], 'FORMATTED'>): void {
    this.#notes.push({ column: this.#column, kind });
  }

  #number(): string {
    const number = Number(this.#value);
    if (!Number.isFinite(number)) return this.#value;
    const style = this.#styles[this.#style];
    if (style && style.kind !== 'number') {
      this.#note('DATE');
      return serialToText(number, style.kind, this.#since1904);
    }
    const shown = style?.show?.(number);
    if (shown !== undefined) this.#notes.push({ column: this.#column, kind: 'FORMATTED', shown });
    if (!Number.isInteger(number) || Math.abs(number) < 10 ** EXACT_DIGITS) return String(number);
    this.#inexact.push(this.#column);
    return /^-?\d+$/.test(this.#value) ? this.#value : String(number);
  }
}

import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { columnLetters } from '../table.ts';

/** Excel's own limit, header included. */
const MAX_SHEET_ROWS = 1_048_576;
/** Excel shows no more of a cell. */
const MAX_CELL_CHARACTERS = 32_767;
/** Packing takes a trip to another thread for every piece, so small texts go together. */
const CHUNK_CHARACTERS = 64 * 1024;
/** The first day a ZIP archive can state, and no time zone with it: the same rows give the same file. */
const ENTRY = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes rows as an XLSX workbook in constant memory. Every cell is text, so that long numbers keep their digits and nothing is a formula. The
 * first row is repeated on each further sheet when the rows exceed one.
 * @param rowsPerSheet header included
 */
export async function writeWorkbook(
  path: string,
  rows: AsyncIterable<readonly string[]>,
  rowsPerSheet = MAX_SHEET_ROWS,
): Promise<void> {
  const zip = new ZipFile();
  const stop = new AbortController();
  const written = pipeline(zip.outputStream, createWriteStream(path, { flush: true }), { signal: stop.signal });
  try {
    await Promise.race([written, addEntries(zip, rows, rowsPerSheet, stop.signal)]);
    await written;
  } catch (error) {
    stop.abort();
    await written.catch(() => {});
    throw error;
  }
}

/** A sheet of a workbook. */
export interface Sheet<Cell extends string | number = string> {
  /** At most 31 characters without \\ / ? * [ ] : */
  readonly name: string;
  /** Texts; a cell that is given as a number can be summed. */
  readonly rows: readonly (readonly Cell[])[];
  /** By the place of a column, what may be chosen in its cells under the first row; another text can be written all the same. */
  readonly choices?: ReadonlyMap<number, readonly string[]>;
}

/** What Excel takes of a list of choices that is written out. */
const MAX_CHOICES_CHARACTERS = 255;
/** Rows under the headers in which choices are offered. */
const CHOICE_ROWS = 10_000;

/**
 * Writes small named sheets as an XLSX workbook; every cell is text unless it is given as a number, and the first row of each sheet stays in view. The same sheets give the same file.
 */
export async function writeSheets(path: string, sheets: readonly Sheet<string | number>[]): Promise<void> {
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(path, { flush: true }));
  for (const [index, { rows, choices }] of sheets.entries()) {
    const cells = rows.map((row, at) => rowXml(row, at + 1)).join('');
    const xml = `${SHEET_BEGIN}${cells}</sheetData>${choicesXml(choices ?? new Map())}</worksheet>`;
    zip.addBuffer(Buffer.from(xml), `xl/worksheets/sheet${index + 1}.xml`, ENTRY);
  }
  addParts(
    zip,
    sheets.map(({ name }) => name),
  );
  zip.end();
  await written;
}

async function addEntries(
  zip: ZipFile,
  rows: AsyncIterable<readonly string[]>,
  rowsPerSheet: number,
  signal: AbortSignal,
): Promise<void> {
  const iterator = rows[Symbol.asyncIterator]();
  const header = await iterator.next();
  let next = await iterator.next();
  let sheets = 0;
  try {
    do {
      sheets++;
      const xml = Readable.from(inChunks(sheetXml()));
      zip.addReadStream(xml, `xl/worksheets/sheet${sheets}.xml`, ENTRY);
      await finished(xml, { signal });
    } while (!next.done);
  } finally {
    await iterator.return?.();
  }
  addParts(
    zip,
    Array.from({ length: sheets }, (_, i) => `Sheet${i + 1}`),
  );
  zip.end();

  async function* sheetXml(): AsyncGenerator<string> {
    yield SHEET_BEGIN;
    if (!header.done) yield rowXml(header.value, 1);
    for (let number = 2; number <= rowsPerSheet && !next.done; number++) {
      yield rowXml(next.value, number);
      next = await iterator.next();
    }
    yield SHEET_END;
  }
}

const SHEET_BEGIN = `${DECLARATION}<worksheet xmlns="${NAMESPACE}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
const SHEET_END = '</sheetData></worksheet>';

/** Lists to choose from. Nothing is refused: a reader takes synonyms and codes too. */
function choicesXml(choices: ReadonlyMap<number, readonly string[]>): string {
  if (choices.size === 0) return '';
  const lists = [...choices].map(([column, texts]) => {
    const list = texts.join(',');
    if (list.length > MAX_CHOICES_CHARACTERS || texts.some((text) => /[,"]/.test(text)))
      throw new Error(`The choices of column ${columnLetters(column)} do not fit a list: ${list}`);
    const place = `${columnLetters(column)}2:${columnLetters(column)}${CHOICE_ROWS + 1}`;
    return `<dataValidation type="list" allowBlank="1" sqref="${place}"><formula1>"${escapeText(list)}"</formula1></dataValidation>`;
  });
  return `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** The parts of a workbook beside its sheets. */
function addParts(zip: ZipFile, names: readonly string[]): void {
  const parts = {
    'xl/workbook.xml': workbookXml(names),
    'xl/_rels/workbook.xml.rels': relationsXml('worksheet', 'worksheets/sheet', names.length),
    '_rels/.rels': packageRelationsXml(),
    '[Content_Types].xml': contentTypesXml(names.length),
  };
  for (const [name, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(xml), name, ENTRY);
}

async function* inChunks(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let gathered = '';
  for await (const text of texts) {
    gathered += text;
    if (gathered.length < CHUNK_CHARACTERS) continue;
    yield gathered;
    gathered = '';
  }
  if (gathered !== '') yield gathered;
}

function rowXml(cells: readonly (string | number)[], number: number): string {
  let xml = `<row r="${number}">`;
  for (let column = 0; column < cells.length; column++) {
    const text = cells[column];
    if (typeof text === 'number') {
      if (Number.isFinite(text)) xml += `<c r="${columnLetters(column)}${number}"><v>${text}</v></c>`;
      continue;
    }
    if (!text) continue;
    xml += `<c r="${columnLetters(column)}${number}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;
  }
  return `${xml}</row>`;
}

/** Control characters and lone surrogates are written `_x0001_`, and a text that looks like that has its underscore written so. */
function escapeText(text: string): string {
  return text
    .slice(0, MAX_CELL_CHARACTERS)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, escapeCharacter)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function escapeCharacter(character: string): string {
  if (character === '\t' || character === '\n') return character;
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function workbookXml(names: readonly string[]): string {
  const list = names.map((name, i) => `<sheet name="${escapeText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return `${DECLARATION}<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`;
}

function relationsXml(type: string, target: string, count: number): string {
  const list = Array.from(
    { length: count },
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${type}" Target="${target}${i + 1}.xml"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function packageRelationsXml(): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
}

function contentTypesXml(sheets: number): string {
  const list = Array.from(
    { length: sheets },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
  );
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>${list.join('')}</Types>`;
}

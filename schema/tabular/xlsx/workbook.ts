import type { Entry } from 'yauzl';
import { foreignArchive, foreignFile } from '../file-kind.ts';
import { brief, briefList, briefListZh, type CellNote, TableError, type TableRow } from '../table.ts';
import type { MergedCells } from './merged-cells.ts';
import { type NumberStyle, readNumberStyles } from './number-format.ts';
import { type Relations, readRelations } from './relations.ts';
import { SharedStrings } from './shared-strings.ts';
import { SheetParser } from './sheet-parser.ts';
import { XmlScanner } from './xml-scanner.ts';
import { xmlDecoder, ZipReader } from './zip-reader.ts';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Unpacked bytes; 0 for a sheet without cells, such as a chart. */
  readonly bytes: number;
  /** Whether it has cells at all. */
  readonly hasCells: boolean;
}

interface SheetPart extends Sheet {
  readonly entry: Entry | undefined;
}

const LARGEST_STYLES_BYTES = 64 * 1024 * 1024;

/** An XLSX workbook (ECMA-376), its sheets read row by row in constant memory. */
export class Workbook {
  readonly #zip: ZipReader;
  readonly #sheets: readonly SheetPart[];
  readonly #styles: readonly NumberStyle[];
  readonly #since1904: boolean;
  readonly #shared: Entry | undefined;
  #strings: SharedStrings | null = null;
  /** Unpacked bytes of sheets that have been read. */
  bytesRead = 0;

  private constructor(
    zip: ZipReader,
    parts: {
      sheets: readonly SheetPart[];
      styles: readonly NumberStyle[];
      since1904: boolean;
      shared: Entry | undefined;
    },
  ) {
    this.#zip = zip;
    this.#sheets = parts.sheets;
    this.#styles = parts.styles;
    this.#since1904 = parts.since1904;
    this.#shared = parts.shared;
  }

  /** @throws TableError when the file is no workbook, or a damaged one */
  static async open(path: string): Promise<Workbook> {
    const zip = await ZipReader.open(path);
    try {
      const name = (await readRelations(zip, '')).byType.get('officeDocument') ?? 'xl/workbook.xml';
      if (!zip.entry(name) || name.toLowerCase().endsWith('.bin')) throw await noWorkbook(zip, path);
      const { sheets, since1904 } = readSheetList(await zip.text(name));
      if (sheets.length === 0) throw await noSheets(zip, path);
      const relations = await readRelations(zip, name);
      const folder = name.slice(0, name.lastIndexOf('/') + 1);
      const styles = readNumberStyles(
        await zip.text(relations.byType.get('styles') ?? `${folder}styles.xml`, LARGEST_STYLES_BYTES),
      );
      const shared = zip.entry(relations.byType.get('sharedStrings') ?? `${folder}sharedStrings.xml`);
      const parts = sheets.map((sheet) => partOf(sheet, relations, zip, path));
      return new Workbook(zip, { sheets: parts, styles, since1904, shared });
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  get sheets(): readonly Sheet[] {
    return this.#sheets;
  }

  /**
   * The rows of a sheet, in order.
   * @param merged its merged ranges, known from an earlier pass: cells under them are noted
   * @param onMerged told the ranges when the sheet has been read to its end
   * @throws TableError
   */
  async *rows(
    sheet: Sheet,
    { merged, onMerged }: { merged?: MergedCells | undefined; onMerged?: (ranges: MergedCells) => void } = {},
  ): AsyncGenerator<TableRow> {
    const entry = this.#sheets.find((part) => part === sheet)?.entry;
    if (!entry) return;
    if (this.#shared) this.#strings ??= await SharedStrings.load(this.#zip.read(this.#shared));
    const parser = new SheetParser(this.#strings, this.#styles, this.#since1904);
    const decode = xmlDecoder();
    for await (const chunk of this.#zip.read(entry)) {
      this.bytesRead += chunk.length;
      const rows = parser.push(decode(chunk));
      if (!merged || merged.isEmpty) yield* rows;
      else for (const row of rows) yield withMerged(row, merged);
    }
    parser.end();
    onMerged?.(parser.merged);
  }

  close(): void {
    this.#strings?.close();
    this.#strings = null;
    this.#zip.close();
  }
}

function withMerged(row: TableRow, merged: MergedCells): TableRow {
  const covered = merged.coveredColumns(row.number);
  if (covered.length === 0) return row;
  const notes = covered.map((column): CellNote => ({ column, kind: 'MERGED' }));
  return { ...row, notes: [...(row.notes ?? []), ...notes] };
}

async function noWorkbook(zip: ZipReader, path: string): Promise<TableError> {
  const mimetype = zip.entry('mimetype') ? await zip.text('mimetype', 1024).catch(() => null) : null;
  return foreignFile(path, foreignArchive(zip.names(), mimetype));
}

async function noSheets(zip: ZipReader, path: string): Promise<TableError> {
  const isWorkbook = zip.names().some((name) => /worksheets[\\/]/i.test(name));
  return isWorkbook ? new TableError(`${path} has no sheets.`, `${path}中没有工作表。`) : await noWorkbook(zip, path);
}

interface SheetReference {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

function partOf(sheet: SheetReference, { byId, typeOf }: Relations, zip: ZipReader, path: string): SheetPart {
  const { name, hidden } = sheet;
  const entry = zip.entry(byId.get(sheet.relation) ?? '');
  const hasCells = (typeOf.get(sheet.relation) ?? 'worksheet') === 'worksheet';
  if (!hasCells) return { name, hidden, entry: undefined, bytes: 0, hasCells };
  if (!entry)
    throw new TableError(
      `${path} is damaged: sheet ${brief(name)} is missing.`,
      `${path}已损坏：缺少工作表“${brief(name)}”。`,
    );
  return { name, hidden, entry, bytes: entry.uncompressedSize, hasCells };
}

function readSheetList(xml: string | null): { sheets: SheetReference[]; since1904: boolean } {
  const sheets: SheetReference[] = [];
  let since1904 = false;
  new XmlScanner({
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const state = attributes['state'];
      sheets.push({
        name: attributes['name'] ?? '',
        // `r:id`, whatever the prefix.
        relation: attributes[Object.keys(attributes).find((key) => key.endsWith(':id')) ?? ''] ?? '',
        hidden: state === 'hidden' || state === 'veryHidden',
      });
    },
  })
    .write(xml ?? '')
    .end();
  return { sheets, since1904 };
}

/** @throws TableError when the workbook has no sheet of the name */
export function sheetNamed(workbook: Workbook, name: string, path: string): Sheet {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (found?.hasCells) return found;
  const names = briefList(workbook.sheets.map((sheet) => sheet.name));
  const namesZh = briefListZh(workbook.sheets.map((sheet) => sheet.name));
  throw found
    ? new TableError(
        `${path}: sheet ${brief(name)} has no cells (a chart or dialog); its sheets: ${names}.`,
        `${path}：工作表“${brief(name)}”没有单元格（图表或对话框）；其工作表：${namesZh}。`,
      )
    : new TableError(
        `${path} has no sheet ${brief(name)}; its sheets: ${names}.`,
        `${path}中没有工作表“${brief(name)}”；其工作表：${namesZh}。`,
      );
}

import type { Entry } from 'yauzl';
import { TableError, type TableRow } from '../table.ts';
import { type NumberKind, readNumberKinds } from './number-format.ts';
import { SharedStrings } from './shared-strings.ts';
import { SheetParser } from './sheet-parser.ts';
import { XmlScanner } from './xml-scanner.ts';
import { ZipReader } from './zip-reader.ts';

/** A sheet of a workbook, read row by row in constant memory. */
export interface Sheet {
  readonly name: string;
  /** The rows, once; closes the workbook when it ends or is left early. @throws TableError */
  rows(): AsyncGenerator<TableRow>;
  progress(): number;
}

interface SheetReference {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

/**
 * Opens a sheet of an XLSX workbook (ECMA-376): the one named, or the first that is visible.
 * @throws TableError when the workbook is damaged or has no such sheet
 */
export async function openWorkbook(path: string, sheetName?: string): Promise<Sheet> {
  const zip = await ZipReader.open(path);
  try {
    const { sheets, since1904 } = readSheetList(await zip.text('xl/workbook.xml'), path);
    const sheet = chooseSheet(sheets, sheetName, path);
    const relations = readRelations(await zip.text('xl/_rels/workbook.xml.rels'));
    const entry = zip.entries.get(relations.get(sheet.relation) ?? '');
    if (!entry) throw new TableError(`${path} is damaged: sheet ${sheet.name} is missing.`);
    const kinds = readNumberKinds(await zip.text(relations.get('styles') ?? 'xl/styles.xml'));
    const shared = zip.entries.get(relations.get('sharedStrings') ?? 'xl/sharedStrings.xml');
    let bytesRead = 0;
    const count = (bytes: number) => {
      bytesRead += bytes;
    };
    return {
      name: sheet.name,
      rows: () => readRows(zip, entry, shared, kinds, since1904, count),
      progress: () => (entry.uncompressedSize === 0 ? 1 : bytesRead / entry.uncompressedSize),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function* readRows(
  zip: ZipReader,
  entry: Entry,
  shared: Entry | undefined,
  kinds: readonly NumberKind[],
  since1904: boolean,
  onRead: (bytes: number) => void,
): AsyncGenerator<TableRow> {
  let strings: SharedStrings | null = null;
  try {
    if (shared) strings = await SharedStrings.load(zip.read(shared));
    const parser = new SheetParser(strings, kinds, since1904);
    const decoder = new TextDecoder();
    for await (const chunk of zip.read(entry)) {
      onRead(chunk.length);
      yield* parser.push(decoder.decode(chunk, { stream: true }));
    }
    parser.end();
  } finally {
    strings?.close();
    zip.close();
  }
}

function readSheetList(xml: string | null, path: string): { sheets: SheetReference[]; since1904: boolean } {
  if (xml === null) throw new TableError(`${path} is a ZIP archive but no XLSX workbook: expected CSV or XLSX.`);
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
    .write(xml)
    .end();
  return { sheets, since1904 };
}

function chooseSheet(sheets: readonly SheetReference[], name: string | undefined, path: string): SheetReference {
  const sheet =
    name === undefined ? sheets.find((candidate) => !candidate.hidden) : sheets.find((s) => s.name === name);
  if (sheet) return sheet;
  const names = sheets.map((candidate) => candidate.name).join(', ');
  throw new TableError(
    `${path} has no ${name === undefined ? 'visible sheet' : `sheet ${name}`}; its sheets: ${names || 'none'}.`,
  );
}

/** Paths of the workbook's parts by relation id and by the last word of the relation's type. */
function readRelations(xml: string | null): Map<string, string> {
  const targets = new Map<string, string>();
  if (xml === null) return targets;
  new XmlScanner({
    open: (name, attributes) => {
      const target = attributes['Target'];
      if (name !== 'Relationship' || target === undefined) return;
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      const type = attributes['Type'] ?? '';
      targets.set(attributes['Id'] ?? '', path);
      targets.set(type.slice(type.lastIndexOf('/') + 1), path);
    },
  })
    .write(xml)
    .end();
  return targets;
}

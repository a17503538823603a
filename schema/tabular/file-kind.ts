import { TableError } from './table.ts';

/** A kind of file that is no table we read, and the way out. */
export interface ForeignFile {
  /** What it is, in words that go after "is". */
  readonly name: string;
  readonly nameZh: string;
  readonly wayOut: WayOut;
}

interface WayOut {
  readonly zh: string;
  readonly en: string;
}

const way = (en: string, zh: string): WayOut => ({ en, zh });
const SAVE_AS = way(
  'open it in a spreadsheet and save it as .xlsx, or as CSV (UTF-8).',
  '请用表格软件打开，另存为.xlsx或CSV（UTF-8）。',
);
const UNPACK = way('unpack it and give the file inside.', '请解压后提供其中的文件。');
const EXPORT_TABLE = way('export the table itself as .xlsx or CSV.', '请将表格本身导出为.xlsx或CSV。');
const EXPORT_ROWS = way('export the rows as CSV or NDJSON.', '请将数据导出为CSV或NDJSON。');
const SAVE_AS_UTF8 = way('save it as UTF-8.', '请另存为UTF-8。');

/** The error for a file that is no table. */
export function foreignFile(path: string, { name, nameZh, wayOut }: ForeignFile): TableError {
  return new TableError(`${path} is ${name}: ${wayOut.en}`, `${path}是${nameZh}：${wayOut.zh}`);
}

const OLE = 'd0cf11e0a1b11ae1';

interface Magic extends ForeignFile {
  /** The first bytes, in hex; `..` stands for any byte. */
  readonly hex: string;
}

/** Files known by their first bytes. Sources: the formats' own specifications; for BIFF, [MS-XLS] 2.4.21 and OpenOffice's "Excel file format". */
const MAGICS: readonly Magic[] = [
  { hex: '09000[46]00....', name: 'an Excel 2 workbook (BIFF2)', nameZh: 'Excel 2工作簿（BIFF2）', wayOut: SAVE_AS },
  { hex: '090206000000', name: 'an Excel 3 workbook (BIFF3)', nameZh: 'Excel 3工作簿（BIFF3）', wayOut: SAVE_AS },
  { hex: '090406000000', name: 'an Excel 4 workbook (BIFF4)', nameZh: 'Excel 4工作簿（BIFF4）', wayOut: SAVE_AS },
  {
    hex: '09080800',
    name: 'an Excel 5/95 workbook (BIFF5) without its container',
    nameZh: '缺少外层容器的Excel 5/95工作簿（BIFF5）',
    wayOut: SAVE_AS,
  },
  {
    hex: '09081000',
    name: 'an Excel 97 workbook (BIFF8) without its container',
    nameZh: '缺少外层容器的Excel 97工作簿（BIFF8）',
    wayOut: SAVE_AS,
  },
  { hex: '25504446', name: 'a PDF document', nameZh: 'PDF文档', wayOut: EXPORT_TABLE },
  { hex: '7b5c727466', name: 'an RTF document', nameZh: 'RTF文档', wayOut: EXPORT_TABLE },
  { hex: '89504e47', name: 'a picture (PNG)', nameZh: '图片（PNG）', wayOut: EXPORT_TABLE },
  { hex: 'ffd8ff', name: 'a picture (JPEG)', nameZh: '图片（JPEG）', wayOut: EXPORT_TABLE },
  {
    hex: '504b0506',
    name: 'an empty ZIP archive',
    nameZh: '空的ZIP压缩包',
    wayOut: way('export the table again.', '请重新导出表格。'),
  },
  { hex: 'fffe0000', name: 'text in UTF-32', nameZh: 'UTF-32文本', wayOut: SAVE_AS_UTF8 },
  { hex: '0000feff', name: 'text in UTF-32', nameZh: 'UTF-32文本', wayOut: SAVE_AS_UTF8 },
  { hex: '1f8b', name: 'a gzip archive', nameZh: 'gzip压缩文件', wayOut: UNPACK },
  { hex: '28b52ffd', name: 'a Zstandard archive', nameZh: 'Zstandard压缩文件', wayOut: UNPACK },
  { hex: '425a68', name: 'a bzip2 archive', nameZh: 'bzip2压缩文件', wayOut: UNPACK },
  { hex: 'fd377a585a00', name: 'an xz archive', nameZh: 'xz压缩文件', wayOut: UNPACK },
  { hex: '377abcaf271c', name: 'a 7-Zip archive', nameZh: '7-Zip压缩包', wayOut: UNPACK },
  { hex: '526172211a07', name: 'a RAR archive', nameZh: 'RAR压缩包', wayOut: UNPACK },
  { hex: '50415231', name: 'a Parquet file', nameZh: 'Parquet文件', wayOut: EXPORT_ROWS },
  { hex: '53514c69746520666f726d6174', name: 'an SQLite database', nameZh: 'SQLite数据库', wayOut: EXPORT_ROWS },
  { hex: '0000020006040600', name: 'a Lotus 1-2-3 worksheet', nameZh: 'Lotus 1-2-3工作表', wayOut: SAVE_AS },
];

interface TextKind extends ForeignFile {
  readonly pattern: RegExp;
}

/** Files known by how their text begins; the first that fits is named. */
const TEXT_KINDS: readonly TextKind[] = [
  {
    pattern:
      /^\s*(?:MIME-Version|From|Subject|Date|Content-Type|X-[\w-]+):[^\n]*\n[\s\S]*?(?:multipart\/related|text\/html)/i,
    name: 'a web archive (MHTML) named as a spreadsheet',
    nameZh: '以表格命名的网页归档（MHTML）',
    wayOut: SAVE_AS,
  },
  {
    pattern: /urn:schemas-microsoft-com:office:spreadsheet/i,
    name: 'an XML spreadsheet (SpreadsheetML 2003)',
    nameZh: 'XML电子表格（SpreadsheetML 2003）',
    wayOut: SAVE_AS,
  },
  {
    pattern: /urn:oasis:names:tc:opendocument/i,
    name: 'a flat OpenDocument file (FODS)',
    nameZh: 'OpenDocument单文件（FODS）',
    wayOut: SAVE_AS,
  },
  {
    pattern:
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|meta|body|table|style|script|div|title|font|center|tr)\b/i,
    name: 'a web page (HTML) named as a spreadsheet',
    nameZh: '以表格命名的网页（HTML）',
    wayOut: SAVE_AS,
  },
  {
    pattern: /^\s*<(?:\?xml|!doctype|[a-z][\w.-]*(?::[\w.-]+)?[\s>/])/i,
    name: 'XML',
    nameZh: 'XML文件',
    wayOut: way(
      'expected a spreadsheet: export the table as .xlsx, CSV or NDJSON.',
      '应为表格文件：请导出为.xlsx、CSV或NDJSON。',
    ),
  },
  // A CSV may begin with a header `ID`; what follows in SYLK is a record of one or two capitals.
  {
    pattern: /^ID;P[A-Z0-9]*(?:;[A-Z]\w*)*[ \t]*[\r\n]+(?:$|[A-Z]{1,2}(?:;|[\r\n]))/,
    name: 'a SYLK file',
    nameZh: 'SYLK文件',
    wayOut: SAVE_AS,
  },
  { pattern: /^TABLE\r?\n0,1\r?\n/, name: 'a DIF file', nameZh: 'DIF文件', wayOut: SAVE_AS },
  {
    pattern: /^\s*\[\s*(?:\{|\[|\]|")/,
    name: 'a JSON array',
    nameZh: 'JSON数组',
    wayOut: way(
      "write one object a line (NDJSON), for example with jq -c '.[]'.",
      "请每行写一个对象（NDJSON），例如用 jq -c '.[]' 转换。",
    ),
  },
];

/** How much of the file's beginning {@link foreignKind} looks at. */
export const KIND_BYTES = 4096;

/** What the first bytes show the file to be, when it is neither a text of rows nor a ZIP archive; `null` when they show nothing. */
export function foreignKind(head: Buffer): ForeignFile | null {
  const hex = head.subarray(0, 16).toString('hex');
  if (hex.startsWith(OLE)) return compoundFile(head);
  const magic = MAGICS.find((known) => new RegExp(`^${known.hex}`).test(hex));
  if (magic) return magic;
  if (isDbase(head))
    return { name: 'a dBase or FoxPro table (DBF)', nameZh: 'dBase或FoxPro表（DBF）', wayOut: SAVE_AS };
  const text = headText(head);
  if (isUtf16(head) && /^\s*\{/.test(text))
    return {
      name: 'NDJSON in UTF-16',
      nameZh: 'UTF-16编码的NDJSON',
      wayOut: way('save it as UTF-8, one object a line.', '请另存为UTF-8，每行一个对象。'),
    };
  return TEXT_KINDS.find(({ pattern }) => pattern.test(text)) ?? null;
}

function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The beginning as text, for words in ASCII: by its byte order mark, else byte by byte. */
function headText(head: Buffer): string {
  const bytes = head.subarray(0, KIND_BYTES);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
}

/** An OLE compound file ([MS-CFB]): old Excel workbooks and encrypted new ones. Names of its streams tell which. */
function compoundFile(head: Buffer): ForeignFile {
  const has = (name: string) => head.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage'))
    return {
      name: 'a workbook with a password (encrypted)',
      nameZh: '带密码（加密）的工作簿',
      wayOut: way('save it without the password.', '请去掉密码后另存。'),
    };
  if (has('Workbook'))
    return { name: 'an Excel 97 workbook (.xls, BIFF8)', nameZh: 'Excel 97工作簿（.xls，BIFF8）', wayOut: SAVE_AS };
  if (has('Book'))
    return { name: 'an Excel 5/95 workbook (.xls, BIFF5)', nameZh: 'Excel 5/95工作簿（.xls，BIFF5）', wayOut: SAVE_AS };
  if (has('WordDocument')) return { name: 'a Word document', nameZh: 'Word文档', wayOut: EXPORT_TABLE };
  return {
    name: 'an Excel 97 workbook (.xls) or an encrypted one',
    nameZh: 'Excel 97工作簿（.xls）或加密的工作簿',
    wayOut: SAVE_AS,
  };
}

const DBASE_VERSIONS = new Set([0x02, 0x03, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0x8e, 0xcb, 0xf5, 0xfb]);

/** A DBF header: version, a date, and a length of header that fits a whole number of field descriptors. */
function isDbase(head: Buffer): boolean {
  if (head.length < 32 || !DBASE_VERSIONS.has(head[0] ?? 0)) return false;
  const [, , month = 0, day = 0] = head;
  const headerBytes = head.readUInt16LE(8);
  const recordBytes = head.readUInt16LE(10);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && headerBytes >= 33 && recordBytes >= 2;
}

/** Parts by which other ZIP archives are known. */
const ARCHIVES: readonly (ForeignFile & { readonly part: RegExp })[] = [
  { part: /^xl\/workbook\.bin$/i, name: 'a binary workbook (.xlsb)', nameZh: '二进制工作簿（.xlsb）', wayOut: SAVE_AS },
  { part: /^word\/document\.xml$/i, name: 'a Word document', nameZh: 'Word文档', wayOut: EXPORT_TABLE },
  { part: /^ppt\/presentation\.xml$/i, name: 'a presentation', nameZh: '演示文稿', wayOut: EXPORT_TABLE },
  {
    part: /^Index\/.*\.iwa$/i,
    name: 'an Apple Numbers document',
    nameZh: 'Apple Numbers文档',
    wayOut: way('export it as .xlsx or CSV.', '请导出为.xlsx或CSV。'),
  },
  {
    part: /\.(?:xlsx|xlsm|csv|txt|tsv|xls|ndjson|jsonl)$/i,
    name: 'a ZIP archive of tables',
    nameZh: '装有表格的ZIP压缩包',
    wayOut: UNPACK,
  },
];

/** What a ZIP archive without an XLSX workbook is, by the names of its parts and its `mimetype`. */
export function foreignArchive(names: Iterable<string>, mimetype: string | null): ForeignFile {
  if (mimetype?.includes('opendocument.spreadsheet'))
    return { name: 'an OpenDocument spreadsheet (.ods)', nameZh: 'OpenDocument电子表格（.ods）', wayOut: SAVE_AS };
  if (mimetype?.includes('opendocument'))
    return { name: 'an OpenDocument file', nameZh: 'OpenDocument文件', wayOut: SAVE_AS };
  const list = [...names];
  const known = ARCHIVES.find(({ part }) => list.some((name) => part.test(name)));
  return (
    known ?? {
      name: 'a ZIP archive but no XLSX workbook',
      nameZh: 'ZIP压缩包，但不是XLSX工作簿',
      wayOut: way('expected CSV, NDJSON or XLSX.', '应为CSV、NDJSON或XLSX。'),
    }
  );
}

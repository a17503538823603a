import { openTable } from '../tabular/open-table.ts';
import { scanFile } from '../tabular/scan-file.ts';
import { cellPlace, TableError } from '../tabular/table.ts';

/** Sheets of a tender's workbook, with their headers. What is marked with a star must be filled in. */
export const PROJECT_SHEET = '项目';
export const ITEM_SHEET = '品目';
export const BID_SHEET = '投标';

const PROJECT_FIELDS = [
  '项目编号*',
  '项目名称*',
  '采购人*',
  '采购地区(行政区划代码)*',
  '工程项目类型',
  '优先采购评审方式',
  '优先采购评审数值',
] as const;
const ITEM_FIELDS = [
  '采购包*',
  '采购包名称',
  '品目序号*',
  '品目编码',
  '目录版本',
  '产品名称',
  '星级要求',
  '数量',
  '预算金额(元)',
] as const;
const BID_FIELDS = [
  '投标编号*',
  '供应商统一社会信用代码*',
  '品目序号*',
  '证书或检测报告编号',
  '其他证书编号',
  '型号',
  '报价(元)',
] as const;

const PROJECT_TYPES: Readonly<Record<string, ProjectType>> = {
  医院: 'HOSPITAL',
  学校: 'SCHOOL',
  办公楼: 'OFFICE_BUILDING',
  综合体: 'COMPLEX',
  展览馆: 'EXHIBITION_HALL',
  会展中心: 'CONVENTION_CENTRE',
  体育馆: 'STADIUM',
  保障性住房: 'SOCIAL_HOUSING',
  其他: 'OTHER',
};
const FORMS: Readonly<Record<string, 'PRICE_DEDUCTION' | 'POINTS'>> = { 价格扣除: 'PRICE_DEDUCTION', 加分: 'POINTS' };
const CATALOGUES: Readonly<Record<string, 'CATALOGUE_2013' | 'CATALOGUE_2022'>> = {
  '2013': 'CATALOGUE_2013',
  '2022': 'CATALOGUE_2022',
};

/** What is built, where a tender is for construction. */
export type ProjectType =
  | 'HOSPITAL'
  | 'SCHOOL'
  | 'OFFICE_BUILDING'
  | 'COMPLEX'
  | 'EXHIBITION_HALL'
  | 'CONVENTION_CENTRE'
  | 'STADIUM'
  | 'SOCIAL_HOUSING'
  | 'OTHER';

/** A lot (采购包) with what is to be bought, as the interface takes it. */
export interface TenderFileLot {
  readonly reference: string;
  readonly name: string;
  readonly items: {
    readonly reference: string;
    readonly categoryCode: string | null;
    readonly categoryCatalogue: 'CATALOGUE_2013' | 'CATALOGUE_2022' | null;
    readonly productName: string | null;
    readonly starGrade: number | null;
    readonly quantity: string | null;
    /** Yuan. */
    readonly budget: string | null;
  }[];
}

/** A bid (投标) with what it offers for which item. */
export interface TenderFileBid {
  readonly reference: string;
  readonly supplierUscc: string;
  readonly offeredItems: {
    readonly item: string;
    readonly certificateNumber: string | null;
    readonly furtherCertificateNumbers: string[];
    readonly productModel: string | null;
    /** Yuan. */
    readonly price: string | null;
  }[];
}

/** A tender and its bids, as a workbook has them. */
export interface TenderFile {
  readonly tender: {
    readonly reference: string;
    readonly name: string;
    readonly purchaser: string;
    readonly region: string;
    readonly projectType: ProjectType | null;
    readonly preference: { readonly preferenceForm: 'PRICE_DEDUCTION' | 'POINTS'; readonly value: string } | null;
    readonly lots: TenderFileLot[];
  };
  readonly bids: TenderFileBid[];
}

/** Sheets of an empty workbook, with an example that a user writes over. */
export function templateSheets(): { readonly name: string; readonly rows: readonly (readonly string[])[] }[] {
  const listed = (words: Readonly<Record<string, string>>) => Object.keys(words).join('、');
  return [
    {
      name: PROJECT_SHEET,
      rows: [
        [...PROJECT_FIELDS],
        ['样例-2026-001', '（样例）办公楼设备采购', '样例采购人', '330500', '', '价格扣除', '3'],
      ],
    },
    {
      name: ITEM_SHEET,
      rows: [
        [...ITEM_FIELDS],
        ['1', '空调', '1-1', 'A0206180203', '2013', '空调机', '', '20 台', '100000'],
        ['1', '空调', '1-2', '', '', '办公桌', '', '50 张', '60000'],
      ],
    },
    {
      name: BID_SHEET,
      rows: [
        [...BID_FIELDS],
        ['甲', '91440300YQ0016442Q', '1-1', '', '', 'RH-K26', '95000'],
        ['甲', '91440300YQ0016442Q', '1-2', '', '', '', '55000.00'],
      ],
    },
    {
      name: '说明',
      rows: [
        ['栏目', '填写说明'],
        ['*', '必填'],
        ['工程项目类型', `非工程项目留空;${listed(PROJECT_TYPES)}`],
        ['优先采购评审方式', `${listed(FORMS)};招标文件未作规定的留空`],
        ['优先采购评审数值', '价格扣除的百分比,或加分的分值'],
        ['品目编码、产品名称', '至少填写一项;两项都填写的应当一致'],
        ['目录版本', '品目编码所属的《政府采购品目分类目录》:2013 或 2022'],
        ['其他证书编号', '同一产品的其他证书,最多四个,用分号分隔'],
        ['预算金额、报价', '该品目全部数量的金额,元,最多两位小数'],
      ],
    },
  ];
}

/** Reads a tender's workbook. @throws TableError that names sheet, row and column */
export async function readTenderFile(path: string): Promise<TenderFile> {
  const project = await rowsOf(path, PROJECT_SHEET, PROJECT_FIELDS);
  const [one, another] = project;
  if (!one || another)
    throw new TableError(`${path}, ${PROJECT_SHEET}: expected one row below the headers, not ${project.length}.`);
  const items = await rowsOf(path, ITEM_SHEET, ITEM_FIELDS);
  const bids = await rowsOf(path, BID_SHEET, BID_FIELDS);
  const form = one.word('优先采购评审方式', FORMS);
  const value = one.text('优先采购评审数值');
  if ((form === null) !== (value === null))
    throw one.fault('优先采购评审数值', 'both 优先采购评审方式 and 优先采购评审数值, or neither');
  const lots = new Map<string, TenderFileLot>();
  for (const row of items) {
    const reference = row.required('采购包*');
    const lot = lots.get(reference) ?? { reference, name: row.text('采购包名称') ?? reference, items: [] };
    lots.set(reference, lot);
    const star = row.text('星级要求');
    if (star !== null && !/^[123]$/.test(star)) throw row.fault('星级要求', '1, 2 or 3');
    lot.items.push({
      reference: row.required('品目序号*'),
      categoryCode: row.text('品目编码'),
      categoryCatalogue: row.word('目录版本', CATALOGUES),
      productName: row.text('产品名称'),
      starGrade: star === null ? null : Number(star),
      quantity: row.text('数量'),
      budget: row.text('预算金额(元)'),
    });
  }
  const byBid = new Map<string, TenderFileBid>();
  for (const row of bids) {
    const reference = row.required('投标编号*');
    const supplierUscc = row.required('供应商统一社会信用代码*');
    const bid = byBid.get(reference) ?? { reference, supplierUscc, offeredItems: [] };
    if (bid.supplierUscc !== supplierUscc)
      throw row.fault('供应商统一社会信用代码*', `${bid.supplierUscc}, as in the other rows of bid ${reference}`);
    byBid.set(reference, bid);
    bid.offeredItems.push({
      item: row.required('品目序号*'),
      certificateNumber: row.text('证书或检测报告编号'),
      furtherCertificateNumbers: (row.text('其他证书编号') ?? '')
        .split(/[;；]/)
        .map((number) => number.trim())
        .filter(Boolean),
      productModel: row.text('型号'),
      price: row.text('报价(元)'),
    });
  }
  return {
    tender: {
      reference: one.required('项目编号*'),
      name: one.required('项目名称*'),
      purchaser: one.required('采购人*'),
      region: one.required('采购地区(行政区划代码)*'),
      projectType: one.word('工程项目类型', PROJECT_TYPES),
      preference: form === null || value === null ? null : { preferenceForm: form, value },
      lots: [...lots.values()],
    },
    bids: [...byBid.values()],
  };
}

/** A row of a sheet, by its headers. */
interface FileRow<Field extends string> {
  text(field: Field): string | null;
  required(field: Field): string;
  word<T>(field: Field, words: Readonly<Record<string, T>>): T | null;
  fault(field: Field, expected: string): TableError;
}

async function rowsOf<Field extends string>(
  path: string,
  sheet: string,
  fields: readonly Field[],
): Promise<FileRow<Field>[]> {
  const known = new Set<string>(fields);
  const file = await scanFile(path);
  if (file.content.kind !== 'xlsx')
    throw new TableError(
      `${path}: expected a workbook with the sheets ${[PROJECT_SHEET, ITEM_SHEET, BID_SHEET].join(', ')}.`,
    );
  const table = await openTable(file, {
    sheet,
    recognise: (cells) => cells.filter((cell) => known.has(cell.trim())).length,
  });
  const headers = table.headers.map((header) => header.trim());
  const lacking = fields.filter((field) => field.endsWith('*') && !headers.includes(field));
  if (lacking.length > 0) throw new TableError(`${path}, ${sheet}: expected the columns ${lacking.join(', ')}.`);
  const rows: FileRow<Field>[] = [];
  for await (const { cells, number, damage } of table.rows) {
    if (damage) throw new TableError(`${path}, ${sheet}: ${damage.en}`);
    const fault = (field: Field, expected: string) => {
      const place = cellPlace(number, Math.max(0, headers.indexOf(field)), headers);
      return new TableError(`${path}, ${sheet}, ${place}: expected ${expected}.`);
    };
    const text = (field: Field) => cells[headers.indexOf(field)]?.trim() || null;
    rows.push({
      fault,
      text,
      required(field) {
        const value = text(field);
        if (value === null) throw fault(field, `${field.replace('*', '')}, which must not be empty`);
        return value;
      },
      word(field, words) {
        const value = text(field);
        if (value === null) return null;
        const found = words[value];
        if (found === undefined || !Object.hasOwn(words, value))
          throw fault(field, `one of ${Object.keys(words).join(', ')}`);
        return found;
      },
    });
  }
  return rows;
}

import { codesOf, REPORT_WORDS, type WordTable, wordOfCode } from '../domain/report-words.ts';
import { officialStatusWords } from '../domain/status-words.ts';
import type { Sheet } from '../tabular/xlsx/write-workbook.ts';
import type { FieldForm, RecordFile, ReportField } from './report-field.ts';

const FORM_NOTES: Readonly<Record<Exclude<FieldForm, object>, readonly [zh: string, en: string]>> = {
  text: ['文字', 'text'],
  code: ['文本格式，勿作数字', 'as text, not as a number'],
  day: ['日期，YYYY-MM-DD', 'day, YYYY-MM-DD'],
  status: ['代码表：证书状态', 'code list: status'],
  yesNo: ['是或否', 'yes or no'],
  whole: ['整数', 'whole number'],
  list: ['多个用分号隔开', 'several, separated by semicolons'],
  standards: ['多个用分号隔开', 'several, separated by semicolons'],
};

/** Names of the tables of words. */
const TABLE_NAMES: Readonly<Record<WordTable, string>> = {
  scheme: '认证项目',
  greenAttribute: '绿色属性',
  conclusion: '结论',
  event: '状态变更',
  resultKind: '结果种类',
  surveillanceGrounds: '监督类型',
  inspectionKind: '工厂检查类型',
  enterpriseClass: '企业分类',
  resultAction: '结果状态变更',
  assessmentOutcome: '评估结果',
  riskFactor: '评估要素',
  reuseClass: '采信类别',
  yesNo: '是否',
  leadKind: '线索类型',
  blacklistKind: '名单',
  blacklistGround: '失信被执行人情形',
  violationField: '违法领域',
  heavierPenalty: '较重行政处罚',
  evidenceKind: '证据种类',
  efficiencyMethod: '数据方法',
  lifeCycleStage: '生命周期阶段',
  figureKind: '指标种类',
  energyCarrier: '能源品种',
};

function formNote(form: FieldForm): readonly [zh: string, en: string] {
  if (typeof form !== 'object') return FORM_NOTES[form];
  return [`代码表：${TABLE_NAMES[form.words]}`, `code list: ${form.words}`];
}

/** What to write into a column, in a language. */
function noteOf({ form, note }: ReportField, language: 'zh' | 'en'): string {
  const own = note?.[language];
  const ofForm = formNote(form)[language === 'zh' ? 0 : 1];
  return own === undefined ? ofForm : `${ofForm}${language === 'zh' ? '；' : '; '}${own}`;
}

const templateFields = ({ fields }: RecordFile) => fields.filter(({ further }) => !further);

function headersOf(file: RecordFile): string[] {
  return templateFields(file).map(({ zh, required }) => `${zh[0]}${required ? '（必填）' : ''}`);
}

/** The code lists that the columns of a kind use: table, code, Chinese words, English word. */
function codeLists(file: RecordFile): string[][] {
  const tables = [...new Set(file.fields.flatMap(({ form }) => (typeof form === 'object' ? [form.words] : [])))];
  const rows = tables.flatMap((table) =>
    codesOf(table).map((code) => {
      const words: readonly string[] = (REPORT_WORDS[table] as Readonly<Record<string, readonly string[]>>)[code] ?? [];
      return [TABLE_NAMES[table], code, words.slice(0, -1).join('、'), wordOfCode(table, code, 'en')];
    }),
  );
  const hasStatus = file.fields.some(({ form }) => form === 'status');
  return hasStatus ? [...rows, ...officialStatusWords().map(([code, zh]) => ['证书状态', code, zh, code])] : rows;
}

/** The Chinese words that may be chosen in a column, where it takes one of a few. */
function choicesOf(fields: readonly ReportField[]): ReadonlyMap<number, readonly string[]> {
  return new Map(
    fields.flatMap(({ form }, column): [number, readonly string[]][] => {
      if (form === 'yesNo') return [[column, ['是', '否']]];
      if (form === 'status') return [[column, officialStatusWords().map(([, zh]) => zh)]];
      if (typeof form !== 'object') return [];
      return [[column, codesOf(form.words).map((code) => wordOfCode(form.words, code, 'zh'))]];
    }),
  );
}

/** The template of a kind as sheets: an empty table with Chinese headers, what each column takes, and the code lists. */
export function templateSheets(file: RecordFile): readonly Sheet[] {
  const fields = templateFields(file);
  return [
    { name: file.title.zh, rows: [headersOf(file)], choices: choicesOf(fields) },
    {
      name: '填写说明',
      rows: [
        ['表头', '字段', '是否必填', '填写要求', '示例', 'What to write'],
        ...fields.map((field) => [
          field.zh[0] ?? '',
          field.name,
          field.required ? '必填' : '',
          noteOf(field, 'zh'),
          field.example,
          noteOf(field, 'en'),
        ]),
      ],
    },
    { name: '代码表', rows: [['代码表', '代码', '中文', 'English'], ...codeLists(file)] },
  ];
}

/** The template of a kind as rows of one table: the notes stand above the headers, where a reader passes over them. */
export function templateRows(file: RecordFile): readonly (readonly string[])[] {
  const codes = new Map<string, string>();
  for (const [table = '', code = '', zh = ''] of codeLists(file))
    codes.set(table, `${codes.has(table) ? `${codes.get(table)}；` : ''}${zh.split('、')[0]}=${code}`);
  const codesOfField = ({ form }: ReportField) => {
    if (form === 'status') return codes.get('证书状态') ?? '';
    return typeof form === 'object' ? (codes.get(TABLE_NAMES[form.words]) ?? '') : '';
  };
  const fields = templateFields(file);
  return [
    [`${file.title.zh}上报模板：数据自表头下一行起填写；本行及以下两行为说明，读取时略过`],
    fields.map((field) => `说明：${noteOf(field, 'zh')}`),
    fields.map((field) => `代码：${codesOfField(field)}`),
    headersOf(file),
  ];
}

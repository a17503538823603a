import { afterAll, beforeAll, expect } from 'vitest';
import type { Caller } from '../../schema/contract/caller.ts';
import { csvText } from '../../schema/tabular/csv-row.ts';
import { bodyOf } from '../support/certificate-callers.ts';
import { startCertificates, type TestSubgraph } from '../support/certificates-subgraph.ts';
import { type AnsweredRow, reportAFile } from './report-a-file.ts';

/**
 * Files as bodies send them, written from the rules (domain reference and forms of the trade) before they were read: the right answer of each stands beside it. A
 * row that says one thing only is taken; one that can be read in two ways, or breaks a rule, is refused with its field.
 */
export let hub: TestSubgraph;

/** A subgraph for the tests of the file that calls it: files of one worker share this module, so each says for itself that it needs one. */
export function withHub(): void {
  beforeAll(async () => {
    hub = await startCertificates(undefined, { certificates: 60, enterprises: 40 });
    const forms = 'mutation($input: DeclareNumberFormsInput!) { declareNumberForms(input: $input) { changed } }';
    await hub.dataOf(forms, { input: { bodyCode: '101', forms: ['CQC##GBM#####'] } }, bodyOf('101'));
  });
  afterAll(async () => {
    await hub?.stop();
    // A Chinese message is Chinese: field, code and reason of every refusal of the file.
    const english = refusals.filter(({ zh }) =>
      /[a-z]{3,}[ ,;][a-z]{2,}/i.test((zh ?? '').replace(/“[^”]*”/g, '').replace(/[A-Z_]{3,}(, [A-Z_]+)*/g, '')),
    );
    expect(english.map(({ zh }) => zh)).toEqual([]);
  });
}

export const HEADERS = [
  '证书编号',
  '认证项目',
  '星级',
  '认证委托人统一社会信用代码',
  '认证委托人名称',
  '认证委托人地址',
  '认证委托人行政区划代码',
  '认证依据',
  '产品名称',
  '型号',
  '首次发证日期',
  '有效期至',
] as const;
export type Column = (typeof HEADERS)[number];
export type Cells = Partial<Record<Column | string, string>>;

export let numbers = 0;
/** A row of a certificate of its own: number and model are its alone. */
export function row(changes: Cells = {}): Record<string, string> {
  const serial = String(++numbers).padStart(6, '0');
  return {
    证书编号: `G2024101145${serial}`,
    认证项目: '绿色建材',
    星级: '3',
    认证委托人统一社会信用代码: '91320211YQ0006850C',
    认证委托人名称: '无锡蠡澄光伏科技有限公司',
    认证委托人地址: '江苏省无锡市滨湖区样例路1号',
    认证委托人行政区划代码: '320211',
    认证依据: 'T/CECS 10043-2019',
    产品名称: '光伏组件',
    型号: `LC-${serial}`,
    首次发证日期: '2024-05-06',
    有效期至: '2029-05-05',
    ...changes,
  } as Record<string, string>;
}
export const table = (rows: readonly Record<string, string>[], headers: readonly string[] = HEADERS): string[][] => {
  const all = [...headers, ...rows.flatMap(Object.keys).filter((key) => !headers.includes(key))];
  const names = [...new Set(all)];
  return [names, ...rows.map((cells) => names.map((name) => cells[name] ?? ''))];
};
export const csv = (rows: readonly Record<string, string>[], headers?: readonly string[]) =>
  csvText(table(rows, headers));
export const renamed = (text: string, names: Readonly<Record<string, string>>) =>
  Object.entries(names).reduce((changed, [from, to]) => changed.replace(from, to), text);

export const report = (kind: string, name: string, content: string | Buffer, caller: Caller = bodyOf('101')) =>
  reportAFile((query, variables, by) => hub.dataOf(query, variables, by), kind, name, content, caller);
export const short = (rows: readonly AnsweredRow[]) =>
  rows.map(({ outcome, code, field }) => [outcome, code, field].filter(Boolean).join(' '));
export const OK = 'ACCEPTED';
export const unreadable = (field: string) => `REJECTED FIELD_UNREADABLE ${field}`.trim();
export const invalid = (field: string) => `REJECTED FIELD_INVALID ${field}`;

/** Every refusal of this file, for the test of their words. */
export const refusals: AnsweredRow[] = [];
export async function expectRows(
  kind: string,
  name: string,
  content: string | Buffer,
  expected: readonly string[],
  caller?: Caller,
) {
  const answered = await report(kind, name, content, caller);
  refusals.push(...answered.filter(({ zh }) => zh !== null));
  expect(short(answered)).toEqual(expected);
  return answered;
}

export function asJson(cells: Record<string, string>) {
  return {
    number: cells['证书编号'],
    scheme: cells['认证项目'],
    starGrade: 3,
    holder: {
      uscc: cells['认证委托人统一社会信用代码'],
      name: cells['认证委托人名称'],
      address: cells['认证委托人地址'],
      divisionCode: cells['认证委托人行政区划代码'],
    },
    basis: [cells['认证依据']],
    products: [{ name: cells['产品名称'], models: [cells['型号']] }],
    firstIssuedOn: cells['首次发证日期'],
    expiresOn: cells['有效期至'],
  };
}

import { brief, columnLetters } from '../tabular/table.ts';

/** Why a row, or a cell of it, could not be checked. All are findings of the code `MALFORMED`. */
export type RowFault =
  | 'LOST_DIGITS'
  | 'NO_NUMBER'
  | 'ROW_SHAPE'
  | 'DAMAGED_ROW'
  | 'CUT_OFF'
  | 'FULL_CELL'
  | 'REPEATED_HEADER'
  | 'MERGED_CELL'
  | 'NO_VALUE'
  | 'ERROR_VALUE'
  | 'DATE_VALUE'
  | 'UNMAPPED_CODE'
  | 'REFUSED_VALUE';

/** A fault of the row itself, found before or beside what the hub finds. */
export interface RowFinding {
  readonly fault: RowFault;
  /** Whether the claim can't be accepted with it. Nothing rests on the caller's own key, so its loss is told and no more. */
  readonly blocking: boolean;
  readonly zh: string;
  readonly en: string;
}

export const NO_NUMBER: RowFinding = {
  fault: 'NO_NUMBER',
  blocking: true,
  zh: '该行没有证书编号，也没有追溯码：请填写其一；没有绿色产品认证证书的，请勿宣称。',
  en: 'The row has neither a certificate number nor a trace code: give one of them; without a certificate do not claim green product certification.',
};

export const REPEATED_HEADER: RowFinding = {
  fault: 'REPEATED_HEADER',
  blocking: true,
  zh: '该行重复了表头，不是商品。未核验。',
  en: 'The row repeats the headers and is no listing. Not checked.',
};

export const CUT_OFF: RowFinding = {
  fault: 'CUT_OFF',
  blocking: true,
  zh: '文件在这最后一行中途断开：缺少末尾的单元格。请重新导出或重新传输文件。',
  en: 'The file ends inside this last row: cells at its end are missing. Export or transfer the file again.',
};

/** A cell of a row, as messages name it. */
export interface CellPlace {
  readonly header: string;
  readonly column: number;
}

function place({ header, column }: CellPlace): { readonly zh: string; readonly en: string } {
  const letters = columnLetters(column);
  return { zh: `“${brief(header)}”（${letters}列）`, en: `${brief(header)} (column ${letters})` };
}

export function digitsLost(cell: CellPlace, value: string, blocking: boolean): RowFinding {
  const { zh, en } = place(cell);
  return {
    fault: 'LOST_DIGITS',
    blocking,
    zh: `${zh}的“${brief(value)}”被电子表格当作数字，末位已丢失且无法恢复；请将该列设为文本后重新导出。`,
    en: `${en}: a spreadsheet took "${brief(value)}" for a number and its last digits are lost for good; export the column again as text.`,
  };
}

export function merged(cell: CellPlace): RowFinding {
  const { zh, en } = place(cell);
  return {
    fault: 'MERGED_CELL',
    blocking: true,
    zh: `${zh}是合并单元格的一部分，只有首个单元格有值；请取消合并并逐行填写。`,
    en: `${en}: the cell is part of a merged one, of which only the first holds the value; unmerge and fill in every row.`,
  };
}

/** A cell that is as long as a spreadsheet lets one be: what was beyond it is lost. */
export function fullCell(cell: CellPlace, limit: number): RowFinding {
  const { zh, en } = place(cell);
  return {
    fault: 'FULL_CELL',
    blocking: true,
    zh: `${zh}恰为电子表格单元格的上限${limit}个字符，其后的文字很可能已丢失，无法核验；请以CSV或NDJSON导出。`,
    en: `${en}: the cell holds ${limit} characters, as many as a spreadsheet can; what came after them is probably lost and can’t be checked. Export as CSV or NDJSON.`,
  };
}

export function noValue(cell: CellPlace): RowFinding {
  const { zh, en } = place(cell);
  return {
    fault: 'NO_VALUE',
    blocking: true,
    zh: `${zh}是公式，文件中没有其结果；请在电子表格中打开并保存，或粘贴为数值。`,
    en: `${en}: the cell is a formula and the file does not hold its result; open and save it in a spreadsheet, or paste it as a value.`,
  };
}

export function errorValue(cell: CellPlace, value: string): RowFinding {
  const { zh, en } = place(cell);
  return {
    fault: 'ERROR_VALUE',
    blocking: true,
    zh: `${zh}是电子表格的错误值 ${brief(value)}，该项未核验；请修正公式。`,
    en: `${en}: the cell is the error value ${brief(value)} and was left out of the check; mend its formula.`,
  };
}

export function dateValue(cell: CellPlace, value: string): RowFinding {
  const { zh, en } = place(cell);
  return {
    fault: 'DATE_VALUE',
    blocking: true,
    zh: `${zh}被电子表格当作日期（${brief(value)}），原来填写的内容已丢失，该项未核验；请将该列设为文本后重新填写。`,
    en: `${en}: a spreadsheet took the value for a date (${brief(value)}), what was typed is lost, and it was left out of the check; make the column text and fill it in again.`,
  };
}

export function unmappedCode(cell: CellPlace): RowFinding {
  const { zh, en } = place(cell);
  return {
    fault: 'UNMAPPED_CODE',
    blocking: true,
    zh: `${zh}含统一社会信用代码，但未说明是卖家还是持证人，因此未核验；请用 --map sellerUscc=… 或 --map holderUscc=… 指明，或用 --ignore 排除。`,
    en: `${en} holds a credit code, and nobody says whose: it was not checked. Name it with --map sellerUscc=… or --map holderUscc=…, or leave it out with --ignore.`,
  };
}

export function wrongShape(cells: number, headers: number): RowFinding {
  return {
    fault: 'ROW_SHAPE',
    blocking: true,
    zh: `该行有${cells}个单元格，表头只有${headers}个；可能有单元格含未加引号的分隔符，未核验；请为该单元格加引号，或另存为XLSX后重新导出。`,
    en: `The row has ${cells} cells, the header row ${headers}; perhaps a cell holds a separator without quotes. Not checked: put quotes around that cell, or export as XLSX.`,
  };
}

/** A value that the hub's own checks of form refuse, with its words. */
export function refusedValue(message: string): RowFinding {
  return {
    fault: 'REFUSED_VALUE',
    blocking: true,
    zh: `中枢拒绝了该行的值：${message}`,
    en: `The hub refuses a value of the row: ${message}`,
  };
}

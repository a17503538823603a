import { linesOf, type MixedLines } from '../tabular/mixed-lines.ts';
import type { ScannedFile } from '../tabular/scan-file.ts';
import type { Survey } from '../tabular/survey.ts';
import { brief, columnLetters, type LeftOut, type Table } from '../tabular/table.ts';
import type { UnmappedCodes } from './code-columns.ts';

/** Something of a file that its verdicts do not say by themselves. */
export interface FileWarning {
  readonly code: 'SHEET_LEFT_OUT' | 'UNMAPPED_CODES' | 'MIXED_ENCODINGS' | 'CUT_OFF' | 'DAMAGED_ROWS';
  readonly zh: string;
  readonly en: string;
}

/** What whoever acts on the verdicts of a file should know. */
export function fileWarnings(
  { headers }: Pick<Table, 'headers'>,
  { leftOut, cut, damaged, firstDamaged }: Survey,
  unmapped: readonly UnmappedCodes[],
  content: ScannedFile['content'],
): FileWarning[] {
  const warnings: FileWarning[] = (leftOut ?? []).map(leftOutSheet);
  if (content.kind === 'text' && content.mixed) warnings.push(mixedEncodings(content.mixed));
  for (const { column, kind } of unmapped) warnings.push(unmappedCodes(headers[column] ?? '', column, kind));
  if (cut)
    warnings.push({
      code: 'CUT_OFF',
      zh: '文件在最后一行中途断开，可能缺少后面的行：请重新导出或重新传输。',
      en: 'The file ends inside its last row; rows behind it may be missing. Export or transfer it again.',
    });
  const [first] = firstDamaged;
  if (first)
    warnings.push({
      code: 'DAMAGED_ROWS',
      zh: `有${damaged}行损坏，未核验；其一：${first.zh}`,
      en: `${damaged} rows are damaged and were not checked; one of them: ${first.en}`,
    });
  return warnings;
}

function mixedEncodings(mixed: MixedLines): FileWarning {
  const [most, other] = mixed.encoding === 'utf-8' ? ['UTF-8', 'GB18030'] : ['GB18030', 'UTF-8'];
  const { count } = mixed.lines;
  const lines = linesOf(mixed);
  return {
    code: 'MIXED_ENCODINGS',
    zh: `文件混用编码：多数行为${most}，${count}行为${other}或无法区分（第${lines.replaceAll(', ', '、')}行），已逐行按各自编码读取，请核对这些行。`,
    en: `The file mixes encodings: most lines are ${most}, ${count} are ${other} or may be either (lines ${lines}). Each was read in its own; check these lines.`,
  };
}

const WHY: Readonly<Record<LeftOut['why'], { readonly zh: string; readonly en: string }>> = {
  HIDDEN: { zh: '已隐藏', en: 'hidden' },
  OTHER_HEADERS: { zh: '表头不同', en: 'other headers' },
  NO_CELLS: { zh: '无单元格（如图表）', en: 'no cells, such as a chart' },
  NOT_NAMED: { zh: '未指定', en: 'not the one named' },
};

function leftOutSheet({ name, why, rows }: LeftOut): FileWarning {
  const { zh, en } = WHY[why];
  return {
    code: 'SHEET_LEFT_OUT',
    zh: `未读取工作表“${brief(name)}”（${zh}${rows === null ? '' : `，${rows}行`}）。`,
    en: `Sheet ${brief(name)} was left out (${en}${rows === null ? '' : `, ${rows} rows`}).`,
  };
}

function unmappedCodes(header: string, column: number, kind: UnmappedCodes['kind']): FileWarning {
  const place = `${brief(header)} (${columnLetters(column)})`;
  return kind === 'USCC'
    ? {
        code: 'UNMAPPED_CODES',
        zh: `“${place}”列含统一社会信用代码，但未说明是卖家还是持证人，因此有代码的行不会通过：请用 --map sellerUscc=… 或 --map holderUscc=… 指明，或用 --ignore 排除。`,
        en: `Column ${place} holds credit codes, and nobody says whose: rows with one are not accepted. Name it with --map sellerUscc=… or --map holderUscc=…, or leave it out with --ignore.`,
      }
    : {
        code: 'UNMAPPED_CODES',
        zh: `“${place}”列含绿色产品证书编号或追溯码，但未对应任何字段，因此未核验：可用 --map certificateNumber=… 指明，或用 --ignore 排除。`,
        en: `Column ${place} holds certificate numbers or trace codes and is no field's: they were not checked. Name it with --map certificateNumber=…, or leave it out with --ignore.`,
      };
}

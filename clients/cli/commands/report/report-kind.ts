import type { ReportFile } from '../../../../schema/report-files/report-field.ts';
import { REPORT_FILES } from '../../../../schema/report-files/report-files.ts';
import { CommandError } from '../../exit-codes.ts';

/** @throws CommandError naming the kinds */
export function reportKind(name: string): ReportFile {
  const kind = REPORT_FILES.find(({ command }) => command === name);
  if (kind) return kind;
  throw new CommandError(`report ${name}: expected one of ${REPORT_FILES.map(({ command }) => command).join(', ')}.`);
}

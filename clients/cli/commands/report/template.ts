import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { REPORT_FILES } from '../../../../schema/report-files/report-files.ts';
import { templateRows, templateSheets } from '../../../../schema/report-files/template.ts';
import { BYTE_ORDER_MARK, csvText } from '../../../../schema/tabular/csv-row.ts';
import { writeSheets } from '../../../../schema/tabular/xlsx/write-workbook.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { reportKind } from './report-kind.ts';

/** `yunqiao report template <kind>` */
export function templateCommand(io: Io, done: Done): Command {
  return new Command('template')
    .description('Write an empty file with the Chinese headers of a kind of report, its code lists and notes.')
    .argument('<kind>', REPORT_FILES.map(({ command }) => command).join(', '))
    .option('--out <file>', '.xlsx or .csv (default: <kind>.xlsx)')
    .addHelpText('after', '\nExample:\n  yunqiao report template certificates --out 证书.xlsx')
    .action(async (name: string, { out }: { readonly out?: string }) => {
      const kind = reportKind(name);
      const path = out ?? `${kind.command}.xlsx`;
      if (/\.csv$/i.test(path)) await writeFile(path, BYTE_ORDER_MARK + csvText(templateRows(kind)));
      else if (/\.xlsx$/i.test(path)) await writeSheets(path, templateSheets(kind));
      else throw new CommandError(`--out ${path}: expected .xlsx or .csv.`);
      io.stdout.write(`${path}\n`);
      done(EXIT.ok);
    });
}

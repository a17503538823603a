import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { openReportFile } from '../../../schema/report-files/open-report-file.ts';
import type { RecordFile } from '../../../schema/report-files/report-field.ts';
import { templateRows, templateSheets } from '../../../schema/report-files/template.ts';
import { withCodes } from '../../../schema/report-files/words-to-codes.ts';
import { inBatches } from '../../../schema/tabular/batches.ts';
import { BYTE_ORDER_MARK, csvText, withoutFormula } from '../../../schema/tabular/csv-row.ts';
import { briefList } from '../../../schema/tabular/table.ts';
import { writeSheets } from '../../../schema/tabular/xlsx/write-workbook.ts';
import { HubError } from '../../sdk/index.ts';
import type { ConnectionOptions } from '../connection.ts';
import { CommandError, EXIT } from '../exit-codes.ts';
import type { Done, Io } from '../io.ts';
import { addTableOptions, type TableFileOptions } from './table-options.ts';

/** Options of a command that reports the records of a file. */
export interface RecordReportOptions extends ConnectionOptions, TableFileOptions {
  readonly out?: string;
  readonly map: readonly string[];
}

/** What became of a record. */
export interface RecordAnswer {
  /** The reporter's own key. */
  readonly key: string;
  readonly outcome: 'TAKEN' | 'KNOWN' | 'REFUSED';
  /** The hub's id or number. */
  readonly result: string;
  /** Findings, flags or why it was refused. */
  readonly detail: string;
}

/** How records are sent: at most so many at a time, one answer for each in their order. */
export interface RecordSending {
  readonly atOnce: number;
  readonly keyField: string;
  send(records: readonly Readonly<Record<string, unknown>>[]): Promise<readonly RecordAnswer[]>;
}

const MAX_BATCH_CHARACTERS = 1_000_000;
const COLUMNS = ['row', 'key', 'outcome', 'result', 'detail'];

/** Gives a command the file that it reads and the options of reading it. */
export function readsRecords(command: Command, file: RecordFile): Command {
  return addTableOptions(
    command
      .argument('<file>', `NDJSON, CSV or XLSX; yunqiao ${file.template} writes an empty one`)
      .option('--out <file>', 'what became of each row (default: <file>.report.csv)')
      .option(
        '--map <field=header>',
        'the column of a field; several times',
        (one: string, all: readonly string[]) => [...all, one],
        [],
      ),
  );
}

/** `yunqiao … template`: an empty file with the headers, notes and code lists of a kind of record. */
export function recordTemplate(file: RecordFile, io: Io, done: Done): Command {
  return new Command('template')
    .description(`Write an empty file with the Chinese headers of ${file.title.en}, its code lists and notes.`)
    .option('--out <file>', '.xlsx or .csv', `${file.command}.xlsx`)
    .action(async ({ out }: { readonly out: string }) => {
      if (/\.csv$/i.test(out)) await writeFile(out, BYTE_ORDER_MARK + csvText(templateRows(file)));
      else if (/\.xlsx$/i.test(out)) await writeSheets(out, templateSheets(file));
      else throw new CommandError(`--out ${out}: expected .xlsx or .csv.`);
      io.stdout.write(`${out}\n`);
      done(EXIT.ok);
    });
}

/** Reports the records of a file, and writes what became of each row. Sent again, what the hub has already changes nothing. @returns the exit code */
export async function reportRecords(
  path: string,
  kind: RecordFile,
  options: RecordReportOptions,
  io: Io,
  { atOnce, keyField, send }: RecordSending,
): Promise<number> {
  const file = await openReportFile(path, kind, options);
  io.stderr.write(`${file.description}\n`);
  if (file.unmapped.length > 0) io.stderr.write(`warning: nothing is read from ${briefList(file.unmapped)}\n`);
  if (file.leftOut.length > 0) io.stderr.write(`warning: sheets left out: ${briefList(file.leftOut)}\n`);
  const out = options.out ?? `${path}.report.csv`;
  const lines: string[][] = [COLUMNS];
  const counts = { TAKEN: 0, KNOWN: 0, REFUSED: 0 };
  const note = (row: number, { key, outcome, result, detail }: RecordAnswer) => {
    counts[outcome]++;
    lines.push([String(row), key, outcome, result, detail].map(withoutFormula));
  };
  const size = { maxItems: atOnce, weigh: (item: unknown) => JSON.stringify(item).length };
  for await (const batch of inBatches(file.records, { ...size, maxWeight: MAX_BATCH_CHARACTERS })) {
    const answers: RecordAnswer[] = [];
    const readable: { readonly at: number; readonly record: Readonly<Record<string, unknown>> }[] = [];
    for (const [at, { record: read }] of batch.entries()) {
      const { record, faults } = withCodes(kind, read);
      if (faults.length === 0) readable.push({ at, record });
      else {
        const detail = faults.map(({ field, expected, written }) => `${field}: expected ${expected}, not ${written}`);
        answers[at] = {
          key: String(record[keyField] ?? ''),
          outcome: 'REFUSED',
          result: '',
          detail: detail.join('; '),
        };
      }
    }
    const sent = readable.length > 0 ? await send(readable.map(({ record }) => record)) : [];
    for (const [index, { at }] of readable.entries()) {
      const answer = sent[index];
      if (answer) answers[at] = answer;
    }
    // In the order of the file, whoever refused a row.
    for (const [at, { row }] of batch.entries()) {
      const answer = answers[at];
      if (!answer) throw new HubError('BAD_RESPONSE', `The hub did not say what became of row ${row}.`);
      note(row, answer);
    }
    io.signal.throwIfAborted();
  }
  await writeFile(out, BYTE_ORDER_MARK + csvText(lines));
  io.stdout.write(
    `${kind.title.en}: ${counts.TAKEN} taken, ${counts.KNOWN} known before, ${counts.REFUSED} refused\nrows: ${out}\n`,
  );
  return counts.REFUSED > 0 ? EXIT.findings : EXIT.ok;
}

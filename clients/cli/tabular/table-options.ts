import { type Command, Option } from 'commander';
import { ENCODINGS, type Encoding, encodingNamed } from '../../../schema/tabular/encodings.ts';
import { brief, TableError } from '../../../schema/tabular/table.ts';

/** Options of every command that reads a table. */
export interface TableFileOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly sheet?: string;
}

/** Adds the options of reading a table to a command. */
export function addTableOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--encoding <name>', `${ENCODINGS.join(', ')}; detected when left out`).argParser(parseEncoding),
    )
    .addOption(
      new Option(
        '--delimiter <character>',
        'what separates cells, "tab" for the tabulator; when left out, the one that a first line "sep=" names, else "," ";" or tab by what fits',
      ).argParser(parseDelimiter),
    )
    .option('--sheet <name>', 'the one sheet of a workbook to read; all with the same headers when left out');
}

function parseEncoding(text: string): Encoding {
  const known = encodingNamed(text);
  if (known) return known;
  throw new TableError(
    `--encoding ${brief(text)}: expected one of ${ENCODINGS.join(', ')}.`,
    `--encoding ${brief(text)}：应为${ENCODINGS.join('、')}之一。`,
  );
}

function parseDelimiter(text: string): string {
  const named = text === 'tab' || text === '\\t' ? '\t' : text;
  if ([...named].length === 1 && !/["\r\n]/.test(named)) return named;
  throw new TableError(`--delimiter ${brief(text)}: expected one character, no quote or line end, or "tab".`);
}

import { type Command, Option } from 'commander';
import { DELIMITERS, type Delimiter } from './csv-reader.ts';
import { ENCODINGS, type Encoding } from './scan-file.ts';
import { TableError } from './table.ts';

/** Options of every command that reads a table. */
export interface TableFileOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly sheet?: string;
}

/** Adds the options of reading a table to a command. */
export function addTableOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--encoding <name>', `${ENCODINGS.join(', ')}; detected when left out`).argParser(parseEncoding),
    )
    .addOption(
      new Option('--delimiter <character>', '",", ";" or "tab"; detected when left out').argParser(parseDelimiter),
    )
    .option('--sheet <name>', 'sheet of a workbook; the first visible one when left out');
}

const ENCODING_NAMES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  utf16: 'utf-16le',
};

function parseEncoding(text: string): Encoding {
  const name = text.toLowerCase();
  const known = ENCODINGS.find((encoding) => encoding === name) ?? ENCODING_NAMES[name.replaceAll('-', '')];
  if (known) return known;
  throw new TableError(`--encoding ${text}: expected one of ${ENCODINGS.join(', ')}.`);
}

function parseDelimiter(text: string): Delimiter {
  const named = text === 'tab' || text === '\\t' ? '\t' : text;
  const known = DELIMITERS.find((delimiter) => delimiter === named);
  if (known) return known;
  throw new TableError(`--delimiter ${text}: expected ",", ";" or "tab".`);
}

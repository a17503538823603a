import type { Command } from 'commander';
import { CLAIM_FIELDS } from '../../../../schema/claim-files/claim-columns.ts';
import type { ClaimFileOptions } from '../../../../schema/claim-files/open-claim-file.ts';
import { addTableOptions, type TableFileOptions } from '../../tabular/table-options.ts';
import { type MappingProfile, readProfile } from './mapping-profile.ts';

/** Options of every command that reads a file of claims. */
export interface ClaimFileFlags extends TableFileOptions {
  readonly map: readonly string[];
  readonly ignore: readonly string[];
  readonly profile?: string;
  readonly keepGoing: boolean;
}

/** What the argument of such a command is. */
export const CLAIM_FILE = 'CSV (UTF-8, GB18030, Big5 and EUC-KR when named, UTF-16; any separator), NDJSON or XLSX';

/** Adds the options of reading a file of claims to a command. */
export function addClaimFileOptions(command: Command): Command {
  command
    .option(
      '--map <field=header>',
      `the column of a field: ${CLAIM_FIELDS.join(', ')}; "field=" leaves it out; text may be given several times, and on takes the day of each row's verdict`,
      collect,
      [],
    )
    .option('--ignore <header>', 'a column that says nothing of the claim; may be given several times', collect, [])
    .option('--profile <file>', 'a mapping that was saved with --save-profile; options on the line go before it')
    .option('--no-keep-going', 'stop before the first verdict when a row of the file is damaged');
  return addTableOptions(command);
}

/** The options, with those of a saved mapping behind them. */
export async function claimFileOptions(flags: ClaimFileFlags): Promise<ClaimFileOptions> {
  const saved: Partial<MappingProfile> = flags.profile === undefined ? {} : await readProfile(flags.profile);
  const fieldOf = (option: string) => option.slice(0, option.indexOf('=')).trim();
  const given = new Set(flags.map.map(fieldOf));
  return {
    encoding: flags.encoding ?? saved.encoding,
    delimiter: flags.delimiter ?? saved.delimiter,
    sheet: flags.sheet ?? saved.sheet,
    map: [...flags.map, ...(saved.map ?? []).filter((option) => !given.has(fieldOf(option)))],
    ignore: [...flags.ignore, ...(saved.ignore ?? [])],
    keepGoing: flags.keepGoing,
  };
}

function collect(value: string, previous: readonly string[]): string[] {
  return [...previous, value];
}

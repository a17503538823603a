import type { Command } from 'commander';
import type { ChangeFilter, ChangeKind } from '../sdk/index.ts';
import { several } from './command-runs.ts';

/** Options that say which changes. */
export interface FilterOptions {
  readonly kind?: string[];
  readonly certificate?: string[];
  readonly holder?: string[];
  readonly body?: string[];
  readonly area?: string[];
  readonly watchList?: string;
}

export function withFilter(command: Command): Command {
  return command
    .option('--kind <kinds>', 'only these kinds, for example EFFECTIVE_STATUS_CHANGED', several)
    .option('--certificate <numbers>', 'only about these certificates', several)
    .option('--holder <codes>', 'only about these holders, by USCC', several)
    .option('--body <codes>', 'only about these certification bodies', several)
    .option('--area <codes>', 'only within these divisions, GB/T 2260', several)
    .option('--watch-list <id>', 'only what a watch list of your agency names');
}

/** The filter that was given; `null` without any. */
export function filterOf({ kind, certificate, holder, body, area, watchList }: FilterOptions): ChangeFilter | null {
  const filter: ChangeFilter = {
    ...(kind && { kinds: kind as ChangeKind[] }),
    ...(certificate && { certificateNumbers: certificate }),
    ...(holder && { holderUsccs: holder }),
    ...(body && { bodyCodes: body }),
    ...(area && { divisions: area }),
    ...(watchList !== undefined && { watchList }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

import { type Command, Option } from 'commander';
import {
  type EffectivenessDimension,
  InspectionEffectivenessDocument,
  type InspectionEffectivenessQuery,
} from '../../../sdk/index.ts';
import { type commandRuns, dayOption, type ListOptions, listing } from '../../command-runs.ts';
import type { Io } from '../../io.ts';
import { type Columns, writeRecords } from '../../records.ts';
import { inWords } from '../../tabular/chinese-cells.ts';

type Row = NonNullable<InspectionEffectivenessQuery['inspectionEffectiveness']>['rows'][number];

const DIMENSIONS: readonly EffectivenessDimension[] = ['BODY', 'CATEGORY', 'PROVINCE', 'AREA', 'LABORATORY'];
const percent = (share: number | null | undefined) => (share == null ? '' : `${(share * 100).toFixed(1)}%`);

const COLUMNS: Columns<Row> = {
  key: ({ key }) => key,
  inspected: ({ inspected }) => inspected,
  corrected: ({ corrected }) => corrected,
  failed: ({ failed }) => failed,
  rate: ({ rate }) => percent(rate),
  low: ({ interval }) => percent(interval?.low),
  high: ({ interval }) => percent(interval?.high),
  funnel: inWords('word.EffectivenessStanding', ({ standing }) => standing),
};

interface Options extends ListOptions {
  readonly by: EffectivenessDimension;
  readonly from: string;
  readonly to: string;
}

/** `yunqiao supervision effectiveness` */
export function effectivenessCommand(io: Io, run: ReturnType<typeof commandRuns>): Command {
  return run(
    listing('effectiveness', 'Compare failures that inspections found, against chance (认证结果有效性分析).')
      .addOption(new Option('--by <dimension>', 'what is compared').choices(DIMENSIONS).makeOptionMandatory())
      .requiredOption('--from <day>', 'first day of inspections')
      .requiredOption('--to <day>', 'last day of inspections'),
    async (client, options: Options) => {
      const asked = {
        by: options.by,
        from: dayOption('--from', options.from) ?? '',
        to: dayOption('--to', options.to) ?? '',
      };
      const { inspectionEffectiveness: found } = await client.request(InspectionEffectivenessDocument, asked, {
        signal: io.signal,
      });
      await writeRecords((found?.rows ?? []).slice(0, options.limit), COLUMNS, options, io);
    },
  );
}

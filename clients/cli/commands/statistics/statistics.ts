import { type Command, Option } from 'commander';
import {
  CertificateStatisticsDocument,
  type CertificateStatisticsQuery,
  type StatisticsDimension,
  type StatisticsFilter,
  type StatisticsMeasure,
} from '../../../sdk/index.ts';
import { commandRuns, dayOption, type ListOptions, listing, several } from '../../command-runs.ts';
import { CommandError } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { jsonOption } from '../../json-file.ts';
import { type CellOf, type Columns, writeRecords } from '../../records.ts';
import { inWords } from '../../tabular/chinese-cells.ts';
import type { ColumnName } from '../../tabular/column-names.ts';

type Row = NonNullable<CertificateStatisticsQuery['statistics']>['rows'][number];

const named = (one: { readonly code: string; readonly nameZh: string } | null | undefined) =>
  one ? `${one.code} ${one.nameZh}` : '';

/** The column of a dimension. */
const DIMENSIONS: Readonly<Record<StatisticsDimension, readonly [ColumnName, CellOf<Row>]>> = {
  GROUP: ['group', ({ groupCode }) => groupCode],
  CATEGORY: ['category', ({ category }) => category?.code],
  PROVINCE: ['province', ({ province }) => named(province)],
  CITY: ['city', ({ city }) => named(city)],
  BODY: ['body', ({ body }) => body?.code],
  SCHEME: ['scheme', inWords('scheme', ({ scheme }: Row) => scheme)],
  STAR: ['star', ({ starGrade }) => starGrade],
  STATUS: ['status', inWords('status', ({ status }: Row) => status)],
  MONTH: ['month', ({ month }) => month],
};
const MEASURES: readonly StatisticsMeasure[] = ['CERTIFICATES', 'ISSUED', 'EXPIRING'];

interface Options extends ListOptions {
  readonly by?: readonly string[];
  readonly measure: StatisticsMeasure;
  readonly filter?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asKnownAt?: string;
}

/** `yunqiao statistics` */
export function statisticsCommand(io: Io, done: Done): Command {
  const command = listing('statistics', 'Count certificates by any dimensions (统计).')
    .option('--by <dimensions>', `what is counted by: ${Object.keys(DIMENSIONS).join(', ')}`, several)
    .addOption(new Option('--measure <measure>', 'what is counted').choices(MEASURES).default('CERTIFICATES'))
    .option('--filter <json>', 'which certificates, for example {"division":"310000"}')
    .option('--from <day>', 'first day')
    .option('--to <day>', 'last day, or the day that the table is of')
    .option('--as-known-at <instant>', 'as the hub knew it then, for example 2026-01-01T00:00:00Z')
    .addHelpText('after', HELP);
  return commandRuns(io, done)(command, async (client, options: Options) => {
    const by = options.by ?? [];
    const unknown = by.find((one) => !Object.hasOwn(DIMENSIONS, one));
    if (unknown !== undefined)
      throw new CommandError(`--by ${unknown}: expected some of ${Object.keys(DIMENSIONS).join(', ')}.`);
    const { statistics } = await client.request(
      CertificateStatisticsDocument,
      {
        by: by as StatisticsDimension[],
        measure: options.measure,
        filter: jsonOption('--filter', options.filter) as StatisticsFilter | null,
        from: dayOption('--from', options.from),
        to: dayOption('--to', options.to),
        asKnownAt: options.asKnownAt ?? null,
      },
      { signal: io.signal },
    );
    const columns: Columns<Row> = Object.fromEntries([
      ...by.map((one) => DIMENSIONS[one as StatisticsDimension]),
      ['on', ({ on }: Row) => on],
      ['count', ({ count }: Row) => count],
      ['atLeast', ({ atLeast }: Row) => atLeast],
    ]);
    await writeRecords((statistics?.rows ?? []).slice(0, options.limit), columns, options, io);
    io.stderr.write(`total: ${statistics?.total ?? `at least ${statistics?.totalAtLeast ?? 0}`}\n`);
  });
}

const HELP = `
A count that is empty is not told: too few, or not all that belongs to it is told.

Example:
  yunqiao statistics --by PROVINCE,MONTH --from 2025-01-01 --to 2025-12-31 --out provinces.xlsx`;

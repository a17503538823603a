import { Command } from 'commander';
import { EFFICIENCY_FILE } from '../../../../schema/report-files/efficiency-file.ts';
import {
  type BenefitDimension,
  BenefitsDocument,
  type BenefitsQuery,
  type EfficiencyReportInput,
  ReportEfficiencyDocument,
  type ReportEfficiencyMutation,
} from '../../../sdk/index.ts';
import { commandRuns, dayOption, type ListOptions, listing, several } from '../../command-runs.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { type Columns, writeRecords } from '../../records.ts';
import {
  type RecordAnswer,
  type RecordReportOptions,
  readsRecords,
  recordTemplate,
  reportRecords,
} from '../../tabular/record-report.ts';

/** Reports of one call. */
const REPORTS_AT_ONCE = 200;
const DIMENSIONS: readonly string[] = ['GROUP', 'CATEGORY', 'PROVINCE', 'BODY', 'YEAR'];
type Row = NonNullable<BenefitsQuery['benefits']>['rows'][number];
const BENEFIT: Columns<Row> = {
  group: ({ groupCode }) => groupCode,
  category: ({ projectCode }) => projectCode,
  province: ({ provinceCode }) => provinceCode,
  body: ({ bodyCode }) => bodyCode,
  year: ({ year }) => year,
  reports: ({ reports }) => reports,
  flagged: ({ flaggedReports }) => flaggedReports,
  tce: ({ tce }) => tce.value,
  tCO2: ({ tCo2 }) => tCo2?.value,
};

interface BenefitOptions extends ListOptions {
  readonly by?: string[];
  readonly from?: string;
  readonly to?: string;
}

/** `yunqiao efficiency report|template|benefits` */
export function efficiencyCommands(io: Io, done: Done): Command[] {
  const run = commandRuns(io, done);
  const runForAll = commandRuns(io, done, undefined, true);
  return [
    run(
      readsRecords(
        new Command('report')
          .description('Report efficiency data (能效信息). The same again, by its reference, changes nothing.')
          .addHelpText('after', '\nExit code 1: at least one report was refused.'),
        EFFICIENCY_FILE,
      ),
      (client, options: RecordReportOptions, path: string) =>
        reportRecords(path, EFFICIENCY_FILE, options, io, {
          atOnce: REPORTS_AT_ONCE,
          keyField: 'reference',
          send: async (records) => {
            const reports = records as unknown as EfficiencyReportInput[];
            const { reportEfficiency } = await client.request(
              ReportEfficiencyDocument,
              { input: { reports: [...reports] } },
              { signal: io.signal, idempotent: true },
            );
            return (reportEfficiency?.results ?? []).map(answerOf);
          },
        }),
    ),
    recordTemplate(EFFICIENCY_FILE, io, done),
    runForAll(
      listing('benefits', 'Sum up benefits (效益汇总) in tonnes of standard coal and of carbon dioxide.')
        .option('--by <dimensions>', `of ${DIMENSIONS.join(', ')}`, several)
        .option('--from <day>', 'first day on which periods end')
        .option('--to <day>', 'last one'),
      async (client, options: BenefitOptions) => {
        const by = (options.by ?? []).map((one) => one.toUpperCase());
        const unknown = by.find((one) => !DIMENSIONS.includes(one));
        if (unknown !== undefined) throw new CommandError(`--by ${unknown}: expected one of ${DIMENSIONS.join(', ')}.`);
        const variables = {
          by: by as BenefitDimension[],
          from: dayOption('--from', options.from),
          to: dayOption('--to', options.to),
        };
        const { benefits } = await client.request(BenefitsDocument, variables, { signal: io.signal });
        if (benefits && benefits.coverage !== 'ALL')
          io.stderr.write(`coverage: ${[benefits.coverage, ...(benefits.provinces ?? [])].join(' ')}\n`);
        await writeRecords((benefits?.rows ?? []).slice(0, options.limit), BENEFIT, options, io);
        return EXIT.ok;
      },
    ),
  ];
}

type Result = NonNullable<ReportEfficiencyMutation['reportEfficiency']>['results'][number];

/** What became of a report: flagged ones are taken, and say by what. */
function answerOf({ reference, outcome, fault, report }: Result): RecordAnswer {
  const flags = (report?.flags ?? []).map(({ code, zh }) => `${code} ${zh}`).join('; ');
  return {
    key: reference,
    outcome: ({ ACCEPTED: 'TAKEN', UNCHANGED: 'KNOWN', REJECTED: 'REFUSED' } as const)[outcome],
    result: report?.id ?? '',
    detail: fault?.message ?? flags,
  };
}

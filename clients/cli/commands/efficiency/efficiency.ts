import { Command } from 'commander';
import { inBatches } from '../../../../schema/tabular/batches.ts';
import { NdjsonReader } from '../../../../schema/tabular/ndjson-reader.ts';
import {
  type BenefitDimension,
  BenefitsDocument,
  type BenefitsQuery,
  type EfficiencyReportInput,
  ReportEfficiencyDocument,
} from '../../../sdk/index.ts';
import { commandRuns, dayOption, type ListOptions, listing, several } from '../../command-runs.ts';
import type { ConnectionOptions } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { type Columns, writeRecords } from '../../records.ts';

/** Reports and characters of one call. */
const BATCH = { maxItems: 200, weigh: (item: unknown) => JSON.stringify(item).length, maxWeight: 1_000_000 };
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

/** `yunqiao efficiency report|benefits` */
export function efficiencyCommands(io: Io, done: Done): Command[] {
  const run = commandRuns(io, done);
  const runForAll = commandRuns(io, done, undefined, true);
  return [
    run(
      new Command('report')
        .description('Report efficiency data (能效信息). The same again, by its reference, changes nothing.')
        .argument('<file>', 'NDJSON: one report a line, with the fields of EfficiencyReportInput')
        .addHelpText('after', '\nExit code 1: at least one report was refused.'),
      async (client, _: ConnectionOptions, path: string) => {
        const counts = { ACCEPTED: 0, UNCHANGED: 0, REJECTED: 0 };
        let flagged = 0;
        for await (const batch of inBatches(reportsOf(path), BATCH)) {
          const { reportEfficiency } = await client.request(
            ReportEfficiencyDocument,
            { input: { reports: [...batch] } },
            { signal: io.signal, idempotent: true },
          );
          for (const { reference, outcome, fault, report } of reportEfficiency?.results ?? []) {
            counts[outcome]++;
            if (fault) io.stdout.write(`${reference}  REJECTED  ${fault.message}\n`);
            if (report && report.flags.length > 0) flagged++;
            for (const { code, zh } of report?.flags ?? []) io.stdout.write(`${reference}  ${code}  ${zh}\n`);
          }
        }
        const { ACCEPTED, UNCHANGED, REJECTED } = counts;
        io.stdout.write(
          `reports: ${ACCEPTED} taken, ${UNCHANGED} known before, ${REJECTED} refused; ${flagged} flagged\n`,
        );
        return REJECTED > 0 ? EXIT.findings : EXIT.ok;
      },
    ),
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

async function* reportsOf(path: string): AsyncGenerator<EfficiencyReportInput> {
  for await (const { number, value } of new NdjsonReader(path).lines()) {
    if (typeof value !== 'object' || value === null)
      throw new CommandError(`${path}, line ${number}: expected a JSON object.`);
    yield value as EfficiencyReportInput;
  }
}

import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { codeOfWord } from '../../../../schema/domain/report-words.ts';
import { LEAD_FILE } from '../../../../schema/report-files/lead-file.ts';
import { openReportFile } from '../../../../schema/report-files/open-report-file.ts';
import { inBatches } from '../../../../schema/tabular/batches.ts';
import { BYTE_ORDER_MARK, csvText, withoutFormula } from '../../../../schema/tabular/csv-row.ts';
import { NdjsonReader } from '../../../../schema/tabular/ndjson-reader.ts';
import {
  AnswerLeadDocument,
  type Client,
  ComplaintStatisticsDocument,
  type ComplaintStatisticsInput,
  type ComplaintStatisticsQuery,
  ConfirmTakedownDocument,
  type LeadAnswer,
  type LeadInput,
  type LeadKind,
  type LeadStandingFragment,
  type LeadState,
  LeadsDocument,
  OneLeadDocument,
  ReportComplaintStatisticsDocument,
  ReportLeadsDocument,
} from '../../../sdk/index.ts';
import { commandRuns, dayOption, type ListOptions, listing, several } from '../../command-runs.ts';
import type { ConnectionOptions } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { type Columns, nodesOf, writeRecords } from '../../records.ts';
import { divisions, dueDay, inWords } from '../../tabular/chinese-cells.ts';
import { recordTemplate } from '../../tabular/record-report.ts';
import { addTableOptions, type TableFileOptions } from '../../tabular/table-options.ts';

const ANSWERS: readonly LeadAnswer[] = ['ACCEPT', 'REFUSE', 'EXTEND', 'CONFIRM', 'UNFOUNDED'];
/** Leads and rows of one call. */
const LEADS_AT_ONCE = 200;
const ROWS_AT_ONCE = 500;
/** Characters of one call. */
const SMALL = { weigh: (item: unknown) => JSON.stringify(item).length, maxWeight: 1_000_000 };
const COLUMNS = ['row', 'reference', 'lead', 'outcome', 'fault'];

const LEAD: Columns<LeadStandingFragment> = {
  id: ({ id }) => id,
  kind: inWords('word.LeadKind', ({ kind }) => kind),
  state: inWords('word.LeadState', ({ state }) => state),
  received: ({ receivedOn }) => receivedOn,
  due: dueDay(
    ({ due }) => due,
    ({ isOverdue }) => isOverdue,
  ),
  division: divisions(({ division }) => division),
  certificate: ({ certificateNumber }) => certificateNumber,
  subject: ({ subjectUscc }) => subjectUscc,
  quantity: ({ quantity }) => quantity,
  product: ({ productName, model }) => [productName, model].filter(Boolean).join(' '),
  answer: ({ answer }) => answer,
};
const STATISTICS: Columns<NonNullable<ComplaintStatisticsQuery['complaintStatistics']>[number]> = {
  category: ({ projectCode }) => projectCode,
  month: ({ month }) => month,
  complaints: ({ complaints }) => complaints,
  failures: ({ failures }) => failures,
  sold: ({ sold }) => sold,
  agencies: ({ agencies }) => agencies,
};

interface LeadListOptions extends ListOptions {
  readonly state?: string[];
  readonly kind?: string[];
  readonly certificate?: string;
}
interface ReportOptions extends ConnectionOptions, TableFileOptions {
  readonly out?: string;
  readonly map: readonly string[];
}
interface StatisticsOptions extends ListOptions {
  readonly from: string;
  readonly to: string;
  readonly category?: string;
}

/** `yunqiao leads list|show|report|template|answer|takedown|statistics|report-statistics` */
export function leadCommands(io: Io, done: Done): Command[] {
  const run = commandRuns(io, done);
  const sent = { signal: io.signal };
  const again = { signal: io.signal, idempotent: true };
  const told = (lead: LeadStandingFragment | undefined) =>
    lead && io.stdout.write(`${lead.id}  ${lead.state}${lead.due ? `  due ${lead.due}` : ''}\n`);

  return [
    run(
      listing('list', 'List leads: those of your area, that your agency reported, or about your certificates.')
        .option('--state <states>', 'only these, for example RECEIVED,ACCEPTED', several)
        .option('--kind <kinds>', 'only these, for example FAKE', several)
        .option('--certificate <number>', 'only about this certificate'),
      async (client, options: LeadListOptions) => {
        const filter = {
          states: (options.state as LeadState[] | undefined) ?? null,
          kinds: (options.kind as LeadKind[] | undefined) ?? null,
          certificateNumber: options.certificate ?? null,
        };
        const leads = nodesOf(
          options.limit,
          async (first, after) => (await client.request(LeadsDocument, { filter, first, after }, sent)).leads,
        );
        await writeRecords(leads, LEAD, options, io);
      },
    ),
    run(
      new Command('show').description('Show a lead with its reports, as JSON.').argument('<lead>', 'its id'),
      async (client, _: ConnectionOptions, id: string) => {
        const { lead } = await client.request(OneLeadDocument, { id }, sent);
        if (!lead) throw new CommandError(`${id}: no lead that your agency may see.`, EXIT.findings);
        io.stdout.write(`${JSON.stringify(lead, null, 2)}\n`);
      },
    ),
    run(
      addTableOptions(
        new Command('report')
          .description('Report leads from a file. The same again, by its reference, is the same lead.')
          .argument('<file>', 'NDJSON, CSV or XLSX; yunqiao leads template writes an empty one')
          .option('--out <file>', 'what became of each row (default: <file>.report.csv)')
          .option(
            '--map <field=header>',
            'the column of a field; several times',
            (one: string, all: readonly string[]) => [...all, one],
            [],
          )
          .addHelpText('after', '\nExit code 1: at least one row was refused.'),
      ),
      async (client, options: ReportOptions, path: string) => report(client, path, options, io),
    ),
    recordTemplate(LEAD_FILE, io, done),
    run(
      new Command('answer')
        .description('Answer a lead of your area, as its regulator.')
        .argument('<lead>', 'its id')
        .addOption(new Option('--with <answer>', 'what is answered').choices(ANSWERS).makeOptionMandatory())
        .requiredOption('--text <text>', 'told to those who reported'),
      async (
        client,
        { with: answer, text }: ConnectionOptions & { readonly with: LeadAnswer; readonly text: string },
        lead: string,
      ) => {
        told((await client.request(AnswerLeadDocument, { input: { lead, answer, text } }, again)).answerLead?.lead);
      },
    ),
    run(
      new Command('takedown')
        .description('Confirm that the listing of a lead was taken down (下架).')
        .argument('<lead>', 'its id')
        .requiredOption('--on <day>', 'day on which it was'),
      async (client, { on }: ConnectionOptions & { readonly on: string }, lead: string) => {
        const input = { lead, takenDownOn: dayOption('--on', on) ?? '' };
        told((await client.request(ConfirmTakedownDocument, { input }, again)).confirmTakedown?.lead);
      },
    ),
    run(
      listing('statistics', 'List complaints and failures by product category and month, over all platforms.')
        .requiredOption('--from <month>', 'first month, by its first day')
        .requiredOption('--to <month>', 'the month behind the last one, by its first day')
        .option('--category <code>', 'only this product category, three digits'),
      async (client, options: StatisticsOptions) => {
        const from = dayOption('--from', options.from) ?? '';
        const to = dayOption('--to', options.to) ?? '';
        const variables = { from, to, projectCode: options.category ?? null };
        const { complaintStatistics } = await client.request(ComplaintStatisticsDocument, variables, sent);
        await writeRecords((complaintStatistics ?? []).slice(0, options.limit), STATISTICS, options, io);
      },
    ),
    run(
      new Command('report-statistics')
        .description('Report complaints and failures by product category and month. The same month again replaces it.')
        .argument('<file>', 'NDJSON: projectCode, month, complaints, failures, sold'),
      async (client, _: ConnectionOptions, path: string) => {
        let rows = 0;
        const lines = inBatches(statisticsOf(path), { maxItems: ROWS_AT_ONCE, ...SMALL });
        for await (const batch of lines) {
          const input = { rows: [...batch] };
          const { reportComplaintStatistics } = await client.request(
            ReportComplaintStatisticsDocument,
            { input },
            again,
          );
          rows += reportComplaintStatistics?.rows ?? 0;
        }
        io.stdout.write(`rows: ${rows}\n`);
      },
    ),
  ];
}

async function report(client: Client, path: string, options: ReportOptions, io: Io): Promise<number> {
  const file = await openReportFile(path, LEAD_FILE, options);
  io.stderr.write(`${file.description}\n`);
  if (file.unmapped.length > 0) io.stderr.write(`warning: nothing is read from ${file.unmapped.join(', ')}\n`);
  const out = options.out ?? `${path}.report.csv`;
  const lines: string[][] = [COLUMNS];
  const counts = { new: 0, known: 0, refused: 0 };
  const refuse = (row: number, reference: string, fault: string) => {
    counts.refused++;
    lines.push([String(row), reference, '', 'REFUSED', fault].map(withoutFormula));
  };
  for await (const batch of inBatches(file.records, { maxItems: LEADS_AT_ONCE, ...SMALL })) {
    const readable = [];
    for (const { row, record } of batch) {
      const written = String(record['kind'] ?? '');
      const kind = codeOfWord('leadKind', written);
      const noKind = kind === null ? [{ field: 'kind', expected: 'a kind of lead, as 无证', written }] : [];
      const [fault] = [...(record.unreadable ?? []), ...noKind];
      if (!fault) readable.push({ row, lead: { ...record, kind } as unknown as LeadInput });
      else
        refuse(
          row,
          String(record['reference'] ?? ''),
          `${fault.field}: expected ${fault.expected}, not ${fault.written}`,
        );
    }
    if (readable.length === 0) continue;
    const input = { leads: readable.map(({ lead }) => lead) };
    const { reportLeads } = await client.request(
      ReportLeadsDocument,
      { input },
      { signal: io.signal, idempotent: true },
    );
    for (const [index, { reference, lead, isDuplicate, fault }] of (reportLeads?.results ?? []).entries()) {
      const row = readable[index]?.row ?? 0;
      if (fault) refuse(row, reference, fault);
      else {
        counts[isDuplicate ? 'known' : 'new']++;
        lines.push([String(row), reference, lead ?? '', isDuplicate ? 'KNOWN' : 'NEW', ''].map(withoutFormula));
      }
    }
  }
  await writeFile(out, BYTE_ORDER_MARK + csvText(lines));
  io.stdout.write(
    `leads: ${counts.new} new, ${counts.known} known before; ${counts.refused} rows refused\nrows: ${out}\n`,
  );
  return counts.refused > 0 ? EXIT.findings : EXIT.ok;
}

async function* statisticsOf(path: string): AsyncGenerator<ComplaintStatisticsInput> {
  for await (const { number, value } of new NdjsonReader(path).lines()) {
    if (typeof value !== 'object' || value === null)
      throw new CommandError(`${path}, line ${number}: expected a JSON object.`);
    yield value as ComplaintStatisticsInput;
  }
}

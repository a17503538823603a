import { Argument, type Command } from 'commander';
import {
  CaseHandoversDocument,
  type CertificateFilter,
  CertificateListDocument,
  type CertificateListQuery,
  type Client,
  type InspectionFilter,
  InspectionsDocument,
  type InspectionsQuery,
  type InspectionTaskFilter,
  InspectionTasksDocument,
  InspectorsDocument,
  type InspectorsQuery,
  JointInspectionsDocument,
  type SamplingPlanStandingFragment,
  SamplingPlansDocument,
} from '../../../sdk/index.ts';
import { type commandRuns, type ListOptions, listing } from '../../command-runs.ts';
import type { Io } from '../../io.ts';
import { jsonOption } from '../../json-file.ts';
import { type Columns, nodesOf, writeRecords } from '../../records.ts';
import { divisions, inWords } from '../../tabular/chinese-cells.ts';
import { HANDOVER, JOINT, TASK } from './columns.ts';

const CERTIFICATE: Columns<CertificateListQuery['certificates']['edges'][number]['node']> = {
  certificate: ({ number }) => number,
  scheme: inWords('scheme', ({ scheme }) => scheme),
  star: ({ starGrade }) => starGrade,
  effectiveStatus: inWords('status', ({ effectiveStatus }) => effectiveStatus),
  first: ({ firstIssuedOn }) => firstIssuedOn,
  expires: ({ expiresOn }) => expiresOn,
  category: ({ projectCode }) => projectCode.code,
  body: ({ body }) => body.code,
  holder: ({ holderParty }) => holderParty.name,
  holderUscc: ({ holderParty }) => holderParty.uscc,
  division: divisions(({ holderParty }) => holderParty.division?.code),
  product: ({ products }) => products.map(({ name }) => name).join('; '),
  models: ({ products }) => products.flatMap(({ models }) => models).join('; '),
};
const PLAN: Columns<SamplingPlanStandingFragment> = {
  id: ({ id }) => id,
  reference: ({ reference }) => reference,
  year: ({ year }) => year,
  title: ({ title }) => title,
  initiator: divisions(({ division }) => division ?? 'MINISTRY'),
  regions: divisions(({ regions }) => regions.join(' ')),
  created: ({ createdOn }) => createdOn,
  drawn: ({ draw }) => draw,
};
const INSPECTION: Columns<NonNullable<InspectionsQuery['inspections']>['edges'][number]['node']> = {
  id: ({ id }) => id,
  certificate: ({ certificateNumber }) => certificateNumber,
  body: ({ bodyCode }) => bodyCode,
  holderUscc: ({ holderUscc }) => holderUscc,
  division: divisions(({ division }) => division),
  place: ({ place }) => place,
  conducted: ({ conductedOn }) => conductedOn,
  laboratory: ({ laboratory }) => laboratory,
  markUse: inWords('word.MarkUse', ({ markUse }) => markUse),
  conclusion: inWords('word.InspectionConclusion', ({ conclusion }) => conclusion),
  followUp: ({ followUp }) => followUp,
  published: ({ publicFrom }) => publicFrom,
};

const INSPECTOR: Columns<NonNullable<InspectorsQuery['inspectors']>['edges'][number]['node']> = {
  id: ({ id }) => id,
  name: ({ nameZh }) => nameZh,
  division: divisions(({ division }) => division),
  qualifications: ({ qualifications }) => qualifications.join('; '),
  interests: ({ interests }) => interests.join(' '),
  starts: ({ from }) => from,
  ends: ({ to }) => to,
};

type Write = (client: Client, filter: never, options: ListOptions, io: Io) => Promise<number>;

/** How a list is written: its columns, and how a page of it is asked for. */
function list<T, Filter>(
  columns: Columns<T>,
  ask: (client: Client, asked: Asked<Filter>, signal: { readonly signal: Io['signal'] }) => ReturnType<AskPage<T>>,
): Write {
  return (client, filter, options, io) =>
    writeRecords(
      nodesOf(options.limit, (first, after) => ask(client, { filter, first, after }, { signal: io.signal })),
      columns,
      options,
      io,
    );
}

interface Asked<Filter> {
  readonly filter: Filter;
  readonly first: number;
  readonly after: string | null;
}
type AskPage<T> = Parameters<typeof nodesOf<T>>[1];

/** What can be exported. The hub reads the filter, and names what is wrong with it. */
const LISTS: Readonly<Record<string, Write>> = {
  certificates: list(
    CERTIFICATE,
    async (client, asked: Asked<CertificateFilter>, signal) =>
      (await client.request(CertificateListDocument, { ...asked, orderBy: 'NUMBER' }, signal)).certificates,
  ),
  plans: list(
    PLAN,
    async (client, { first, after }, signal) =>
      (await client.request(SamplingPlansDocument, { first, after }, signal)).samplingPlans,
  ),
  tasks: list(
    TASK,
    async (client, asked: Asked<InspectionTaskFilter>, signal) =>
      (await client.request(InspectionTasksDocument, asked, signal)).inspectionTasks,
  ),
  inspections: list(
    INSPECTION,
    async (client, asked: Asked<InspectionFilter>, signal) =>
      (await client.request(InspectionsDocument, asked, signal)).inspections,
  ),
  handovers: list(
    HANDOVER,
    async (client, { first, after }, signal) =>
      (await client.request(CaseHandoversDocument, { first, after }, signal)).caseHandovers,
  ),
  inspectors: list(
    INSPECTOR,
    async (client, { filter, first, after }: Asked<{ readonly division?: string } | null>, signal) =>
      (await client.request(InspectorsDocument, { division: filter?.division ?? null, first, after }, signal))
        .inspectors,
  ),
  joint: list(
    JOINT,
    async (client, { first, after }, signal) =>
      (await client.request(JointInspectionsDocument, { first, after }, signal)).jointInspections,
  ),
};

/** `yunqiao supervision export` */
export function exportCommand(io: Io, run: ReturnType<typeof commandRuns>): Command {
  return run(
    listing('export', 'List what supervision works with; with --out as a file for whoever has no hub.')
      .addArgument(new Argument('<list>', 'which list').choices(Object.keys(LISTS)))
      .option(
        '--filter <json>',
        'conditions, as the hub’s filter of the list takes them; inspectors take a division, plans, joint and handovers none',
      ),
    async (client, { filter, ...options }: ListOptions & { readonly filter?: string }, list: string) => {
      await LISTS[list]?.(client, jsonOption('--filter', filter) as never, options, io);
    },
  );
}

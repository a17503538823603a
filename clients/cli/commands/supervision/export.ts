import { Argument, type Command } from 'commander';
import {
  CertificateListDocument,
  type CertificateListQuery,
  type Client,
  InspectionsDocument,
  type InspectionsQuery,
  InspectionTasksDocument,
  JointInspectionsDocument,
  type SamplingPlanStandingFragment,
  SamplingPlansDocument,
} from '../../../sdk/index.ts';
import { type commandRuns, type ListOptions, listing } from '../../command-runs.ts';
import type { Io } from '../../io.ts';
import { jsonOption } from '../../json-file.ts';
import { type Columns, nodesOf, writeRecords } from '../../records.ts';
import { JOINT, TASK } from './columns.ts';

const CERTIFICATE: Columns<CertificateListQuery['certificates']['edges'][number]['node']> = {
  certificate: ({ number }) => number,
  scheme: ({ scheme }) => scheme,
  star: ({ starGrade }) => starGrade,
  effectiveStatus: ({ effectiveStatus }) => effectiveStatus,
  first: ({ firstIssuedOn }) => firstIssuedOn,
  expires: ({ expiresOn }) => expiresOn,
  category: ({ projectCode }) => projectCode.code,
  body: ({ body }) => body.code,
  holder: ({ holderParty }) => holderParty.name,
  holderUscc: ({ holderParty }) => holderParty.uscc,
  division: ({ holderParty }) => holderParty.division?.code,
  product: ({ products }) => products.map(({ name }) => name).join('; '),
  models: ({ products }) => products.flatMap(({ models }) => models).join('; '),
};
const PLAN: Columns<SamplingPlanStandingFragment> = {
  id: ({ id }) => id,
  reference: ({ reference }) => reference,
  year: ({ year }) => year,
  title: ({ title }) => title,
  initiator: ({ division }) => division ?? 'MINISTRY',
  regions: ({ regions }) => regions.join(' '),
  created: ({ createdOn }) => createdOn,
  drawn: ({ draw }) => draw,
};
const INSPECTION: Columns<NonNullable<InspectionsQuery['inspections']>['edges'][number]['node']> = {
  id: ({ id }) => id,
  certificate: ({ certificateNumber }) => certificateNumber,
  body: ({ bodyCode }) => bodyCode,
  holderUscc: ({ holderUscc }) => holderUscc,
  division: ({ division }) => division,
  place: ({ place }) => place,
  conducted: ({ conductedOn }) => conductedOn,
  laboratory: ({ laboratory }) => laboratory,
  markUse: ({ markUse }) => markUse,
  conclusion: ({ conclusion }) => conclusion,
  followUp: ({ followUp }) => followUp,
  published: ({ publicFrom }) => publicFrom,
};

type Write = (client: Client, filter: never, options: ListOptions, io: Io) => Promise<number>;

/** What can be exported: how a list is asked for and what its columns are. The hub reads the filter, and names what is wrong with it. */
const LISTS: Readonly<Record<string, Write>> = {
  certificates: (client, filter, options, io) =>
    writeRecords(
      nodesOf(options.limit, async (first, after) => {
        const asked = { filter, orderBy: 'NUMBER' as const, first, after };
        return (await client.request(CertificateListDocument, asked, { signal: io.signal })).certificates;
      }),
      CERTIFICATE,
      options,
      io,
    ),
  plans: (client, _, options, io) =>
    writeRecords(
      nodesOf(
        options.limit,
        async (first, after) =>
          (await client.request(SamplingPlansDocument, { first, after }, { signal: io.signal })).samplingPlans,
      ),
      PLAN,
      options,
      io,
    ),
  tasks: (client, filter, options, io) =>
    writeRecords(
      nodesOf(
        options.limit,
        async (first, after) =>
          (await client.request(InspectionTasksDocument, { filter, first, after }, { signal: io.signal }))
            .inspectionTasks,
      ),
      TASK,
      options,
      io,
    ),
  inspections: (client, filter, options, io) =>
    writeRecords(
      nodesOf(
        options.limit,
        async (first, after) =>
          (await client.request(InspectionsDocument, { filter, first, after }, { signal: io.signal })).inspections,
      ),
      INSPECTION,
      options,
      io,
    ),
  joint: (client, _, options, io) =>
    writeRecords(
      nodesOf(
        options.limit,
        async (first, after) =>
          (await client.request(JointInspectionsDocument, { first, after }, { signal: io.signal })).jointInspections,
      ),
      JOINT,
      options,
      io,
    ),
};

/** `yunqiao supervision export` */
export function exportCommand(io: Io, run: ReturnType<typeof commandRuns>): Command {
  return run(
    listing('export', 'List what supervision works with; with --out as a file for whoever has no hub.')
      .addArgument(new Argument('<list>', 'which list').choices(Object.keys(LISTS)))
      .option('--filter <json>', 'conditions, as the hub’s filter of the list takes them; plans and joint have none'),
    async (client, { filter, ...options }: ListOptions & { readonly filter?: string }, list: string) => {
      await LISTS[list]?.(client, jsonOption('--filter', filter) as never, options, io);
    },
  );
}

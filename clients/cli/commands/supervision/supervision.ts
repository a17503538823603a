import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { type DrawRecord, drawFaults, sha256, shortGroups } from '../../../../schema/domain/draw/draw.ts';
import { NdjsonReader } from '../../../../schema/tabular/ndjson-reader.ts';
import {
  type Client,
  CorrectInspectionDocument,
  CreateSamplingPlanDocument,
  type CreateSamplingPlanInput,
  DrawRandomDocument,
  type InspectionRecordInput,
  type InspectionTaskState,
  InspectionTasksDocument,
  OneDrawDocument,
  OneSamplingPlanDocument,
  RecordInspectionDocument,
} from '../../../sdk/index.ts';
import { commandRuns, type ListOptions, listing } from '../../command-runs.ts';
import type { ConnectionOptions } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { readJsonFile } from '../../json-file.ts';
import { nodesOf, writeRecords } from '../../records.ts';
import { TASK } from './columns.ts';
import { creditCommand } from './credit.ts';
import { effectivenessCommand } from './effectiveness.ts';
import { exportCommand } from './export.ts';
import { handoverCommand } from './handover.ts';
import { jointCommand } from './joint.ts';
import { readSeed, seedOf } from './seed-file.ts';

const STATES: readonly InspectionTaskState[] = ['OPEN', 'DONE'];

interface TaskOptions extends ListOptions {
  readonly state?: InspectionTaskState;
  readonly plan?: string;
  readonly division?: string;
}
/** `yunqiao supervision plan|draw|verify-draw|tasks|record|joint|handover|export|effectiveness` */
export function supervisionCommands(io: Io, done: Done): Command[] {
  const run = commandRuns(io, done);
  const sent = { signal: io.signal };
  const again = { signal: io.signal, idempotent: true };
  const write = (text: string) => io.stdout.write(`${text}\n`);

  return [
    run(
      new Command('plan')
        .description('Make a sampling plan from a file, and commit to the seed that it will be drawn with.')
        .argument(
          '<file>',
          'JSON: reference, year, title, groups, regions, …; all of CreateSamplingPlanInput but the commitment',
        )
        .option(
          '--seed-file <file>',
          'where the seed is kept until the draw (default: <file>.seed); made when it is not there',
        ),
      async (client, { seedFile }: ConnectionOptions & { readonly seedFile?: string }, path: string) => {
        const asked = (await readJsonFile(path)) as unknown as CreateSamplingPlanInput;
        const seedPath = seedFile ?? `${path}.seed`;
        const input = { ...asked, seedCommitment: sha256(await seedOf(seedPath)) };
        const plan = (await client.request(CreateSamplingPlanDocument, { input }, again)).createSamplingPlan?.plan;
        write(`${plan?.id}  ${plan?.title}\nseed: ${seedPath}, its SHA-256 ${plan?.seedCommitment}`);
        write(`SHA-256 of the hub's seed: ${plan?.hubSeedCommitment}`);
      },
    ),
    run(
      new Command('draw')
        .description('Draw a plan, or fetch its draw, and save it: everything that it takes to replay it.')
        .argument('<plan>', 'its id')
        .option(
          '--seed-file <file>',
          'where "supervision plan" has left the seed; without it the draw is fetched, not made',
        )
        .option('--public-randomness <value>', 'the value of what the plan has named')
        .option('--out <file>', 'where the draw is saved (default: <plan>.draw.json)'),
      async (
        client,
        options: ConnectionOptions & {
          readonly seedFile?: string;
          readonly publicRandomness?: string;
          readonly out?: string;
        },
        plan: string,
      ) => {
        const draw =
          options.seedFile === undefined ? await drawOf(client, plan) : await drawAnew(plan, options.seedFile);
        async function drawAnew(id: string, seedFile: string) {
          const input = {
            plan: id,
            seed: await readSeed(seedFile),
            publicRandomness: options.publicRandomness ?? null,
          };
          return (await client.request(DrawRandomDocument, { input }, again)).drawRandom?.draw;
        }
        if (!draw) throw new CommandError(`${plan}: no draw that your agency may see.`, EXIT.findings);
        const out = options.out ?? `${plan}.draw.json`;
        await writeFile(out, `${JSON.stringify(draw, null, 2)}\n`, { mode: 0o600 });
        write(`${draw.id}  ${draw.result.split('\n').length - 1} drawn on ${draw.drawnOn}  ${out}`);
        for (const { division, reason } of draw.regionsLeftOut) write(`not drawn from: ${division}  ${reason}`);
        if (draw.certificatesLeftOutCount > 0)
          write(`in nobody's area, not drawn from: ${draw.certificatesLeftOutCount} certificates`);
        for (const number of draw.shortages) write(`nobody free for: ${number}`);
        return reportFaults(draw, io);
      },
    ),
    new Command('verify-draw')
      .description('Replay a saved draw, without the hub. Exit code 1: it is not right.')
      .argument('<file>', 'what "supervision draw" has saved')
      .action(async (path: string) => {
        done(reportFaults(await readDraw(path), io));
      }),
    run(
      listing('tasks', 'List inspections to be made by your area, or that your own plans have set, by due day.')
        .addOption(new Option('--state <state>', 'only in this state').choices(STATES))
        .option('--plan <id>', 'only of this plan')
        .option('--division <code>', 'only of this division'),
      async (client, options: TaskOptions) => {
        const { state, plan, division } = options;
        const filter = { state: state ?? null, plan: plan ?? null, division: division ?? null };
        const tasks = nodesOf(
          options.limit,
          async (first, after) =>
            (await client.request(InspectionTasksDocument, { filter, first, after }, sent)).inspectionTasks,
        );
        await writeRecords(tasks, TASK, options, io);
      },
    ),
    run(
      new Command('record')
        .description('Record inspections from a file. The same again, by its reference, is the same record.')
        .argument('<file>', 'NDJSON: reference and record; or inspection, reason and record for a correction')
        .addHelpText('after', '\nIt stops at the first line that is refused; the same file can be sent again.'),
      async (client, _: ConnectionOptions, path: string) => {
        for await (const { number, value } of new NdjsonReader(path).lines()) {
          const line = lineOf(value, `${path}, line ${number}`);
          const told = await record(client, line, again);
          write(`${told?.id}  ${told?.certificateNumber}  ${told?.conclusion}  public from ${told?.publicFrom}`);
        }
      },
    ),
    jointCommand(io, run),
    handoverCommand(io, run),
    exportCommand(io, run),
    effectivenessCommand(io, run),
    creditCommand(io, run),
  ];
}

async function drawOf(client: Client, plan: string) {
  const { samplingPlan } = await client.request(OneSamplingPlanDocument, { id: plan });
  if (!samplingPlan?.draw) return null;
  return (await client.request(OneDrawDocument, { id: samplingPlan.draw })).draw;
}

function reportFaults(draw: DrawRecord, io: Io): number {
  const faults = drawFaults(draw);
  for (const fault of faults) io.stderr.write(`${fault}\n`);
  if (faults.length === 0)
    for (const { group, wanted, drawn } of shortGroups(draw))
      io.stdout.write(`group ${group + 1} of the plan: ${drawn} of ${wanted} drawn, the population has no more\n`);
  const hash = draw.populationHash.slice(0, 16);
  io.stdout.write(
    faults.length > 0 ? 'NOT right\n' : `right: replayed by ${draw.algorithm} from population ${hash}…\n`,
  );
  return faults.length > 0 ? EXIT.findings : EXIT.ok;
}

const DRAW_TEXTS = [
  'algorithm',
  'seed',
  'hubSeed',
  'publicRandomness',
  'seedCommitment',
  'hubSeedCommitment',
  'population',
  'populationHash',
  'result',
  'resultHash',
] as const;

async function readDraw(path: string): Promise<DrawRecord> {
  const value = await readJsonFile(path);
  const missing = DRAW_TEXTS.find((name) => typeof value[name] !== 'string');
  if (missing) throw new CommandError(`${path}: expected a saved draw, with a text ${missing}.`);
  return value as unknown as DrawRecord;
}

function lineOf(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || !('record' in value))
    throw new CommandError(`${place}: expected a JSON object with a record.`);
  return value as Readonly<Record<string, unknown>>;
}

async function record(
  client: Client,
  line: Readonly<Record<string, unknown>>,
  again: { readonly signal: AbortSignal; readonly idempotent: boolean },
) {
  const content = line['record'] as InspectionRecordInput;
  if (line['inspection'] === undefined) {
    const input = { reference: String(line['reference'] ?? ''), record: content };
    return (await client.request(RecordInspectionDocument, { input }, again)).recordInspection?.inspection;
  }
  const input = { inspection: String(line['inspection']), reason: String(line['reason'] ?? ''), record: content };
  return (await client.request(CorrectInspectionDocument, { input }, again)).correctInspection?.inspection;
}

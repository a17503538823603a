import { Command, Option } from 'commander';
import {
  AnswerJointInspectionDocument,
  InviteJointInspectionDocument,
  type JointAnswer,
  JointInspectionsDocument,
  type JointStandingFragment,
  RecordJointMinutesDocument,
  ShareFindingDocument,
} from '../../../sdk/index.ts';
import { type commandRuns, dayOption, type ListOptions, listing, several } from '../../command-runs.ts';
import type { ConnectionOptions } from '../../connection.ts';
import type { Io } from '../../io.ts';
import { papersOf } from '../../paper-files.ts';
import { nodesOf, writeRecords } from '../../records.ts';
import { JOINT } from './columns.ts';

/** How an authority answers what it is asked. */
export const ANSWERS: readonly JointAnswer[] = ['ACCEPT', 'DECLINE'];

interface InviteOptions extends ConnectionOptions {
  readonly title: string;
  readonly plan?: string;
  readonly certificates?: string[];
  readonly participants: string[];
}
interface ShareOptions extends ConnectionOptions {
  readonly text: string;
  readonly certificate?: string;
  readonly evidence?: string[];
}
interface MinutesOptions extends ConnectionOptions {
  readonly heldOn: string;
  readonly attended: string[];
  readonly text: string;
  readonly decision?: string[];
  readonly papers?: string[];
}

/** Values of an option that is given several times; a comma is part of the value. */
const repeated = (text: string, previous: readonly string[] = []) => [...previous, text];

/** `yunqiao supervision joint list|invite|answer|share|minutes` */
export function jointCommand(io: Io, run: ReturnType<typeof commandRuns>): Command {
  const sent = { signal: io.signal };
  const again = { signal: io.signal, idempotent: true };
  const told = (joint: JointStandingFragment | undefined) =>
    joint && io.stdout.write(`${joint.id}  ${JOINT['participants']?.(joint)}  answers due ${joint.answerDue}\n`);
  const joint = new Command('joint').description('joint inspections (联合检查) with other authorities');
  const commands = [
    run(listing('list', 'List joint inspections, newest first.'), async (client, options: ListOptions) => {
      const all = nodesOf(
        options.limit,
        async (first, after) =>
          (await client.request(JointInspectionsDocument, { first, after }, sent)).jointInspections,
      );
      await writeRecords(all, JOINT, options, io);
    }),
    run(
      new Command('invite')
        .description('Invite other authorities.')
        .argument('<reference>', 'your own key')
        .requiredOption('--title <text>', 'what it is about')
        .requiredOption(
          '--participants <divisions>',
          'whose authorities are invited, for example 330000,340000',
          several,
        )
        .option('--plan <id>', 'a plan of yours that is not drawn yet')
        .option('--certificates <numbers>', 'certificates that it is about', several),
      async (client, options: InviteOptions, reference: string) => {
        const { title, plan, certificates, participants } = options;
        const input = { reference, title, participants, plan: plan ?? null, certificateNumbers: certificates ?? [] };
        told(
          (await client.request(InviteJointInspectionDocument, { input }, again)).inviteJointInspection
            ?.jointInspection,
        );
      },
    ),
    run(
      new Command('answer')
        .description('Answer an invitation.')
        .argument('<joint>', 'its id')
        .addOption(new Option('--with <answer>', 'what is answered').choices(ANSWERS).makeOptionMandatory())
        .option('--reason <text>', 'needed to decline'),
      async (
        client,
        { with: answer, reason }: ConnectionOptions & { readonly with: JointAnswer; readonly reason?: string },
        id: string,
      ) => {
        const input = { jointInspection: id, answer, reason: reason ?? null };
        told(
          (await client.request(AnswerJointInspectionDocument, { input }, again)).answerJointInspection
            ?.jointInspection,
        );
      },
    ),
    run(
      new Command('share')
        .description('Share a finding with those who take part.')
        .argument('<joint>', 'its id')
        .argument('<reference>', 'your own key')
        .requiredOption('--text <text>', 'what was found, without personal data')
        .option('--certificate <number>', 'which certificate it is about')
        .option('--evidence <files>', 'papers and photos; they stay here, their SHA-256 is sent', several),
      async (client, { text, certificate, evidence }: ShareOptions, id: string, reference: string) => {
        const input = {
          jointInspection: id,
          reference,
          text,
          certificateNumber: certificate ?? null,
          evidence: await papersOf(evidence),
        };
        told((await client.request(ShareFindingDocument, { input }, again)).shareFinding?.jointInspection);
      },
    ),
    run(
      new Command('minutes')
        .description('Record the minutes (会议纪要) of a session, as the authority that has initiated it.')
        .argument('<joint>', 'its id')
        .argument('<reference>', 'your own key of the session')
        .requiredOption('--held-on <day>', 'the day of the session')
        .requiredOption('--attended <divisions>', 'whose authorities were there, for example 310000,330000', several)
        .requiredOption('--text <text>', 'the minutes, without personal data')
        .option('--decision <text>', 'what was decided; can be given several times', repeated)
        .option('--papers <files>', 'papers of the session; they stay here, their SHA-256 is sent', several),
      async (client, options: MinutesOptions, id: string, reference: string) => {
        const { attended, text, decision, papers } = options;
        const input = {
          jointInspection: id,
          reference,
          heldOn: dayOption('--held-on', options.heldOn) ?? '',
          attended,
          text,
          decisions: decision ?? [],
          papers: await papersOf(papers),
        };
        const { recordJointMinutes } = await client.request(RecordJointMinutesDocument, { input }, again);
        io.stdout.write(`${id}  ${recordJointMinutes?.jointInspection.minutes?.length ?? 0} sessions with minutes\n`);
      },
    ),
  ];
  for (const command of commands) joint.addCommand(command);
  return joint;
}

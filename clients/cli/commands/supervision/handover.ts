import { Command, Option } from 'commander';
import {
  AnswerHandoverDocument,
  CaseHandoversDocument,
  CloseHandoverDocument,
  HandOverCaseDocument,
  type HandoverAnswer,
  type HandoverStandingFragment,
} from '../../../sdk/index.ts';
import { type commandRuns, type ListOptions, listing, several } from '../../command-runs.ts';
import { type ConnectionOptions, integer } from '../../connection.ts';
import type { Io } from '../../io.ts';
import { papersOf } from '../../paper-files.ts';
import { nodesOf, writeRecords } from '../../records.ts';
import { HANDOVER } from './columns.ts';
import { ANSWERS } from './joint.ts';

interface OfferOptions extends ConnectionOptions {
  readonly to: string;
  readonly title: string;
  readonly grounds: string;
  readonly evidence: string[];
  readonly certificate?: string;
  readonly inspection?: string;
  readonly joint?: string;
  readonly dueWorkingDays?: number;
}

/** `yunqiao supervision handover list|offer|answer|close` */
export function handoverCommand(io: Io, run: ReturnType<typeof commandRuns>): Command {
  const again = { signal: io.signal, idempotent: true };
  const told = (one: HandoverStandingFragment | undefined) =>
    one &&
    io.stdout.write(
      `${one.id}  ${one.state}  ${one.from ?? 'MINISTRY'} > ${one.to}  answer due ${one.answerDue}  due ${one.due}\n`,
    );
  const handover = new Command('handover').description(
    'cases handed over to the authority of another place (案件移送)',
  );
  const commands = [
    run(
      listing('list', 'List cases that your area has handed over or was asked to take, by due day.'),
      async (client, options: ListOptions) => {
        const all = nodesOf(
          options.limit,
          async (first, after) =>
            (await client.request(CaseHandoversDocument, { first, after }, { signal: io.signal })).caseHandovers,
        );
        await writeRecords(all, HANDOVER, options, io);
      },
    ),
    run(
      new Command('offer')
        .description('Hand a case over, with its evidence. The same again, by its reference, is the same case.')
        .argument('<reference>', 'your own key')
        .requiredOption('--to <division>', 'whose authority it goes to')
        .requiredOption('--title <text>', 'what it is')
        .requiredOption('--grounds <text>', 'what is suspected, and why it is the other’s; without personal data')
        .requiredOption('--evidence <files>', 'the papers; they go another way, their SHA-256 is sent', several)
        .option('--certificate <number>', 'which certificate it is about')
        .option('--inspection <id>', 'an inspection of your area that it comes from')
        .option('--joint <id>', 'a joint inspection that you take part in and it comes from')
        .addOption(
          new Option('--due-working-days <n>', 'until the result is due').argParser(
            integer('--due-working-days', 1, 250),
          ),
        ),
      async (client, options: OfferOptions, reference: string) => {
        const { to, title, grounds, evidence, certificate, inspection, joint, dueWorkingDays } = options;
        const input = {
          reference,
          to,
          title,
          grounds,
          evidence: await papersOf(evidence),
          certificateNumber: certificate ?? null,
          inspection: inspection ?? null,
          jointInspection: joint ?? null,
          dueWorkingDays: dueWorkingDays ?? null,
        };
        told((await client.request(HandOverCaseDocument, { input }, again)).handOverCase?.handover);
      },
    ),
    run(
      new Command('answer')
        .description('Accept or decline a case that is handed over to you.')
        .argument('<case>', 'its id')
        .addOption(new Option('--with <answer>', 'what is answered').choices(ANSWERS).makeOptionMandatory())
        .option('--reason <text>', 'needed to decline'),
      async (
        client,
        { with: answer, reason }: ConnectionOptions & { readonly with: HandoverAnswer; readonly reason?: string },
        id: string,
      ) => {
        const input = { handover: id, answer, reason: reason ?? null };
        told((await client.request(AnswerHandoverDocument, { input }, again)).answerHandover?.handover);
      },
    ),
    run(
      new Command('close')
        .description('Close a case that you have accepted, with its result.')
        .argument('<case>', 'its id')
        .requiredOption('--result <text>', 'what it came to; who has handed it over reads it')
        .option('--papers <files>', 'papers of the result; they stay here, their SHA-256 is sent', several),
      async (
        client,
        { result, papers }: ConnectionOptions & { readonly result: string; readonly papers?: string[] },
        id: string,
      ) => {
        const input = { handover: id, result, papers: await papersOf(papers) };
        told((await client.request(CloseHandoverDocument, { input }, again)).closeHandover?.handover);
      },
    ),
  ];
  for (const command of commands) handover.addCommand(command);
  return handover;
}

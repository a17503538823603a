import { Command } from 'commander';
import {
  type BlacklistKind,
  FileListingStatementDocument,
  GiveListingNoticeDocument,
  type ListingNoticeStandingFragment,
  ListingNoticesDocument,
} from '../../../sdk/index.ts';
import { commandRuns, type ListOptions, listing, several } from '../../command-runs.ts';
import type { ConnectionOptions } from '../../connection.ts';
import type { Done, Io } from '../../io.ts';
import { papersOf } from '../../paper-files.ts';
import { type Columns, nodesOf, writeRecords } from '../../records.ts';
import { inWords } from '../../tabular/chinese-cells.ts';

const NOTICE: Columns<ListingNoticeStandingFragment> = {
  id: ({ id }) => id,
  list: inWords('list', ({ list }) => list),
  uscc: ({ subjectUscc }) => subjectUscc,
  subject: ({ subjectName }) => subjectName,
  authority: ({ authority }) => authority,
  number: ({ document }) => document,
  ground: ({ ground }) => ground,
  on: ({ noticedOn }) => noticedOn,
  answerDue: ({ statementDue }) => statementDue,
  answered: ({ statements }) => statements.at(-1)?.filedOn,
  text: ({ statements }) => statements.map(({ text }) => text).join('\n'),
};

interface NoticeOptions extends ConnectionOptions {
  readonly list: string;
  readonly subject: string;
  readonly name: string;
  readonly body?: string;
  readonly authority: string;
  readonly ground: string;
}
interface StatementOptions extends ConnectionOptions {
  readonly text: string;
  readonly hearing: boolean;
  readonly papers?: string[];
}

/** `yunqiao blacklists notices|notice|statement`: telling a subject before it is listed, and what it says. */
export function listingNoticeCommands(io: Io, done: Done, listCode: (text: string) => BlacklistKind): Command[] {
  const run = commandRuns(io, done);
  const again = { signal: io.signal, idempotent: true };
  const told = (notice: ListingNoticeStandingFragment | undefined) =>
    notice &&
    io.stdout.write(
      `${notice.id}  ${notice.list}  ${notice.subjectUscc}  statements until ${notice.statementDue}: ${notice.statements.length}\n`,
    );
  return [
    run(
      listing('notices', 'List notices before a listing (列入前告知): those you have given, or that are to you.'),
      async (client, options: ListOptions) => {
        const all = nodesOf(
          options.limit,
          async (first, after) =>
            (await client.request(ListingNoticesDocument, { first, after }, { signal: io.signal })).listingNotices,
        );
        await writeRecords(all, NOTICE, options, io);
      },
    ),
    run(
      new Command('notice')
        .description('Tell a subject that it is about to be listed. The same again, by its number, is the same notice.')
        .argument('<number>', 'number of the notice (告知书文号)')
        .requiredOption('--list <list>', 'which list, by code or Chinese name')
        .requiredOption('--subject <uscc>', 'whom')
        .requiredOption('--name <name>', 'its name')
        .option('--body <code>', 'where it is a certification body, three digits')
        .requiredOption('--authority <name>', 'who gives the notice')
        .requiredOption('--ground <text>', 'facts, grounds and basis, without personal data'),
      async (client, options: NoticeOptions, document: string) => {
        const { list, subject, name, body, authority, ground } = options;
        const input = {
          list: listCode(list),
          subjectUscc: subject,
          subjectName: name,
          subjectBodyCode: body ?? null,
          authority,
          document,
          ground,
        };
        told((await client.request(GiveListingNoticeDocument, { input }, again)).giveListingNotice?.notice);
      },
    ),
    run(
      new Command('statement')
        .description('State your defence (陈述申辩) on a notice that is to you, until its last day.')
        .argument('<notice>', 'its id')
        .argument('<reference>', 'your own key')
        .requiredOption('--text <text>', 'what you say')
        .option('--hearing', 'ask for a hearing (要求听证)', false)
        .option('--papers <files>', 'papers; they stay here, their SHA-256 is sent', several),
      async (client, { text, hearing, papers }: StatementOptions, notice: string, reference: string) => {
        const input = { notice, reference, text, asksForHearing: hearing, papers: await papersOf(papers) };
        told((await client.request(FileListingStatementDocument, { input }, again)).fileListingStatement?.notice);
      },
    ),
  ];
}

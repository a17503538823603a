import { Command } from 'commander';
import { unreadableField } from '../../../../schema/domain/expected-words.ts';
import { codeOfWord, codesOf, wordOfCode } from '../../../../schema/domain/report-words.ts';
import { BLACKLIST_FILE } from '../../../../schema/report-files/blacklist-file.ts';
import { withCodes } from '../../../../schema/report-files/words-to-codes.ts';
import {
  type BlacklistEntryState,
  type BlacklistKind,
  HubError,
  ImportBlacklistEntriesDocument,
  type ImportedBlacklistEntryInput,
  type PublicBlacklistLineFragment,
  PublicBlacklistsDocument,
  PunishmentMeasuresDocument,
  type PunishmentMeasuresQuery,
} from '../../../sdk/index.ts';
import type { RowAnswer, SendBatch } from '../../../sdk/send-report.ts';
import { commandRuns, dayOption, type ListOptions, listing } from '../../command-runs.ts';
import { withConnection } from '../../connection.ts';
import { CommandError } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { type Columns, nodesOf, writeRecords } from '../../records.ts';
import { inWords } from '../../tabular/chinese-cells.ts';
import { recordTemplate } from '../../tabular/record-report.ts';
import { type ReportOptions, reportFile, withFileOptions } from '../report/report.ts';
import { listingNoticeCommands } from './listing-notices.ts';

const ENTRY: Columns<PublicBlacklistLineFragment> = {
  id: ({ id }) => id,
  list: inWords('list', ({ list }) => list),
  uscc: ({ subjectUscc }) => subjectUscc,
  subject: ({ subjectName }) => subjectName,
  authority: ({ authority }) => authority,
  decision: ({ decisionNumber }) => decisionNumber,
  ground: ({ ground }) => ground,
  published: ({ publishedOn }) => publishedOn,
  ends: ({ endsOn }) => endsOn,
  removed: ({ removedOn }) => removedOn,
  state: inWords('word.BlacklistEntryState', ({ state }) => state),
};
type Punished = PunishmentMeasuresQuery['blacklistEntries']['edges'][number]['node'];
interface MeasureRow {
  readonly entry: Punished;
  readonly measure: NonNullable<Punished['measures']>[number];
}
const MEASURE: Columns<MeasureRow> = {
  id: ({ measure }) => measure.id,
  uscc: ({ entry }) => entry.subjectUscc,
  subject: ({ entry }) => entry.subjectName,
  kind: inWords('word.PunishmentMeasureKind', ({ measure }) => measure.kind),
  text: ({ measure }) => measure.content,
  basis: ({ measure }) => measure.legalBasis,
  authority: ({ measure }) => measure.authority,
  decision: ({ measure }) => measure.decisionNumber,
  from: ({ measure }) => measure.from,
  to: ({ measure }) => measure.until,
};
const OUTCOMES = { CREATED: 'ACCEPTED', CHANGED: 'ACCEPTED', UNCHANGED: 'UNCHANGED' } as const;

interface EntryListOptions extends ListOptions {
  readonly list?: string;
  readonly subject?: string;
  readonly state?: string;
  readonly on?: string;
}
interface ImportOptions extends Omit<ReportOptions, 'complete' | 'states'> {
  readonly list: string;
  readonly authority: string;
  readonly asOf: string;
  readonly wholeList: boolean;
}

/** What a file is said to be. */
interface StatedList {
  readonly list: BlacklistKind;
  readonly authority: string;
  readonly asOf: string;
  readonly wholeList: boolean;
}

/** `yunqiao blacklists list|measures|notices|notice|statement|import|template` */
export function blacklistCommands(io: Io, done: Done): Command[] {
  const runForAll = commandRuns(io, done, undefined, true);
  const importCommand = new Command('import')
    .description(
      'Hand a national list over as you keep it (court, finance department, tax authority, ministry). What the hub has already changes nothing.',
    )
    .argument('<file>', 'NDJSON, CSV (UTF-8, GB18030 …) or XLSX; yunqiao blacklists template writes an empty one')
    .requiredOption('--list <list>', 'which list, by code or Chinese name, for example COURT_DEFAULTER or 失信被执行人')
    .requiredOption('--authority <name>', 'who hands over, and decided where a row names nobody')
    .requiredOption('--as-of <day>', 'up to which day the hub has the list with this file')
    .option('--whole-list', 'state that the file is the whole list as it stands on that day', false)
    .addHelpText('after', HELP);
  return [
    runForAll(
      listing('list', 'List published entries of the lists; those with the right to see more see more.')
        .option('--list <list>', 'only this list, by code or Chinese name')
        .option('--subject <uscc>', 'only of this subject')
        .option('--state <state>', 'PUBLISHED, ENDED, REMOVED or PENDING')
        .option('--on <day>', 'as on this day'),
      async (client, options: EntryListOptions) => {
        const filter = {
          list: options.list === undefined ? null : listCode(options.list),
          subjectUscc: options.subject ?? null,
          state: (options.state?.toUpperCase() as BlacklistEntryState | undefined) ?? null,
          on: dayOption('--on', options.on),
        };
        const all = nodesOf(
          options.limit,
          async (first, after) =>
            (await client.request(PublicBlacklistsDocument, { filter, first, after }, { signal: io.signal }))
              .blacklistEntries,
        );
        await writeRecords(all, ENTRY, options, io);
      },
    ),
    ...listingNoticeCommands(io, done, listCode),
    commandRuns(io, done)(
      listing(
        'measures',
        'List measures of joint punishment (惩戒措施) in force under the entries of the alliance’s list.',
      )
        .option('--subject <uscc>', 'only of this subject')
        .option('--on <day>', 'as on this day'),
      async (client, options: EntryListOptions) => {
        const on = dayOption('--on', options.on);
        const filter = {
          list: 'YRD_JOINT_PUNISHMENT',
          state: 'PUBLISHED',
          subjectUscc: options.subject ?? null,
          on,
        } as const;
        const entries = nodesOf(
          options.limit,
          async (first, after) =>
            (await client.request(PunishmentMeasuresDocument, { filter, on, first, after }, { signal: io.signal }))
              .blacklistEntries,
        );
        await writeRecords(measuresOf(entries, io), MEASURE, options, io);
      },
    ),
    withConnection(withFileOptions(importCommand), 4).action(async (path: string, options: ImportOptions) => {
      const asOf = dayOption('--as-of', options.asOf) ?? options.asOf;
      const { authority, wholeList } = options;
      const stated = { list: listCode(options.list), authority, asOf, wholeList };
      const states = [stated.list, authority, asOf, String(wholeList)];
      const sending = { kind: BLACKLIST_FILE, send: sendEntries(stated), purpose: 'REPORTING' };
      const exitCode = await reportFile(sending, path, { ...options, complete: true, states }, io);
      if (exitCode !== 0) io.stderr.write('The day of the list is not stated: rows were refused.\n');
      done(exitCode);
    }),
    recordTemplate(BLACKLIST_FILE, io, done),
  ];
}

/** A row for each measure; entries of which the caller is not told any are said beside the rows, so that these are no empty list. */
async function* measuresOf(entries: AsyncIterable<Punished>, io: Io): AsyncGenerator<MeasureRow> {
  let nottold = 0;
  for await (const entry of entries) {
    if (!entry.measures) nottold++;
    for (const measure of entry.measures ?? []) yield { entry, measure };
  }
  if (nottold > 0)
    io.stderr.write(`Of ${nottold} entries no measures are told: they are for the authorities of member provinces.\n`);
}

const HELP = `
Every row is answered in --out with row, field, code and message in Chinese and English. The day of the list is stated with the last rows, and only when no
row was refused. An interrupted run leaves <out>.part and <out>.state.json; the same command continues it.

Exit code 1: at least one row was refused.

Example:
  yunqiao blacklists import 失信被执行人.xlsx --list 失信被执行人 --authority 样例法院 --as-of 2026-11-21 --client-id demo-court`;

function listCode(text: string): BlacklistKind {
  const code = codeOfWord('blacklistKind', text);
  if (code !== null) return code;
  const names = codesOf('blacklistKind').map((one) => `${one} (${wordOfCode('blacklistKind', one, 'zh')})`);
  throw new CommandError(`--list ${text}: expected one of ${names.join(', ')}.`);
}

/** Sends rows; those that could not be read are answered here, and keep the list's day from being stated. */
function sendEntries({ asOf, wholeList, ...given }: StatedList): SendBatch {
  return async (client, { records, partial }, signal) => {
    const answers: RowAnswer[] = [];
    const readable: { readonly at: number; readonly row: ImportedBlacklistEntryInput }[] = [];
    for (const [at, { record: read }] of records.entries()) {
      const { record, faults } = withCodes(BLACKLIST_FILE, read);
      const [fault] = faults;
      if (!fault) readable.push({ at, row: record as unknown as ImportedBlacklistEntryInput });
      else
        answers[at] = {
          ...answerOf(record, 'REJECTED'),
          ...unreadableField(fault.field, fault.written ?? '', fault.expected),
        };
    }
    const states = !partial && readable.length === records.length;
    const rows = readable.map(({ row }) => row);
    const input = { ...given, rows, asOf: states ? asOf : null, wholeList: states && wholeList };
    const { importBlacklistEntries } = await client.request(
      ImportBlacklistEntriesDocument,
      { input },
      { signal, idempotent: true },
    );
    for (const { index, entryId, result, rowFault } of importBlacklistEntries?.outcomes ?? []) {
      const { at, row } = readable[index] ?? {};
      if (at === undefined) continue;
      answers[at] = { ...answerOf(row, result ? OUTCOMES[result] : 'REJECTED'), ...rowFault, result: entryId ?? '' };
    }
    for (const at of records.keys())
      if (!answers[at]) throw new HubError('BAD_RESPONSE', 'The hub did not say what became of a row.');
    return { receiptNumber: '', rows: answers };
  };
}

function answerOf(record: object | undefined, outcome: RowAnswer['outcome']): RowAnswer {
  const key = String((record as Partial<ImportedBlacklistEntryInput> | undefined)?.decisionNumber ?? '');
  return { key, outcome, field: '', code: '', zh: '', en: '', result: '' };
}

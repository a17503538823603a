import { Command, Option } from 'commander';
import {
  MarkNoticesReadDocument,
  MyNoticesDocument,
  type MyNoticesQuery,
  type NoticeChannel,
  type NoticeChoiceFragment,
  type NoticeDigest,
  type NoticeLanguage,
  OwnNoticePreferencesDocument,
  SetNoticePreferencesDocument,
} from '../../../sdk/index.ts';
import { commandRuns, type ListOptions, listing, several } from '../../command-runs.ts';
import type { ConnectionOptions } from '../../connection.ts';
import { CommandError } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { type Columns, nodesOf, writeRecords } from '../../records.ts';

const CHANNELS: readonly NoticeChannel[] = ['INBOX', 'EMAIL', 'SMS'];
/** Notices that one call marks. */
const MARKED_AT_ONCE = 200;

type Notice = NonNullable<MyNoticesQuery['myNotices']>['edges'][number]['node'];

const columnsIn = (language: 'zh' | 'en'): Columns<Notice> => ({
  id: ({ id }) => id,
  at: ({ at }) => at,
  read: ({ isRead }) => (isRead ? 'read' : ''),
  kind: ({ kind }) => kind,
  subject: ({ subject }) => subject,
  sent: ({ dispatches }) => dispatches.map(({ channel, state }) => `${channel} ${state}`).join(', '),
  text: ({ text }) => text[language],
});

interface NoticeOptions extends ListOptions {
  readonly unread: boolean;
  readonly language: 'zh' | 'en';
}
interface PreferenceOptions extends ConnectionOptions {
  readonly email?: string;
  readonly phone?: string;
  readonly language?: NoticeLanguage;
  readonly channel?: string[];
  readonly kind?: string[];
  readonly quiet?: string;
  readonly digest?: NoticeDigest;
}

/** `yunqiao notices list|read|preferences|prefer` */
export function noticeCommands(io: Io, done: Done): Command[] {
  const run = commandRuns(io, done);
  const sent = { signal: io.signal };
  const again = { signal: io.signal, idempotent: true };

  return [
    run(
      listing('list', 'List the inbox of your agency, the newest notice first.')
        .option('--unread', 'only what is not marked as read', false)
        .addOption(new Option('--language <language>', 'of the texts').choices(['zh', 'en']).default('zh')),
      async (client, options: NoticeOptions) => {
        const notices = nodesOf(
          options.limit,
          async (first, after) =>
            (await client.request(MyNoticesDocument, { unreadOnly: options.unread, first, after }, sent)).myNotices,
        );
        await writeRecords(notices, columnsIn(options.language), options, io);
      },
    ),
    run(
      new Command('read').description('Mark notices as read for your agency.').argument('<notice...>', 'their ids'),
      async (client, _: ConnectionOptions, notices: readonly string[]) => {
        let marked = 0;
        for (let from = 0; from < notices.length; from += MARKED_AT_ONCE) {
          const input = { notices: notices.slice(from, from + MARKED_AT_ONCE) };
          marked += (await client.request(MarkNoticesReadDocument, { input }, again)).markNoticesRead?.marked ?? 0;
        }
        io.stdout.write(`marked: ${marked}\n`);
      },
    ),
    run(
      new Command('preferences').description('Show how your agency wants to be told.'),
      async (client, _: ConnectionOptions) => {
        const { noticePreferences } = await client.request(OwnNoticePreferencesDocument, {}, sent);
        io.stdout.write(preferenceLines(noticePreferences ?? null));
      },
    ),
    run(
      new Command('prefer')
        .description('Say how your agency wants to be told beside its inbox. Replaces what was said before.')
        .option('--email <address>', 'of an office')
        .option('--phone <number>', 'of an office, as +8613800000000')
        .addOption(new Option('--language <language>', 'of messages').choices(['ZH', 'EN']))
        .option('--channel <channels>', `of kinds that are not named: ${CHANNELS.join(', ')}`, several)
        .option('--kind <kind=channels>', 'channels of one kind, as STATUS_CHANGED=EMAIL+SMS; several times', several)
        .option('--quiet <from-to>', 'quiet hours, Asia/Shanghai, as 22:00-07:00')
        .addOption(new Option('--digest <digest>', 'e-mails at once, or once a day').choices(['NONE', 'DAILY'])),
      async (client, options: PreferenceOptions) => {
        const [quietFrom = null, quietTo = null] = options.quiet?.split('-') ?? [];
        if (options.quiet !== undefined && quietTo === null)
          throw new CommandError(`--quiet ${options.quiet}: expected two times of day, as 22:00-07:00.`);
        const input = {
          email: options.email ?? null,
          phone: options.phone ?? null,
          language: options.language ?? null,
          channels: (options.channel as NoticeChannel[] | undefined) ?? null,
          kinds: options.kind?.map(kindRule) ?? null,
          quietFrom,
          quietTo,
          digest: options.digest ?? null,
        };
        const { setNoticePreferences } = await client.request(SetNoticePreferencesDocument, { input }, again);
        io.stdout.write(preferenceLines(setNoticePreferences?.preferences ?? null));
      },
    ),
  ];
}

function kindRule(text: string): { kind: string; channels: NoticeChannel[] } {
  const [kind = '', channels = ''] = text.split('=');
  const named = channels.split('+') as NoticeChannel[];
  if (kind === '' || named.some((channel) => !CHANNELS.includes(channel)))
    throw new CommandError(`--kind ${text}: expected a kind and its channels, as STATUS_CHANGED=EMAIL+SMS.`);
  return { kind, channels: named };
}

function preferenceLines(preferences: NoticeChoiceFragment | null): string {
  if (!preferences) return 'by its inbox only\n';
  const { email, phone, language, channels, kinds, quietFrom, quietTo, digest } = preferences;
  const lines = [
    ['email', email ?? ''],
    ['phone', phone ?? ''],
    ['language', language],
    ['channels', channels.join(' ')],
    ...kinds.map((rule) => [rule.kind, rule.channels.join(' ')]),
    ['quiet', quietFrom ? `${quietFrom}-${quietTo ?? ''}` : ''],
    ['digest', digest],
  ];
  return lines
    .map(([name = '', value = '']) => `${name.padEnd(18)}${value}`.trimEnd())
    .join('\n')
    .concat('\n');
}

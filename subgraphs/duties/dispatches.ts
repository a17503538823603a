import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { Channel, DispatchDocument, Models, NoticeDocument, PreferencesDocument } from './model.ts';
import { maySchedule } from './policy.ts';
import { rolesTold } from './preferences.ts';
import { sendTime } from './send-times.ts';
import { noticeTexts } from './texts.ts';

/** Dispatches that one call takes. */
const TAKEN_AT_ONCE = 50;
/** How long whoever took them has. */
const CLAIM_MS = 120_000;
const GIVEN_UP_MS = 24 * 3_600_000;
const FIRST_RETRY_MS = 30_000;
const LONGEST_RETRY_MS = 3_600_000;

/** A message to be sent: one notice, or a digest of several. */
export interface OutgoingMessage {
  readonly ids: readonly string[];
  readonly channel: Channel;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
}

/** What became of a message. */
export interface DispatchOutcome {
  readonly ids: readonly string[];
  readonly isSent: boolean;
  /** One word; `null` when it was sent. */
  readonly error: string | null;
}

/** What goes out beside the inbox. */
export interface Dispatches {
  /** @throws FORBIDDEN */
  take(caller: Caller): Promise<readonly OutgoingMessage[]>;
  /** @throws FORBIDDEN */
  report(caller: Caller, outcomes: readonly DispatchOutcome[]): Promise<void>;
  ofNotice(caller: Caller, notice: string): Promise<readonly DispatchDocument[]>;
}

/** Has notices sent to those who want them so, in the transaction that keeps them. */
export async function planDispatches(
  models: Models,
  notices: readonly NoticeDocument[],
  at: Date,
  session: ClientSession,
): Promise<void> {
  const roles = [...new Set(notices.flatMap(({ to }) => rolesTold(to)))];
  const known = await models.preferences
    .find({ roles: { $in: roles } })
    .session(session)
    .batchSize(5000)
    .lean<PreferencesDocument[]>()
    .exec();
  const documents = notices.flatMap((notice) => {
    const told = new Set(rolesTold(notice.to));
    return known
      .filter((preferences) => preferences.roles.some((role) => told.has(role)))
      .flatMap((preferences) => dispatchesOf(notice, preferences, at));
  });
  if (documents.length > 0) await models.dispatches.collection.insertMany(documents as never, { session });
}

function dispatchesOf(notice: NoticeDocument, preferences: PreferencesDocument, at: Date): DispatchDocument[] {
  const { _id: agency, channels, kinds, digest } = preferences;
  const own = kinds.find(({ kind }) => kind === notice.kind)?.channels ?? channels;
  return own.flatMap((channel): DispatchDocument[] => {
    if (channel === 'INBOX') return [];
    const address = channel === 'EMAIL' ? preferences.email : preferences.phone;
    if (address === null) return [];
    return [
      {
        _id: `${notice._id}/${agency}/${channel}`,
        notice: notice._id,
        agency,
        channel,
        address,
        language: preferences.language,
        isDigest: digest === 'DAILY' && channel === 'EMAIL',
        state: 'WAITING',
        attempts: 0,
        error: null,
        plannedAt: at,
        nextAt: sendTime(at, preferences),
        sentAt: null,
      },
    ];
  });
}

export function createDispatches({ models, clock }: ServiceKit<Models>): Dispatches {
  const allow = (caller: Caller) => {
    if (!maySchedule(caller)) throw hubError('FORBIDDEN', 'Only the hub itself sends.');
  };
  /** Claims one after another: two senders at a time never claim the same. */
  const claim = async (now: Date): Promise<DispatchDocument[]> => {
    const claimed: DispatchDocument[] = [];
    while (claimed.length < TAKEN_AT_ONCE) {
      const one = await models.dispatches
        .findOneAndUpdate(
          { state: 'WAITING', nextAt: { $lte: now } },
          { $set: { nextAt: new Date(now.getTime() + CLAIM_MS) }, $inc: { attempts: 1 } },
          { sort: { state: 1, nextAt: 1 }, returnDocument: 'after' },
        )
        .lean<DispatchDocument>()
        .exec();
      if (!one) break;
      claimed.push(one);
    }
    return claimed;
  };

  return {
    async take(caller) {
      allow(caller);
      const claimed = await claim(clock.now());
      const notices = await models.notices
        .find({ _id: { $in: claimed.map(({ notice }) => notice) } })
        .lean<NoticeDocument[]>()
        .exec();
      return messagesOf(claimed, new Map(notices.map((notice) => [notice._id, notice])));
    },
    async report(caller, outcomes) {
      allow(caller);
      const now = clock.now();
      for (const { ids, isSent, error } of outcomes) {
        if (isSent) {
          await models.dispatches
            .updateMany({ _id: { $in: [...ids] } }, { $set: { state: 'SENT', sentAt: now, error: null } })
            .exec();
          continue;
        }
        const failed = await models.dispatches
          .find({ _id: { $in: [...ids] } })
          .lean<DispatchDocument[]>()
          .exec();
        for (const { _id, attempts, plannedAt } of failed) {
          const isOver = now.getTime() - plannedAt.getTime() >= GIVEN_UP_MS;
          const wait = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(attempts - 1, 10));
          await models.dispatches
            .updateOne(
              { _id, state: 'WAITING' },
              {
                $set: { error, ...(isOver ? { state: 'DEAD' as const } : { nextAt: new Date(now.getTime() + wait) }) },
              },
            )
            .exec();
        }
      }
    },
    ofNotice: (caller, notice) =>
      models.dispatches
        .find({ _id: { $gte: `${notice}/${caller.agency}/`, $lt: `${notice}/${caller.agency}0` } })
        .lean<DispatchDocument[]>()
        .exec(),
  };
}

/** Digests go together, by address; everything else by itself. */
function messagesOf(
  dispatches: readonly DispatchDocument[],
  notices: ReadonlyMap<string, NoticeDocument>,
): OutgoingMessage[] {
  const groups = new Map<string, DispatchDocument[]>();
  for (const one of dispatches) {
    const key = one.isDigest ? `${one.channel} ${one.address} ${one.language}` : one._id;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group): OutgoingMessage[] => {
    const [first] = group;
    if (!first) return [];
    const language = first.language === 'ZH' ? 'zh' : 'en';
    const texts = group.flatMap(({ notice }) => {
      const known = notices.get(notice);
      return known ? [noticeTexts(known)] : [];
    });
    const title = texts[0]?.title[language] ?? '';
    const digest = language === 'zh' ? `云桥通知汇总（${texts.length}条）` : `Yunqiao: ${texts.length} notices`;
    return [
      {
        ids: group.map(({ _id }) => _id),
        channel: first.channel,
        address: first.address,
        subject: texts.length > 1 ? digest : `${language === 'zh' ? '云桥' : 'Yunqiao'}: ${title}`,
        text: texts.map((one) => `${one.title[language]}\n${one.text[language]}`).join('\n\n'),
      },
    ];
  });
}

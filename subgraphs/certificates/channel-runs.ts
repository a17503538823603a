import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import { CHANNELS } from '../../schema/domain/channels.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { ChannelDocument, ChannelFaultDocument, ForwardDocument, PublishedDocument } from './channel-model.ts';
import type { ChannelReport, ChannelWork } from './channel-work.ts';
import { collectionOf, type Models } from './model.ts';
import type { ReportService } from './report-service.ts';
import { type ChannelPage, type Published, readPage } from './rules/channel-page.ts';

const LEASE_MS = 60_000;
/** Rows passed on in one turn. */
const FORWARDS_AT_ONCE = 50;
/** Between two looks at publications that were read to their end. */
const IDLE_MS = 60_000;
/** Publications that could not be taken are shown so long. */
const FAULTS_KEPT_MS = 90 * 24 * 3_600_000;

/** Channels as those see them who carry: one at a time; what an earlier one reports is refused by its fence. */
export interface ChannelRuns {
  /** @throws FORBIDDEN */
  take(caller: Caller): Promise<ChannelWork | null>;
  /** @throws FORBIDDEN */
  report(caller: Caller, fence: number, report: ChannelReport): Promise<boolean>;
}

export function createChannelRuns(
  { models, write, clock, isDemonstration, log }: ServiceKit<Models>,
  reports: ReportService,
): ChannelRuns {
  const channels = collectionOf<ChannelDocument>(models.channels);
  const forwards = collectionOf<ForwardDocument>(models.forwards);
  const published = collectionOf<PublishedDocument>(models.published);
  const faults = collectionOf<ChannelFaultDocument>(models.channelFaults);
  const allow = ({ kind }: Caller) => {
    if (kind !== 'HUB') throw hubError('FORBIDDEN', 'Only the hub itself carries between channels.');
  };

  /** Takes what is newer than what is held, in the order of its publication; what stands in the way of one stops no other. */
  const takeOver = async ({ address }: ChannelDocument, page: ChannelPage): Promise<void> => {
    const held = new Map(
      (await published.find({ _id: { $in: page.published.map(({ row }) => row.number) } }).toArray()).map((one) => [
        one._id,
        one,
      ]),
    );
    const news: Published[] = [];
    for (const one of page.published.toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1))) {
      const before = held.get(one.row.number);
      if (before && (before.publishedAt > one.publishedAt || before.digest === one.digest)) continue;
      held.set(one.row.number, { _id: one.row.number, publishedAt: one.publishedAt, digest: one.digest });
      news.push(one);
    }
    const at = clock.now();
    const fault = (item: string, code: string, field: string, expected: string): ChannelFaultDocument => ({
      _id: `AGRI_FOOD/${item}`,
      ...{ at, item, code, field, expected: expected.slice(0, 500) },
    });
    const found = page.malformed.map(({ item, field, expected }) => fault(item, 'MALFORMED', field, expected));
    if (news.length > 0) {
      const from = { channel: 'AGRI_FOOD', address: address ?? CHANNELS.AGRI_FOOD.address ?? '' } as const;
      const { results } = await reports.takeOver(
        news.map(({ row }) => row),
        from,
      );
      for (const [index, { fault: refused }] of results.entries()) {
        const one = news[index];
        if (!one) continue;
        // What the registers could not be asked about yet is taken with the next reading.
        if (refused?.code === 'REGISTERS_NOT_READ')
          throw hubError('SOURCE_UNAVAILABLE', 'The registers are not read yet.');
        if (refused) found.push(fault(one.id, refused.code, refused.field, refused.en));
        else await faults.deleteOne({ _id: `AGRI_FOOD/${one.id}` });
        const { publishedAt, digest } = one;
        const _id = one.row.number;
        await published.replaceOne({ _id }, { publishedAt, digest }, { upsert: true });
      }
    }
    for (const one of found) await faults.replaceOne({ _id: one._id }, one, { upsert: true });
    await faults.deleteMany({ at: { $lt: new Date(at.getTime() - FAULTS_KEPT_MS) } });
  };

  return {
    async take(caller) {
      allow(caller);
      const now = clock.now();
      const isDue = { state: 'WAITING', nextAt: { $lte: now } } as const;
      const joined = await channels.findOne({ _id: 'AGRI_FOOD', leaseUntil: { $lte: now } });
      if (!joined) return null;
      const reads = joined.readFrom !== null && joined.nextReadAt <= now;
      if (!reads && (joined.forwardTo === null || (await forwards.findOne(isDue)) === null)) return null;
      const channel = await channels.findOneAndUpdate(
        { _id: 'AGRI_FOOD', fence: joined.fence },
        { $set: { leaseUntil: new Date(now.getTime() + LEASE_MS) }, $inc: { fence: 1 } },
        { returnDocument: 'after' },
      );
      if (!channel) return null;
      const { forwardTo, readFrom, cursor, readFailures: failures, nextReadAt, fence, secret } = channel;
      const due =
        forwardTo === null ? [] : await forwards.find(isDue).sort({ nextAt: 1 }).limit(FORWARDS_AT_ONCE).toArray();
      const rows = due.map(({ _id: id, content, attempts, firstAt }) => ({
        ...{ id, content, attempts, firstAt: firstAt.toISOString() },
      }));
      return {
        channel: channel._id,
        fence,
        mayBeLoopback: isDemonstration,
        secrets: [{ secret: secret.secret, publicKey: secret.publicKey }],
        forward: forwardTo === null || rows.length === 0 ? null : { url: forwardTo, rows },
        read: readFrom === null || nextReadAt > now ? null : { url: readFrom, cursor, failures },
      };
    },

    async report(caller, fence, { forwarded, read }) {
      allow(caller);
      const now = clock.now();
      const channel = await channels.findOne({ _id: 'AGRI_FOOD', fence });
      if (!channel) return false;
      let seen: Partial<ChannelDocument> = {};
      if (read !== null) {
        const page = read.body === null ? null : readPage(read.body);
        try {
          if (page) await takeOver(channel, page);
          const fault = page ? null : (read.fault ?? 'MALFORMED');
          seen = page
            ? {
                cursor: page.next,
                readFailures: 0,
                readFault: null,
                ...(!page.more && { readUntil: now }),
                // Where there is more it is read at once.
                nextReadAt: page.more ? now : new Date(now.getTime() + IDLE_MS),
              }
            : { readFailures: channel.readFailures + 1, readFault: fault, nextReadAt: new Date(read.nextReadAt) };
        } catch (error) {
          log.warn({ err: error }, 'publications of another system could not be taken; they are read again');
          seen = {
            readFailures: channel.readFailures + 1,
            readFault: 'NOT_TAKEN',
            nextReadAt: new Date(now.getTime() + 5_000),
          };
        }
      }
      return write(async ({ session }) => {
        for (const { id, nextAt, ...rest } of forwarded)
          await forwards.updateOne(
            { _id: id, state: 'WAITING' },
            { $set: { ...rest, at: now, nextAt: nextAt === null ? null : new Date(nextAt) }, $inc: { attempts: 1 } },
            { session },
          );
        const { matchedCount } = await channels.updateOne(
          { _id: 'AGRI_FOOD', fence },
          { $set: { ...seen, leaseUntil: new Date(0) } },
          { session },
        );
        return matchedCount === 1;
      });
    },
  };
}

import type { QueryFilter } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { FeedEvent } from '../../schema/domain/events/events.ts';
import type { MalformedEvent } from '../../schema/domain/events/read-event.ts';
import type { Follower, ServiceKit } from '../shared/define-subgraph.ts';
import { isFresh } from '../shared/freshness.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { ClaimInput } from './claim.ts';
import { FRESHNESS_LIMIT_MS } from './limits.ts';
import type { Models } from './model.ts';
import { mayRunJobs } from './policy.ts';
import { touchedKeys } from './touched-keys.ts';
import { factsModel, SOURCES } from './view.ts';
import { appendChanges, appendLate, appendTouch, type NewChange, STATE, takeTurn } from './watch-changes.ts';
import type { WatchedDocument, WatchListDocument, WatchTouchDocument } from './watch-model.ts';
import { positionsOf, sameRecord, sameVerdict, watchedJudge } from './watch-verdicts.ts';

/** Claims that are looked at together. */
const PAGE = 200;
/** How long one step may take before others get their turn, and how long it has the floor, in milliseconds. */
const STEP_MS = 2000;
const LEASE_MS = 60_000;

/** A day becomes another once; claims that were put on the list since then are due on a later one. */
const DUE_EVERY_MS = 30_000;

/** Judges watched claims again that something touched. */
export interface WatchReview {
  /** Takes down what a page of a feed touched, in the transaction that moves the follower. */
  follow(feed: string, events: readonly (FeedEvent | MalformedEvent)[], scope: WriteScope): Promise<void>;
  /** Judges some of what is touched or due. @returns whether there is more. @throws FORBIDDEN unless the hub itself asks */
  step(caller: Caller): Promise<boolean>;
}

export function createWatchReview(kit: ServiceKit<Models>): WatchReview {
  const { models, write, clock, readModel } = kit;
  const reader = readModel(factsModel.name);
  const judgeAll = watchedJudge(reader, kit);
  const judgeDocuments = ({ caller }: WatchListDocument, documents: readonly WatchedDocument[]) => {
    const claims = documents.map(({ claim }) => JSON.parse(claim) as ClaimInput);
    const { verdicts, positions } = judgeAll(JSON.parse(caller) as Caller, claims);
    const judged = documents.flatMap((before, index) => {
      const verdict = verdicts[index];
      return verdict ? [{ id: before._id, before, verdict }] : [];
    });
    return { judged, positions };
  };

  /**
   * Judges claims of a list again, and tells what is another now. Nothing is written of the others.
   * @returns `false` when a source is behind: there is no verdict to stay with.
   */
  const judgeAgain = async (list: string, documents: readonly WatchedDocument[]): Promise<boolean> => {
    const owner = await models.lists.findById(list).lean<WatchListDocument>().exec();
    if (!owner) return true;
    const { judged } = judgeDocuments(owner, documents);
    if (judged.some(({ verdict }) => verdict.lacksSource)) return false;
    const others = judged.flatMap(({ id, before, verdict }) => (sameRecord(before, verdict) ? [] : [id]));
    if (others.length === 0) return true;
    return write(async ({ session }) => {
      const begun = await takeTurn(models, clock.now(), session);
      // Read and judged anew inside: its owner may have put or removed a claim meanwhile.
      const current = await models.watched
        .find({ _id: { $in: others } }, null, { session })
        .lean<WatchedDocument[]>()
        .exec();
      const { judged: again, positions } = judgeDocuments(owner, current);
      if (again.some(({ verdict }) => verdict.lacksSource)) return false;
      const written = again.filter(({ before, verdict }) => !sameRecord(before, verdict));
      if (written.length === 0) return true;
      await models.watched.bulkWrite(
        written.map(({ id, verdict: { decision, codes, subCodes, keys, dueDay } }) => ({
          updateOne: {
            filter: { _id: id },
            update: { $set: { decision, codes, subCodes, keys, dueDay }, $inc: { version: 1 } },
          },
        })),
        { session },
      );
      const changes = written.flatMap(({ before, verdict }): NewChange[] => {
        if (sameVerdict(before, verdict)) return [];
        const { decision, codes, subCodes } = verdict;
        return [{ kind: 'CHANGED', reference: before.reference, before: before.decision, decision, codes, subCodes }];
      });
      await appendChanges(models, list, changes, clock.now(), session);
      await appendLate(models, written, positions, begun, session);
      return true;
    });
  };

  const judgePage = async (documents: readonly WatchedDocument[]): Promise<boolean> => {
    for (const [list, ofList] of byList(documents)) if (!(await judgeAgain(list, ofList))) return false;
    return true;
  };

  const nextTouch = async (): Promise<WatchTouchDocument | undefined> => {
    const [touch] = await models.touches.find().sort({ order: 1 }).limit(1).lean<WatchTouchDocument[]>().exec();
    if (!touch) return undefined;
    const positions = positionsOf(reader);
    const isReached = Object.entries(touch.needs).every(([feed, needed]) => (positions[feed] ?? 0) >= needed);
    return isReached ? touch : undefined;
  };
  /** When no claim was due, and of which day that was said. */
  let nothingDue: { readonly on: Day; readonly at: number } | undefined;
  const dueClaims = async (): Promise<WatchedDocument[]> => {
    const on = clock.today();
    if (nothingDue?.on === on && performance.now() - nothingDue.at < DUE_EVERY_MS) return [];
    const due = await models.watched
      .find({ dueDay: { $lte: on } })
      .sort({ dueDay: 1, _id: 1 })
      .limit(PAGE)
      .lean<WatchedDocument[]>()
      .exec();
    nothingDue = due.length === 0 ? { on, at: performance.now() } : undefined;
    return due;
  };

  /** Judges what one touch leads to, key by key: each is one stretch of the index. @returns whether it got further */
  const reviewTouched = async (touch: WatchTouchDocument, until: number): Promise<boolean> => {
    const { _id, keys, claims } = touch;
    let { at = 0, after = '' } = touch;
    const parts: readonly QueryFilter<WatchedDocument>[] =
      claims.length > 0 ? [{ _id: { $in: [...claims] } }] : keys.map((key) => ({ keys: key }));
    for (;;) {
      const part = parts[at];
      if (!part) {
        await models.touches.deleteOne({ _id }).exec();
        return true;
      }
      const page = await models.watched
        .find({ $and: [part, { _id: { $gt: after } }] })
        .sort({ _id: 1 })
        .limit(PAGE)
        .lean<WatchedDocument[]>()
        .exec();
      if (!(await judgePage(page))) return false;
      const isWhole = page.length < PAGE;
      at += isWhole ? 1 : 0;
      after = isWhole ? '' : (page.at(-1)?._id ?? after);
      if (performance.now() < until) continue;
      await models.touches.updateOne({ _id }, { $set: { at, after } }).exec();
      return true;
    }
  };

  return {
    async follow(feed, events, { session }) {
      const last = events.at(-1)?.seq;
      if (last === undefined) return;
      await takeTurn(models, clock.now(), session);
      await models.watchState.updateOne({ _id: STATE }, { $set: { [`begun.${feed}`]: last } }, { session });
      const keys = [...new Set(events.flatMap(touchedKeys))];
      if (keys.length === 0) return;
      const watched = await models.watched
        .findOne({ keys: { $in: keys } }, { _id: 1 }, { session })
        .lean()
        .exec();
      if (watched) await appendTouch(models, { keys, claims: [], needs: { [feed]: last } }, session);
    },
    async step(caller) {
      if (!mayRunJobs(caller)) throw hubError('FORBIDDEN', 'Only the hub itself reviews watched claims.');
      // Verdicts that lack a source would be told as changes, and again once it is back.
      if (
        !reader.sources().length ||
        !reader.sources().every(({ asOf }) => isFresh(asOf, clock.now(), FRESHNESS_LIMIT_MS))
      )
        return false;
      if (!(await nextTouch()) && (await dueClaims()).length === 0) return false;
      const now = clock.now();
      const floor = await models.watchState
        .updateOne({ _id: STATE, dueAt: { $lte: now } }, { $set: { dueAt: new Date(now.getTime() + LEASE_MS) } })
        .exec();
      if (floor.modifiedCount === 0) return false;
      try {
        const touch = await nextTouch();
        if (touch) return await reviewTouched(touch, performance.now() + STEP_MS);
        const due = await dueClaims();
        return due.length > 0 && (await judgePage(due));
      } finally {
        await models.watchState.updateOne({ _id: STATE }, { $set: { dueAt: clock.now() } }).exec();
      }
    },
  };
}

/** Follows what verdicts rest on: what an event touches is taken down exactly once. */
export const watchFollowers: readonly Follower<{ readonly review: WatchReview }>[] = SOURCES.map((feed) => ({
  name: `watch ${feed}`,
  feed,
  handle: (events, scope, { review }) => review.follow(feed, events, scope),
  setAside: (event, scope, { review }) => review.follow(feed, [event], scope),
}));

function byList(documents: readonly WatchedDocument[]): Map<string, WatchedDocument[]> {
  const groups = new Map<string, WatchedDocument[]>();
  for (const document of documents) {
    const group = groups.get(document.list);
    if (group) group.push(document);
    else groups.set(document.list, [document]);
  }
  return groups;
}

import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { isFresh } from '../shared/freshness.ts';
import { encodeCursor, findPage, type Page, type PageArguments } from '../shared/paging.ts';
import type { ClaimInput } from './claim.ts';
import { readFacts, readFreshness } from './facts.ts';
import type { Decision } from './findings.ts';
import { jobOwner } from './job-service.ts';
import { CLAIMS_LIMIT, FRESHNESS_LIMIT_MS } from './limits.ts';
import type { Models } from './model.ts';
import { factsModel, type SourceName } from './view.ts';
import { appendChanges, appendLate, type NewChange, takeTurn } from './watch-changes.ts';
import {
  digestOf,
  listOf,
  type WatchChangeDocument,
  type WatchedDocument,
  type WatchListDocument,
  type WatchTouchDocument,
} from './watch-model.ts';
import { sameVerdict, watchedJudge } from './watch-verdicts.ts';

/** Claims on the watch list of an agreement. */
export const WATCHED_LIMIT = 1_000_000;
const REFERENCE_LIMIT = 200;
/** Characters of a watched claim as JSON. */
const CLAIM_LIMIT = 16_384;

/** What became of a claim that was put on the list. */
export interface PutOutcome {
  readonly reference: string;
  /** UNCHANGED: the same claim was watched already; it was not judged again. */
  readonly outcome: 'WATCHED' | 'REPLACED' | 'UNCHANGED';
  readonly decision: Decision;
  readonly codes: readonly string[];
  readonly subCodes: readonly string[];
}

/** A list as a whole. */
export interface WatchListState {
  readonly claims: number;
  readonly limit: number;
  /** Of the latest change; `null` before there is one. */
  readonly cursor: string | null;
  /** Whether what every source has told is in the changes: none is behind, and no claim waits to be judged again. */
  readonly upToDate: boolean;
  readonly sources: readonly { readonly name: SourceName; readonly asOf: string | null }[];
}

/** Watch lists as their owners see them. */
export interface WatchService {
  /** @throws FORBIDDEN, BAD_USER_INPUT, CONFLICT when the list is full */
  put(caller: Caller, claims: readonly ClaimInput[]): Promise<readonly PutOutcome[]>;
  /** @returns how many were watched. @throws FORBIDDEN, BAD_USER_INPUT */
  remove(caller: Caller, references: readonly string[]): Promise<number>;
  /** @throws FORBIDDEN, BAD_USER_INPUT */
  changes(caller: Caller, page: PageArguments): Promise<Page<WatchChangeDocument>>;
  /** Claims with their latest verdicts, by reference. @throws FORBIDDEN, BAD_USER_INPUT */
  watched(caller: Caller, page: PageArguments): Promise<Page<WatchedDocument>>;
  /** @throws FORBIDDEN */
  state(caller: Caller): Promise<WatchListState>;
}

export function createWatchService(kit: ServiceKit<Models>): WatchService {
  const { models, write, clock, readModel } = kit;
  const reader = readModel(factsModel.name);
  const judgeAll = watchedJudge(reader, kit);
  const listState = (list: string) => models.lists.findById(list).lean<WatchListDocument>().exec();

  return {
    async put(caller, claims) {
      const owner = jobOwner(caller);
      checkClaims(claims);
      const list = listOf(owner);
      const digest = digestOf(list);
      const wanted = claims.map((claim) => {
        const reference = claim.reference ?? '';
        return { claim, reference, id: idOf(digest, reference), text: JSON.stringify(claim) };
      });
      return write(async ({ session }) => {
        // First, so that of two calls one waits before it has worked and not after.
        const begun = await takeTurn(models, clock.now(), session);
        const found = await models.watched
          .find({ _id: { $in: wanted.map(({ id }) => id) } }, null, { session })
          .lean<WatchedDocument[]>()
          .exec();
        const known = new Map(found.map((one) => [one.reference, one]));
        const fresh = wanted.filter(({ reference, text }) => known.get(reference)?.claim !== text);
        // Judged inside, so that a transaction that runs again rests on the facts of then.
        const judged = judgeAll(
          caller,
          fresh.map(({ claim }) => claim),
        );
        const added = fresh.filter(({ reference }) => !known.has(reference)).length;
        const after = await models.lists
          .findOneAndUpdate(
            { _id: list },
            {
              $set: { ...owner, caller: JSON.stringify(caller) },
              $inc: { claims: added },
              $setOnInsert: { changes: 0 },
            },
            { session, upsert: true, returnDocument: 'after' },
          )
          .lean<WatchListDocument>()
          .exec();
        if ((after?.claims ?? 0) > WATCHED_LIMIT)
          throw hubError('CONFLICT', `A watch list holds at most ${WATCHED_LIMIT} claims.`);
        const kept = fresh.map(({ id, reference, text }, index) => {
          const before = known.get(reference);
          const verdict = judged.verdicts[index];
          if (!verdict) throw new Error('Every claim has a verdict.');
          const { decision, codes, subCodes, keys, dueDay } = verdict;
          const version = (before?.version ?? 0) + 1;
          const document: WatchedDocument = {
            ...{ _id: id, list, reference, claim: text, decision, codes, subCodes, keys, dueDay, version },
          };
          return { id, reference, before, verdict, document };
        });
        const changes = kept.flatMap(({ reference, before, verdict }): NewChange[] => {
          if (before && sameVerdict(before, verdict)) return [];
          const { decision, codes, subCodes } = verdict;
          const kind = before ? 'CHANGED' : 'WATCHED';
          return [{ kind, reference, before: before?.decision ?? null, decision, codes, subCodes }];
        });
        const [replaced, inserted] = [kept.filter(({ before }) => before), kept.filter(({ before }) => !before)];
        if (inserted.length > 0)
          await models.watched.insertMany(
            inserted.map(({ document }) => document),
            { session, lean: true },
          );
        if (replaced.length > 0)
          await models.watched.bulkWrite(
            replaced.map(({ document }) => ({
              replaceOne: { filter: { _id: document._id }, replacement: document },
            })),
            { session },
          );
        await appendChanges(models, list, changes, clock.now(), session);
        await appendLate(models, kept, judged.positions, begun, session);
        const now = new Map(kept.map(({ reference, document }) => [reference, document]));
        return wanted.map(({ reference }): PutOutcome => {
          const before = known.get(reference);
          const replaced = now.get(reference);
          const document = replaced ?? before;
          if (!document) throw new Error('What is wanted is known or kept.');
          const { decision, codes, subCodes } = document;
          const outcome = !replaced ? 'UNCHANGED' : before ? 'REPLACED' : 'WATCHED';
          return { reference, outcome, decision, codes, subCodes };
        });
      });
    },
    async remove(caller, references) {
      const list = listOf(jobOwner(caller));
      const digest = digestOf(list);
      if (references.length === 0 || references.length > CLAIMS_LIMIT)
        throw badUserInput('input.references', `1 to ${CLAIMS_LIMIT} references`);
      const ids = [...new Set(references)].map((reference) => idOf(digest, reference));
      return write(async ({ session }) => {
        const found = await models.watched
          .find({ _id: { $in: ids } }, null, { session })
          .lean<WatchedDocument[]>()
          .exec();
        if (found.length === 0) return 0;
        await models.watched.deleteMany({ _id: { $in: found.map(({ _id }) => _id) } }, { session });
        await models.lists.updateOne({ _id: list }, { $inc: { claims: -found.length } }, { session });
        const changes = found.map(({ reference, decision }): NewChange => {
          return { kind: 'REMOVED', reference, before: decision, decision: null, codes: [], subCodes: [] };
        });
        await appendChanges(models, list, changes, clock.now(), session);
        return found.length;
      });
    },
    async changes(caller, page) {
      const list = listOf(jobOwner(caller));
      return findPage<WatchChangeDocument, WatchChangeDocument>(
        models.changes,
        { list },
        [['number', 1]],
        page,
        (change) => change,
      );
    },
    async watched(caller, page) {
      const list = listOf(jobOwner(caller));
      return findPage<WatchedDocument, WatchedDocument>(
        models.watched,
        { list },
        [['_id', 1]],
        page,
        (document) => document,
      );
    },
    async state(caller) {
      const list = listOf(jobOwner(caller));
      const found = await listState(list);
      const [touch] = await models.touches.find().sort({ order: 1 }).limit(1).lean<WatchTouchDocument[]>().exec();
      const due =
        touch ??
        (await models.watched
          .findOne({ dueDay: { $lte: clock.today() } }, { _id: 1 })
          .lean()
          .exec());
      const sources = readFreshness(readFacts(reader, { on: clock.today(), knownAt: null }));
      const now = clock.now();
      return {
        claims: found?.claims ?? 0,
        limit: WATCHED_LIMIT,
        cursor: found && found.changes > 0 ? encodeCursor([found.changes]) : null,
        upToDate: !due && sources.every(({ asOf }) => isFresh(asOf, now, FRESHNESS_LIMIT_MS)),
        sources,
      };
    },
  };
}

function idOf(digest: string, reference: string): string {
  return `${digest}/${reference}`;
}

function checkClaims(claims: readonly ClaimInput[]): void {
  if (claims.length === 0 || claims.length > CLAIMS_LIMIT)
    throw badUserInput('input.claims', `1 to ${CLAIMS_LIMIT} claims`);
  const seen = new Set<string>();
  claims.forEach((claim, index) => {
    const { reference } = claim;
    if (!reference || reference.length > REFERENCE_LIMIT)
      throw badUserInput(`input.claims[${index}].reference`, `1 to ${REFERENCE_LIMIT} characters`);
    if (seen.has(reference)) throw badUserInput(`input.claims[${index}].reference`, 'each reference once');
    seen.add(reference);
    if (claim.on) throw badUserInput(`input.claims[${index}].on`, 'no day: watched claims are checked for today');
    if (JSON.stringify(claim).length > CLAIM_LIMIT)
      throw badUserInput(`input.claims[${index}]`, `at most ${CLAIM_LIMIT} characters in all`);
  });
}

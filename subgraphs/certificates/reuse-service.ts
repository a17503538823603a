import type { ClientSession } from 'mongoose';
import type { ConformityResultFact, ReuseLinkFact } from '../../schema/domain/facts.ts';
import type { FeedEvent, WriteScope } from '../shared/outbox.ts';
import type { CertificateStore } from './certificate-store.ts';
import { collectionOf, type Models, type ResultDocument, type ReuseLinkDocument } from './model.ts';

/** Follows reusable results: their changes decide what certificates are effectively worth. */
export interface ReuseService {
  /**
   * Applies a page of the feed. An event older than what is stored for its key changes nothing, so a replay does no harm; timelines are computed from
   * all links of a certificate, so restoring one of two broken links does not restore it.
   */
  follow(events: readonly FeedEvent[], scope: WriteScope): Promise<void>;
}

export function createReuseService(models: Models, store: CertificateStore): ReuseService {
  return {
    async follow(events, { session }) {
      const links = latestByKey(events, 'ReuseLinkChanged', (fact: ReuseLinkFact, seq): ReuseLinkDocument => {
        const { id, certificateNumber, resultId, reuseClass, from, to } = fact;
        return { _id: id, certificateNumber, resultId, reuseClass, from, to, seq };
      });
      const results = latestByKey(
        events,
        'ConformityResultChanged',
        (fact: ConformityResultFact, seq): ResultDocument => {
          return { _id: fact.id, terms: fact.terms, statusHistory: fact.statusHistory, seq };
        },
      );
      const changedLinks = await storeNewer(models.reuseLinks, links, session);
      const changedResults = await storeNewer(models.results, results, session);
      const numbers = new Set(changedLinks.map(({ certificateNumber }) => certificateNumber));
      for (const number of await certificatesOn(models, changedResults, session)) numbers.add(number);
      await store.recompute([...numbers], session);
    },
  };
}

/** The last event of each key in the page: facts carry their whole history, so earlier ones of the page add nothing. */
function latestByKey<Fact, T extends { readonly _id: string }>(
  events: readonly FeedEvent[],
  type: string,
  toDocument: (fact: Fact, seq: number) => T,
): T[] {
  const latest = new Map<string, T>();
  for (const event of events) {
    if (event.type !== type) continue;
    const document = toDocument(event.fact as Fact, event.seq);
    latest.set(document._id, document);
  }
  return [...latest.values()];
}

type FollowedCollection = Models['reuseLinks'] | Models['results'];

async function storeNewer<T extends { readonly _id: string; readonly seq: number }>(
  model: FollowedCollection,
  documents: readonly T[],
  session: ClientSession,
): Promise<T[]> {
  if (documents.length === 0) return [];
  const collection = collectionOf<{ _id: string; seq: number }>(model);
  const ids = documents.map(({ _id }) => _id);
  const stored = await collection.find({ _id: { $in: ids } }, { session, projection: { seq: 1 } }).toArray();
  const storedSeq = new Map(stored.map(({ _id, seq }) => [_id, seq]));
  const newer = documents.filter(({ _id, seq }) => seq >= (storedSeq.get(_id) ?? 0));
  if (newer.length === 0) return [];
  const operations = newer.map((replacement) => ({
    replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true },
  }));
  await collection.bulkWrite(operations, { session, ordered: false });
  return newer;
}

async function certificatesOn(
  models: Models,
  results: readonly ResultDocument[],
  session: ClientSession,
): Promise<string[]> {
  if (results.length === 0) return [];
  const links = await models.reuseLinks
    .find({ resultId: { $in: results.map(({ _id }) => _id) } }, { certificateNumber: 1 })
    .session(session)
    .lean()
    .exec();
  return links.map(({ certificateNumber }) => certificateNumber);
}

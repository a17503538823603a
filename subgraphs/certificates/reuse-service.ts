import type { ClientSession } from 'mongoose';
import type { EventType, FactByEvent, FeedEvent } from '../../schema/domain/events/events.ts';
import { type MalformedEvent, readField } from '../../schema/domain/events/read-event.ts';
import { historyOfResultFact, lifeHistory, type ResultContent } from '../../schema/domain/result-history.ts';
import { unpackHistory } from '../../schema/domain/versions.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { CertificateStore } from './certificate-store.ts';
import { collectionOf, type Models, type ResultDocument, type ReuseLinkDocument } from './model.ts';

/** Follows reusable results: their changes decide what certificates are effectively worth. */
export interface ReuseService {
  /**
   * Applies a page of the feed. An event older than what is stored for its key changes nothing, so a replay does no harm; timelines are computed from
   * all links of a certificate, so restoring one of two broken links does not restore it.
   */
  follow(events: readonly FeedEvent[], scope: WriteScope): Promise<void>;
  /** Leaves open what certificates are worth that rest on a link or result of which the latest can't be read, until it is told again. */
  setAside(event: MalformedEvent | FeedEvent, scope: WriteScope): Promise<void>;
}

/** Stands for a link that can't be read, beside the one that was known, where it names a certificate. */
const unreadId = (id: string) => `~${id}`;

export function createReuseService(models: Models, store: CertificateStore): ReuseService {
  return {
    async follow(events, { session }) {
      const links = latestByKey(events, 'ReuseLinkChanged', (fact, seq): ReuseLinkDocument => {
        const { id, ...link } = fact;
        return { _id: id, ...link, seq };
      });
      const results = latestByKey(events, 'ConformityResultChanged', (fact, seq): ResultDocument => {
        const { id, terms, statusHistory } = fact;
        return { _id: id, terms, statusHistory, history: lifeHistory(historyOfResultFact(fact)), seq };
      });
      const withdrawn = latestByKey(
        events,
        'ConformityResultWithdrawn',
        ({ id, history, last }, seq): ResultDocument => {
          const lives = lifeHistory(unpackHistory<ResultContent>(history, last));
          return { _id: id, terms: [], statusHistory: [], history: lives, seq };
        },
      );
      const numbers = new Set(await forgetUnread(models, links, session));
      const changedLinks = await storeNewer(models.reuseLinks, links, session);
      const changedResults = await storeNewer(models.results, latest([...results, ...withdrawn]), session);
      for (const { certificateNumber } of changedLinks) numbers.add(certificateNumber);
      for (const number of await certificatesOn(models, changedResults, session)) numbers.add(number);
      await store.recompute([...numbers], session);
    },

    async setAside({ type, key, fact, seq }, { session }) {
      if (type === 'ConformityResultChanged') {
        const results = collectionOf<ResultDocument>(models.results);
        const unread = { $set: { unread: true, seq } as const, $setOnInsert: { terms: [], statusHistory: [] } };
        await results.updateOne({ _id: key }, unread, { session, upsert: true });
        await store.recompute(await certificatesOn(models, [{ _id: key }], session), session);
      } else if (type === 'ReuseLinkChanged') {
        const links = collectionOf<ReuseLinkDocument>(models.reuseLinks);
        const known = await links.findOneAndUpdate({ _id: key }, { $set: { unread: true, seq } }, { session });
        // Where it can't be read whose link it is, the whole feed is inconclusive, which the views know.
        const told = readField('ReuseLinkChanged', fact, 'certificateNumber');
        const numbers = new Set(known ? [known.certificateNumber] : []);
        if (typeof told === 'string') {
          numbers.add(told);
          const unread = { certificateNumber: told, resultId: '', reuseClass: 1, from: '', to: null, seq } as const;
          await links.replaceOne({ _id: unreadId(key) }, { ...unread, unread: true }, { session, upsert: true });
        }
        await store.recompute([...numbers], session);
      }
    },
  };
}

/** Removes what stood for links that can't be read and are told again now. @returns the certificates that it stood for */
async function forgetUnread(
  models: Models,
  links: readonly ReuseLinkDocument[],
  session: ClientSession,
): Promise<string[]> {
  if (links.length === 0) return [];
  const among = { _id: { $in: links.map(({ _id }) => unreadId(_id)) } };
  const collection = collectionOf<ReuseLinkDocument>(models.reuseLinks);
  const found = await collection.find(among, { session }).toArray();
  if (found.length > 0) await collection.deleteMany(among, { session });
  return found.map(({ certificateNumber }) => certificateNumber);
}

/** The last event of each key in the page: facts carry their whole history, so earlier ones of the page add nothing. */
function latestByKey<Type extends EventType, T extends { readonly _id: string }>(
  events: readonly FeedEvent[],
  type: Type,
  toDocument: (fact: FactByEvent[Type], seq: number) => T,
): T[] {
  const latest = new Map<string, T>();
  for (const event of events) {
    if (event.type !== type) continue;
    const document = toDocument(event.fact as FactByEvent[Type], event.seq);
    latest.set(document._id, document);
  }
  return [...latest.values()];
}

/** Of several records of one key the latest. */
function latest(documents: readonly ResultDocument[]): ResultDocument[] {
  const byKey = new Map<string, ResultDocument>();
  for (const document of documents) {
    const known = byKey.get(document._id);
    if (!known || known.seq < document.seq) byKey.set(document._id, document);
  }
  return [...byKey.values()];
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
  results: readonly Pick<ResultDocument, '_id'>[],
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

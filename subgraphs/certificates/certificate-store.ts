import { isDeepStrictEqual } from 'node:util';
import type { ClientSession, mongo } from 'mongoose';
import { LOADER_BATCH_SIZE } from '../shared/loaders.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { type CertificateDocument, collectionOf, type Models } from './model.ts';
import {
  type CertificateRecord,
  certificateChanged,
  certificateDocument,
  certificateRecord,
  reuseLinkFact,
} from './records.ts';
import type { CertificateState } from './rules/merge-report.ts';
import { effectiveTimeline, type LinkedResult } from './rules/timeline.ts';

/** Certificates recomputed at once when a result feeds many. */
const RECOMPUTE_BATCH = 500;

/** Reads and writes certificates inside a transaction; every write computes the timeline and publishes the fact. */
export interface CertificateStore {
  /** The certificates with these numbers that the hub holds, by number. */
  read(numbers: readonly string[], session: ClientSession): Promise<Map<string, CertificateRecord>>;
  /**
   * Stores new and changed certificates and publishes them; `known` are those that `read` found in the same transaction. The others are inserted,
   * which costs a store half of what replacing does; if another writer was faster, the transaction is run again and finds them.
   */
  write(states: readonly CertificateState[], known: ReadonlySet<string>, scope: WriteScope): Promise<void>;
  /** Computes timelines anew after a change of links or results; the certificates' facts do not change, so nothing is published. */
  recompute(numbers: readonly string[], session: ClientSession): Promise<void>;
}

export function createCertificateStore(models: Models): CertificateStore {
  const linkedResults = async (
    numbers: readonly string[],
    session: ClientSession,
  ): Promise<Map<string, LinkedResult[]>> => {
    const linked = new Map<string, LinkedResult[]>();
    const links = await models.reuseLinks
      .find({ certificateNumber: { $in: numbers } })
      .session(session)
      .batchSize(LOADER_BATCH_SIZE)
      .lean()
      .exec();
    if (links.length === 0) return linked;
    const ids = [...new Set(links.map(({ resultId }) => resultId))];
    const results = await models.results
      .find({ _id: { $in: ids } })
      .session(session)
      .batchSize(LOADER_BATCH_SIZE)
      .lean()
      .exec();
    const resultById = new Map(results.map((result) => [result._id, result]));
    for (const link of links) {
      const ofCertificate = linked.get(link.certificateNumber) ?? [];
      ofCertificate.push({ link: reuseLinkFact(link), result: resultById.get(link.resultId) ?? null });
      linked.set(link.certificateNumber, ofCertificate);
    }
    return linked;
  };

  const bulkWrite = async (operations: mongo.AnyBulkWriteOperation<CertificateDocument>[], session: ClientSession) => {
    const certificates = collectionOf<CertificateDocument>(models.certificates);
    if (operations.length > 0) await certificates.bulkWrite(operations, { session, ordered: false });
  };

  return {
    async read(numbers, session) {
      const found = await models.certificates
        .find({ _id: { $in: numbers } })
        .session(session)
        .batchSize(LOADER_BATCH_SIZE)
        .lean()
        .exec();
      return new Map(found.map((document) => [document._id, certificateRecord(document)]));
    },

    async write(states, known, scope) {
      const linked = await linkedResults(
        states.map(({ number }) => number),
        scope.session,
      );
      const operations = states.map((state): mongo.AnyBulkWriteOperation<CertificateDocument> => {
        const document = certificateDocument(state, linked.get(state.number) ?? []);
        return known.has(state.number)
          ? { replaceOne: { filter: { _id: state.number }, replacement: document } }
          : { insertOne: { document } };
      });
      await bulkWrite(operations, scope.session);
      for (const state of states) scope.publish(certificateChanged(state));
    },

    async recompute(numbers, session) {
      for (let start = 0; start < numbers.length; start += RECOMPUTE_BATCH) {
        const batch = numbers.slice(start, start + RECOMPUTE_BATCH);
        const linked = await linkedResults(batch, session);
        const documents = await models.certificates
          .find({ _id: { $in: batch } })
          .session(session)
          .batchSize(LOADER_BATCH_SIZE)
          .lean()
          .exec();
        const operations = documents.flatMap((document) => {
          const timeline = effectiveTimeline(document, linked.get(document._id) ?? []);
          if (isDeepStrictEqual(timeline, document.timeline)) return [];
          return [{ updateOne: { filter: { _id: document._id }, update: { $set: { timeline } } } }];
        });
        await bulkWrite(operations, session);
      }
    },
  };
}

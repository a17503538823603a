import { isDeepStrictEqual } from 'node:util';
import type { ClientSession, mongo } from 'mongoose';
import type { CertificateHistory } from '../../schema/domain/certificate-history.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { CertificateFact } from '../../schema/domain/facts.ts';
import { NO_HISTORY, unpackHistory } from '../../schema/domain/versions.ts';
import type { Clock } from '../shared/clock.ts';
import { LOADER_BATCH_SIZE } from '../shared/loaders.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { type CertificateDocument, collectionOf, type Models, type WithdrawnCertificateDocument } from './model.ts';
import {
  certificateChanged,
  certificateDocument,
  certificateFact,
  certificateRecord,
  historyOfState,
  linkedResult,
  packedHistory,
  type StoredCertificate,
} from './records.ts';
import { afterReport } from './rules/certificate-versions.ts';
import type { CertificateState } from './rules/merge-report.ts';
import { effectiveTimeline, type LinkedResult } from './rules/timeline.ts';

/** Certificates recomputed at once when a result feeds many. */
const RECOMPUTE_BATCH = 500;

/** Who tells what is written. */
export interface Teller {
  /** Code of the body that answers for it; `null`: taken over from a register. */
  readonly by: string | null;
  /** Day on which it was decided, when that is not today. */
  readonly decidedOn?: Day;
}

/** Reads and writes certificates inside a transaction; every write adds versions, computes the timeline and publishes the fact. */
export interface CertificateStore {
  /** The certificates with these numbers that the hub holds, by number. */
  read(numbers: readonly string[], session: ClientSession): Promise<Map<string, StoredCertificate>>;
  /** Certificates of units of certification that the hub holds, by unit key (CERT-04). */
  ofUnits(keys: readonly string[], session: ClientSession): Promise<Map<string, StoredCertificate[]>>;
  /**
   * Stores new and changed certificates and publishes them; of several states of one number each follows on the one before and the last one stands. `known`
   * are those that `read` found in the same transaction. The others are inserted, which costs a store half of what replacing does; if another writer was
   * faster, the transaction is run again and finds them.
   */
  write(
    states: readonly CertificateState[],
    known: ReadonlyMap<string, StoredCertificate>,
    teller: Teller,
    scope: WriteScope,
  ): Promise<void>;
  /** Stores certificates whose histories are made already, and publishes them. */
  put(certificates: readonly CertificateState[], known: ReadonlySet<string>, scope: WriteScope): Promise<void>;
  /** Ends a certificate that never was: nothing stays but its history. */
  withdraw(last: CertificateFact, history: CertificateHistory, scope: WriteScope): Promise<void>;
  /** Computes timelines anew after a change of links or results; the certificates' facts do not change, so nothing is published. */
  recompute(numbers: readonly string[], session: ClientSession): Promise<void>;
}

export function createCertificateStore(models: Models, clock: Clock): CertificateStore {
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
      ofCertificate.push(linkedResult(link, resultById.get(link.resultId) ?? null));
      linked.set(link.certificateNumber, ofCertificate);
    }
    return linked;
  };

  const bulkWrite = async (operations: mongo.AnyBulkWriteOperation<CertificateDocument>[], session: ClientSession) => {
    const certificates = collectionOf<CertificateDocument>(models.certificates);
    if (operations.length > 0) await certificates.bulkWrite(operations, { session, ordered: false });
  };

  const withdrawnHistories = async (numbers: readonly string[], session: ClientSession) => {
    const found = await models.withdrawn
      .find({ _id: { $in: numbers } })
      .session(session)
      .lean()
      .exec();
    return new Map(found.map(({ _id, history, last }) => [_id, unpackHistory(history, last)]));
  };

  const put: CertificateStore['put'] = async (states, known, scope) => {
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

    async ofUnits(keys, session) {
      const units = new Map<string, StoredCertificate[]>();
      if (keys.length === 0) return units;
      const found = await models.certificates
        .find({ unitKey: { $in: [...new Set(keys)] } })
        .session(session)
        .batchSize(LOADER_BATCH_SIZE)
        .lean()
        .exec();
      for (const document of found) {
        const key = document.unitKey ?? '';
        units.set(key, [...(units.get(key) ?? []), certificateRecord(document)]);
      }
      return units;
    },

    async write(states, known, { by, decidedOn }, scope) {
      const telling = { at: clock.now().toISOString(), today: decidedOn ?? clock.today(), by };
      const missing = [...new Set(states.flatMap(({ number }) => (known.has(number) ? [] : [number])))];
      const withdrawn = missing.length > 0 ? await withdrawnHistories(missing, scope.session) : new Map();
      const written = new Map<string, CertificateState>();
      for (const state of states) {
        const { number } = state;
        const before = written.get(number) ?? known.get(number) ?? null;
        const history = before ? historyOfState(before) : (withdrawn.get(number) ?? NO_HISTORY);
        const told = afterReport(history, before && certificateFact(before), certificateFact(state), telling);
        written.set(number, { ...state, history: packedHistory(told, state) });
      }
      await put([...written.values()], new Set(known.keys()), scope);
      const reissued = missing.filter((number) => withdrawn.has(number));
      if (reissued.length > 0)
        await collectionOf<WithdrawnCertificateDocument>(models.withdrawn).deleteMany(
          { _id: { $in: reissued } },
          { session: scope.session },
        );
    },

    put,

    async withdraw(last, history, scope) {
      const fact = { number: last.number, last, history: packedHistory(history, last) };
      const { session } = scope;
      await collectionOf<CertificateDocument>(models.certificates).deleteOne({ _id: last.number }, { session });
      const document = { _id: last.number, last, history: fact.history };
      await collectionOf<WithdrawnCertificateDocument>(models.withdrawn).insertOne(document, { session });
      scope.publish({ type: 'CertificateWithdrawn', key: last.number, fact });
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

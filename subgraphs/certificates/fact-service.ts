import { isDeepStrictEqual } from 'node:util';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import type {
  CertificateFact,
  CertificationBodyFact,
  OrganisationFact,
  TraceCodeFact,
} from '../../schema/domain/facts.ts';
import { actOf } from '../../schema/domain/life-history.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { CertificateStore } from './certificate-store.ts';
import { collectionOf, type Models, type SurveillanceDocument } from './model.ts';
import {
  bodyDocument,
  bodyFact,
  certificateFact,
  organisationDocument,
  organisationFact,
  surveillanceReported,
  traceCodeDocument,
  traceCodeFact,
} from './records.ts';
import { toldBody } from './rules/approvals.ts';

/** Records of one transaction. */
const BATCH = 500;

/**
 * Takes over facts with their whole history, as registers and sample data hold them: they are stored as they are, not judged by the rules for reports.
 * The same facts again change nothing.
 */
export interface FactService {
  bodies(facts: readonly CertificationBodyFact[]): Promise<void>;
  organisations(facts: readonly OrganisationFact[]): Promise<void>;
  certificates(facts: readonly CertificateFact[]): Promise<void>;
  traceCodes(facts: readonly TraceCodeFact[]): Promise<void>;
  surveillances(records: readonly Omit<SurveillanceDocument, '_id'>[]): Promise<void>;
}

/** How records of a collection are stored and told. */
interface Takeover<Fact, Document extends { readonly _id: string }> {
  readonly model: Parameters<typeof collectionOf>[0];
  readonly toDocument: (fact: Fact) => Document;
  readonly toFact: (document: Document) => Fact;
  readonly toEvent: ((fact: Fact) => OutgoingEvent) | null;
  /** The fact with what was known of it before; the one that is known when it says nothing new. */
  readonly told?: (known: Fact | null, fact: Fact) => Fact;
}

/** Whether a body is known just so, but for the history of its approvals. */
function isToldAlready(
  known: CertificationBodyFact | null,
  fact: CertificationBodyFact,
): known is CertificationBodyFact {
  if (!known) return false;
  const { approvalHistory: _known, ...before } = known;
  const { approvalHistory: _told, ...after } = fact;
  return isDeepStrictEqual(before, after);
}

export function createFactService(kit: ServiceKit<Models>, store: CertificateStore): FactService {
  const { models } = kit;
  const inBatches = async <T>(items: readonly T[], take: (batch: readonly T[], scope: WriteScope) => Promise<void>) => {
    for (let start = 0; start < items.length; start += BATCH)
      await kit.write((scope) => take(items.slice(start, start + BATCH), scope));
  };
  const takeOver = async <Fact, Document extends { readonly _id: string }>(
    facts: readonly Fact[],
    { model, toDocument, toFact, toEvent, told = (_, fact) => fact }: Takeover<Fact, Document>,
  ) =>
    inBatches(facts, async (batch, { session, publish }) => {
      const collection = collectionOf<{ _id: string }>(model);
      const documents = batch.map(toDocument);
      const stored = await collection.find({ _id: { $in: documents.map(({ _id }) => _id) } }, { session }).toArray();
      const known = new Map(stored.map((document) => [document._id, toFact(document as unknown as Document)]));
      const changed = batch.flatMap((taken, index) => {
        const before = known.get(documents[index]?._id ?? '') ?? null;
        const fact = told(before, taken);
        return isDeepStrictEqual(before, fact) ? [] : [fact];
      });
      if (changed.length === 0) return;
      const operations = changed.map(toDocument).map((replacement) => ({
        replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true },
      }));
      await collection.bulkWrite(operations, { session, ordered: false });
      if (toEvent) for (const fact of changed) publish(toEvent(fact));
    });

  const actNow = () => actOf({ at: kit.clock.now().toISOString(), by: null }, 'ISSUE');
  return {
    bodies: (facts) =>
      takeOver(facts, {
        model: models.bodies,
        toDocument: bodyDocument,
        toFact: bodyFact,
        told: (known, fact) => (isToldAlready(known, fact) ? known : toldBody(known, fact, actNow())),
        toEvent: (fact) => ({ type: 'CertificationBodyChanged', key: fact.code, fact }),
      }),
    organisations: (facts) =>
      takeOver(facts, {
        model: models.organisations,
        toDocument: organisationDocument,
        toFact: organisationFact,
        toEvent: (fact) => ({ type: 'OrganisationChanged', key: fact.uscc, fact }),
      }),
    certificates: (facts) =>
      inBatches(facts, async (batch, scope) => {
        const numbers = batch.map(({ number }) => number);
        const known = await store.read(numbers, scope.session);
        const changed = batch.filter((fact) => {
          const state = known.get(fact.number);
          return !state || !isDeepStrictEqual(certificateFact(state), fact);
        });
        const states = changed.map((fact) => ({ ...fact, reportedStatusWord: null }));
        if (states.length > 0) await store.write(states, known, { by: null }, scope);
      }),
    traceCodes: (facts) =>
      takeOver(facts, {
        model: models.traceCodes,
        toDocument: traceCodeDocument,
        toFact: traceCodeFact,
        toEvent: (fact) => ({ type: 'TraceCodeIssued', key: fact.code, fact }),
      }),
    surveillances: (records) =>
      takeOver(
        records.map((record) => ({ _id: `${record.certificateNumber} ${record.conductedOn}`, ...record })),
        {
          model: models.surveillances,
          toDocument: (record) => record,
          toFact: (record) => record,
          toEvent: surveillanceReported,
        },
      ),
  };
}

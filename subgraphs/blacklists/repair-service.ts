import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { barredByMeasureUntil, type RemovalConditions, removed } from './decision.ts';
import { type Entry, entryChanged, type RecordedEntry, removableFrom, stateOn, told } from './entry.ts';
import { type EntryDocument, fromDocument, type Models, type RepairDocument, toDocument } from './model.ts';
import { isSubject, mayDecide } from './policy.ts';
import { checkedText } from './proposal.ts';
import type { ListRules } from './rules.ts';

const STATEMENT_LIMIT = 2000;
const DOCUMENT_LIMIT = 200;
const DOCUMENTS_LIMIT = 20;

/** A subject's request to be removed (信用修复), with the decision on it. */
export type Repair = Omit<RepairDocument, '_id'> & { readonly id: string };

export interface RepairRequest {
  readonly entryId: string;
  readonly statement: string;
  readonly documents: readonly string[];
}

export interface RepairDecision {
  readonly entryId: string;
  readonly granted: boolean;
  readonly document: string;
  readonly reason?: string | null;
  readonly conditions?: RemovalConditions | null;
}

export interface RepairChange {
  readonly repair: Repair;
  readonly entry: Entry;
  readonly result: 'CREATED' | 'CHANGED' | 'UNCHANGED';
}

/** Repair of credit: the subject asks, the authority that listed it decides. */
export interface RepairService {
  /** @throws FORBIDDEN for anybody but the subject; NOT_FOUND, BAD_USER_INPUT; CONFLICT before the list's time, under a longer measure, or while a request is open. */
  request(caller: Caller, request: RepairRequest): Promise<RepairChange>;
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT; CONFLICT when no request is open, or its conditions are not met. */
  decide(caller: Caller, decision: RepairDecision): Promise<RepairChange>;
  /** Requests about an entry, oldest first; `null` for all but its subject and its authority. */
  of(caller: Caller, entryId: string): Promise<readonly Repair[] | null>;
}

const notThere = (id: string) => hubError('NOT_FOUND', `There is no entry ${id}.`);

const toRepair = ({ _id, ...repair }: RepairDocument): Repair => ({ ...repair, id: _id });

/** Makes the service over the store. */
export function createRepairService(kit: ServiceKit<Models>, rules: ListRules): RepairService {
  const { entries, repairs } = kit.models;
  const repairsOf = (entryId: string) =>
    repairs.find({ entryId }, null).sort({ _id: 1 }).lean<RepairDocument[]>().exec();

  const entryOf = async (id: string, { session }: WriteScope): Promise<RecordedEntry> => {
    const document = await entries.findById(id, null, { session }).lean<EntryDocument>().exec();
    if (!document) throw notThere(id);
    return fromDocument(document);
  };
  const historyOf = (entryId: string, { session }: WriteScope) =>
    repairs.find({ entryId }, null, { session }).sort({ _id: 1 }).lean<RepairDocument[]>().exec();

  return {
    async request(caller, { entryId, ...given }) {
      if (!isSubject(caller, entryId))
        throw hubError('FORBIDDEN', 'Only the subject of an entry asks for its removal.');
      const statement = checkedText('input.statement', given.statement, STATEMENT_LIMIT);
      if (given.documents.length > DOCUMENTS_LIMIT)
        throw badUserInput('input.documents', `at most ${DOCUMENTS_LIMIT} documents`);
      const documents = given.documents.map((one, place) =>
        checkedText(`input.documents[${place}]`, one, DOCUMENT_LIMIT),
      );
      const today = kit.clock.today();
      return kit.write(async (scope) => {
        const entry = await entryOf(entryId, scope);
        // One that is pending is not its subject's to know of: it is answered as one that is not there.
        if (entry.publishedOn === null) throw notThere(entryId);
        const earlier = await historyOf(entryId, scope);
        const open = earlier.find(({ decidedOn }) => decidedOn === null);
        if (open && open.statement === statement && open.documents.join('\n') === documents.join('\n'))
          return { repair: toRepair(open), entry, result: 'UNCHANGED' };
        if (open) throw hubError('CONFLICT', `A request of ${open.requestedOn} is open.`);
        checkTime(entry, today);
        const repair: RepairDocument = {
          _id: `${entryId}#${String(earlier.length + 1).padStart(4, '0')}`,
          entryId,
          requestedOn: today,
          statement,
          documents,
          decidedOn: null,
          granted: null,
          document: null,
          reason: null,
        };
        await repairs.create([repair], { session: scope.session });
        return { repair: toRepair(repair), entry, result: 'CREATED' };
      });
    },

    async decide(caller, { entryId, granted, conditions = null, ...given }) {
      if (!mayDecide(caller, entryId))
        throw hubError('FORBIDDEN', 'Only the authority that listed the subject decides.');
      const document = checkedText('input.document', given.document, DOCUMENT_LIMIT);
      const reason = given.reason == null ? null : checkedText('input.reason', given.reason, STATEMENT_LIMIT);
      if (!granted && reason === null) throw badUserInput('input.reason', 'why the request is refused');
      const today = kit.clock.today();
      return kit.write(async (scope) => {
        const before = await entryOf(entryId, scope);
        const earlier = await historyOf(entryId, scope);
        const open = earlier.find(({ decidedOn }) => decidedOn === null);
        const last = earlier.at(-1);
        if (!open && last?.document === document && last.granted === granted)
          return { repair: toRepair(last), entry: before, result: 'UNCHANGED' };
        if (!open) throw hubError('CONFLICT', 'No request is open.');
        const rule = rules.ruleOn(before.list, before.groundCode, before.publishedOn ?? today);
        if (!rule) throw hubError('CONFLICT', `The list ${before.list} has no rule.`);
        const entry = granted ? removed(before, { reason: 'ON_REQUEST', conditions, document }, today, rule) : before;
        const decided: RepairDocument = { ...open, decidedOn: today, granted, document, reason };
        const { _id, ...changed } = decided;
        await repairs.updateOne({ _id }, { $set: changed }, { session: scope.session });
        if (entry !== before) {
          const { _id: key, ...stored } = toDocument(told(before, entry, kit.clock.now().toISOString()));
          await entries.updateOne({ _id: key }, { $set: stored }, { session: scope.session });
          const event = entryChanged(entry);
          if (event) scope.publish(event);
        }
        return { repair: toRepair(decided), entry, result: 'CHANGED' };
      });
    },

    async of(caller, entryId) {
      const decides = caller.scopes.includes('blacklists:decide') && mayDecide(caller, entryId);
      const asks = caller.scopes.includes('records:own') && isSubject(caller, entryId);
      return decides || asks ? (await repairsOf(entryId)).map(toRepair) : null;
    },
  };

  /** That removal on request is possible today at all, so that nobody waits for a decision that can only refuse. */
  function checkTime(entry: Entry, today: Day): void {
    if (entry.publishedOn === null || stateOn(entry, today) !== 'PUBLISHED')
      throw hubError('CONFLICT', 'Only a published entry that counts can be repaired.');
    const rule = rules.ruleOn(entry.list, entry.groundCode, entry.publishedOn);
    const earliest = rule && removableFrom(rule, entry.publishedOn);
    if (!rule || !earliest) throw hubError('CONFLICT', `The list ${entry.list} knows no removal on request.`);
    if (today < earliest) throw hubError('CONFLICT', `Removal on request is possible from ${earliest} on.`);
    const measure = barredByMeasureUntil({ publishedOn: entry.publishedOn, endsOn: entry.endsOn }, rule);
    if (measure !== null && today <= measure)
      throw hubError(
        'CONFLICT',
        `A measure of the decision runs until ${measure}; nothing is removed on request before.`,
      );
  }
}

import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import type { BlacklistKind } from '../../schema/domain/facts.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { type Publication, published, type Removal, removed } from './decision.ts';
import { type Entry, type EntryContent, entryChanged, entryId } from './entry.ts';
import { type EntryDocument, fromDocument, type Models, toDocument } from './model.ts';
import { decidesAs, mayDecide } from './policy.ts';
import { checkedContent, type Proposal } from './proposal.ts';
import type { ListRules } from './rules.ts';

/** What a change has done, with the entry as it stands now. */
export interface EntryChange {
  readonly entry: Entry;
  readonly result: 'CREATED' | 'CHANGED' | 'UNCHANGED';
}

/** Deciding on entries: each step by the authority concerned only, and harmless when repeated. */
export interface DecisionService {
  /** @throws FORBIDDEN, BAD_USER_INPUT, or CONFLICT when the decision number stands for another content. */
  propose(caller: Caller, proposal: Proposal): Promise<EntryChange>;
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT or CONFLICT. */
  publish(caller: Caller, id: string, publication: Publication): Promise<EntryChange>;
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT or CONFLICT. */
  remove(caller: Caller, id: string, removal: Removal): Promise<EntryChange>;
  /** Records whole entries as they are given, in one unit of work; those recorded already stay as they are. */
  record(entries: readonly Entry[]): Promise<void>;
}

/** Makes the service over the store. */
export function createDecisionService(kit: ServiceKit<Models>, rules: ListRules): DecisionService {
  const { entries } = kit.models;

  const ruleOf = (list: BlacklistKind, day: Day, argument: string) => {
    const rule = rules.ruleOn(list, day);
    if (!rule) throw badUserInput(argument, `a day on which the list ${list} has a rule`);
    return rule;
  };

  const findForChange = async (id: string, { session }: WriteScope) => {
    const document = await entries.findById(id, null, { session }).lean<EntryDocument>().exec();
    if (!document) throw hubError('NOT_FOUND', `There is no entry ${id}.`);
    return fromDocument(document);
  };

  const put = async (entry: Entry, { session, publish }: WriteScope) => {
    const { _id, ...document } = toDocument(entry);
    await entries.updateOne({ _id }, { $set: document }, { session, upsert: true });
    const event = entryChanged(entry);
    if (event) publish(event);
  };

  /** Rights are judged by the id alone, so a refusal does not tell whether the entry exists. */
  const change = async (caller: Caller, id: string, step: (entry: Entry) => Entry): Promise<EntryChange> => {
    if (!mayDecide(caller, id))
      throw hubError('FORBIDDEN', 'Only the authority that proposed the entry decides on it.');
    return kit.write(async (scope) => {
      const before = await findForChange(id, scope);
      const entry = step(before);
      if (entry === before) return { entry, result: 'UNCHANGED' };
      await put(entry, scope);
      return { entry, result: 'CHANGED' };
    });
  };

  return {
    async propose(caller, proposal) {
      const today = kit.clock.today();
      const content = authorisedContent(caller, proposal, ruleOf(proposal.list, today, 'input.list'));
      const id = entryId(content);
      return kit.write(async (scope) => {
        const document = await entries.findById(id, null, { session: scope.session }).lean<EntryDocument>().exec();
        if (document) {
          const entry = fromDocument(document);
          if (hasContent(entry, content)) return { entry, result: 'UNCHANGED' };
          throw hubError('CONFLICT', `Decision ${content.decisionNumber} is recorded with another content.`);
        }
        const entry = pendingEntry(content, today, { createdBy: caller.agency });
        await put(entry, scope);
        return { entry, result: 'CREATED' };
      });
    },
    async publish(caller, id, publication) {
      const today = kit.clock.today();
      return change(caller, id, (entry) =>
        published(entry, publication, today, (day) => ruleOf(entry.list, day, 'input.publishedOn')),
      );
    },
    async remove(caller, id, removal) {
      const today = kit.clock.today();
      return change(caller, id, (entry) =>
        removed(entry, removal, today, ruleOf(entry.list, entry.publishedOn ?? today, 'input.entryId')),
      );
    },
    async record(given) {
      await kit.write(async (scope) => {
        const ids = given.map(({ id }) => id);
        const present = await entries
          .find({ _id: { $in: ids } }, { _id: 1 }, { session: scope.session })
          .lean<{ _id: string }[]>()
          .exec();
        const known = new Set(present.map(({ _id }) => _id));
        for (const entry of given) if (!known.has(entry.id)) await put(entry, scope);
      });
    },
  };
}

/** A new entry, pending. */
export function pendingEntry(
  content: EntryContent,
  proposedOn: Day,
  { createdBy = null, fictional = false }: Partial<Pick<Entry, 'createdBy' | 'fictional'>> = {},
): Entry {
  return {
    ...content,
    id: entryId(content),
    createdBy,
    proposedOn,
    publishedOn: null,
    endsOn: null,
    removedOn: null,
    removalReason: null,
    publicUntil: null,
    fictional,
  };
}

/** The content of a proposal by an authority that may make it. */
function authorisedContent(
  caller: Caller,
  proposal: Proposal,
  rule: ReturnType<ListRules['ruleOn']> & object,
): EntryContent {
  const authority = decidesAs(caller);
  if (!authority || !rule.authorities.includes(authority.kind))
    throw hubError('FORBIDDEN', `The caller is no authority that decides on the list ${proposal.list}.`);
  const isOwnDivision = authority.kind === 'MINISTRY' || proposal.divisionCode === authority.key;
  const isOfList =
    rule.withinDivisions === null ||
    rule.withinDivisions.some((division) => isWithinDivision(proposal.divisionCode, division));
  if (!isOwnDivision || !isOfList)
    throw hubError(
      'FORBIDDEN',
      'A market regulator proposes for its own division, and to lists that it takes part in.',
    );
  return checkedContent(proposal, authority.kind === 'MINISTRY' ? 'NATIONAL' : 'DIVISION', rule);
}

function hasContent(entry: Entry, content: EntryContent): boolean {
  return (Object.keys(content) as (keyof EntryContent)[]).every((key) => entry[key] === content[key]);
}

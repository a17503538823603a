import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { BlacklistGround, BlacklistKind } from '../../schema/domain/facts.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { type Publication, published, type Removal, removed } from './decision.ts';
import { type Entry, type EntryContent, entryChanged, entryId, type RecordedEntry, told } from './entry.ts';
import { type EntryDocument, fromDocument, type Models, toDocument } from './model.ts';
import type { NoticeService } from './notice-service.ts';
import { authorityFor, decidesAs, mayDecide } from './policy.ts';
import { checkedContent, type Proposal } from './proposal.ts';
import type { ListRule, ListRules } from './rules.ts';

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
  /** Takes an entry over that its keeper has published already, proposed on that day. @throws as {@link propose} and {@link publish}. */
  takeOver(
    caller: Caller,
    proposal: Proposal,
    publication: Publication & { readonly publishedOn: Day },
  ): Promise<EntryChange>;
  /** Records whole entries as they are given, in one unit of work; those recorded already stay as they are. */
  record(entries: readonly Entry[]): Promise<void>;
}

/** Makes the service over the store. */
export function createDecisionService(
  kit: ServiceKit<Models>,
  rules: ListRules,
  notices: Pick<NoticeService, 'mustBeOver'>,
): DecisionService {
  const { entries } = kit.models;

  const ruleOf = (list: BlacklistKind, ground: BlacklistGround | null, day: Day, argument: string) => {
    const rule = rules.ruleOn(list, ground, day);
    if (!rule) throw badUserInput(argument, `a day on which the list ${list} has a rule`);
    return rule;
  };

  const findForChange = async (id: string, { session }: WriteScope) => {
    const document = await entries.findById(id, null, { session }).lean<EntryDocument>().exec();
    if (!document) throw hubError('NOT_FOUND', `There is no entry ${id}.`);
    return fromDocument(document);
  };

  const put = async (recorded: RecordedEntry, { session, publish }: WriteScope) => {
    const { _id, ...document } = toDocument(recorded);
    await entries.updateOne({ _id }, { $set: document }, { session, upsert: true });
    const event = entryChanged(recorded);
    if (event) publish(event);
  };

  const tell = (before: RecordedEntry | null, entry: Entry, scope: WriteScope) =>
    put(told(before, entry, kit.clock.now().toISOString()), scope);

  /** Rights are judged by the id alone, so a refusal does not tell whether the entry exists. */
  const change = async (caller: Caller, id: string, step: (entry: Entry) => Entry): Promise<EntryChange> => {
    if (!mayDecide(caller, id))
      throw hubError('FORBIDDEN', 'Only the authority that proposed the entry decides on it.');
    return kit.write(async (scope) => {
      const before = await findForChange(id, scope);
      const entry = step(before);
      if (entry === before) return { entry, result: 'UNCHANGED' };
      await tell(before, entry, scope);
      return { entry, result: 'CHANGED' };
    });
  };

  return {
    async propose(caller, proposal) {
      const today = kit.clock.today();
      const rule = ruleOf(proposal.list, proposal.groundCode ?? null, today, 'input.list');
      const content = authorisedContent(caller, proposal, rule, rules.groundsOn(proposal.list, today), today);
      const id = entryId(content);
      return kit.write(async (scope) => {
        const document = await entries.findById(id, null, { session: scope.session }).lean<EntryDocument>().exec();
        if (document) {
          const entry = fromDocument(document);
          if (hasContent(entry, content)) return { entry, result: 'UNCHANGED' };
          throw hubError('CONFLICT', `Decision ${content.decisionNumber} is recorded with another content.`);
        }
        await notices.mustBeOver(decidesAs(caller)?.key ?? '', content, scope);
        const entry = pendingEntry(content, today, { createdBy: caller.agency });
        await tell(null, entry, scope);
        return { entry, result: 'CREATED' };
      });
    },
    async publish(caller, id, publication) {
      const today = kit.clock.today();
      return change(caller, id, (entry) =>
        published(entry, publication, today, (day) => ruleOf(entry.list, entry.groundCode, day, 'input.publishedOn')),
      );
    },
    async remove(caller, id, removal) {
      const today = kit.clock.today();
      return change(caller, id, (entry) =>
        removed(
          entry,
          removal,
          today,
          ruleOf(entry.list, entry.groundCode, entry.publishedOn ?? today, 'input.entryId'),
        ),
      );
    },
    async takeOver(caller, proposal, publication) {
      const today = kit.clock.today();
      const { publishedOn } = publication;
      if (publishedOn > today) throw badUserInput('input.publishedOn', 'a day that is not in the future');
      const rule = ruleOf(proposal.list, proposal.groundCode ?? null, publishedOn, 'input.publishedOn');
      const grounds = rules.groundsOn(proposal.list, publishedOn);
      const content = authorisedContent(caller, proposal, rule, grounds, today);
      const pending = pendingEntry(content, publishedOn, { createdBy: caller.agency });
      const entry = published(pending, publication, today, () => rule);
      return kit.write(async (scope) => {
        const document = await entries
          .findById(entry.id, null, { session: scope.session })
          .lean<EntryDocument>()
          .exec();
        const known = document && fromDocument(document);
        if (!known) {
          await notices.mustBeOver(decidesAs(caller)?.key ?? '', content, scope);
          await tell(null, entry, scope);
          return { entry, result: 'CREATED' };
        }
        // What was removed or decided since stays so: a repeated import says nothing about it.
        const same =
          hasContent(known, content) && known.publishedOn === entry.publishedOn && known.endsOn === entry.endsOn;
        if (same) return { entry: known, result: 'UNCHANGED' };
        throw hubError('CONFLICT', `Decision ${content.decisionNumber} is recorded with another content.`);
      });
    },
    async record(given) {
      await kit.write(async (scope) => {
        const ids = given.map(({ id }) => id);
        const present = await entries
          .find({ _id: { $in: ids } }, { _id: 1 }, { session: scope.session })
          .lean<{ _id: string }[]>()
          .exec();
        const known = new Set(present.map(({ _id }) => _id));
        // They were published before the hub had them: known since their first day.
        for (const entry of given) if (!known.has(entry.id)) await put({ ...entry, known: null }, scope);
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
    removalDocument: null,
    publicUntil: null,
    fictional,
  };
}

/** The content of a proposal by an authority that may make it. */
function authorisedContent(
  caller: Caller,
  proposal: Proposal,
  rule: ListRule,
  grounds: readonly BlacklistGround[],
  today: Day,
): EntryContent {
  const authority = authorityFor(caller, proposal.list, rule, proposal.divisionCode);
  const isNational = authority.kind !== 'MARKET_REGULATOR';
  return checkedContent(proposal, isNational ? 'NATIONAL' : 'DIVISION', rule, grounds, today);
}

function hasContent(entry: Entry, content: EntryContent): boolean {
  return (Object.keys(content) as (keyof EntryContent)[]).every((key) => isDeepStrictEqual(entry[key], content[key]));
}

import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { BlacklistKind, BlacklistStatedFact } from '../../schema/domain/facts.ts';
import { maintainersOf } from '../../schema/domain/maintainers.ts';
import type { RowFault } from '../../schema/domain/report-kinds.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { faultOfError } from '../shared/report-receipts.ts';
import type { DecisionService, EntryChange } from './decision-service.ts';
import type { Models } from './model.ts';
import { decidesAs } from './policy.ts';
import type { Proposal } from './proposal.ts';
import { checkedText } from './proposal.ts';

/** Most rows of one import. */
export const IMPORT_LIMIT = 500;
const NAME_LIMIT = 200;

/** A row of a list as its keeper has it. */
export interface ImportedRow extends Omit<Proposal, 'list' | 'authority'> {
  readonly authority?: string | null;
  readonly publishedOn: Day;
  readonly endsOn?: Day | null;
}

export interface ListImport {
  readonly list: BlacklistKind;
  readonly authority: string;
  /** `null`: a part of a list, of which nothing is stated. */
  readonly asOf?: Day | null;
  readonly wholeList: boolean;
  readonly rows: readonly ImportedRow[];
}

/** What became of a row. */
export interface ImportedOutcome {
  readonly index: number;
  readonly change: EntryChange | null;
  /** Why it was refused; `null` when it was taken. */
  readonly fault: RowFault | null;
}

export interface ImportResult {
  readonly stated: BlacklistStatedFact | null;
  readonly outcomes: readonly ImportedOutcome[];
}

/** Lists as their keepers hand them over: rows, and up to which day the hub has the list. */
export interface ListService {
  /**
   * Takes rows one by one, each once: a repeated import changes nothing. What the keeper states of the list counts only when every row was taken.
   * @throws FORBIDDEN for all but the list's keepers; BAD_USER_INPUT
   */
  take(caller: Caller, given: ListImport): Promise<ImportResult>;
  /** Records what a keeper states. A day earlier than the one stated changes nothing. */
  state(stated: BlacklistStatedFact): Promise<void>;
}

/** Makes the service over the store. */
export function createListService(kit: ServiceKit<Models>, decisions: DecisionService): ListService {
  const state = (stated: BlacklistStatedFact) =>
    kit.write(async ({ session, publish }) => {
      const { list, ...statement } = stated;
      const known = await kit.models.stated.findById(list, null, { session }).lean().exec();
      if (known && known.asOf > stated.asOf) return;
      const same =
        known?.asOf === stated.asOf && known.complete === stated.complete && known.authority === stated.authority;
      if (same) return;
      await kit.models.stated.updateOne({ _id: list }, { $set: statement }, { session, upsert: true });
      publish({ type: 'BlacklistStated', key: list, fact: stated });
    });

  return {
    state,
    async take(caller, { list, asOf = null, wholeList, rows, ...given }) {
      const authority = decidesAs(caller);
      if (!authority || authority.kind === 'MARKET_REGULATOR' || !maintainersOf(list).includes(authority.kind))
        throw hubError('FORBIDDEN', `The caller keeps no national list ${list}.`);
      const today = kit.clock.today();
      if (asOf !== null && asOf > today) throw badUserInput('input.asOf', 'a day that is not in the future');
      if (asOf === null && wholeList) throw badUserInput('input.asOf', 'the day of the whole list');
      if (rows.length > IMPORT_LIMIT) throw badUserInput('input.rows', `at most ${IMPORT_LIMIT} rows`);
      const name = checkedText('input.authority', given.authority, NAME_LIMIT);
      const outcomes: ImportedOutcome[] = [];
      for (const [index, { publishedOn, endsOn, authority: decider, ...row }] of rows.entries()) {
        try {
          const proposal = { ...row, list, authority: decider ?? name };
          const change = await decisions.takeOver(caller, proposal, { publishedOn, endsOn: endsOn ?? null });
          outcomes.push({ index, change, fault: null });
        } catch (error) {
          const { extensions } = error as { extensions?: { code?: string } };
          if (extensions?.code !== 'BAD_USER_INPUT' && extensions?.code !== 'CONFLICT') throw error;
          outcomes.push({ index, change: null, fault: faultOfError(error) });
        }
      }
      if (asOf === null || outcomes.some(({ fault }) => fault !== null)) return { stated: null, outcomes };
      const stated = { list, asOf, complete: wholeList, authority: name };
      await state(stated);
      return { stated, outcomes };
    },
  };
}

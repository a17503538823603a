import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { Models } from './model.ts';
import { maySchedule } from './policy.ts';
import { standingOn } from './rules/standing.ts';
import { dutiesModel, standingFacts } from './view.ts';

/** Certificates that one call looks at. */
const PART = 1_000;

/** Certificates of a body that are not valid, as far as one call went. */
export interface StatusListPart {
  readonly day: string;
  /** All feeds are known up to this instant. */
  readonly asOf: string;
  /** Certificates that were looked at. */
  readonly looked: number;
  /** Numbers by status; `NOT_YET_VALID` before its first day, `UNKNOWN` where a fact of it can't be read. */
  readonly notValid: Readonly<Record<string, readonly string[]>>;
  /** To go on with; `null` at the end. */
  readonly next: string | null;
}

/** Which certificates of a body are not valid, for the process of the hub that signs the list. */
export interface StatusLists {
  /** @throws FORBIDDEN to anybody but the hub; SOURCE_UNAVAILABLE while a feed is not known to its end */
  part(caller: Caller, bodyCode: string, after: string | null): StatusListPart;
}

export function createStatusLists({ readModel, clock }: ServiceKit<Models>): StatusLists {
  const view = readModel(dutiesModel.name);
  return {
    part(caller, bodyCode, after) {
      if (!maySchedule(caller)) throw hubError('FORBIDDEN', 'Only the hub itself makes status lists.');
      if (!/^\d{3}$/.test(bodyCode)) throw badUserInput('bodyCode', 'three digits');
      const instants = view
        .sources()
        .filter(({ feed }) => feed === 'certificates' || feed === 'reusable-results')
        .map(({ asOf }) => asOf);
      if (instants.length < 2 || instants.includes(null))
        throw hubError('SOURCE_UNAVAILABLE', 'The registers are not known to their end.');
      const [asOf = ''] = (instants as string[]).sort();
      const today = clock.today();
      const ours = view.after<1>('of-body', after ?? `${bodyCode} `, PART, `${bodyCode} `).map(({ key }) => key);
      const notValid: Record<string, string[]> = {};
      for (const key of ours) {
        const number = key.slice(bodyCode.length + 1);
        const status = statusOf(number, today);
        if (status !== 'VALID') notValid[status] = [...(notValid[status] ?? []), number];
      }
      const next = ours.length === PART ? (ours.at(-1) ?? null) : null;
      return { day: today, asOf, looked: ours.length, notValid, next };
    },
  };

  function statusOf(number: string, today: string): string {
    try {
      const facts = standingFacts(view, number);
      return (facts && standingOn(facts, today).standing.status) ?? 'NOT_YET_VALID';
    } catch (error) {
      if ((error as Error).name === 'NotKnown') return 'UNKNOWN';
      throw error;
    }
  }
}

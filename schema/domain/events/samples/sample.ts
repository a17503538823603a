import type { EventType, OutgoingEvent } from '../events.ts';

/** A well-formed fact of an event, what each of its leaves may be, and ways to contradict itself. Everything here is FICTIONAL. */
export interface Sample<Fact> {
  readonly fact: Fact;
  /** Path of a leaf → its kind, as the naive model of the test names it. */
  readonly leaves: Readonly<Record<string, string>>;
  /** What is wrong → a change of a copy, or another fact in its place. */
  readonly broken: Readonly<Record<string, (fact: Draft) => unknown>>;
}
export type Samples<Type extends EventType> = { readonly [One in Type]: Sample<FactOf<One>> };
type FactOf<Type extends EventType> = Extract<OutgoingEvent, { readonly type: Type }>['fact'];
// biome-ignore lint/suspicious/noExplicitAny: a draft is changed into what its type forbids
type Draft = any;

export const SCHEMES =
  'one of CHINA_GREEN_PRODUCT,GREEN_BUILDING_MATERIAL,EXPRESS_PACKAGING,YRD_GREEN_PRODUCT,YRD_GREEN_SERVICE,GREEN_DESIGN';
export const ACTIVITIES = 'one of ACTIVITY_1,ACTIVITY_2,ACTIVITY_3|null';
export const STATUSES = 'one of VALID,SUSPENDED,REVOKED,CANCELLED';
export const PURPOSES =
  'one of CLAIM_CHECK,SUPERVISION,PROCUREMENT,REPORTING,DECLARING,UNDERWRITING,OWN_RECORDS,OPERATIONS';
export const STATES = 'one of REQUESTED,APPROVED,ACTIVE,SUSPENDED,ENDED';

export const period = (
  status: 'VALID' | 'SUSPENDED' | 'REVOKED' | 'CANCELLED',
  from: string,
  until: string | null = null,
) => ({
  status,
  from,
  reasonCode: null,
  until,
  voluntary: false,
});
export const party = (name: string) => ({
  uscc: '91310118YQ0001371W',
  name,
  address: '样例路1号',
  divisionCode: '310118',
  country: 'CN',
});
export const PARTY = {
  uscc: 'key|null',
  name: 'text',
  address: 'text',
  divisionCode: 'division|null',
  country: 'text',
};
export const PERIOD = { status: STATUSES, from: 'day', reasonCode: 'text|null', until: 'day|null', voluntary: 'flag' };

export function put(part: object, changes: object): void {
  Object.assign(part, changes);
}

/** Leaves of an inner part, by their place. */
export function below(at: string, leaves: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(leaves).map(([name, kind]) => [`${at}.${name}`, kind]));
}

export const stretchBreaks = (from: string, to: string): Sample<unknown>['broken'] => ({
  'it ends before it begins': (fact) => put(fact, { [from]: '2025-03-02', [to]: '2025-03-01' }),
  'it ends in the year before': (fact) => put(fact, { [from]: '2025-01-01', [to]: '2024-12-31' }),
});

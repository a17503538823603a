import { LANDMARKS } from '../../../subgraphs/sample-world/landmarks.ts';
import { systemClock } from '../../../subgraphs/shared/clock.ts';
import { SIGNED_CALLERS, type Signed } from '../oracle.ts';
import type { ArgumentTexts } from '../ways-to-read.ts';

export const NUMBER = LANDMARKS.validActivityOne;
/** The demo enterprise, in Shanghai. */
export const ENTERPRISE = '91310118YQ0001371W';
/** An enterprise in Jiangsu. */
export const FINANCED = '91320506YQ00041183';
export const today = systemClock.today();

export const national: readonly Signed[] = ['demo-operator/SUPERVISION', 'demo-ministry/SUPERVISION'];
/** The holder lies in Zhejiang; Shanghai is its partner in the alliance. */
export const delta: readonly Signed[] = [...national, 'demo-regulator-zj/SUPERVISION', 'demo-regulator-sh/SUPERVISION'];
export const of = (agency: string) => SIGNED_CALLERS.filter((caller) => caller.startsWith(`${agency}/`));
export const administrators: readonly Signed[] = ['demo-operator', 'demo-operator-security', 'demo-operator-audit'].map(
  (agency): Signed => `${agency}/OPERATIONS`,
);

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
export type Answered = any;
/** Runs a mutation as a caller, `null` for the public, and answers its payload. */
export type Mutate = (
  caller: Signed | null,
  field: string,
  type: string,
  input: object,
  selection: string,
) => Promise<Answered>;

/** Runs a query as a caller, `null` for the public, and answers its data. */
export type Ask = (caller: Signed | null, query: string) => Promise<Answered>;

/** A kind of fact that is not public: how one comes about, how its owner tells it, and by hand (schema/spec/sight.md) who may read it at all. */
export interface Kind {
  readonly kind: string;
  /** Puts the word into one, and answers values for arguments that lead to it. */
  readonly plant: (mutate: Mutate, word: string, ask: Ask) => Promise<ArgumentTexts>;
  readonly direct: (values: ArgumentTexts) => string;
  readonly mayRead: readonly Signed[];
}

export const text = (value: string) => JSON.stringify(value);

export const BODY: Signed = 'demo-body-101/REPORTING';
export const PLATFORM: Signed = 'demo-ecommerce/CLAIM_CHECK';
export const SHANGHAI: Signed = 'demo-regulator-sh/SUPERVISION';

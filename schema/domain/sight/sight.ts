/**
 * How much of a fact somebody may see. Each kind of fact has one function in this folder that decides it; every view that tells of the fact, in
 * whichever subgraph, asks that function. Which kinds are public, shared, own or nobody's: schema/spec/sight.md.
 */
export type Sight =
  /** Not even that there is one. */
  | 'NOTHING'
  /** That there is or was one, without anything by which it can be found or told from others. */
  | 'COUNTED'
  /** What identifies it, and nothing that stays with those concerned. */
  | 'NAMED'
  | 'WHOLE';

/** Who looks: what rules of sight read of a caller. */
export interface Viewer {
  readonly kind: string;
  readonly scopes: readonly string[];
  /** The division that a market regulator answers for. */
  readonly division: string | null;
  /** Divisions whose details the agreement opens. */
  readonly divisions: readonly string[];
  /** The certification body that it is, by its code. */
  readonly body: string | null;
  /** The enterprise that it is, by its USCC. */
  readonly uscc: string | null;
}

/** Whether this sight lets the fact be named. */
export function isNamed(sight: Sight): boolean {
  return sight === 'NAMED' || sight === 'WHOLE';
}

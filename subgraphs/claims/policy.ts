import type { Caller } from '../../schema/contract/caller.ts';

/**
 * Whether a caller may have claims checked. The scope opens the field; beyond it, a verdict is given to an agency under its agreement and never to
 * an anonymous caller. No row is withheld: verdicts rest on published facts only, and pending blacklist entries never reach this subgraph.
 */
export function mayVerifyClaims(caller: Caller): boolean {
  return caller.kind !== 'PUBLIC';
}

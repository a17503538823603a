import type { Caller } from '../../schema/contract/caller.ts';

/**
 * Whether a caller may have claims checked. The scope opens the field; beyond it, a verdict is given to an agency under its agreement and never to
 * an anonymous caller. Of blacklist entries each caller is told what the rule of sight says; pending ones
 * never reach this subgraph.
 */
export function mayVerifyClaims(caller: Caller): boolean {
  return caller.kind !== 'PUBLIC';
}

/** Whether the caller may run the jobs of all agreements: only the hub itself. */
export function mayRunJobs(caller: Caller): boolean {
  return caller.kind === 'HUB';
}

import type { Purpose } from '../../schema/contract/caller.ts';
import { PURPOSES } from '../../schema/contract/caller.ts';

/** Scopes that an agreement may open for a purpose. Scopes of the hub's own processes (`hub:…`) stand for no purpose: no agreement grants them. */
const SCOPES_OF: Readonly<Record<Purpose, readonly string[]>> = {
  CLAIM_CHECK: ['claims:verify'],
  SUPERVISION: ['blacklists:read', 'certificates:read', 'results:read', 'supervision:read'],
  PROCUREMENT: ['procurement:check'],
  REPORTING: ['alliance:maintain', 'blacklists:decide', 'catalogue:maintain', 'certificates:report', 'results:report'],
  UNDERWRITING: ['certificates:read'],
  OWN_RECORDS: ['records:own'],
  OPERATIONS: ['agencies:manage', 'agreements:manage', 'operations:read'],
};

/** The scopes that an agreement for the purpose may contain, in order. */
export function scopesOf(purpose: Purpose): readonly string[] {
  return SCOPES_OF[purpose];
}

/** The purpose that a text names exactly, or `null`. */
export function parsePurpose(text: string): Purpose | null {
  return PURPOSES.find((purpose) => purpose === text) ?? null;
}

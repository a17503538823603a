import type { Purpose } from '../../schema/contract/caller.ts';
import { PURPOSES } from '../../schema/contract/caller.ts';

export { scopesOf } from '../../schema/contract/scopes.ts';

/** The purpose that a text names exactly, or `null`. */
export function parsePurpose(text: string): Purpose | null {
  return PURPOSES.find((purpose) => purpose === text) ?? null;
}

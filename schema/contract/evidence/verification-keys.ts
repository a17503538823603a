import type { KeyLookup } from '../caller-header.ts';
import { parseKeySet } from '../key-set.ts';
import { EvidenceFault } from './evidence-fault.ts';

/** Reads the key set that evidence is verified against: the hub's `/.well-known/jwks.json`, or one kept from earlier. @throws EvidenceFault MALFORMED */
export function verificationKeys(jwks: string): KeyLookup {
  try {
    return parseKeySet(jwks).findEver;
  } catch {
    throw new EvidenceFault('MALFORMED', 'The key set is not a JWK set of P-256 keys.');
  }
}

/** Finds the public key of a key id. */
export type { KeyLookup } from '../caller-header.ts';

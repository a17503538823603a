import type { KeyLookup } from '../caller-header.ts';
import { type KeySet, parseKeySet } from '../key-set.ts';
import type { CheckpointKeys } from './checkpoint.ts';
import { EvidenceFault } from './evidence-fault.ts';

/** Reads the key set that evidence is verified against: the hub's `/.well-known/jwks.json`, or one kept from earlier. @throws EvidenceFault MALFORMED */
export function verificationKeys(jwks: string): KeyLookup {
  try {
    return parseKeySet(jwks).findEver;
  } catch {
    throw new EvidenceFault('MALFORMED', 'The key set is not a JWK set of P-256 keys.');
  }
}

/** The same for checkpoints, which name a key by four bytes only. @throws EvidenceFault MALFORMED */
export function checkpointKeysOf(jwks: string): CheckpointKeys {
  try {
    return checkpointKeys(parseKeySet(jwks));
  } catch {
    throw new EvidenceFault('MALFORMED', 'The key set is not a JWK set of P-256 keys.');
  }
}

/** Every key of a set that may ever have signed a checkpoint. */
export function checkpointKeys({ publicJwks, findEver }: Pick<KeySet, 'publicJwks' | 'findEver'>): CheckpointKeys {
  return publicJwks.flatMap(({ kid }) => {
    const key = findEver(kid);
    return key ? [[kid, key] as const] : [];
  });
}

/** Finds the public key of a key id. */
export type { KeyLookup } from '../caller-header.ts';

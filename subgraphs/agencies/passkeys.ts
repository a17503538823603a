import { badUserInput } from '../../schema/contract/errors.ts';
import type { Passkey } from './passkey.ts';

const ID_LIMIT = 1024;
const KEY_LIMIT = 2048;
const NAME_LIMIT = 60;
const RESPONSE_LIMIT = 16_384;

/** What an authenticator answered, with what the hub expects of it. */
export interface PasskeyProof {
  /** JSON of an `AuthenticationResponseJSON` (Web Authentication Level 3, 5.1). */
  readonly response: string;
  /** The hub's own origin and its name without port. */
  readonly origin: string;
  readonly rpId: string;
  /** The challenge that the hub made, base64url: the gateway has seen that it is its own, and from when. */
  readonly challenge: string;
  /** Digest of it: it serves once. */
  readonly proof: string;
  readonly proofUntil: Date;
}

/** @throws BAD_USER_INPUT that names the field */
export function checkPasskey({ id, publicKey, name }: Passkey): void {
  if (!/^[\w-]+$/.test(id) || id.length > ID_LIMIT) throw badUserInput('input.id', 'a credential id, base64url');
  if (!/^[\w-]+$/.test(publicKey) || publicKey.length > KEY_LIMIT)
    throw badUserInput('input.publicKey', 'a COSE key, base64url');
  if (!name.trim() || name.length > NAME_LIMIT)
    throw badUserInput('input.name', `a name of at most ${NAME_LIMIT} characters`);
}

/** The id that a response names, unverified; `null` for what is no response. */
export function passkeyIdIn(response: string): string | null {
  if (response.length > RESPONSE_LIMIT) return null;
  try {
    const { id } = JSON.parse(response) as { id?: unknown };
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}

/**
 * Verifies what an authenticator signed: type, challenge, origin, hash of the hub's name, that a person was there and was recognised, signature, and that its counter
 * goes on (Web Authentication Level 3, 7.2).
 * @returns the counter; `null` when anything of this does not hold
 */
export async function verifyPasskey(passkey: Passkey, counter: number, proof: PasskeyProof): Promise<number | null> {
  // Read when somebody first signs in by one.
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: JSON.parse(proof.response),
      expectedChallenge: proof.challenge,
      expectedOrigin: proof.origin,
      expectedRPID: proof.rpId,
      requireUserVerification: true,
      credential: { id: passkey.id, publicKey: Uint8Array.from(Buffer.from(passkey.publicKey, 'base64url')), counter },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}

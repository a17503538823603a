import { createHash } from 'node:crypto';
import type { ClientSession } from 'mongoose';
import { hubError } from '../../schema/contract/errors.ts';
import type { Identity } from './identity.ts';
import type { AgencyDocument, CredentialDocument, Models } from './model.ts';

/** MongoDB's code for a key that exists. */
const DUPLICATE_KEY = 11_000;

/** What a person at an issuer is found by: both together, since two issuers may call two persons the same. */
export function identityName({ issuer, subject }: Identity): string {
  return createHash('sha256')
    .update(JSON.stringify(['identity', issuer, subject]))
    .digest('base64url');
}

function nameOf({ identity }: CredentialDocument): string | null {
  return identity ? identityName(identity) : null;
}

/**
 * Keeps what an agency's persons are found by in step with its credentials. The unique key sees to it that nobody is two agencies'.
 * @throws CONFLICT when another agency has registered one of them
 */
export async function keepSignInNames(
  { signInNames }: Pick<Models, 'signInNames'>,
  { _id: agency, credentials }: AgencyDocument,
  session: ClientSession,
): Promise<void> {
  const wanted = credentials.flatMap((credential) => {
    const name = credential.withdrawnAt === null ? nameOf(credential) : null;
    return name === null ? [] : [{ _id: name, agency, credential: credential.id }];
  });
  const kept = await signInNames.find({ agency }).session(session).lean().exec();
  const isSame = (one: (typeof wanted)[number]) => (other: (typeof wanted)[number]) =>
    one._id === other._id && one.credential === other.credential;
  const over = kept.filter((one) => !wanted.some(isSame(one))).map(({ _id }) => _id);
  const missing = wanted.filter((one) => !kept.some(isSame(one)));
  if (over.length > 0) await signInNames.deleteMany({ _id: { $in: over } }, { session }).exec();
  try {
    if (missing.length > 0) await signInNames.create(missing, { session, ordered: true });
  } catch (error) {
    if ((error as { code?: unknown }).code !== DUPLICATE_KEY) throw error;
    throw hubError('CONFLICT', 'Another agency has registered this person.');
  }
}

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Caller, Purpose } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { AgencyDocument, CodeDocument, Models } from './model.ts';
import { isOwn } from './policy.ts';

/** RFC 6749 4.1.2 wants ten minutes at most; software exchanges a code at once. */
const CODE_SECONDS = 60;
const ADDRESS_LIMIT = 500;
const NONCE_LIMIT = 255;
/** A base64url SHA-256, and what RFC 7636 4.1 lets a verifier be. */
const CHALLENGE = /^[\w-]{43}$/;
const VERIFIER = /^[\w.~-]{43,128}$/;

/** What a code is asked for. */
export interface CodeRequest {
  readonly client: string;
  readonly redirectUri: string;
  readonly codeChallenge: string;
  readonly nonce: string | null;
  readonly purpose: Purpose;
}

/** What a client shows for its code. */
export interface CodeProof {
  readonly code: string;
  readonly redirectUri: string;
  readonly verifier: string;
}

/** Codes by which other agencies' software learns who signed in. */
export interface AuthorizationCodes {
  /** `null` for an agency that there is not, that is suspended, or that has not registered the address. */
  client(caller: Caller, id: string, redirectUri: string): Promise<AgencyDocument | null>;
  /** @throws FORBIDDEN; BAD_USER_INPUT; NOT_FOUND */
  issue(caller: Caller, request: CodeRequest): Promise<string>;
  /** What a code stands for, for the client that it was given to. It is spent by the first try, right or wrong. */
  spend(client: string, proof: CodeProof): Promise<CodeDocument | null>;
}

/** Whether people may be sent there: nobody on the way reads the code. */
export function isRedirectUri(text: string): boolean {
  if (text.length > ADDRESS_LIMIT || !URL.canParse(text) || /[\s#\\]/.test(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isLoopback = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && isLoopback)) && username === '' && password === '';
}

export function createAuthorizationCodes({ models, clock }: ServiceKit<Models>): AuthorizationCodes {
  const clientOf = async (id: string, redirectUri: string) => {
    const agency = await models.agencies.findById(id).lean().exec();
    return agency?.state === 'ACTIVE' && agency.signInRedirectUris?.includes(redirectUri) ? agency : null;
  };
  const checkOwn = (caller: Caller) => {
    if (!isOwn(caller, caller.agency ?? ''))
      throw hubError('FORBIDDEN', 'An agency signs in for itself, with a token for OPERATIONS.');
  };
  return {
    async client(caller, id, redirectUri) {
      checkOwn(caller);
      return clientOf(id, redirectUri);
    },
    async issue(caller, { client, redirectUri, codeChallenge, nonce, purpose }) {
      checkOwn(caller);
      if (!CHALLENGE.test(codeChallenge))
        throw badUserInput('input.codeChallenge', '43 characters of base64url (S256)');
      if (nonce !== null && nonce.length > NONCE_LIMIT)
        throw badUserInput('input.nonce', `at most ${NONCE_LIMIT} characters`);
      if (!(await clientOf(client, redirectUri)))
        throw hubError('NOT_FOUND', 'There is no such client, or the address is none that it has registered.');
      const now = clock.now();
      const code = randomBytes(32).toString('base64url');
      await models.codes.deleteMany({ validUntil: { $lt: now } }).exec();
      await models.codes.create({
        _id: digestOf(code),
        client,
        redirectUri,
        challenge: codeChallenge,
        nonce,
        agency: caller.agency ?? '',
        purpose,
        validUntil: new Date(now.getTime() + CODE_SECONDS * 1000),
      });
      return code;
    },
    async spend(client, { code, redirectUri, verifier }) {
      // One that another client shows is left to whom it belongs to: a stranger can't spend it.
      const known = await models.codes
        .findOneAndDelete({ _id: digestOf(code), client })
        .lean()
        .exec();
      if (!known || known.validUntil <= clock.now() || known.redirectUri !== redirectUri) return null;
      if (!VERIFIER.test(verifier)) return null;
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      return timingSafeEqual(Buffer.from(challenge), Buffer.from(known.challenge)) ? known : null;
    },
  };
}

function digestOf(code: string): string {
  return createHash('sha256').update(`authorization code ${code}`).digest('base64url');
}

import type { Caller, Purpose } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { type Agreement, toAgreement } from './agreement.ts';
import type { AllianceDivisions } from './alliance-divisions.ts';
import { clientOf, verifyAssertion } from './assertion.ts';
import type { AuthorizationCodes, CodeProof } from './authorization-codes.ts';
import { chooseAgreement, type RefusalCode } from './grant.ts';
import { type Granted, grantedUnder } from './granted.ts';
import type { Identity } from './identity.ts';
import type { AgencyDocument, Models } from './model.ts';
import { mayAuthenticateOthers } from './policy.ts';
import { parsePurpose } from './purposes.ts';
import { isInUse, SECRETS_IN_USE } from './register.ts';
import { matchesSecret, SECRET_COST } from './secret-hash.ts';
import { identityName } from './sign-in-names.ts';
import type { WrongSecrets } from './wrong-secrets.ts';

/** Longest texts that are looked at. */
const CLIENT_ID_LIMIT = 64;
const SECRET_LIMIT = 512;
const SCOPES_LIMIT = 50;
/** MongoDB's code for a key that exists. */
const DUPLICATE_KEY = 11_000;

/** A token request as the gateway got it. */
export interface SignInRequest {
  readonly clientId: string | null;
  readonly clientSecret: string | null;
  readonly clientAssertion: string | null;
  /** A person whom the hub has seen to be signed in at an issuer; what says so serves once. */
  readonly identity: (Identity & { readonly proof: string; readonly proofUntil: Date }) | null;
  /** A sign-in that goes on while its credential is in use. */
  readonly standing: { readonly agency: string; readonly credential: string } | null;
  /** Beside a client's own proof: the code that it was given for somebody who signed in. */
  readonly code: CodeProof | null;
  readonly issuer: string | null;
  readonly tokenEndpoint: string | null;
  /** Where it came from; wrong secrets are counted by it. */
  readonly source: string | null;
  readonly purpose: string | null;
  readonly scopes: readonly string[];
}

/** Why no token is issued. */
export interface Refused {
  readonly code: RefusalCode;
  readonly message: string;
  readonly retryAfterSeconds: number | null;
}

/** Exactly one of both is set. */
export interface SignInOutcome {
  readonly granted: Granted | null;
  readonly refusal: Refused | null;
}

/**
 * Judges a token request: who it is, whether it may come now, and what its agreement opens for the purpose.
 * @throws FORBIDDEN unless the hub itself asks; BAD_USER_INPUT unless it gives exactly one proof.
 */
export type SignIn = (caller: Caller, request: SignInRequest) => Promise<SignInOutcome>;

export function createSignIn(
  { models, clock }: ServiceKit<Models>,
  wrongSecrets: WrongSecrets,
  allianceDivisions: AllianceDivisions,
  codes: AuthorizationCodes,
  secretCost = SECRET_COST,
): SignIn {
  return async (caller, request) => {
    if (!mayAuthenticateOthers(caller)) throw hubError('FORBIDDEN', 'Only the hub itself checks credentials.');
    const { clientSecret, clientAssertion, identity, standing } = request;
    if ([clientSecret, clientAssertion, identity, standing].filter((proof) => proof !== null).length !== 1)
      throw badUserInput('input', 'one of clientSecret, clientAssertion, identity and standing');
    const proven = await provenBy(request);
    if ('code' in proven) return { granted: null, refusal: proven };
    return request.code === null ? grant(proven, request) : byCode(proven, request, request.code);
  };

  /** The token is of whom the code stands for, not of the client that shows it; for the purpose that was agreed to. */
  async function byCode({ agency: client }: Proven, request: SignInRequest, proof: CodeProof): Promise<SignInOutcome> {
    const spent = client.state === 'ACTIVE' ? await codes.spend(client._id, proof) : null;
    const agency = spent && (await models.agencies.findById(spent.agency).lean().exec());
    if (!spent || !agency)
      return { granted: null, refusal: refuse('INVALID_CODE', 'The code is not valid for this client.') };
    const { granted, refusal } = await grant({ agency, credential: null }, { ...request, purpose: spent.purpose });
    // A published secret opens nothing from elsewhere, whoever signed in.
    const demo = client.demo || agency.demo;
    return { granted: granted && { ...granted, demo, nonce: spent.nonce }, refusal };
  }

  async function provenBy(request: SignInRequest): Promise<Proven | Refused> {
    const { clientSecret, clientAssertion, identity, standing } = request;
    if (clientSecret !== null) return bySecret(request.clientId, clientSecret, request.source ?? '');
    if (clientAssertion !== null) return byAssertion(request, clientAssertion);
    return identity !== null ? byIdentity(identity) : byStanding(standing);
  }

  /** A person is found by issuer and subject together, and has the rights of the one agency that has registered it. */
  async function byIdentity(identity: NonNullable<SignInRequest['identity']>): Promise<Proven | Refused> {
    const name = await models.signInNames.findById(identityName(identity)).lean().exec();
    const proven = name ? await byStanding(name) : invalidClient();
    if ('code' in proven) return proven;
    return (await consume(identity.proof, identity.proofUntil)) ? proven : invalidClient();
  }

  async function byStanding(standing: SignInRequest['standing']): Promise<Proven | Refused> {
    if (!standing) return invalidClient();
    const agency = await models.agencies.findById(standing.agency).lean().exec();
    const inUse = credentialsInUse(agency, clock.now()).some(({ id }) => id === standing.credential);
    return agency && inUse ? { agency, credential: standing.credential } : invalidClient();
  }

  /** An assertion can't be guessed, so only secrets are counted. Each is checked, whoever sent wrong ones before: a right one is never locked out. */
  async function bySecret(clientId: string | null, secret: string, source: string): Promise<Proven | Refused> {
    if (!clientId || clientId.length > CLIENT_ID_LIMIT || secret.length > SECRET_LIMIT) return invalidClient();
    const agency = await models.agencies.findById(clientId).lean().exec();
    // Only agencies of the sample data have secrets: all others sign in with a key of their own, which the hub never sees.
    const inUse = agency?.demo ? credentialsInUse(agency, clock.now()) : [];
    const stored = inUse.flatMap(({ secret: hash }) => (hash ? [hash] : []));
    if (!(await matchesSecret(secret, stored, SECRETS_IN_USE, source, secretCost)) || !agency) {
      return invalidClient((await wrongSecrets.record(clientId, source)) || null);
    }
    await wrongSecrets.forget(clientId, source);
    return { agency, credential: null };
  }

  async function byAssertion(
    { clientId, issuer, tokenEndpoint }: SignInRequest,
    assertion: string | null,
  ): Promise<Proven | Refused> {
    const client = assertion === null ? null : clientOf(assertion);
    const audiences = [issuer, tokenEndpoint].filter((audience) => audience !== null);
    if (!assertion || audiences.length === 0 || !client || client.length > CLIENT_ID_LIMIT) return invalidClient();
    if (clientId !== null && clientId !== client) return invalidClient();
    const agency = await models.agencies.findById(client).lean().exec();
    const keys = credentialsInUse(agency, clock.now()).flatMap(({ publicKey }) => (publicKey ? [publicKey] : []));
    const verified = verifyAssertion(assertion, client, keys, audiences, clock.now());
    if (!agency || !verified || !(await consume(verified.digest, verified.forgetAfter))) return invalidClient();
    return { agency, credential: null };
  }

  /** Whether the assertion had not been used. The unique key decides, also between processes. */
  async function consume(digest: string, forgetAfter: Date): Promise<boolean> {
    try {
      await models.usedAssertions.create({ _id: digest, forgetAfter });
    } catch (error) {
      if ((error as { code?: unknown }).code === DUPLICATE_KEY) return false;
      throw error;
    }
    await models.usedAssertions.deleteMany({ forgetAfter: { $lt: clock.now() } }).exec();
    return true;
  }

  async function grant({ agency, credential }: Proven, request: SignInRequest): Promise<SignInOutcome> {
    const refused = (refusal: Refused): SignInOutcome => ({ granted: null, refusal });
    if (agency.state !== 'ACTIVE') return refused(refuse('AGENCY_SUSPENDED', 'The agency is suspended.'));
    if (!request.purpose) return refused(refuse('PURPOSE_REQUIRED', 'The request must name its purpose.'));
    if (request.scopes.length > SCOPES_LIMIT) throw badUserInput('input.scopes', `at most ${SCOPES_LIMIT} scopes`);
    const purpose = parsePurpose(request.purpose);
    const today = clock.today();
    const choice = purpose
      ? chooseAgreement(await agreementsOf(agency._id, purpose), purpose, request.scopes, today)
      : ({ refused: 'PURPOSE_NOT_COVERED' } as const);
    if ('refused' in choice)
      return refused(
        choice.refused === 'PURPOSE_NOT_COVERED'
          ? refuse('PURPOSE_NOT_COVERED', 'No agreement in force covers this purpose.')
          : refuse('SCOPE_NOT_COVERED', 'The agreement does not open every scope asked for.'),
      );
    const { agreement, scopes } = choice;
    const granted = await grantedUnder(allianceDivisions, agency, agreement, scopes, today);
    return { granted: { ...granted, credential }, refusal: null };
  }

  /** Agreements of a consumer for a purpose, without those of providers that are suspended. */
  async function agreementsOf(consumer: string, purpose: Purpose): Promise<Agreement[]> {
    const agreements = await models.agreements.find({ consumer, purpose }).lean().exec();
    const providers = [...new Set(agreements.map(({ provider }) => provider))];
    const active = await models.agencies
      .find({ _id: { $in: providers }, state: 'ACTIVE' }, { _id: 1 })
      .lean()
      .exec();
    return agreements.filter(({ provider }) => active.some(({ _id }) => _id === provider)).map(toAgreement);
  }
}

/** Which agency it is; the credential where a sign-in goes on by it. */
interface Proven {
  readonly agency: AgencyDocument;
  readonly credential: string | null;
}

function credentialsInUse(agency: AgencyDocument | null, now: Date) {
  return (agency?.credentials ?? []).filter((credential) => isInUse(credential, now));
}

function refuse(code: RefusalCode, message: string, retryAfterSeconds: number | null = null): Refused {
  return { code, message, retryAfterSeconds };
}

/** One answer for an unknown client and for wrong credentials. */
function invalidClient(retryAfterSeconds: number | null = null): Refused {
  return refuse('INVALID_CLIENT', 'Unknown client or wrong credentials.', retryAfterSeconds);
}

import { type ClientKey, readClientKey, signClientAssertion } from './client-assertion.ts';
import { exchange, type Fetch, type HttpAnswer } from './http-exchange.ts';
import { HubError, SignInError } from './hub-error.ts';

/** What a client signs in with, and what for. */
export interface Credentials {
  readonly clientId: string;
  /** Either this or `clientKey`. */
  readonly clientSecret?: string | undefined;
  /** The agency's private key, PEM or JWK: it signs in with `private_key_jwt` and never sends what it proves itself with. */
  readonly clientKey?: string | undefined;
  /** Or an assertion that somebody else who holds the key has signed (RFC 7523). It serves for one token. */
  readonly clientAssertion?: string | undefined;
  /** Or an ID token of the issuer that persons sign in at, which serves once; the answer holds a refresh token. */
  readonly idToken?: string | undefined;
  /** Or what such a sign-in goes on by. */
  readonly refreshToken?: string | undefined;
  /** The hub's issuer, to which assertions are made out; default: the origin of the token endpoint. */
  readonly issuer?: string | undefined;
  /** One of the hub's purposes, for example `CLAIM_CHECK`; a token has exactly one. */
  readonly purpose: string;
  /** Scopes separated by spaces; not given: all that the agreement has for the purpose. */
  readonly scope?: string | undefined;
}

/** An access token with the scopes it was given. */
export interface AccessToken {
  readonly value: string;
  readonly scope: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** For a person's sign-in: what further tokens are got by. */
  readonly refreshToken?: string | undefined;
}

/** Keeps tokens beyond the life of a client, by all that a token was asked for with. It holds secrets: nobody else may read it. */
export interface TokenStore {
  get(asked: readonly string[]): Promise<AccessToken | null>;
  /** `null` forgets it. */
  set(asked: readonly string[], token: AccessToken | null): Promise<void>;
}

/** A token is renewed this long before its end: longer than a request waits for its answer to begin. */
const RENEW_BEFORE_MS = 60_000;

/** Gets access tokens (client credentials grant, RFC 6749 4.4) and keeps the current one; requests at the same time share one exchange. */
export class TokenSource {
  readonly #endpoint: string;
  readonly #credentials: Credentials;
  readonly #fetch: Fetch;
  readonly #timeoutMs: number;
  readonly #store: TokenStore | undefined;
  #key: ClientKey | undefined;
  #current: AccessToken | null = null;
  #pending: Promise<AccessToken> | null = null;
  #refused: string | undefined;

  constructor(endpoint: string, credentials: Credentials, fetch: Fetch, timeoutMs: number, store?: TokenStore) {
    this.#store = store;
    this.#endpoint = endpoint;
    this.#credentials = credentials;
    this.#fetch = fetch;
    this.#timeoutMs = timeoutMs;
  }

  /** A token that is good for a while. One attempt. @throws SignInError */
  async get(): Promise<AccessToken> {
    if (this.#current && Date.now() < this.#current.expiresAt) return this.#current;
    this.#pending ??= this.#stored().finally(() => {
      this.#pending = null;
    });
    try {
      this.#current = await this.#pending;
      return this.#current;
    } catch (error) {
      throw error instanceof HubError ? new SignInError(error) : error;
    }
  }

  /** Forgets a token that the hub refused. */
  discard(token: AccessToken): void {
    if (this.#current === token) this.#current = null;
    this.#refused = token.value;
  }

  /** From the store, or a new one, which goes there. What the hub has refused is not taken again. */
  async #stored(): Promise<AccessToken> {
    const { clientId, clientSecret = '', clientKey = '', purpose, scope = '' } = this.#credentials;
    const asked = [this.#endpoint, clientId, clientSecret, clientKey, purpose, scope];
    const known = await this.#store?.get(asked);
    if (known && known.value !== this.#refused) return known;
    const token = await this.#request();
    await this.#store?.set(asked, token);
    return token;
  }

  /** Adds what proves who asks to the form, or answers a header with the secret. */
  #prove(form: URLSearchParams): string | undefined {
    const { clientId, clientSecret = '', clientKey, clientAssertion, idToken, refreshToken } = this.#credentials;
    if (idToken) {
      form.set('grant_type', 'urn:ietf:params:oauth:grant-type:jwt-bearer');
      form.set('assertion', idToken);
      return undefined;
    }
    if (refreshToken) {
      form.set('grant_type', 'refresh_token');
      form.set('refresh_token', refreshToken);
      return undefined;
    }
    const assertion = clientAssertion ?? (clientKey && this.#sign(clientId, clientKey));
    if (!assertion)
      return `Basic ${Buffer.from(`${formEncode(clientId)}:${formEncode(clientSecret)}`).toString('base64')}`;
    form.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    form.set('client_assertion', assertion);
    return undefined;
  }

  #sign(clientId: string, clientKey: string): string {
    const { issuer = new URL(this.#endpoint).origin } = this.#credentials;
    this.#key ??= readClientKey(clientKey);
    return signClientAssertion(clientId, issuer, this.#key);
  }

  async #request(): Promise<AccessToken> {
    const { purpose, scope } = this.#credentials;
    const form = new URLSearchParams({ grant_type: 'client_credentials', purpose, ...(scope ? { scope } : {}) });
    const authorization = this.#prove(form);
    const asked = Date.now();
    const answer = await exchange(this.#fetch, {
      url: this.#endpoint,
      headers: {
        accept: 'application/json',
        ...(authorization && { authorization }),
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: form.toString(),
      timeoutMs: this.#timeoutMs,
      signal: undefined,
    });
    const body = (answer.json ?? {}) as Record<string, unknown>;
    const { access_token: value, expires_in: seconds, scope: granted, refresh_token: refresh } = body;
    if (answer.status !== 200) throw refused(answer, body);
    if (typeof value !== 'string' || typeof seconds !== 'number') {
      throw new HubError('BAD_RESPONSE', `${this.#endpoint} did not answer with a token.`, {
        requestId: answer.requestId,
      });
    }
    const lifeMs = seconds * 1000;
    // A short-lived token is used for half its life at least.
    const expiresAt = asked + lifeMs - Math.min(RENEW_BEFORE_MS, lifeMs / 2);
    return {
      value,
      scope: typeof granted === 'string' ? granted : '',
      expiresAt,
      ...(typeof refresh === 'string' && { refreshToken: refresh }),
    };
  }
}

/** RFC 6749 2.3.1: id and secret are form-encoded before they are joined. */
function formEncode(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1);
}

/** The hub's error code for each OAuth error (RFC 6749 5.2). */
const CODES: Readonly<Record<string, string>> = {
  invalid_client: 'UNAUTHENTICATED',
  invalid_grant: 'UNAUTHENTICATED',
  invalid_scope: 'FORBIDDEN',
  unauthorized_client: 'PURPOSE_REQUIRED',
};

function refused(answer: HttpAnswer, body: Record<string, unknown>): HubError {
  const { requestId, retryAfterMs, status } = answer;
  const message = typeof body['error_description'] === 'string' ? body['error_description'] : `HTTP status ${status}`;
  const code =
    status === 429
      ? 'RATE_LIMITED'
      : status >= 500
        ? 'SOURCE_UNAVAILABLE'
        : String(body['code']).startsWith('PURPOSE')
          ? 'PURPOSE_REQUIRED'
          : (CODES[String(body['error'])] ?? 'BAD_USER_INPUT');
  return new HubError(code, `No token: ${message}`, { requestId, retryAfterMs });
}

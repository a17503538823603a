import { createHash } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, getOperationAST, OperationTypeNode, parse, print } from 'graphql';
import { Agent, fetch as undiciFetch } from 'undici';
import { type AccessToken, type Credentials, TokenSource, type TokenStore } from './access-token.ts';
import { readClientKey } from './client-assertion.ts';
import { exchange, type Fetch, type HttpAnswer } from './http-exchange.ts';
import { HubError, type HubErrorDetail } from './hub-error.ts';
import { type RetryPolicy, withRetries } from './retry.ts';

/** How to reach the hub. Without `clientId` the client asks as the public. */
export interface ClientOptions extends Partial<Credentials> {
  /** Address of the GraphQL endpoint, or of the hub: then `/graphql` is added. */
  readonly endpoint: string;
  /** Default: `/oauth/token` of the same hub. */
  readonly tokenEndpoint?: string | undefined;
  /** Default: undici with kept-alive connections. */
  readonly fetch?: Fetch | undefined;
  /**
   * Names operations by the SHA-256 of their text and sends the text only when the hub asks for it: shorter requests, and what an agency that runs
   * registered operations only needs not to send at all. A receipt can't be recorded then.
   */
  readonly byHash?: boolean | undefined;
  /** Keeps tokens for other clients of the same user; none by default. */
  readonly tokenStore?: TokenStore | undefined;
  /** Asks that answers tell where they were read and how fresh that was. */
  readonly freshness?: boolean | undefined;
  /** For one attempt; default 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Further attempts after a failure that may pass; default 4. */
  readonly retries?: number | undefined;
  /** Numbers in [0, 1) for the jitter of waits; default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** Settings of one request. */
export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Whether a mutation may be sent again after a broken connection, because a second time changes nothing. Queries always may. */
  readonly idempotent?: boolean | undefined;
}

/** An answer with whatever the hub could say. */
export interface Answer<TData> {
  readonly data: TData | null;
  readonly errors: readonly HubErrorDetail[];
  readonly requestId: string | null;
  /** What the operation cost; `null` for the public, and where it was refused before. */
  readonly cost: OperationCost | null;
  /** Where the answer was read, by source; empty unless `freshness` was asked for. */
  readonly sources: readonly SourceFreshness[];
}

/** A source of an answer and how fresh it was. */
export interface SourceFreshness {
  /** The subgraph whose facts were read. */
  readonly name: string;
  /** What was read is complete up to this instant (ISO 8601); `null` when that is not known. */
  readonly asOf: string | null;
}

/** `extensions.cost` of an answer. */
export interface OperationCost {
  /** Estimated before it was executed. */
  readonly estimated: number;
  /** The most that one operation may cost. */
  readonly limit: number;
  /** Units left of the day, where the agreement has a daily quota. */
  readonly quotaLeft?: number;
}

/** A client of the hub. */
export interface Client {
  /** Runs a typed operation. @throws HubError when the answer holds any error */
  request<TData, TVariables>(
    document: TypedDocumentNode<TData, TVariables>,
    variables: TVariables,
    options?: RequestOptions,
  ): Promise<TData>;
  /** Runs a typed operation; errors beside data are part of the answer, and what they concern is null in it. @throws HubError when there is no data at all */
  ask<TData, TVariables>(
    document: TypedDocumentNode<TData, TVariables>,
    variables: TVariables,
    options?: RequestOptions,
  ): Promise<Answer<TData>>;
  /** Runs any operation; errors beside data are part of the answer. @throws HubError when there is no GraphQL answer at all */
  execute(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    options?: RequestOptions,
  ): Promise<Answer<Record<string, unknown>>>;
  /** The current access token. @throws HubError */
  token(): Promise<AccessToken>;
  /** Closes kept-alive connections. */
  close(): Promise<void>;
}

const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';
const CONNECT_TIMEOUT_MS = 5_000;

/** @throws TypeError when an address is none, or credentials are incomplete */
export function createClient(options: ClientOptions): Client {
  const endpoint = httpUrl(options.endpoint, 'endpoint');
  if (endpoint.pathname === '/') endpoint.pathname = '/graphql';
  const tokenEndpoint = options.tokenEndpoint
    ? httpUrl(options.tokenEndpoint, 'tokenEndpoint')
    : new URL('/oauth/token', endpoint);
  const timeoutMs = options.timeoutMs ?? 30_000;
  const retry: RetryPolicy = { retries: options.retries ?? 4, random: options.random ?? Math.random };
  const agent = options.fetch ? null : new Agent({ connect: { timeout: CONNECT_TIMEOUT_MS } });
  const fetch: Fetch =
    options.fetch ?? ((url, init) => undiciFetch(url, agent ? { ...init, dispatcher: agent } : init));
  const credentials = completeCredentials(options);
  const tokens = credentials && new TokenSource(tokenEndpoint.href, credentials, fetch, timeoutMs, options.tokenStore);
  const texts = new WeakMap<DocumentNode, string>();

  async function post(body: string, signal: AbortSignal | undefined): Promise<Answer<Record<string, unknown>>> {
    for (let renewed = false; ; renewed = true) {
      const token = await tokens?.get();
      signal?.throwIfAborted();
      const headers: Record<string, string> = { accept: ACCEPT, 'content-type': 'application/json' };
      if (options.freshness) headers['accept-sources'] = 'freshness';
      if (token) headers['authorization'] = `Bearer ${token.value}`;
      const answer = await exchange(fetch, { url: endpoint.href, headers, body, timeoutMs, signal });
      if (answer.status === 401 && token && tokens && !renewed) {
        tokens.discard(token);
        continue;
      }
      return readAnswer(answer);
    }
  }

  async function send(
    query: string,
    variables: unknown,
    signal: AbortSignal | undefined,
  ): Promise<Answer<Record<string, unknown>>> {
    if (!options.byHash) return post(JSON.stringify({ query, variables }), signal);
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    try {
      return await post(JSON.stringify({ variables, extensions }), signal);
    } catch (error) {
      if (!(error instanceof HubError) || error.code !== 'PERSISTED_OPERATION_NOT_FOUND') throw error;
      return post(JSON.stringify({ query, variables, extensions }), signal);
    }
  }

  const textOf = (document: DocumentNode) => {
    let text = texts.get(document);
    if (text === undefined) {
      text = print(document);
      texts.set(document, text);
    }
    return text;
  };

  return {
    request(document, variables, { signal, idempotent } = {}) {
      const text = textOf(document);
      return withRetries(retry, idempotent === true || isQuery(document), signal, async () => {
        const { data, errors, requestId } = await send(text, variables, signal);
        if (errors.length > 0 || data === null) throw failure(errors, requestId, null);
        return data as never;
      });
    },
    ask(document, variables, { signal, idempotent } = {}) {
      const text = textOf(document);
      return withRetries(
        retry,
        idempotent === true || isQuery(document),
        signal,
        async () => (await send(text, variables, signal)) as Answer<never>,
      );
    },
    execute(query, variables = {}, { signal, idempotent } = {}) {
      return withRetries(retry, idempotent === true || isQuery(query), signal, () => send(query, variables, signal));
    },
    async token() {
      if (!tokens) throw new TypeError('A token needs clientId, clientSecret or clientKey, and purpose.');
      return withRetries(retry, true, undefined, () => tokens.get());
    },
    async close() {
      await agent?.close();
    },
  };
}

function httpUrl(text: string, name: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new TypeError(`${name}: expected http://… or https://….`);
  return url;
}

function completeCredentials(options: ClientOptions): Credentials | null {
  const { clientId, clientSecret, clientKey, clientAssertion, idToken, refreshToken, issuer, purpose, scope } = options;
  if (!clientId) return null;
  const proofs = [clientSecret, clientKey, clientAssertion, idToken, refreshToken].filter(Boolean).length;
  if (proofs === 0 || !purpose)
    throw new TypeError('clientId needs clientSecret or clientKey, and purpose, beside it.');
  if (proofs > 1) throw new TypeError('Either clientSecret or clientKey, not both.');
  if (clientKey) readClientKey(clientKey);
  return { clientId, clientSecret, clientKey, clientAssertion, idToken, refreshToken, issuer, purpose, scope };
}

/** A document that can't be parsed is left to the hub to refuse, and not sent twice. */
function isQuery(document: DocumentNode | string): boolean {
  try {
    const operation = getOperationAST(typeof document === 'string' ? parse(document) : document);
    return operation?.operation === OperationTypeNode.QUERY;
  } catch {
    return false;
  }
}

function readAnswer(answer: HttpAnswer): Answer<Record<string, unknown>> {
  const { json, requestId, retryAfterMs, status } = answer;
  const body = (typeof json === 'object' && json !== null ? json : {}) as {
    data?: Record<string, unknown> | null;
    errors?: readonly HubErrorDetail[];
    extensions?: { readonly cost?: OperationCost; readonly sources?: readonly SourceFreshness[] };
  };
  const errors = Array.isArray(body.errors) ? body.errors : [];
  if (status === 429 || status >= 500) throw failure(errors, requestId, retryAfterMs, status);
  if (body.data === undefined && errors.length === 0) {
    throw new HubError('BAD_RESPONSE', `The answer is no GraphQL answer (HTTP status ${status}).`, { requestId });
  }
  if (!body.data && errors.length > 0) throw failure(errors, requestId, retryAfterMs);
  const { cost = null, sources = [] } = body.extensions ?? {};
  return { data: body.data ?? null, errors, requestId, cost, sources };
}

function failure(
  errors: readonly HubErrorDetail[],
  requestId: string | null,
  retryAfterMs: number | null,
  status?: number,
): HubError {
  const first = errors[0];
  const byStatus = status === 429 ? 'RATE_LIMITED' : 'SOURCE_UNAVAILABLE';
  return new HubError(
    first?.extensions?.code ?? (status ? byStatus : 'INTERNAL'),
    first?.message ?? `HTTP status ${status}`,
    {
      requestId: first?.extensions?.requestId ?? requestId,
      errors,
      retryAfterMs,
    },
  );
}

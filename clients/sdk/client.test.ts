import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ContractServer, startContractServer } from '../../tests/support/contract-server.ts';
import {
  CertificateDocument,
  type Client,
  type ClientOptions,
  createClient,
  HubError,
  MeDocument,
  ReportCertificatesDocument,
} from './index.ts';

let server: ContractServer;
let client: Client;

const me = {
  agency: 'demo-ecommerce',
  kind: 'ECOMMERCE_PLATFORM',
  name: '平台',
  nameEn: null,
  purpose: 'CLAIM_CHECK',
  scopes: [],
};
const report = { accepted: 0, unchanged: 0, rejected: 0, results: [] };

beforeEach(async () => {
  server = await startContractServer({ me, certificate: () => null, reportCertificates: report });
  client = connect();
});
afterEach(async () => {
  await client.close();
  await server.stop();
});

function connect(options: Partial<ClientOptions> = {}): Client {
  const credentials = { clientId: 'demo-ecommerce', clientSecret: 'demo-secret', purpose: 'CLAIM_CHECK' };
  return createClient({ endpoint: server.url, retries: 2, random: () => 0, ...credentials, ...options });
}

function paths(): string[] {
  return server.requests.map(({ path }) => path);
}

async function failure(promise: Promise<unknown>): Promise<HubError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HubError);
  return error as HubError;
}

describe('tokens', () => {
  test('are asked for with purpose and scope by client_secret_basic, form-encoded', async () => {
    const odd = connect({ clientId: 'a b', scope: 'claims:verify' });
    await odd.request(MeDocument, {});
    await odd.close();
    const [token, call] = server.requests;
    expect(Object.fromEntries(token?.form ?? [])).toEqual({
      grant_type: 'client_credentials',
      purpose: 'CLAIM_CHECK',
      scope: 'claims:verify',
    });
    expect(token?.authorization).toBe(`Basic ${Buffer.from('a+b:demo-secret').toString('base64')}`);
    expect(call?.authorization).toBe('Bearer token-1');
  });

  test('requests at the same time share one', async () => {
    await Promise.all(Array.from({ length: 8 }, () => client.request(MeDocument, {})));
    expect(paths().filter((path) => path === '/oauth/token')).toHaveLength(1);
    expect(paths()).toHaveLength(9);
  });

  test('are renewed before they end', async () => {
    await client.request(MeDocument, {});
    vi.useFakeTimers({ now: Date.now() + 541_000, toFake: ['Date'] });
    await client.request(MeDocument, {}).finally(() => vi.useRealTimers());
    expect(server.requests.at(-1)?.authorization).toBe('Bearer token-2');
  });

  test('a token that the hub refuses is renewed once, and only once', async () => {
    server.interrupt = ({ authorization }) => (authorization === 'Bearer token-1' ? refused : null);
    await client.request(MeDocument, {});
    expect(server.requests.at(-1)?.authorization).toBe('Bearer token-2');
    server.interrupt = ({ path }) => (path === '/graphql' ? refused : null);
    expect((await failure(client.request(MeDocument, {}))).code).toBe('UNAUTHENTICATED');
    expect(paths().slice(-3)).toEqual(['/graphql', '/oauth/token', '/graphql']);
  });
  const refused = { status: 401, body: { errors: [{ message: 'expired', extensions: { code: 'UNAUTHENTICATED' } }] } };

  test('wrong credentials are told without the secret', async () => {
    const wrong = connect({ clientSecret: 'guessed' });
    const error = await failure(wrong.request(MeDocument, {}));
    expect(error).toMatchObject({ code: 'UNAUTHENTICATED', message: 'No token: Unknown client or wrong credentials.' });
    expect(JSON.stringify({ ...error, stack: error.stack })).not.toContain('guessed');
    expect(paths()).toEqual(['/oauth/token']);
  });

  test('without a client id the caller is the public', async () => {
    const open = createClient({ endpoint: `${server.url}/graphql` });
    await open.request(MeDocument, {});
    await open.close();
    expect(server.requests).toMatchObject([{ path: '/graphql', authorization: undefined }]);
  });
});

describe('failures that may pass', () => {
  /** Interrupts the first `count` calls of the API. */
  function interruptFirst(count: number, interruption: ReturnType<ContractServer['interrupt']>): void {
    let left = count;
    server.interrupt = ({ path }) => (path === '/graphql' && left-- > 0 ? interruption : null);
  }
  const calls = () => paths().filter((path) => path === '/graphql').length;
  const mutate = (idempotent?: boolean) =>
    client.request(ReportCertificatesDocument, { input: { certificates: [] } }, { idempotent });

  test('a query is sent again after a broken connection and an unavailable source', async () => {
    interruptFirst(1, 'hangUp');
    await client.request(MeDocument, {});
    interruptFirst(1, { status: 503 });
    await client.request(MeDocument, {});
    expect(calls()).toBe(4);
  });

  test('a mutation is not, unless it says that a second time changes nothing', async () => {
    interruptFirst(1, 'hangUp');
    expect((await failure(mutate())).code).toBe('UNREACHABLE');
    interruptFirst(1, 'hangUp');
    await mutate(true);
    expect(calls()).toBe(3);
  });

  test('a call that was refused for its rate is made again after the time asked for, mutations too', async () => {
    interruptFirst(1, { status: 429, headers: { 'retry-after': '1' } });
    const started = performance.now();
    await mutate();
    expect(performance.now() - started).toBeGreaterThan(950);
  });

  test('a used-up quota is not tried again', async () => {
    interruptFirst(9, {
      status: 429,
      body: { errors: [{ message: 'used up', extensions: { code: 'QUOTA_EXCEEDED' } }] },
    });
    expect((await failure(client.request(MeDocument, {}))).code).toBe('QUOTA_EXCEEDED');
    expect(calls()).toBe(1);
  });

  test('attempts end', async () => {
    interruptFirst(9, 'hangUp');
    expect((await failure(client.request(MeDocument, {}))).code).toBe('UNREACHABLE');
    expect(calls()).toBe(3);
  });

  test('attempts to get a token count as attempts of the request, and are safe for mutations too', async () => {
    server.interrupt = ({ path }) => (path === '/oauth/token' ? 'hangUp' : null);
    expect((await failure(mutate())).code).toBe('UNREACHABLE');
    expect(paths()).toEqual(['/oauth/token', '/oauth/token', '/oauth/token']);
    let left = 1;
    server.interrupt = ({ path }) => (path === '/oauth/token' && left-- > 0 ? 'hangUp' : null);
    await mutate();
    expect(calls()).toBe(1);
  });

  test('an answer that does not come is a TIMEOUT', async () => {
    const hasty = connect({ timeoutMs: 150, retries: 0 });
    interruptFirst(1, 'stall');
    expect((await failure(hasty.request(MeDocument, {}))).code).toBe('TIMEOUT');
    await hasty.close();
  });

  test('an aborted request ends at once', async () => {
    interruptFirst(9, 'stall');
    const abort = new AbortController();
    setTimeout(() => abort.abort(new Error('stopped')), 50);
    await expect(client.request(MeDocument, {}, { signal: abort.signal })).rejects.toThrow('stopped');
  });
});

describe('answers', () => {
  test('errors keep code, place and request id', async () => {
    const extensions = { code: 'FIELD_FORBIDDEN', requestId: 'r-1' };
    server.interrupt = ({ path }) =>
      path === '/graphql'
        ? { status: 200, body: { data: { me }, errors: [{ message: 'cut', path: ['me'], extensions }] } }
        : null;
    expect(await failure(client.request(MeDocument, {}))).toMatchObject({
      code: 'FIELD_FORBIDDEN',
      requestId: 'r-1',
      message: 'cut',
    });
    expect(await client.execute('{ me { agency } }')).toMatchObject({ data: { me }, errors: [{ path: ['me'] }] });
  });

  test('something else than GraphQL is a BAD_RESPONSE', async () => {
    server.interrupt = ({ path }) => (path === '/graphql' ? { status: 200, body: 'hello' } : null);
    expect((await failure(client.request(MeDocument, {}))).code).toBe('BAD_RESPONSE');
  });

  test('typed operations fit the schema of the hub', async () => {
    expect(await client.request(CertificateDocument, { number: 'G20251010021234560' })).toEqual({ certificate: null });
    expect((await client.request(MeDocument, {})).me.agency).toBe('demo-ecommerce');
  });

  test.each(['nonsense', 'ftp://hub'])('an endpoint of another form is refused: %s', (endpoint) => {
    expect(() => createClient({ endpoint })).toThrow(/endpoint: expected http/);
  });
});

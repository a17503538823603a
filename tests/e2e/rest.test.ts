import { beforeAll, describe, expect, it } from 'vitest';
import { verifyReceipt } from '../../clients/sdk/receipt.ts';
import { REST_ROUTES } from '../../schema/rest/routes.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { dataOf, type HubClient } from '../support/hub.ts';
import { sharedHub } from '../support/shared-hub.ts';

let hub: HubClient;
let shop: string;
let buyer: string;
beforeAll(async () => {
  hub = await sharedHub();
  [shop, buyer] = await Promise.all([
    hub.token('demo-ecommerce', 'CLAIM_CHECK'),
    hub.token('demo-procurement', 'PROCUREMENT'),
  ]);
});

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly body: Record<string, unknown>;
}

async function ask(method: string, path: string, body: unknown, token: string | null, headers = {}): Promise<Answer> {
  const response = await fetch(`${hub.url}/api/v1${path}`, {
    method,
    headers: {
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: JSON.parse(text) as Record<string, unknown>,
  };
}

const CLAIMS = { claims: [{ reference: 'a', certificateNumber: LANDMARKS.validActivityOne, mark: 'ACTIVITY_1' }] };

describe('SYS-10 /api/v1, for systems that speak no GraphQL', () => {
  it('answers the three jobs as /graphql does', async () => {
    const claims = await ask('POST', '/claims/verify', CLAIMS, shop);
    expect(claims).toMatchObject({ status: 200, body: { verdicts: [{ reference: 'a', decision: 'ACCEPT' }] } });
    const eligibility = await ask(
      'POST',
      '/procurement/eligibility',
      { items: [{ reference: 'x', productName: '变频空调' }] },
      buyer,
    );
    expect(eligibility).toMatchObject({
      status: 200,
      body: { items: [{ reference: 'x', outcome: 'NO_CERTIFICATE' }] },
    });
    const number = LANDMARKS.validStarThree;
    const certificate = await ask('GET', `/certificates/${number}`, undefined, null);
    const query = `{ certificate(number: "${number}") { number scheme effectiveStatus starGrade } }`;
    const { certificate: same } = (await dataOf(hub, query, {})) as { certificate: object };
    expect(certificate).toMatchObject({ status: 200, body: same });
  });

  it('begins a job for a file and tells how far it is', async () => {
    const input = { idempotencyKey: 'rest-1', format: 'CSV' };
    const created = await ask('POST', '/claim-jobs', input, shop);
    expect(created.status).toBe(201);
    const { id } = created.body['job'] as { id: string };
    expect(await ask('GET', `/claim-jobs/${encodeURIComponent(id)}`, undefined, shop)).toMatchObject({
      status: 200,
      body: { id, progress: { rowsJudged: 0 } },
    });
  });

  it('gives a receipt that holds, where one is asked for', async () => {
    const { body } = await ask('POST', '/claims/verify', CLAIMS, shop, { 'accept-receipt': 'jws' });
    expect(body['answer']).toMatchObject({ verdicts: [{ decision: 'ACCEPT' }] });
    const jwks = await (await fetch(`${hub.url}/.well-known/jwks.json`)).text();
    const { receipt } = verifyReceipt(String(body['receiptFile']), jwks);
    expect(receipt.caller).toMatchObject({ agency: 'demo-ecommerce' });
  });

  it.each([
    ['nobody without a token', 'POST', '/claims/verify', CLAIMS, null, 401, 'UNAUTHENTICATED'],
    ['nobody for another purpose', 'POST', '/claims/verify', CLAIMS, 'buyer', 403, 'FORBIDDEN'],
    ['what is no JSON', 'POST', '/claims/verify', '{', 'shop', 400, 'BAD_USER_INPUT'],
    ['what is no object', 'POST', '/claims/verify', [], 'shop', 400, 'BAD_USER_INPUT'],
    ['unknown members', 'POST', '/claims/verify', { claims: [{ nonsense: 1 }] }, 'shop', 400, 'BAD_USER_INPUT'],
    ['too many items', 'POST', '/procurement/eligibility', { items: [] }, 'buyer', 400, 'BAD_USER_INPUT'],
    ['no such certificate', 'GET', '/certificates/G2021101001000000', undefined, null, 404, 'NOT_FOUND'],
    ['a number that is none', 'GET', '/certificates/x', undefined, null, 400, 'BAD_USER_INPUT'],
    [
      'an unknown parameter',
      'GET',
      `/certificates/${LANDMARKS.validActivityOne}?day=1`,
      undefined,
      null,
      400,
      'BAD_USER_INPUT',
    ],
    ['another method', 'DELETE', '/claims/verify', undefined, 'shop', 405, 'BAD_USER_INPUT'],
  ] as const)('tells %s by a problem (RFC 9457)', async (_case, method, path, body, who, status, code) => {
    const token = who === 'shop' ? shop : who === 'buyer' ? buyer : null;
    const told = await ask(method, path, body, token);
    expect(told).toMatchObject({ status, body: { status, code, type: `urn:yunqiao:error:${code}` } });
    expect(told.type).toBe('application/problem+json; charset=utf-8');
    expect(told.body['requestId']).toEqual(expect.any(String));
  });

  it('is described by OpenAPI 3.1, of which every answer is', async () => {
    const { status, body } = await ask('GET', '/openapi.json', undefined, null);
    expect([status, body['openapi']]).toEqual([200, '3.1.0']);
    const paths = body['paths'] as Record<string, Record<string, { operationId: string }>>;
    const described = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
    const files = ['UploadClaimFile', 'ClaimResultCsv', 'ClaimResultNdjson'];
    expect(described.sort()).toEqual([...REST_ROUTES.map(({ operation }) => operation), ...files].sort());
  });
});

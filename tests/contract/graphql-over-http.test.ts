import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallGateway, startSmallGateway } from '../support/small-gateway.ts';

let small: SmallGateway;
let url: string;

beforeAll(async () => {
  small = await startSmallGateway();
  url = `${await small.gateway.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(() => small.gateway.close());

describe('the GraphQL over HTTP audit', () => {
  const audits = serverAudits({ url: () => url, fetchFn: fetch });

  it('has audits to pass', () => expect(audits.length).toBeGreaterThan(50));

  for (const audit of audits) {
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    });
  }
});

describe('beyond the audit', () => {
  it('refuses batches, and says what it takes', async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '[{"query":"{me}"}]',
    });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as {
      errors: { extensions: { code: string; argument: string; requestId: string } }[];
    };
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'body',
      requestId: expect.stringMatching(/.{8,}/),
    });
  });

  it('takes no body but JSON, so that no page of another origin can send one without asking', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"query":"{me}"}',
      });
      expect(response.status).toBe(415);
    }
  });

  it('refuses a body over the limit', async () => {
    const body = JSON.stringify({ query: '{me}', variables: { x: 'x'.repeat(9 * 1024 * 1024) } });
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(response.status).toBe(413);
  });

  it('runs no mutation by GET', async () => {
    const response = await fetch(`${url}?query=${encodeURIComponent('mutation { lend(id: "1") { reader } }')}`, {
      headers: { authorization: `Bearer ${small.tokenWith('loans:write', 'loans:read')}` },
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  it('leads a browser to the explorer', async () => {
    const response = await fetch(url, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/explorer']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';

let hub: SmallGateway;
beforeAll(async () => {
  hub = await startSmallGateway();
});
afterAll(() => hub.gateway.close());

const QUERY = '{ books { title } me }';
const asking = { 'accept-sources': 'freshness' };
const sourcesOf = (answer: { body: object }) =>
  (answer.body as { extensions?: { sources?: readonly unknown[] } }).extensions?.sources;

describe('Accept-Sources: freshness', () => {
  it('adds the sources of the answer, each once', async () => {
    const answer = await hub.ask('{ books { title } me }', { headers: asking });
    expect(answer.body.data).toMatchObject({ me: 'me' });
    expect(sourcesOf(answer)).toEqual(
      ['agencies', 'library'].map((name) => ({ name, asOf: '2026-11-22T00:00:00.000Z', from: 'read-model' })),
    );
  });

  it('is read without regard to case and among other words; anything else asks for nothing', async () => {
    for (const value of ['Freshness', 'other, freshness'])
      expect(sourcesOf(await hub.ask(QUERY, { headers: { 'accept-sources': value } }))).toHaveLength(2);
    for (const headers of [undefined, { 'accept-sources': 'yes' }])
      expect(sourcesOf(await hub.ask(QUERY, headers ? { headers } : {}))).toBeUndefined();
  });

  it('tells nothing of an operation that was refused', async () => {
    const answer = await hub.ask('{ nothing }', { headers: asking });
    expect(answer.body.errors).toHaveLength(1);
    expect(sourcesOf(answer)).toBeUndefined();
  });
});

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { SAMPLES } from '../../schema/domain/events/fixtures.ts';
import { isMalformed, readEvent } from '../../schema/domain/events/read-event.ts';
import { createRemoteFeed } from './feed-over-http.ts';

/** What a subgraph elsewhere may tell wrong around its facts. FICTIONAL. */

const AT = '2026-11-22T00:00:00.000Z';
const entry = SAMPLES.CatalogueEntryChanged.fact;
const told = (seq: number, more: object = {}) => ({
  seq,
  at: AT,
  type: 'CatalogueEntryChanged',
  key: entry.id,
  fact: entry,
  ...more,
});
const good = JSON.stringify({ events: [told(1), told(2)], head: 2 });

let server: Server;
let url = '';
let reply: { status: number; body: string | Uint8Array; headers?: Record<string, string> } = {
  status: 200,
  body: good,
};

beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(reply.status, reply.headers);
    response.end(reply.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
});
afterAll(() => void server.close());

const keys = parseKeySet(generateKeySet());
const read = (answer: typeof reply, after = 0) => {
  reply = answer;
  return createRemoteFeed('catalogue', url, keys).read(after, 2);
};
const page = (received: unknown, after = 0) => read({ status: 200, body: JSON.stringify(received) }, after);

describe('a page of a feed elsewhere', () => {
  it('is read when it goes on where it was asked from', async () => {
    expect((await page({ events: [told(1), told(2)], head: 7 })).events).toHaveLength(2);
    expect((await page({ events: [told(8)], head: 8, more: 1 }, 7)).events).toHaveLength(1);
    expect(await page({ events: [], head: 7 }, 7)).toEqual({ events: [], head: 7 });
    // The feed went back: whoever followed it further is told by its head.
    expect(await page({ events: [], head: 3 }, 7)).toEqual({ events: [], head: 3 });
  });

  it.each<[string, unknown, number?]>([
    ['null', null],
    ['a list', [told(1)]],
    ['a text', 'events'],
    ['nothing', {}],
    ['no head', { events: [told(1)] }],
    ['no events', { head: 1 }],
    ['events that are an object', { events: { 0: told(1), length: 1 }, head: 1 }],
    ['an event that is null', { events: [null], head: 1 }],
    ['an event that is a list', { events: [[1, AT]], head: 1 }],
    ['a head as text', { events: [told(1)], head: '1' }],
    ['a head of a half', { events: [told(1)], head: 1.5 }],
    ['a head below zero', { events: [], head: -1 }],
    ['a head before its events', { events: [told(1), told(2)], head: 1 }],
    ['a head after nothing', { events: [], head: 3 }],
    ['an event left out', { events: [told(1), told(3)], head: 3 }],
    ['its first event left out', { events: [told(2)], head: 2 }],
    ['an event twice', { events: [told(1), told(1)], head: 2 }],
    ['events in another order', { events: [told(2), told(1)], head: 2 }],
    ['events from before', { events: [told(6), told(7)], head: 7 }, 6],
    ['more events than were asked for', { events: [told(1), told(2), told(3)], head: 3 }],
    ['a number as text', { events: [told(1, { seq: '1' })], head: 1 }],
    ['a number of zero', { events: [told(0)], head: 1 }],
    ['a number below zero', { events: [told(-1)], head: 1 }],
    ['a number that is a half', { events: [told(1.5)], head: 2 }],
    ['a number that JSON cannot keep', { events: [told(2 ** 53)], head: 2 ** 53 }],
    ['an event without a number', { events: [told(1, { seq: undefined })], head: 1 }],
    ['an event without a time', { events: [told(1, { at: undefined })], head: 1 }],
    ['a time in another form', { events: [told(1, { at: '2026-11-22 00:00' })], head: 1 }],
    ['a time of another zone', { events: [told(1, { at: '2026-11-22T00:00:00+08:00' })], head: 1 }],
    ['a time that is a number', { events: [told(1, { at: 1 })], head: 1 }],
    ['an event without a type', { events: [told(1, { type: undefined })], head: 1 }],
    ['a type that is null', { events: [told(1, { type: null })], head: 1 }],
    ['a type that is a list', { events: [told(1, { type: ['CatalogueEntryChanged'] })], head: 1 }],
  ])('with %s is refused whole, and nothing that stands there is told', async (_, received, after) => {
    await expect(page(received, after)).rejects.toThrow(/^The feed of catalogue is malformed at /);
  });

  it.each<[string, typeof reply]>([
    ['an error page', { status: 500, body: '<html>10.0.0.9</html>' }],
    ['an error with a page', { status: 503, body: good }],
    ['no answer', { status: 204, body: '' }],
    ['somewhere else', { status: 307, body: '', headers: { location: 'http://127.0.0.1:1/feed' } }],
    ['nothing', { status: 200, body: '' }],
    ['another page', { status: 200, body: '<html>10.0.0.9</html>' }],
    ['half a page', { status: 200, body: good.slice(0, -2) }],
    ['two pages', { status: 200, body: good + good }],
    ['Latin-1', { status: 200, body: Buffer.from(good.replace('涂料', 'é'), 'latin1') }],
    ['half a character', { status: 200, body: Buffer.concat([Buffer.from(good.slice(0, -2)), Buffer.from([0xe6])]) }],
    ['UTF-16', { status: 200, body: Buffer.from(good, 'utf16le') }],
    ['NaN', { status: 200, body: good.replace('"head":2', '"head":NaN') }],
  ])('is not read where the feed answers %s', async (_, answer) => {
    const error = await read(answer).catch((reason: Error) => reason);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toMatch(/catalogue/);
    expect((error as Error).message).not.toMatch(/10\.0\.0\.9|涂料/);
  });

  it.each<[string, unknown]>([
    ['no key', undefined],
    ['null', null],
    ['a number', 7],
    ['a list', ['E1']],
    ['another key', 'E2'],
    ['no text', ''],
  ])('with an event under %s goes on: the event is set aside', async (_, key) => {
    const { events } = await page({ events: [told(1, { key }), told(2)], head: 2 });
    expect(events.map((event) => isMalformed(readEvent(event)))).toEqual([true, false]);
  });

  it('has no word in what another feed tells', async () => {
    const { fact } = SAMPLES.CertificateChanged;
    const foreign = told(1, { type: 'CertificateChanged', key: fact.number, fact });
    const { events } = await page({ events: [foreign, told(2)], head: 2 });
    expect(events.map((event) => readEvent(event).type)).toEqual([null, 'CatalogueEntryChanged']);
  });
});

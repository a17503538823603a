import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { hubCaller } from '../../schema/contract/caller.ts';
import { CALLER_HEADER, signRequestHeader } from '../../schema/contract/caller-header.ts';
import { type KeySet, signingKey } from '../../schema/contract/key-set.ts';
import { EVENTS, isEventType } from '../../schema/domain/events/events.ts';
import { type ChangeFeed, FEED_PAGE_LIMIT, type FeedPage } from './outbox.ts';
import type { RequestCheck } from './request-check.ts';
import { callerHeaderOf } from './signed-requests.ts';

/** The scope a process of the hub needs to follow a feed; no agreement grants it. */
const FEED_SCOPE = 'hub:feed';
const TIMEOUT_MS = 10_000;
/** Most bytes of a page. A thousand certificates with long histories take some 10 MiB. */
const PAGE_BYTES = 64 * 2 ** 20;

/** `GET <prefix>/feed?after=&limit=`: a subgraph's changes, for followers in other processes of the hub. */
export function serveFeed(
  app: FastifyInstance,
  prefix: string,
  feed: Pick<ChangeFeed, 'read'>,
  requests: RequestCheck,
): void {
  app.get(`${prefix}/feed`, async (incoming, reply) => {
    const { after, limit } = incoming.query as Record<string, string | undefined>;
    try {
      const caller = await requests.admit(callerHeaderOf(incoming), feedRequest(after, limit));
      if (!caller.scopes.includes(FEED_SCOPE))
        return reply.code(403).send({ error: 'The caller may not follow feeds.' });
    } catch {
      return reply.code(401).send({ error: 'A signed caller header is needed.' });
    }
    const from = Number(after ?? 0);
    const size = Number(limit ?? FEED_PAGE_LIMIT);
    if (!Number.isInteger(from) || from < 0)
      return reply.code(400).send({ error: 'after: expected an event number, 0 or more.' });
    if (!Number.isInteger(size) || size < 1 || size > FEED_PAGE_LIMIT) {
      return reply.code(400).send({ error: `limit: expected 1 to ${FEED_PAGE_LIMIT}.` });
    }
    return feed.read(from, size);
  });
}

const page = z.object({
  events: z
    .array(
      z.object({
        seq: z.int().min(1),
        at: z.iso.datetime(),
        type: z.string(),
        // The key of no record: the event is then set aside, and its feed goes on.
        key: z.string().catch(''),
        fact: z.unknown(),
      }),
    )
    .max(FEED_PAGE_LIMIT),
  head: z.int().min(0),
});

/**
 * What came over the network, as a page: its facts are read by their own schemas. A page with a gap would lose what stands there for good.
 * @throws Error that names the place, never what stands there
 */
export function readPage(name: string, after: number, limit: number, received: unknown): FeedPage {
  const { success, data, error } = page.safeParse(received);
  const malformed = (place: string) => new Error(`The feed of ${name} is malformed at ${place}.`);
  if (!success) throw malformed(error.issues[0]?.path.map(String).join('.') || 'its top');
  const { events, head } = data;
  if (events.length > limit) throw malformed('events: there are more than were asked for');
  for (const [index, { seq }] of events.entries())
    if (seq !== after + 1 + index) throw malformed(`events.${index}.seq: expected the number after the one before`);
  const last = after + events.length;
  if (events.length > 0 ? head < last : head > after) throw malformed('head: expected the number of the newest event');
  return { head, events: events.map((event) => ({ ...event, type: ownType(name, event.type), fact: event.fact })) };
}

/** Who is followed for one kind of fact has no word in another's: such an event is of a type that nobody knows. */
function ownType(name: string, type: string): string {
  return isEventType(type) && EVENTS[type].feed !== name ? `${type} by ${name}` : type;
}

async function readBounded(name: string, body: AsyncIterable<Uint8Array>): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    if (bytes > PAGE_BYTES) throw new Error(`The feed of ${name} has a page of more than ${PAGE_BYTES} bytes.`);
    parts.push(part);
  }
  try {
    // What is not UTF-8 is another text than was meant.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)));
  } catch {
    throw new Error(`The feed of ${name} answers something else than JSON in UTF-8.`);
  }
}

/** What a caller header for a page of the feed is bound to: a request without a body. */
function feedRequest(after: string | undefined, limit: string | undefined): string {
  return `feed ${JSON.stringify([after, limit])}`;
}

/** A feed that another process serves at `url`, asked for with the keys of this one. */
export function createRemoteFeed(name: string, url: string, keys: KeySet): ChangeFeed {
  return {
    name,
    async read(after, limit) {
      // Most hubs follow no remote feed, and every process would have the client in memory.
      const { request } = await import('undici');
      const asked = feedRequest(String(after), String(limit));
      const header = signRequestHeader(signingKey(keys), name, asked, hubCaller(FEED_SCOPE));
      const { statusCode, body } = await request(url, {
        query: { after, limit },
        headers: { [CALLER_HEADER]: header },
        headersTimeout: TIMEOUT_MS,
        bodyTimeout: TIMEOUT_MS,
      });
      if (statusCode !== 200) {
        await body.dump();
        throw new Error(`The feed of ${name} answered with status ${statusCode}.`);
      }
      return readPage(name, after, limit, await readBounded(name, body));
    },
  };
}

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { hubCaller } from '../../schema/contract/caller.ts';
import { CALLER_HEADER, signRequestHeader } from '../../schema/contract/caller-header.ts';
import { type KeySet, signingKey } from '../../schema/contract/key-set.ts';
import { type ChangeFeed, FEED_PAGE_LIMIT, type FeedPage } from './outbox.ts';
import type { RequestCheck } from './request-check.ts';
import { callerHeaderOf } from './signed-requests.ts';

/** The scope a process of the hub needs to follow a feed; no agreement grants it. */
const FEED_SCOPE = 'hub:feed';
const TIMEOUT_MS = 10_000;

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
      z.object({ seq: z.int().min(1), at: z.iso.datetime(), type: z.string(), key: z.string(), fact: z.unknown() }),
    )
    .max(FEED_PAGE_LIMIT),
  head: z.int().min(0),
});

/** What came over the network, as a page: its facts are read by their own schemas. @throws Error that names the place, never what stands there */
function readPage(name: string, received: unknown): FeedPage {
  const { success, data, error } = page.safeParse(received);
  if (success) return { ...data, events: data.events.map((event) => ({ ...event, fact: event.fact })) };
  throw new Error(`The feed of ${name} is malformed at ${error.issues[0]?.path.map(String).join('.') || 'its top'}.`);
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
      return readPage(name, await body.json());
    },
  };
}

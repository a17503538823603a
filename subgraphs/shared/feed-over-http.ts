import type { FastifyInstance } from 'fastify';
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
export function serveFeed(app: FastifyInstance, prefix: string, feed: ChangeFeed, requests: RequestCheck): void {
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

/** What a caller header for a page of the feed is bound to: a request without a body. */
function feedRequest(after: string | undefined, limit: string | undefined): string {
  return `feed ${JSON.stringify([after, limit])}`;
}

/** The feed of a subgraph that runs elsewhere; `feed` lies beside its `graphql` address. */
export function createRemoteFeed(name: string, graphqlUrl: string, keys: KeySet): ChangeFeed {
  const url = new URL('feed', graphqlUrl);
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
      return (await body.json()) as FeedPage;
    },
  };
}

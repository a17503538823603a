import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Caller } from '../../../schema/contract/caller.ts';
import { badUserInput } from '../../../schema/contract/errors.ts';
import type { Wakes } from '../../../subgraphs/shared/wakes.ts';
import type { FrontDoor } from '../../front-door.ts';
import { listenToLog } from './following.ts';
import { type ChangeFilter, createReadChanges, type ReadChanges } from './read-changes.ts';
import { createStreamRoutes, type EventStream, type StreamRoutes } from './stream-route.ts';

/** A word to keep the connection open, and the position with it. */
const HEARTBEAT_MS = 15_000;
/** How a client waits before it comes back. */
const RETRY_MS = 2_000;

const LISTS = ['kinds', 'certificateNumbers', 'holderUsccs', 'bodyCodes', 'divisions'] as const;
const KNOWN: ReadonlySet<string> = new Set([...LISTS, 'watchList', 'after']);

export interface EventRouteOptions {
  readonly door: FrontDoor;
  readonly wakes: Wakes;
  readonly log: Logger;
}

/**
 * `GET /events`: the log of changes as server-sent events, from `Last-Event-ID`, `after`, or now on. The token is verified again and the agreement asked again for
 * every delivery: a stream ends with them, and goes on with another token where it was.
 */
export function registerEvents(app: FastifyInstance, streams: StreamRoutes, { door, wakes }: EventRouteOptions): void {
  const changes = createReadChanges(door);
  app.get('/events', { exposeHeadRoute: false }, (request, reply) =>
    streams.answer(
      request,
      reply,
      async (caller) => {
        const query = request.query as Readonly<Record<string, string | string[] | undefined>>;
        const filter = filterOf(query);
        const last = request.headers['last-event-id'];
        const after = typeof last === 'string' && last !== '' ? last : textOf(query['after']);
        // Asked before the stream begins: a wrong filter or cursor is a refusal, not an event.
        const first = await changes.peek(caller, after, filter, 1);
        const again = () => authenticated(door, request.headers.authorization);
        return (stream) => follow(stream, again, changes, filter, after ?? first.head, request.id, wakes);
      },
      ({ code, message }) => `event: error\ndata: ${JSON.stringify({ code, message })}\n\n`,
    ),
  );
}

export function registerStreams(
  app: FastifyInstance,
  options: EventRouteOptions,
  more: (app: FastifyInstance, streams: StreamRoutes, options: EventRouteOptions) => void,
): void {
  const streams = createStreamRoutes(app, options.door, options.log);
  registerEvents(app, streams, options);
  more(app, streams, options);
}

/** The caller of the token, as long as it is good. @throws UNAUTHENTICATED, SOURCE_UNAVAILABLE */
export async function authenticated(
  door: Pick<FrontDoor, 'authenticate' | 'admit'>,
  header: string | undefined,
): Promise<Caller> {
  const caller = door.authenticate(header);
  await door.admit(caller);
  return caller;
}

async function follow(
  stream: EventStream,
  again: () => Promise<Caller>,
  changes: ReadChanges,
  filter: ChangeFilter,
  from: string,
  requestId: string,
  wakes: Wakes,
): Promise<void> {
  const news = listenToLog(wakes);
  let cursor = from;
  try {
    await stream.write(`retry: ${RETRY_MS}\nid: ${cursor}\n\n`);
    for (;;) {
      stream.signal.throwIfAborted();
      const caller = await again();
      const seen = await changes.peek(caller, cursor, filter, 1);
      if (seen.edges.length > 0) {
        const { edges, pageInfo } = await changes.tell(caller, cursor, filter, requestId);
        for (const { cursor: id, node } of edges)
          await stream.write(`id: ${id}\nevent: change\ndata: ${JSON.stringify(node)}\n\n`);
        cursor = pageInfo.endCursor;
        continue;
      }
      cursor = seen.pageInfo.endCursor;
      if (seen.pageInfo.hasNextPage) continue;
      await news.next(HEARTBEAT_MS, stream.signal);
      // A position without data moves the client's `Last-Event-ID` and makes no event.
      await stream.write(`: ${new Date().toISOString()}\nid: ${cursor}\n\n`);
    }
  } finally {
    news.close();
  }
}

function textOf(value: string | string[] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The filter that the address states: lists with commas. @throws BAD_USER_INPUT for a name that is none */
function filterOf(query: Readonly<Record<string, string | string[] | undefined>>): ChangeFilter {
  const unknown = Object.keys(query).find((name) => !KNOWN.has(name));
  if (unknown !== undefined) throw badUserInput(unknown.slice(0, 60), `one of ${[...KNOWN].join(', ')}`);
  const lists = LISTS.flatMap((name) => {
    const text = textOf(query[name]);
    return text === null ? [] : [[name, text.split(',')] as const];
  });
  const watchList = textOf(query['watchList']);
  return { ...Object.fromEntries(lists), ...(watchList !== null && { watchList }) };
}

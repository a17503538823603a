import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Caller } from '../../../schema/contract/caller.ts';
import { ERROR_CODES, hubError, isErrorCode } from '../../../schema/contract/errors.ts';
import type { FrontDoor } from '../../front-door.ts';
import { challenge } from '../../http/challenge.ts';

/** Streams of one agency, and of all, in one process. */
const STREAMS_OF_AGENCY = 20;
const STREAMS = 2_000;
/** A receiver that takes nothing for so long is gone. */
const DRAIN_MS = 30_000;

/** A stream of server-sent events to one client. */
export interface EventStream {
  readonly signal: AbortSignal;
  /** Writes a message; waits while the client takes nothing. @throws when the client is gone */
  write(text: string): Promise<void>;
}

/** Answers requests with streams of server-sent events, within bounds; all of them end when the server closes. */
export interface StreamRoutes {
  answer(
    request: FastifyRequest,
    reply: FastifyReply,
    begin: (caller: Caller) => Promise<(stream: EventStream) => Promise<void>>,
    onFault: (error: { readonly code: string; readonly message: string }) => string,
  ): Promise<unknown>;
}

export function createStreamRoutes(
  app: FastifyInstance,
  door: Pick<FrontDoor, 'authenticate' | 'admit'>,
  log: Logger,
): StreamRoutes {
  const open = new Set<AbortController>();
  const byAgency = new Map<string, number>();
  app.addHook('preClose', async () => {
    for (const stream of open) stream.abort();
  });

  const enter = (agency: string): AbortController => {
    const held = byAgency.get(agency) ?? 0;
    if (held >= STREAMS_OF_AGENCY || open.size >= STREAMS)
      throw hubError('RATE_LIMITED', `At most ${STREAMS_OF_AGENCY} streams of an agency at a time.`, {
        retryAfterSeconds: 10,
      });
    byAgency.set(agency, held + 1);
    const controller = new AbortController();
    open.add(controller);
    return controller;
  };
  const leave = (agency: string, controller: AbortController) => {
    open.delete(controller);
    const held = (byAgency.get(agency) ?? 1) - 1;
    if (held > 0) byAgency.set(agency, held);
    else byAgency.delete(agency);
  };

  return {
    async answer(request, reply, begin, onFault) {
      let caller: Caller | undefined;
      let controller: AbortController | undefined;
      try {
        caller = door.authenticate(request.headers.authorization);
        if (caller.agency === null) throw hubError('UNAUTHENTICATED', 'Streams are for agencies: a token is needed.');
        await door.admit(caller);
        controller = enter(caller.agency);
        const run = await begin(caller);
        const { agency } = caller;
        const { raw } = reply;
        reply.hijack();
        raw.on('close', () => controller?.abort());
        raw.writeHead(200, {
          ...(reply.getHeaders() as Record<string, string>),
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'private, no-store',
          // Proxies would keep events back until there are many.
          'x-accel-buffering': 'no',
        });
        raw.flushHeaders();
        void streamTo(raw, controller, run, onFault, log).finally(() => leave(agency, controller as AbortController));
        return reply;
      } catch (error) {
        if (controller && caller?.agency) leave(caller.agency, controller);
        return refuse(error, request, reply, log);
      }
    },
  };
}

async function streamTo(
  raw: ServerResponse,
  controller: AbortController,
  run: (stream: EventStream) => Promise<void>,
  onFault: (error: { readonly code: string; readonly message: string }) => string,
  log: Logger,
): Promise<void> {
  const { signal } = controller;
  const stream: EventStream = {
    signal,
    async write(text) {
      signal.throwIfAborted();
      if (!raw.write(text)) await drained(raw, signal);
    },
  };
  try {
    await run(stream);
  } catch (error) {
    if (!signal.aborted) {
      const told = toldFault(error);
      if (told.code === 'INTERNAL') log.error({ err: error }, 'a stream broke off');
      raw.write(onFault(told));
    }
  } finally {
    raw.end();
  }
}

function toldFault(error: unknown): { readonly code: string; readonly message: string } {
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return isErrorCode(code) && code !== 'INTERNAL'
    ? { code, message: (error as Error).message }
    : { code: 'INTERNAL', message: 'Internal error.' };
}

function drained(raw: ServerResponse, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error) => {
      clearTimeout(timer);
      raw.off('drain', onDrain);
      signal.removeEventListener('abort', onAbort);
      if (error) reject(error);
      else resolve();
    };
    const onDrain = () => done();
    const onAbort = () => done(new Error('The stream has ended.'));
    const timer = setTimeout(() => {
      raw.destroy();
      done(new Error('The client takes nothing.'));
    }, DRAIN_MS);
    raw.once('drain', onDrain);
    signal.addEventListener('abort', onAbort);
  });
}

/** A refusal before the stream has begun. */
function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Logger): FastifyReply {
  const known = error instanceof GraphQLError && isErrorCode(error.extensions['code']);
  if (!known) log.error({ err: error, requestId: request.id }, 'unexpected error before a stream');
  const { message, extensions } = known ? error : hubError('INTERNAL', 'Internal error.');
  const code = extensions['code'];
  const status = isErrorCode(code) ? Math.max(400, ERROR_CODES[code].http) : 500;
  if (status === 401) reply.header('www-authenticate', challenge(request.headers.authorization));
  const { retryAfterSeconds } = extensions;
  if (typeof retryAfterSeconds === 'number') reply.header('retry-after', String(retryAfterSeconds));
  return reply.code(status).send({ errors: [{ message, extensions: { ...extensions, requestId: request.id } }] });
}

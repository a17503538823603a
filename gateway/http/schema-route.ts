import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema, printSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Caller } from '../../schema/contract/caller.ts';
import { ERROR_CODES, hubError, isErrorCode } from '../../schema/contract/errors.ts';
import type { AccessControl } from '../access/access-control.ts';
import type { RequestEvidence } from '../evidence/request-evidence.ts';
import type { Authenticate } from '../identity/access-token.ts';
import type { Leases } from '../quota/leases.ts';
import { challenge } from './challenge.ts';

/** What `GET /schema` answers from. */
export interface SchemaSource {
  /** The access control of the supergraph in force. */
  readonly access: () => AccessControl;
  readonly authenticate: Authenticate;
  readonly leases: Pick<Leases, 'standing'>;
  readonly evidence: RequestEvidence;
  readonly log: Logger;
}

interface PublicForm {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

interface PrintedSchema {
  readonly sdl: string;
  readonly etag: string;
}

/** Units left of the day's quota under the caller's agreement, or `unlimited`. */
const QUOTA_LEFT_HEADER = 'yunqiao-quota-left';
const SDL_TYPE = 'application/graphql';

/** `GET /schema`: the caller's own schema as SDL, with its descriptions: the reference of what this token may ask. */
export function registerSchema(app: FastifyInstance, source: SchemaSource): void {
  // Access control keeps one schema per set of scopes; its text lives as long as it does.
  const printed = new WeakMap<GraphQLSchema, PrintedSchema>();
  app.get('/schema', async (request, reply) => {
    const started = performance.now();
    let caller: Caller | undefined;
    let code = 'OK';
    try {
      caller = source.authenticate(request.headers.authorization);
      source.evidence.admit(caller);
      const standing = await source.leases.standing(caller);
      // Told here because asking by an operation would cost a unit of it.
      if (standing) reply.header(QUOTA_LEFT_HEADER, String(standing.quotaLeft ?? 'unlimited'));
      return send(request, reply, printedOf(printed, source.access().schemaFor(caller)));
    } catch (error) {
      const told = publicFormOf(error, request, source.log);
      code = String(told.extensions['code']);
      const status = isErrorCode(code) ? ERROR_CODES[code].http : 500;
      if (status === 401) reply.header('www-authenticate', challenge(request.headers.authorization));
      return reply.code(status).send({ errors: [{ message: told.message, extensions: told.extensions }] });
    } finally {
      source.evidence.schema({ requestId: request.id, caller, code, durationMs: performance.now() - started });
    }
  });
}

function printedOf(known: WeakMap<GraphQLSchema, PrintedSchema>, schema: GraphQLSchema): PrintedSchema {
  let print = known.get(schema);
  if (!print) {
    const sdl = `${printSchema(schema)}\n`;
    print = { sdl, etag: `"${createHash('sha256').update(sdl).digest('base64url')}"` };
    known.set(schema, print);
  }
  return print;
}

function send(request: FastifyRequest, reply: FastifyReply, { sdl, etag }: PrintedSchema): FastifyReply {
  const { 'if-none-match': held, accept = '' } = request.headers;
  reply.header('etag', etag).header('vary', 'authorization, accept').header('cache-control', 'private, no-cache');
  if (held?.split(',').some((tag) => tag.trim() === etag)) return reply.code(304).send();
  const type = accept.includes(SDL_TYPE) ? SDL_TYPE : 'text/plain';
  return reply.type(`${type}; charset=utf-8`).send(sdl);
}

function publicFormOf(error: unknown, request: FastifyRequest, log: Logger): PublicForm {
  const known = error instanceof GraphQLError && isErrorCode(error.extensions['code']);
  if (!known) log.error({ err: error, requestId: request.id }, 'unexpected error in the gateway');
  const { message, extensions } = known ? error : hubError('INTERNAL', 'Internal error.');
  return { message, extensions: { ...extensions, requestId: request.id } };
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, ERROR_CODES, hubError, isErrorCode } from '../../schema/contract/errors.ts';
import { RANGE_ENTRIES, RANGE_SECONDS } from '../../schema/contract/evidence/checked-range.ts';
import { EvidenceFault } from '../../schema/contract/evidence/evidence-fault.ts';
import type { LogProofs } from '../evidence/log-proofs.ts';
import type { RequestEvidence } from '../evidence/request-evidence.ts';
import type { Authenticate } from '../identity/access-token.ts';
import type { Leases } from '../quota/leases.ts';
import { challenge } from './challenge.ts';

/** What the routes under `/audit` answer from. */
export interface AuditSource {
  readonly proofs: LogProofs;
  readonly authenticate: Authenticate;
  readonly leases: Pick<Leases, 'standing'>;
  readonly evidence: RequestEvidence;
  readonly log: Logger;
}

/** Proofs read files: more at once are refused, so that nobody keeps the disk from the log itself. */
const AT_ONCE = 2;
const CHECKS_AT_ONCE = 1;
/** Any of the three administrators may verify the log: what it tells is where entries lie, never what is in them. */
const MAY_CHECK: ReadonlySet<string> = new Set(['audit:read', 'security:manage', 'agencies:manage']);
const SIZE = /^(0|[1-9]\d{0,15})$/;

/**
 * The hub's log as an agency can check it without its operator: the signed head and that it only grew, for everybody; a record with its proof, for
 * the agency whose request it was. And as those who run the hub check it: entries against the head.
 */
export function registerAudit(app: FastifyInstance, source: AuditSource): void {
  const bounded = atOnce(AT_ONCE, 1);
  const checking = atOnce(CHECKS_AT_ONCE, RANGE_SECONDS);

  app.get('/audit/checkpoint', async (request, reply) =>
    telling(request, reply, source.log, async () => {
      const checkpoint = await source.proofs.checkpoint();
      if (checkpoint === undefined) throw hubError('NOT_FOUND', 'There is no head of the log yet.');
      return reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(checkpoint);
    }),
  );

  app.get('/audit/consistency', async (request, reply) =>
    telling(request, reply, source.log, async () => {
      const { from, to } = request.query as Record<string, unknown>;
      if (typeof from !== 'string' || typeof to !== 'string' || !SIZE.test(from) || !SIZE.test(to))
        throw badUserInput('from, to', 'two sizes of the log');
      const proof = await bounded(() => source.proofs.grown(Number(from), Number(to)));
      return reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(proof);
    }),
  );

  /** Answers those who have signed in, and leaves a record of it. */
  const recorded = async (
    request: FastifyRequest,
    reply: FastifyReply,
    prove: (caller: Caller) => Promise<string>,
  ): Promise<FastifyReply> => {
    const started = performance.now();
    let caller: Caller | undefined;
    let code = 'OK';
    const answer = await telling(
      request,
      reply,
      source.log,
      async () => {
        caller = source.authenticate(request.headers.authorization);
        source.evidence.admit(caller);
        await source.leases.standing(caller);
        if (caller.agency === null) throw hubError('UNAUTHENTICATED', 'It is for agencies that have signed in.');
        const proof = await prove(caller);
        return reply.type('application/json; charset=utf-8').header('cache-control', 'no-store').send(proof);
      },
      (told) => {
        code = told;
      },
    );
    source.evidence.proof({ requestId: request.id, caller, code, durationMs: performance.now() - started });
    return answer;
  };

  app.get('/audit/records/:id', (request, reply) =>
    recorded(request, reply, async ({ agency }) => {
      const { id } = request.params as { id: string };
      const { record, proof } = await bounded(() => source.proofs.record(id));
      // The same answer as for a record that there is none of.
      if (record.agency !== agency) throw new EvidenceFault('NOT_FOUND');
      return proof;
    }),
  );

  app.get('/audit/range', (request, reply) =>
    recorded(request, reply, async ({ kind, scopes }) => {
      if (kind !== 'HUB_OPERATOR' || !scopes.some((scope) => MAY_CHECK.has(scope)))
        throw hubError('FORBIDDEN', 'Entries of the log are verified by those who run the hub.');
      const { from, to } = request.query as Record<string, unknown>;
      const [first, last] = [numberOf(from, 'from'), numberOf(to, 'to')];
      if (first < 1) throw badUserInput('from', 'an entry of the log, from 1');
      if (last < first || last - first >= RANGE_ENTRIES)
        throw badUserInput('to', `an entry from ${first} to ${first + RANGE_ENTRIES - 1}`);
      return JSON.stringify(await checking(() => source.proofs.range(first, last)));
    }),
  );
}

function numberOf(value: unknown, name: string): number {
  if (typeof value !== 'string' || !SIZE.test(value)) throw badUserInput(name, 'an entry of the log, a whole number');
  return Number(value);
}

/** Runs so many at once and refuses more. */
function atOnce(most: number, retryAfterSeconds: number): <T>(prove: () => Promise<T>) => Promise<T> {
  let running = 0;
  return async (prove) => {
    if (running >= most) throw hubError('RATE_LIMITED', 'Other proofs are being made.', { retryAfterSeconds });
    running++;
    try {
      return await prove();
    } finally {
      running--;
    }
  };
}

async function telling(
  request: FastifyRequest,
  reply: FastifyReply,
  log: Logger,
  answer: () => Promise<FastifyReply>,
  onCode: (code: string) => void = () => undefined,
): Promise<FastifyReply> {
  try {
    return await answer();
  } catch (error) {
    const told = publicFormOf(error, request, log);
    const code = String(told.extensions['code']);
    onCode(code);
    const status = isErrorCode(code) ? ERROR_CODES[code].http : 500;
    if (status === 401) reply.header('www-authenticate', challenge(request.headers.authorization));
    const retryAfter = told.extensions['retryAfterSeconds'];
    if (typeof retryAfter === 'number') reply.header('retry-after', String(retryAfter));
    const extensions = { ...told.extensions, requestId: request.id };
    return reply.code(status).send({ errors: [{ message: told.message, extensions }] });
  }
}

function publicFormOf(error: unknown, request: FastifyRequest, log: Logger): GraphQLError {
  if (error instanceof EvidenceFault && error.code === 'NOT_FOUND')
    return hubError('NOT_FOUND', 'It is not in a signed head of this log, or not yet, or not for this agency.');
  if (error instanceof GraphQLError && isErrorCode(error.extensions['code'])) return error;
  log.error({ err: error, requestId: request.id }, 'unexpected error in the gateway');
  return hubError('INTERNAL', 'Internal error.');
}

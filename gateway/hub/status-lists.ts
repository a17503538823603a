import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { isErrorCode } from '../../schema/contract/errors.ts';
import { type NotValid, type StatusList, signStatusList } from '../../schema/contract/evidence/status-list.ts';
import { type KeySet, signingKey } from '../../schema/contract/key-set.ts';
import type { Wakes } from '../../subgraphs/shared/wakes.ts';
import type { FrontDoor } from '../front-door.ts';
import type { PublicAddress } from '../http/public-address.ts';
import { hubQuestion } from './hub-questions.ts';

/** A list is looked at anew after this long: the calendar may have turned. */
const FRESH_MS = 60_000;
/** After news, at the earliest: asking costs no more however often it is done. */
const LEAST_MS = 2_000;
/** What the projector says when the facts behind the lists have changed. */
const NEWS = 'view:duties';
/** How long a list may be used, in seconds. */
const GOOD_SECONDS = 24 * 3600;
/** Bodies have three digits. */
const CODE = /^\d{3}$/;

const PART =
  'query StatusListPart($bodyCode: ID!, $after: String) { statusListPart(bodyCode: $bodyCode, after: $after) { part } }';

interface Part {
  readonly day: string;
  readonly asOf: string;
  readonly looked: number;
  readonly notValid: Readonly<Partial<Record<NotValid, readonly string[]>>>;
  readonly next: string | null;
}

interface Made {
  readonly etag: string;
  readonly jws: string;
  readonly zipped: Buffer;
}

/**
 * `GET /status-lists/<body>`: which certificates of a body are not valid, signed, for whoever checks offline. Open to everybody, as each status is. Its ETag stays while nothing
 * in it changes: 304 says that what the client holds is still so.
 */
export function registerStatusLists(
  app: FastifyInstance,
  door: Pick<FrontDoor, 'subgraph' | 'callerHeaders'>,
  keys: KeySet,
  address: PublicAddress,
  { wakes, log }: { readonly wakes: Wakes; readonly log: Pick<Logger, 'error'> },
): void {
  const ask = hubQuestion(door, 'duties', 'hub:duties', PART);
  /** By body; also that there is none, so that asking again costs nothing. */
  const known = new Map<string, { readonly at: number; readonly list: Promise<Made | null> }>();
  const held = new Map<string, Made>();
  let newsAt = 0;
  wakes.listen((feed) => {
    if (feed === NEWS) newsAt = Date.now();
  });

  const make = async (body: string, issuer: string): Promise<Made | null> => {
    const { asOf, ...said } = await contentOf(body);
    if (said.total === 0) return null;
    const key = signingKey(keys);
    const etag = `W/"${createHash('sha256')
      .update(JSON.stringify([key.kid, said]))
      .digest('base64url')}"`;
    const before = held.get(body);
    // The signed text stays as well: whoever has it, has it.
    if (before?.etag === etag) return before;
    const iat = Math.floor(Date.now() / 1000);
    const content: StatusList = { iss: issuer, sub: body, iat, exp: iat + GOOD_SECONDS, asOf, ...said };
    const jws = signStatusList(content, key);
    const list: Made = { etag, jws, zipped: gzipSync(jws) };
    held.set(body, list);
    return list;
  };

  const contentOf = async (body: string) => {
    const numbers = new Map<NotValid, string[]>();
    let total = 0;
    let after: string | null = null;
    let first: Part | undefined;
    do {
      const { part } = (await ask({ bodyCode: body, after })) as { readonly part: string };
      const read = JSON.parse(part) as Part;
      // Midnight came between two parts.
      if (first && first.day !== read.day) return contentOf(body);
      first ??= read;
      total += read.looked;
      for (const [status, more] of Object.entries(read.notValid) as [NotValid, string[]][])
        numbers.set(status, [...(numbers.get(status) ?? []), ...more]);
      after = read.next;
    } while (after !== null);
    const notValid = Object.fromEntries([...numbers].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { day: first.day, asOf: first.asOf, total, notValid };
  };

  const listOf = (body: string, issuer: string): Promise<Made | null> => {
    const last = known.get(body);
    const age = last ? Date.now() - last.at : Number.POSITIVE_INFINITY;
    if (last && (age < LEAST_MS || (age < FRESH_MS && newsAt < last.at))) return last.list;
    const list = make(body, issuer);
    known.set(body, { at: Date.now(), list });
    // What failed is tried again by whoever asks next.
    list.catch(() => known.delete(body));
    return list;
  };

  app.get('/status-lists/:body', async (request, reply) => {
    const { body } = request.params as { readonly body: string };
    const refuse = (status: number, code: string, message: string) =>
      reply
        .code(status)
        .header('cache-control', 'no-store')
        .send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
    if (!CODE.test(body)) return refuse(404, 'NOT_FOUND', 'Expected the three digits of a certification body.');
    try {
      const list = await listOf(body, address(request));
      if (!list) return refuse(404, 'NOT_FOUND', 'No certificates of a body with this code.');
      reply.header('etag', list.etag).header('cache-control', 'public, max-age=60').header('vary', 'accept-encoding');
      const has = String(request.headers['if-none-match'] ?? '');
      if (has.split(',').some((one) => one.trim() === list.etag)) return reply.code(304).send();
      reply.type('application/jose');
      if (/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')))
        return reply.header('content-encoding', 'gzip').send(list.zipped);
      return reply.send(list.jws);
    } catch (error) {
      const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
      if (!isErrorCode(code)) log.error({ err: error, body }, 'a status list could not be made');
      reply.header('retry-after', '5');
      return refuse(503, 'SOURCE_UNAVAILABLE', 'The list can not be made now.');
    }
  });
}

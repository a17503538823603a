import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { type VerdictFormat, verdictHead, verdictLines } from '../../../schema/claim-files/verdict-lines.ts';
import type { Caller } from '../../../schema/contract/caller.ts';
import { badUserInput, ERROR_CODES, hubError, isErrorCode } from '../../../schema/contract/errors.ts';
import { PROBLEM_JSON, type Problem, problemText, tellsProblems } from '../../../schema/contract/problem.ts';
import { REST_PREFIX } from '../../../schema/rest/routes.ts';
import type { FrontDoor } from '../../front-door.ts';
import { challenge } from '../../http/challenge.ts';
import { refuseOtherMethods } from '../rest/other-methods.ts';
import { createJobQuestions, type JobFile, type JobQuestions } from './questions.ts';
import { unpackRows } from './result-rows.ts';

/** Bytes of a file that are kept in one go. */
const PIECE_BYTES = 512 * 1024;
/** Units that an upload or a download costs, beside what verdicts cost. */
const FILE_COST = 1;
const OFFSET_HEADER = 'upload-offset';
const TYPES: Readonly<Record<VerdictFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
};

const PATHS = ['/claim-jobs/:id', `${REST_PREFIX}/claim-jobs/:id`];

interface Route {
  readonly door: FrontDoor;
  readonly questions: JobQuestions;
  readonly log: Logger;
}

/**
 * `PUT` and `HEAD /claim-jobs/{id}/file`, `GET /claim-jobs/{id}/result.csv` and `.ndjson`: files of jobs, for whoever may see the job. A part of a file comes with
 * `Content-Range` (RFC 9110 14.5), as `curl -C <offset> -T <file>` sends it. The same below `/api/v1`, where errors are problems.
 */
export function registerJobFiles(app: FastifyInstance, door: FrontDoor, log: Logger): void {
  const route: Route = { door, questions: createJobQuestions(door), log };
  app.register(async (scope) => {
    // Files of any size and type reach their route as they come, not as a text in memory.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    for (const path of PATHS) {
      scope.put(`${path}/file`, (request, reply) => answer(route, request, reply, takeFile));
      scope.head(`${path}/file`, (request, reply) => answer(route, request, reply, tellOffset));
    }
  });
  for (const path of PATHS)
    for (const format of ['csv', 'ndjson'] as const)
      app.get(`${path}/result.${format}`, { exposeHeadRoute: false }, (request, reply) =>
        answer(route, request, reply, (...parts) => giveResult(...parts, format)),
      );
  const [, rest = ''] = PATHS;
  refuseOtherMethods(app, `${rest}/file`, ['PUT', 'HEAD']);
  for (const format of ['csv', 'ndjson']) refuseOtherMethods(app, `${rest}/result.${format}`, ['GET']);
}

/** What an error of the table tells. */
type ProblemExtensions = Pick<Problem, 'code' | 'argument' | 'expected'>;

type Handle = (
  route: Route,
  caller: Caller,
  id: string,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<unknown>;

async function answer(route: Route, request: FastifyRequest, reply: FastifyReply, handle: Handle): Promise<unknown> {
  const { door, log } = route;
  const started = performance.now();
  let caller: Caller | undefined;
  let code = 'OK';
  try {
    caller = door.authenticate(request.headers.authorization);
    await door.admit(caller);
    reply.header('cache-control', 'private, no-store');
    return await handle(route, caller, String((request.params as { id: string }).id), request, reply);
  } catch (error) {
    const known = error instanceof GraphQLError && isErrorCode(error.extensions['code']);
    if (!known) log.error({ err: error, requestId: request.id }, 'unexpected error with a file of a job');
    const { message, extensions } = known ? error : hubError('INTERNAL', 'Internal error.');
    code = String(extensions['code']);
    const status = isErrorCode(code) ? ERROR_CODES[code].http : 500;
    // Without a token there is nothing to be told whether there is such a job.
    const told = status === 403 && caller?.kind === 'PUBLIC' ? 401 : status;
    if (told === 401) reply.header('www-authenticate', challenge(request.headers.authorization));
    const { retryAfterSeconds } = extensions;
    if (typeof retryAfterSeconds === 'number') reply.header('retry-after', String(retryAfterSeconds));
    // Whatever is left of the body is thrown away.
    if (request.method === 'PUT') {
      reply.header('connection', 'close');
      request.raw.resume();
    }
    if (tellsProblems(request.url)) {
      const { code: known, argument, expected } = extensions as unknown as ProblemExtensions;
      const problem = {
        code: known,
        detail: message,
        ...(argument && { argument }),
        ...(expected && { expected }),
        ...(typeof retryAfterSeconds === 'number' && { retryAfterSeconds }),
      };
      return reply
        .code(told)
        .type(PROBLEM_JSON)
        .send(problemText(problem, told, request.id));
    }
    return reply.code(told).send({ errors: [{ message, extensions: { ...extensions, requestId: request.id } }] });
  } finally {
    door.recordFile({ requestId: request.id, caller, code, durationMs: performance.now() - started });
  }
}

const tellOffset: Handle = async ({ questions }, caller, id, _request, reply) => {
  const { fileBytes, limitBytes } = await questions.file(caller, id);
  return reply.header(OFFSET_HEADER, String(fileBytes)).header('upload-limit', String(limitBytes)).code(204).send();
};

const takeFile: Handle = async ({ door, questions }, caller, id, request, reply) => {
  const file = await questions.file(caller, id);
  reply.header(OFFSET_HEADER, String(file.fileBytes));
  const part = partOf(request, file);
  await door.spend(caller, FILE_COST);
  const first = part?.first ?? 0;
  let offset = first;
  let waiting: Buffer[] = [];
  let bytes = 0;
  const keep = async (last: boolean) => {
    const content = Buffer.concat(waiting).toString('base64');
    const { fileBytes } = await questions.append(caller, { id, offset, content, last });
    offset = fileBytes;
    waiting = [];
    bytes = 0;
  };
  try {
    // Refusing the file must not end the connection before the answer is sent.
    const body: AsyncIterable<Buffer> = request.raw.iterator({ destroyOnReturn: false });
    for await (const chunk of body) {
      if (part && offset + bytes + chunk.length > part.end)
        throw badUserInput('Content-Range', 'as many bytes as are sent');
      waiting.push(chunk);
      bytes += chunk.length;
      if (bytes >= PIECE_BYTES) await keep(false);
    }
  } catch (error) {
    if (error instanceof GraphQLError) throw error;
    // The client has gone, or its time is over: what it has sent stays, and it can go on there.
    if (bytes > 0) await keep(false);
    throw hubError('BAD_USER_INPUT', `The body broke off; ${offset} bytes of the file are kept.`);
  }
  const complete = part === null || offset + bytes === part.total;
  if (bytes > 0 || complete) await keep(complete);
  return reply.header(OFFSET_HEADER, String(offset)).send({ uploadedBytes: offset, complete });
};

interface Part {
  readonly first: number;
  /** Bytes of the file up to the end of the part. */
  readonly end: number;
  readonly total: number;
}

/** The part of the file that a request brings; `null`: the whole of it. @throws BAD_USER_INPUT, CONFLICT */
function partOf({ headers }: FastifyRequest, { state, fileBytes, limitBytes }: JobFile): Part | null {
  if (state !== 'AWAITING_FILE') throw hubError('CONFLICT', `The job is ${state} and takes no file.`);
  const tooLarge = () => badUserInput('file', `at most ${limitBytes} bytes`, `A file may have ${limitBytes} bytes.`);
  const range = headers['content-range'];
  if (range === undefined) {
    if (Number(headers['content-length'] ?? 0) > limitBytes) throw tooLarge();
    return null;
  }
  const [, first = '', last = '', total = ''] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(range) ?? [];
  const part = { first: Number(first), end: Number(last) + 1, total: Number(total) };
  if (total === '' || part.end <= part.first || part.end > part.total)
    throw badUserInput('Content-Range', 'bytes <first>-<last>/<total>');
  if (part.total > limitBytes) throw tooLarge();
  if (part.first !== 0 && part.first !== fileBytes)
    throw hubError('CONFLICT', `The file has ${fileBytes} bytes so far: go on there, or begin anew.`);
  return part;
}

async function giveResult(
  { door, questions }: Route,
  caller: Caller,
  id: string,
  _request: FastifyRequest,
  reply: FastifyReply,
  format: VerdictFormat,
): Promise<unknown> {
  const { state, table } = await questions.file(caller, id);
  if (table === null || !['DONE', 'CANCELLED', 'FAILED'].includes(state))
    throw hubError('CONFLICT', `The job is ${state}: there is no result yet.`);
  await door.spend(caller, FILE_COST);
  const { headers, width } = JSON.parse(table) as { readonly headers: readonly string[]; readonly width: number };
  const options = { headers, width, format };
  async function* lines(): AsyncGenerator<string> {
    yield verdictHead(options);
    for (let after = 0; ; ) {
      const batch = await questions.rows(caller, id, after);
      if (!batch) return;
      yield verdictLines(await unpackRows(batch.content), options);
      after = batch.next;
    }
  }
  return reply
    .type(TYPES[format])
    .header('content-disposition', `attachment; filename="claims-${id}.${format}"`)
    .send(Readable.from(lines(), { objectMode: false }));
}

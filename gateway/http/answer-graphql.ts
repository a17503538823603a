import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Caller } from '../../schema/contract/caller.ts';
import { ERROR_CODES, hubError, isErrorCode } from '../../schema/contract/errors.ts';
import { ACCEPT_RECEIPT_HEADER } from '../../schema/contract/evidence/receipt.ts';
import {
  ACCEPT_SOURCES_HEADER,
  type SourceUse,
  summariseSources,
  wantsSources,
} from '../../schema/contract/sources.ts';
import type { TracedWork, Tracing } from '../../schema/contract/tracing.ts';
import { explainInvalid, explainVariables, withoutSuggestion } from '../access/explain-refusal.ts';
import { type CostReport, costReport, refuseTooCostly, withQuota } from '../cost/charge.ts';
import {
  type GraphqlKept,
  type GraphqlTrail,
  type RequestEvidence,
  wantsReceipt,
} from '../evidence/request-evidence.ts';
import type { Engine, ExecuteResult, PlanningTime, SupergraphInForce, Turn } from '../execution/engine.ts';
import { OperationRefused } from '../execution/operation/operation-refused.ts';
import { isPromise } from '../execution/plan/run.ts';
import type { Authenticate } from '../identity/access-token.ts';
import type { CallerHeaders } from '../identity/caller-headers.ts';
import type { OperationTexts } from '../persisted/operation-text.ts';
import type { AtOnce } from '../quota/at-once.ts';
import type { Standing } from '../quota/lease.ts';
import type { Leases } from '../quota/leases.ts';
import { ofOneRequest } from '../quota/planning-share.ts';
import type { PublicBucket } from '../quota/public-bucket.ts';
import type { SupergraphBundle } from '../supergraph-bundle.ts';
import { challenge } from './challenge.ts';
import {
  GRAPHQL_RESPONSE_JSON,
  type GraphqlParameters,
  JSON_TYPE,
  negotiateResponseType,
  type ResponseType,
} from './graphql-request.ts';
import { HttpClient } from './http-client.ts';
import type { AwaitTurn } from './large-operations.ts';
import type { RequestOutcome } from './request-metrics.ts';
import type { Stages } from './stages.ts';
import { operationAttributes, traceRequest } from './traced-answer.ts';

const CONTENT_TYPES: Readonly<Record<ResponseType, string>> = {
  [JSON_TYPE]: `${JSON_TYPE}; charset=utf-8`,
  [GRAPHQL_RESPONSE_JSON]: `${GRAPHQL_RESPONSE_JSON}; charset=utf-8`,
};

/** What a GraphQL request passes through. */
export interface GraphqlPipeline {
  readonly engine: Engine<SupergraphBundle>;
  readonly authenticate: Authenticate;
  readonly callerHeaders: CallerHeaders;
  readonly leases: Leases;
  readonly texts: OperationTexts;
  readonly evidence: RequestEvidence;
  readonly log: Logger;
  /** Takes the requests of one turn of the event loop through it together. */
  readonly stages: Stages;
  /** What everybody without a token may spend together. */
  readonly publicBucket: PublicBucket;
  /** Bounds how many operations of a caller run at once. */
  readonly atOnce: AtOnce;
  /** Lets large operations wait for their turn. */
  readonly awaitTurn: AwaitTurn;
  /** Time for new operations of callers without a token. */
  readonly publicPlanning: PlanningTime;
  /** Turns in which that is done, piece by piece. */
  readonly publicTurn: Turn;
  /** Milliseconds after which a request is answered with what there is. */
  readonly timeoutMs: number;
  /** Undefined where nothing is traced. */
  readonly tracing?: Tracing | undefined;
  /** Told of every request that was answered. */
  readonly observe: (outcome: RequestOutcome) => void;
}

/** The body is none that is read as a GraphQL request. */
export class UnsupportedMediaType extends Error {}

/** What is known of the price of a request while it is handled. */
interface Charged {
  /** Told to callers with a token. */
  cost?: CostReport;
}

interface Outcome {
  /** HTTP status in the `graphql-response+json` sense. */
  readonly status: number;
  /** JSON text of the answer's `data`; undefined where the operation was refused. */
  readonly data: string | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  /** What the objects are about that were resolved, where the answer does not say. */
  readonly resolved?: readonly string[] | undefined;
  readonly code: string;
  readonly operation: string;
  /** A well-formed request whose operation was refused: syntax, validation, variables, limits, access. */
  readonly refused: boolean;
}

/** A GraphQL request as any route of the hub brings it. */
export interface GraphqlAsked {
  readonly requestId: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** @throws where there is none to be read */
  readonly read: () => GraphqlParameters;
  /** Of the client that waits: a query whose client has gone is not run to its end. */
  readonly response: ServerResponse;
}

/** What a GraphQL request is answered with. */
export interface GraphqlTold {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Takes a request through the pipeline: who asks, what may be asked, at what cost, the answer, and its record. */
export type AnswerGraphql = (asked: GraphqlAsked) => Promise<GraphqlTold>;

export function createAnswerGraphql(pipeline: GraphqlPipeline): AnswerGraphql {
  const { tracing, authenticate } = pipeline;
  // Decided here, so that a request costs nothing where nothing is traced.
  if (!tracing) return (asked) => answerRequest(pipeline, asked);
  return (asked) => {
    const work = traceRequest(tracing, authenticate, asked);
    return tracing.within(work, () => answerRequest(pipeline, asked, work));
  };
}

async function answerRequest(pipeline: GraphqlPipeline, asked: GraphqlAsked, work?: TracedWork): Promise<GraphqlTold> {
  const { requestId, headers } = asked;
  const started = performance.now();
  const type = negotiateResponseType(headers.accept);
  if (type === null) {
    pipeline.evidence.unread('graphql', requestId, performance.now() - started);
    work?.end({ 'http.response.status_code': 406 });
    const body = `Not acceptable. Offered: ${GRAPHQL_RESPONSE_JSON}, ${JSON_TYPE}.`;
    return { status: 406, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
  }
  await pipeline.stages.computing();
  // Taken once: a reload meanwhile must not mix the rules of one supergraph with the plans of another.
  const supergraph = pipeline.engine.current;
  const trail: GraphqlTrail = { supergraph: { schema: supergraph.apiSchema, policy: supergraph.bundle.policy } };
  const tellsSources = wantsSources(headers[ACCEPT_SOURCES_HEADER]);
  // A receipt tells too where its answer was read.
  const isGathering = tellsSources || headers[ACCEPT_RECEIPT_HEADER] !== undefined;
  const sources: SourceUse[] | undefined = isGathering ? [] : undefined;
  const charged: Charged = {};
  let outcome = await run(pipeline, supergraph, asked, trail, charged, sources);
  const durationMs = performance.now() - started;
  pipeline.observe({ operation: outcome.operation, code: outcome.code, seconds: durationMs / 1000 });
  let evidence: GraphqlKept | undefined;
  try {
    const { data, errors, resolved, code } = outcome;
    const read = sources && summariseSources(sources);
    const end = { requestId, data, errors, read, resolved, code, durationMs };
    const kept = pipeline.evidence.graphql(trail, end);
    evidence = isPromise(kept) ? await kept : kept;
  } catch (error) {
    outcome = failure(pipeline, error, requestId, false);
  }
  const { data, errors } = outcome;
  const extensions =
    tellsSources && sources && data !== undefined ? { ...evidence, sources: summariseSources(sources) } : evidence;
  await pipeline.stages.sending();
  const status = httpStatus(outcome, type);
  work?.end(
    { ...operationAttributes(trail, outcome.code), 'http.response.status_code': status },
    outcome.code === 'INTERNAL',
  );
  const retryAfter = data === undefined ? errors[0]?.extensions?.['retryAfterSeconds'] : undefined;
  return {
    status,
    headers: {
      'content-type': CONTENT_TYPES[type],
      ...(status === 401 && { 'www-authenticate': challenge(headers.authorization) }),
      ...(outcome.status === 405 && { allow: 'POST' }),
      ...(typeof retryAfter === 'number' && { 'retry-after': String(retryAfter) }),
    },
    body: bodyOf(outcome, charged.cost ? { ...extensions, cost: charged.cost } : extensions),
  };
}

function bodyOf({ data, errors }: Outcome, extensions: object | undefined): string {
  let members = data === undefined ? '' : `,"data":${data}`;
  if (errors.length > 0) members += `,"errors":${JSON.stringify(errors)}`;
  if (extensions) members += `,"extensions":${JSON.stringify(extensions)}`;
  return `{${members.slice(1)}}`;
}

/**
 * Clients that ask for `application/json` take any status but 200 for no GraphQL answer at all, so a refused operation is a 200 to them. What
 * only asks for another try later keeps its status: whatever stands between client and hub understands that.
 */
function httpStatus({ status, refused }: Outcome, type: ResponseType): number {
  return refused && type === JSON_TYPE && status < 429 ? 200 : status;
}

async function run(
  pipeline: GraphqlPipeline,
  supergraph: SupergraphInForce<SupergraphBundle>,
  { requestId, method, headers, read, response }: GraphqlAsked,
  trail: GraphqlTrail,
  charged: Charged,
  sources: SourceUse[] | undefined,
): Promise<Outcome> {
  let caller: Caller;
  let parameters: GraphqlParameters;
  let standing: Standing | undefined;
  try {
    caller = pipeline.authenticate(headers.authorization);
    trail.caller = caller;
    parameters = read();
    const { query, hash, operationName, variables } = parameters;
    if (query !== null) trail.request = { query, operationName, variables };
    else if (hash !== null) trail.textHash = hash;
    pipeline.evidence.admit(caller);
    trail.wantsReceipt = wantsReceipt(headers[ACCEPT_RECEIPT_HEADER]);
    const known = pipeline.leases.standing(caller);
    standing = isPromise(known) ? await known : known;
    trail.sealedBeforeAnswered = standing?.sealedBeforeAnswered ?? false;
  } catch (error) {
    if (error instanceof UnsupportedMediaType) {
      const unsupported = hubError('BAD_USER_INPUT', 'The body must be application/json in UTF-8.');
      return refusal(415, [unsupported.toJSON()], requestId, 'BAD_USER_INPUT');
    }
    return failure(pipeline, error, requestId, false);
  }
  try {
    const { operationName, variables } = parameters;
    const text = pipeline.texts.textOf(caller, parameters, standing?.trustedOperationsOnly ?? false);
    const query = isPromise(text) ? await text : text;
    trail.request = { query, operationName, variables };
    const cut = supergraph.bundle.access.cutFor(caller);
    const isPublic = caller.kind === 'PUBLIC';
    const planningTime = isPublic ? ofOneRequest(pipeline.publicPlanning) : undefined;
    const reading = isPublic
      ? supergraph.readAhead({ query, operationName, planningTime }, pipeline.publicTurn)
      : undefined;
    if (reading) await reading;
    const prepared = supergraph.prepare({
      query,
      operationName,
      planningTime,
      later: isPublic,
      cut: (facts) => {
        // Known from here on, also when the cut leaves nothing.
        trail.facts = facts;
        return cut(facts);
      },
    });
    trail.operationName = prepared.operationName;
    pipeline.texts.keep(caller, parameters);
    const operation = prepared.facts.kind;
    if (method === 'GET' && operation !== 'query') {
      const onlyQueries = hubError('BAD_USER_INPUT', 'GET takes queries only; send mutations by POST.');
      return refusal(405, [onlyQueries.toJSON()], requestId, 'BAD_USER_INPUT');
    }
    const bound = prepared.bind(variables);
    if (bound.refused) {
      const visible = supergraph.bundle.access.schemaFor(caller);
      const errors = explainVariables(visible, query, operationName, variables ?? {}, bound.refused.errors);
      return answered({ ...bound.refused, errors }, operation, requestId);
    }
    const cost = costReport(caller, supergraph.bundle.costOf(prepared.operation)(bound.variables));
    if (!isPublic) charged.cost = cost;
    refuseTooCostly(cost);
    const taken = pipeline.publicBucket.spend(caller, cost.estimated);
    if (taken) await taken;
    const spent = pipeline.leases.spend(caller, cost.estimated);
    const left = isPromise(spent) ? await spent : spent;
    trail.cost = cost.estimated;
    const planned = isPublic ? bound.ahead(pipeline.publicTurn) : undefined;
    if (planned) await planned;
    if (left && left.quotaLeft !== null) charged.cost = withQuota(cost, left.quotaLeft);
    const deadline = performance.now() + pipeline.timeoutMs;
    const place = pipeline.atOnce.enter(caller);
    if (place) await place;
    try {
      const turn = pipeline.awaitTurn(cost.estimated);
      if (turn) await turn;
      const result = await bound.execute({
        requestId,
        deadline,
        // What was begun to be written is brought to its end.
        client: operation === 'query' ? new HttpClient(response) : undefined,
        isQuery: operation === 'query',
        sources,
        callerHeader: pipeline.callerHeaders(caller),
      });
      return answered(result, operation, requestId);
    } finally {
      pipeline.atOnce.leave(caller);
    }
  } catch (error) {
    if (error instanceof OperationRefused && error.stage === 'validation' && trail.request) {
      const errors = explainInvalid(supergraph.bundle.access.explain(caller), trail.request.query, error.errors);
      const code = errors[0]?.extensions?.['code'];
      const told = isErrorCode(code) ? code : error.code;
      return refusal(Math.max(400, ERROR_CODES[told].http), errors, requestId, told, true);
    }
    return failure(pipeline, error, requestId, true);
  }
}

function answered({ data, errors, subjects: resolved }: ExecuteResult, operation: string, requestId: string): Outcome {
  if (errors.length === 0)
    return { status: 200, data: data ?? 'null', errors, resolved, code: 'OK', operation, refused: false };
  const told = withRequestId(errors, requestId);
  const code = String(told[0]?.extensions?.['code'] ?? 'INTERNAL');
  return data === null
    ? { status: 400, data: undefined, errors: told, code, operation, refused: true }
    : { status: 200, data, errors: told, resolved, code, operation, refused: false };
}

function failure(pipeline: GraphqlPipeline, error: unknown, requestId: string, refused: boolean): Outcome {
  if (error instanceof OperationRefused) {
    const code = String(error.errors[0]?.extensions?.['code'] ?? 'BAD_USER_INPUT');
    return refusal(400, error.errors.map(withoutSuggestion), requestId, code, refused);
  }
  if (error instanceof GraphQLError && isErrorCode(error.extensions['code'])) {
    const code = error.extensions['code'];
    return refusal(ERROR_CODES[code].http, [error.toJSON()], requestId, code, refused);
  }
  pipeline.log.error({ err: error, requestId }, 'unexpected error in the gateway');
  return refusal(500, [hubError('INTERNAL', 'Internal error.').toJSON()], requestId, 'INTERNAL');
}

function refusal(
  status: number,
  errors: readonly GraphQLFormattedError[],
  requestId: string,
  code: string,
  refused = false,
): Outcome {
  return { status, data: undefined, errors: withRequestId(errors, requestId), code, operation: 'refused', refused };
}

function withRequestId(errors: readonly GraphQLFormattedError[], requestId: string): GraphQLFormattedError[] {
  return errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
}

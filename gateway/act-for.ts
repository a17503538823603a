import type { Caller } from '../schema/contract/caller.ts';
import { isErrorCode } from '../schema/contract/errors.ts';
import type { TracedWork } from '../schema/contract/tracing.ts';
import { costReport, refuseTooCostly } from './cost/charge.ts';
import type { GraphqlTrail } from './evidence/request-evidence.ts';
import type { ExecuteResult } from './execution/engine.ts';
import type { GraphqlPipeline } from './http/answer-graphql.ts';
import { operationAttributes } from './http/traced-answer.ts';

/** An operation of the gateway's own that is run for an agency, on what it left with the hub. */
export interface ActRequest {
  /** As the agreement stands now. */
  readonly caller: Caller;
  readonly query: string;
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  /** Has the units paid. @returns how many are charged with it: none where they had been before. @throws to refuse the operation */
  readonly pay: (units: number) => Promise<number>;
}

/**
 * Runs an operation as the caller's own request would be: cut to what the caller may use, limited, paid, executed, and recorded in the audit log, whose record
 * is sealed before the answer is told.
 * @throws what refuses it, after that is recorded
 */
export type ActFor = (request: ActRequest) => Promise<ExecuteResult>;

export function createActFor(
  pipeline: Pick<
    GraphqlPipeline,
    'engine' | 'callerHeaders' | 'evidence' | 'atOnce' | 'awaitTurn' | 'timeoutMs' | 'tracing'
  >,
): ActFor {
  const { engine, callerHeaders, evidence, atOnce, awaitTurn, timeoutMs, tracing } = pipeline;

  const run = async (
    { caller, query, operationName, variables, requestId, pay }: ActRequest,
    trail: GraphqlTrail,
    supergraph: typeof engine.current,
  ): Promise<ExecuteResult> => {
    evidence.admit(caller);
    const cut = supergraph.bundle.access.cutFor(caller);
    const prepared = supergraph.prepare({
      query,
      operationName,
      cut: (facts) => {
        trail.facts = facts;
        return cut(facts);
      },
    });
    trail.operationName = prepared.operationName;
    const bound = prepared.bind(variables);
    if (bound.refused) return bound.refused;
    const cost = costReport(caller, supergraph.bundle.costOf(prepared.operation)(bound.variables));
    refuseTooCostly(cost);
    trail.cost = await pay(cost.estimated);
    const place = atOnce.enter(caller);
    if (place) await place;
    try {
      const turn = awaitTurn(cost.estimated);
      if (turn) await turn;
      return await bound.execute({
        requestId,
        deadline: performance.now() + timeoutMs,
        client: undefined,
        isQuery: prepared.facts.kind === 'query',
        callerHeader: callerHeaders(caller),
      });
    } finally {
      atOnce.leave(caller);
    }
  };

  const act = async (request: ActRequest, work: TracedWork | undefined): Promise<ExecuteResult> => {
    const { caller, query, operationName, variables, requestId } = request;
    const started = performance.now();
    const supergraph = engine.current;
    const trail: GraphqlTrail = {
      supergraph: { schema: supergraph.apiSchema, policy: supergraph.bundle.policy },
      caller,
      request: { query, operationName, variables: { ...variables } },
      // Nobody waits for it but the hub: what becomes of an answer is written down after its record, so no death of this process leaves work without one.
      sealedBeforeAnswered: true,
    };
    const record = async ({ data, errors, subjects }: ExecuteResult, code: string) => {
      work?.end(operationAttributes(trail, code), code === 'INTERNAL');
      await evidence.graphql(trail, {
        requestId,
        data: data ?? undefined,
        errors,
        resolved: subjects,
        code,
        durationMs: performance.now() - started,
      });
    };
    try {
      const result = await run(request, trail, supergraph);
      await record(
        result,
        result.errors.length === 0 ? 'OK' : String(result.errors[0]?.extensions?.['code'] ?? 'INTERNAL'),
      );
      return result;
    } catch (error) {
      const code = (error as { readonly extensions?: { readonly code?: unknown } }).extensions?.code;
      await record({ data: null, errors: [] }, isErrorCode(code) ? code : 'INTERNAL');
      throw error;
    }
  };
  if (!tracing) return (request) => act(request, undefined);
  return (request) => {
    const work = tracing.request('act for an agency', { traceparent: undefined, from: 'hub' }, {});
    return tracing.within(work, () => act(request, work));
  };
}

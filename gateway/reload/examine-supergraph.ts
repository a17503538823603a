import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Logger } from 'pino';
import { hubCaller } from '../../schema/contract/caller.ts';
import { operationHash } from '../../schema/contract/caller-header.ts';
import type { CandidateSubgraph, ExamineSupergraph, SupergraphCandidate } from '../execution/engine.ts';
import { isUnplannable, OperationRefused } from '../execution/operation/operation-refused.ts';
import { beforeDeadline } from '../execution/plan/run.ts';
import type { CallerHeaders } from '../identity/caller-headers.ts';
import { subgraphDrift } from './subgraph-drift.ts';

const SERVICE_SDL = '{ _service { sdl } }';
const ANSWER_MILLISECONDS = 5_000;
/** Registered operations that are planned before a supergraph takes over; what is beyond number or time is planned when it is first asked. */
const PLANNED_OPERATIONS = 1_000;
const PLANNING_MILLISECONDS = 60_000;
const DRIFTS_TOLD = 20;

/** What the examination needs from outside. */
export interface ExaminationOptions {
  /** Subgraphs that the gateway itself cannot do without. */
  readonly needed: readonly string[];
  readonly callerHeaders: CallerHeaders;
  /** Texts of the operations that agencies have registered. */
  readonly registeredOperations?: () => AsyncIterable<string>;
  /** Told of registered operations that a new supergraph no longer has what they ask for. */
  readonly onBrokenOperations: (count: number) => void;
  readonly log: Logger;
}

/** A supergraph that must not take over. The message is for operators, not for clients. */
export class SupergraphRefused extends Error {
  override readonly name = 'SupergraphRefused';
}

/**
 * Judges a supergraph before it takes over. Refused is one that expects of a subgraph what it has not, one whose new subgraphs do not answer,
 * and one under which a valid registered operation can no longer be planned. A subgraph that is in use already may be away: an urgent change
 * of the rules must not wait for it. A registered operation that is no longer valid is told and counted, and does not stop the others.
 */
export function createExamination(options: ExaminationOptions): ExamineSupergraph<unknown> {
  return async (candidate, inForce) => {
    const faults = await Promise.all(candidate.subgraphs.map((subgraph) => subgraphFaults(subgraph, options)));
    const missing = options.needed.filter((name) => !candidate.subgraphs.some((subgraph) => subgraph.name === name));
    const found = [...missing.map((name) => `there is no subgraph ${name}`), ...faults.flat()];
    if (found.length > 0) throw new SupergraphRefused(found.slice(0, DRIFTS_TOLD).join('\n'));
    if (inForce) await planRegistered(candidate, inForce, options);
  };
}

async function subgraphFaults(
  subgraph: CandidateSubgraph,
  { callerHeaders, log }: ExaminationOptions,
): Promise<string[]> {
  const { name, url, isNew } = subgraph;
  let sdl: string;
  try {
    sdl = await serviceSdl(subgraph, callerHeaders);
  } catch (error) {
    if (isNew) return [`${name} does not answer at ${url}: ${String(error)}`];
    log.warn({ err: error, subgraph: name }, 'a subgraph could not be compared with the supergraph');
    return [];
  }
  return subgraphDrift(subgraph.expected(), sdl).map((drift) => `${name}: ${drift}`);
}

async function serviceSdl({ transport, name }: CandidateSubgraph, callerHeaders: CallerHeaders): Promise<string> {
  const ask = transport.bind({
    query: SERVICE_SDL,
    operationName: undefined,
    operationHash: operationHash(SERVICE_SDL),
  });
  const context = {
    requestId: 'supergraph-examination',
    deadline: performance.now() + ANSWER_MILLISECONDS,
    client: undefined,
    isQuery: true,
    callerHeader: callerHeaders(hubCaller()),
  };
  const { data, errors } = await beforeDeadline(Promise.resolve(ask({}, context)), context, name);
  const sdl = (data?.['_service'] as { readonly sdl?: unknown } | null | undefined)?.sdl;
  if (typeof sdl !== 'string') throw new Error(`${name} tells no SDL: ${errors?.[0]?.message ?? 'no error given'}`);
  return sdl;
}

async function planRegistered(
  candidate: SupergraphCandidate<unknown>,
  inForce: SupergraphCandidate<unknown>,
  { registeredOperations, onBrokenOperations, log }: ExaminationOptions,
): Promise<void> {
  if (!registeredOperations) return;
  let broken = 0;
  let planned = 0;
  const end = performance.now() + PLANNING_MILLISECONDS;
  for await (const text of registeredOperations()) {
    if (planned++ >= PLANNED_OPERATIONS || performance.now() > end) {
      log.warn({ planned: planned - 1 }, 'not all registered operations were planned ahead');
      break;
    }
    // Planning may take milliseconds; requests go on in between.
    await nextTurn();
    const refused = refusal(candidate, text);
    // One that was refused before says nothing about the new supergraph.
    if (!refused || refusal(inForce, text)) continue;
    const operation = { operationHash: operationHash(text), problem: refused.message };
    if (isUnplannable(refused)) {
      throw new SupergraphRefused(`The registered operation ${operation.operationHash} can no longer be planned.`);
    }
    broken++;
    log.error(operation, 'a registered operation is not valid under the new supergraph');
  }
  onBrokenOperations(broken);
}

function refusal(candidate: SupergraphCandidate<unknown>, text: string): OperationRefused | undefined {
  try {
    candidate.plan(text);
    return undefined;
  } catch (error) {
    if (error instanceof OperationRefused) return error;
    throw error;
  }
}

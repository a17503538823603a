/** Runs the public federation audit against the engine: `tsx tests/federation-audit/run.ts [checkout]`, or with FEDERATION_AUDIT_DIR. */

import { isDeepStrictEqual } from 'node:util';
import { createEngine } from '../../gateway/execution/create-engine.ts';
import type { Engine, ExecuteResult } from '../../gateway/execution/engine.ts';
import { OperationRefused } from '../../gateway/execution/operation/operation-refused.ts';
import { httpTransport } from '../../gateway/execution/transport/http-transport.ts';
import { UNSIGNED } from '../support/small-federation.ts';
import { type AuditCase, startAuditServer, whyNotRunnable } from './audit-server.ts';

/** The audit's subgraphs share one process with each other, on a machine that may be busy. */
const CASE_MILLISECONDS = 60_000;

const folder = process.argv[2] ?? process.env.FEDERATION_AUDIT_DIR;
const obstacle = whyNotRunnable(folder);
if (obstacle || !folder) {
  console.log(`Federation audit not run. ${obstacle}`);
  process.exit(0);
}

const server = await startAuditServer(folder);
let passed = 0;
let total = 0;
try {
  for (const suite of await server.suites()) {
    const engine = createEngine({ supergraphSdl: await server.supergraph(suite), transport: httpTransport });
    for (const [index, auditCase] of (await server.cases(suite)).entries()) {
      total++;
      const answer = await ask(engine, auditCase.query);
      if (isAsExpected(answer, auditCase)) passed++;
      else
        console.log(
          `not passed: ${suite}/${index}: ${auditCase.query}\n  expected ${JSON.stringify(auditCase.expected)}\n  answered ${JSON.stringify(answer)}`,
        );
    }
    await engine.close();
  }
} finally {
  server.stop();
}
console.log(`federation audit: ${passed} of ${total} passed`);
process.exit(passed === total ? 0 : 1);

async function ask(engine: Engine, query: string): Promise<ExecuteResult> {
  const context = {
    requestId: 'audit',
    deadline: performance.now() + CASE_MILLISECONDS,
    client: undefined,
    isQuery: true,
    callerHeader: UNSIGNED,
  };
  try {
    return await engine.current.prepare({ query }).execute({ variables: {}, context });
  } catch (error) {
    if (error instanceof OperationRefused) return { data: null, errors: error.errors };
    throw error;
  }
}

/** The audit's own rule: data deeply equal, errors present or absent where the case says so. */
function isAsExpected({ data, errors }: ExecuteResult, { expected }: AuditCase): boolean {
  const answered: unknown = data === null ? null : JSON.parse(data);
  if (!isDeepStrictEqual(answered, expected.data ?? null)) return false;
  return expected.errors === undefined || expected.errors === errors.length > 0;
}

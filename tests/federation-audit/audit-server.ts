import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A case of the audit: a query and what has to come out of it. */
export interface AuditCase {
  readonly query: string;
  readonly expected: { readonly data?: unknown; readonly errors?: boolean };
}

/** The audit's own server, which runs its subgraphs and lists its cases. */
export interface AuditServer {
  suites(): Promise<string[]>;
  supergraph(suite: string): Promise<string>;
  cases(suite: string): Promise<AuditCase[]>;
  stop(): void;
}

const START_MILLISECONDS = 60_000;
const ANSWER_MILLISECONDS = 10_000;
/** The audit is written for Node 22. */
const NODE_22 = `data:text/javascript,${encodeURIComponent(
  'Promise.withResolvers ??= function () { let resolve, reject; const promise = new this((a, b) => { resolve = a; reject = b; }); return { promise, resolve, reject }; };',
)}`;

/** Why a folder cannot be run as a checkout of the audit; undefined when it can. */
export function whyNotRunnable(folder: string | undefined): string | undefined {
  if (!folder) return 'FEDERATION_AUDIT_DIR does not name a checkout of graphql-hive/federation-gateway-audit.';
  if (!existsSync(join(folder, 'src', 'cli.ts')))
    return `${folder} is no checkout of graphql-hive/federation-gateway-audit.`;
  if (!existsSync(join(folder, 'node_modules')))
    return `${folder} has no dependencies installed: run "npm install" there.`;
  return undefined;
}

/** @throws when the server does not come up in time. */
export async function startAuditServer(folder: string): Promise<AuditServer> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['--import', NODE_22, '--import', import.meta.resolve('tsx'), 'src/cli.ts', 'serve', '--port', String(port)],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const read = async (path: string) => {
    const url = `http://localhost:${port}/${path}`;
    const response = await fetch(url, { headers: { accept: '*/*' }, signal: AbortSignal.timeout(ANSWER_MILLISECONDS) });
    if (!response.ok) throw new Error(`${url}: HTTP status ${response.status}.`);
    return response;
  };
  const server: AuditServer = {
    suites: async () => (await read('ids')).json() as Promise<string[]>,
    supergraph: async (suite) => (await read(`${suite}/supergraph`)).text(),
    cases: async (suite) => (await read(`${suite}/tests`)).json() as Promise<AuditCase[]>,
    stop: () => child.kill(),
  };
  // fetch throws a TypeError as long as nobody listens.
  const end = Date.now() + START_MILLISECONDS;
  for (;;) {
    try {
      await server.suites();
      return server;
    } catch (error) {
      const isListening = !(error instanceof TypeError);
      if (isListening || child.exitCode !== null || Date.now() > end) {
        child.kill();
        throw new Error('The audit server did not start.', { cause: error });
      }
      await sleep(250);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('No free port.');
  return address.port;
}

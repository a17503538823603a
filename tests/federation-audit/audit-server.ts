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

/** It composes and starts some forty small federations before it answers; beside other work on two cores that took minutes. */
const START_MILLISECONDS = 300_000;
const ANSWER_MILLISECONDS = 60_000;
/** What it needs of its dependencies: without it the installation was broken off. */
const NEEDED = ['graphql', '@apollo/subgraph', '@apollo/composition'];

/** What to do when the installation of the audit itself fails, which is not ours to mend. */
export const HOW_TO_INSTALL = [
  'Its installation is not the hub’s. In its folder, until one works:',
  '  npm ci --ignore-scripts',
  '  or, where a registry lacks packages of the other gateways that it compares, of which none is used here:',
  '  rm -rf node_modules package-lock.json',
  '  npm pkg delete devDependencies peerDependencies overrides',
  '  npm pkg set dependencies.graphql=^16.13.1 dependencies.prettier=^3.8.3',
  '  npm install --ignore-scripts',
  'Behind a proxy set HTTPS_PROXY or `npm config set registry`. The audit is written for Node 22; from 20.19 on it runs here, its warnings about engines do no harm.',
].join('\n');
/** The audit is written for Node 22. */
const NODE_22 = `data:text/javascript,${encodeURIComponent(
  'Promise.withResolvers ??= function () { let resolve, reject; const promise = new this((a, b) => { resolve = a; reject = b; }); return { promise, resolve, reject }; };',
)}`;

/** Why a folder cannot be run as a checkout of the audit; undefined when it can. */
export function whyNotRunnable(folder: string | undefined): string | undefined {
  if (!folder) return 'FEDERATION_AUDIT_DIR does not name a checkout of graphql-hive/federation-gateway-audit.';
  if (!existsSync(join(folder, 'src', 'cli.ts')))
    return `${folder} is no checkout of graphql-hive/federation-gateway-audit.`;
  if (!existsSync(join(folder, 'node_modules'))) return `${folder} has no dependencies installed. ${HOW_TO_INSTALL}`;
  const missing = NEEDED.filter((name) => !existsSync(join(folder, 'node_modules', name, 'package.json')));
  if (missing.length > 0)
    return `The dependencies of ${folder} are installed in part: ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing. ${HOW_TO_INSTALL}`;
  return undefined;
}

/** @throws an error that says what to do when the server ends, or does not answer in time. */
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
  const end = Date.now() + START_MILLISECONDS;
  for (;;) {
    try {
      await server.suites();
      return server;
    } catch (error) {
      // Nobody listens yet, or it listens and is busy.
      const isOnItsWay = error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError');
      if (!isOnItsWay || child.exitCode !== null || Date.now() > end) {
        child.kill();
        throw new Error(whyNotStarted(child.exitCode, isOnItsWay), { cause: error });
      }
      await sleep(250);
    }
  }
}

function whyNotStarted(exitCode: number | null, isOnItsWay: boolean): string {
  if (exitCode !== null)
    return `The audit’s server ended with exit code ${exitCode}; what it said stands above. ${HOW_TO_INSTALL}`;
  return isOnItsWay
    ? `The audit’s server did not answer within ${START_MILLISECONDS / 1000} seconds. Is something else using the machine? Try again when it is idle.`
    : 'The audit’s server answers something else than its list of suites: is the checkout whole and of its main branch?';
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('No free port.');
  return address.port;
}

/**
 * Puts subgraphs that run alone behind Hive Gateway, with `schema/supergraph.graphql` as it is:
 * `tsx tests/other-routers/run.ts [folder]`, or with OTHER_ROUTER_DIR. In the folder `npm install @graphql-hive/gateway-runtime @graphql-mesh/transport-http graphql@16` was run.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { readAsset } from '../../schema/contract/asset.ts';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { signingFetch } from './signing-fetch.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START_MILLISECONDS = 120_000;
const SUBGRAPHS = ['certificates', 'catalogue'] as const;
/** Over two subgraphs, and back: what the catalogue says depends on the certificate's scheme and day of issue. */
const QUERY = `{ certificate(number: "G2021101001483920") {
  number firstIssuedOn projectCode { code } catalogueEntry { productZh instrument } } }`;
const EXPECTED = { number: 'G2021101001483920' };

/** The part of Hive Gateway that is used here. */
interface HiveGateway {
  createGatewayRuntime(config: Record<string, unknown>): {
    fetch(url: string, init: RequestInit): Promise<Response>;
    [Symbol.asyncDispose](): PromiseLike<void>;
  };
}

const folder = process.argv[2] ?? process.env.OTHER_ROUTER_DIR;
if (!folder || !existsSync(join(folder, 'node_modules', '@graphql-hive', 'gateway-runtime'))) {
  console.log('Not run. OTHER_ROUTER_DIR does not name a folder in which @graphql-hive/gateway-runtime is installed.');
  process.exit(0);
}

const directory = mkdtempSync(join(tmpdir(), 'yunqiao-other-router-'));
const keyText = generateKeySet();
writeFileSync(join(directory, 'keys.json'), keyText, { mode: 0o600 });
const started = await Promise.all(SUBGRAPHS.map(startSubgraph));
try {
  const urls = Object.fromEntries(started.map(({ name, url }) => [name, url]));
  const ask = signingFetch(urls, parseKeySet(keyText), () => PUBLIC_CALLER);
  const entry = createRequire(join(folder, 'package.json')).resolve('@graphql-hive/gateway-runtime');
  const { createGatewayRuntime } = (await import(pathToFileURL(entry).href)) as HiveGateway;
  const router = createGatewayRuntime({
    supergraph: readAsset(import.meta.url, '../../schema/supergraph.graphql'),
    logging: 'error',
    plugins: () => [{ onFetch: ({ setFetchFn }: { setFetchFn(by: typeof ask): void }) => setFetchFn(ask) }],
  });
  const response = await router.fetch('http://router.invalid/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  const answer = (await response.json()) as { data?: { certificate?: Record<string, unknown> }; errors?: unknown };
  console.log(JSON.stringify(answer, null, 2));
  const certificate = answer.data?.certificate ?? {};
  const isRight =
    !answer.errors &&
    isDeepStrictEqual({ number: certificate['number'] }, EXPECTED) &&
    certificate['catalogueEntry'] !== null &&
    certificate['catalogueEntry'] !== undefined;
  console.log(isRight ? 'Hive Gateway answers over the hub’s subgraphs.' : 'The answer is not what it should be.');
  process.exitCode = isRight ? 0 : 1;
  await router[Symbol.asyncDispose]();
} finally {
  await Promise.all(started.map(({ process: child }) => stop(child)));
  rmSync(directory, { recursive: true, force: true });
}

async function startSubgraph(name: string): Promise<{ name: string; url: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'subgraphs/main.ts', name], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: join(directory, name),
      HUB_KEYS: join(directory, 'keys.json'),
      LOG_LEVEL: 'error',
    },
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`${name} did not start in time.\n${output}`)), START_MILLISECONDS);
    child.once('exit', (code) => reject(new Error(`${name} ended with exit code ${code}.\n${output}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const address = /answers at (\S+)/.exec(output)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
  return { name, url, process: child };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START_TIMEOUT_MS = 280_000;

/** A subgraph that runs alone, in processes of its own. */
export interface SubgraphElsewhere {
  /** Its GraphQL address. */
  readonly url: string;
  output(): string;
  stop(): Promise<void>;
}

/** A TCP port that nobody has now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('No address.');
  return address.port;
}

/** Starts `npm run subgraph <name>`, compiled where the test command has built the hub, and waits until it answers. */
export async function startSubgraphElsewhere(name: string, env: Record<string, string>): Promise<SubgraphElsewhere> {
  const isCompiled = process.env['HUB_MODULE'] !== undefined;
  const main = isCompiled ? ['dist/subgraphs/main.js'] : ['--import', 'tsx', 'subgraphs/main.ts'];
  const child = spawn(process.execPath, [...main, name], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LOG_LEVEL: 'warn', ...env },
  });
  let output = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} did not start in time.\n${output}`)), START_TIMEOUT_MS);
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const address = /answers at (http:\S+\/graphql)/.exec(output)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`${name} ended with exit code ${code}.\n${output}`));
    });
  });
  const exited = once(child, 'exit');
  return {
    url,
    output: () => output,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => {
        try {
          if (child.pid) process.kill(-child.pid, 'SIGKILL');
        } catch {
          // Already gone.
        }
      }, 20_000);
      await exited;
      clearTimeout(timer);
    },
  };
}

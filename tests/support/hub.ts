import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askAgain } from './ask-again.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START_TIMEOUT_MS = 580_000;

/** What a caller answers with, as the client sees it. */
export interface GraphqlAnswer {
  readonly status: number;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly {
    message: string;
    path?: (string | number)[];
    extensions: Record<string, unknown> & { code: string };
  }[];
}

/** A hub as its clients see it. */
export interface HubClient {
  readonly url: string;
  readonly directory: string;
  /** An access token of a demo agency. */
  token(agency: string, purpose: string): Promise<string>;
  graphql(query: string, variables?: Record<string, unknown>, token?: string): Promise<GraphqlAnswer>;
}

/** A whole hub in processes of its own: gateway, subgraphs, projector, feeder, embedded store. */
export interface Hub extends HubClient {
  readonly process: ChildProcess;
  /** What it has printed so far, and its log. */
  output(): string;
  /** Ends every process at once, as a power cut would: nothing gets to say goodbye. */
  kill(): Promise<void>;
  /** Stops the processes and, unless told to keep it, removes the data directory. */
  stop(options?: { readonly keepData?: boolean }): Promise<void>;
}

/** The compiled hub where the test command has built one (`HUB_MODULE`): it starts several times faster than from TypeScript. */
function hubArguments(): string[] {
  const compiled = process.env['HUB_MODULE'];
  return compiled ? [compiled] : ['--import', 'tsx', 'gateway/main.ts'];
}

/** Starts `gateway/main.ts` as `npm start` does, on a free port, and waits until it announces itself. */
export async function startHub(
  options: { readonly directory?: string; readonly env?: Record<string, string> } = {},
): Promise<Hub> {
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'yunqiao-hub-'));
  const child = spawn(process.execPath, hubArguments(), {
    cwd: ROOT,
    // A group of its own, so that a test can end every process of the hub at once.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: directory,
      WORKERS: '1',
      LOG_LEVEL: 'warn',
      PUBLIC_RATE: '1000000',
      ...options.env,
    },
  });
  let output = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The hub did not start in time.\n${output}`)), START_TIMEOUT_MS);
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const address = /GraphQL and explorer\s+(http:\S+)\/graphql/.exec(output)?.[1];
      if (!address || !output.includes('Workers')) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The hub ended with exit code ${code}.\n${output}`));
    });
  });
  const exited = once(child, 'exit');
  const signalGroup = (signal: NodeJS.Signals) => {
    try {
      if (child.pid) process.kill(-child.pid, signal);
    } catch {
      // Already gone.
    }
  };
  return {
    ...connectHub(url, directory),
    process: child,
    output: () => output,
    async kill() {
      signalGroup('SIGKILL');
      await exited;
    },
    async stop({ keepData = false } = {}) {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        const timer = setTimeout(() => signalGroup('SIGKILL'), 20_000);
        await exited;
        clearTimeout(timer);
      }
      if (!keepData) rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The client of a hub that runs. */
export function connectHub(url: string, directory: string): HubClient {
  return {
    url,
    directory,
    async token(agency, purpose) {
      const response = await askAgain(() =>
        fetch(`${url}/oauth/token`, {
          method: 'POST',
          headers: { authorization: `Basic ${Buffer.from(`${agency}:demo-secret`).toString('base64')}` },
          body: new URLSearchParams({ grant_type: 'client_credentials', purpose }),
          signal: AbortSignal.timeout(60_000),
        }),
      );
      const answer = (await response.json()) as { access_token?: string };
      if (!answer.access_token) throw new Error(`No token for ${agency}, ${purpose}: ${JSON.stringify(answer)}`);
      return answer.access_token;
    },
    async graphql(query, variables, token) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(60_000),
      });
      const { data, errors = [] } = (await response.json()) as {
        data?: Record<string, unknown>;
        errors?: GraphqlAnswer['errors'];
      };
      return { status: response.status, data, errors };
    },
  };
}

/** A GraphQL answer without errors, or a failure that prints the request. */
export async function dataOf(
  hub: HubClient,
  query: string,
  variables?: Record<string, unknown>,
  token?: string,
): Promise<Record<string, unknown>> {
  const { status, data, errors } = await hub.graphql(query, variables, token);
  if (status !== 200 || errors.length > 0 || !data) {
    throw new Error(
      `${status} for\n${query}\n${JSON.stringify(variables, null, 2)}\n${JSON.stringify({ data, errors }, null, 2)}`,
    );
  }
  return data;
}

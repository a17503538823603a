import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';

/** Levels that `LOG_LEVEL` takes. */
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const httpUrl = z.url({ protocol: /^https?$/ });

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//)
    .optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => `${new URL(url).origin}/` === new URL(url).href)
    .optional(),
  WORKERS: z.coerce.number().int().min(1).max(256).optional(),
  HUB_KEYS: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  SAMPLE_DATA: z.enum(['demo', 'none']).default('demo'),
});

const EXPECTED: Record<string, string> = {
  PORT: 'a TCP port, 0 to 65535',
  HOST: 'an address to listen on',
  DATA_DIR: 'a folder',
  MONGODB_URI: 'mongodb://… or mongodb+srv://…',
  PUBLIC_URL: 'the address clients use, https://… without a path',
  WORKERS: 'a number of processes, 1 to 256',
  HUB_KEYS: 'a key file (JWK set), or for a subgraph the URL of a key set',
  LOG_LEVEL: LOG_LEVELS.join(' | '),
  SAMPLE_DATA: 'demo | none',
};

/** The environment of a hub process, read once. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  /** Absolute path. */
  readonly dataDirectory: string;
  /** Unset: the embedded store. */
  readonly mongodbUri: string | undefined;
  /** Where clients reach the hub, when a proxy or a name stands before it. */
  readonly publicUrl: string | undefined;
  readonly workers: number;
  /** Where the hub's keys are: a file path, or a URL of a key set. Unset: `hub-keys.json` in the data directory. */
  readonly hubKeys: string | undefined;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly sampleData: 'demo' | 'none';
  /** Whether the demo agencies may sign in: with demo data, and only where no other machine can reach the hub. */
  readonly demoCredentials: boolean;
  /** Subgraphs that run elsewhere, by name. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
}

/** Raised for an unknown or malformed value; the message is one line that names the variable and the expected form. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/**
 * Reads the environment. For every subgraph there may be a `<SUBGRAPH>_URL`, for example `REUSABLE_RESULTS_URL`.
 * @throws EnvironmentError
 */
export function readEnvironment(env: NodeJS.ProcessEnv, subgraphs: readonly string[]): Environment {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(set);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]);
    throw new EnvironmentError(`${name}=${env[name]}: expected ${EXPECTED[name]}.`);
  }
  const { PORT, HOST, DATA_DIR, MONGODB_URI, PUBLIC_URL, WORKERS, HUB_KEYS, LOG_LEVEL, SAMPLE_DATA } = parsed.data;
  const subgraphUrls = new Map<string, string>();
  for (const subgraph of subgraphs) {
    const name = `${subgraph.replaceAll('-', '_').toUpperCase()}_URL`;
    const value = set[name];
    if (value === undefined) continue;
    if (!httpUrl.safeParse(value).success)
      throw new EnvironmentError(`${name}=${value}: expected http://… or https://….`);
    subgraphUrls.set(subgraph, value);
  }
  return {
    port: PORT,
    host: HOST,
    dataDirectory: resolve(DATA_DIR),
    mongodbUri: MONGODB_URI,
    publicUrl: PUBLIC_URL,
    workers: WORKERS ?? availableParallelism(),
    hubKeys: HUB_KEYS,
    logLevel: LOG_LEVEL,
    sampleData: SAMPLE_DATA,
    demoCredentials:
      SAMPLE_DATA === 'demo' &&
      isLoopback(HOST) &&
      (PUBLIC_URL === undefined || isLoopback(new URL(PUBLIC_URL).hostname)),
    subgraphUrls,
  };
}

/** Whether an address is reachable from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

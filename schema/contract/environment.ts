import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve, sep } from 'node:path';
import { z } from 'zod';
import { nearName } from './near-name.ts';

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
  HUB_URL: httpUrl.optional(),
  PUBLIC_RATE: z.coerce.number().int().min(1).max(1_000_000_000).default(2_000),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  SAMPLE_DATA: z.enum(['demo', 'none']).optional(),
  AUDIT_ANCHOR: z.string().min(1).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SMTP_FROM: z
    .string()
    .regex(/^[^\r\n<>]{0,100}<?[^\s<>@]+@[^\s<>@]+>?$/)
    .default('Yunqiao <noreply@localhost>'),
  SMS_OUTBOX: z.string().min(1).optional(),
  DRAIN_SECONDS: z.coerce.number().int().min(0).max(300).optional(),
  VIEWS_COMPARED_SECONDS: z.coerce.number().int().min(1).max(604_800).default(3_600),
  OIDC_ISSUER: httpUrl.refine((url) => url.length <= 255 && !/[?#]/.test(url)).optional(),
  OIDC_CLIENT_ID: z.string().min(1).max(255).optional(),
  OIDC_CLIENT_SECRET: z.string().min(16).max(1024).optional(),
  NATS_URL: z.url({ protocol: /^(nats|tls)$/ }).optional(),
  NATS_CREDENTIALS: z.string().min(1).optional(),
  NATS_SUBJECT: z
    .string()
    .regex(/^[\w-]{1,64}(\.[\w-]{1,64}){0,7}$/)
    .default('yunqiao.changes'),
  NATS_AGREEMENT: z.string().min(1).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .regex(/^[\w-]+=[^,=\s]+(,[\w-]+=[^,=\s]+)*$/)
    .optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(0.01),
  OTEL_SERVICE_NAME: z
    .string()
    .regex(/^[\w.-]{1,64}$/)
    .default('yunqiao'),
});

const EXPECTED: Record<string, string> = {
  SMTP_URL: 'smtp://host:port or smtps://user:password@host',
  SMTP_FROM: 'an e-mail address, or Name <address>',
  SMS_OUTBOX: 'a file that text messages are appended to',
  PORT: 'a TCP port, 0 to 65535',
  HOST: 'an address to listen on',
  DATA_DIR: 'a folder',
  MONGODB_URI: 'mongodb://… or mongodb+srv://…',
  PUBLIC_URL: 'the address clients use, https://… without a path',
  WORKERS: 'a number of processes, 1 to 256',
  HUB_URL: 'for a subgraph elsewhere the address of its hub, https://…, or http:// on a loopback address',
  HUB_KEYS: 'a key file (JWK set), or for a subgraph the URL of a key set',
  PUBLIC_RATE: 'units of operation cost a second, 1 to 1000000000',
  LOG_LEVEL: LOG_LEVELS.join(' | '),
  SAMPLE_DATA: 'demo | none',
  OIDC_ISSUER:
    'the address of the OpenID Connect issuer that agencies’ persons sign in at, as it names itself: https://…, or http:// on a loopback address',
  OIDC_CLIENT_ID: 'with OIDC_ISSUER the id that the issuer gave the hub',
  OIDC_CLIENT_SECRET:
    'with OIDC_ISSUER the secret that the issuer gave the hub, at least 16 characters; OIDC_CLIENT_SECRET_FILE names its file',
  NATS_URL:
    'tls://host:port of a NATS server with JetStream, or nats:// on a loopback address, without credentials in it',
  NATS_CREDENTIALS: 'a NATS credentials file; NATS_CREDENTIALS_FILE names it',
  NATS_SUBJECT: 'a subject that a stream of the server takes: words with dots between',
  NATS_AGREEMENT: 'with NATS_URL the id of the agreement by which changes are told',
  DRAIN_SECONDS: 'seconds between not being ready and closing, 0 to 300',
  VIEWS_COMPARED_SECONDS: 'seconds between two comparisons of the views with the store, 1 to 604800',
  OTEL_EXPORTER_OTLP_ENDPOINT:
    'the base address of a collector of traces (OTLP over HTTP), https://…, or http:// on a loopback address',
  OTEL_EXPORTER_OTLP_HEADERS: 'name=value, several with commas between',
  OTEL_TRACES_SAMPLER_ARG: 'the share of requests that is traced, 0 to 1',
  OTEL_SERVICE_NAME: '1 to 64 letters, digits, dots, hyphens',
  AUDIT_ANCHOR:
    'a file outside DATA_DIR, https://… (http:// on loopback) that takes PUT and gives back by GET, or with MONGODB_URI database[:name]',
};

/** As long as a balancer takes that asks for readiness every two seconds. */
const DRAIN_SECONDS_ON_A_NETWORK = 5;
/** What may hold a secret is never repeated in a message. */
const SECRET = new Set([
  'MONGODB_URI',
  'AUDIT_ANCHOR',
  'SMTP_URL',
  'OTEL_EXPORTER_OTLP_HEADERS',
  'NATS_URL',
  'NATS_CREDENTIALS',
  'OIDC_CLIENT_SECRET',
]);
/** Known, and read by the tests only. */
const OF_TESTS = ['MONGOD'];
const FILE_SUFFIX = '_FILE';
const LONG_FILE_NAME = 13;

/** Where the head of the audit log is kept: a file, an address, or a name in the database. */
export type AnchorPlace =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'database'; readonly name: string };

/** Where spans go, and of which requests. */
export interface TracingSettings {
  /** The collector's address for traces. */
  readonly endpoint: string;
  /** Sent with them, for instance a token. */
  readonly headers: Readonly<Record<string, string>>;
  /** Share of requests that is traced, 0 to 1. */
  readonly ratio: number;
  readonly serviceName: string;
}

/** The issuer that agencies' persons sign in at, and as what the hub is known there. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A broker that changes are sent on to. */
export interface NatsSettings {
  readonly url: string;
  /** Text of a credentials file. */
  readonly credentials: string | undefined;
  /** First parts of the subject; the kind of the change follows. */
  readonly subject: string;
  /** Id of the agreement by which changes are told. */
  readonly agreement: string;
}

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
  /** For a subgraph that runs elsewhere: where its hub is, whose feeds it follows. */
  readonly hubUrl: string | undefined;
  /** Units of operation cost a second that everybody without a token may spend together, over all workers. */
  readonly publicRate: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** `demo` unless told otherwise with the embedded store; with a database of its own only where it is written out. */
  readonly sampleData: 'demo' | 'none';
  /** Whether the demo agencies may sign in: with demo data, and only where no other machine can reach the hub. */
  readonly demoCredentials: boolean;
  /** From being told to stop, and not being ready any more, to closing. */
  readonly drainSeconds: number;
  /** From the end of one comparison of the views with the store to the next. */
  readonly viewsComparedSeconds: number;
  /** Where the head of the audit log is kept beside DATA_DIR; nowhere when it is unset. */
  readonly auditAnchor: AnchorPlace | undefined;
  /** Server that e-mails go to; none are sent where it is unset. */
  readonly smtpUrl: string | undefined;
  readonly smtpFrom: string;
  /** File that text messages go to; none are sent where it is unset. */
  readonly smsOutbox: string | undefined;
  /** Unset: no person signs in, only agencies by their keys. */
  readonly oidc: OidcSettings | undefined;
  /** Unset: changes go to no broker. */
  readonly nats: NatsSettings | undefined;
  /** Unset: nothing is traced. */
  readonly tracing: TracingSettings | undefined;
  /** Subgraphs that run elsewhere, by name. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
}

/** Raised for an unknown or malformed value; the message is one line that names the variable and the expected form. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/**
 * Reads the environment. For every subgraph there may be a `<SUBGRAPH>_URL`, for example `REUSABLE_RESULTS_URL`; what a name holds may be read from the
 * file that `<NAME>_FILE` names. A name that is nearly one of these is taken for a mistake.
 * @throws EnvironmentError
 */
export function readEnvironment(env: NodeJS.ProcessEnv, subgraphs: readonly string[]): Environment {
  const urlNames = new Map(subgraphs.map((name) => [`${name.replaceAll('-', '_').toUpperCase()}_URL`, name]));
  const names = [...Object.keys(schema.shape), ...urlNames.keys()];
  refuseNearNames(env, names);
  const set = withFiles(env, names);
  const parsed = schema.safeParse(set);
  if (!parsed.success) throw unexpected(String(parsed.error.issues[0]?.path[0]), set);
  const {
    PORT,
    HOST,
    DATA_DIR,
    MONGODB_URI,
    PUBLIC_URL,
    WORKERS,
    HUB_KEYS,
    HUB_URL,
    PUBLIC_RATE,
    LOG_LEVEL,
    SAMPLE_DATA,
    AUDIT_ANCHOR,
    SMTP_URL,
    SMTP_FROM,
    SMS_OUTBOX,
    DRAIN_SECONDS,
    VIEWS_COMPARED_SECONDS,
    OTEL_EXPORTER_OTLP_ENDPOINT,
    NATS_URL,
    NATS_AGREEMENT,
  } = parsed.data;
  // Whoever sits between could tell other facts than the hub.
  if (HUB_URL !== undefined && !isSafeUrl(HUB_URL)) throw unexpected('HUB_URL', set);
  // What is traced tells who asks what, and the headers may hold a secret.
  if (OTEL_EXPORTER_OTLP_ENDPOINT !== undefined && !isSafeUrl(OTEL_EXPORTER_OTLP_ENDPOINT))
    throw unexpected('OTEL_EXPORTER_OTLP_ENDPOINT', set);
  if (NATS_URL !== undefined && !isSafeBroker(NATS_URL)) throw unexpected('NATS_URL', set);
  if ((NATS_URL === undefined) !== (NATS_AGREEMENT === undefined)) throw unexpected('NATS_AGREEMENT', set);
  const oidc = oidcSettings(parsed.data);
  if (typeof oidc === 'string') throw unexpected(oidc, set);
  const subgraphUrls = new Map<string, string>();
  for (const [name, subgraph] of urlNames) {
    const value = set[name];
    if (value === undefined) continue;
    // Caller headers are signed, answers are not: on a network, whoever sits between could change them.
    if (!httpUrl.safeParse(value).success || !isSafeUrl(value))
      throw new EnvironmentError(`${name}=${value}: expected https://…, or http:// on a loopback address.`);
    subgraphUrls.set(subgraph, value);
  }
  const dataDirectory = resolve(DATA_DIR);
  const auditAnchor =
    AUDIT_ANCHOR === undefined ? undefined : anchorPlace(AUDIT_ANCHOR, dataDirectory, MONGODB_URI !== undefined);
  if (auditAnchor === null) throw unexpected('AUDIT_ANCHOR', set);
  const sampleData = SAMPLE_DATA ?? (MONGODB_URI === undefined ? 'demo' : 'none');
  return {
    port: PORT,
    host: HOST,
    dataDirectory,
    mongodbUri: MONGODB_URI,
    publicUrl: PUBLIC_URL,
    workers: WORKERS ?? availableParallelism(),
    hubKeys: HUB_KEYS,
    hubUrl: HUB_URL,
    publicRate: PUBLIC_RATE,
    logLevel: LOG_LEVEL,
    sampleData,
    demoCredentials:
      sampleData === 'demo' &&
      isLoopback(HOST) &&
      (PUBLIC_URL === undefined || isLoopback(new URL(PUBLIC_URL).hostname)),
    drainSeconds: DRAIN_SECONDS ?? (isLoopback(HOST) ? 0 : DRAIN_SECONDS_ON_A_NETWORK),
    viewsComparedSeconds: VIEWS_COMPARED_SECONDS,
    auditAnchor,
    smtpUrl: SMTP_URL,
    smtpFrom: SMTP_FROM,
    smsOutbox: SMS_OUTBOX === undefined ? undefined : resolve(SMS_OUTBOX),
    oidc,
    nats: natsSettings(parsed.data),
    tracing: tracingSettings(parsed.data),
    subgraphUrls,
  };
}

/** @returns the name of the variable that is missing, or is no safe address */
function oidcSettings(read: z.infer<typeof schema>): OidcSettings | undefined | keyof typeof read {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read;
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return undefined;
  // Whoever sits between could be anybody's identity.
  if (issuer === undefined || !isSafeUrl(issuer)) return 'OIDC_ISSUER';
  if (clientId === undefined) return 'OIDC_CLIENT_ID';
  return clientSecret === undefined ? 'OIDC_CLIENT_SECRET' : { issuer, clientId, clientSecret };
}

function natsSettings(read: z.infer<typeof schema>): NatsSettings | undefined {
  const { NATS_URL: url, NATS_AGREEMENT: agreement, NATS_CREDENTIALS: credentials, NATS_SUBJECT: subject } = read;
  return url === undefined || agreement === undefined ? undefined : { url, agreement, credentials, subject };
}

/** Changes hold facts of agreements: nobody on the way may read them. */
function isSafeBroker(text: string): boolean {
  const { protocol, hostname, username, password } = new URL(text);
  return (protocol === 'tls:' || isLoopback(hostname)) && username === '' && password === '';
}

/** Variables as OpenTelemetry names them (https://opentelemetry.io/docs/specs/otel/protocol/exporter/). */
function tracingSettings(read: z.infer<typeof schema>): TracingSettings | undefined {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: base, OTEL_EXPORTER_OTLP_HEADERS: headers } = read;
  if (base === undefined) return undefined;
  return {
    endpoint: new URL('v1/traces', base.endsWith('/') ? base : `${base}/`).href,
    headers: Object.fromEntries((headers?.split(',') ?? []).map((pair) => pair.split('='))),
    ratio: read.OTEL_TRACES_SAMPLER_ARG,
    serviceName: read.OTEL_SERVICE_NAME,
  };
}

/** @returns `null` where the head would not be elsewhere, or anybody on the way could change it */
function anchorPlace(text: string, dataDirectory: string, hasDatabase: boolean): AnchorPlace | null {
  const database = /^database(?::([a-z0-9][a-z0-9.-]{0,63}))?$/.exec(text);
  if (database) return hasDatabase ? { kind: 'database', name: database[1] ?? 'hub' } : null;
  if (/^[a-z]+:\/\//i.test(text))
    return httpUrl.safeParse(text).success && isSafeUrl(text) ? { kind: 'address', url: text } : null;
  const path = resolve(text);
  return path === dataDirectory || path.startsWith(`${dataDirectory}${sep}`) ? null : { kind: 'file', path };
}

function refuseNearNames(env: NodeJS.ProcessEnv, names: readonly string[]): void {
  const known = [...names, ...OF_TESTS].flatMap((name) => [name, `${name}${FILE_SUFFIX}`]);
  // `CERT_FILE` is two letters from `PORT_FILE`, and nobody keeps a port in a file.
  const meantNames = known.filter((name) => !name.endsWith(FILE_SUFFIX) || name.length >= LONG_FILE_NAME);
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || value === '' || known.includes(name)) continue;
    const meant = nearName(name, meantNames);
    if (meant !== undefined) throw new EnvironmentError(`${name}: no such variable; ${meant} is meant?`);
  }
}

/** Values by name, those in files read. */
function withFiles(env: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string> {
  const set: Record<string, string> = {};
  for (const name of names) {
    const value = env[name] || undefined;
    const file = env[`${name}${FILE_SUFFIX}`] || undefined;
    if (value !== undefined && file !== undefined)
      throw new EnvironmentError(`${name} and ${name}${FILE_SUFFIX}: expected one of both.`);
    if (value !== undefined) set[name] = value;
    if (file === undefined) continue;
    try {
      set[name] = readFileSync(file, 'utf8').trim();
    } catch {
      throw new EnvironmentError(`${name}${FILE_SUFFIX}=${file}: expected a file that can be read.`);
    }
  }
  return set;
}

function unexpected(name: string, set: Readonly<Record<string, string>>): EnvironmentError {
  return new EnvironmentError(
    `${name}${SECRET.has(name) || set[name] === undefined ? '' : `=${set[name]}`}: expected ${EXPECTED[name]}.`,
  );
}

/** Nobody on the way can read or change what goes there. */
function isSafeUrl(text: string): boolean {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || isLoopback(hostname);
}

/** Whether an address is reachable from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

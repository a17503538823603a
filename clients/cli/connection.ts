import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { type Client, createClient } from '../sdk/index.ts';
import { CommandError } from './exit-codes.ts';
import { type Io, readAll } from './io.ts';
import { readProfiles } from './profiles.ts';
import { createTokenCache } from './token-cache.ts';

/** Options that every command has which talks to the hub. */
export interface ConnectionOptions {
  readonly endpoint?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly clientKey?: string;
  readonly purpose?: string;
  readonly scopes?: string;
  readonly public?: boolean;
  /** Name of a profile. */
  readonly as?: string;
  readonly timeout: number;
  readonly retries: number;
}

const DEFAULT_ENDPOINT = 'http://127.0.0.1:4000/graphql';
const MAX_SECRET_BYTES = 64 * 1024;

/** Adds the connection options to a command. */
export function withConnection(command: Command, retries: number): Command {
  // A command may have scopes of its own, which are no token's.
  if (!command.options.some(({ long }) => long === '--scopes'))
    command.option('--scopes <scopes>', 'separated by commas or spaces; all that the purpose has when left out');
  return command
    .option('--as <profile>', 'a way to a hub that `yunqiao login` has kept (YUNQIAO_PROFILE, else the current one)')
    .option('--public', 'ask without signing in')
    .option('--endpoint <url>', `address of the hub (YUNQIAO_ENDPOINT, else ${DEFAULT_ENDPOINT})`)
    .option('--client-id <id>', 'client id of the agency (YUNQIAO_CLIENT_ID)')
    .option(
      '--client-secret <secret>',
      'its secret, "-" to read it from standard input (better: YUNQIAO_CLIENT_SECRET)',
    )
    .option('--client-key <file>', 'its private key instead of a secret, PEM or JWK (YUNQIAO_CLIENT_KEY)')
    .option('--purpose <purpose>', 'what the token is for, for example CLAIM_CHECK (YUNQIAO_PURPOSE)')
    .addOption(
      new Option('--timeout <ms>', 'for one request').default(30_000).argParser(integer('--timeout', 100, 600_000)),
    )
    .addOption(
      new Option('--retries <n>', 'further attempts after a failure that may pass')
        .default(retries)
        .argParser(integer('--retries', 0, 100)),
    );
}

/**
 * A client by options and environment; a command that serves one purpose does not take another from the environment. Without a client id it asks as the public, where `publicAllowed`.
 * @throws CommandError naming what is missing
 */
export async function connect(
  options: ConnectionOptions,
  io: Io,
  {
    purpose: fallback,
    publicAllowed = false,
    freshness = false,
  }: { purpose?: string; publicAllowed?: boolean; freshness?: boolean },
): Promise<Client> {
  const { env } = io;
  const profile = await profileOf(options, io);
  const clientId = options.public ? undefined : (options.clientId ?? env['YUNQIAO_CLIENT_ID'] ?? profile.clientId);
  const secret =
    options.clientSecret === '-' ? (await readAll(io.stdin, MAX_SECRET_BYTES)).trim() : options.clientSecret;
  const keyFile = options.clientKey ?? (secret === undefined ? env['YUNQIAO_CLIENT_KEY'] : undefined);
  const clientSecret = secret ?? (keyFile === undefined ? env['YUNQIAO_CLIENT_SECRET'] : undefined);
  const kept = clientSecret === undefined && clientId === profile.clientId ? profile.clientKey : undefined;
  const purpose = options.purpose ?? fallback ?? env['YUNQIAO_PURPOSE'] ?? profile.purpose;
  if (!clientId && !publicAllowed)
    throw new CommandError('Give --client-id or set YUNQIAO_CLIENT_ID, or `yunqiao login`.');
  if (clientId && !clientSecret && !keyFile && !kept)
    throw new CommandError('Give --client-key or --client-secret, or set YUNQIAO_CLIENT_KEY or YUNQIAO_CLIENT_SECRET.');
  if (clientId && !purpose)
    throw new CommandError(
      `Give --purpose or set YUNQIAO_PURPOSE${publicAllowed ? ', or give --public to ask without signing in' : ''}.`,
    );
  const usedKey = keyFile ?? kept;
  const clientKey = clientId && usedKey ? await readKeyFile(usedKey) : undefined;
  const scope = options.scopes
    ?.split(/[\s,]+/)
    .filter((one) => one !== '')
    .join(' ');
  try {
    return createClient({
      endpoint: await endpointOf(options, io),
      ...(clientId && { clientId, clientSecret, clientKey, purpose, scope, tokenStore: createTokenCache(io) }),
      timeoutMs: options.timeout,
      retries: options.retries,
      fetch: io.fetch,
      freshness,
    });
  } catch (error) {
    throw error instanceof TypeError ? new CommandError(error.message) : error;
  }
}

/** The profile that is named, or the current one; empty where there is none. @throws CommandError for a name that is none */
async function profileOf({ as }: Pick<ConnectionOptions, 'as'>, io: Io) {
  const name = as ?? io.env['YUNQIAO_PROFILE'];
  const { current, profiles } = await readProfiles(io);
  if (name !== undefined && !Object.hasOwn(profiles, name))
    throw new CommandError(`There is no profile ${name}. Kept: ${Object.keys(profiles).join(', ') || 'none'}.`);
  return profiles[name ?? current ?? ''] ?? {};
}

/** The agency that a command is about where it names none: whoever signs in. */
export async function ownAgency(options: Pick<ConnectionOptions, 'clientId' | 'as'>, io: Io): Promise<string> {
  return options.clientId ?? io.env['YUNQIAO_CLIENT_ID'] ?? (await profileOf(options, io)).clientId ?? '';
}

/** Where the hub is reached: the same for all that a command asks, or a token of one hub would be shown to another. */
export async function endpointOf(options: Pick<ConnectionOptions, 'endpoint' | 'as'>, io: Io): Promise<string> {
  return options.endpoint ?? io.env['YUNQIAO_ENDPOINT'] ?? (await profileOf(options, io)).endpoint ?? DEFAULT_ENDPOINT;
}

async function readKeyFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new CommandError(`${path}: expected a file with a private key.`);
  }
}

/** Parses an option that is a whole number within limits. */
export function integer(name: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new CommandError(`${name} ${text}: expected a whole number, ${least} to ${most}.`);
  };
}

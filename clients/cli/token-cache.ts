import { createHash } from 'node:crypto';
import type { AccessToken, TokenStore } from '../sdk/index.ts';
import { homeFile, readHomeFile, removeHomeFile, writeHomeFile } from './home.ts';
import type { Io } from './io.ts';

const FILE = 'tokens.json';

/**
 * Keeps access tokens between commands in a file that only the user reads: a token lives ten minutes, and a script of many commands signs in once.
 * A token is found by everything that it was asked for with, so another key or purpose never gets it. Nothing is kept where there is no home.
 */
export function createTokenCache({ env }: Pick<Io, 'env'>): TokenStore | undefined {
  const path = homeFile(env, 'CACHE', FILE);
  if (path === null) return undefined;
  const read = async () => ((await readHomeFile(path)) ?? {}) as Readonly<Record<string, AccessToken>>;
  return {
    async get(asked) {
      const token = (await read())[nameOf(asked)];
      return typeof token?.value === 'string' && token.expiresAt > Date.now() ? token : null;
    },
    async set(asked, token) {
      const others = Object.entries(await read()).filter(
        ([name, { expiresAt }]) => name !== nameOf(asked) && expiresAt > Date.now(),
      );
      await writeHomeFile(path, Object.fromEntries([...others, ...(token ? [[nameOf(asked), token]] : [])]));
    },
  };
}

/** Forgets every token. */
export function forgetTokens({ env }: Pick<Io, 'env'>): Promise<void> {
  return removeHomeFile(homeFile(env, 'CACHE', FILE));
}

function nameOf(asked: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url');
}

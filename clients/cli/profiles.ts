import { homeFile, readHomeFile, writeHomeFile } from './home.ts';
import type { Io } from './io.ts';

/** How a user reaches a hub, by a name of his own. It names a key file and never holds a secret. */
export interface Profile {
  readonly endpoint?: string;
  readonly clientId?: string;
  readonly clientKey?: string;
  readonly purpose?: string;
}

export interface Profiles {
  /** Taken where none is named. */
  readonly current: string | null;
  readonly profiles: Readonly<Record<string, Profile>>;
}

const FILE = 'profiles.json';
const NAMES = ['endpoint', 'clientId', 'clientKey', 'purpose'] as const;

/** @returns what is kept; nothing where there is no home to keep it in */
export async function readProfiles({ env }: Pick<Io, 'env'>): Promise<Profiles> {
  const kept = (await readHomeFile(homeFile(env, 'CONFIG', FILE))) ?? {};
  const { current, profiles } = kept as { current?: unknown; profiles?: unknown };
  const entries = typeof profiles === 'object' && profiles !== null ? Object.entries(profiles) : [];
  return {
    current: typeof current === 'string' ? current : null,
    profiles: Object.fromEntries(entries.map(([name, given]) => [name, profileOf(given)])),
  };
}

/** @returns whether there was a home to keep them in */
export async function writeProfiles({ env }: Pick<Io, 'env'>, profiles: Profiles): Promise<boolean> {
  const path = homeFile(env, 'CONFIG', FILE);
  if (path === null) return false;
  await writeHomeFile(path, profiles);
  return true;
}

function profileOf(given: unknown): Profile {
  const fields = (given ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(NAMES.flatMap((name) => (typeof fields[name] === 'string' ? [[name, fields[name]]] : [])));
}

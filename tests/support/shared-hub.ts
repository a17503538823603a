import { inject } from 'vitest';
import { connectHub, type HubClient } from './hub.ts';

/** The hub that test files share; what a file changes in it must not show in another. */
export async function sharedHub(): Promise<HubClient> {
  const response = await fetch(inject('sharedHub'), { signal: AbortSignal.timeout(585_000) });
  const told = (await response.json()) as
    | { readonly url: string; readonly directory: string }
    | { readonly error: string };
  if ('error' in told) throw new Error(told.error);
  return connectHub(told.url, told.directory);
}

import { inject } from 'vitest';
import { connectHub, type HubClient } from './hub.ts';

/** The hub that test files share; what a file changes in it must not show in another. */
export async function sharedHub(): Promise<HubClient> {
  const response = await fetch(inject('sharedHub'), { signal: AbortSignal.timeout(115_000) });
  if (!response.ok) throw new Error(await response.text());
  const { url, directory } = (await response.json()) as { readonly url: string; readonly directory: string };
  return connectHub(url, directory);
}

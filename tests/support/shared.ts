import { inject } from 'vitest';

/** Asks for what all test files share; the first to ask waits until it has started. @throws Error when it did not start */
export async function askShared<T extends object>(what: 'hub' | 'loaded' | 'mongodb'): Promise<T> {
  const response = await fetch(`${inject('shared')}/${what}`, { signal: AbortSignal.timeout(585_000) });
  const told = (await response.json()) as T | { readonly error: string };
  if ('error' in told) throw new Error(told.error);
  return told;
}

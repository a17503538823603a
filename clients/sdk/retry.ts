import { setTimeout as sleep } from 'node:timers/promises';
import { HubError, SignInError } from './hub-error.ts';

/** How failures are tried again. */
export interface RetryPolicy {
  /** Further attempts after the first. */
  readonly retries: number;
  /** Numbers in [0, 1), for the jitter. */
  readonly random: () => number;
}

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;
/** A hub that asks for more is not waited for. */
const LONGEST_RETRY_AFTER_MS = 120_000;

/** Refused before anything was done. */
const ALWAYS_SAFE = new Set(['RATE_LIMITED']);
/** Perhaps done, perhaps not: safe for what may be done twice. */
const SAFE_IF_REPEATABLE = new Set(['UNREACHABLE', 'TIMEOUT', 'SOURCE_UNAVAILABLE']);

/**
 * Runs an attempt, and again after a growing wait while the failure is one that may pass and repeating does no harm.
 * @param repeatable whether the request may be carried out twice: queries, and mutations that are idempotent
 * @throws what the last attempt threw; the reason of `signal` when that is aborted
 */
export async function withRetries<T>(
  policy: RetryPolicy,
  repeatable: boolean,
  signal: AbortSignal | undefined,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      return await attempt();
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof HubError) || failures >= policy.retries) throw error;
      const harmless = repeatable || error instanceof SignInError;
      if (!ALWAYS_SAFE.has(error.code) && !(harmless && SAFE_IF_REPEATABLE.has(error.code))) throw error;
      if ((error.retryAfterMs ?? 0) > LONGEST_RETRY_AFTER_MS) throw error;
      const backOff = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures) * (0.5 + policy.random() / 2);
      await sleep(error.retryAfterMs ?? backOff, undefined, signal ? { signal } : {}).catch(() =>
        signal?.throwIfAborted(),
      );
    }
  }
}

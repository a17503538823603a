import { setTimeout as sleep } from 'node:timers/promises';

/** Of one question, in milliseconds. */
const PATIENCE = 120_000;
const PAUSE = 500;

/**
 * Asks again while the answer is 503 or 429: a busy machine is behind with recording, or the public has used its share of planning, which says nothing of the
 * question. The last answer is given in the end.
 */
export async function askAgain<T extends { readonly status: number }>(ask: () => Promise<T>): Promise<T> {
  const giveUp = performance.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (![429, 503].includes(answer.status) || performance.now() > giveUp) return answer;
    await sleep(PAUSE);
  }
}

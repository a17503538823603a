import { createHistogram } from 'node:perf_hooks';
import autocannon, { type Options, type Result } from 'autocannon';

/** Requests that are sent again and again, in turn on every connection. */
export interface Load {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** 32 when left out. */
  readonly connections?: number;
  /** As many as are answered when left out. */
  readonly perSecond?: number;
}

/** What one round measured. */
export interface Round {
  readonly perSecond: number;
  readonly requests: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers that were no 200, and requests without an answer. */
  readonly failed: number;
}

export const CONNECTIONS = 32;

/** How long a hub that was stopped may take to hear of its sources again. */
const AWAKE_MS = 60_000;

/**
 * Returns when every request is answered as a good one. A hub that was stopped while others were measured knows nothing of its sources until their feeds are read again, and says so; that is waited for.
 * @throws when an answer is another
 */
export async function probe({ url, bodies, headers }: Load): Promise<void> {
  const giveUp = performance.now() + AWAKE_MS;
  for (const body of bodies)
    for (;;) {
      const answer = await fetch(url, { method: 'POST', body, headers });
      const text = await answer.text();
      if (answer.status === 200 && !text.includes('"errors"')) break;
      if (!text.includes('SOURCE_UNAVAILABLE') || performance.now() > giveUp)
        throw new Error(`${url} answered ${answer.status}: ${text.slice(0, 500)}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
}

const MICROSECONDS = 1000;

/** Sends the requests over keep-alive connections, one at a time on each, for some seconds. */
export async function measure(
  { url, bodies, headers, connections = CONNECTIONS, perSecond }: Load,
  seconds: number,
): Promise<Round> {
  // The generator's own figures are whole milliseconds, too coarse to divide one by another.
  const latency = createHistogram();
  const options: Options = {
    url,
    requests: bodies.map((body) => ({ method: 'POST' as const, body, headers: { ...headers } })),
    connections,
    ...(perSecond !== undefined && { overallRate: perSecond }),
    pipelining: 1,
    duration: seconds,
    timeout: 30,
  };
  const result = await new Promise<Result>((resolve, reject) => {
    const running = autocannon(options, (error: Error | null, done) => (error ? reject(error) : resolve(done)));
    running.on('response', (_client, _status, _bytes, milliseconds) => {
      latency.record(Math.max(1, Math.round(milliseconds * MICROSECONDS)));
    });
  });
  return {
    perSecond: result.requests.average,
    requests: result.requests.total,
    p50Ms: latency.percentile(50) / MICROSECONDS,
    p99Ms: latency.percentile(99) / MICROSECONDS,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

/** One request that is sent again and again. */
export interface Load {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What one round measured. */
export interface Round {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers that were no 200, or had errors in them. */
  readonly failed: number;
}

export const CONNECTIONS = 32;

/** Sends the request over keep-alive connections for some seconds. @throws when the first answer is not what a good one looks like. */
export async function measure({ url, body, headers }: Load, seconds: number): Promise<Round> {
  const probe = await fetch(url, { method: 'POST', body, headers });
  const text = await probe.text();
  if (probe.status !== 200 || text.includes('"errors"'))
    throw new Error(`${url} answered ${probe.status}: ${text.slice(0, 500)}`);
  const result = await autocannon({
    url,
    method: 'POST',
    body,
    headers: { ...headers },
    connections: CONNECTIONS,
    duration: seconds,
    timeout: 30,
  });
  return {
    perSecond: result.requests.average,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

/** Resident memory of a process and its children, in MiB. */
export function residentMiB(pid: number): number {
  const [, kib = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kib) / 1024);
}

/** Process ids of a process's children and theirs. */
export function descendants(pid: number): number[] {
  const own = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number);
  return own.flatMap((child) => [child, ...descendants(child)]);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

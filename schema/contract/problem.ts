import type { ErrorCode } from './errors.ts';

/** Media type of RFC 9457. */
export const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

/** An error as `/api/…` tells it. */
export interface Problem {
  readonly code: ErrorCode;
  readonly detail: string;
  /** Path of the argument at fault, from the body. */
  readonly argument?: string;
  readonly expected?: string;
  /** After how many seconds it is worth another try; also in `Retry-After`. */
  readonly retryAfterSeconds?: number;
  /** The receipt over an answer that holds nothing: that it was asked, and that there was none. */
  readonly receiptFile?: string;
}

/** The document of a problem (RFC 9457). */
export function problemText({ code, detail, ...more }: Problem, status: number, requestId: string): string {
  const title = code.toLowerCase().replaceAll('_', ' ');
  return JSON.stringify({ type: `urn:yunqiao:error:${code}`, title, status, detail, code, requestId, ...more });
}

/** Whether an address is one of those whose errors are problems, also where nothing is. */
export function tellsProblems(url: string): boolean {
  return url.startsWith('/api/');
}

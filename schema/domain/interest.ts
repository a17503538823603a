import { requireUscc } from './uscc.ts';

/**
 * What an expert or inspector has an interest in (利害关系): an enterprise by its credit code, or a body as `BODY:` and its code. One that is written otherwise would be compared with nothing.
 * @throws what `refused` makes of the form that is expected
 */
export function requireInterest(written: string, refused: (expected: string) => Error): string {
  if (/^BODY:\d{3}$/.test(written)) return written;
  return requireUscc(written, () => refused('a unified social credit code, or BODY: and a body’s code'));
}

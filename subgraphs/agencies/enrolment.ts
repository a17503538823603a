import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { EnrolmentDocument } from './model.ts';

/** How long an agency has to register its first key. */
const ENROLMENT_DAYS = 7;
const DAY_MS = 86_400_000;
const CODE_BYTES = 32;
const CODE_LIMIT = 256;

/** Until when a code that is opened at the instant serves. */
export function enrolmentEnd(now: Date): Date {
  return new Date(now.getTime() + ENROLMENT_DAYS * DAY_MS);
}

/** A new part of a code: 256 random bits. Two persons each hand over one, so that neither of them can enrol in the agency's place. */
export function enrolmentPart(): string {
  return randomBytes(CODE_BYTES).toString('base64url');
}

/** What the store keeps of a part. */
export function enrolmentHash(agency: string, part: string): string {
  return createHash('sha256')
    .update(JSON.stringify([agency, part]))
    .digest('hex');
}

/** Whether a code opens what is stored, at the instant: all its parts, in any order, and nothing else. */
export function opens(
  enrolment: EnrolmentDocument | null | undefined,
  agency: string,
  code: string,
  now: Date,
): boolean {
  if (!enrolment || enrolment.validUntil <= now || code.length > CODE_LIMIT) return false;
  const given = code
    .split('.')
    .map((part) => enrolmentHash(agency, part))
    .sort();
  const [wanted, got] = [[...enrolment.hashes].sort().join(), given.join()];
  return wanted.length === got.length && timingSafeEqual(Buffer.from(wanted), Buffer.from(got));
}

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { EnrolmentDocument } from './model.ts';

/** How long an agency has to register its first key. */
export const ENROLMENT_DAYS = 7;
const CODE_BYTES = 32;
const CODE_LIMIT = 128;

/** A new code of 256 random bits. */
export function enrolmentCode(): string {
  return randomBytes(CODE_BYTES).toString('base64url');
}

/** What the store keeps of a code. */
export function enrolmentHash(agency: string, code: string): string {
  return createHash('sha256')
    .update(JSON.stringify([agency, code]))
    .digest('hex');
}

/** Whether a code opens what is stored, at the instant. */
export function opens(
  enrolment: EnrolmentDocument | null | undefined,
  agency: string,
  code: string,
  now: Date,
): boolean {
  if (!enrolment || enrolment.validUntil <= now || code.length > CODE_LIMIT) return false;
  return timingSafeEqual(Buffer.from(enrolment.hash, 'hex'), Buffer.from(enrolmentHash(agency, code), 'hex'));
}

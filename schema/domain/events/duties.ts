/** What the keeper of deadlines, tasks and notices tells. */
import { z } from 'zod';
import { day, divisionCode, instant, key, listOf, optionalDay, optionalText, reportedStatus, text } from './parts.ts';

const effectiveStatus = z.enum([...reportedStatus.options, 'EXPIRED']);

/** What a reader could rely on, from a day on; `status` is `null` before the first issue. */
const standing = z.object({
  status: effectiveStatus.nullable(),
  since: optionalDay,
  reasonCode: optionalText,
  until: optionalDay,
});

/**
 * That a certificate is effectively worth something else than was announced last: because its body reported it, because a day has come, or because a result
 * that it rests on failed or is whole again.
 */
export const effectiveStatusChange = z.object({
  certificateNumber: key,
  bodyCode: key,
  holderUscc: key.nullable(),
  holderDivision: divisionCode.nullable(),
  /** Day on which it was found. */
  on: day,
  cause: z.enum(['REPORT', 'CLOCK', 'REUSE_LINK']),
  before: standing,
  after: standing,
  /** Results that are not valid while the certificate rests on them. */
  brokenResults: listOf(key),
});

/**
 * What an inspection that had failed has come to, as it is public from a day on: that it failed, or, where its record was put right after that, what it says now. Its items and
 * values are asked for, by its id.
 */
export const publishedInspection = z.object({
  /** Of the inspection. */
  id: key,
  certificateNumber: key,
  bodyCode: key,
  holderUscc: key.nullable(),
  /** Of the authority of the area. */
  divisionCode,
  conductedOn: day,
  conclusion: z.enum(['PASS', 'PASS_AFTER_CORRECTION', 'FAIL']),
  publicFrom: day,
});

/** Somebody in one role: `BODY:101`, `REGULATOR:330500`, `ENTERPRISE:<USCC>`, `AGENCY:<id>`, `MINISTRY`, `OPERATOR`. */
export const role = key.regex(/^(BODY|REGULATOR|ENTERPRISE|AGENCY):.{1,100}$|^(MINISTRY|OPERATOR)$/);

/** What a deadline, a task or a notice is about, for example `CERTIFICATE:G2024101001000001`. */
export const dutySubject = text.regex(/^[A-Z_]{1,40}:.{1,160}$/);

export const task = z.object({
  id: key,
  rule: key,
  subject: dutySubject,
  assignee: role,
  due: day,
  state: z.enum(['OPEN', 'TAKEN', 'DONE', 'CLOSED']),
  /** How many authorities it has been passed up. */
  level: z.int().min(0),
  /** Set for certificates, or through them. */
  bodyCode: key.nullable(),
  holderUscc: key.nullable(),
  change: z.object({
    at: instant,
    action: z.enum(['OPEN', 'TAKE', 'RETURN', 'COMPLETE', 'ESCALATE', 'CLOSE']),
    by: optionalText,
  }),
});

export const issuedNotice = z.object({
  id: key,
  to: role,
  kind: key,
  subject: dutySubject,
  /** What its texts are filled with. */
  values: z.record(key, text),
  at: instant,
});

/** That a suspension, revocation or cancellation was published (ST-07): where, when, and whether the certificate was taken back. */
export const publication = z.object({
  id: key,
  certificateNumber: key,
  bodyCode: key,
  status: reportedStatus,
  /** First day of the status that it is about. */
  statusFrom: day,
  publishedOn: day,
  /** Address of the page, or name of the paper. */
  place: text,
  holderToldOn: optionalDay,
  certificateTakenBackOn: optionalDay,
});

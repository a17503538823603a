/** What the register of agencies tells: agencies without anything of how they sign in, and agreements. */
import { z } from 'zod';
import { AGENCY_KINDS, PURPOSES } from '../../contract/caller.ts';
import { day, instant, isStretch, key, listOf, optionalDay, optionalText, text } from './parts.ts';

const purpose = z.enum(PURPOSES);
const agreementState = z.enum(['REQUESTED', 'APPROVED', 'ACTIVE', 'SUSPENDED', 'ENDED']);
const side = z.enum(['PROVIDER', 'CONSUMER', 'OPERATOR']);
/** Events written before instants were told as text hold them as the store does. */
const storedInstant = z.union([instant, z.date().transform((date) => date.toISOString())]);

export const agency = z.object({
  id: key,
  kind: z.enum(AGENCY_KINDS),
  nameZh: text,
  nameEn: text,
  state: z.enum(['ACTIVE', 'SUSPENDED']),
  division: optionalText,
  body: optionalText,
  uscc: optionalText,
  demo: z.boolean(),
  trustedOperationsOnly: z.boolean().default(false),
  /** Days for which its supervision queries stay hidden from those asked about; `null`: not set. */
  supervisionDelayDays: z.number().min(0).nullable().default(null),
  approvalThresholds: listOf(z.object({ purpose, dailyUnits: z.number().min(0) })).default([]),
  /** Where its own software may have people sent back to. */
  signInRedirectUris: listOf(text).default([]),
  /** Who changed it and why; `null`: a registration without a caller. */
  change: z
    .object({ actor: text, confirmedBy: optionalText.default(null), action: text, reason: optionalText })
    .nullable()
    .default(null),
  /** The administrator that registered it, and who confirmed it. */
  createdBy: optionalText.default(null),
  approvedBy: listOf(text).default([]),
});

/** Something that an agency is told; whoever delivers it tells nobody else. */
export const notice = z.object({
  id: key,
  /** Who is told. */
  agency: key,
  kind: text,
  /** Id of the agency, the agreement or the act that it is about. */
  subject: key,
  textZh: text,
  textEn: text,
  at: instant,
});

export const agreement = z
  .object({
    id: key,
    provider: key,
    consumer: key,
    purpose,
    legalBasis: z.object({ instrument: text, article: optionalText }),
    scopes: listOf(text),
    allianceSharing: z.boolean(),
    divisions: listOf(text).default([]),
    dailyQuota: z.number().min(0).nullable().default(null),
    burst: z
      .object({ rate: z.number().min(0), capacity: z.number().min(0) })
      .nullable()
      .default(null),
    sealedBeforeAnswered: z.boolean().default(false),
    validFrom: day,
    validTo: optionalDay,
    state: agreementState,
    suspendedBy: listOf(side).default([]),
    replaces: key.nullable().default(null),
    change: z
      .object({
        at: storedInstant,
        actor: text,
        confirmedBy: optionalText.default(null),
        side,
        action: z.enum(['REQUEST', 'APPROVE', 'ACTIVATE', 'SUSPEND', 'RESUME', 'END']),
        state: agreementState,
        reason: optionalText,
      })
      .nullable()
      .default(null),
    /** The agency that asked for it, and who approved it. */
    createdBy: optionalText.default(null),
    approvedBy: listOf(text).default([]),
  })
  .refine(({ validFrom, validTo }) => isStretch(validFrom, validTo), {
    path: ['validTo'],
    error: 'expected null or a day not before `validFrom`',
  });

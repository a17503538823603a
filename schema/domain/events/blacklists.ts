/** What the owner of the lists of serious violations tells. */
import { z } from 'zod';
import { day, divisionCode, isStretch, key, optionalDay, optionalText, text } from './parts.ts';

/** Lists that must never be mixed. Source: domain section 6. */
export const blacklistKind = z.enum([
  'SERIOUS_DISHONESTY',
  'ABNORMAL_OPERATIONS',
  'COURT_DEFAULTER',
  'PROCUREMENT_DISHONESTY',
  'PROCUREMENT_BAN',
  'BODY_VIOLATION',
  'YRD_JOINT_PUNISHMENT',
  'MAJOR_TAX_VIOLATION',
]);

/** Grounds of a list whose terms go by ground. Source: Supreme Court provisions on publishing defaulters, as amended 2017, art. 1 (一) to (六). */
export const blacklistGround = z.enum([
  'COURT_REFUSES_THOUGH_ABLE',
  'COURT_OBSTRUCTS_ENFORCEMENT',
  'COURT_EVADES_ENFORCEMENT',
  'COURT_PROPERTY_REPORT',
  'COURT_SPENDING_LIMIT',
  'COURT_BREAKS_SETTLEMENT',
]);

/** That the subject was told before the decision and could answer (列入前告知、陈述申辩、听证). */
export const blacklistNotice = z.object({
  noticedOn: day,
  document: text,
  /** What the subject said; `null`: nothing. */
  statement: optionalText,
  /** Day of a hearing; `null`: none was held. */
  heardOn: optionalDay,
});

/** What the keeper of a list states of it: that the hub has it up to a day, and whether it has it whole. */
export const blacklistStated = z.object({
  list: blacklistKind,
  asOf: day,
  complete: z.boolean(),
  authority: text,
});

/** A published entry. Pending entries never enter a feed. */
export const blacklistEntry = z.object({
  id: key,
  list: blacklistKind,
  subjectUscc: key,
  subjectName: text,
  /** Set when the subject is a certification body. */
  subjectBodyCode: key.nullable(),
  authority: text,
  /** Where an older event does not say: seen by nobody beyond the public. */
  authorityLevel: z.enum(['NATIONAL', 'DIVISION']).default('NATIONAL'),
  divisionCode,
  decisionNumber: text,
  ground: text,
  publishedOn: day,
  /** Ordinary end, inclusive; `null` when the decision names none. */
  endsOn: optionalDay,
  /** Day of an early removal: from that day on the entry no longer counts. */
  removedOn: optionalDay,
  /** Last day on which everybody may see it; `null` while it is published without an end. Where an older event does not say: not public. */
  publicUntil: optionalDay.default('2000-01-01'),
  fictional: z.boolean(),
});

/** With what only the owner's own view needs. */
export const publishedBlacklistEntry = blacklistEntry
  .extend({
    violationField: z
      .enum([
        'FOOD',
        'DRUGS_DEVICES_COSMETICS',
        'QUALITY_SAFETY',
        'CONSUMER_HARM',
        'FAIR_COMPETITION',
        'INSPECTION_OBSTRUCTION',
      ])
      .nullable()
      .optional(),
    severity: optionalText.optional(),
    heavierPenalty: z
      .enum(['HEAVY_FINE', 'QUALIFICATION_OR_LICENCE', 'BUSINESS_RESTRICTION', 'OTHER_BY_LAW'])
      .nullable()
      .optional(),
    proposedOn: day.optional(),
    createdBy: optionalText.default(null),
    removalReason: z.enum(['ON_REQUEST', 'DECISION_ANNULLED']).nullable().optional(),
    groundCode: blacklistGround.nullable().default(null),
    notice: blacklistNotice.nullable().default(null),
    removalDocument: optionalText.default(null),
  })
  .refine(({ publishedOn, endsOn }) => isStretch(publishedOn, endsOn), {
    path: ['endsOn'],
    error: 'expected null or a day not before `publishedOn`',
  })
  .refine(({ publishedOn, removedOn }) => isStretch(publishedOn, removedOn), {
    path: ['removedOn'],
    error: 'expected null or a day not before `publishedOn`',
  });

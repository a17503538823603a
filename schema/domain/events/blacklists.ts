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
]);

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
  })
  .refine(({ publishedOn, endsOn }) => isStretch(publishedOn, endsOn), {
    path: ['endsOn'],
    error: 'expected null or a day not before `publishedOn`',
  })
  .refine(({ publishedOn, removedOn }) => isStretch(publishedOn, removedOn), {
    path: ['removedOn'],
    error: 'expected null or a day not before `publishedOn`',
  });

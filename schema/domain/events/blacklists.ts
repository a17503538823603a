/** What the owner of the lists of serious violations tells. */
import { z } from 'zod';
import {
  day,
  divisionCode,
  instant,
  isStretch,
  key,
  listOf,
  optionalDay,
  optionalText,
  stretchFault,
  text,
} from './parts.ts';

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

/** What an authority of an alliance does to somebody on its list (惩戒措施). Source: 全国失信惩戒措施基础清单, by kind. */
export const punishmentMeasureKind = z.enum([
  'MARKET_ACCESS',
  'PROCUREMENT',
  'POLICY_SUPPORT',
  'KEY_SUPERVISION',
  'HONOURS',
  'OTHER_BY_LAW',
]);

/** A measure under an entry of an alliance's list of joint punishment, with basis, authority and end. */
export const punishmentMeasure = z
  .object({
    id: key,
    /** The entry that it is under, by its own id, which may be longer than a key. */
    entryId: text,
    subjectUscc: key,
    subjectBodyCode: key.nullable(),
    kind: punishmentMeasureKind,
    content: text,
    /** Instrument and clause. */
    legalBasis: text,
    authority: text,
    /** Division of the authority that has taken it. */
    divisionCode,
    decisionNumber: text,
    from: day,
    /** Last day, inclusive. */
    until: day,
    recordedAt: instant,
    /** Ended before its last day: from that day on it is in force no longer. */
    endedOn: optionalDay,
    endReason: optionalText,
    endedAt: instant.nullable(),
    createdBy: optionalText,
    fictional: z.boolean(),
    /** Member divisions of the alliance when it was told: whose authorities are told of the change. */
    members: listOf(divisionCode),
  })
  .refine(({ from, until }) => isStretch(from, until), { ...stretchFault, path: ['until'] })
  .refine(({ from, endedOn }) => isStretch(from, endedOn), {
    path: ['endedOn'],
    error: 'expected null or a day not before `from`',
  });

/** What the owner of alliances tells: which divisions share, and who is a member. */
import { z } from 'zod';
import { periodHistoryOf } from './history.ts';
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

/** Membership of an alliance of regions: which divisions share supervision details with each other, and since when. */
export const allianceDivision = z
  .object({
    allianceCode: key,
    divisionCode,
    from: day,
    to: optionalDay,
    /** Every period that was ever known; absent in an event from before histories were kept. */
    history: periodHistoryOf(z.object({ divisionCode })).optional(),
  })
  .refine(({ from, to }) => isStretch(from, to), stretchFault);

/** What an alliance member is. Only certification bodies certify for the alliance. Source: seed 004, (四) and (五). */
export const allianceMemberCategory = z.enum([
  'CERTIFICATION_BODY',
  'INDUSTRY_ORGANISATION',
  'UNIVERSITY',
  'RESEARCH_INSTITUTE',
]);

/** What an admission says of a member. */
const memberContent = z.object({ nameZh: text, nameEn: optionalText, divisionCode });

/** A membership of an alliance. */
export const allianceMember = z
  .object({
    id: key,
    allianceCode: key,
    category: allianceMemberCategory,
    /** Set when the member is a certification body. */
    bodyCode: key.nullable(),
    uscc: key.nullable(),
    nameZh: text,
    nameEn: optionalText,
    divisionCode,
    from: day,
    /** Last day, inclusive; `null` while it stands. */
    to: optionalDay,
    /** The agency that admitted it; `null`: it was there when the hub began. */
    createdBy: optionalText.optional(),
    fictional: z.boolean(),
    /** Every period that was ever known; absent in an event from before histories were kept. */
    history: periodHistoryOf(memberContent).optional(),
  })
  .refine(({ from, to }) => isStretch(from, to), stretchFault);

/** A periodic bulletin of an alliance (定期通报); public. */
export const allianceBulletin = z
  .object({
    id: key,
    allianceCode: key,
    year: z.int().min(2021).max(2100),
    /** Number within the year, from 1. */
    issue: z.int().min(1),
    from: day,
    to: day,
    title: text,
    publishedOn: day,
    /** Division of the regulator that published it as chair of the working group. */
    divisionCode,
  })
  .refine(({ from, to }) => isStretch(from, to), stretchFault);

/** A meeting of an alliance (联席会议): who is called and whether its minutes are there; what was said is told to nobody. */
export const allianceMeeting = z.object({
  id: key,
  allianceCode: key,
  divisionCode,
  heldOn: day,
  participants: listOf(divisionCode),
  hasMinutes: z.boolean(),
  change: z.object({ action: z.enum(['CALL', 'MINUTES']), at: instant }),
});

/** A document of an alliance on its way to use; programme and technical documents are filed with CNCA before. */
export const allianceDocument = z
  .object({
    id: key,
    allianceCode: key,
    divisionCode,
    kind: z.enum(['PLAN', 'REQUIREMENT', 'PROGRAMME', 'TECHNICAL']),
    title: text,
    state: z.enum(['DRAFT', 'FILED', 'RECORDED', 'RETURNED', 'IN_USE']),
    filingNumber: optionalText,
    usedFrom: optionalDay,
    /** Divisions whose regulators take part, at the time. */
    members: listOf(divisionCode),
    change: z.object({ action: z.enum(['DRAFT', 'FILE', 'RECORD', 'RETURN', 'USE']), at: instant }),
  })
  .refine(({ state, usedFrom }) => (state === 'IN_USE') === (usedFrom !== null), {
    path: ['usedFrom'],
    error: 'expected the first day of a document that is in use, and of no other',
  })
  .refine(
    ({ kind, state, filingNumber }) =>
      state !== 'IN_USE' || kind === 'PLAN' || kind === 'REQUIREMENT' || filingNumber !== null,
    { path: ['filingNumber'], error: 'expected of a programme or technical document in use: it is filed before use' },
  );

/** What the owner of alliances tells: which divisions share, and who is a member. */
import { z } from 'zod';
import { periodHistoryOf } from './history.ts';
import { day, divisionCode, isStretch, key, optionalDay, optionalText, stretchFault, text } from './parts.ts';

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

/** What the owner of the directories tells: testing laboratories, mark-service bodies, suppliers. */
import { z } from 'zod';
import { day, divisionCode, isStretch, key, listOf, optionalDay, optionalText, stretchFault, text } from './parts.ts';

export const directoryKind = z.enum(['LABORATORY', 'MARK_SERVICE_BODY', 'SUPPLIER']);

/** A period in which an entry stands, and what it is for: standards and methods of a laboratory, services, product categories. */
export const directoryPeriod = z
  .object({ from: day, to: optionalDay, scope: listOf(text) })
  .refine(({ from, to }) => isStretch(from, to), stretchFault);

export const directoryEntry = z.object({
  id: key,
  kind: directoryKind,
  /** CMA number of a laboratory, credit code of the others. */
  key,
  nameZh: text,
  nameEn: optionalText,
  uscc: key.nullable(),
  address: text,
  divisionCode,
  periods: listOf(directoryPeriod),
  /** The agency that registered it; `null`: it was there when the hub began. */
  createdBy: optionalText.default(null),
  fictional: z.boolean(),
});

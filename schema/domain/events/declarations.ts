/** What the keeper of declarations of conformity tells. Who signed, and what only reviewers see, stands in none of it. */
import { z } from 'zod';
import { day, divisionCode, instant, isStretch, key, listOf, optionalDay, optionalText, text } from './parts.ts';

export const declaration = z
  .object({
    id: key,
    /** Filing number; `null` before it is filed. */
    number: key.nullable(),
    ownNumber: text,
    supplierUscc: key,
    divisionCode: divisionCode.nullable(),
    projectCode: key,
    productName: text,
    brand: optionalText,
    models: listOf(text),
    standards: listOf(text),
    /** LAPSED comes from the calendar: FILED past `validTo`. */
    state: z.enum(['SUBMITTED', 'REFUSED', 'FILED', 'WITHDRAWN', 'CANCELLED']),
    submittedOn: day,
    filedOn: optionalDay,
    validTo: optionalDay,
    endedOn: optionalDay,
    /** Last day that a report of efficiency data covers, and last day for the next one. */
    coveredTo: optionalDay,
    reportDue: optionalDay,
    fictional: z.boolean(),
    change: z.object({ action: key, at: instant }),
  })
  .refine(({ state, number }) => state !== 'FILED' || number !== null, {
    path: ['number'],
    error: 'expected a filing number of what is filed',
  })
  .refine(({ filedOn, endedOn }) => filedOn === null || isStretch(filedOn, endedOn), {
    path: ['endedOn'],
    error: 'expected null or a day not before `filedOn`',
  });

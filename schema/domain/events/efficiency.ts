/** What the keeper of efficiency reports tells: that one was made, of what and for which days; none of its figures. */
import { z } from 'zod';
import { day, divisionCode, instant, isStretch, key, optionalText, stretchFault } from './parts.ts';

export const efficiencyReport = z
  .object({
    id: key,
    version: z.int().min(1),
    agency: key,
    sourceKind: z.enum(['ENTERPRISE', 'BODY', 'GOVERNMENT', 'THIRD_PARTY']),
    certificateNumber: key.nullable(),
    /** Filing number of a declaration; one of the two is there. */
    declarationNumber: key.nullable(),
    holderUscc: key.nullable(),
    bodyCode: key.nullable(),
    divisionCode: divisionCode.nullable(),
    projectCode: key,
    model: optionalText,
    from: day,
    to: day,
    isFlagged: z.boolean(),
    isCounted: z.boolean(),
    change: z.object({ action: key, at: instant }),
  })
  .refine(({ from, to }) => isStretch(from, to), stretchFault)
  .refine(({ certificateNumber, declarationNumber }) => (certificateNumber === null) !== (declarationNumber === null), {
    path: ['certificateNumber'],
    error: 'expected either a certificate or a declaration',
  });

/** What the keeper of leads tells. Who reported a lead, and where it was met, stands in neither of these but for the reporter itself. */
import { z } from 'zod';
import { role } from './duties.ts';
import { day, divisionCode, instant, isStretch, key, optionalDay, text } from './parts.ts';

const state = z.enum(['RECEIVED', 'ACCEPTED', 'REFUSED', 'CONFIRMED', 'UNFOUNDED', 'CLOSED']);

/** A lead, for the regulator that it is routed to and the body concerned. */
export const lead = z
  .object({
    id: key,
    kind: z.enum(['MISSING', 'FAKE', 'LAPSED', 'COMPLAINT', 'FAILED_TEST']),
    state,
    receivedOn: day,
    acceptedOn: optionalDay,
    extendedOn: optionalDay,
    endedOn: optionalDay,
    assignee: role,
    divisionCode: divisionCode.nullable(),
    certificateNumber: key.nullable(),
    bodyCode: key.nullable(),
    subjectUscc: key.nullable(),
    change: z.object({ action: key, at: instant }),
  })
  .refine(({ receivedOn, acceptedOn }) => isStretch(receivedOn, acceptedOn), {
    path: ['acceptedOn'],
    error: 'expected null or a day not before `receivedOn`',
  })
  .refine(({ receivedOn, acceptedOn, endedOn }) => isStretch(acceptedOn ?? receivedOn, endedOn), {
    path: ['endedOn'],
    error: 'expected null or a day not before the lead was received and accepted',
  });

/** The answer to one who reported a lead, for that one alone. */
export const leadAnswer = z.object({
  id: key,
  lead: key,
  agency: key,
  reference: key,
  state,
  certificateNumber: key.nullable(),
  text,
  at: instant,
});

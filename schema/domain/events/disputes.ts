/** What the keeper of appeals tells: that there is one, before whom, and what is to be put right. Grounds and reasons stay with its parties. */
import { z } from 'zod';
import { APPEAL_KINDS } from '../appeal-kinds.ts';
import { role } from './duties.ts';
import { day, instant, isStretch, key, optionalDay } from './parts.ts';

export const appeal = z
  .object({
    id: key,
    kind: z.enum(APPEAL_KINDS),
    subject: key,
    certificateNumber: key.nullable(),
    stage: z.int().min(1),
    forum: z.enum(['BODY', 'EXPERT_GROUP', 'CNCA', 'REGULATOR', 'OPERATOR']),
    state: z.enum(['FILED', 'WITHDRAWN', 'UPHELD', 'PARTLY_UPHELD', 'DISMISSED', 'INADMISSIBLE']),
    filedOn: day,
    /** Last day for the decision. */
    due: day,
    /** Who decides. */
    assignee: role,
    /** Who puts the fact right when it is upheld. */
    owner: role,
    /** The expert group that it is referred to. */
    expertGroup: role.nullable().default(null),
    appellant: role,
    appellantAgency: key,
    decidedOn: optionalDay,
    /** Last day for putting it right; `null` where nothing is. */
    remedyDue: optionalDay,
    remediedOn: optionalDay,
    change: z.object({ action: key, at: instant }),
  })
  .refine(({ filedOn, due }) => isStretch(filedOn, due), {
    path: ['due'],
    error: 'expected a day not before `filedOn`',
  })
  .refine(({ filedOn, decidedOn }) => isStretch(filedOn, decidedOn), {
    path: ['decidedOn'],
    error: 'expected null or a day not before `filedOn`',
  });

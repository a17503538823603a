/** What the keeper of the log of changes tells. */
import { z } from 'zod';
import { instant, key } from './parts.ts';

/** That the hub has stopped posting to a webhook. The address is the agency's own business and stands with it alone. */
export const webhookPaused = z.object({
  id: key,
  agency: key,
  reason: z.enum(['FAILING', 'GONE']),
  at: instant,
});

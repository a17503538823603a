/** What the keeper of the log of changes tells. */
import { z } from 'zod';
import { instant, key, optionalText } from './parts.ts';

/** That the hub has stopped posting to a webhook. The address is the agency's own business and stands with it alone. */
export const webhookPaused = z.object({
  id: key,
  agency: key,
  reason: z.enum(['FAILING', 'GONE']),
  at: instant,
});

/** That a receiver refused a message (`REFUSED`), or that what it refused was mended. What was sent stands with the operator, the receiver and the body alone. */
export const receiverAnswered = z.object({
  /** Of the message. */
  id: key,
  receiver: z.enum(['CNCA_PLATFORM', 'INFORMATION_CENTRE', 'NOTIFICATION_SYSTEM']),
  certificateNumber: optionalText,
  bodyCode: optionalText,
  state: z.enum(['REFUSED', 'MENDED']),
  status: z.number().min(100).nullable(),
  reason: optionalText,
  refusedAt: instant,
  at: instant,
});

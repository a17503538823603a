import type { ActStandingFragment } from '../../../sdk/index.ts';

/** An administrative act on one line. */
export function actLine({
  id,
  kind,
  subject,
  state,
  createdBy,
  confirmedByRole,
  decidedBy,
}: ActStandingFragment): string {
  const by = state === 'WAITING' ? `waits for the ${confirmedByRole} administrator` : `${state} by ${decidedBy ?? '-'}`;
  return `act ${id}  ${kind}  ${subject}  proposed by ${createdBy}  ${by}\n`;
}

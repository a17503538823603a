import type { Day } from '../../schema/domain/day.ts';
import type { FeedEvent } from '../../schema/domain/events/events.ts';
import type { AppealDocument } from './model.ts';

type Awaiting = Pick<AppealDocument, 'kind' | 'contestedOn'>;

/** The appeals that an event may put right: by what they are against; `null`: none. */
export function subjectOfEvent(
  event: FeedEvent,
): { readonly subject: string | null; readonly kinds: readonly string[] } | null {
  switch (event.type) {
    case 'CertificateChanged':
    case 'CertificateCorrected':
      return { subject: event.key, kinds: ['STATUS_DECISION', 'RECORDED_FACT'] };
    case 'ReuseLinkChanged':
      return { subject: event.fact.certificateNumber, kinds: ['REUSE_DECISION'] };
    case 'BlacklistEntryChanged':
      return { subject: event.key, kinds: ['LISTING'] };
    case 'InspectionChanged':
      return { subject: event.key, kinds: ['INSPECTION_FINDING'] };
    case 'ReusableResultsListChanged':
      return { subject: null, kinds: ['LIST_ROW'] };
    default:
      return null;
  }
}

/** Whether an event shows that what was contested has been put right, by the owner's ordinary report or correction. */
export function isRemedied(event: FeedEvent, { kind, contestedOn }: Awaiting, today: Day): boolean {
  switch (event.type) {
    case 'CertificateChanged': {
      if (kind !== 'STATUS_DECISION') return false;
      const begun = event.fact.statusHistory.filter(({ from }) => from <= today);
      const stands = begun.some(({ status, from }) => status !== 'VALID' && from === contestedOn);
      return !stands || begun.at(-1)?.status === 'VALID';
    }
    case 'CertificateCorrected':
      return kind === 'RECORDED_FACT';
    case 'ReuseLinkChanged':
      return kind === 'REUSE_DECISION';
    case 'BlacklistEntryChanged':
      return kind === 'LISTING' && event.fact.removedOn !== null;
    case 'InspectionChanged':
      return kind === 'INSPECTION_FINDING' && event.fact.change.action === 'CORRECT';
    case 'ReusableResultsListChanged':
      return kind === 'LIST_ROW';
    default:
      return false;
  }
}

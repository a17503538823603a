import type { FeedEvent } from '../../schema/domain/events/events.ts';
import { roleOf } from '../../schema/domain/sight/role.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { Models } from './model.ts';
import { createNotices, type NewNotice } from './notices.ts';

/** Notices that follow from what other subgraphs tell. */
export interface Carried {
  handle(events: readonly FeedEvent[], scope: WriteScope): Promise<void>;
}

export function createCarried({ models, clock }: Pick<ServiceKit<Models>, 'models' | 'clock'>): Carried {
  return {
    handle: (events, scope) => createNotices(models, events.flatMap(noticesOf), clock.now(), scope),
  };
}

function noticesOf(event: FeedEvent): NewNotice[] {
  switch (event.type) {
    case 'NoticeGiven': {
      const { id, agency, kind, subject, textZh, textEn } = event.fact;
      const values = { textZh, textEn };
      return [{ to: roleOf.agency(agency), kind, subject: `AGENCIES:${subject}`, values, occasion: `GIVEN ${id}` }];
    }
    case 'WebhookPaused': {
      const { id, agency, reason } = event.fact;
      const occasion = `PAUSED ${id} ${event.seq}`;
      return [
        { to: roleOf.agency(agency), kind: 'WEBHOOK_PAUSED', subject: `WEBHOOK:${id}`, values: { reason }, occasion },
      ];
    }
    case 'LeadAnswered': {
      const { lead, agency, reference, state, text } = event.fact;
      const occasion = `LEAD ${lead} ${reference} ${event.seq}`;
      return [
        {
          to: roleOf.agency(agency),
          kind: 'LEAD_ANSWERED',
          subject: `LEAD:${lead}`,
          values: { reference, state, answer: text },
          occasion,
        },
      ];
    }
    case 'AppealChanged': {
      const { id, state, appellant, assignee, owner, change } = event.fact;
      if (change.action !== 'DECIDE') return [];
      const told = [...new Set([appellant, owner])].filter((role) => role !== assignee);
      return told.map((to) => ({
        to,
        kind: 'APPEAL_DECIDED',
        subject: `APPEAL:${id}`,
        values: { state },
        occasion: `APPEAL ${id} ${event.seq}`,
      }));
    }
    default:
      return [];
  }
}

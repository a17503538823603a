import { createHash, randomBytes } from 'node:crypto';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import { roleOf } from '../../schema/domain/sight/role.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { ReadLead } from './lead-input.ts';
import { acceptanceDue } from './life-cycle.ts';
import type { LeadDocument, Models } from './model.ts';
import { FOUND } from './policy.ts';
import { type CertificateParties, type OrganisationPlace, partiesModel } from './view.ts';

/** What a lead begins with. */
export type Begun = Pick<ReadLead, 'kind' | 'certificateNumber' | 'division' | 'productName' | 'model'> &
  Partial<Pick<ReadLead, 'subjectUscc'>>;

/** How leads begin, and how they are written and told. */
export interface LeadStore {
  /** A lead without reports, routed to the regulator of the place, else of the holder or the enterprise, else to the ministry. */
  begun(lead: Begun, matter: string, today: Day): LeadDocument;
  put(lead: LeadDocument, scope: WriteScope, action: string): Promise<void>;
}

export function createLeadStore({ models, clock, readModel }: ServiceKit<Models>): LeadStore {
  const view = readModel(partiesModel.name);
  /** To whom a lead goes, by what it names. */
  const routed = (lead: Begun) => {
    const certificate =
      lead.certificateNumber === null ? undefined : view.get<CertificateParties>('certificate', lead.certificateNumber);
    const subjectUscc = lead.subjectUscc ?? certificate?.holderUscc ?? null;
    const place = subjectUscc === null ? undefined : view.get<OrganisationPlace>('organisation', subjectUscc);
    return {
      bodyCode: certificate?.bodyCode ?? null,
      subjectUscc,
      division: lead.division ?? certificate?.division ?? place?.division ?? null,
    };
  };

  return {
    begun: (lead, matter, today) => ({
      _id: `ld_${createHash('sha256').update(matter).digest('hex').slice(0, 8)}${randomBytes(8).toString('hex')}`,
      matter,
      openMatter: matter,
      kind: lead.kind,
      state: 'RECEIVED',
      receivedOn: today,
      acceptedOn: null,
      extendedOn: null,
      endedOn: null,
      due: acceptanceDue(today),
      ...routed(lead),
      certificateNumber: lead.certificateNumber,
      productName: lead.productName,
      model: lead.model,
      answer: null,
      references: [],
      agencies: [],
      reports: [],
    }),
    async put(lead, { session, publish }, action) {
      await models.leads.collection.replaceOne({ _id: lead._id } as never, lead, { session, upsert: true });
      publish(leadChanged(lead, action, clock.now()));
    },
  };
}

/** A lead in the feed: nothing by which one could tell who reported it, or where. */
function leadChanged(lead: LeadDocument, action: string, at: Date): OutgoingEvent {
  const { _id: id, kind, state, receivedOn, acceptedOn, extendedOn, endedOn, division } = lead;
  // What consumers say of somebody is told to nobody but the authority, until it is found to be so; what they wrote in place of a number is told to no feed at all.
  const isTold = !lead.isFromConsumers || FOUND.includes(state);
  const bodyCode = isTold ? lead.bodyCode : null;
  const subjectUscc = isTold ? lead.subjectUscc : null;
  const certificateNumber =
    lead.isFromConsumers && parseCertificateNumber(lead.certificateNumber ?? '') === null
      ? null
      : lead.certificateNumber;
  return {
    type: 'LeadChanged',
    key: id,
    fact: {
      id,
      kind,
      state,
      receivedOn,
      acceptedOn,
      extendedOn,
      endedOn,
      assignee: division === null ? roleOf.ministry : roleOf.regulator(division),
      divisionCode: division,
      certificateNumber,
      bodyCode,
      subjectUscc,
      change: { action, at: at.toISOString() },
    },
  };
}

import { createHash } from 'node:crypto';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { LeadFault, type LeadInput, matterOf, type ReadLead, readLead } from './lead-input.ts';
import type { LeadStore } from './lead-store.ts';
import { answered, isOpen, type LeadAnswer } from './life-cycle.ts';
import { CONSUMER, type LeadDocument, type LeadKind, type LeadReport, type LeadState, type Models } from './model.ts';
import { isAuthority, visibleRows } from './policy.ts';

const REPORTED_AT_ONCE = 200;
const REPORTS_LIMIT = 500;
const TEXT_LIMIT = 1_000;
/** Days for which a consumer can still be reached after a lead has ended. */
const CONTACT_AFTER_DAYS = 90;

/** What became of a lead that was reported. */
export interface LeadResult {
  readonly reference: string;
  readonly lead: string | null;
  readonly isDuplicate: boolean;
  readonly fault: string | null;
}

export interface LeadFilter {
  readonly states?: readonly LeadState[] | null;
  readonly kinds?: readonly LeadKind[] | null;
  readonly certificateNumber?: string | null;
}

/** Leads on their way from whoever met something to the regulator concerned, and back. */
export interface LeadService {
  /** @throws FORBIDDEN, BAD_USER_INPUT */
  report(caller: Caller, leads: readonly LeadInput[]): Promise<readonly LeadResult[]>;
  /** @throws NOT_FOUND, FORBIDDEN, CONFLICT, BAD_USER_INPUT */
  answer(caller: Caller, id: string, answer: LeadAnswer, text: string): Promise<LeadDocument>;
  /** @throws NOT_FOUND, BAD_USER_INPUT */
  confirmTakedown(caller: Caller, id: string, takenDownOn: Day): Promise<LeadDocument>;
  list(caller: Caller, filter: LeadFilter, page: PageArguments): Promise<Page<LeadDocument>>;
  one(caller: Caller, id: string): Promise<LeadDocument | null>;
}

export function createLeadService({ models, write, clock }: ServiceKit<Models>, store: LeadStore): LeadService {
  const rowsOf = (caller: Caller) => {
    const rows = visibleRows(caller);
    if (!rows) throw hubError('FORBIDDEN', 'Leads are for agencies.');
    return rows;
  };
  const find = async (rows: Record<string, unknown>, id: string, { session }: WriteScope): Promise<LeadDocument> => {
    const found = await models.leads
      .findOne({ _id: id, ...rows })
      .session(session)
      .lean<LeadDocument>()
      .exec();
    if (!found) throw hubError('NOT_FOUND', 'There is no such lead.', { argument: 'input.lead' });
    return found;
  };

  const forgetContacts = async ({ _id }: LeadDocument, { session }: WriteScope) => {
    const removeOn = addDays(clock.today(), CONTACT_AFTER_DAYS);
    await models.contacts.updateMany({ lead: _id }, { $set: { removeOn } }, { session }).exec();
  };

  const take = async (caller: Caller, lead: ReadLead): Promise<LeadResult> => {
    const agency = caller.agency ?? '';
    const reference = `${agency}/${lead.reference}`;
    const report: LeadReport = {
      agency,
      reference: lead.reference,
      hash: lead.hash,
      at: clock.now(),
      listingUrl: lead.listingUrl,
      text: lead.text,
      quantity: lead.quantity,
      evidence: lead.evidence,
      takenDownOn: null,
    };
    return write(async (scope) => {
      const { session } = scope;
      const known = await models.leads.findOne({ references: reference }).session(session).lean<LeadDocument>().exec();
      if (known) {
        const same = known.reports.find((one) => one.agency === agency && one.reference === lead.reference);
        if (same?.hash !== lead.hash) throw new LeadFault('reference: one that was not used for another lead expected');
        const isDuplicate = known.reports.filter((one) => one.agency === agency).length > 1;
        return { reference: lead.reference, lead: known._id, isDuplicate, fault: null };
      }
      const matter = matterOf(lead);
      const open = await models.leads.findOne({ openMatter: matter }).session(session).lean<LeadDocument>().exec();
      if (open && open.reports.length >= REPORTS_LIMIT)
        throw new LeadFault(`reference: a matter with fewer than ${REPORTS_LIMIT} reports expected`);
      const next: LeadDocument = open
        ? {
            ...open,
            references: [...open.references, reference],
            agencies: [...new Set([...open.agencies, agency])],
            reports: [...open.reports, report],
          }
        : {
            ...store.begun(lead, matter, clock.today()),
            references: [reference],
            agencies: [agency],
            reports: [report],
          };
      await store.put(next, scope, open ? 'REPORT_AGAIN' : 'REPORT');
      // That others have reported it is not told.
      const isDuplicate = open?.reports.some((one) => one.agency === agency) ?? false;
      return { reference: lead.reference, lead: next._id, isDuplicate, fault: null };
    });
  };

  return {
    async report(caller, leads) {
      if (caller.agency === null || caller.kind === 'HUB') throw hubError('FORBIDDEN', 'Leads are for agencies.');
      if (leads.length === 0 || leads.length > REPORTED_AT_ONCE)
        throw badUserInput('input.leads', `1 to ${REPORTED_AT_ONCE} leads`);
      const results: LeadResult[] = [];
      for (const input of leads) {
        try {
          results.push(await take(caller, readLead(input)));
        } catch (error) {
          if (!(error instanceof LeadFault)) throw error;
          results.push({ reference: input.reference, lead: null, isDuplicate: false, fault: error.message });
        }
      }
      return results;
    },
    async answer(caller, id, answer, written) {
      const text = written.trim();
      if (text.length === 0 || text.length > TEXT_LIMIT)
        throw badUserInput('input.text', `1 to ${TEXT_LIMIT} characters`);
      const rows = rowsOf(caller);
      return write(async (scope) => {
        const lead = await find(rows, id, scope);
        if (!isAuthority(caller, lead)) throw hubError('FORBIDDEN', 'Leads are answered by the regulator concerned.');
        if (lead.answer === text && isSameAnswer(lead.state, answer)) return lead;
        const life = answered(lead, answer, clock.today());
        if (!life)
          throw hubError('CONFLICT', `A lead that is ${lead.state} can't be answered so.`, {
            argument: 'input.answer',
          });
        const next: LeadDocument = {
          ...lead,
          ...life,
          answer: text,
          // Of what consumers report each is answered: what comes after an answer is a lead of its own, or its state would tell that there was one before.
          openMatter: isOpen(life.state) && !lead.isFromConsumers ? lead.matter : lead._id,
        };
        await store.put(next, scope, answer);
        if (lead.isFromConsumers && next.endedOn !== null) await forgetContacts(next, scope);
        for (const { agency, reference } of next.reports)
          if (agency !== CONSUMER) scope.publish(leadAnswered(next, agency, reference, text, clock.now()));
        return next;
      });
    },
    async confirmTakedown(caller, id, takenDownOn) {
      const { agency } = caller;
      if (agency === null) throw hubError('FORBIDDEN', 'Leads are for agencies.');
      if (takenDownOn > clock.today()) throw badUserInput('input.takenDownOn', 'today or a day before');
      return write(async (scope) => {
        const lead = await find({ agencies: agency }, id, scope);
        const reports = lead.reports.map((report) =>
          report.agency === agency && report.takenDownOn === null ? { ...report, takenDownOn } : report,
        );
        if (reports.every((report, index) => report === lead.reports[index])) return lead;
        const isDone =
          lead.state === 'CONFIRMED' &&
          reports.every((report) => report.takenDownOn !== null || report.listingUrl === null);
        const next: LeadDocument = {
          ...lead,
          reports,
          ...(isDone && { state: 'CLOSED' as const, openMatter: lead._id }),
        };
        await store.put(next, scope, 'TAKEDOWN');
        return next;
      });
    },
    async list(caller, { states, kinds, certificateNumber }, page) {
      const filter = {
        $and: [
          rowsOf(caller),
          {
            ...(states && { state: { $in: [...states] } }),
            ...(kinds && { kind: { $in: [...kinds] } }),
            ...(certificateNumber && { certificateNumber }),
          },
        ],
      };
      return findPage<LeadDocument, LeadDocument>(models.leads, filter as never, [['_id', 1]], page, (lead) => lead);
    },
    one: async (caller, id) =>
      models.leads
        .findOne({ _id: id, ...rowsOf(caller) })
        .lean<LeadDocument>()
        .exec(),
  };
}

function isSameAnswer(state: LeadState, answer: LeadAnswer): boolean {
  return (
    { ACCEPT: 'ACCEPTED', REFUSE: 'REFUSED', EXTEND: '', CONFIRM: 'CONFIRMED', UNFOUNDED: 'UNFOUNDED' }[answer] ===
    state
  );
}

function leadAnswered(lead: LeadDocument, agency: string, reference: string, text: string, at: Date): OutgoingEvent {
  return {
    type: 'LeadAnswered',
    key: `${lead._id} ${createHash('sha256').update(`${agency}/${reference}`).digest('hex').slice(0, 12)}`,
    fact: {
      id: `${lead._id} ${createHash('sha256').update(`${agency}/${reference}`).digest('hex').slice(0, 12)}`,
      lead: lead._id,
      agency,
      reference,
      state: lead.state,
      certificateNumber: lead.certificateNumber,
      text,
      at: at.toISOString(),
    },
  };
}

import { randomBytes } from 'node:crypto';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { addDays, type Day, startOfDay } from '../../schema/domain/day.ts';
import { atMost } from '../shared/at-most.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { LeadFault } from './lead-input.ts';
import type { LeadStore } from './lead-store.ts';
import { CONSUMER, type LeadDocument, type LeadReport, type LeadState, type Models } from './model.ts';
import {
  codeOf,
  digestOf,
  digestOfCode,
  readContact,
  readSuspectMark,
  type SuspectMarkInput,
  suspectMatterOf,
} from './suspect-mark-input.ts';

/** Reports a day from one place: many people share an address. */
export const FROM_ONE_PLACE = 20;
/** Reports a day from everywhere: more is no day of consumers, and nobody could read them. */
export const FROM_EVERYWHERE = 2_000;
/** Reports that are kept of one matter; what comes beyond has its code and nothing else. */
const REPORTS_LIMIT = 100;
/** Days that a contact is kept at most. */
const CONTACT_DAYS = 365;

/** What a consumer is told of a report. */
export type SuspectMarkState = 'RECEIVED' | 'PASSED_ON' | 'CLOSED';

/** Which of an authority's steps a consumer is told; what was found is told by the authority, when it may be. */
const TOLD: Readonly<Record<LeadState, SuspectMarkState>> = {
  RECEIVED: 'RECEIVED',
  ACCEPTED: 'PASSED_ON',
  REFUSED: 'CLOSED',
  CONFIRMED: 'CLOSED',
  UNFOUNDED: 'CLOSED',
  CLOSED: 'CLOSED',
};

/** Reports of people without an account. */
export interface SuspectMarkService {
  /** @throws FORBIDDEN, BAD_USER_INPUT, CONFLICT, RATE_LIMITED @returns the code by which its state can be asked for */
  report(caller: Caller, input: SuspectMarkInput): Promise<string>;
  /** `null` where there is no report with the code. */
  state(code: string): Promise<SuspectMarkState | null>;
  /** How who made a report can be reached; whether the caller may know it is decided before. */
  contact(lead: string, reference: string): Promise<string | null>;
}

export function createSuspectMarkService(
  { models, write, clock }: ServiceKit<Models>,
  store: LeadStore,
): SuspectMarkService {
  // All count in one record: those of a process that come together would only get in each other's way.
  const inTurn = atMost(1);
  /** Counts one more of the day. @throws RATE_LIMITED, with the seconds until the next day begins */
  const count = async (source: string, { session }: WriteScope): Promise<void> => {
    const today = clock.today();
    const counts = models.consumerCounts;
    const all = (await counts.findById(today).session(session).lean().exec()) ?? {
      _id: today,
      day: today,
      count: 0,
      salt: randomBytes(16).toString('base64url'),
    };
    // With a salt that goes with the day, so that nothing is left by which an address could be tried out.
    const place = `${today} ${digestOf([all.salt, source]).slice(0, 32)}`;
    const own = (await counts.findById(place).session(session).lean().exec()) ?? {
      _id: place,
      day: today,
      count: 0,
      salt: null,
    };
    const isOwn = own.count >= FROM_ONE_PLACE;
    if (isOwn || all.count >= FROM_EVERYWHERE)
      throw hubError(
        'RATE_LIMITED',
        isOwn
          ? `From one place ${FROM_ONE_PLACE} reports a day are taken; the next day begins at midnight in Beijing.`
          : 'Today more was reported than can be read; the next day begins at midnight in Beijing.',
        { retryAfterSeconds: secondsTo(addDays(today, 1), clock.now()) },
      );
    for (const one of [all, own])
      await counts.replaceOne({ _id: one._id }, { ...one, count: one.count + 1 }, { session, upsert: true }).exec();
    await counts.deleteMany({ day: { $lt: today } }, { session }).exec();
    await models.contacts.deleteMany({ removeOn: { $lt: today } }, { session }).exec();
  };

  return {
    async report(caller, input) {
      if (caller.kind !== 'PUBLIC') throw hubError('FORBIDDEN', 'Agencies report what they meet by reportLeads.');
      const { read, contact } = checked(input);
      const code = codeOf(input.idempotencyKey);
      const [reference = ''] = code.split('-');
      const digest = digestOfCode(code);
      const today = clock.today();
      const report: LeadReport = {
        agency: CONSUMER,
        reference,
        hash: digestOf(read),
        at: clock.now(),
        listingUrl: read.listingUrl,
        text: read.text,
        quantity: 1,
        evidence: [],
        takenDownOn: null,
      };
      const take = async (scope: WriteScope) => {
        const { session } = scope;
        const known = await models.leads.findOne({ codes: digest }).session(session).lean<LeadDocument>().exec();
        if (known) {
          const same = known.reports.find((one) => one.reference === reference);
          if (same && same.hash !== report.hash)
            throw hubError('CONFLICT', 'Something else was reported with this key.', {
              argument: 'input.idempotencyKey',
            });
          return code;
        }
        await count(caller.source ?? '', scope);
        const matter = suspectMatterOf(read, today);
        const open = await models.leads.findOne({ openMatter: matter }).session(session).lean<LeadDocument>().exec();
        const lead: LeadDocument = open
          ? { ...open, codes: [...(open.codes ?? []), digest] }
          : { ...store.begun(read, matter, today), isFromConsumers: true, codes: [digest] };
        const isKept = lead.reports.length < REPORTS_LIMIT;
        await store.put({ ...lead, ...(isKept && { reports: [...lead.reports, report] }) }, scope, 'REPORT');
        if (contact !== null && isKept) {
          const _id = contactKey(lead._id, reference);
          const removeOn = addDays(today, CONTACT_DAYS);
          await models.contacts
            .replaceOne({ _id }, { _id, lead: lead._id, contact, removeOn }, { session, upsert: true })
            .exec();
        }
        return code;
      };
      return inTurn(() => write(take));
    },
    async state(code) {
      const lead = await models.leads
        .findOne({ codes: digestOfCode(code) }, { state: 1 })
        .lean<Pick<LeadDocument, 'state'>>()
        .exec();
      return lead ? TOLD[lead.state] : null;
    },
    async contact(lead, reference) {
      const found = await models.contacts
        .findOne({ _id: contactKey(lead, reference), removeOn: { $gte: clock.today() } })
        .lean()
        .exec();
      return found?.contact ?? null;
    },
  };
}

function contactKey(lead: string, reference: string): string {
  return `${lead}/${reference}`;
}

/** Each fault names its field. @throws BAD_USER_INPUT */
function checked(input: SuspectMarkInput) {
  try {
    return { read: readSuspectMark(input), contact: readContact(input) };
  } catch (error) {
    if (!(error instanceof LeadFault)) throw error;
    const [field = '', expected = ''] = error.message.split(': ');
    throw badUserInput(`input.${field}`, expected.replace(/ expected$/, ''));
  }
}

function secondsTo(day: Day, now: Date): number {
  return Math.max(1, Math.ceil((startOfDay(day).getTime() - now.getTime()) / 1000));
}

import { addDays, addYears, dayOf } from '../../../schema/domain/day.ts';
import { deadlineRule } from '../../../schema/domain/deadline-rules.ts';
import type { FactByEvent } from '../../../schema/domain/events/events.ts';
import { endOfPeriod } from '../../../schema/domain/period.ts';
import { roleOf } from '../../../schema/domain/sight/role.ts';
import { type Deadline, makeDeadline, NOBODY } from './deadline.ts';

const made = (deadline: Deadline | null): Deadline[] => (deadline ? [deadline] : []);

/** CB-03: a body that reports does so again within the interval, also when there is nothing new. */
export function bodyDeadlines(body: FactByEvent['CertificationBodyChanged'], from: string): Deadline[] {
  const { code, reportedUntil, reportsFromYear, approvals } = body;
  if (reportedUntil === null || reportsFromYear === null) return [];
  const ends = approvals.map(({ to }) => to);
  const last = ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
  return made(
    makeDeadline({
      rule: 'REPORTS_LATE',
      subjectKind: 'BODY',
      subject: code,
      starts: dayOf(new Date(reportedUntil)),
      metOn: last === null ? null : addDays(last, 1),
      concerned: { ...NOBODY, body: code },
      madeFrom: [from],
    }),
  );
}

/** Ends of entries, and the day from which early removal can be asked for (SAMR Order 44: a year, for serious dishonesty). */
export function entryDeadlines(entry: FactByEvent['BlacklistEntryChanged'], from: string): Deadline[] {
  const { id, list, subjectUscc, subjectBodyCode, divisionCode, publishedOn, endsOn, removedOn } = entry;
  const common = {
    subjectKind: 'BLACKLIST_ENTRY' as const,
    subject: id,
    starts: publishedOn,
    metOn: removedOn,
    concerned: { body: subjectBodyCode, holder: subjectUscc, division: divisionCode, agencies: [] },
    madeFrom: [from],
  };
  const opens = addYears(publishedOn, 1);
  return [
    ...(list === 'SERIOUS_DISHONESTY' && (endsOn === null || opens <= endsOn)
      ? made(makeDeadline({ ...common, rule: 'EARLY_REMOVAL_OPENS', due: opens }))
      : []),
    ...(endsOn === null
      ? []
      : made(makeDeadline({ ...common, rule: 'BLACKLIST_ENDS', due: endsOn, metOn: removedOn ?? addDays(endsOn, 1) }))),
  ];
}

/** The end of a sharing agreement, told to both sides. */
export function agreementDeadlines(agreement: FactByEvent['AgreementChanged'], from: string): Deadline[] {
  const { id, provider, consumer, validFrom, validTo, state } = agreement;
  if (validTo === null || state === 'REQUESTED') return [];
  return made(
    makeDeadline({
      rule: 'AGREEMENT_ENDS',
      subjectKind: 'AGREEMENT',
      subject: id,
      starts: validFrom,
      due: validTo,
      metOn: state === 'ENDED' ? validFrom : addDays(validTo, 1),
      concerned: { ...NOBODY, agencies: [...new Set([provider, consumer])] },
      madeFrom: [from],
    }),
  );
}

/** The end of a membership of an alliance. */
export function membershipDeadlines(member: FactByEvent['AllianceMemberChanged'], from: string): Deadline[] {
  const { id, bodyCode, uscc, divisionCode, from: begins, to } = member;
  if (to === null) return [];
  return made(
    makeDeadline({
      rule: 'MEMBERSHIP_ENDS',
      subjectKind: 'MEMBERSHIP',
      subject: id,
      starts: begins,
      due: to,
      metOn: addDays(to, 1),
      concerned: { body: bodyCode, holder: uscc, division: divisionCode, agencies: [] },
      madeFrom: [from],
    }),
  );
}

/** CAT-04: an entry of a region's own catalogue is filed before it is used. */
export function entryFilingDeadlines(entry: FactByEvent['CatalogueEntryChanged'], from: string): Deadline[] {
  const { id, layer, announcedOn, validFrom, filedOn } = entry;
  if (layer !== 'YRD' || filedOn === undefined) return [];
  const starts = announcedOn !== undefined && announcedOn < validFrom ? announcedOn : addDays(validFrom, -30);
  return made(
    makeDeadline({
      rule: 'FILING_BEFORE_USE',
      subjectKind: 'CATALOGUE_ENTRY',
      subject: id,
      starts,
      due: validFrom,
      metOn: filedOn,
      concerned: NOBODY,
      madeFrom: [from],
    }),
  );
}

/** CB-03: what a receiver refuses is put right by the body that it is of, or by the hub's operator. */
export function deliveryDeadlines(answer: FactByEvent['ReceiverAnswered'], from: string): Deadline[] {
  const { id, bodyCode, state, refusedAt, at } = answer;
  return made(
    makeDeadline({
      rule: 'RECEIVER_REFUSED',
      subjectKind: 'DELIVERY',
      subject: id,
      starts: dayOf(new Date(refusedAt)),
      metOn: state === 'MENDED' ? dayOf(new Date(at)) : null,
      concerned: { ...NOBODY, body: bodyCode, assignee: bodyCode === null ? roleOf.operator : roleOf.body(bodyCode) },
      madeFrom: [from],
    }),
  );
}

/** DIS-01 to DIS-03: an appeal is decided by its day, and what was upheld is put right by its owner. */
export function appealDeadlines(appeal: FactByEvent['AppealChanged'], from: string): Deadline[] {
  const { id, state, filedOn, due, decidedOn, remedyDue, remediedOn, assignee, owner, appellantAgency, change } =
    appeal;
  const common = { subjectKind: 'APPEAL' as const, subject: id, madeFrom: [from] };
  const parties = { ...NOBODY, agencies: [appellantAgency] };
  const ended = decidedOn ?? (state === 'WITHDRAWN' ? dayOf(new Date(change.at)) : null);
  const decision = makeDeadline({
    ...common,
    rule: 'APPEAL_DECISION',
    starts: filedOn,
    due,
    metOn: ended,
    concerned: { ...parties, assignee },
  });
  if (decidedOn === null || remedyDue === null) return made(decision);
  const concerned = { ...parties, assignee: owner };
  const remedy = { ...common, rule: 'APPEAL_REMEDY' as const, starts: decidedOn, due: remedyDue, metOn: remediedOn };
  return [...made(decision), ...made(makeDeadline({ ...remedy, concerned }))];
}

/** SDC-01: the next efficiency report of a filing, by the day that the filing itself tells. */
export function declarationDeadlines(declaration: FactByEvent['DeclarationChanged'], from: string): Deadline[] {
  const { number, supplierUscc, divisionCode, filedOn, coveredTo, reportDue } = declaration;
  if (number === null || filedOn === null || reportDue === null) return [];
  return made(
    makeDeadline({
      rule: 'DECLARATION_REPORT_DUE',
      subjectKind: 'DECLARATION',
      subject: number,
      starts: coveredTo !== null && coveredTo > filedOn ? coveredTo : filedOn,
      due: reportDue,
      // What was reported begins the next one: this one is then no more.
      metOn: null,
      concerned: { ...NOBODY, holder: supplierUscc, division: divisionCode },
      madeFrom: [from],
    }),
  );
}

/** DL-29, DL-31: a lead is accepted or refused within 7 working days, and verified within 15, or 30 where that was extended. */
export function leadDeadlines(lead: FactByEvent['LeadChanged'], from: string): Deadline[] {
  const { id, receivedOn, acceptedOn, extendedOn, endedOn, divisionCode } = lead;
  const common = {
    subjectKind: 'LEAD' as const,
    subject: id,
    // The body is concerned by the lead and not by its handling, and the enterprise must not hear of it.
    concerned: { ...NOBODY, division: divisionCode },
    madeFrom: [from],
  };
  const acceptance = makeDeadline({
    ...common,
    rule: 'LEAD_ACCEPTANCE',
    starts: receivedOn,
    metOn: acceptedOn ?? endedOn,
  });
  if (acceptedOn === null) return made(acceptance);
  const rule = deadlineRule('DL-31');
  const due = endOfPeriod({ ...rule, value: rule.value * (extendedOn === null ? 1 : 2) }, acceptedOn)?.day;
  return [
    ...made(acceptance),
    ...made(makeDeadline({ ...common, rule: 'LEAD_VERIFICATION', starts: acceptedOn, due, metOn: endedOn })),
  ];
}

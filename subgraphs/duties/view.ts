import type { Day } from '../../schema/domain/day.ts';
import type { FeedEvent, FeedEventOf } from '../../schema/domain/events/events.ts';
import type { ReuseLinkFact } from '../../schema/domain/facts.ts';
import { type Group, putInGroup } from '../shared/read-model/groups.ts';
import { underField, underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition, ReadModelReader, ReadModelWriter } from '../shared/read-model/read-model.ts';
import {
  type CertificateFacts,
  certificateDeadlines,
  type InspectionFacts,
  type PublicationFacts,
  type SurveillanceFacts,
} from './rules/certificate-deadlines.ts';
import { type Deadline, type SubjectKind, turnsOf } from './rules/deadline.ts';
import {
  agreementDeadlines,
  appealDeadlines,
  bodyDeadlines,
  declarationDeadlines,
  deliveryDeadlines,
  entryDeadlines,
  entryFilingDeadlines,
  leadDeadlines,
  membershipDeadlines,
} from './rules/register-deadlines.ts';
import { changeDays, type Dependent, type ResultFacts, reuseDeadlines } from './rules/reuse-deadlines.ts';

type GroupedSurveillance = SurveillanceFacts & { readonly id: string };
type GroupedPublication = PublicationFacts & { readonly id: string };

/** What is derived of a subject, and under which further keys it stands. */
export interface SubjectRecord {
  readonly deadlines: readonly Deadline[];
  readonly dues: readonly string[];
  readonly turns: readonly Day[];
}

/** A subject as a key: kind and key. */
export const subjectKey = (kind: SubjectKind, key: string) => `${kind}:${key}`;

/** Kind and key of a subject's key. */
export function parseSubject(subject: string): { readonly kind: SubjectKind; readonly key: string } {
  const end = subject.indexOf(':');
  return { kind: subject.slice(0, end) as SubjectKind, key: subject.slice(end + 1) };
}

/** A number that sorts as text. */
export const sortable = (seq: number) => String(seq).padStart(12, '0');

/**
 * Deadlines by what they are about and by their due day, what they follow from, and certificates by body. `turn` has the days on which something happens by the clock alone,
 * `touched` which subjects each event has changed: the scheduler reads both.
 */
export const dutiesModel: ReadModelDefinition = {
  name: 'deadlines',
  version: 7,
  follows: [
    'certificates',
    'reusable-results',
    'blacklists',
    'alliance',
    'agencies',
    'catalogue',
    'duties',
    'leads',
    'supervision',
    'disputes',
    'declarations',
    'changes',
  ],
  // What an event led to when it came; told again it leads also to what has been told since.
  notCompared: ['touched'],
  places: {
    CertificateChanged: [underKey('certificate')],
    CertificateWithdrawn: [underKey('certificate')],
    SurveillanceReported: [underField('SurveillanceReported', 'surveillances', 'certificateNumber')],
    CertificationBodyChanged: [underKey('body')],
    ConformityResultChanged: [underKey('result')],
    ConformityResultWithdrawn: [underKey('result')],
    ReuseLinkChanged: [underField('ReuseLinkChanged', 'links', 'certificateNumber')],
    BlacklistEntryChanged: [underKey('entry')],
    AllianceMemberChanged: [underKey('member')],
    AgreementChanged: [underKey('agreement')],
    CatalogueEntryChanged: [underKey('catalogue-entry')],
    LeadChanged: [underKey('lead')],
    InspectionChanged: [underField('InspectionChanged', 'inspections', 'certificateNumber')],
    AppealChanged: [underKey('appeal')],
    DeclarationChanged: [underKey('declaration')],
    ReceiverAnswered: [underKey('delivery')],
    StatusPublished: [underField('StatusPublished', 'publications', 'certificateNumber')],
  },
  project: {
    CertificateChanged(event, view) {
      const { number, scheme, bodyCode, holder, firstIssuedOn, terms, statusHistory } = event.fact;
      const facts: CertificateFacts = {
        number,
        scheme,
        bodyCode,
        holderUscc: holder.uscc,
        holderDivision: holder.divisionCode,
        firstIssuedOn,
        terms,
        statusHistory,
        from: placeOf('certificates', event.seq),
      };
      view.put('certificate', number, facts);
      view.put('of-body', `${bodyCode} ${number}`, 1);
      touch(view, 'certificates', event, [...renewCertificate(view, number), ...renewResultsOf(view, number)]);
    },
    CertificateWithdrawn(event, view) {
      const known = view.get<CertificateFacts>('certificate', event.fact.number);
      if (known) view.remove('of-body', `${known.bodyCode} ${known.number}`);
      view.remove('certificate', event.fact.number);
      const subject = putDeadlines(view, 'CERTIFICATE', event.fact.number, [], []);
      touch(view, 'certificates', event, [subject, ...renewResultsOf(view, event.fact.number)]);
    },
    SurveillanceReported(event, view) {
      const { certificateNumber, conductedOn, conclusion } = event.fact;
      const from = placeOf('certificates', event.seq);
      const entry: GroupedSurveillance = { id: event.key, conductedOn, conclusion, from };
      putInGroup(view, 'surveillances', certificateNumber, entry, (a, b) => a.conductedOn < b.conductedOn);
      touch(view, 'certificates', event, renewCertificate(view, certificateNumber));
    },
    InspectionChanged(event, view) {
      const { id, certificateNumber, conductedOn, conclusion, divisionCode, publicFrom } = event.fact;
      const from = placeOf('supervision', event.seq);
      const entry: InspectionFacts = { id, conductedOn, conclusion, division: divisionCode, publicFrom, from };
      putInGroup(view, 'inspections', certificateNumber, entry, (a, b) => a.conductedOn < b.conductedOn);
      touch(view, 'supervision', event, renewCertificate(view, certificateNumber));
    },
    CertificationBodyChanged(event, view) {
      const made = bodyDeadlines(event.fact, placeOf('certificates', event.seq));
      touch(view, 'certificates', event, [putDeadlines(view, 'BODY', event.key, made)]);
    },
    ConformityResultChanged(event, view) {
      const { terms, statusHistory } = event.fact;
      view.put('result', event.key, { terms, statusHistory, from: placeOf('reusable-results', event.seq) });
      const numbers = view.get<readonly string[]>('dependents', event.key) ?? [];
      const renewed = numbers.flatMap((number) => renewCertificate(view, number));
      touch(view, 'reusable-results', event, [renewResult(view, event.key), ...renewed]);
    },
    ConformityResultWithdrawn(event, view) {
      view.remove('result', event.key);
      const numbers = view.get<readonly string[]>('dependents', event.key) ?? [];
      const renewed = numbers.flatMap((number) => renewCertificate(view, number));
      touch(view, 'reusable-results', event, [renewResult(view, event.key), ...renewed]);
    },
    ReuseLinkChanged(event, view) {
      const { fact: link } = event;
      putInGroup(view, 'links', link.certificateNumber, link);
      const numbers = view.get<readonly string[]>('dependents', link.resultId) ?? [];
      if (!numbers.includes(link.certificateNumber))
        view.put('dependents', link.resultId, [...numbers, link.certificateNumber]);
      const renewed = renewCertificate(view, link.certificateNumber);
      touch(view, 'reusable-results', event, [renewResult(view, link.resultId), ...renewed]);
    },
    BlacklistEntryChanged: (event, view) =>
      renewOther(view, 'blacklists', event, 'BLACKLIST_ENTRY', entryDeadlines(event.fact, from('blacklists', event))),
    AllianceMemberChanged: (event, view) =>
      renewOther(view, 'alliance', event, 'MEMBERSHIP', membershipDeadlines(event.fact, from('alliance', event))),
    AgreementChanged: (event, view) =>
      renewOther(view, 'agencies', event, 'AGREEMENT', agreementDeadlines(event.fact, from('agencies', event))),
    CatalogueEntryChanged: (event, view) =>
      renewOther(
        view,
        'catalogue',
        event,
        'CATALOGUE_ENTRY',
        entryFilingDeadlines(event.fact, from('catalogue', event)),
      ),
    LeadChanged: (event, view) =>
      renewOther(view, 'leads', event, 'LEAD', leadDeadlines(event.fact, from('leads', event))),
    AppealChanged: (event, view) =>
      renewOther(view, 'disputes', event, 'APPEAL', appealDeadlines(event.fact, from('disputes', event))),
    DeclarationChanged(event, view) {
      const { number } = event.fact;
      if (number === null) return;
      // By the number that its supplier and authorities know it by; it has that from its filing on.
      const made = declarationDeadlines(event.fact, from('declarations', event));
      touch(view, 'declarations', event, [putDeadlines(view, 'DECLARATION', number, made)]);
    },
    ReceiverAnswered: (event, view) =>
      renewOther(view, 'changes', event, 'DELIVERY', deliveryDeadlines(event.fact, from('changes', event))),
    StatusPublished(event, view) {
      const { id, certificateNumber, statusFrom, publishedOn } = event.fact;
      const entry: GroupedPublication = { id, statusFrom, publishedOn, from: placeOf('duties', event.seq) };
      putInGroup(view, 'publications', certificateNumber, entry);
      touch(view, 'duties', event, renewCertificate(view, certificateNumber));
    },
  },
};

const placeOf = (feed: string, seq: number) => `${feed}/${seq}`;
const from = (feed: string, { seq }: Pick<FeedEvent, 'seq'>) => placeOf(feed, seq);

function renewOther(
  view: ReadModelWriter,
  feed: string,
  event: FeedEventOf<
    | 'BlacklistEntryChanged'
    | 'AllianceMemberChanged'
    | 'AgreementChanged'
    | 'CatalogueEntryChanged'
    | 'LeadChanged'
    | 'AppealChanged'
    | 'ReceiverAnswered'
  >,
  kind: SubjectKind,
  made: readonly Deadline[],
): void {
  touch(view, feed, event, [putDeadlines(view, kind, event.key, made)]);
}

/** A certificate with what it rests on, as its effective status follows from it. */
export interface StandingFacts {
  readonly certificate: CertificateFacts;
  readonly linked: readonly { readonly link: ReuseLinkFact; readonly result: ResultFacts | null }[];
}

type Reads = Pick<ReadModelReader, 'get'> | Pick<ReadModelWriter, 'get'>;

/** The certificate of a number, with its links; `null` where there is none (any more). @throws NotKnown */
export function standingFacts(view: Reads, number: string): StandingFacts | null {
  const certificate = view.get<CertificateFacts>('certificate', number);
  if (!certificate) return null;
  const links = view.get<Group<ReuseLinkFact>>('links', number)?.entries ?? [];
  return {
    certificate,
    linked: links.map((link) => ({ link, result: view.get<ResultFacts>('result', link.resultId) ?? null })),
  };
}

/** What is derived of a subject. @throws NotKnown */
export function deadlinesOf(view: Reads, subject: string): readonly Deadline[] {
  return view.get<SubjectRecord>('subject', subject)?.deadlines ?? [];
}

function renewCertificate(view: ReadModelWriter, number: string): string[] {
  const facts = standingFacts(view, number);
  if (!facts) return [];
  const surveillances = view.get<Group<GroupedSurveillance>>('surveillances', number)?.entries ?? [];
  const publications = view.get<Group<GroupedPublication>>('publications', number)?.entries ?? [];
  const inspections = inspectionsOf(view, number);
  const made = certificateDeadlines(facts.certificate, surveillances, publications, inspections);
  // The effective status turns with the certificate's own days and with those of what it rests on.
  const turns = [facts.certificate, ...facts.linked.map(({ result }) => result)].flatMap(changeDays);
  const ofLinks = facts.linked.flatMap(({ link }) => [link.from]);
  return [putDeadlines(view, 'CERTIFICATE', number, made, [...turns, ...ofLinks])];
}

/** Inspections of a certificate, by day. @throws NotKnown */
export function inspectionsOf(view: Reads, number: string): readonly InspectionFacts[] {
  return view.get<Group<InspectionFacts>>('inspections', number)?.entries ?? [];
}

function renewResultsOf(view: ReadModelWriter, number: string): string[] {
  const links = view.get<Group<ReuseLinkFact>>('links', number)?.entries ?? [];
  return [...new Set(links.map(({ resultId }) => resultId))].map((id) => renewResult(view, id));
}

function renewResult(view: ReadModelWriter, id: string): string {
  const numbers = view.get<readonly string[]>('dependents', id) ?? [];
  const dependents = numbers.flatMap((number): Dependent[] => {
    const certificate = view.get<CertificateFacts>('certificate', number);
    const links = view.get<Group<ReuseLinkFact>>('links', number)?.entries ?? [];
    return certificate ? links.filter(({ resultId }) => resultId === id).map((link) => ({ link, certificate })) : [];
  });
  const made = reuseDeadlines(id, view.get<ResultFacts>('result', id) ?? null, dependents);
  return putDeadlines(view, 'RESULT', id, made);
}

/** Puts what is derived of a subject in place of what was. @returns the subject */
function putDeadlines(
  view: ReadModelWriter,
  kind: SubjectKind,
  key: string,
  deadlines: readonly Deadline[],
  moreTurns: readonly Day[] = [],
): string {
  const subject = subjectKey(kind, key);
  const before = view.get<SubjectRecord>('subject', subject);
  const dues = deadlines.map(({ due, id }) => `${due} ${id}`);
  const turns = [...new Set([...deadlines.flatMap(turnsOf), ...moreTurns])].sort();
  for (const due of before?.dues ?? []) if (!dues.includes(due)) view.remove('due', due);
  for (const day of before?.turns ?? []) if (!turns.includes(day)) view.remove('turn', `${day} ${subject}`);
  for (const due of dues) if (!before?.dues.includes(due)) view.put('due', due, subject);
  for (const day of turns) if (!before?.turns.includes(day)) view.put('turn', `${day} ${subject}`, 1);
  if (deadlines.length > 0 || turns.length > 0)
    view.put('subject', subject, { deadlines, dues, turns } satisfies SubjectRecord);
  else view.remove('subject', subject);
  return subject;
}

function touch(
  view: ReadModelWriter,
  feed: string,
  { seq }: Pick<FeedEvent, 'seq'>,
  subjects: readonly string[],
): void {
  if (subjects.length > 0) view.put('touched', `${feed}/${sortable(seq)}`, [...new Set(subjects)]);
}

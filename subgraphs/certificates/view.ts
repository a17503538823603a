import { isDeepStrictEqual } from 'node:util';
import { type CertificateHistory, historyOf } from '../../schema/domain/certificate-history.ts';
import type { Day } from '../../schema/domain/day.ts';
import type {
  CertificateFact,
  CertificationBodyFact,
  ExternalNumberFact,
  OrganisationFact,
  Party,
  ReuseLinkFact,
  TraceCodeFact,
} from '../../schema/domain/facts.ts';
import { DATED_FIELDS } from '../../schema/domain/life-history.ts';
import { historyOfResultFact, lifeHistory, type ResultContent } from '../../schema/domain/result-history.ts';
import type { Lifecycle } from '../../schema/domain/status.ts';
import { type History, unpackHistory } from '../../schema/domain/versions.ts';
import { type Group, putInGroup } from '../shared/read-model/groups.ts';
import { underField, underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition, ReadModelReader, ReadModelWriter } from '../shared/read-model/read-model.ts';
import {
  type AsOf,
  historyBeside,
  historyIn,
  putEnded,
  putVersioned,
  type Versioned,
} from '../shared/read-model/versioned.ts';
import { dropCounted, homeIn, putCounted } from './counted-certificates.ts';
import { type CertificateRecord, certificateFact, historyOfState, type KnownHistory } from './records.ts';
import type { CertificateState } from './rules/merge-report.ts';
import { productWords } from './rules/product-index.ts';
import { effectiveTimeline, type LinkedResult } from './rules/timeline.ts';
import { noteTold } from './told-at.ts';
import { type CertificateAsOf, certificateAsOf } from './version-service.ts';
import { putWords } from './word-index.ts';

/** A trace code in the group of its certificate. */
interface GroupedTraceCode extends TraceCodeFact {
  /** The code again: groups go by ids. */
  readonly id: string;
}

/** A certificate in the view: producer and factory, most often the holder once more, are `null` then, which saves a fifth of its decoding. */
type ViewedCertificate = Omit<CertificateRecord, 'producer' | 'factory' | 'history'> & {
  readonly producer: Party | null;
  readonly factory: Party | null;
  /** First day of the version as it stands: from it on, what is known now of a day is the record itself. */
  readonly versionFrom: Day | null;
  /** Places for what a copy for a past day says of its question: setting them costs nothing, adding them to a copy of so many fields is forty times as dear as the copy. */
  readonly askedOn: null;
  readonly askedKnownAt: null;
};

type ViewedParties = Pick<ViewedCertificate, 'holder' | 'producer' | 'factory'>;

/** Table → record, by key. */
interface RecordTables {
  /** by number: with the effective status over all days; its history lies beside it */
  certificate: Versioned<ViewedCertificate>;
  /** by code */
  body: CertificationBodyFact;
  /** by USCC */
  organisation: OrganisationFact;
  /** by trace code */
  trace: TraceCodeFact;
  /** by certificate number: its trace codes, by product and model */
  traces: Group<GroupedTraceCode>;
  /** by certificate number: what its body calls it */
  externals: Group<ExternalNumberFact>;
  /** by certificate number: all results that it rests on or has rested on */
  links: Group<ReuseLinkFact>;
  /** by certificate number: the days of its surveillances, in order; they are told to few, so no record has them */
  surveilled: { readonly days: readonly Day[] };
  /** by result id: what the effective status needs of it */
  result: Lifecycle & { readonly history?: History<Lifecycle> };
  /** by result id: the numbers of the certificates with a link to it */
  dependents: { readonly numbers: readonly string[] };
}

/** The subgraph's own records by key, as its store holds them. Timelines follow from the same facts by the same rule as there. */
export const recordsModel: ReadModelDefinition = {
  name: 'records',
  version: 10,
  follows: ['certificates', 'reusable-results'],
  shared: ['body'],
  // Links that came after a result are told of it when it is told again.
  notCompared: ['told-at'],
  places: {
    CertificateChanged: [underKey('certificate')],
    CertificateWithdrawn: [underKey('certificate')],
    CertificationBodyChanged: [underKey('body')],
    OrganisationChanged: [underKey('organisation')],
    TraceCodeIssued: [underKey('trace'), underField('TraceCodeIssued', 'traces', 'certificateNumber')],
    ExternalNumberDeclared: [underField('ExternalNumberDeclared', 'externals', 'certificateNumber')],
    SurveillanceReported: [underField('SurveillanceReported', 'surveilled', 'certificateNumber')],
    ConformityResultChanged: [underKey('result')],
    ConformityResultWithdrawn: [underKey('result')],
    ReuseLinkChanged: [underField('ReuseLinkChanged', 'links', 'certificateNumber')],
  },
  project: {
    CertificateChanged({ fact, at }, view) {
      noteTold(view, fact.number, at);
      const known = view.get<RecordTables['certificate']>('certificate', fact.number);
      if (!known || !isDeepStrictEqual(searchedIn(known), searchedIn(fact)))
        putWords(view, homeIn(view, fact.number), productWords(fact));
      const history = historyOfState(fact, at);
      const standing = history.versions.find(({ to, recordedTo }) => to === null && recordedTo === null);
      const current = viewedCertificate(view, fact, standing?.from ?? null);
      // What is said of the record as it stands is no difference between versions.
      const { timeline, reportedStatusWord, versionFrom, askedOn, askedKnownAt } = current;
      const beside = { timeline, reportedStatusWord, versionFrom, askedOn, askedKnownAt };
      const versions = history.versions.map((one) => ({ ...one, data: { ...viewedParties(one.data), ...beside } }));
      putVersioned(view, 'certificate', fact.number, current, { ...history, versions }, DATED_FIELDS);
      putCounted(view, current, surveilledIn(view, fact.number));
    },
    SurveillanceReported({ fact: { certificateNumber, conductedOn } }, view) {
      const days = [...new Set([...surveilledIn(view, certificateNumber), conductedOn])].sort();
      view.put('surveilled', certificateNumber, { days } satisfies RecordTables['surveilled']);
      const known = view.get<RecordTables['certificate']>('certificate', certificateNumber);
      if (known) putCounted(view, known, days);
    },
    CertificateWithdrawn({ fact: { number, last, history }, at }, view) {
      noteTold(view, number, at);
      const whole = historyOf({ ...last, history });
      const versions = whole.versions.map((one) => ({ ...one, data: viewedParties(one.data) }));
      putEnded(view, 'certificate', number, viewedParties(last), { ...whole, versions });
      dropCounted(view, number);
    },
    CertificationBodyChanged({ fact }, view) {
      view.put('body', fact.code, fact);
    },
    OrganisationChanged({ fact }, view) {
      view.put('organisation', fact.uscc, fact);
    },
    TraceCodeIssued({ fact }, view) {
      view.put('trace', fact.code, fact);
      const grouped: GroupedTraceCode = { ...fact, id: fact.code };
      putInGroup(view, 'traces', fact.certificateNumber, grouped, byProductAndModel);
    },
    ExternalNumberDeclared({ fact }, view) {
      putInGroup(view, 'externals', fact.certificateNumber, fact);
    },
    ConformityResultChanged({ fact, at }, view) {
      const { id, terms, statusHistory } = fact;
      const history = lifeHistory(historyOfResultFact(fact, at));
      putResult(view, id, { terms, statusHistory, history }, at);
    },
    ConformityResultWithdrawn({ fact: { id, history, last }, at }, view) {
      const lives = lifeHistory(unpackHistory<ResultContent>(history, last));
      putResult(view, id, { terms: [], statusHistory: [], history: lives }, at);
    },
    ReuseLinkChanged({ fact: link, at }, view) {
      putInGroup(view, 'links', link.certificateNumber, link);
      const numbers = view.get<RecordTables['dependents']>('dependents', link.resultId)?.numbers ?? [];
      if (!numbers.includes(link.certificateNumber))
        view.put('dependents', link.resultId, { numbers: [...numbers, link.certificateNumber] });
      renew(view, link.certificateNumber, at);
    },
  },
};

/** The certificate of a number, as the store would answer it. */
export function certificateOf(
  view: Pick<ReadModelReader, 'get'> & Partial<Pick<ReadModelReader, 'hasUnknown'>>,
  number: string,
): CertificateRecord | null {
  // The effective status was made when it was last known what the certificate rests on.
  if (view.hasUnknown) linkedResultsOf(view, number);
  const viewed = view.get<RecordTables['certificate']>('certificate', number);
  return viewed ? wholeParties(viewed) : null;
}

/** The certificate on a day and as known at an instant, as {@link certificateAsOf} answers it of the whole history, which is read only where the record as it stands does not tell. */
export function certificateInViewAsOf(
  view: Pick<ReadModelReader, 'get' | 'hasUnknown'>,
  { number, on, knownAt }: { readonly number: string } & AsOf,
): CertificateAsOf | null {
  if (knownAt === null && !view.hasUnknown) {
    const viewed = view.get<RecordTables['certificate']>('certificate', number);
    if (viewed?.versionFrom && viewed.versionFrom <= on)
      return { ...viewed, ...parties(viewed), reportedStatusWord: null, askedOn: on, askedKnownAt: null };
  }
  const known = knownInView(view, number);
  return known && certificateAsOf(known, on, knownAt);
}

/** Reads one of the tables whose records are as readers get them. */
export function fromTable<Name extends Exclude<keyof RecordTables, 'certificate'>>(name: Name) {
  return (view: ReadModelReader, key: string): RecordTables[Name] | null =>
    view.get<RecordTables[Name]>(name, key) ?? null;
}

/** All certificates behind a number (`null`: from the first), in the order of their numbers, at most so many. */
export function certificatesAfter(
  view: Pick<ReadModelReader, 'after'>,
  number: string | null,
  limit: number,
): CertificateRecord[] {
  return view.after<RecordTables['certificate']>('certificate', number, limit).map(({ value }) => wholeParties(value));
}

/** All trace codes of a certificate, by product and model. */
export function traceCodesOf(view: ReadModelReader, certificateNumber: string): readonly TraceCodeFact[] {
  return view.get<RecordTables['traces']>('traces', certificateNumber)?.entries ?? [];
}

/** What a certificate is called by its body, in the order of its numbers. */
export function externalNumbersOf(
  view: ReadModelReader,
  certificateNumber: string,
): readonly Pick<ExternalNumberFact, 'written'>[] {
  return view.get<RecordTables['externals']>('externals', certificateNumber)?.entries ?? [];
}

function viewedCertificate(
  view: ReadModelReader | ReadModelWriter,
  state: CertificateState,
  versionFrom: Day | null,
): ViewedCertificate {
  const { history: _history, ...rest } = state;
  const timeline = effectiveTimeline(state, linkedResultsOf(view, state.number));
  return { ...rest, ...viewedParties(state), timeline, versionFrom, askedOn: null, askedKnownAt: null };
}

/** The results that a certificate rests on or has rested on. */
export function linkedResultsOf(view: Pick<ReadModelReader, 'get'>, number: string): LinkedResult[] {
  const links = view.get<RecordTables['links']>('links', number)?.entries ?? [];
  return links.map((link) => ({ link, result: view.get<RecordTables['result']>('result', link.resultId) ?? null }));
}

/** What its words are made of. */
function searchedIn({ holder, products }: Pick<CertificateFact, 'holder' | 'products'>) {
  return { name: holder.name, products };
}

function viewedParties<C extends Pick<CertificateFact, 'holder' | 'producer' | 'factory'>>(certificate: C) {
  const { holder, producer, factory } = certificate;
  return {
    ...certificate,
    producer: isDeepStrictEqual(producer, holder) ? null : producer,
    factory: isDeepStrictEqual(factory, holder) ? null : factory,
  };
}

function wholeParties<V extends ViewedParties>(viewed: V) {
  return { ...viewed, ...parties(viewed) };
}

function parties({ holder, producer, factory }: ViewedParties) {
  return { producer: producer ?? holder, factory: factory ?? holder };
}

/** All that was ever known of a certificate, also of one that was withdrawn; `null` when nothing was. */
export function historyOfCertificate(view: Pick<ReadModelReader, 'get'>, number: string): CertificateHistory | null {
  return wholeHistory(historyIn<ViewedCertificate>(view, 'certificate', number));
}

/** The same with what it rests on, and with its effective status over all days as it is known now, which the record as it stands has with it. */
export function knownInView(view: Pick<ReadModelReader, 'get'>, number: string): KnownHistory | null {
  const current = view.get<RecordTables['certificate']>('certificate', number);
  const history = wholeHistory(historyBeside<ViewedCertificate>(view, 'certificate', number, current));
  if (!history) return null;
  return { number, history, linked: linkedResultsOf(view, number), ...(current && { standing: current.timeline }) };
}

function wholeHistory(history: History<ViewedCertificate> | null): CertificateHistory | null {
  if (!history) return null;
  const versions = history.versions.map((one) => ({ ...one, data: certificateFact(wholeParties(one.data)) }));
  return { acts: history.acts, versions };
}

function putResult(view: ReadModelWriter, id: string, result: RecordTables['result'], at: string): void {
  view.put('result', id, result);
  for (const number of view.get<RecordTables['dependents']>('dependents', id)?.numbers ?? []) renew(view, number, at);
}

/** Computes the effective status anew after a change of what a certificate rests on. */
function renew(view: ReadModelWriter, number: string, at: string): void {
  noteTold(view, number, at);
  const known = view.get<RecordTables['certificate']>('certificate', number);
  if (!known) return;
  const timeline = effectiveTimeline(known, linkedResultsOf(view, number));
  view.put('certificate', number, { ...known, timeline });
  putCounted(view, { ...known, timeline }, surveilledIn(view, number));
}

function surveilledIn(view: Pick<ReadModelReader, 'get'>, number: string): readonly Day[] {
  return view.get<RecordTables['surveilled']>('surveilled', number)?.days ?? [];
}

function byProductAndModel(a: TraceCodeFact, b: TraceCodeFact): boolean {
  return a.productSeq === b.productSeq ? a.model < b.model : a.productSeq < b.productSeq;
}

import type { DivisionCode } from '../../schema/domain/division.ts';
import type {
  BlacklistEntryFact,
  BlacklistKind,
  BodyApproval,
  CertificateFact,
  CertificationBodyFact,
  CertificationScheme,
  ConformityKind,
  ConformityResultFact,
  ReuseLinkFact,
  StatusPeriod,
  Term,
} from '../../schema/domain/facts.ts';
import { normaliseCode, normaliseName } from '../../schema/domain/text.ts';
import type { FeedEvent } from '../shared/outbox.ts';
import type { ReadModelDefinition, ReadModelWriter } from '../shared/read-model/read-model.ts';

/** The feeds that eligibility rests on. */
export const SOURCES = ['certificates', 'reusable-results', 'blacklists'] as const;
export type SourceName = (typeof SOURCES)[number];

/** What eligibility needs of a green certificate. Names and models are made comparable. */
export interface CertificateView {
  readonly number: string;
  readonly scheme: CertificationScheme;
  readonly bodyCode: string;
  readonly projectCode: string;
  readonly starGrade: number | null;
  readonly models: readonly string[];
  readonly firstIssuedOn: string;
  readonly terms: readonly Term[];
  readonly statusHistory: readonly StatusPeriod[];
}

/** What eligibility needs of a certification body. */
export interface BodyView {
  readonly approvals: readonly BodyApproval[];
  /** Until when its reports are complete; `null`: it does not report. */
  readonly reportedUntil: string | null;
}

/** What eligibility needs of a conformity result. */
export interface ResultView {
  readonly id: string;
  readonly kind: ConformityKind;
  readonly number: string;
  readonly issuerBodyCode: string | null;
  readonly productName: string;
  readonly models: readonly string[];
  readonly grade: number | null;
  readonly terms: readonly Term[];
  readonly statusHistory: readonly StatusPeriod[];
  readonly fictional: boolean;
}

/** What eligibility needs of a published blacklist entry. */
export interface EntryView {
  readonly id: string;
  readonly list: BlacklistKind;
  readonly divisionCode: DivisionCode;
  readonly decisionNumber: string;
  readonly publishedOn: string;
  readonly endsOn: string | null;
  readonly removedOn: string | null;
}

/** Table → record, by key. Records that are looked up by something else than their id stand in groups. */
export interface FactTables {
  /** by certificate number */
  certificate: CertificateView;
  /** by body code */
  body: BodyView;
  /** by result id */
  result: ResultView;
  /** by result number, normalised: an issuer's number is unique within issuer and kind only */
  'result-number': readonly Member<string>[];
  /** by certificate number */
  links: readonly Member<ReuseLinkFact>[];
  /** by USCC of the subject */
  entries: readonly Member<EntryView>[];
}

/** A record in a group. */
export interface Member<T> {
  readonly id: string;
  readonly value: T;
}

/** Everything an answer needs, by key. */
export const factsModel: ReadModelDefinition = {
  name: 'facts',
  version: 1,
  follows: SOURCES,
  shared: ['body'],
  project(_feed, event, view) {
    PROJECTIONS[event.type]?.(event, view);
  },
};

/** Event types that no answer needs are passed over. */
const PROJECTIONS: Readonly<Record<string, (event: FeedEvent, view: ReadModelWriter) => void>> = {
  CertificateChanged(event, view) {
    const fact = event.fact as CertificateFact;
    const { number, scheme, bodyCode, projectCode, starGrade, firstIssuedOn, terms, statusHistory } = fact;
    const models = fact.products.flatMap((product) => product.models.map(normaliseName));
    const record: CertificateView = {
      number,
      scheme,
      bodyCode,
      projectCode,
      starGrade,
      models,
      firstIssuedOn,
      terms,
      statusHistory,
    };
    view.put('certificate', number, record);
  },
  CertificationBodyChanged(event, view) {
    const { code, approvals, reportedUntil } = event.fact as CertificationBodyFact;
    const body: BodyView = { approvals, reportedUntil };
    view.put('body', code, body);
  },
  ConformityResultChanged(event, view) {
    const fact = event.fact as ConformityResultFact;
    const { id, kind, number, issuerBodyCode, productName, grade, terms, statusHistory, fictional } = fact;
    const models = fact.models.map(normaliseName);
    const record: ResultView = {
      id,
      kind,
      number,
      issuerBodyCode,
      productName,
      models,
      grade,
      terms,
      statusHistory,
      fictional,
    };
    view.put('result', id, record);
    putInGroup(view, 'result-number', normaliseCode(number), id, id);
  },
  ReuseLinkChanged(event, view) {
    const link = event.fact as ReuseLinkFact;
    putInGroup(view, 'links', link.certificateNumber, link.id, link);
  },
  BlacklistEntryChanged(event, view) {
    const { id, list, divisionCode, decisionNumber, publishedOn, endsOn, removedOn, subjectUscc } =
      event.fact as BlacklistEntryFact;
    const entry: EntryView = { id, list, divisionCode, decisionNumber, publishedOn, endsOn, removedOn };
    putInGroup(view, 'entries', subjectUscc, id, entry);
  },
};

/** Puts a record into the group of its key; a record whose key has changed leaves the group it was in. */
function putInGroup(view: ReadModelWriter, table: keyof FactTables, key: string, id: string, value: unknown): void {
  const places = `${table}-place`;
  const without = (group: string) => (view.get<Member<unknown>[]>(table, group) ?? []).filter((one) => one.id !== id);
  const before = view.get<string>(places, id);
  if (before !== undefined && before !== key) view.put(table, before, without(before));
  view.put(
    table,
    key,
    [...without(key), { id, value }].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  if (before !== key) view.put(places, id, key);
}

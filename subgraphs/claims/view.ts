import type { Day } from '../../schema/domain/day.ts';
import type {
  ActivityClass,
  BlacklistEntryFact,
  BlacklistKind,
  BodyApproval,
  CatalogueEntryFact,
  CertificateFact,
  CertificationBodyFact,
  CertificationScheme,
  ConformityKind,
  ConformityResultFact,
  OrganisationFact,
  Party,
  ReuseLinkFact,
  StatusPeriod,
  Term,
  TraceCodeFact,
} from '../../schema/domain/facts.ts';
import { normaliseName } from '../../schema/domain/text.ts';
import type { FeedEvent } from '../shared/outbox.ts';
import { type Group, putInGroup } from '../shared/read-model/groups.ts';
import type { ReadModelDefinition, ReadModelWriter } from '../shared/read-model/read-model.ts';

/** The subgraphs that verdicts rest on. */
export const SOURCES = ['certificates', 'reusable-results', 'catalogue', 'blacklists'] as const;
export type SourceName = (typeof SOURCES)[number];

/** A party to a certificate; `key` is its name made comparable. */
export interface PartyView {
  readonly uscc: string | null;
  readonly name: string;
  readonly key: string;
}

/** A certified product, every text made comparable. */
export interface ProductView {
  readonly name: string;
  readonly brand: string | null;
  readonly series: string | null;
  readonly models: readonly string[];
}

/** What a verdict needs of a certificate, and no more: it is decoded for every claim. */
export interface CertificateView {
  readonly number: string;
  readonly scheme: CertificationScheme;
  readonly activityClass: ActivityClass | null;
  readonly bodyCode: string;
  readonly projectCode: string;
  readonly starGrade: number | null;
  readonly holder: PartyView;
  /** `null` when it is the holder. */
  readonly producer: PartyView | null;
  /** `null` when it is the holder. */
  readonly factory: PartyView | null;
  readonly products: readonly ProductView[];
  readonly firstIssuedOn: Day;
  readonly terms: readonly Term[];
  readonly statusHistory: readonly StatusPeriod[];
}

export interface BodyView {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly approvals: readonly BodyApproval[];
  readonly reportsFromYear: number | null;
  readonly reportedUntil: string | null;
  /** The same in epoch milliseconds. */
  readonly reportedUntilMs: number | null;
}

export interface TraceView {
  readonly certificateNumber: string;
  /** The model made comparable. */
  readonly model: string;
  readonly issuedOn: Day;
}

export interface ResultView {
  readonly id: string;
  readonly kind: ConformityKind;
  readonly number: string;
  readonly issuerName: string;
  readonly terms: readonly Term[];
  readonly statusHistory: readonly StatusPeriod[];
}

export interface CatalogueEntryView {
  readonly id: string;
  readonly scheme: CertificationScheme;
  readonly instrument: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

export interface BlacklistEntryView {
  readonly id: string;
  readonly list: BlacklistKind;
  readonly authority: string;
  readonly decisionNumber: string;
  readonly publishedOn: Day;
  readonly endsOn: Day | null;
  readonly removedOn: Day | null;
}

/** Table → record, by key: what the read model holds. Records of a group stand together under the key they are looked up by. */
export interface FactTables {
  /** by certificate number */
  certificate: CertificateView;
  /** by body code */
  body: BodyView;
  /** by USCC: the names of an organisation, made comparable */
  organisation: { readonly names: readonly string[] };
  /** by trace code */
  trace: TraceView;
  /** by result id */
  result: ResultView;
  /** by certificate number */
  links: Group<ReuseLinkFact>;
  /** by project code */
  catalogue: Group<CatalogueEntryView>;
  /** by USCC of the subject */
  blacklist: Group<BlacklistEntryView>;
  /** by code of the certification body that is the subject */
  'blacklist-body': Group<BlacklistEntryView>;
}

/** Everything a verdict needs, by key. */
export const factsModel: ReadModelDefinition = {
  name: 'facts',
  version: 1,
  follows: SOURCES,
  shared: ['body', 'catalogue'],
  project(_feed, event, view) {
    PROJECTIONS[event.type]?.(event, view);
  },
};

type Projection = (event: FeedEvent, view: ReadModelWriter) => void;

/** Event types that no verdict needs are passed over. */
const PROJECTIONS: Readonly<Record<string, Projection>> = {
  CertificateChanged(event, view) {
    const fact = event.fact as CertificateFact;
    view.put('certificate', fact.number, certificateView(fact));
  },
  CertificationBodyChanged(event, view) {
    const { code, nameZh, nameEn, approvals, reportsFromYear, reportedUntil } = event.fact as CertificationBodyFact;
    const reportedUntilMs = reportedUntil === null ? null : Date.parse(reportedUntil);
    const body: BodyView = { code, nameZh, nameEn, approvals, reportsFromYear, reportedUntil, reportedUntilMs };
    view.put('body', code, body);
  },
  OrganisationChanged(event, view) {
    const { uscc, nameZh, nameEn } = event.fact as OrganisationFact;
    view.put('organisation', uscc, { names: [nameZh, ...(nameEn ? [nameEn] : [])].map(normaliseName) });
  },
  TraceCodeIssued(event, view) {
    const { code, certificateNumber, model, issuedOn } = event.fact as TraceCodeFact;
    const trace: TraceView = { certificateNumber, model: normaliseName(model), issuedOn };
    view.put('trace', code, trace);
  },
  ConformityResultChanged(event, view) {
    const { id, kind, number, issuerName, terms, statusHistory } = event.fact as ConformityResultFact;
    const result: ResultView = { id, kind, number, issuerName, terms, statusHistory };
    view.put('result', id, result);
  },
  ReuseLinkChanged(event, view) {
    const link = event.fact as ReuseLinkFact;
    putInGroup(view, 'links', link.certificateNumber, link);
  },
  CatalogueEntryChanged(event, view) {
    const { id, scheme, projectCode, instrument, validFrom, validTo } = event.fact as CatalogueEntryFact;
    const entry: CatalogueEntryView = { id, scheme, instrument, validFrom, validTo };
    putInGroup(view, 'catalogue', projectCode, entry);
  },
  BlacklistEntryChanged(event, view) {
    const fact = event.fact as BlacklistEntryFact;
    const { id, list, authority, decisionNumber, publishedOn, endsOn, removedOn } = fact;
    const entry: BlacklistEntryView = { id, list, authority, decisionNumber, publishedOn, endsOn, removedOn };
    putInGroup(view, 'blacklist', fact.subjectUscc, entry);
    putInGroup(view, 'blacklist-body', fact.subjectBodyCode, entry);
  },
};

function certificateView(fact: CertificateFact): CertificateView {
  const { number, scheme, activityClass, bodyCode, projectCode, starGrade, firstIssuedOn, terms, statusHistory } = fact;
  return {
    number,
    scheme,
    activityClass,
    bodyCode,
    projectCode,
    starGrade,
    holder: partyView(fact.holder),
    producer: otherParty(fact.producer, fact.holder),
    factory: otherParty(fact.factory, fact.holder),
    products: fact.products.map(({ name, brand, series, models }) => ({
      name: normaliseName(name),
      brand: brand === null ? null : normaliseName(brand),
      series: series === null ? null : normaliseName(series),
      models: models.map(normaliseName),
    })),
    firstIssuedOn,
    terms,
    statusHistory,
  };
}

function partyView({ uscc, name }: Party): PartyView {
  return { uscc, name, key: normaliseName(name) };
}

function otherParty(party: Party, holder: Party): PartyView | null {
  return party.uscc === holder.uscc && party.name === holder.name ? null : partyView(party);
}

import { historyOf } from '../../schema/domain/certificate-history.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { DivisionCode } from '../../schema/domain/division.ts';
import type { DoorFinding } from '../../schema/domain/door-rules.ts';
import type {
  ActivityClass,
  AllianceMemberFact,
  BlacklistEntryFact,
  BlacklistKind,
  BodyApproval,
  CertificateFact,
  CertificationScheme,
  CertifiedProduct,
  ConformityKind,
  Party,
  ReuseLinkFact,
  StatusPeriod,
  Term,
} from '../../schema/domain/facts.ts';
import { DATED_FIELDS } from '../../schema/domain/life-history.ts';
import { plainLink } from '../../schema/domain/result-history.ts';
import { type History, unpackHistory } from '../../schema/domain/versions.ts';
import type { Group } from '../shared/read-model/groups.ts';
import { underField, underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition } from '../shared/read-model/read-model.ts';
import { putInRememberedGroup, putRemembered, removeRemembered } from '../shared/read-model/remembered.ts';
import { putEnded, putVersioned } from '../shared/read-model/versioned.ts';
import { readBrand } from './brand-key.ts';
import { type ModelEntry, readModelList } from './model-entry.ts';
import { modelReadings } from './model-key.ts';
import { nameKey } from './name-characters.ts';
import { isPlaceholder } from './placeholders.ts';

/** The subgraphs that verdicts rest on. */
export const SOURCES = ['certificates', 'reusable-results', 'catalogue', 'blacklists', 'alliance'] as const;
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
  /** Left out where it is the same as `brand`. */
  readonly brandWritten?: string;
  readonly series: string | null;
  /** Readings of the models that are listed one by one. */
  readonly models: readonly string[];
  /** Entries that cover more than themselves: lists, ranges, wildcards, series. Left out where there are none. */
  readonly entries?: readonly ModelEntry[];
  /** The models as written. Left out where they are `models` in upper case. */
  readonly written?: readonly string[];
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
  /** What was doubtful when it was reported. Left out where nothing was. */
  readonly warnings?: readonly DoorFinding[];
}

/** A membership of an alliance. */
export type MemberView = Pick<AllianceMemberFact, 'id' | 'allianceCode' | 'from' | 'to'>;

export interface BodyView {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly approvals: readonly BodyApproval[];
  readonly reportsFromYear: number | null;
  readonly reportedUntil: string | null;
  /** The same in epoch milliseconds. */
  readonly reportedUntilMs: number | null;
  /** Forms of the numbers that it gives itself; left out where it declared none. */
  readonly numberForms?: readonly string[];
}

/** A certificate that carries a number of its body's own form. */
export interface ExternalNumberView {
  /** Body and number. */
  readonly id: string;
  readonly bodyCode: string;
  readonly certificateNumber: string;
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
  readonly productZh: string;
  readonly productEn: string | null;
  readonly scheme: CertificationScheme;
  readonly instrument: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

export interface BlacklistEntryView {
  readonly id: string;
  readonly list: BlacklistKind;
  readonly authority: string;
  readonly authorityLevel: BlacklistEntryFact['authorityLevel'];
  readonly divisionCode: DivisionCode;
  readonly decisionNumber: string;
  readonly publishedOn: Day;
  readonly endsOn: Day | null;
  readonly removedOn: Day | null;
  readonly publicUntil: Day | null;
}

/** Table → record, by key: what the read model holds. Records of a group stand together under the key they are looked up by. */
export interface FactTables {
  /** by certificate number */
  certificate: CertificateView;
  /** by body code */
  body: BodyView;
  /** by USCC: the names of an organisation, made comparable */
  organisation: { readonly names: readonly string[] };
  /** by number in its form of comparison */
  external: Group<ExternalNumberView>;
  /** by trace code */
  trace: TraceView;
  /** by result id */
  result: ResultView;
  /** by certificate number */
  links: Group<ReuseLinkFact>;
  /** by project code: through which system its certificates are reported */
  category: { readonly reportingChannel: 'UNIFIED' | 'AGRI_FOOD' };
  /** by project code */
  catalogue: Group<CatalogueEntryView>;
  /** by USCC of the subject */
  blacklist: Group<BlacklistEntryView>;
  /** by code of the certification body that is the subject */
  'blacklist-body': Group<BlacklistEntryView>;
  /** by code of the certification body that is the member */
  members: Group<MemberView>;
}

/** Everything a verdict needs, by key. Event types that no verdict needs are passed over. */
export const factsModel: ReadModelDefinition = {
  name: 'facts',
  version: 8,
  follows: SOURCES,
  shared: ['body', 'catalogue', 'category', 'members'],
  places: {
    CertificateChanged: [underKey('certificate')],
    CertificateWithdrawn: [underKey('certificate')],
    CertificationBodyChanged: [underKey('body')],
    ExternalNumberDeclared: [underField('ExternalNumberDeclared', 'external', 'key')],
    OrganisationChanged: [underKey('organisation')],
    TraceCodeIssued: [underKey('trace')],
    ConformityResultChanged: [underKey('result')],
    ConformityResultWithdrawn: [underKey('result')],
    ReuseLinkChanged: [underField('ReuseLinkChanged', 'links', 'certificateNumber')],
    CatalogueEntryChanged: [underField('CatalogueEntryChanged', 'catalogue', 'projectCode')],
    ProjectCodeChanged: [underKey('category')],
    BlacklistEntryChanged: [
      underField('BlacklistEntryChanged', 'blacklist', 'subjectUscc'),
      underField('BlacklistEntryChanged', 'blacklist-body', 'subjectBodyCode'),
    ],
    AllianceMemberChanged: [underField('AllianceMemberChanged', 'members', 'bodyCode')],
  },
  project: {
    CertificateChanged({ fact, at }, view) {
      const history = viewedHistory(historyOf(fact, at));
      putVersioned(view, 'certificate', fact.number, certificateView(fact), history, DATED_FIELDS);
    },
    CertificateWithdrawn({ fact: { number, last, history } }, view) {
      putEnded(
        view,
        'certificate',
        number,
        certificateView(last),
        viewedHistory(unpackHistory<CertificateFact>(history, last)),
      );
    },
    CertificationBodyChanged({ fact, at, seq }, view) {
      const { code, nameZh, nameEn, approvals, reportsFromYear, reportedUntil, numberForms } = fact;
      const reportedUntilMs = reportedUntil === null ? null : Date.parse(reportedUntil);
      const body: BodyView = {
        code,
        nameZh,
        nameEn,
        approvals,
        reportsFromYear,
        reportedUntil,
        reportedUntilMs,
        ...(numberForms && { numberForms }),
      };
      putRemembered(view, 'body', code, body, { at, seq });
    },
    ExternalNumberDeclared({ fact: { id, key, bodyCode, certificateNumber }, at, seq }, view) {
      const carried: ExternalNumberView = { id, bodyCode, certificateNumber: certificateNumber ?? '' };
      putInRememberedGroup(view, 'external', certificateNumber === null ? null : key, carried, { at, seq });
    },
    OrganisationChanged({ fact: { uscc, nameZh, nameEn }, at, seq }, view) {
      const names = [nameZh, ...(nameEn ? [nameEn] : [])].map(nameKey);
      putRemembered(view, 'organisation', uscc, { names }, { at, seq });
    },
    TraceCodeIssued({ fact: { code, certificateNumber, model, issuedOn }, at, seq }, view) {
      const trace: TraceView = { certificateNumber, model: modelReadings(model)[0] ?? '', issuedOn };
      putRemembered(view, 'trace', code, trace, { at, seq });
    },
    ConformityResultChanged({ fact, at, seq }, view) {
      const { id, kind, number, issuerName, terms, statusHistory } = fact;
      const result: ResultView = { id, kind, number, issuerName, terms, statusHistory };
      putRemembered(view, 'result', id, result, { at, seq });
    },
    ConformityResultWithdrawn({ key, at, seq }, view) {
      removeRemembered(view, 'result', key, { at, seq });
    },
    ReuseLinkChanged({ fact, at, seq }, view) {
      const link = plainLink(fact);
      putInRememberedGroup(view, 'links', link.certificateNumber, link, { at, seq });
    },
    ProjectCodeChanged({ key, fact: { reportingChannel } }, view) {
      view.put('category', key, { reportingChannel });
    },
    CatalogueEntryChanged({ fact, at, seq }, view) {
      const { id, scheme, projectCode, productZh, productEn, instrument, validFrom, validTo } = fact;
      const entry: CatalogueEntryView = { id, productZh, productEn, scheme, instrument, validFrom, validTo };
      putInRememberedGroup(view, 'catalogue', projectCode, entry, { at, seq });
    },
    BlacklistEntryChanged({ fact, at, seq }, view) {
      const { id, list, authority, authorityLevel, divisionCode, decisionNumber } = fact;
      const { publishedOn, endsOn, removedOn, publicUntil } = fact;
      const entry: BlacklistEntryView = {
        id,
        list,
        authority,
        authorityLevel,
        divisionCode,
        decisionNumber,
        publishedOn,
        endsOn,
        removedOn,
        publicUntil,
      };
      putInRememberedGroup(view, 'blacklist', fact.subjectUscc, entry, { at, seq });
      putInRememberedGroup(view, 'blacklist-body', fact.subjectBodyCode, entry, { at, seq });
    },
    AllianceMemberChanged({ fact: { id, allianceCode, bodyCode, from, to }, at, seq }, view) {
      putInRememberedGroup<MemberView>(view, 'members', bodyCode, { id, allianceCode, from, to }, { at, seq });
    },
  },
};

function viewedHistory({ acts, versions }: History<CertificateFact>): History<CertificateView> {
  return { acts, versions: versions.map((one) => ({ ...one, data: certificateView(one.data) })) };
}

function certificateView(fact: CertificateFact): CertificateView {
  const { number, scheme, activityClass, bodyCode, projectCode, starGrade, firstIssuedOn, terms, statusHistory } = fact;
  const { warnings } = fact;
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
    products: fact.products.map(productView),
    firstIssuedOn,
    terms,
    statusHistory,
    ...(warnings && { warnings }),
  };
}

function productView({ name, brand, series, models: listed }: CertifiedProduct): ProductView {
  const present = listed.filter((model) => !isPlaceholder(model));
  const { models, entries } = readModelList(present);
  const brandKey = brand === null || isPlaceholder(brand) ? null : (readBrand(brand)?.whole ?? null);
  const sameWritten =
    present.length === models.length && present.every((model, at) => model === models[at]?.toUpperCase());
  return {
    name: nameKey(name),
    brand: brandKey,
    ...(brand !== null && brandKey !== null && brand !== brandKey ? { brandWritten: brand } : {}),
    series: series === null || isPlaceholder(series) ? null : (modelReadings(series)[0] ?? null),
    models,
    ...(entries.length > 0 ? { entries } : {}),
    ...(sameWritten ? {} : { written: present }),
  };
}

function partyView({ uscc, name }: Party): PartyView {
  return { uscc, name, key: nameKey(name) };
}

function otherParty(party: Party, holder: Party): PartyView | null {
  return party.uscc === holder.uscc && party.name === holder.name ? null : partyView(party);
}

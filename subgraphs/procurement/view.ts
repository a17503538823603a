import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { historyOf } from '../../schema/domain/certificate-history.ts';
import type { DivisionCode } from '../../schema/domain/division.ts';
import type { DoorFinding } from '../../schema/domain/door-rules.ts';
import type {
  BlacklistEntryFact,
  BlacklistKind,
  BodyApproval,
  CertificateFact,
  CertificationScheme,
  ConformityKind,
  ReuseLinkFact,
  StatusPeriod,
  Term,
} from '../../schema/domain/facts.ts';
import { DATED_FIELDS } from '../../schema/domain/life-history.ts';
import { historyOfResultFact, plainLink, type ResultContent } from '../../schema/domain/result-history.ts';
import { normaliseCode, normaliseName } from '../../schema/domain/text.ts';
import { type History, unpackHistory } from '../../schema/domain/versions.ts';
import type { Group } from '../shared/read-model/groups.ts';
import { underField, underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition, ReadModelWriter } from '../shared/read-model/read-model.ts';
import { putInRememberedGroup, putRemembered } from '../shared/read-model/remembered.ts';
import { putEnded, putVersioned } from '../shared/read-model/versioned.ts';

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
  /** What was doubtful when it was reported. Left out where nothing was. */
  readonly warnings?: readonly DoorFinding[];
}

/** Where a certificate stands on the market. */
interface OfferedPlace {
  readonly category: string;
  /** Division of the holder's address; `-` where there is none. */
  readonly area: string;
  readonly supplier: string;
}

/** A certificate on the market: category, division of the holder's address, number. The record is the holder. */
export const offeredKey = (category: string, area: string, number?: string) =>
  number === undefined ? `${category} ${area}` : `${category} ${area} ${number}`;
/** The same by holder: category, holder, number. The record is the division. */
export const offeredByKey = (category: string, supplier: string, number: string) => `${category} ${supplier} ${number}`;

/** Of whom something was told, category by category, as often as was told: `supply-told` counts, and the last so many are held by their numbers. */
export const supplyNewsKey = (category: string, number: number) => `${category} ${String(number).padStart(15, '0')}`;
export const NEWS_KEPT = 1000;

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
  /** Standard that it is by, as written. */
  readonly standard: string | null;
  readonly grade: number | null;
  readonly terms: readonly Term[];
  readonly statusHistory: readonly StatusPeriod[];
  readonly fictional: boolean;
}

/** What eligibility needs of a published blacklist entry. */
export interface EntryView {
  readonly id: string;
  readonly list: BlacklistKind;
  readonly authorityLevel: BlacklistEntryFact['authorityLevel'];
  readonly divisionCode: DivisionCode;
  readonly decisionNumber: string;
  readonly publishedOn: string;
  readonly endsOn: string | null;
  readonly removedOn: string | null;
  readonly publicUntil: string | null;
}

/** What the keeper of a list states of it: up to which day the hub has it, and whether whole. */
export interface StatedView {
  readonly asOf: string;
  readonly complete: boolean;
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
  links: Group<ReuseLinkFact>;
  /** by USCC of the subject */
  entries: Group<EntryView>;
  /** by list */
  stated: StatedView;
}

/** A record in a group. */
export interface Member<T> {
  readonly id: string;
  readonly value: T;
}

/** Everything an answer needs, by key. Event types that no answer needs are passed over. */
export const factsModel: ReadModelDefinition = {
  name: 'facts',
  version: 9,
  follows: SOURCES,
  shared: ['body'],
  notCompared: ['supply-told', 'supply-news', 'result-offered'],
  places: {
    CertificateChanged: [underKey('certificate')],
    CertificateWithdrawn: [underKey('certificate')],
    CertificationBodyChanged: [underKey('body')],
    ConformityResultChanged: [
      underKey('result'),
      underField('ConformityResultChanged', 'result-number', 'number', normaliseCode),
    ],
    ConformityResultWithdrawn: [underKey('result')],
    ReuseLinkChanged: [underField('ReuseLinkChanged', 'links', 'certificateNumber')],
    BlacklistEntryChanged: [underField('BlacklistEntryChanged', 'entries', 'subjectUscc')],
    BlacklistStated: [underKey('stated')],
  },
  project: {
    CertificateChanged({ fact, at }, view) {
      const history = viewedHistory(historyOf(fact, at));
      putVersioned(view, 'certificate', fact.number, certificateView(fact), history, DATED_FIELDS);
      offer(view, fact.number, fact);
    },
    CertificateWithdrawn({ fact: { number, last, history } }, view) {
      offer(view, number, null);
      putEnded(
        view,
        'certificate',
        number,
        certificateView(last),
        viewedHistory(unpackHistory<CertificateFact>(history, last)),
      );
    },
    CertificationBodyChanged({ fact: { code, approvals, reportedUntil }, at, seq }, view) {
      const body: BodyView = { approvals, reportedUntil };
      putRemembered(view, 'body', code, body, { at, seq });
    },
    ConformityResultChanged({ fact, at }, view) {
      const { id, number } = fact;
      const record = resultView(fact);
      putVersioned(view, 'result', id, record, viewedResults(historyOfResultFact(fact, at)), DATED_FIELDS);
      putInGroup(view, 'result-number', normaliseCode(number), id, id);
      resultTold(view, id);
    },
    ConformityResultWithdrawn({ fact: { id, last, history } }, view) {
      const viewed = viewedResults(unpackHistory<ResultContent>(history, last));
      putEnded(view, 'result', id, resultView(last), viewed);
      resultTold(view, id);
    },
    ReuseLinkChanged({ fact, at, seq }, view) {
      const link = plainLink(fact);
      const before = view.get<string>('links-place', link.id);
      putInRememberedGroup(view, 'links', link.certificateNumber, link, { at, seq });
      if (before !== undefined && before !== link.certificateNumber) offeredTold(view, before);
      offeredTold(view, link.certificateNumber);
    },
    BlacklistStated({ fact: { list, asOf, complete }, at, seq }, view) {
      putRemembered<StatedView>(view, 'stated', list, { asOf, complete }, { at, seq });
    },
    BlacklistEntryChanged({ fact, at, seq }, view) {
      const { id, list, authorityLevel, divisionCode, decisionNumber, subjectUscc } = fact;
      const { publishedOn, endsOn, removedOn, publicUntil } = fact;
      const entry: EntryView = {
        id,
        list,
        authorityLevel,
        divisionCode,
        decisionNumber,
        publishedOn,
        endsOn,
        removedOn,
        publicUntil,
      };
      putInRememberedGroup(view, 'entries', subjectUscc, entry, { at, seq });
    },
  },
};

function certificateView(fact: CertificateFact): CertificateView {
  const { number, scheme, bodyCode, projectCode, starGrade, firstIssuedOn, terms, statusHistory, warnings } = fact;
  const models = fact.products.flatMap((product) => product.models.map(normaliseName));
  const certificate = { number, scheme, bodyCode, projectCode, starGrade, models, firstIssuedOn, terms, statusHistory };
  return { ...certificate, ...(warnings && { warnings }) };
}

/** Puts a certificate where it stands on the market, and away from where it stood. */
function offer(view: ReadModelWriter, number: string, fact: CertificateFact | null): void {
  const before = view.get<OfferedPlace>('offered-place', number);
  const place = fact && {
    category: fact.projectCode,
    area: fact.holder.divisionCode ?? '-',
    supplier: supplierOf(fact),
  };
  if (before && !isDeepStrictEqual(before, place)) {
    view.remove('offered', offeredKey(before.category, before.area, number));
    view.remove('offered-by', offeredByKey(before.category, before.supplier, number));
    view.remove('offered-place', number);
    supplyTold(view, before);
  }
  if (!place) return;
  view.put('offered', offeredKey(place.category, place.area, number), place.supplier);
  view.put('offered-by', offeredByKey(place.category, place.supplier, number), place.area);
  view.put('offered-place', number, place);
  offeredTold(view, number);
}

/** The holder's USCC; what stands for his name where he has none, which is a key of any length otherwise. */
function supplierOf({ holder: { uscc, name } }: CertificateFact): string {
  return uscc ?? `name:${createHash('sha256').update(normaliseName(name)).digest('base64url')}`;
}

/** A certificate, or a link of it, was told: its holder is, and will be with the results that it rests on. */
function offeredTold(view: ReadModelWriter, number: string): void {
  const place = view.get<OfferedPlace>('offered-place', number);
  if (!place) return;
  const { category, supplier } = place;
  supplyTold(view, place);
  for (const { resultId } of view.get<Group<ReuseLinkFact>>('links', number)?.entries ?? []) {
    const holders = view.get<Holder[]>('result-offered', resultId) ?? [];
    if (!holders.some((one) => one.category === category && one.supplier === supplier))
      view.put('result-offered', resultId, [...holders, { category, supplier }]);
  }
}

/** Who offers something of a category. */
type Holder = Pick<OfferedPlace, 'category' | 'supplier'>;

/** A result was told: every holder of a certificate that rests on it, or did. */
function resultTold(view: ReadModelWriter, id: string): void {
  for (const holder of view.get<Holder[]>('result-offered', id) ?? []) supplyTold(view, holder);
}

function supplyTold(view: ReadModelWriter, { category, supplier }: Holder): void {
  const number = (view.get<number>('supply-told', category) ?? 0) + 1;
  view.put('supply-told', category, number);
  view.put('supply-news', supplyNewsKey(category, number), supplier);
  view.remove('supply-news', supplyNewsKey(category, number - NEWS_KEPT));
}

function viewedHistory({ acts, versions }: History<CertificateFact>): History<CertificateView> {
  return { acts, versions: versions.map((one) => ({ ...one, data: certificateView(one.data) })) };
}

function resultView(fact: ResultContent): ResultView {
  const { id, kind, number, issuerBodyCode, productName, standard, grade, terms, statusHistory, fictional } = fact;
  const models = fact.models.map(normaliseName);
  return { id, kind, number, issuerBodyCode, productName, models, standard, grade, terms, statusHistory, fictional };
}

function viewedResults({ acts, versions }: History<ResultContent>): History<ResultView> {
  return { acts, versions: versions.map((one) => ({ ...one, data: resultView(one.data) })) };
}

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

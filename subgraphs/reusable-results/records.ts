import { createHash } from 'node:crypto';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import type { ConformityKind, ConformityResultFact, ReuseLinkFact } from '../../schema/domain/facts.ts';
import { normaliseCode, normaliseName } from '../../schema/domain/text.ts';
import type { LinkDocument, RecordedPeriod, ResultDocument } from './model.ts';

export type Stored<R extends { readonly id: string }> = Omit<R, 'id'> & { readonly _id: string };
type Plain<D extends { _id: string }> = Readonly<Omit<D, '_id'>> & { readonly id: string };

export type ResultRecord = Plain<ResultDocument>;
export type LinkRecord = Plain<LinkDocument>;
/** A result as the feed tells it: all but who reported what. */
export type ToldResult = Omit<ConformityResultFact, 'history'> & Pick<ResultRecord, 'history'>;
/** A link as the feed tells it: all but who filed it, and why. */
export type ToldLink = Omit<ReuseLinkFact, 'history'> & Pick<LinkRecord, 'history'>;

/** A stored document as the plain record that leaves the store's side. */
export function toRecord<D extends { _id: string }>({ _id: id, ...content }: D): Plain<D> {
  return { id, ...content };
}

/** The issuer's own number of a result: with issuer and kind it names one result. */
export interface ResultNumber {
  readonly kind: ConformityKind;
  readonly number: string;
  readonly issuerBodyCode: string | null;
  readonly issuerName: string;
}

/** The parts of a result number as they are compared. */
export type ResultKey = Pick<ResultDocument, 'kind' | 'numberKey' | 'issuerKey'>;

/** How a result's number is compared: a body by its code, any other issuer by its name; the number without separators and case. */
export function keyOf({ kind, number, issuerBodyCode, issuerName }: ResultNumber): ResultKey {
  const issuerKey = issuerBodyCode === null ? `name:${normaliseName(issuerName)}` : `body:${issuerBodyCode}`;
  return { kind, numberKey: normaliseCode(number), issuerKey };
}

/** A short id that follows from the natural key, so that the same thing reported twice gets the same id. */
export function derivedId(prefix: string, ...key: readonly string[]): string {
  return `${prefix}-${createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 20)}`;
}

/** A result in the feed, with its versions. */
export function resultChanged(result: ResultDocument): OutgoingEvent {
  const { history } = result;
  return {
    type: 'ConformityResultChanged',
    key: result._id,
    fact: { ...resultFact(result), ...(history && { history }) },
  };
}

/** A link in the feed, with its periods. */
export function linkChanged(link: LinkDocument): OutgoingEvent {
  const { history } = link;
  return { type: 'ReuseLinkChanged', key: link._id, fact: { ...linkFact(link), ...(history && { history }) } };
}

/** The id of the result with a key. */
export function idOf({ kind, numberKey, issuerKey }: ResultKey): string {
  return derivedId('CR', issuerKey, kind, numberKey);
}

/** What other subgraphs learn of a result as it stands. */
export function resultFact(result: Stored<ToldResult>): Omit<ConformityResultFact, 'history'> {
  return {
    id: result._id,
    kind: result.kind,
    number: result.number,
    issuerBodyCode: result.issuerBodyCode,
    issuerName: result.issuerName,
    holderUscc: result.holderUscc,
    holderName: result.holderName,
    productName: result.productName,
    models: [...result.models],
    standard: result.standard,
    grade: result.grade,
    terms: result.terms.map(({ from, to }) => ({ from, to })),
    statusHistory: result.statusHistory.map(({ status, from, reasonCode, until, voluntary }) => ({
      status,
      from,
      reasonCode,
      until,
      voluntary,
    })),
    fictional: result.fictional,
  };
}

/** A result that arrives as a fact, as it is stored. */
export function resultDocument(
  fact: Omit<ConformityResultFact, 'statusHistory' | 'history'>,
  statusHistory: readonly RecordedPeriod[],
  reportedBy: string | null,
): ResultDocument {
  const { id, ...content } = fact;
  return {
    _id: id,
    ...content,
    ...keyOf(fact),
    models: [...fact.models],
    terms: [...fact.terms],
    reportedBy,
    statusHistory: [...statusHistory],
    reportedStatus: statusHistory.at(-1)?.status ?? 'VALID',
    expiresOn: fact.terms.at(-1)?.to ?? '',
    history: null,
  };
}

/** What other subgraphs learn of a link: never the risk assessment. */
export function linkFact(link: Stored<ToldLink>): ReuseLinkFact {
  const { _id: id, certificateNumber, resultId, reuseClass, from, to } = link;
  return { id, certificateNumber, resultId, reuseClass, from, to };
}

import { badUserInput } from '../../schema/contract/errors.ts';
import { isDay } from '../../schema/domain/day.ts';
import { decodeCursor, edgeAt, type Page, type PageArguments, pageSize, toPage } from '../shared/paging.ts';
import { keyOfRow, placesOfKeysAfter } from '../shared/read-model/counted-rows.ts';
import { behind, type Ranked, rankedAfter } from '../shared/read-model/ranked-page.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { CERTIFICATE_ORDERS, type CertificateOrder } from './certificate-filter.ts';
import { type TextConditions, textsLookedUp, textsTest } from './certificate-texts.ts';
import { counted, type ListQuestion, numbersIn, placesIn, RANKS, rankOf, TABLE } from './counted-certificates.ts';
import type { CertificateRecord } from './records.ts';
import { certificateOf, certificatesAfter } from './view.ts';

/** Keys that are read at a time while certificates are gone through in order. */
const CHUNK = 500;

/**
 * The first certificates of a list behind a place in its order, of texts only that their words are there: as many as `size`, without putting the whole list in order.
 * `undefined` where the view can't say.
 */
export function numbersAfter(
  view: ReadModelReader,
  question: ListQuestion,
  after: Ranked | null,
  size: number,
): readonly Ranked[] | undefined {
  const places = placesIn(view, question);
  return places && listAfter(view, question, places, size)?.(after, size);
}

/** How to go on in a list whose places are known; pages of about `size` are asked for. `undefined` where the view can't say. */
export function listAfter(
  view: ReadModelReader,
  question: ListQuestion,
  places: Uint32Array,
  size: number,
): ((after: Ranked | null, size: number) => readonly Ranked[]) | undefined {
  const ranks = RANKS[question.orderBy];
  if (ranks)
    return (after, count) => rankedAfter(view, { table: TABLE, rows: counted.in(view) }, ranks, places, after, count);
  // To meet `size` of them takes size × all / found steps; to put them in order, one for each that was found.
  const all = counted.in(view).length;
  if (places.length ** 2 > size * all) return (after, count) => byNumber(view, places, all, after, count);
  const list = numbersIn(view, question, places);
  return list && ((after, count) => behind(list, after, count));
}

/** Goes through all certificates by number until enough are found. */
function byNumber(
  view: ReadModelReader,
  places: Uint32Array,
  all: number,
  after: Ranked | null,
  size: number,
): Ranked[] {
  const isWanted = new Uint8Array(all);
  for (const place of places) isWanted[place] = 1;
  const found: Ranked[] = [];
  for (let from: string | null = after?.key ?? null; found.length < size; ) {
    const chunk = placesOfKeysAfter(view, TABLE, from, CHUNK);
    for (const { key, places: own } of chunk)
      if (own.some((place) => isWanted[place] === 1)) found.push({ key, rank: 0 });
    if (chunk.length < CHUNK) break;
    from = chunk.at(-1)?.key ?? null;
  }
  return found.slice(0, size);
}

/** Most certificates whose texts are read for one page, or one count. */
const TEXTS_LIMIT = 4_000;
/** Certificates whose texts are read at a time while a page fills. */
const TEXTS_AT_ONCE = 200;

/** Texts fit too many to be read: the store may find fewer candidates by its own index, or refuses; of overdue surveillances it knows nothing. */
function tooMany({ conditions }: ListQuestion): undefined {
  if (conditions.standing?.overdue !== undefined) throw badUserInput('filter', 'words that fit fewer certificates');
  return undefined;
}

/** How many certificates fulfil the conditions; `undefined` where the view can't say. @throws BAD_USER_INPUT where texts fit too many to be read */
export function countOfListed(view: ReadModelReader, question: ListQuestion): number | undefined {
  const { texts } = question.conditions;
  const places = placesIn(view, question);
  if (!texts || !places) return places?.length;
  if (places.length > TEXTS_LIMIT) return tooMany(question);
  const isMeant = textsOf(view, texts);
  return places.filter((place) => isMeant(keyOfRow(view, TABLE, place) ?? '')).length;
}

function textsOf(view: ReadModelReader, texts: TextConditions): (number: string) => boolean {
  const isMeant = textsTest(texts);
  return (number) => {
    const certificate = certificateOf(view, number);
    return certificate !== null && isMeant(certificate);
  };
}

/** As `numbersAfter`, looking each candidate's texts through. */
function meantAfter(
  view: ReadModelReader,
  question: ListQuestion,
  texts: TextConditions,
  after: Ranked | null,
  size: number,
): readonly Ranked[] | undefined {
  const places = placesIn(view, question);
  if (!places) return undefined;
  // A single character is in no index here: the store's may tell.
  if (places.length > TEXTS_LIMIT && textsLookedUp(texts).words.length === 0) return tooMany(question);
  const next = listAfter(view, question, places, TEXTS_AT_ONCE);
  if (!next) return undefined;
  const isMeant = textsOf(view, texts);
  const found: Ranked[] = [];
  let from = after;
  for (let read = 0; read < TEXTS_LIMIT; read += TEXTS_AT_ONCE) {
    const candidates = next(from, TEXTS_AT_ONCE);
    for (const one of candidates) {
      if (isMeant(one.key)) found.push(one);
      if (found.length === size) return found;
    }
    if (candidates.length < TEXTS_AT_ONCE) return found;
    from = candidates.at(-1) ?? null;
  }
  return tooMany(question);
}

/** A page of certificates by conditions, as the store would answer it; `undefined` where the view can't say. @throws BAD_USER_INPUT for a cursor of another list */
export function pageOfListed(
  view: ReadModelReader,
  question: ListQuestion,
  { first, after, most }: PageArguments,
): Page<CertificateRecord> | undefined {
  if (view.hasUnknown) return undefined;
  const { orderBy, conditions } = question;
  const size = pageSize(first, most);
  const from = after ? afterIn(question, after) : null;
  if (from === undefined) return undefined;
  if (orderBy === 'NUMBER' && isWhole(question)) return pageByNumber(view, size, from);
  const { texts } = conditions;
  const rest = texts ? meantAfter(view, question, texts, from, size + 1) : numbersAfter(view, question, from, size + 1);
  if (!rest) return undefined;
  const edges = rest.slice(0, size).flatMap(({ key }) => {
    const certificate = certificateOf(view, key);
    return certificate ? [edgeAt(certificate, keyIn(orderBy, certificate))] : [];
  });
  return toPage(edges, rest.length > size, from !== null, NEVER_COUNTED);
}

/** All certificates by number lie in this order: they are read in one go. */
function pageByNumber(view: ReadModelReader, size: number, after: Ranked | null): Page<CertificateRecord> {
  const found = certificatesAfter(view, after?.key ?? null, size + 1);
  const edges = found.slice(0, size).map((certificate) => edgeAt(certificate, [certificate.number]));
  return toPage(edges, found.length > size, after !== null, NEVER_COUNTED);
}

function isWhole({ conditions, within }: ListQuestion): boolean {
  return Object.keys(conditions).length === 0 && Object.keys(within).length === 0;
}

/** What a cursor of the order holds: as the store's. */
function keyIn(orderBy: CertificateOrder, { number, terms, firstIssuedOn }: CertificateRecord): readonly string[] {
  if (orderBy === 'NUMBER') return [number];
  return [orderBy === 'EXPIRES_ON' ? (terms.at(-1)?.to ?? firstIssuedOn) : firstIssuedOn, number];
}

/** Where a cursor lies in the order; `undefined` where it is none that a list gives: that is the store's to read, and of overdue surveillances it can't. @throws BAD_USER_INPUT */
function afterIn({ orderBy, conditions }: ListQuestion, after: string): Ranked | undefined {
  const [first, number] = decodeCursor(after, CERTIFICATE_ORDERS[orderBy].length);
  if (orderBy === 'NUMBER' && typeof first === 'string') return { key: first, rank: 0 };
  if (typeof first === 'string' && isDay(first) && typeof number === 'string')
    return { key: number, rank: rankOf(orderBy, first) };
  if (conditions.standing?.overdue !== undefined) throw badUserInput('after', 'an endCursor of the same list');
  return undefined;
}

const NEVER_COUNTED = () => Promise.reject(new Error('A page of the view is counted by its list.'));

import { normaliseCode } from '../../schema/domain/text.ts';
import {
  CANDIDATES_LIMIT,
  findByCode,
  findByName,
  type ListMatch,
  nearestItems,
  oneOf,
  readingsOfName,
} from './list-match.ts';
import { type Reason, reason } from './reasons.ts';
import type { Catalogue, ListEdition, ListItem, Words } from './reference-data.ts';

/** How a buyer says which product it is. */
export interface Sought {
  readonly categoryCode: string | null;
  readonly categoryCatalogue: Catalogue | null;
  readonly productName: string | null;
}

/** What was found on one list. */
export interface Match extends ListMatch {
  readonly edition: ListEdition;
}

/** What a purchase item is, as far as it is understood. */
export interface Resolved {
  readonly matches: readonly Match[];
  /** Why it is not understood: nothing can be said of the item then. */
  readonly question: Reason | null;
  readonly notes: readonly Reason[];
}

/** As {@link resolveItem}, each item once: bids for a tender ask for the same ones. */
export function resolveOnce(): typeof resolveItem {
  const known = new Map<string, Resolved>();
  return (editions, sought, words) => {
    const { categoryCode, categoryCatalogue, productName } = sought;
    const key = JSON.stringify([categoryCode, categoryCatalogue, productName]);
    const resolved = known.get(key) ?? resolveItem(editions, sought, words);
    known.set(key, resolved);
    return resolved;
  };
}

/** Most entries that are named as near a name that is not understood. */
const NEAREST_LIMIT = 5;
/** A project code of the hub. */
const PROJECT_CODE = /^\d{3}$/;
/** A code of the government procurement catalogue: goods, works or services. */
const CATEGORY_CODE = /^[ABC]\d{2,10}$/;
/** Every code of the catalogue of 2022 has eight digits; that of 2013 has such ones too, and with other meanings. */
const CODE_OF_2022 = /^[ABC]\d{8}$/;

/**
 * Finds a purchase item on every list by what its buyer says of it, and guesses nothing: a name that is not understood, a code that the two catalogues give
 * different meanings, a code and a name that contradict each other are questions.
 */
export function resolveItem(editions: readonly ListEdition[], sought: Sought, words: Words): Resolved {
  const { categoryCode, productName } = sought;
  if (productName === null) return byCodeAlone(editions, sought, words);
  const nameReadings = readingsOfName(productName, words);
  const named = matchesOf(editions, (items) => findByName(items, nameReadings));
  const understood = named.some(({ item, candidates }) => item !== null || candidates.length > 0);
  const ordinary = !understood && nameReadings.some((reading) => words.ordinary.has(reading));
  if (!understood && !ordinary) {
    const byCode = categoryCode === null ? [] : findAll(editions, (items) => findByCode(items, categoryCode));
    const nearest = nearestItems([...byCode, ...itemsOf(editions)], productName, NEAREST_LIMIT);
    return asked(reason('NAME_NOT_UNDERSTOOD', { detail: productName, candidates: unique([...byCode, ...nearest]) }));
  }
  if (categoryCode === null) return { matches: withSynonyms(named), question: null, notes: [] };
  return compared(editions, named, sought, words);
}

/** A name with a code beside it: the code narrows what the name means, or contradicts it. */
function compared(editions: readonly ListEdition[], named: readonly Match[], sought: Sought, words: Words): Resolved {
  const code = normaliseCode(sought.categoryCode ?? '');
  const readings = readingsOf(editions, code, sought.categoryCatalogue, words);
  const found = readings.flatMap(({ items }) => items);
  const contradiction = (items: readonly ListItem[]) =>
    asked(reason('CODE_NAME_CONTRADICT', { detail: `${code} – ${sought.productName}`, candidates: unique(items) }));
  if (readings.length === 0)
    return { matches: withSynonyms(named), question: null, notes: [reason('CODE_NOT_UNDERSTOOD', { detail: code })] };
  const possible = named.flatMap(({ item, candidates }) => (item ? [item] : candidates));
  if (possible.length === 0) {
    // Goods that no list has an item for: their code must have none either.
    const agrees = readings.some(({ items }) => items.length === 0);
    return agrees ? { matches: named, question: null, notes: [] } : contradiction(found);
  }
  const reading = readings.find(({ fits }) => possible.some(fits));
  if (!reading) return contradiction([...found, ...possible]);
  const narrowed = named.map((match): Match => {
    const fit = (match.item ? [match.item] : match.candidates).filter(reading.fits);
    if (fit.length > 0) return { ...match, ...oneOf(fit) };
    return { edition: match.edition, item: reading.on(match.edition).item, candidates: [] };
  });
  return { matches: withSynonyms(narrowed), question: null, notes: [] };
}

function byCodeAlone(editions: readonly ListEdition[], sought: Sought, words: Words): Resolved {
  const code = normaliseCode(sought.categoryCode ?? '');
  const known = PROJECT_CODE.test(code) || CATEGORY_CODE.test(code);
  const readings = known ? readingsOf(editions, code, sought.categoryCatalogue, words) : [];
  const [reading, other] = readings;
  if (!reading) return asked(reason('CODE_NOT_UNDERSTOOD', { detail: code }));
  const undecided = sought.categoryCatalogue === null && CODE_OF_2022.test(code);
  if (undecided && (!other || !sameNames(reading.certain, other.certain))) {
    const candidates = unique(readings.flatMap(({ items }) => items));
    return asked(reason('CODE_OF_TWO_CATALOGUES', { detail: code, candidates }));
  }
  const matches = editions.map((edition) => ({ edition, ...reading.on(edition) }));
  // A group whose kinds are not held asks nothing of a code that another list names.
  const decided = reading.certain.length > 0;
  return { matches: withSynonyms(decided ? matches.map(withoutGroups) : matches), question: null, notes: [] };
}

function withoutGroups(match: Match): Match {
  return match.candidates.every(({ code }) => code === null) ? { ...match, candidates: [] } : match;
}

/** What a code means in one catalogue. */
interface Reading {
  /** Every item that it may mean. */
  readonly items: readonly ListItem[];
  /** Items that it means for certain. */
  readonly certain: readonly ListItem[];
  readonly on: (edition: ListEdition) => ListMatch;
  /** Whether it may be the code of an item. Items of a list with codes of another kind can't be compared, and fit. */
  readonly fits: (item: ListItem) => boolean;
}

/** What a code means in the catalogue named, or in either; empty where that is not known. */
function readingsOf(
  editions: readonly ListEdition[],
  code: string,
  catalogue: Catalogue | null,
  { codes }: Words,
): Reading[] {
  const readings: Reading[] = [];
  const rowOf = (edition: Catalogue) => codes.find((known) => known.catalogue === edition && known.code === code);
  if (catalogue !== 'CATALOGUE_2022') {
    const reading = listReading(editions, code);
    // The lists hold their codes whole, so a code of 2013 that they don't name is of none; whether it is one of 2013 has to be said or known.
    const isOf2013 = catalogue !== null || !CODE_OF_2022.test(code) || rowOf('CATALOGUE_2013') !== undefined;
    if (reading.items.length > 0 || isOf2013) readings.push(reading);
  }
  const row = catalogue === 'CATALOGUE_2013' ? undefined : rowOf('CATALOGUE_2022');
  if (row) readings.push(concordance(editions, row.items));
  return readings;
}

/** A code as the lists write them: of the catalogue of 2013, or a project code. */
function listReading(editions: readonly ListEdition[], code: string): Reading {
  const on = (edition: ListEdition) => findByCode(edition.items, code);
  const related = (known: string) => code.startsWith(known) || known.startsWith(code);
  return {
    items: findAll(editions, (items) => findByCode(items, code)),
    certain: editions.flatMap((edition) => on(edition).item ?? []),
    on,
    fits: (item) => {
      const known = item.code ?? item.categoryCode;
      return known === null || PROJECT_CODE.test(known) !== PROJECT_CODE.test(code) || related(known);
    },
  };
}

/** A code that stands for items by their names. */
function concordance(editions: readonly ListEdition[], names: readonly string[]): Reading {
  const meant = (items: readonly ListItem[]) => items.filter(({ name }) => names.includes(name));
  const items = editions.flatMap((edition) => meant(edition.items));
  return {
    items,
    certain: names.length === 1 ? items : [],
    on: (edition) => {
      const found = meant(edition.items);
      // Of several kinds that it may mean a list may name one only: still a question.
      return names.length === 1 ? oneOf(found) : { item: null, candidates: found };
    },
    fits: ({ name, code }) => names.includes(name) || (code !== null && PROJECT_CODE.test(code)),
  };
}

/**
 * An item found for certain on one list is looked for by all its names on those that know it by another one, so that it is found there by whichever name a
 * buyer has: what one of them leaves open (灯具 are 照明设备, of which another list has kinds) every other one does.
 */
function withSynonyms(matches: readonly Match[]): Match[] {
  const known = [...new Set(matches.flatMap(({ item }) => item?.comparable.names ?? []))];
  if (known.length === 0) return [...matches];
  return matches.map((match) =>
    match.item || match.candidates.length > 0 ? match : { ...match, ...findByName(match.edition.items, known) },
  );
}

function matchesOf(editions: readonly ListEdition[], find: (items: readonly ListItem[]) => ListMatch): Match[] {
  return editions.map((edition) => ({ edition, ...find(edition.items) }));
}

function findAll(editions: readonly ListEdition[], find: (items: readonly ListItem[]) => ListMatch): ListItem[] {
  return matchesOf(editions, find).flatMap(({ item, candidates }) => (item ? [item] : candidates));
}

function itemsOf(editions: readonly ListEdition[]): ListItem[] {
  return editions.flatMap(({ items }) => items);
}

/** One item per name, the first. */
function unique(items: readonly ListItem[]): ListItem[] {
  return items
    .filter((item, place) => items.findIndex(({ name }) => name === item.name) === place)
    .slice(0, CANDIDATES_LIMIT);
}

function sameNames(one: readonly ListItem[], other: readonly ListItem[]): boolean {
  const names = (items: readonly ListItem[]) => [...new Set(items.map(({ name }) => name))].sort().join('\n');
  return names(one) === names(other);
}

function asked(question: Reason): Resolved {
  return { matches: [], question, notes: [] };
}

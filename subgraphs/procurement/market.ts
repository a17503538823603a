import { badUserInput } from '../../schema/contract/errors.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { divisionPrefix, isDivisionCode } from '../../schema/domain/division.ts';
import type { CertificationScheme } from '../../schema/domain/facts.ts';
import { brokenLinksOn, type Lifecycle, statusOn } from '../../schema/domain/status.ts';
import type { Clock } from '../shared/clock.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import type { Versioned } from '../shared/read-model/versioned.ts';
import { type Facts, type Freshness, readFacts, readFreshness } from './facts.ts';
import type { ReferenceData } from './reference-data.ts';
import { NEWS_KEPT, offeredByKey, offeredKey, supplyNewsKey } from './view.ts';

/** Figures of supply: certificates in effect, different models of one holder, different holders. */
export interface MarketSupply {
  readonly certificates: number;
  readonly models: number;
  readonly suppliers: number;
}

/** Supply of one category, and of its parts. */
export interface MarketItem extends MarketSupply {
  readonly category: string;
  /** Certificates of which something is not known. */
  readonly notKnown: number;
  readonly schemes: readonly (MarketSupply & { readonly scheme: CertificationScheme })[];
  readonly divisions: readonly (MarketSupply & { readonly code: string })[];
}

export interface Market {
  readonly on: Day;
  readonly sources: readonly Freshness[];
  readonly items: readonly MarketItem[];
}

const CATEGORIES_LIMIT = 20;
/** Certificates that one answer looks at. */
const LOOKED_AT_LIMIT = 100_000;
const READ_AT_ONCE = 2_000;
/** Categories and areas whose supply is kept, and the certificates that they may have together. */
const KEPT_LIMIT = 200;
const KEPT_CERTIFICATES = 300_000;
/** What the counts rest on. */
const SOURCES = ['certificates', 'reusable-results'];
const NEVER: Day = '9999-12-31';

/** Supply of a category in an area as of a day, and how much had been told of the category by then. */
interface Kept {
  readonly supply: Supply;
  readonly day: Day;
  readonly told: number;
}

/** A certificate on the market. */
interface Offered {
  readonly number: string;
  /** Division of the holder's address; `-` where there is none. */
  readonly area: string;
}

/**
 * Counts supply from the followed views. No holder shares a model with another, so that every sum is one over holders: what is told of a holder, and a day on which one of
 * his certificates begins or ends, counts his own certificates anew and nobody else's.
 */
export class MarketCounter {
  readonly #reader: ReadModelReader;
  readonly #clock: Clock;
  readonly #reference: ReferenceData;
  /** In the order in which they were asked for last. */
  readonly #kept = new Map<string, Kept>();
  #state = '';

  constructor(reader: ReadModelReader, clock: Clock, reference: ReferenceData) {
    this.#reader = reader;
    this.#clock = clock;
    this.#reference = reference;
  }

  /** @throws BAD_USER_INPUT, also for categories with more than 100,000 certificates together; SOURCE_UNAVAILABLE when a source is missing or behind */
  supply(categories: readonly string[], division: string | null): Market {
    if (categories.length < 1 || categories.length > CATEGORIES_LIMIT)
      throw badUserInput('categories', `1 to ${CATEGORIES_LIMIT} categories`);
    const wrong = categories.findIndex((code) => !/^\d{3}$/.test(code));
    if (wrong >= 0) throw badUserInput(`categories[${wrong}]`, 'a product category, three digits');
    if (division !== null && !isDivisionCode(division)) throw badUserInput('division', 'six digits of GB/T 2260');
    const day = this.#clock.today();
    const facts = readFacts(this.#reader, { on: day, knownAt: null });
    const sources = readFreshness(this.#reader, this.#clock.now(), facts, this.#reference.supplierBars);
    this.#forget();
    let looked = 0;
    const items = categories.map((category) => {
      const supply = this.#supplyOf(facts, category, division, day, LOOKED_AT_LIMIT - looked);
      looked += supply.looked;
      if (looked > LOOKED_AT_LIMIT) throw tooMany();
      return supply.item(category);
    });
    return { on: day, sources: sources.filter(({ name }) => SOURCES.includes(name)), items };
  }

  #supplyOf(facts: Facts, category: string, division: string | null, day: Day, limit: number): Supply {
    const prefix = division === null ? '' : divisionPrefix(division);
    const key = `${category} ${prefix}`;
    const told = this.#reader.get<number>('supply-told', category) ?? 0;
    const kept = this.#kept.get(key);
    this.#kept.delete(key);
    const broughtUp = kept && this.#broughtUpTo(facts, category, day, told, kept);
    const supply = broughtUp ?? this.#count(facts, category, prefix, day, limit);
    // Whom an event is about that is set aside, and when it is told again, no number tells.
    if (!this.#reader.hasUnknown) this.#keep(key, { supply, day, told });
    return supply;
  }

  #keep(key: string, kept: Kept): void {
    this.#kept.set(key, kept);
    let certificates = 0;
    for (const { supply } of this.#kept.values()) certificates += supply.looked;
    for (const [oldest, { supply }] of this.#kept) {
      if (oldest === key || (this.#kept.size <= KEPT_LIMIT && certificates <= KEPT_CERTIFICATES)) return;
      this.#kept.delete(oldest);
      certificates -= supply.looked;
    }
  }

  /** A view made anew numbers what it is told anew; of what is not known nothing was kept that could be told apart. */
  #forget(): void {
    const state = `${this.#reader.generation} ${this.#reader.hasUnknown}`;
    if (state !== this.#state) this.#kept.clear();
    this.#state = state;
  }

  /** What was kept, with those holders counted anew of whom something was told or may have come to be otherwise by the day; `null` where that can't be said of them. */
  #broughtUpTo(facts: Facts, category: string, day: Day, told: number, kept: Kept): Supply | null {
    const { supply } = kept;
    if (kept.day > day || kept.told > told || told - kept.told > NEWS_KEPT) return null;
    const changed = new Set(kept.day === day ? [] : supply.takeDue(day));
    for (let number = kept.told + 1; number <= told; number++) {
      const supplier = this.#reader.get<string>('supply-news', supplyNewsKey(category, number));
      if (supplier === undefined) return null;
      changed.add(supplier);
    }
    for (const supplier of changed) supply.put(supplier, facts, this.#offeredBy(category, supplier, supply.area), day);
    return supply;
  }

  #count(facts: Facts, category: string, area: string, day: Day, limit: number): Supply {
    const bySupplier = new Map<string, Offered[]>();
    let looked = 0;
    for (const { key, value: supplier } of this.#records<string>('offered', offeredKey(category, area))) {
      if (++looked > limit) throw tooMany();
      const [, place = '', number = ''] = key.split(' ');
      const offered = bySupplier.get(supplier);
      if (offered) offered.push({ number, area: place });
      else bySupplier.set(supplier, [{ number, area: place }]);
    }
    const supply = new Supply(area);
    for (const [supplier, offered] of bySupplier) supply.put(supplier, facts, offered, day);
    return supply;
  }

  #offeredBy(category: string, supplier: string, area: string): Offered[] {
    const prefix = offeredByKey(category, supplier, '');
    return [...this.#records<string>('offered-by', prefix)]
      .map(({ key, value }) => ({ number: key.slice(prefix.length), area: value }))
      .filter((one) => one.area.startsWith(area));
  }

  *#records<T>(table: string, prefix: string): Iterable<{ readonly key: string; readonly value: T }> {
    for (let from: string | null = null; ; ) {
      const found: { key: string; value: T }[] = this.#reader.after<T>(table, from, READ_AT_ONCE, prefix);
      yield* found;
      const last = found.at(-1);
      if (!last || found.length < READ_AT_ONCE) return;
      from = last.key;
    }
  }
}

function tooMany() {
  return badUserInput('categories', `categories with at most ${LOOKED_AT_LIMIT} certificates together`);
}

/** A sum over holders. */
interface Sum {
  certificates: number;
  models: number;
  suppliers: number;
}

/** What one holder adds to the sums. */
interface Share {
  readonly looked: number;
  readonly notKnown: number;
  readonly added: readonly (readonly [sum: Sum, certificates: number, models: number])[];
  /** The first day on which it may be otherwise, with nothing told. */
  readonly until: Day;
}

/** What there is of a category in an area, by holder. */
class Supply {
  /** First digits of the divisions in it. */
  readonly area: string;
  looked = 0;
  notKnown = 0;
  readonly #all: Sum = { certificates: 0, models: 0, suppliers: 0 };
  readonly #schemes = new Map<CertificationScheme, Sum>();
  readonly #divisions = new Map<string, Sum>();
  readonly #shares = new Map<string, Share>();
  readonly #due = new Map<Day, Set<string>>();

  constructor(area: string) {
    this.area = area;
  }

  /** Puts a holder's share in place of the one that he had. */
  put(supplier: string, facts: Facts, offered: readonly Offered[], day: Day): void {
    const before = this.#shares.get(supplier);
    if (before) this.#add(before, -1);
    if (offered.length === 0) {
      this.#shares.delete(supplier);
      return;
    }
    const share = this.#shareOf(facts, offered, day);
    this.#shares.set(supplier, share);
    this.#add(share, 1);
    if (share.until === NEVER) return;
    const due = this.#due.get(share.until);
    if (due) due.add(supplier);
    else this.#due.set(share.until, new Set([supplier]));
  }

  /** Holders whose share may be another by a day than it was when it was put. */
  takeDue(day: Day): string[] {
    const days = [...this.#due].filter(([due]) => due <= day);
    for (const [due] of days) this.#due.delete(due);
    return days.flatMap(([, suppliers]) => [...suppliers]);
  }

  item(category: string): MarketItem {
    return {
      category,
      ...this.#all,
      notKnown: this.notKnown,
      schemes: figuresOf(this.#schemes).map(([scheme, sum]) => ({ scheme, ...sum })),
      divisions: figuresOf(this.#divisions).map(([code, sum]) => ({ code, ...sum })),
    };
  }

  #add({ looked, notKnown, added }: Share, sign: 1 | -1): void {
    this.looked += sign * looked;
    this.notKnown += sign * notKnown;
    for (const [sum, certificates, models] of added) {
      sum.certificates += sign * certificates;
      sum.models += sign * models;
      sum.suppliers += sign;
    }
  }

  #shareOf(facts: Facts, offered: readonly Offered[], day: Day): Share {
    const found = new Map<Sum, { certificates: number; readonly models: Set<string> }>();
    let notKnown = 0;
    let until = NEVER;
    for (const { number, area } of offered) {
      const standing = known(() => standingOn(facts, number, day));
      if (!standing) {
        notKnown++;
        continue;
      }
      if (standing.until < until) until = standing.until;
      if (!standing.inEffect) continue;
      const { scheme, models } = standing.inEffect;
      for (const sum of this.#sumsOf(scheme, area)) {
        const one = found.get(sum) ?? { certificates: 0, models: new Set() };
        found.set(sum, one);
        one.certificates++;
        for (const model of models) one.models.add(model);
      }
    }
    const added = [...found].map(([sum, { certificates, models }]) => [sum, certificates, models.size] as const);
    return { looked: offered.length, notKnown, added, until };
  }

  #sumsOf(scheme: CertificationScheme, area: string): readonly Sum[] {
    const sums = [this.#all, sumIn(this.#schemes, scheme)];
    // One level below: provinces, then prefectures, then counties.
    const digits = this.area.length + 2;
    if (area !== '-' && digits <= 6) sums.push(sumIn(this.#divisions, `${area.slice(0, digits)}000000`.slice(0, 6)));
    return sums;
  }
}

function sumIn<Key>(sums: Map<Key, Sum>, key: Key): Sum {
  const found = sums.get(key) ?? { certificates: 0, models: 0, suppliers: 0 };
  sums.set(key, found);
  return found;
}

/** Those of which there is something, in order. */
function figuresOf<Key>(sums: ReadonlyMap<Key, Sum>): (readonly [Key, MarketSupply])[] {
  return [...sums].filter(([, { certificates }]) => certificates > 0).sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The certificate where it is valid on the day, with every result that it rests on; `null` where not. And the first day on which that may be otherwise with nothing told.
 * @throws NotKnown
 */
function standingOn(facts: Facts, number: string, day: Day) {
  const certificate = facts.certificate(number);
  if (!certificate) return { inEffect: null, until: NEVER };
  const links = facts.linkedResults(number);
  const changes = [nextChange(certificate, day)];
  for (const { link, result } of links) {
    if (result) changes.push(nextChange(result, day));
    changes.push(later(link.from, day), link.to === null ? NEVER : later(addDays(link.to, 1), day));
  }
  const isInEffect = statusOn(certificate, day)?.status === 'VALID' && brokenLinksOn(links, day).length === 0;
  return { inEffect: isInEffect ? certificate : null, until: changes.reduce((a, b) => (a < b ? a : b)) };
}

/** The first day after this one on which a record may say something else. */
function nextChange(record: Lifecycle, day: Day): Day {
  // An earlier version answers for the day, whose end is not told with it.
  const { standsFrom } = record as Partial<Versioned<Lifecycle>>;
  if (standsFrom === undefined || standsFrom > day) return addDays(day, 1);
  let next = NEVER;
  const consider = (change: Day) => {
    if (change > day && change < next) next = change;
  };
  for (const { from } of record.statusHistory) consider(from);
  for (const { from, to } of record.terms) {
    consider(from);
    consider(addDays(to, 1));
  }
  return next;
}

const later = (change: Day, day: Day): Day => (change > day ? change : NEVER);

/** What is read; `undefined` where an event of it could not be. */
function known<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as Error).name !== 'NotKnown') throw error;
    return undefined;
  }
}

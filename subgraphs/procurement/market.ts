import { badUserInput } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { divisionPrefix, isDivisionCode } from '../../schema/domain/division.ts';
import type { CertificationScheme } from '../../schema/domain/facts.ts';
import { brokenLinksOn, statusOn } from '../../schema/domain/status.ts';
import type { Clock } from '../shared/clock.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { type Facts, type Freshness, readFacts, readFreshness } from './facts.ts';
import type { ReferenceData } from './reference-data.ts';
import { type OfferedView, offeredKey, supplyToldKey } from './view.ts';

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
/** Answers of a category that are kept while nothing is told of its supply. */
const KEPT_LIMIT = 200;
/** What the counts rest on. */
const SOURCES = ['certificates', 'reusable-results'];

/** What was counted, and how much had been told of that supply by then. */
interface Counted {
  readonly item: MarketItem;
  readonly looked: number;
  readonly told: number;
}

/** Counts supply from the followed views. A category and area of which nothing has been told since is not counted again, whatever is told of others. */
export class MarketCounter {
  readonly #reader: ReadModelReader;
  readonly #clock: Clock;
  readonly #reference: ReferenceData;
  readonly #kept = new Map<string, Counted>();
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
    this.#forget(day);
    let looked = 0;
    const items = categories.map((category) => {
      const counted = this.#supplyOf(facts, category, division, day, LOOKED_AT_LIMIT - looked);
      looked += counted.looked;
      if (looked > LOOKED_AT_LIMIT)
        throw badUserInput('categories', `categories with at most ${LOOKED_AT_LIMIT} certificates together`);
      return counted.item;
    });
    return { on: day, sources: sources.filter(({ name }) => SOURCES.includes(name)), items };
  }

  #supplyOf(facts: Facts, category: string, division: string | null, day: Day, limit: number): Counted {
    const key = supplyToldKey(category, division === null ? '' : divisionPrefix(division));
    const told = this.#reader.get<number>('supply-told', key) ?? 0;
    const kept = this.#kept.get(key);
    if (kept?.told === told) return kept;
    const counted = { ...this.#count(facts, category, division, day, limit), told };
    this.#kept.delete(key);
    // What is more than may be looked at is refused, and no count. Whom an event is about that is set aside, and when it is told again, no number tells.
    if (counted.looked > limit || this.#reader.hasUnknown) return counted;
    // The oldest count goes first.
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= KEPT_LIMIT && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(key, counted);
    return counted;
  }

  /** On another day certificates begin and end; of what is not known nothing was kept that could be told apart. */
  #forget(day: Day): void {
    const state = `${day} ${this.#reader.generation} ${this.#reader.hasUnknown}`;
    if (state !== this.#state) this.#kept.clear();
    this.#state = state;
  }

  #count(facts: Facts, category: string, division: string | null, day: Day, limit: number) {
    const all = new Supply();
    const schemes = new Map<CertificationScheme, Supply>();
    const divisions = new Map<string, Supply>();
    // One level below: provinces, then prefectures, then counties.
    const digits = division === null ? 2 : divisionPrefix(division).length + 2;
    let notKnown = 0;
    let looked = 0;
    for (const { key, value } of this.#offered(
      offeredKey(category, division === null ? '' : divisionPrefix(division)),
    )) {
      if (++looked > limit) break;
      const [, area = '', number = ''] = key.split(' ');
      const certificate = known(() => inEffect(facts, number, day));
      if (certificate === undefined) notKnown++;
      if (!certificate) continue;
      const { scheme, models } = certificate;
      const parts = [all, part(schemes, scheme)];
      if (area !== '-' && digits <= 6) parts.push(part(divisions, `${area.slice(0, digits)}000000`.slice(0, 6)));
      for (const one of parts) one.add(value.supplier, models);
    }
    const item: MarketItem = {
      category,
      ...all.figures(),
      notKnown,
      schemes: [...schemes].sort(byKey).map(([scheme, supply]) => ({ scheme, ...supply.figures() })),
      divisions: [...divisions].sort(byKey).map(([code, supply]) => ({ code, ...supply.figures() })),
    };
    return { item, looked };
  }

  *#offered(prefix: string): Iterable<{ readonly key: string; readonly value: OfferedView }> {
    for (let from = prefix; ; ) {
      const found = this.#reader.after<OfferedView>('offered', from, READ_AT_ONCE);
      for (const one of found) {
        if (!one.key.startsWith(prefix)) return;
        yield one;
      }
      const last = found.at(-1);
      if (!last || found.length < READ_AT_ONCE) return;
      from = last.key;
    }
  }
}

/** Different models and holders of certificates. */
class Supply {
  #certificates = 0;
  readonly #models = new Set<string>();
  readonly #suppliers = new Set<string>();

  add(supplier: string, models: readonly string[]): void {
    this.#certificates++;
    this.#suppliers.add(supplier);
    for (const model of models) this.#models.add(`${supplier} ${model}`);
  }

  figures(): MarketSupply {
    return { certificates: this.#certificates, models: this.#models.size, suppliers: this.#suppliers.size };
  }
}

/** The certificate where it is valid on the day, with every result that it rests on; `null` where not. @throws NotKnown */
function inEffect(facts: Facts, number: string, day: Day) {
  const certificate = facts.certificate(number);
  if (!certificate || statusOn(certificate, day)?.status !== 'VALID') return null;
  return brokenLinksOn(facts.linkedResults(number), day).length > 0 ? null : certificate;
}

/** What is read; `undefined` where an event of it could not be. */
function known<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as Error).name !== 'NotKnown') throw error;
    return undefined;
  }
}

function part<Key>(parts: Map<Key, Supply>, key: Key): Supply {
  const found = parts.get(key) ?? new Supply();
  parts.set(key, found);
  return found;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

import fc from 'fast-check';
import { addDays, addMonths, type Day, dayNumber } from '../../schema/domain/day.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import { modelKey, normaliseName } from '../../schema/domain/text.ts';
import {
  type CertificateConditions,
  type CertificateOrder,
  STANDING,
} from '../../subgraphs/certificates/certificate-filter.ts';
import { type CountWithin, rankOf } from '../../subgraphs/certificates/counted-certificates.ts';
import type { CertificateRecord } from '../../subgraphs/certificates/records.ts';
import { segmentOn } from '../../subgraphs/certificates/rules/timeline.ts';
import type { SampleWorld } from '../../subgraphs/sample-world/world.ts';

export const DIVISIONS = ['310000', '330000', '330400', '330421', '320000', '340000', '440000', '110000'];
const GROUPS: Readonly<Record<string, readonly string[]>> = { G10: ['001', '002', '128', '145'] };
/** Categories of the groups that filters here name. */
export const categoriesOf = (groups: readonly string[]) => groups.flatMap((group) => GROUPS[group] ?? []);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });
const rare = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

/** Generated conditions on the certificates of a world, and the naive reading of every one of them that lists and counts are held against. */
export function certificateLists(world: SampleWorld, today: Day) {
  const holders = [...new Set(world.certificates.flatMap(({ holder }) => holder.uscc ?? []))].slice(0, 12);
  const dayAround = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(today, days));
  const filters: fc.Arbitrary<CertificateConditions> = fc.record({
    effectiveStatus: maybe(fc.subarray(['VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'EXPIRED'] as const)),
    scheme: maybe(fc.subarray(['CHINA_GREEN_PRODUCT', 'GREEN_BUILDING_MATERIAL', 'YRD_GREEN_PRODUCT'] as const)),
    bodyCode: maybe(fc.constantFrom('101', '102', '103', '999')),
    projectCode: maybe(fc.constantFrom('001', '002', '145')),
    holderUscc: maybe(fc.constantFrom(...holders)),
    starGrade: maybe(fc.constantFrom(1, 2, 3)),
    expiringBefore: maybe(dayAround(-30, 900)),
    expiringWithinDays: maybe(fc.integer({ min: 0, max: 900 })),
    brokenReuseLink: maybe(fc.boolean()),
  });
  /** The conditions that came later, few at a time; a status of a past day goes with no end counted from today. */
  const moreFilters: fc.Arbitrary<CertificateConditions> = fc
    .record({
      effectiveStatus: rare(fc.subarray(['VALID', 'SUSPENDED', 'EXPIRED'] as const, { minLength: 1 })),
      surveillanceOverdue: rare(fc.boolean()),
      statusOn: rare(dayAround(-1500, 0)),
      group: rare(fc.constantFrom(['G10'], ['G09'])),
      division: rare(fc.constantFrom(...DIVISIONS)),
      factoryDivision: rare(fc.constantFrom(...DIVISIONS)),
      issuedFrom: rare(dayAround(-1800, -600)),
      issuedTo: rare(dayAround(-600, 0)),
      expiringFrom: rare(dayAround(-500, 300)),
      expiringTo: rare(dayAround(300, 1200)),
    })
    .map(({ statusOn, ...rest }) =>
      rest.effectiveStatus || typeof rest.surveillanceOverdue === 'boolean' ? { ...rest, statusOn } : rest,
    );
  const places: fc.Arbitrary<CountWithin> = fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    fc.constantFrom(...DIVISIONS).map((division) => ({ division })),
    fc.constantFrom(...holders).map((holderUscc) => ({ holderUscc })),
  );
  const products = world.certificates.flatMap(({ products: own }) => own);
  const searched = {
    productName: partsOf(products.map(({ name }) => name)),
    holderName: partsOf(world.certificates.map(({ holder }) => holder.name)),
    model: fc
      .constantFrom(...products.flatMap(({ models, name }) => (models.length > 0 ? models : [name])))
      .chain(written),
    brand: fc.constantFrom(...products.flatMap(({ brand }) => brand ?? [])).chain(written),
  };
  /** One to three conditions on texts, as people write them; beside others. */
  const texts: fc.Arbitrary<CertificateConditions> = fc
    .tuple(
      fc.subarray(['productName', 'holderName', 'model', 'brand'] as const, { minLength: 1, maxLength: 2 }),
      fc.record(searched),
      fc.oneof(fc.constant({}), moreFilters),
    )
    .map(([names, words, more]) => ({ ...more, ...Object.fromEntries(names.map((name) => [name, words[name]])) }));

  /** From the facts alone: more than twelve months since the issue or the last check up to then. */
  const isOverdue = ({ number, firstIssuedOn, timeline }: CertificateRecord, on: Day): boolean => {
    const standing = segmentOn(timeline, on);
    if (!standing || !STANDING.includes(standing.status)) return false;
    const checks = world.surveillances.filter((one) => one.certificateNumber === number && one.conductedOn <= on);
    const last = [firstIssuedOn, ...checks.map(({ conductedOn }) => conductedOn)].sort().at(-1) ?? firstIssuedOn;
    return on > addMonths(last, 12);
  };
  const naively = (
    all: readonly CertificateRecord[],
    filter: CertificateConditions,
    within: CountWithin,
  ): CertificateRecord[] =>
    all.filter((record) => {
      const on = filter.statusOn ?? today;
      const standing = segmentOn(record.timeline, on);
      const overdue = filter.surveillanceOverdue ?? null;
      if (overdue !== null && (!standing || isOverdue(record, on) !== overdue)) return false;
      const expiresOn = record.terms.at(-1)?.to ?? '';
      const withinDays = filter.expiringWithinDays ?? null;
      const isExpiring = Boolean(filter.expiringBefore) || withinDays !== null;
      if (filter.scheme && !filter.scheme.includes(record.scheme)) return false;
      if (filter.bodyCode && record.bodyCode !== filter.bodyCode) return false;
      if (filter.projectCode && record.projectCode !== filter.projectCode) return false;
      if (filter.holderUscc && record.holder.uscc !== filter.holderUscc) return false;
      if (filter.starGrade && record.starGrade !== filter.starGrade) return false;
      if (filter.expiringBefore && !(expiresOn >= today && expiresOn < filter.expiringBefore)) return false;
      if (withinDays !== null && !(expiresOn >= today && expiresOn <= addDays(today, withinDays))) return false;
      if (isExpiring && !(standing && STANDING.includes(standing.status))) return false;
      if (filter.effectiveStatus && !(standing && filter.effectiveStatus.includes(standing.status))) return false;
      if (typeof filter.brokenReuseLink === 'boolean' && standing?.linkBroken !== filter.brokenReuseLink) return false;
      if (filter.division && !isWithinDivision(record.holder.divisionCode ?? '', filter.division)) return false;
      if (filter.factoryDivision && !isWithinDivision(record.factory.divisionCode ?? '', filter.factoryDivision))
        return false;
      if (filter.group && !categoriesOf(filter.group).includes(record.projectCode)) return false;
      if (filter.issuedFrom && record.firstIssuedOn < filter.issuedFrom) return false;
      if (filter.issuedTo && record.firstIssuedOn > filter.issuedTo) return false;
      if (filter.expiringFrom && expiresOn < filter.expiringFrom) return false;
      if (filter.expiringTo && expiresOn > filter.expiringTo) return false;
      if (!hasTexts(record, filter)) return false;
      if (within.holderUscc && record.holder.uscc !== within.holderUscc) return false;
      return !within.division || isWithinDivision(record.holder.divisionCode ?? '', within.division);
    });
  return { holders, filters, moreFilters, places, texts, dayAround, naively };
}

/** What an order goes by, as text. */
export function orderKey(orderBy: CertificateOrder, { number, terms, firstIssuedOn }: CertificateRecord): string {
  if (orderBy === 'NUMBER') return number;
  if (orderBy === 'EXPIRES_ON') return `${terms.at(-1)?.to} ${number}`;
  return `${100_000 - dayNumber(firstIssuedOn)} ${number}`;
}

/** What an order goes by before the number. */
export function rankIn(orderBy: CertificateOrder, { terms, firstIssuedOn }: CertificateRecord): number {
  return rankOf(orderBy, orderBy === 'EXPIRES_ON' ? (terms.at(-1)?.to ?? firstIssuedOn) : firstIssuedOn);
}

export const orders = fc.constantFrom<CertificateOrder>('NUMBER', 'EXPIRES_ON', 'FIRST_ISSUED_ON_DESC');

/** Whether a certificate's own texts are what is searched: every word in a name, a brand and a model whole; of one product together. */
function hasTexts({ holder, products }: CertificateRecord, searched: CertificateConditions): boolean {
  const { productName, holderName, model, brand } = searched;
  const contains = (text: string, words: string) =>
    words
      .split(/\s+/)
      .map(normaliseName)
      .every((word) => normaliseName(text).includes(word));
  if (holderName && !contains(holder.name, holderName)) return false;
  if (!productName && !model && !brand) return true;
  return products.some((product) => {
    const models = product.models.length > 0 ? product.models : [product.name];
    if (productName && !contains(product.name, productName)) return false;
    if (brand && normaliseName(product.brand ?? '') !== normaliseName(brand)) return false;
    return !model || models.some((one) => modelKey(one) === modelKey(model));
  });
}

/** Parts of names: from one character to all of it, and words of two names. */
function partsOf(names: readonly string[]): fc.Arbitrary<string> {
  const part = fc
    .tuple(fc.constantFrom(...new Set(names)), fc.nat(), fc.integer({ min: 1, max: 6 }))
    .map(([name, at, length]) => name.slice(at % name.length, (at % name.length) + length))
    .filter((one) => normaliseName(one) !== '');
  return fc.oneof(
    { weight: 4, arbitrary: part.chain(written) },
    { weight: 1, arbitrary: fc.tuple(part, part).map((two) => two.join(' ')) },
  );
}

/** A text as somebody may write it: in the other case, in full width, with spaces around. */
function written(text: string): fc.Arbitrary<string> {
  const wide = text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  return fc.constantFrom(text, text, text.toLowerCase(), wide, ` ${text} `);
}

import { LRUCache } from 'lru-cache';
import type { BrandReading } from '../brand-key.ts';
import { disguisedLetters, likenessOfBrands, namesNotRecorded, readBrand } from '../brand-key.ts';
import { named } from '../characters.ts';
import type { ModelReading, Written } from '../claim.ts';
import { isDamagedFormOf, looksDamaged } from '../damaged-model.ts';
import type { CertificateCheck } from '../examination.ts';
import type { FindingKey } from '../finding-table.ts';
import { type Finding, finding, type MessageValues, NONE } from '../findings.ts';
import { looseModelKey } from '../model-key.ts';
import type { CertificateView, ProductView } from '../view.ts';
import { type Likeness, likenessToNames } from './similarity.ts';

/** Most models or brands that a finding names as expected. */
const EXPECTED_LIMIT = 5;

/**
 * Step 5, product: the certificate covers the model and the brand on sale, on one and the same certified product. What the claim does not state is
 * not checked, and a brand that the certificate leaves open is not part of its scope.
 */
export const checkProduct: CertificateCheck = ({ productModel, brand }, certificate) => {
  const { products } = certificate;
  if (!productModel && !brand) return NONE;
  const findings: Finding[] = [];
  let candidates = products;
  if (productModel) {
    const covering = products.filter((product) => covers(product, productModel));
    if (covering.length > 0) candidates = covering;
    else {
      const doubt = doubtAbout(productModel, certificate);
      findings.push(doubt.finding);
      candidates = doubt.candidates;
    }
  }
  if (brand) {
    const likeness = likenessOfBrand(brand, candidates);
    if (likeness !== 'SAME') {
      const expected = candidates.flatMap(({ brand: key, brandWritten }) => brandWritten ?? key ?? []);
      const disguised = disguisedLetters(brand.written);
      const others = namesNotRecorded(brand.reading, candidates.map(readingOf));
      const key =
        disguised.length > 0
          ? 'product.lookAlikeBrand'
          : likeness !== 'SIMILAR'
            ? 'product.otherBrand'
            : others.length > 0 && others.length < brand.reading.names.length
              ? 'product.furtherBrand'
              : 'product.similarBrand';
      const values = { characters: disguised.map(named).join('、'), others: others.join('、') };
      findings.push(notCovered(key, 'brand', brand.written, [...new Set(expected)], certificate, values));
    }
  }
  return findings.length === 0 ? NONE : findings;
};

/** A model is listed or within an entry of one meaning, or the claim names the whole series or the product as the certificate does. */
function covers({ models, series, name, entries }: ProductView, { readings, key }: ModelReading): boolean {
  for (const reading of readings) if (models.includes(reading) || series === reading) return true;
  if (models.length === 0 && name === key) return true;
  return (
    entries?.some(
      (entry) => entry.covers !== null && readings.some((reading) => pattern(entry.covers ?? '').test(reading)),
    ) ?? false
  );
}

/** Words for many models or for any: 全系列, 所有型号, 多款. */
const NO_ONE_MODEL =
  /^(?:(?:全|全部|所有|各|各种|多|多种|任意|任一|若干|混合|整个|本|该)的?)+(?:系列|系|型号|规格|款式?|种|产品|型){1,2}(?:可选|任选|齐全|通用)?$/;
const patterns = new LRUCache<string, RegExp>({ max: 2000 });
function pattern(source: string): RegExp {
  let found = patterns.get(source);
  if (!found) {
    found = new RegExp(source);
    patterns.set(source, found);
  }
  return found;
}

interface Doubt {
  readonly finding: Finding;
  /** The products whose brand may be compared. */
  readonly candidates: readonly ProductView[];
}

/** Why a model is not covered: refuted, or for a person to look at. The first reason for doubt counts. */
function doubtAbout(model: ModelReading, certificate: CertificateView): Doubt {
  const { products } = certificate;
  if (products.every(({ models }) => models.length === 0)) {
    return {
      finding: notCovered('product.noModels', 'productModel', model.written, [], certificate),
      candidates: products,
    };
  }
  const nearest = nearestModels(model, products);
  const say = (key: ModelKey, values: MessageValues = {}, expected = nearest.map(({ written }) => written)) =>
    notCovered(key, 'productModel', model.written, expected, certificate, values);
  const entry = products
    .flatMap((product) => (product.entries ?? []).map((each) => ({ product, each })))
    .find(({ each }) => model.readings.some((reading) => pattern(each.near).test(reading)));
  const similar = nearest.filter(({ likeness }) => likeness > 0);
  const similarProducts = products.filter((product) => similar.some((near) => near.product === product));
  if (model.foreign.length > 0) {
    const characters = model.foreign.map(named).join('、');
    return {
      finding: say('product.lookAlike', { characters }),
      candidates: similarProducts.length > 0 ? similarProducts : products,
    };
  }
  const recorded = products.find(({ models }) =>
    models.some((one) => model.readings.some((reading) => isDamagedFormOf(reading, one))),
  );
  if (recorded || looksDamaged(model.whole)) {
    const likely =
      recorded?.models.filter((one) => model.readings.some((reading) => isDamagedFormOf(reading, one))) ?? [];
    const expected = [
      ...new Set([...likely.map((one) => one.toUpperCase()), ...nearest.map(({ written }) => written)]),
    ];
    return { finding: say('product.damagedModel', {}, expected), candidates: recorded ? [recorded] : products };
  }
  if (entry) {
    return {
      finding: say('product.entryUnclear', { entry: entry.each.written }, [entry.each.written]),
      candidates: [entry.product],
    };
  }
  if (NO_ONE_MODEL.test(model.key)) return { finding: say('product.noOneModel'), candidates: products };
  if (similar.length > 0) return { finding: say('product.similarModel'), candidates: similarProducts };
  return { finding: say('product.otherModel'), candidates: products };
}

interface Near {
  readonly written: string;
  readonly product: ProductView;
  /** 0: not alike; more: nearer. */
  readonly likeness: number;
}

/** Models of the certificate that come nearest, at most five, the nearest first. */
function nearestModels({ whole, readings }: ModelReading, products: readonly ProductView[]): readonly Near[] {
  const claimed = looseModelKey(readings[0] ?? whole);
  const near: Near[] = [];
  for (const product of products) {
    const written = product.written ?? product.models.map((model) => model.toUpperCase());
    for (const model of written) {
      const recorded = looseModelKey(model);
      const common = commonStart(claimed, recorded);
      const alike = recorded !== '' && claimed !== '' && (claimed.includes(recorded) || recorded.includes(claimed));
      near.push({ written: model, product, likeness: alike ? 1000 + common : -1 / (1 + common) });
    }
  }
  return near.sort((one, other) => other.likeness - one.likeness).slice(0, EXPECTED_LIMIT);
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function likenessOfBrand({ reading, written }: BrandClaim, products: readonly ProductView[]): Likeness {
  if (products.some(({ brand }) => brand === null)) return 'SAME';
  const recorded = products.map(readingOf);
  if (recorded.some((one) => likenessOfBrands(reading, one) === 'SAME')) return 'SAME';
  // Several brands in one field: each has to be one of the products'.
  if (reading.names.length > 1 && namesNotRecorded(reading, recorded).length === 0) return 'SAME';
  const likeness = likenessToNames(
    reading.whole,
    recorded.map(({ whole }) => whole),
  );
  if (likeness !== 'OTHER') return likeness === 'SAME' ? 'SIMILAR' : likeness;
  const loose = looseModelKey(written);
  const shared = recorded.some(
    ({ whole, names }) =>
      looseModelKey(whole) === loose ||
      names.some((name) => reading.names.includes(name) || reading.whole.includes(name)),
  );
  return shared ? 'SIMILAR' : 'OTHER';
}

function readingOf({ brand, brandWritten }: ProductView): BrandReading {
  return readBrand(brandWritten ?? brand ?? '') ?? { whole: brand ?? '', names: [brand ?? ''] };
}

export interface BrandClaim extends Written {
  readonly reading: BrandReading;
}

type ProductKey = FindingKey & `product.${string}`;
type ModelKey = ProductKey;

function notCovered(
  key: ProductKey,
  field: 'productModel' | 'brand',
  claimed: string,
  expected: readonly string[],
  certificate: CertificateView,
  values: MessageValues = {},
): Finding {
  const { number, products } = certificate;
  const models = products.reduce((sum, product) => sum + product.models.length, 0);
  const fact = { kind: 'CERTIFICATE', key: number, value: `${products.length} products, ${models} models` } as const;
  const few = expected.slice(0, EXPECTED_LIMIT);
  const listed = few.length === 0 ? '–' : few.join('、');
  return finding(key, { claimed, number, expected: listed, ...values }, fact, 'certificates', { field, expected: few });
}

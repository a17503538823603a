import { describe, expect, it } from 'vitest';
import type { CertifiedProduct } from '../../../schema/domain/facts.ts';
import { claimed, expectedOf, outcomeOf, type Row, withCertificate } from '../fixtures.ts';

const one = { seq: 1, name: '餐桌', brand: '青澜', series: null, models: ['A-1'] };
const product = (changes: Partial<CertifiedProduct>) => withCertificate({ products: [{ ...one, ...changes }] });
const TWO_PRODUCTS = withCertificate({ products: [one, { ...one, seq: 2, brand: '榕海', models: ['B-1'] }] });

const rows: readonly Row[] = [
  ['a model and its brand', claimed({ productModel: 'QL-100', brand: '青澜' }), null, 'ACCEPT', ['VALID']],
  ['a model in another writing', claimed({ productModel: 'ｑｌ － 200' }), null, 'ACCEPT', ['VALID']],
  ['a model not covered', claimed({ productModel: 'ZZ-9' }), null, 'REJECT', ['PRODUCT_NOT_COVERED']],
  [
    'a model with something behind it',
    claimed({ productModel: 'QL-100 胡桃色' }),
    null,
    'REVIEW',
    ['PRODUCT_NOT_COVERED'],
  ],
  ['a model cut short', claimed({ productModel: 'QL-1' }), null, 'REVIEW', ['PRODUCT_NOT_COVERED']],
  ['the series as the certificate names it', claimed({ productModel: 'QLY' }), null, 'ACCEPT', ['VALID']],
  [
    'the product name in place of a model',
    claimed({ productModel: '实木餐桌' }),
    null,
    'REJECT',
    ['PRODUCT_NOT_COVERED'],
  ],
  [
    'a model where the certificate lists none',
    claimed({ productModel: 'QL-100' }),
    product({ models: [] }),
    'REVIEW',
    ['PRODUCT_NOT_COVERED'],
  ],
  [
    'the product name where the certificate lists no models',
    claimed({ productModel: '餐桌' }),
    product({ models: [] }),
    'ACCEPT',
    ['VALID'],
  ],
  ['a brand not covered', claimed({ brand: '榕海' }), null, 'REJECT', ['PRODUCT_NOT_COVERED']],
  ['a brand with more words', claimed({ brand: '青澜家居' }), null, 'REVIEW', ['PRODUCT_NOT_COVERED']],
  ['the brand in another script', claimed({ brand: 'QINGLAN' }), null, 'REVIEW', ['PRODUCT_NOT_COVERED']],
  [
    'a brand where the certificate states none',
    claimed({ brand: '青澜' }),
    product({ brand: null }),
    'ACCEPT',
    ['VALID'],
  ],
  [
    'model and brand of two different products',
    claimed({ productModel: 'B-1', brand: '青澜' }),
    TWO_PRODUCTS,
    'REJECT',
    ['PRODUCT_NOT_COVERED'],
  ],
  [
    'model and brand of the same product',
    claimed({ productModel: 'B-1', brand: '榕海' }),
    TWO_PRODUCTS,
    'ACCEPT',
    ['VALID'],
  ],
];

describe('step 5: model and brand', () => {
  for (const row of rows) it(row[0], () => expect(outcomeOf(row)).toEqual(expectedOf(row)));
});

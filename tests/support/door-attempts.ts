import { BODY, type Row } from './door-cases.ts';

const FLOOR = { category: '001', product: '实木复合地板', basis: ['GB/T 35601-2024'] };
const FLOOR_THEN = { ...FLOOR, basis: ['GB/T 35601-2017'] };
const CERAMIC = { category: '003', product: '坐便器' };
const AIR = { category: '015', product: '房间空调器', basis: ['GB/T 39761.1-2021'] };
const TYRE = { category: '016', product: '轿车轮胎', basis: ['GB/T 40718-2021'] };
const COATING = {
  category: '128',
  product: '墙面涂料',
  basis: ['T/CECS 10039-2019'],
  scheme: 'GREEN_BUILDING_MATERIAL',
  starGrade: 2,
};
const DESIGN = { category: '001', product: '绿色设计产品评价', basis: ['GB/T 32161-2015'], scheme: 'GREEN_DESIGN' };
const HOLDER = { uscc: '91330421YQ0012337C', name: '样例公司', address: '样例路1号', divisionCode: '330421' };

/** What somebody tries who knows the rules and not the code; the outcomes were written down before the first run. */
export const ATTEMPTS: readonly Row[] = [
  // Terms and leap days.
  ['VAL-01', 'a term that ends on the day before it begins', { ...FLOOR, expiresOn: '2026-05-31' }, 'FIELD_INVALID'],
  ['VAL-01', 'a term of one day', { ...FLOOR, expiresOn: '2026-06-01' }, 'taken TERM_SHORTER'],
  [
    'VAL-01',
    'from 29 February to 1 March',
    { ...FLOOR_THEN, on: '2024-02-29', expiresOn: '2029-03-01' },
    'TERM_TOO_LONG',
  ],
  [
    'VAL-01',
    'from 29 February to 27 February',
    { ...FLOOR_THEN, on: '2024-02-29', expiresOn: '2029-02-27' },
    'taken TERM_SHORTER',
  ],
  [
    'VAL-01',
    'from a 29 February that there was not',
    { ...FLOOR_THEN, on: '2023-02-29', expiresOn: '2028-02-28' },
    'FIELD_INVALID',
  ],
  ['VAL-01', 'to a 29 February that there will not be', { ...FLOOR, expiresOn: '2031-02-29' }, 'FIELD_INVALID'],
  [
    'VAL-02',
    'a design from 29 February, three years',
    { ...DESIGN, on: '2024-02-29', expiresOn: '2027-02-28' },
    'taken',
  ],
  [
    'VAL-02',
    'a design from 29 February to 1 March',
    { ...DESIGN, on: '2024-02-29', expiresOn: '2027-03-01' },
    'TERM_TOO_LONG',
  ],
  ['VAL-01', 'issued tomorrow', { ...FLOOR, on: '2026-11-23' }, 'FIELD_INVALID'],
  ['VAL-01', 'issued today', { ...FLOOR, on: '2026-11-22' }, 'taken'],
  ['VAL-01', 'five years of a building material to the day', COATING, 'taken'],
  ['VAL-01', 'five years and a day of a building material', { ...COATING, expiresOn: '2031-06-01' }, 'TERM_TOO_LONG'],
  ['VAL-01', 'a last day with an hour', { ...FLOOR, expiresOn: '2031-05-31T23:59:59' }, 'FIELD_INVALID'],
  ['VAL-01', 'a last day in the other order', { ...FLOOR, expiresOn: '31/05/2031' }, 'FIELD_INVALID'],
  [
    'VAL-01',
    'a term named as one that was renewed, from the first issue',
    { ...FLOOR, more: { termFrom: '2026-06-01' } },
    'taken',
  ],
  [
    'VAL-01',
    'a renewed term that begins after it ends',
    { ...FLOOR, more: { termFrom: '2032-01-01' } },
    'FIELD_INVALID',
  ],
  [
    'VAL-01',
    'a renewed term that begins before the first issue',
    { ...FLOOR, more: { termFrom: '2026-05-31' } },
    'FIELD_INVALID',
  ],

  // Numbers.
  ['NUM-05', 'a number of another year', { ...FLOOR, more: { number: `G2025${BODY}001890001` } }, 'FIELD_INVALID'],
  ['NUM-06', 'a body that no register knows', { ...FLOOR, body: '998' }, 'BODY_UNKNOWN'],
  ['NUM-01', 'a letter O for a nought', { ...FLOOR, more: { number: `G2O26${BODY}001890002` } }, 'FIELD_INVALID'],
  [
    'NUM-01',
    'a number with a digit too many',
    { ...FLOOR, more: { number: `G2026${BODY}0018900031` } },
    'FIELD_INVALID',
  ],
  ['NUM-01', 'category 000', { ...FLOOR, category: '000' }, 'CATEGORY_UNKNOWN'],
  ['NUM-03', 'a CCC number', { ...FLOOR, more: { number: '2016010901123456' } }, 'FIELD_INVALID'],

  // Basis.
  ['MI-04', 'no basis', { ...FLOOR, basis: [] }, 'FIELD_INVALID'],
  ['MI-04', 'a prefix without a number', { ...FLOOR, basis: ['GB/T'] }, 'taken BASIS_NOT_NAMED'],
  ['MI-04', 'the number as a compulsory standard', { ...FLOOR, basis: ['GB 35601-2024'] }, 'taken BASIS_NOT_NAMED'],
  [
    'MI-04',
    'a part of the standard that has none',
    { ...FLOOR, basis: ['GB/T 35601.1-2024'] },
    'taken BASIS_NOT_NAMED',
  ],
  ['MI-04', 'the standard without a space', { ...FLOOR, basis: ['GB/T35601-2024'] }, 'taken'],
  ['MI-04', 'the standard in small letters', { ...FLOOR, basis: ['gb/t 35601-2024'] }, 'taken'],
  ['MI-04', 'the standard with a letter O', { ...FLOOR, basis: ['GB/T 356O1-2024'] }, 'taken BASIS_NOT_NAMED'],
  ['MI-04', 'the standard with its amendment', { ...FLOOR, basis: ['GB/T 35601-2024/XG1-2025'] }, 'taken'],
  [
    'MI-04',
    'the standard of appliances without its part',
    { ...AIR, basis: ['GB/T 39761-2021'] },
    'taken BASIS_NOT_NAMED',
  ],
  [
    'MI-04',
    'that of another category, without its year',
    { ...FLOOR, basis: ['T/CECS 10030'] },
    'BASIS_OF_OTHER_CATEGORY',
  ],
  [
    'MI-04',
    'the standard in full-width signs, the dash too',
    { ...FLOOR, basis: ['ＧＢ／Ｔ３５６０１－２０２４'] },
    'taken',
  ],
  ['MI-04', 'a sign without width in the standard', { ...FLOOR, basis: ['GB/T 35601\u200b-2024'] }, 'taken'],
  [
    'MI-04',
    'two standards in one line, one of another category',
    { ...FLOOR, basis: ['GB/T 35607-2017;GB/T 35601-2024'] },
    'taken BASIS_NAMES_OTHER_TOO',
  ],
  ['MI-04', 'the replaced edition of floors in June 2026', FLOOR_THEN, 'BASIS_EDITION_LEFT'],
  [
    'MI-04',
    'the national standard of coatings beside that of the building material',
    { ...COATING, basis: ['T/CECS 10039-2019', 'GB/T 35602-2017'] },
    'taken BASIS_NAMES_OTHER_TOO',
  ],
  ['MI-04', 'an edition of a year to come', { ...CERAMIC, basis: ['GB/T 35603-2031'] }, 'taken BASIS_EDITION_UNKNOWN'],

  // Products.
  ['MI-04', 'an air conditioner with spaces between', { ...FLOOR, product: '空 调 器' }, 'PRODUCT_OF_OTHER_CATEGORY'],
  [
    'MI-04',
    'an air conditioner in traditional characters',
    { ...FLOOR, product: '空調器' },
    'PRODUCT_OF_OTHER_CATEGORY',
  ],
  ['MI-04', 'an air conditioner in English', { ...FLOOR, product: 'Air conditioner' }, 'taken PRODUCT_NAME_UNKNOWN'],
  [
    'MI-04',
    'a floor, and an air conditioner as a second product',
    {
      ...FLOOR,
      more: {
        products: [
          { name: '实木复合地板', models: ['P-1'] },
          { name: '空调器', models: ['P-2'] },
        ],
      },
    },
    'PRODUCT_OF_OTHER_CATEGORY',
  ],
  ['DATA-01', 'no product', { ...FLOOR, more: { products: [] } }, 'FIELD_INVALID'],
  [
    'DATA-01',
    'a product without models',
    { ...FLOOR, more: { products: [{ name: '实木复合地板', models: [] }] } },
    'taken',
  ],
  ['DATA-01', 'a product without a name', { ...FLOOR, product: ' ' }, 'FIELD_INVALID'],
  [
    'MI-04',
    'an air conditioner with a sign without width in its name',
    { ...FLOOR, product: '空\u200b调器' },
    'PRODUCT_OF_OTHER_CATEGORY',
  ],
  ['MI-04', 'a refrigerator in traditional characters', { ...FLOOR, product: '電冰箱' }, 'PRODUCT_OF_OTHER_CATEGORY'],
  ['MI-04', 'honey under floors', { ...FLOOR, product: '野生蜂蜜' }, 'PRODUCT_OF_OTHER_CATEGORY'],
  ['MI-04', 'tea under floors', { ...FLOOR, product: '有机绿茶' }, 'PRODUCT_OF_OTHER_CATEGORY'],
  ['MI-04', 'a tyre by its own standard', TYRE, 'taken'],

  // Schemes and catalogue.
  [
    'REP-01',
    'an agri-food category of the delta scheme',
    { ...FLOOR, category: '501', scheme: 'YRD_GREEN_PRODUCT', product: '大米' },
    'WRONG_CHANNEL',
  ],
  ['CAT-05', 'floors as express packaging', { ...FLOOR, scheme: 'EXPRESS_PACKAGING' }, 'NOT_IN_CATALOGUE'],
  ['CAT-05', 'floors as a service of the delta', { ...FLOOR, scheme: 'YRD_GREEN_SERVICE' }, 'NOT_IN_CATALOGUE'],
  ['VAL-03', 'a scheme that there is not', { ...FLOOR, scheme: 'CCC' }, 'FIELD_INVALID'],
  ['STAR-01', 'nought stars', { ...COATING, starGrade: 0 }, 'BAD'],

  // Parties and status.
  [
    'DATA-01',
    'a credit code with a wrong check character',
    { ...FLOOR, more: { holder: { ...HOLDER, uscc: '91330421YQ0012337D' } } },
    'FIELD_INVALID',
  ],
  [
    'DATA-01',
    'a division that there is not',
    { ...FLOOR, more: { holder: { ...HOLDER, divisionCode: '3304' } } },
    'FIELD_INVALID',
  ],
  [
    'ST-01',
    'a name that is written backwards',
    { ...FLOOR, more: { holder: { ...HOLDER, name: '样例\u202e司公' } } },
    'FIELD_INVALID',
  ],
  [
    'ST-02',
    'suspended before it was issued',
    { ...FLOOR, more: { status: '暂停', statusSince: '2026-05-01', statusReason: 'SUS-12' } },
    'FIELD_INVALID',
  ],
  [
    'ST-02',
    'revoked without a reason',
    { ...FLOOR, more: { status: '撤销', statusSince: '2026-10-01' } },
    'FIELD_INVALID',
  ],
  [
    'ST-03',
    'suspended for seven months',
    {
      ...FLOOR,
      more: { status: '暂停', statusSince: '2026-06-02', statusReason: 'SUS-12', suspendedUntil: '2027-01-02' },
    },
    'FIELD_INVALID',
  ],
  [
    'ST-02',
    'cancelled for a reason of revocation',
    { ...FLOOR, more: { status: '注销', statusSince: '2026-10-01', statusReason: 'REV-11' } },
    'FIELD_INVALID',
  ],
];

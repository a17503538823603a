/** A body of the cases, approved for everything, a member of the alliance until the end of October 2026. FICTIONAL. */
export const BODY = '190';
/** One that never was a member. FICTIONAL. */
export const OUTSIDER = '191';

interface Case {
  readonly category?: string;
  readonly body?: string;
  readonly scheme?: string;
  readonly starGrade?: number;
  readonly product?: string;
  readonly basis?: readonly string[];
  /** Day of issue; the term ends five years later unless `expiresOn` says otherwise. */
  readonly on?: string;
  readonly expiresOn?: string;
  readonly more?: object;
}

/** A row of the table: requirement, what is reported, and what must come of it: the code that refuses it, or `taken` with its warnings. */
export type Row = readonly [requirement: string, what: string, reported: Case, outcome: string];

const FLOOR = { category: '001', product: '实木复合地板', basis: ['GB/T 35601-2024'] };
const CERAMIC = { category: '003', product: '坐便器' };
const AIR = { category: '015', product: '房间空调器', basis: ['GB/T 39761.1-2021'] };
const COATING = {
  category: '128',
  product: '墙面涂料',
  basis: ['T/CECS 10039-2019'],
  scheme: 'GREEN_BUILDING_MATERIAL',
  starGrade: 2,
};
const BATTERY = { category: '301', product: '铅炭蓄电池', basis: ['YQ-SAMPLE-301-2022'], scheme: 'YRD_GREEN_PRODUCT' };
const DESIGN = { category: '001', product: '绿色设计产品评价', basis: ['GB/T 32161-2015'], scheme: 'GREEN_DESIGN' };

/** The day before the fifth anniversary. */
export function lastDay(on: string, years = 5): string {
  const day = new Date(`${on}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

export const CASES: readonly Row[] = [
  // Category of the number and its channel.
  ['NUM-01 CAT-03', 'a category that no register knows', { category: '998', product: '样品' }, 'CATEGORY_UNKNOWN'],
  ['REP-01 SYS-03', 'an agri-food category', { ...FLOOR, category: '501', product: '大米' }, 'WRONG_CHANNEL'],
  [
    'REP-01 SYS-03',
    'an agri-food category under the design scheme',
    { ...DESIGN, category: '501', expiresOn: '2029-05-31' },
    'WRONG_CHANNEL',
  ],
  [
    'REP-01 MI-04',
    'an agri-food product under an industrial category',
    { ...FLOOR, product: '有机大米' },
    'PRODUCT_OF_OTHER_CATEGORY',
  ],

  // Catalogue on the day.
  [
    'CAT-05',
    'a floor on the first day of its entry',
    { ...FLOOR, on: '2018-07-01', basis: ['GB/T 35601-2017'] },
    'taken',
  ],
  [
    'CAT-05',
    'a floor on the day before the entry began',
    { ...FLOOR, on: '2018-04-17', basis: ['GB/T 35601-2017'] },
    'NOT_IN_CATALOGUE',
  ],
  ['CAT-05', 'an air conditioner on the day of its batch', { ...AIR, on: '2022-03-18' }, 'taken'],
  ['CAT-05', 'an air conditioner on the day before its batch', { ...AIR, on: '2022-03-17' }, 'NOT_IN_CATALOGUE'],
  [
    'CAT-05',
    'kitchen hardware of the fourth batch',
    { category: '017', product: '水嘴', basis: ['GB/T 0001-2023'], on: '2023-08-10' },
    'taken',
  ],
  [
    'CAT-05',
    'kitchen hardware before its batch',
    { category: '017', product: '水嘴', basis: ['GB/T 0001-2023'], on: '2023-08-09' },
    'NOT_IN_CATALOGUE',
  ],
  [
    'CAT-05',
    'wall materials as a national green product',
    { category: '104', product: '混凝土砌块', basis: ['GB/T 35605-2024'] },
    'NOT_IN_CATALOGUE',
  ],
  [
    'CAT-05',
    'a building material kind as a national green product',
    { ...COATING, scheme: 'CHINA_GREEN_PRODUCT', starGrade: undefined as never },
    'NOT_IN_CATALOGUE',
  ],
  [
    'CAT-05',
    'a national category as a graded building material',
    { ...FLOOR, scheme: 'GREEN_BUILDING_MATERIAL', starGrade: 2 },
    'NOT_IN_CATALOGUE',
  ],
  [
    'CAT-04',
    'a national category as a certificate of the delta',
    { ...FLOOR, scheme: 'YRD_GREEN_PRODUCT', on: '2026-06-01' },
    'NOT_IN_CATALOGUE',
  ],
  [
    'CAT-04',
    'a category of the delta as a national certificate',
    { ...BATTERY, scheme: 'CHINA_GREEN_PRODUCT' },
    'NOT_IN_CATALOGUE',
  ],
  ['CAT-05', 'a building material before the circular', { ...COATING, on: '2020-08-02' }, 'NOT_IN_CATALOGUE'],
  [
    'CAT-05',
    'a design evaluation, which has no catalogue',
    { ...DESIGN, on: '2026-06-01', expiresOn: '2029-05-31' },
    'taken',
  ],

  // Product and category.
  ['MI-04', 'an air conditioner under floors', { ...FLOOR, product: '空调机' }, 'PRODUCT_OF_OTHER_CATEGORY'],
  [
    'MI-04',
    'an air conditioner of another name under floors',
    { ...FLOOR, product: '壁挂式变频空调' },
    'PRODUCT_OF_OTHER_CATEGORY',
  ],
  ['MI-04', 'a refrigerator under floors', { ...FLOOR, product: '双门电冰箱' }, 'PRODUCT_OF_OTHER_CATEGORY'],
  [
    'MI-04',
    'a product with its model behind it',
    { ...FLOOR, product: '空调器 KFR-35GW/A1' },
    'PRODUCT_OF_OTHER_CATEGORY',
  ],
  [
    'MI-04',
    'a product in full-width letters behind it',
    { ...FLOOR, product: '空调器（ＫＦＲ－３５）' },
    'PRODUCT_OF_OTHER_CATEGORY',
  ],
  [
    'MI-04',
    'a tyre under furniture',
    { category: '006', product: '轮胎', basis: ['GB/T 35607-2017'] },
    'PRODUCT_OF_OTHER_CATEGORY',
  ],
  ['MI-04', 'a thing that no category is for', { ...FLOOR, product: '智能手机' }, 'PRODUCT_OF_OTHER_CATEGORY'],
  [
    'MI-04',
    'a product that only mentions another: a lacquer for floors',
    { category: '002', product: '复合地板用漆', basis: ['GB/T 35602-2017'] },
    'taken PRODUCT_MENTIONS_OTHER',
  ],
  [
    'MI-04',
    'a cleaner for washing machines',
    { category: '014', product: '洗衣机槽清洁剂', basis: ['GB/T 39020-2020'] },
    'taken PRODUCT_MENTIONS_OTHER',
  ],
  [
    'MI-04',
    'a sealant for refrigerators, by what the name ends on',
    { category: '008', product: '电冰箱用密封胶', basis: ['GB/T 35609-2025'] },
    'taken',
  ],
  [
    'MI-04',
    'a detergent for air conditioners',
    { category: '014', product: '空调洗涤剂', basis: ['GB/T 39020-2020'] },
    'taken',
  ],
  ['MI-04', 'a product of two categories, under the one', { ...CERAMIC, basis: ['GB/T 35603-2024'] }, 'taken'],
  [
    'MI-04',
    'a product of two categories, under the other',
    {
      category: '117',
      product: '坐便器',
      basis: ['T/CECS 10037-2019'],
      scheme: 'GREEN_BUILDING_MATERIAL',
      starGrade: 1,
    },
    'taken',
  ],
  [
    'MI-04',
    'a wood and plastic floor under wood and plastics',
    { category: '011', product: '户外木塑地板', basis: ['GB/T 35612-2017'] },
    'taken',
  ],
  ['MI-04', 'a name of which no word is known', { ...FLOOR, product: '样品甲' }, 'taken PRODUCT_NAME_UNKNOWN'],

  // Basis and category.
  [
    'MI-04',
    'a floor by the standard of air conditioners',
    { ...FLOOR, basis: ['GB/T 39761.1-2021'] },
    'BASIS_OF_OTHER_CATEGORY',
  ],
  [
    'MI-04',
    'a floor by the standard of the building materials',
    { ...FLOOR, basis: ['T/CECS 10030-2019'] },
    'BASIS_OF_OTHER_CATEGORY',
  ],
  [
    'MI-04',
    'a tap, whose standard is not known, by that of tyres',
    { category: '017', product: '水嘴', basis: ['GB/T 40718-2021'], on: '2026-06-01' },
    'BASIS_OF_OTHER_CATEGORY',
  ],
  [
    'MI-04',
    'a tap by a standard of its own and that of tyres',
    { category: '017', product: '水嘴', basis: ['GB/T 0001-2023', 'GB/T 40718-2021'], on: '2026-06-01' },
    'taken',
  ],
  [
    'MI-04',
    'its own standard, and that of another category beside it',
    { ...FLOOR, basis: ['GB/T 35601-2024', 'GB/T 35607-2017'] },
    'taken BASIS_NAMES_OTHER_TOO',
  ],
  ['MI-04 DATA-01', 'an enterprise standard alone', { ...FLOOR, basis: ['Q/XT 1-2025'] }, 'taken BASIS_NOT_NAMED'],
  [
    'MI-04',
    'its rule beside the standard',
    { ...FLOOR, basis: ['CNCA-CGP-01:2021', 'GB/T 35601-2024 绿色产品评价 人造板和木质地板'] },
    'taken',
  ],
  [
    'MI-04',
    'the standard in full-width letters and another dash',
    { ...FLOOR, basis: ['ＧＢ／Ｔ ３５６０１—２０２４'] },
    'taken',
  ],
  ['MI-04', 'the standard without its year', { ...FLOOR, basis: ['GB/T 35601'] }, 'taken BASIS_WITHOUT_YEAR'],
  ['MI-04', 'a line without year beside one with it', { ...FLOOR, basis: ['GB/T 35601', 'GB/T 35601-2024'] }, 'taken'],

  // Editions that stood, had left, or were to come.
  [
    'MI-04',
    'the edition of 2017 a year and a half after it left',
    { ...CERAMIC, basis: ['GB/T 35603-2017'] },
    'BASIS_EDITION_LEFT',
  ],
  [
    'MI-04',
    'on the day on which it left',
    { ...CERAMIC, basis: ['GB/T 35603-2017'], on: '2025-01-01' },
    'BASIS_EDITION_LEFT',
  ],
  ['MI-04', 'on the day before', { ...CERAMIC, basis: ['GB/T 35603-2017'], on: '2024-12-31' }, 'taken'],
  ['MI-04', 'its successor on its first day', { ...CERAMIC, basis: ['GB/T 35603-2024'], on: '2025-01-01' }, 'taken'],
  [
    'MI-04',
    'its successor on the day before',
    { ...CERAMIC, basis: ['GB/T 35603-2024'], on: '2024-12-31' },
    'taken BASIS_EDITION_NOT_YET',
  ],
  [
    'MI-04',
    'textiles by the edition of 2017 in September 2026',
    { category: '010', product: '纯棉毛巾', basis: ['GB/T 35611-2017'], on: '2026-09-30' },
    'taken',
  ],
  [
    'MI-04',
    'textiles by the edition of 2017 in October 2026',
    { category: '010', product: '纯棉毛巾', basis: ['GB/T 35611-2017'], on: '2026-10-01' },
    'BASIS_EDITION_LEFT',
  ],
  ['MI-04', 'an edition that there is not', { ...FLOOR, basis: ['GB/T 35601-2025'] }, 'taken BASIS_EDITION_UNKNOWN'],
  [
    'MI-04',
    'both editions, one of which had left',
    { ...FLOOR, basis: ['GB/T 35601-2017', 'GB/T 35601-2024'] },
    'BASIS_EDITION_LEFT',
  ],

  // Terms.
  ['VAL-01', 'five years to the day', { ...FLOOR, expiresOn: '2031-05-31' }, 'taken'],
  ['VAL-01 W12', 'five years and a day', { ...FLOOR, expiresOn: '2031-06-01' }, 'TERM_TOO_LONG'],
  ['VAL-01', 'six years', { ...FLOOR, expiresOn: '2032-05-31' }, 'TERM_TOO_LONG'],
  ['VAL-01', 'five years less a day', { ...FLOOR, expiresOn: '2031-05-30' }, 'taken TERM_SHORTER'],
  [
    'VAL-01',
    'from 29 February',
    { ...FLOOR, on: '2024-02-29', expiresOn: '2029-02-28', basis: ['GB/T 35601-2017'] },
    'taken',
  ],
  [
    'VAL-01',
    'to 29 February',
    { ...FLOOR, on: '2023-03-01', expiresOn: '2028-02-29', basis: ['GB/T 35601-2017'] },
    'taken',
  ],
  [
    'VAL-01',
    'from 1 March to 1 March',
    { ...FLOOR, on: '2023-03-01', expiresOn: '2028-03-01', basis: ['GB/T 35601-2017'] },
    'TERM_TOO_LONG',
  ],
  ['VAL-02', 'three years of the design scheme', { ...DESIGN, expiresOn: '2029-05-31' }, 'taken'],
  ['VAL-02', 'three years and a day of the design scheme', { ...DESIGN, expiresOn: '2029-06-01' }, 'TERM_TOO_LONG'],
  ['VAL-02', 'five years of the design scheme', { ...DESIGN, expiresOn: '2031-05-31' }, 'TERM_TOO_LONG'],
  ['VAL-01', 'three years of a building material', { ...COATING, expiresOn: '2029-05-31' }, 'taken TERM_SHORTER'],

  // Stars belong to building materials alone.
  ['STAR-01', 'a star on a national certificate', { ...FLOOR, starGrade: 2 }, 'BAD'],
  ['STAR-01', 'no star on a building material', { ...COATING, starGrade: undefined as never }, 'BAD'],
  ['STAR-01', 'four stars', { ...COATING, starGrade: 4 }, 'BAD'],

  // Members of the alliance.
  ['YRD-03', 'a member on its last day', { ...BATTERY, on: '2026-10-31' }, 'taken'],
  ['YRD-03 A2', 'on the day after', { ...BATTERY, on: '2026-11-01' }, 'BODY_NOT_MEMBER'],
  ['YRD-03', 'before it was admitted', { ...BATTERY, on: '2022-02-28' }, 'BODY_NOT_MEMBER'],
  ['YRD-03', 'on the day of its admission', { ...BATTERY, on: '2022-03-01' }, 'taken'],
  ['YRD-03 A2', 'a body that never was one', { ...BATTERY, body: OUTSIDER }, 'BODY_NOT_MEMBER'],
  ['YRD-03', 'that body with a national certificate', { ...FLOOR, body: OUTSIDER }, 'taken'],
  [
    'YRD-03',
    'a service of the delta by a body that is none',
    {
      category: '406',
      product: '养老服务',
      basis: ['YQ-SAMPLE-406-2022'],
      scheme: 'YRD_GREEN_SERVICE',
      body: OUTSIDER,
    },
    'BODY_NOT_MEMBER',
  ],

  // First told with a renewed term.
  [
    'REN-01',
    'a certificate first told in its second term',
    {
      ...FLOOR,
      on: '2020-06-01',
      expiresOn: '2030-05-31',
      basis: ['GB/T 35601-2017'],
      more: { termFrom: '2025-06-01' },
    },
    'taken BASIS_EDITION_LEFT_SINCE RENEWAL_SURVEILLANCE_UNKNOWN',
  ],
  [
    'VAL-01',
    'a second term that is a day too long',
    {
      ...FLOOR,
      on: '2020-06-01',
      expiresOn: '2030-06-01',
      basis: ['GB/T 35601-2017'],
      more: { termFrom: '2025-06-01' },
    },
    'TERM_TOO_LONG',
  ],
];

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import {
  bodyOf,
  enterpriseOf,
  insurer,
  ministry,
  operator,
  platform,
} from '../../tests/support/certificate-callers.ts';
import { startCertificates, type TestSubgraph } from '../../tests/support/certificates-subgraph.ts';
import { LANDMARK_TRACE_CODES, LANDMARKS } from '../sample-world/landmarks.ts';
import { isMeant, productKey, readSearch, wordsOf } from './rules/product-index.ts';

const HOLDER = {
  uscc: '91320211YQ0006850C',
  name: '无锡蠡澄光伏科技有限公司',
  address: '无锡',
  divisionCode: '320211',
};
const SHARED = { name: '双玻光伏组件', brand: '蠡澄', series: '海风', models: ['LC-P900', 'LC-P910'] };
const certificate = (number: string, changes: object = {}) => ({
  number,
  scheme: '绿色建材',
  starGrade: 3,
  holder: HOLDER,
  basis: ['T/CECS 10043-2019'],
  products: [SHARED],
  firstIssuedOn: '2024-05-06',
  expiresOn: '2029-05-05',
  ...changes,
});

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startCertificates(undefined, { certificates: 60, enterprises: 40 });
  const REPORT =
    'mutation($input: ReportCertificatesInput!) { reportCertificates(input: $input) { rejected results { code field message { en } } } }';
  const rows = [
    certificate('G2024101145880001', { testItems: [{ item: '功率', limit: '≥600', result: '605', unit: 'W' }] }),
    certificate('G2024102145880002', {
      basis: ['T/CECS 10043-2019', 'JC/T 9001-2020'],
      products: [{ ...SHARED, models: ['ＬＣ－p900'] }],
    }),
  ];
  const { reportCertificates } = await hub.dataOf<{ reportCertificates: { rejected: number; results: unknown } }>(
    REPORT,
    { input: { certificates: rows } },
    operator,
  );
  expect(reportCertificates.results).toEqual([
    { code: null, field: null, message: null },
    { code: null, field: null, message: null },
  ]);
});
afterAll(() => hub?.stop());

const ATTRIBUTES = `greenAttributes { attribute element certified met notMet notKnown
  indicators { nameZh limit limitSource value unit verdict doubt certificateNumber bodyCode asOf standard indicatorSource } }`;

interface Told {
  readonly attribute: string;
  readonly element: string;
  readonly certified: boolean | null;
  readonly met: number;
  readonly notKnown: number;
  readonly indicators: readonly Readonly<Record<string, unknown>>[];
}

describe('EFF-02: the four attributes of a product', () => {
  it('are told to everybody with indicator, limit, value, verdict, source and day; what was not reported is not known', async () => {
    const number = LANDMARKS.validActivityOne;
    const { certificate } = await hub.dataOf<{
      certificate: { holderParty: { uscc: string }; greenAttributes: Told[] };
    }>(`query($number: String!) { certificate(number: $number) { holderParty { uscc } ${ATTRIBUTES} } }`, { number });
    expect(
      certificate.greenAttributes.map(({ attribute, element, certified }) => [attribute, element, certified]),
    ).toEqual([
      ['RESOURCE', 'RESOURCE_SAVING', true],
      ['ENERGY', 'RESOURCE_SAVING', true],
      ['ENVIRONMENT', 'ENVIRONMENT_FRIENDLINESS', true],
      ['QUALITY', 'CONSUMER_FRIENDLINESS', true],
    ]);
    const environment = certificate.greenAttributes[2];
    expect(environment).toMatchObject({ met: 2, notMet: 0, notKnown: 3 });
    expect(environment?.indicators[0]).toEqual({
      nameZh: '甲醛释放量',
      limit: '≤0.05',
      limitSource: 'CERTIFICATE',
      value: '0.021',
      unit: 'mg/m3',
      verdict: 'MET',
      doubt: null,
      certificateNumber: number,
      bodyCode: '101',
      asOf: '2021-07-15',
      standard: 'GB/T 35601-2017',
      indicatorSource: 'GB/T 35601-2017 表1 (from memory, unconfirmed)',
    });
    const { product } = await hub.dataOf<{ product: { greenAttributes: Told[] } }>(
      `query($holderUscc: String!, $model: String!) { product(holderUscc: $holderUscc, model: $model) { ${ATTRIBUTES} } }`,
      { holderUscc: certificate.holderParty.uscc, model: 'XT-P1201' },
    );
    expect(product.greenAttributes).toEqual(certificate.greenAttributes);
  });

  it('take the attribute that a body told with its item, in a word or as a code; another word is refused with its place', async () => {
    const REPORT =
      'mutation($input: ReportCertificatesInput!) { reportCertificates(input: $input) { results { outcome code field } } }';
    const tested = (number: string, attribute: string) =>
      certificate(number, {
        products: [{ ...SHARED, models: [`LC-${number.slice(-3)}`] }],
        testItems: [{ item: '组件效率', limit: '≥20', result: '21.3', unit: '%', attribute }],
      });
    const { reportCertificates } = await hub.dataOf<{ reportCertificates: { results: object[] } }>(
      REPORT,
      { input: { certificates: [tested('G2024101145880901', '能源属性'), tested('G2024101145880902', '好看')] } },
      operator,
    );
    expect(reportCertificates.results).toMatchObject([
      { outcome: 'ACCEPTED', code: null },
      { outcome: 'REJECTED', field: 'testItems[0].attribute' },
    ]);
    const { certificate: told } = await hub.dataOf<{ certificate: { greenAttributes: Told[]; testItems: object[] } }>(
      `{ certificate(number: "G2024101145880901") { testItems { attribute } ${ATTRIBUTES} } }`,
    );
    expect(told.testItems).toEqual([{ attribute: 'ENERGY' }]);
    // A graded building material is activity two: which attributes it covers, nobody told.
    expect(told.greenAttributes[1]).toMatchObject({
      certified: null,
      met: 1,
      indicators: [{ nameZh: '组件效率', standard: null }],
    });
  });
});

const PRODUCT = `query($holderUscc: String!, $model: String!) { product(holderUscc: $holderUscc, model: $model) {
  holder { uscc } holderName model names brands series bodies { code } schemes basis testItems { item limit result }
  certificates { number effectiveStatus } } }`;
const SEARCH = `query($search: String, $holderUscc: String, $first: Int, $after: String) {
  products(search: $search, holderUscc: $holderUscc, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { model holderName certificates { number } } } } }`;

interface Found {
  readonly products: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly {
      readonly node: { readonly model: string; readonly certificates: readonly { number: string }[] };
    }[];
  };
}
const search = async (variables: object) => (await hub.dataOf<Found>(SEARCH, { ...variables })).products;
const modelsFound = async (text: string) =>
  (await search({ search: text, first: 200 })).edges.map(({ node }) => node.model);

describe('a product (MI-14, NUM-08)', () => {
  it('is one model of an enterprise with the certificates of every body', async () => {
    for (const model of ['LC-P900', 'lc-p900 ', 'ＬＣ—P900'])
      expect(await hub.dataOf(PRODUCT, { holderUscc: HOLDER.uscc, model })).toEqual({
        product: {
          holder: { uscc: HOLDER.uscc },
          holderName: HOLDER.name,
          model: 'LC-P900',
          names: ['双玻光伏组件'],
          brands: ['蠡澄'],
          series: ['海风'],
          bodies: [{ code: '101' }, { code: '102' }],
          schemes: ['GREEN_BUILDING_MATERIAL'],
          basis: ['T/CECS 10043-2019', 'JC/T 9001-2020'],
          testItems: [{ item: '功率', limit: '≥600', result: '605' }],
          certificates: [
            { number: 'G2024101145880001', effectiveStatus: 'VALID' },
            { number: 'G2024102145880002', effectiveStatus: 'VALID' },
          ],
        },
      });
    expect(await hub.dataOf(PRODUCT, { holderUscc: HOLDER.uscc, model: 'LC-P90' })).toEqual({ product: null });
    expect((await hub.ask(PRODUCT, { holderUscc: '1', model: 'x' })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('lists its trace codes to those alone who may list the codes of its certificates', async () => {
    const ASK = `query($holderUscc: String!, $model: String!) { product(holderUscc: $holderUscc, model: $model) { traceCodes { code } } }`;
    const landmark = hub.world.certificates.find(({ number }) => number === LANDMARKS.validActivityOne);
    const holderUscc = landmark?.holder.uscc ?? '';
    const ask = (caller: Caller) => hub.ask(ASK, { holderUscc, model: 'XT-P1201' }, caller);
    for (const caller of [ministry, operator, bodyOf('101'), enterpriseOf(holderUscc)])
      expect((await ask(caller)).data, caller.kind).toEqual({
        product: { traceCodes: [{ code: LANDMARK_TRACE_CODES.valid }] },
      });
    for (const caller of [PUBLIC_CALLER, platform, insurer, bodyOf('102')])
      expect((await ask({ ...caller, scopes: [...caller.scopes, 'certificates:read'] })).codes, caller.kind).toEqual([
        'FORBIDDEN',
      ]);
  });
});

describe('a search for products (MI-11)', () => {
  it.each(['双玻', '光伏组件', '玻光', '蠡澄 双玻', '海风', '双玻光伏 lc-p900', '无锡蠡澄 海风'])(
    'finds %s',
    async (text) => {
      expect(await modelsFound(text)).toContain('LC-P900');
    },
  );

  it.each(['双伏', '玻璃', '双玻 瓷砖', 'LC-P', '组件双玻'])('does not find %s', async (text) => {
    expect(await modelsFound(text)).not.toContain('LC-P900');
  });

  it('tells each product once, page by page, in one order', async () => {
    const all = await search({ holderUscc: HOLDER.uscc, first: 200 });
    const paged: unknown[] = [];
    for (let after: string | null = null; ; ) {
      const page: Found['products'] = await search({ holderUscc: HOLDER.uscc, first: 1, after });
      paged.push(...page.edges.map(({ node }) => node));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(all.edges.map(({ node }) => node));
    const models = all.edges.map(({ node }) => node.model);
    expect(new Set(models).size).toBe(models.length);
    expect(all.edges.find(({ node }) => node.model === 'LC-P900')?.node.certificates).toHaveLength(2);
  });

  it('needs a word or a holder', async () => {
    expect((await hub.ask(SEARCH, { search: ' 。' })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await hub.ask(SEARCH, {})).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('by pairs of characters finds whatever contains the term: against a plain look through texts', () => {
    const names = [
      '双玻光伏组件',
      '陶瓷墙砖',
      '实木复合地板',
      '水性 内墙涂料',
      'Midea 空调机',
      '光',
      '虚构木业有限公司上司',
    ];
    const holder = { uscc: null, name: '虚构 有限公司' };
    for (const name of names)
      for (let from = 0; from < name.length; from++)
        for (let to = from + 1; to <= name.length; to++) {
          const term = name.slice(from, to).trim();
          const meant = readSearch(term);
          if (meant.terms.length === 0 || /[A-Za-z]/.test(term)) continue;
          const index = wordsOf(name);
          const isFound =
            meant.words.every((word) => index.includes(word)) &&
            meant.beginnings.every((character) => index.some((word) => word.startsWith(character)));
          const product = { seq: 1, name, brand: null, series: null, models: ['M'] };
          expect([term, isFound]).toEqual([term, true]);
          expect([term, isMeant(meant, holder, product, 'M')]).toEqual([term, true]);
        }
    expect(productKey(holder, 'ｍ 1')).toBe(productKey({ uscc: null, name: '虚构有限公司' }, 'M1'));
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AgencyKind, type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import { loadReference } from './load-reference.ts';
import type { Loaders } from './loaders.ts';
import type { Models } from './model.ts';
import { loadSampleEntries } from './sample.ts';
import type { CatalogueService } from './service.ts';
import catalogue from './subgraph.ts';

let hub: SubgraphHarness<Models, CatalogueService, Loaders>;

beforeAll(async () => {
  hub = await startSubgraph(catalogue);
  await loadReference(hub.instance.kit);
  await loadSampleEntries(hub.instance.kit);
});
afterAll(() => hub?.stop());

const maintainer = (kind: AgencyKind): Caller => ({
  ...PUBLIC_CALLER,
  kind,
  agency: 'test',
  scopes: ['public', 'catalogue:maintain'],
});
const ministry = maintainer('MINISTRY');
const operator = maintainer('HUB_OPERATOR');

async function ask(query: string, variables: Record<string, unknown> = {}, caller: Caller = PUBLIC_CALLER) {
  const { data, errors } = await hub.execute(query, variables, caller);
  return { data: data as Record<string, never> | null | undefined, errors };
}

async function head(): Promise<number> {
  return (await hub.instance.feed.read(0, 1000)).head;
}

describe('reading the catalogue', () => {
  it('answers the entry in force on a day, with the editions in force that day (CAT-01, CAT-05)', async () => {
    const query = `query ($on: Date) { catalogueEntry(code: "003", on: $on) {
      id layer scheme activityClass batch productZh instrument validFrom validTo fictional
      projectCode { code group { nameEn } reportingChannel }
      standardEditions { number } rule { number editions { number effectiveTo } } ruleEdition { number } } }`;
    const entry = {
      id: 'CHINA_GREEN_PRODUCT-003-2018-04-18',
      layer: 'NATIONAL',
      scheme: 'CHINA_GREEN_PRODUCT',
      activityClass: 'ACTIVITY_1',
      batch: 1,
      productZh: '卫生陶瓷',
      instrument: '市场监管总局公告2018年第2号',
      validFrom: '2018-04-18',
      validTo: null,
      fictional: false,
      projectCode: { code: '003', group: { nameEn: 'Water-related products' }, reportingChannel: 'UNIFIED' },
      rule: {
        number: 'CNCA-CGP-03',
        editions: [
          { number: 'CNCA-CGP-03:2020', effectiveTo: '2021-06-03' },
          { number: 'CNCA-CGP-03:2021', effectiveTo: null },
        ],
      },
    };
    expect((await ask(query, { on: '2024-12-31' })).data).toEqual({
      catalogueEntry: {
        ...entry,
        standardEditions: [{ number: 'GB/T 35603-2017' }],
        ruleEdition: { number: 'CNCA-CGP-03:2021' },
      },
    });
    expect((await ask(query)).data).toEqual({
      catalogueEntry: {
        ...entry,
        standardEditions: [{ number: 'GB/T 35603-2024' }],
        ruleEdition: { number: 'CNCA-CGP-03:2021' },
      },
    });
    expect((await ask(query, { on: '2018-04-17' })).data).toEqual({ catalogueEntry: null });
  });

  it('knows wall materials as a standard but not as a product of the catalogue', async () => {
    const { data } = await ask(
      `{ standard(number: "gb/t35605") { number titleZh editions { number effectiveFrom } catalogueEntries { id } }
         other: standard(number: "GB/T 35611-2024") { number edition { number } catalogueEntries { productZh } }
         unknown: standard(number: "GB/T 35611-2030") { number } none: standard(number: "nonsense") { number } }`,
    );
    expect(data).toEqual({
      standard: {
        number: 'GB/T 35605',
        titleZh: '绿色产品评价 墙体材料',
        editions: [
          { number: 'GB/T 35605-2017', effectiveFrom: '2018-07-01' },
          { number: 'GB/T 35605-2024', effectiveFrom: '2025-05-01' },
        ],
        catalogueEntries: [],
      },
      other: {
        number: 'GB/T 35611',
        edition: { number: 'GB/T 35611-2024' },
        catalogueEntries: [{ productZh: '纺织产品' }],
      },
      unknown: null,
      none: null,
    });
  });

  it('lists entries by layer and day, paged in the order of the codes', async () => {
    const query = `query ($filter: CatalogueEntryFilter, $first: Int, $after: String) {
      catalogueEntries(filter: $filter, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { projectCode { code } filedOn validFrom } } } }`;
    interface Page {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { node: { projectCode: { code: string }; filedOn: string | null; validFrom: string } }[];
    }
    const page = async (variables: Record<string, unknown>) =>
      ((await ask(query, variables)).data as unknown as { catalogueEntries: Page }).catalogueEntries;
    expect((await page({ filter: { on: '2020-12-30', scheme: 'CHINA_GREEN_PRODUCT' } })).totalCount).toBe(12);
    expect((await page({ filter: { scheme: 'CHINA_GREEN_PRODUCT' } })).totalCount).toBe(18);
    expect((await page({})).totalCount).toBe(18 + 51 + 1 + 13);
    const delta = await page({ filter: { layer: 'YRD' }, first: 7 });
    expect(delta.edges.map(({ node }) => node.projectCode.code)).toEqual([
      '301',
      '302',
      '303',
      '304',
      '305',
      '306',
      '307',
    ]);
    for (const { node } of delta.edges) expect(node.filedOn && node.filedOn < node.validFrom).toBe(true);
    const rest = await page({ filter: { layer: 'YRD' }, first: 7, after: delta.pageInfo.endCursor });
    expect(rest.edges.map(({ node }) => node.projectCode.code)).toEqual(['401', '402', '403', '404', '405', '406']);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('lists project codes by group, channel and presence in the catalogue', async () => {
    const { data } = await ask(`{ all: projectCodes(first: 1) { totalCount }
      agri: projectCodes(filter: { reportingChannel: AGRI_FOOD }) { edges { node { code catalogueEntry { id } } } }
      solar: projectCodes(filter: { groupCode: "G07" }) { edges { node { code } } }
      listed: projectCodes(filter: { inCatalogueOn: "2019-01-01" }) { totalCount } }`);
    expect(data).toEqual({
      all: { totalCount: 86 },
      agri: { edges: [{ node: { code: '501', catalogueEntry: null } }] },
      solar: { edges: [{ node: { code: '005' } }, { node: { code: '145' } }, { node: { code: '148' } }] },
      listed: { totalCount: 12 },
    });
  });

  it('joins 100 certificates with their entries, standards and codes in one query per collection', async () => {
    const representations = Array.from({ length: 100 }, (_, index) => ({
      __typename: 'Certificate',
      number: `G2024101001${String(index).padStart(6, '0')}`,
      scheme: index % 2 ? 'CHINA_GREEN_PRODUCT' : 'GREEN_BUILDING_MATERIAL',
      firstIssuedOn: '2022-05-05',
      projectCode: { code: String((index % 2 ? 1 : 101) + (index % 18)).padStart(3, '0') },
    }));
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Certificate {
      catalogueEntry { id productZh projectCode { code productZh } standards { number catalogueEntries { id } }
        standardEditions { number } ruleEdition { number } } } } }`;
    let answer: Awaited<ReturnType<typeof ask>> | undefined;
    const commands = await hub.commandsOf(async () => {
      answer = await ask(query, { representations });
    });
    expect(answer?.errors).toBeUndefined();
    // Entries twice: those of the certificates, and those of the standards found through them.
    expect(commands.toSorted()).toEqual(['find entries', 'find entries', 'find project_codes', 'find standards']);
    const joined = answer?.data as unknown as { _entities: { catalogueEntry: { id: string } | null }[] } | undefined;
    expect(joined?._entities[1]?.catalogueEntry?.id).toBe('CHINA_GREEN_PRODUCT-002-2018-04-18');
  });

  it('gives a certificate the entry in force for its scheme on the day of first issue, or none (CAT-05)', async () => {
    const certificate = (scheme: string, firstIssuedOn: string, code: string) => ({
      __typename: 'Certificate',
      number: 'G2020101001000001',
      scheme,
      firstIssuedOn,
      projectCode: { code },
    });
    const { data } = await ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
         ... on Certificate { catalogueEntry { id ruleEdition { number } } } } }`,
      {
        representations: [
          certificate('CHINA_GREEN_PRODUCT', '2020-06-01', '001'),
          certificate('CHINA_GREEN_PRODUCT', '2018-04-17', '001'),
          certificate('GREEN_DESIGN', '2020-06-01', '001'),
          certificate('CHINA_GREEN_PRODUCT', '2020-06-01', '999'),
        ],
      },
    );
    expect(data).toEqual({
      _entities: [
        {
          catalogueEntry: {
            id: 'CHINA_GREEN_PRODUCT-001-2018-04-18',
            ruleEdition: { number: 'CNCA-CGP-01:2020' },
          },
        },
        { catalogueEntry: null },
        { catalogueEntry: null },
        { catalogueEntry: null },
      ],
    });
  });

  it('resolves project codes by reference', async () => {
    const { data } = await ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on ProjectCode { code productEn } } }',
      {
        r: [
          { __typename: 'ProjectCode', code: '016' },
          { __typename: 'ProjectCode', code: '000' },
        ],
      },
    );
    expect(data).toEqual({ _entities: [{ code: '016', productEn: 'Tyres' }, null] });
  });
});

describe('adjusting the catalogue', () => {
  const adjust = `mutation ($input: AdjustCatalogueInput!) { adjustCatalogue(input: $input) {
    outcome entry { id createdBy validFrom validTo endInstrument standards { number titleZh } projectCode { code productZh } } } }`;
  const addition = {
    layer: 'NATIONAL',
    scheme: 'CHINA_GREEN_PRODUCT',
    projectCode: '701',
    groupCode: 'G03',
    productZh: '自行车(样例)',
    batch: 5,
    standards: [{ number: 'GB/T 99999-2026', titleZh: '绿色产品评价 自行车(样例)', effectiveFrom: '2026-12-01' }],
    instrument: '样例公告2026年第1号',
    announcedOn: '2026-11-01',
    validFrom: '2026-12-01',
  };
  const errorOf = async (input: unknown, caller: Caller) =>
    (await ask(adjust, { input }, caller)).errors?.[0]?.extensions;

  it('adds an entry with its code and standard, publishes it once, and knows it when it comes again (CAT-01, CAT-02)', async () => {
    const before = await head();
    const { data, errors } = await ask(adjust, { input: { add: addition } }, ministry);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      adjustCatalogue: {
        outcome: 'ADDED',
        entry: {
          id: 'CHINA_GREEN_PRODUCT-701-2026-12-01',
          createdBy: ministry.agency,
          validFrom: '2026-12-01',
          validTo: null,
          endInstrument: null,
          standards: [{ number: 'GB/T 99999', titleZh: '绿色产品评价 自行车(样例)' }],
          projectCode: { code: '701', productZh: '自行车(样例)' },
        },
      },
    });
    const { events } = await hub.instance.feed.read(before, 10);
    expect(events).toMatchObject([
      { type: 'ProjectCodeChanged', key: '701', fact: { productZh: '自行车(样例)' } },
      { type: 'StandardChanged', key: 'GB/T 99999', fact: { titleZh: '绿色产品评价 自行车(样例)' } },
      {
        type: 'CatalogueEntryChanged',
        key: 'CHINA_GREEN_PRODUCT-701-2026-12-01',
        fact: { projectCode: '701', standards: ['GB/T 99999'], validFrom: '2026-12-01', validTo: null },
      },
    ]);
    const again = await ask(adjust, { input: { add: addition } }, ministry);
    expect(again.data).toMatchObject({ adjustCatalogue: { outcome: 'UNCHANGED' } });
    expect(await head()).toBe(before + 3);
  });

  it('does not add a second entry of a product while one is or comes into force', async () => {
    expect(await errorOf({ add: { ...addition, validFrom: '2027-01-01' } }, ministry)).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await errorOf({ add: { ...addition, productZh: '电动自行车(样例)' } }, ministry)).toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('ends an entry by date: it stays the entry of certificates issued before, and a new version may follow (CAT-05)', async () => {
    const end = {
      entryId: 'CHINA_GREEN_PRODUCT-016-2022-03-18',
      lastDay: '2026-11-30',
      instrument: '样例公告2026年第2号',
      announcedOn: '2026-11-20',
    };
    const before = await head();
    const { data } = await ask(adjust, { input: { end } }, ministry);
    expect(data).toMatchObject({ adjustCatalogue: { outcome: 'ENDED', entry: { validTo: '2026-11-30' } } });
    expect((await hub.instance.feed.read(before, 10)).events).toMatchObject([{ fact: { validTo: '2026-11-30' } }]);
    expect((await ask(adjust, { input: { end } }, ministry)).data).toMatchObject({
      adjustCatalogue: { outcome: 'UNCHANGED' },
    });
    expect(await errorOf({ end: { ...end, lastDay: '2026-12-31' } }, ministry)).toMatchObject({ code: 'CONFLICT' });
    const days = await ask(
      `{ last: catalogueEntry(code: "016", on: "2026-11-30") { id } after: catalogueEntry(code: "016", on: "2026-12-01") { id } }`,
    );
    expect(days.data).toEqual({ last: { id: end.entryId }, after: null });
    // A release that changes the row, and every restart, leave the decision as it stands.
    await loadReference(hub.instance.kit);
    await hub.instance.kit.models.entries.updateOne({ _id: end.entryId }, { $set: { origin: 'older release' } });
    await loadReference(hub.instance.kit);
    expect((await ask('{ catalogueEntry(code: "016", on: "2026-12-01") { id } }')).data).toEqual({
      catalogueEntry: null,
    });
  });

  it('keeps the national layer for the ministry and the delta for the operator (ACT-02, CAT-04)', async () => {
    const delta = {
      ...addition,
      layer: 'YRD',
      scheme: 'YRD_GREEN_PRODUCT',
      projectCode: '308',
      filedOn: '2026-11-15',
      filingNumber: 'YQ-SAMPLE-2026-308',
      standards: [{ number: 'GB/T 99999-2026' }],
      batch: undefined,
    };
    expect(await errorOf({ add: delta }, ministry)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await errorOf({ add: { ...addition, projectCode: '702' } }, operator)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await ask(adjust, { input: { add: delta } }, operator)).data).toMatchObject({
      adjustCatalogue: { outcome: 'ADDED' },
    });
    const endOfNational = {
      entryId: 'CHINA_GREEN_PRODUCT-001-2018-04-18',
      lastDay: '2026-12-31',
      instrument: 'x',
      announcedOn: '2026-11-20',
    };
    expect(await errorOf({ end: endOfNational }, operator)).toMatchObject({ code: 'FORBIDDEN' });
    for (const kind of ['MARKET_REGULATOR', 'CERTIFICATION_BODY', 'ECOMMERCE_PLATFORM', 'ENTERPRISE'] as const)
      expect(await errorOf({ add: { ...addition, projectCode: '703' } }, maintainer(kind))).toMatchObject({
        code: 'FORBIDDEN',
      });
    expect(await errorOf({ add: addition }, PUBLIC_CALLER)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await errorOf({ add: addition }, { ...ministry, scopes: ['public'] })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each([
    ['filing missing in the delta', operator, { layer: 'YRD', scheme: 'YRD_GREEN_PRODUCT' }, 'input.add.filedOn'],
    [
      'filing not before use',
      operator,
      { layer: 'YRD', scheme: 'YRD_GREEN_PRODUCT', filedOn: '2026-12-01', filingNumber: 'x' },
      'input.add.filedOn',
    ],
    ['scheme of the other layer', ministry, { scheme: 'YRD_GREEN_PRODUCT' }, 'input.add.scheme'],
    ['scheme without catalogue', ministry, { scheme: 'GREEN_DESIGN' }, 'input.add.scheme'],
    ['class of another scheme', ministry, { activityClass: 'ACTIVITY_2' }, 'input.add.activityClass'],
    ['announcement that acts back', ministry, { validFrom: '2026-10-31' }, 'input.add.validFrom'],
    [
      'announcement of tomorrow',
      ministry,
      { announcedOn: '2026-11-23', validFrom: '2026-12-01' },
      'input.add.announcedOn',
    ],
    ['new code without group', ministry, { groupCode: null }, 'input.add.groupCode'],
    ['code of two digits', ministry, { projectCode: '70' }, 'input.add.projectCode'],
    ['unknown rule', ministry, { ruleNumber: 'CNCA-CGP-99' }, 'input.add.ruleNumber'],
    ['no standards', ministry, { standards: [] }, 'input.add.standards'],
    ['standard without year', ministry, { standards: [{ number: 'GB/T 35601' }] }, 'input.add.standards[0].number'],
    [
      'new standard without title',
      ministry,
      { standards: [{ number: 'GB/T 1-2027' }] },
      'input.add.standards[0].titleZh',
    ],
  ])('names what is wrong: %s', async (_, caller, change, argument) => {
    const before = await head();
    expect(await errorOf({ add: { ...addition, projectCode: '704', ...change } }, caller)).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    });
    expect(await head()).toBe(before);
  });

  it('takes exactly one adjustment at a time and only of an entry there is', async () => {
    expect(await errorOf({}, ministry)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input' });
    const end = { entryId: 'none', lastDay: '2026-12-31', instrument: 'x', announcedOn: '2026-11-20' };
    expect(await errorOf({ end }, ministry)).toMatchObject({ code: 'NOT_FOUND', argument: 'input.end.entryId' });
  });
});

describe('loading reference data', () => {
  it('publishes every entry once, however often it is loaded', async () => {
    const before = await head();
    await loadReference(hub.instance.kit);
    await loadSampleEntries(hub.instance.kit);
    expect(await head()).toBe(before);
  });
});

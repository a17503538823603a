import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isWithin } from '../../schema/domain/day.ts';
import { CALLERS, type ResultsHub, startResultsHub } from '../../tests/support/results-hub.ts';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import { isListed, readListEditions } from './reusable-results-list.ts';
import { loadSampleResults } from './sample.ts';

const TODAY = '2026-11-22';
const world = createSampleWorld({ seed: 7, today: TODAY });
let hub: ResultsHub;

beforeAll(async () => {
  hub = await startResultsHub();
  await loadSampleResults(hub.kit, world);
});
afterAll(() => hub?.stop());

async function dataOf<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, code } = await hub.ask(query, variables);
  expect(code).toBeUndefined();
  return data as T;
}

/** The certificates that rest on each result today, from the world itself. */
const restingOn = new Map<string, string[]>();
for (const { resultId, certificateNumber, from, to } of world.links)
  if (isWithin(TODAY, from, to))
    restingOn.set(resultId, [...(restingOn.get(resultId) ?? []), certificateNumber].toSorted());
const [sharedId, sharedBy] = [...restingOn].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? ['', []];

interface Connection<N> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: N; readonly link?: { readonly resultId: string } }[];
}
const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';

describe('looking a result up', () => {
  const [fact] = world.results;
  if (!fact) throw new Error('The world has results.');
  const QUERY = `query ($id: ID, $number: ConformityResultNumberInput) { conformityResult(id: $id, number: $number) {
    id kind number issuer { code } issuerName holder { uscc } holderName models grade fictional terms { from to } statusHistory { status from } } }`;

  it('finds it by id and by the number of its issuer, written as people write it', async () => {
    const byId = await dataOf(QUERY, { id: fact.id });
    expect(byId).toMatchObject({
      conformityResult: {
        id: fact.id,
        kind: fact.kind,
        issuer: fact.issuerBodyCode === null ? null : { code: fact.issuerBodyCode },
        holder: { uscc: fact.holderUscc },
        models: fact.models,
        terms: fact.terms,
        fictional: true,
      },
    });
    const number = {
      kind: fact.kind,
      number: ` ${fact.number.toLowerCase().replaceAll('-', '—')} `,
      ...(fact.issuerBodyCode === null ? { issuerName: fact.issuerName } : { issuerBodyCode: fact.issuerBodyCode }),
    };
    expect(await dataOf(QUERY, { number })).toEqual(byId);
  });

  it('is null for what there is not', async () => {
    expect(await dataOf(QUERY, { id: 'none' })).toEqual({ conformityResult: null });
    const number = { kind: 'ORGANIC', number: fact.number, issuerBodyCode: '101' };
    expect(await dataOf(QUERY, { number })).toEqual({ conformityResult: null });
  });

  it('wants one of id and number, and one of body and name', async () => {
    const both = { id: fact.id, number: { kind: 'ORGANIC', number: '1', issuerBodyCode: '101' } };
    expect(await hub.ask(QUERY, both)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
    expect(await hub.ask(QUERY, {})).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
    expect(await hub.ask(QUERY, { number: { kind: 'ORGANIC', number: '1' } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'number.issuerBodyCode',
    });
  });
});

describe('the certificates that rest on a result', () => {
  const QUERY = `query ($id: ID!, $on: Date, $first: Int, $after: String) { conformityResult(id: $id) {
    certificates(on: $on, first: $first, after: $after) { ${PAGE} edges { node { number } link { resultId } } } } }`;
  const page = async (variables: Record<string, unknown>) =>
    (await dataOf<{ conformityResult: { certificates: Connection<{ number: string }> } }>(QUERY, variables))
      .conformityResult.certificates;

  it('are those of the day, paged in the order of their numbers', async () => {
    expect(sharedBy.length).toBeGreaterThan(5);
    const first = await page({ id: sharedId, first: 4 });
    expect(first.totalCount).toBe(sharedBy.length);
    expect(first.edges.map(({ node }) => node.number)).toEqual(sharedBy.slice(0, 4));
    expect(first.edges.every(({ link }) => link?.resultId === sharedId)).toBe(true);
    const rest = await page({ id: sharedId, after: first.pageInfo.endCursor, first: 200 });
    expect(rest.edges.map(({ node }) => node.number)).toEqual(sharedBy.slice(4));
    expect((await page({ id: sharedId, on: '2010-01-01' })).totalCount).toBe(0);
  });

  it('are paged alike whether one result is asked for or many', async () => {
    const ids = [sharedId, ...[...restingOn.keys()].filter((id) => id !== sharedId).slice(0, 30)];
    const r = ids.map((id) => ({ __typename: 'ConformityResult', id }));
    const many = `query ($r: [_Any!]!, $on: Date, $after: String) { _entities(representations: $r) { ... on ConformityResult {
      certificates(on: $on, first: 2, after: $after) { ${PAGE} edges { node { number } link { resultId } } } } } }`;
    let answer: { _entities: { certificates: Connection<{ number: string }> }[] } | undefined;
    const commands = await hub.commandsOf(async () => {
      answer = await dataOf(many, { r });
    });
    expect(commands.toSorted()).toEqual(['find links', 'find results']);
    expect(answer?._entities[0]?.certificates).toEqual(await page({ id: sharedId, first: 2 }));
    answer?._entities.forEach(({ certificates }, index) => {
      const expected = restingOn.get(ids[index] ?? '') ?? [];
      expect([certificates.totalCount, certificates.edges.map(({ node }) => node.number)]).toEqual([
        expected.length,
        expected.slice(0, 2),
      ]);
    });
    const before = await dataOf<typeof answer>(many, { r, on: '2010-01-01' });
    for (const { certificates } of before?._entities ?? []) expect(certificates.totalCount).toBe(0);
    const { endCursor } = (await page({ id: sharedId, first: 2 })).pageInfo;
    const next = await dataOf<typeof answer>(many, { r: [r[0], r[0]], after: endCursor });
    expect(next?._entities[0]?.certificates.edges.map(({ node }) => node.number)).toEqual(sharedBy.slice(2, 4));
  });
});

describe('lists of results', () => {
  const QUERY = `query ($filter: ConformityResultFilter, $first: Int, $after: String) {
    conformityResults(filter: $filter, first: $first, after: $after) { ${PAGE} edges { node { id } } } }`;
  const page = async (variables: Record<string, unknown>) =>
    (await dataOf<{ conformityResults: Connection<{ id: string }> }>(QUERY, variables)).conformityResults;
  const lastTo = (one: (typeof world.results)[number]) => one.terms.at(-1)?.to ?? '';

  it.each<[string, Record<string, unknown>, (one: (typeof world.results)[number]) => boolean]>([
    ['all', {}, () => true],
    ['a kind', { kind: 'ENERGY_SAVING' }, ({ kind }) => kind === 'ENERGY_SAVING'],
    ['an issuer', { issuerBodyCode: '102' }, ({ issuerBodyCode }) => issuerBodyCode === '102'],
    ['a status', { reportedStatus: 'SUSPENDED' }, ({ statusHistory }) => statusHistory.at(-1)?.status === 'SUSPENDED'],
    [
      'days of expiry',
      { expiresFrom: TODAY, expiresTo: '2027-06-30' },
      (one) => TODAY <= lastTo(one) && lastTo(one) <= '2027-06-30',
    ],
    [
      'several conditions',
      { kind: 'ENERGY_SAVING', issuerBodyCode: '102', expiresFrom: TODAY },
      (one) => one.kind === 'ENERGY_SAVING' && one.issuerBodyCode === '102' && TODAY <= lastTo(one),
    ],
  ])('by %s', async (_, filter, admits) => {
    const expected = world.results
      .filter(admits)
      .map(({ id }) => id)
      .toSorted();
    const found: string[] = [];
    let after: string | null = null;
    do {
      const one = await page({ filter, first: 150, after });
      expect(one.totalCount).toBe(expected.length);
      found.push(...one.edges.map(({ node }) => node.id));
      after = one.pageInfo.hasNextPage ? one.pageInfo.endCursor : null;
    } while (after !== null);
    expect(expected.length).toBeGreaterThan(0);
    expect(found).toEqual(expected);
  });

  it('refuses what it can not answer', async () => {
    expect(await hub.ask(QUERY, { filter: { reportedStatus: 'EXPIRED' } })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await hub.ask(QUERY, { first: 201 })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
    expect(await hub.ask(QUERY, { after: 'nonsense' })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });

  it('of an organisation, the same for one and for many', async () => {
    const holders = [...new Set(world.results.map(({ holderUscc }) => holderUscc))].slice(0, 40);
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organisation { conformityResults(first: 3) { ${PAGE} edges { node { id } } } } } }`;
    type Answer = { _entities: { conformityResults: Connection<{ id: string }> }[] };
    const ofAll = async (usccs: readonly string[]) =>
      (await dataOf<Answer>(query, { r: usccs.map((uscc) => ({ __typename: 'Organisation', uscc })) }))._entities;
    let many: Answer['_entities'] = [];
    const commands = await hub.commandsOf(async () => {
      many = await ofAll(holders);
    });
    expect(commands).toEqual(['find results']);
    for (const [index, uscc] of holders.entries()) {
      const expected = world.results
        .filter(({ holderUscc }) => holderUscc === uscc)
        .map(({ id }) => id)
        .toSorted();
      expect(many[index]?.conformityResults.edges.map(({ node }) => node.id)).toEqual(expected.slice(0, 3));
      expect(many[index]?.conformityResults.totalCount).toBe(expected.length);
    }
    expect((await ofAll(holders.slice(0, 1)))[0]).toEqual(many[0]);
    expect(await ofAll(['91110108551385082Q'])).toMatchObject([{ conformityResults: { totalCount: 0 } }]);
  });
});

describe('the links of certificates', () => {
  it('come for 100 certificates with results, states and assessments in one query per collection', async () => {
    const numbers = world.certificates.slice(0, 100).map(({ number }) => number);
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Certificate { reuseLinks {
      reuseClass linkState { state since } riskAssessment { outcome } result { kind status { status } issuer { code } } } } } }`;
    const r = numbers.map((number) => ({ __typename: 'Certificate', number }));
    let links: { reuseClass: string; riskAssessment: unknown }[] = [];
    const commands = await hub.commandsOf(async () => {
      const { data, code } = await hub.ask(query, { r }, CALLERS.ministry);
      expect(code).toBeUndefined();
      links = (data as { _entities: { reuseLinks: typeof links }[] })._entities.flatMap(({ reuseLinks }) => reuseLinks);
    });
    expect(commands.toSorted()).toEqual(['find links', 'find results']);
    const expected = world.links.filter(
      ({ certificateNumber, from, to }) => numbers.includes(certificateNumber) && isWithin(TODAY, from, to),
    );
    expect(links.length).toBe(expected.length);
    expect(links.length).toBeGreaterThan(0);
    for (const { reuseClass, riskAssessment } of links) expect(riskAssessment === null).toBe(reuseClass === 'CLASS_1');
  });
});

describe('the List', () => {
  it('is answered for a day', async () => {
    const { reusableResultsList } = await dataOf<{ reusableResultsList: unknown }>(
      '{ reusableResultsList(on: "2020-06-01") { edition official validTo rows { seq projectZh kind } } }',
    );
    expect(reusableResultsList).toEqual({
      edition: 'DRAFT-2016',
      official: false,
      validTo: '2022-12-31',
      rows: [
        { seq: 1, projectZh: '环保', kind: 'ENVIRONMENTAL_LABELLING' },
        { seq: 2, projectZh: '节能', kind: 'ENERGY_SAVING' },
        { seq: 3, projectZh: '节水', kind: 'WATER_SAVING' },
        { seq: 4, projectZh: '低碳', kind: 'LOW_CARBON' },
      ],
    });
    expect(await dataOf('{ reusableResultsList(on: "2010-01-01") { edition } }')).toEqual({
      reusableResultsList: null,
    });
  });
});

describe('the sample data', () => {
  it('is published once, however often it is loaded', async () => {
    await hub.news();
    await loadSampleResults(hub.kit, world);
    expect(await hub.news()).toEqual([]);
  });

  it('uses each result by the class that the List of the day gives it', () => {
    const editions = readListEditions().map(({ list }) => list);
    const kindOf = new Map(world.results.map(({ id, kind }) => [id, kind]));
    for (const link of world.links) {
      const kind = kindOf.get(link.resultId);
      if (!kind) continue;
      const expected = kind === 'SUPPLIER_DECLARATION' ? 3 : isListed(editions, kind, link.from) ? 1 : 2;
      expect(link.reuseClass, `${link.id} ${kind} ${link.from}`).toBe(expected);
    }
  });
});

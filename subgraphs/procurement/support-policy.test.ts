import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { certificate, freshSources, viewOf } from './fixtures.ts';
import type { Models } from './model.ts';
import { status } from './purchase-fixtures.ts';
import type { Services } from './service.ts';
import manifest from './subgraph.ts';
import { samplePolicies } from './support-policy-service.ts';

const NOW = '2026-11-22T04:00:00.000Z';
const finance: Caller = {
  ...PUBLIC_CALLER,
  agency: 'finance',
  kind: 'FINANCE_DEPARTMENT',
  purpose: 'REPORTING',
  scopes: ['public', 'policies:maintain'],
};
const view: ReadModelReader = viewOf(
  [
    { type: 'CertificateChanged', fact: certificate() },
    {
      type: 'CertificateChanged',
      fact: certificate({
        number: 'G2024101128000002',
        statusHistory: [status('VALID', '2024-01-01'), status('SUSPENDED', '2026-11-01')],
      }),
    },
    { type: 'CertificateChanged', fact: certificate({ number: 'G2024101128000003', starGrade: 1 }) },
  ],
  freshSources(NOW),
);
const clock = movableClock(NOW);
let hub: SubgraphHarness<Models, Services, null>;
beforeAll(async () => {
  hub = await startSubgraph(manifest, { readModel: () => view, clock });
  await hub.instance.services.policies.record(samplePolicies('2026-11-22'));
});
afterAll(() => hub?.stop());

const FIND = `query ($certificate: String, $category: String, $region: String, $on: Date) {
  policyFor(certificate: $certificate, category: $category, region: $region, on: $on) {
    on items { applies reason item { id kind instrument amount region { code } } } } }`;
const REPORT = `mutation ($input: ReportPolicyItemInput!) { reportPolicyItem(input: $input) { created item { id validTo } } }`;
const END = `mutation ($input: EndPolicyItemInput!) { endPolicyItem(input: $input) { item { id validTo } } }`;

const found = async (variables: Record<string, unknown>) => {
  const { data } = await hub.execute(FIND, variables, PUBLIC_CALLER);
  const answer = data?.['policyFor'] as {
    items: { applies: boolean | null; reason: string; item: { kind: string } }[];
  };
  return answer.items.map(({ applies, reason, item }) => [item.kind, applies, reason]);
};
const failure = async (query: string, variables: Record<string, unknown>, caller: Caller) =>
  (await hub.execute(query, variables, caller)).errors?.[0]?.extensions;

describe('PRO-02, PRO-03 policies that support green products', () => {
  it('are found by certificate, region and day, each with whether it applies', async () => {
    const number = 'G2024101128000001';
    expect(await found({ certificate: number, region: '330502' })).toEqual(
      [
        ['INSURANCE', true, 'APPLIES'],
        ['SUBSIDY', true, 'APPLIES'],
      ].sort(),
    );
    expect(await found({ certificate: number, region: '330100' })).toEqual([['INSURANCE', true, 'APPLIES']]);
    expect(await found({ certificate: number, region: '440000' })).toEqual([]);
    expect(await found({ certificate: number, region: '330502', on: '2023-01-01' })).toEqual([]);
    expect(await found({ certificate: number })).toEqual(
      [
        ['INSURANCE', null, 'REGION_NOT_STATED'],
        ['SUBSIDY', null, 'REGION_NOT_STATED'],
      ].sort(),
    );
  });

  it('do not apply to a certificate that is suspended or has too few stars, and stay open where nothing is known', async () => {
    const region = '330502';
    expect(await found({ certificate: 'G2024101128000002', region })).toContainEqual([
      'INSURANCE',
      false,
      'CERTIFICATE_NOT_VALID',
    ]);
    expect(await found({ certificate: 'G2024101128000003', region })).toContainEqual([
      'SUBSIDY',
      false,
      'STARS_NOT_MET',
    ]);
    expect(await found({ certificate: 'G2024101128009999', region })).toContainEqual([
      'SUBSIDY',
      null,
      'CERTIFICATE_NOT_FOUND',
    ]);
    expect(await found({ category: '128', region })).toContainEqual(['SUBSIDY', null, 'CERTIFICATE_NOT_STATED']);
    expect(await failure(FIND, { region }, PUBLIC_CALLER)).toMatchObject({ argument: 'certificate' });
  });

  it('are kept by who gives them, once, and end by their day', async () => {
    const input = {
      kind: 'TAX_RELIEF',
      instrument: '样例税〔2026〕1号',
      item: '2',
      title: '（样例）',
      categories: ['128'],
      amountForm: 'PER_CENT',
      amount: '10',
      amountRule: '（样例）',
      beneficiary: '（样例）',
      validFrom: '2026-01-01',
    };
    const report = async (changes: object = {}) =>
      (await hub.execute(REPORT, { input: { ...input, ...changes } }, finance)).data?.['reportPolicyItem'];
    expect(await report()).toMatchObject({ created: true, item: { id: 'finance:样例税〔2026〕1号:2', validTo: null } });
    expect(await report()).toMatchObject({ created: false });
    expect(await failure(REPORT, { input: { ...input, amount: '11' } }, finance)).toMatchObject({ code: 'CONFLICT' });
    for (const [changes, argument] of [
      [{ item: 'a:b' }, 'input.instrument'],
      [{ amount: null }, 'input.amount'],
      [{ region: 'x' }, 'input.region'],
      [{ validTo: '2025-01-01' }, 'input.validTo'],
      [{ categories: ['A1'] }, 'input.categories'],
    ] as const)
      expect(await failure(REPORT, { input: { ...input, ...changes } }, finance)).toMatchObject({ argument });
    expect(await failure(REPORT, { input: { ...input, correctsVersion: 2 } }, finance)).toBeUndefined();
    expect(await failure(REPORT, { input: { ...input, amount: '11', correctsVersion: 2 } }, finance)).toMatchObject({
      argument: 'input.correctsVersion',
    });
    const other: Caller = { ...finance, agency: 'other' };
    const end = { input: { id: 'finance:样例税〔2026〕1号:2', lastDay: '2026-06-30' } };
    expect(await failure(END, end, other)).toMatchObject({ code: 'FORBIDDEN' });
    for (const kind of ['INSURER', 'PROCUREMENT_PLATFORM', 'ENTERPRISE', 'COURT'] as const)
      expect(await failure(REPORT, { input }, { ...finance, kind })).toMatchObject({ code: 'FORBIDDEN' });
    expect((await hub.execute(END, end, finance)).data).toMatchObject({
      endPolicyItem: { item: { validTo: '2026-06-30' } },
    });
    expect(await found({ category: '128', on: '2026-07-01' })).not.toContainEqual([
      'TAX_RELIEF',
      null,
      'CERTIFICATE_NOT_STATED',
    ]);
  });

  it('PRO-02: another content is a version from its day on; nothing is overwritten, and an earlier instant knows what it knew', async () => {
    const input = {
      kind: 'SPECIAL_FUND',
      instrument: '样例绿基〔2026〕3号',
      item: '1',
      title: '（样例）',
      categories: ['129'],
      amountForm: 'PER_CENT',
      amountRule: '（样例）',
      beneficiary: '（样例）',
    };
    const id = 'finance:样例绿基〔2026〕3号:1';
    const report = async (amount: string, validFrom: string, changes: object = {}) =>
      hub.execute(REPORT, { input: { ...input, amount, validFrom, ...changes } }, finance);
    const amountOn = async (on: string, asKnownAt: string | null = null) => {
      const AMOUNTS = `query ($on: Date, $asKnownAt: DateTime) { policyFor(category: "129", on: $on, asKnownAt: $asKnownAt) {
        items { item { id version amount validTo } } } }`;
      const { data } = await hub.execute(AMOUNTS, { on, asKnownAt }, PUBLIC_CALLER);
      const answer = data?.['policyFor'] as { items: { item: { id: string; version: number; amount: string } }[] };
      return answer.items.flatMap(({ item }) => (item.id === id ? [[item.version, item.amount]] : []));
    };
    clock.set('2026-03-01T04:00:00Z');
    await report('1', '2026-01-01');
    clock.set('2026-05-01T04:00:00Z');
    expect((await report('2', '2026-06-01')).data?.['reportPolicyItem']).toMatchObject({ created: true, item: { id } });
    expect((await report('2', '2026-06-01')).data?.['reportPolicyItem']).toMatchObject({ created: false });
    clock.set('2026-07-01T04:00:00Z');
    expect((await report('3', '2026-06-01')).errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT' });
    await report('3', '2026-06-01', { correctsVersion: 2 });
    clock.set(NOW);
    expect([await amountOn('2026-05-31'), await amountOn('2026-06-01')]).toEqual([[[1, '1']], [[3, '3']]]);
    expect(await amountOn('2026-06-01', '2026-06-01T00:00:00Z')).toEqual([[2, '2']]);
    expect(await amountOn('2026-06-01', '2026-04-01T00:00:00Z')).toEqual([[1, '1']]);
    expect(await amountOn('2026-06-01', '2026-02-01T00:00:00Z')).toEqual([]);
    const VERSIONS = `query ($id: ID!, $asKnownAt: DateTime) { policyItemVersions(id: $id, asKnownAt: $asKnownAt) {
      correctsVersion item { version amount validFrom validTo } } }`;
    const versions = async (asKnownAt: string | null) =>
      (await hub.execute(VERSIONS, { id, asKnownAt }, PUBLIC_CALLER)).data?.['policyItemVersions'];
    expect(await versions(null)).toEqual([
      { correctsVersion: null, item: { version: 1, amount: '1', validFrom: '2026-01-01', validTo: '2026-05-31' } },
      { correctsVersion: 2, item: { version: 3, amount: '3', validFrom: '2026-06-01', validTo: null } },
    ]);
    expect(await versions('2026-04-01T00:00:00Z')).toEqual([
      { correctsVersion: null, item: { version: 1, amount: '1', validFrom: '2026-01-01', validTo: null } },
    ]);
    expect((await hub.execute(END, { input: { id, lastDay: '2026-10-31' } }, finance)).data).toMatchObject({
      endPolicyItem: { item: { validTo: '2026-10-31' } },
    });
    expect([await amountOn('2026-05-31'), await amountOn('2026-10-31')]).toEqual([[[1, '1']], [[3, '3']]]);
    expect(await amountOn('2026-11-01')).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { certificate, freshSources, viewOf } from './fixtures.ts';
import type { Models } from './model.ts';
import { status } from './purchase-story.ts';
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
let hub: SubgraphHarness<Models, Services, null>;
beforeAll(async () => {
  hub = await startSubgraph(manifest, { readModel: () => view });
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
});

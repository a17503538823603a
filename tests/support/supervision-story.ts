import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Caller } from '../../schema/contract/caller.ts';
import { sha256 } from '../../schema/domain/draw/draw.ts';
import type { CertificateFact } from '../../schema/domain/facts.ts';
import { body, certificate, link, party, result, suspended, valid } from '../../subgraphs/claims/fixtures.ts';
import { startTestStore, type TestStore } from './subgraph-harness.ts';
import { SUPERVISORS, type SupervisionHub, startSupervisionHub } from './supervision-hub.ts';

/** A story of supervision: children's furniture that rests on a suspended result, laboratories, inspectors, a plan of Shanghai. FICTIONAL. */
const { shanghai, zhejiang } = SUPERVISORS;
export const HOLDER = '91310118YQ0001371W';
export const SEED = 'a seed that Shanghai keeps to itself';

export const PLAN = `mutation ($input: CreateSamplingPlanInput!) { createSamplingPlan(input: $input) { plan {
  id seedCommitment hubSeedCommitment draw dueWorkingDays } } }`;
export const DRAW_FIELDS = `id drawnOn algorithm seedCommitment hubSeedCommitment seed hubSeed publicRandomness population populationHash
  result resultHash sources { name asOf } regionsLeftOut { division reason } unreadable shortages certificatesLeftOut { certificateNumber reason } certificatesLeftOutCount
  excluded { certificateNumber party id ground } publicFrom`;
const DRAW = `mutation ($input: DrawRandomInput!) { drawRandom(input: $input) { tasks draw { ${DRAW_FIELDS} } } }`;
const TASKS = `query ($filter: InspectionTaskFilter) { inspectionTasks(filter: $filter) { edges { node {
  id certificateNumber division assignee laboratory inspectors due state isOverdue inspection } } } }`;
const INSPECTOR =
  'mutation ($input: RegisterInspectorInput!) { registerInspector(input: $input) { inspector { id } } }';

/** Number of a certificate of the story. */
export const numberAt = (index: number) => `G20241010064839${String(index).padStart(2, '0')}`;
const furniture = (index: number, divisionCode: string | null, more: Partial<CertificateFact> = {}) => {
  const own = { ...party(HOLDER, '样例家具企业'), divisionCode };
  return {
    type: 'CertificateChanged',
    fact: certificate({
      number: numberAt(index),
      holder: own,
      producer: own,
      factory: own,
      products: [{ seq: 1, name: '儿童床', brand: null, series: null, models: ['B-1'] }],
      ...more,
    }),
  } as const;
};
const brokenFor = (index: number) =>
  ({
    type: 'ReuseLinkChanged',
    fact: link({ id: `L${index}`, certificateNumber: numberAt(index), resultId: 'R1' }),
  }) as const;
const laboratory = (key: string, uscc: string | null = null, scope: readonly string[] = ['GB/T 35607-2017']) =>
  ({
    type: 'DirectoryEntryChanged',
    fact: {
      id: `LABORATORY:${key}`,
      kind: 'LABORATORY',
      key,
      nameZh: '样例检测',
      nameEn: null,
      uscc,
      address: '样例路1号',
      divisionCode: '310000',
      periods: [{ from: '2022-01-01', to: null, scope: [...scope] }],
      fictional: true,
    },
  }) as const;

/** A market regulator as the register of agencies tells it. */
export const regulator = (id: string, division: string, state: 'ACTIVE' | 'SUSPENDED' = 'ACTIVE') =>
  ({
    type: 'AgencyChanged',
    fact: { ...agencyFact, id, kind: 'MARKET_REGULATOR', nameZh: '样例监管', nameEn: 'Sample', state, division },
  }) as const;
const agencyFact = {
  body: null,
  uscc: null,
  demo: true,
  trustedOperationsOnly: false,
  supervisionDelayDays: null,
  approvalThresholds: [],
  change: null,
  createdBy: null,
  approvedBy: [],
} as const;

/** The provinces of the alliance, each with its market regulator. */
const PROVINCES = [
  ['sh', '310000'],
  ['js', '320000'],
  ['zj', '330000'],
  ['ah', '340000'],
] as const;

/** What Shanghai plans. */
export const planInput = (more: object = {}) => ({
  reference: '2026-儿童家具',
  year: 2026,
  title: '儿童家具专项抽查',
  groups: [
    { projectCodes: ['006'], productName: '儿童', onlyBrokenLinks: true, count: 3, standards: ['GB/T 35607-2017'] },
  ],
  regions: ['310000'],
  seedCommitment: sha256(SEED),
  ...more,
});
/** The nodes of a connection. */
export const nodesOf = (list: { edges: { node: Record<string, unknown> }[] } | null) =>
  list?.edges.map(({ node }) => node);

/** Starts a hub before each test of a file, and says what is done on it again and again. */
export function supervisionStory() {
  let store: TestStore;
  let hub: SupervisionHub;
  beforeAll(async () => {
    store = await startTestStore();
  });
  beforeEach(async () => {
    hub = await startSupervisionHub('2026-11-30T04:00:00Z', store);
  });
  afterEach(() => hub.stop());
  afterAll(() => store.stop());

  async function plan(who: Caller, more: object = {}) {
    const { data, code } = await hub.ask(PLAN, who, { input: planInput(more) });
    expect(code).toBeUndefined();
    return data.createSamplingPlan.plan as { readonly id: string; readonly hubSeedCommitment: string };
  }
  const draw = (who: Caller, id: string, seed = SEED, more: object = {}) =>
    hub.ask(DRAW, who, { input: { plan: id, seed, ...more } });
  async function inspector(who: Caller, reference: string, division: string, interests: readonly string[] = []) {
    const input = { reference, nameZh: `样例${reference}`, division, interests, from: '2022-01-01' };
    const { data, code } = await hub.ask(INSPECTOR, who, { input });
    expect(code).toBeUndefined();
    return data.registerInspector.inspector.id as string;
  }
  const tasksOf = async (who: Caller, filter: object = {}) =>
    nodesOf((await hub.ask(TASKS, who, { filter })).data.inspectionTasks) ?? [];

  /** Each province of the alliance has its market regulator. */
  const authorities = () => hub.tell(...PROVINCES.map(([id, division]) => regulator(id, division)));

  /** Children's furniture in four provinces, all of it resting on a suspended result; and some that does not count. */
  async function world() {
    await hub.tell(
      { type: 'CertificationBodyChanged', fact: body() },
      {
        type: 'ConformityResultChanged',
        fact: result({ statusHistory: [valid('2024-01-01'), suspended('2026-11-01', '2027-04-30')] }),
      },
      ...['310118', '310118', '330421', '320506', '340100'].map((division, index) => furniture(index, division)),
      ...[0, 1, 2, 3, 4].map(brokenFor),
      // Rests on nothing; another product; revoked; elsewhere.
      furniture(10, '310118'),
      furniture(11, '310118', { products: [{ seq: 1, name: '餐桌', brand: null, series: null, models: ['T-1'] }] }),
      brokenFor(11),
      furniture(12, '310118', {
        statusHistory: [
          valid('2024-03-02'),
          { ...suspended('2026-01-01', '2026-06-30'), status: 'REVOKED', until: null },
        ],
      }),
      brokenFor(12),
      furniture(13, '440100'),
      brokenFor(13),
      // Of a holder abroad: in nobody's area.
      furniture(14, null),
      brokenFor(14),
      ...[regulator('sh', '310000'), regulator('sh-qp', '310118'), regulator('zj', '330000')],
      laboratory('220900000001'),
      laboratory('220900000002', HOLDER),
      laboratory('220900000003', null, ['GB/T 1']),
    );
    const inspectors = {
      a: await inspector(shanghai, 'A', '310118'),
      b: await inspector(shanghai, 'B', '310000'),
      c: await inspector(shanghai, 'C', '310118', [HOLDER]),
      z1: await inspector(zhejiang, 'Z1', '330000'),
      z2: await inspector(zhejiang, 'Z2', '330400'),
    };
    return inspectors;
  }

  return {
    get hub() {
      return hub;
    },
    plan,
    draw,
    tasksOf,
    authorities,
    world,
  };
}

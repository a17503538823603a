import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays, addYears, dayOf } from '../../schema/domain/day.ts';
import { sha256 } from '../../schema/domain/draw/draw.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { dataOf, type HubClient } from '../support/hub.ts';
import { sharedHub } from '../support/shared-hub.ts';

/** Of the sample data: filed 26 months ago, and never reported about. */
const OVERDUE = 'SDC2024006930164';
const WAIT = { timeout: 30_000, interval: 200 };

let hub: HubClient;
let supplier: string;
let shanghai: string;
beforeAll(async () => {
  hub = await sharedHub();
  supplier = await hub.token('demo-enterprise', 'DECLARING');
  shanghai = await hub.token('demo-regulator-sh', 'SUPERVISION');
});

// biome-ignore lint/suspicious/noExplicitAny: a story reads what it has asked for
const ask = (query: string, variables: object = {}, token?: string): Promise<any> =>
  dataOf(hub, query, variables as Record<string, unknown>, token);
const certificates = async () => (await ask('{ certificates(first: 1) { totalCount } }')).certificates.totalCount;
const declaration = (number: string) =>
  ask(
    `query ($number: ID!) { declaration(number: $number) { state filedOn reportDue isReportOverdue mark { nameZh } supplier { name } } }`,
    { number },
  ).then((data) => data.declaration);

describe('a declaration of conformity, from filing to its report', () => {
  it('SDC-01, SDC-02: is refused, filed again, filed by a person, public, no certificate and no claim of one', async () => {
    const counted = await certificates();
    const FILE = `mutation ($input: FileDeclarationInput!) { fileDeclaration(input: $input) { declaration { id state findings { code } } } }`;
    const input = {
      ownNumber: 'STORY-1',
      projectCode: '006',
      productName: '样例书桌',
      models: ['STORY-M1'],
      standards: ['GB/T 35607-2017'],
      evidence: [
        {
          kind: 'LABORATORY_REPORT',
          number: 'STORY-R1',
          issuedOn: '2026-01-15',
          cmaNumber: '220900000001',
          scope: ['GB/T 35607-2017'],
        },
      ],
      signatory: { name: '样例签署人乙', position: '厂长(示例)', signedOn: '2026-01-20' },
    };
    // The sample laboratory is approved for other standards than that of furniture.
    const refused = await ask(FILE, { input }, supplier);
    expect(refused.fileDeclaration.declaration).toMatchObject({
      state: 'REFUSED',
      findings: expect.arrayContaining([{ code: 'LABORATORY_SCOPE' }]),
    });
    const own = [{ kind: 'OWN_REPORT', number: 'STORY-R2', issuedOn: '2026-01-16', scope: ['GB/T 35607-2017'] }];
    const { declaration: again } = (await ask(FILE, { input: { ...input, evidence: own } }, supplier)).fileDeclaration;
    expect(again).toMatchObject({ state: 'SUBMITTED', findings: [{ code: 'OWN_REPORT' }] });
    expect(again.id).toBe(refused.fileDeclaration.declaration.id);
    const REVIEW = `mutation ($input: ReviewDeclarationInput!) { reviewDeclaration(input: $input) { declaration { number } } }`;
    const review = { declaration: again.id, decision: 'FILE' };
    const { number } = (await ask(REVIEW, { input: review }, shanghai)).reviewDeclaration.declaration;
    expect(await declaration(number)).toMatchObject({
      state: 'FILED',
      isReportOverdue: false,
      mark: { nameZh: '供方符合性声明标志' },
      supplier: { name: '上海青澜绿色家居有限公司' },
    });
    expect(await certificates()).toBe(counted);
    const platform = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
    const VERIFY = `query ($claims: [ClaimInput!]!) { verifyClaims(claims: $claims) { verdicts { decision findings { code } } } }`;
    const { verifyClaims } = await ask(VERIFY, { claims: [{ reference: '1', certificateNumber: number }] }, platform);
    expect(verifyClaims.verdicts).toEqual([{ decision: 'REJECT', findings: [{ code: 'OUT_OF_SCOPE' }] }]);
  });

  it('SDC-01, SYS-07: is overdue for everybody until its supplier reports, and a value far out is flagged and kept', async () => {
    const { filedOn, isReportOverdue } = await declaration(OVERDUE);
    expect(isReportOverdue).toBe(true);
    const second = addYears(filedOn, 1);
    const report = (reference: string, from: string, baseline: string) => ({
      reference,
      declarationNumber: OVERDUE,
      from,
      to: addDays(addYears(from, 1), -1),
      method: 'MEASURED',
      source: '样例电表',
      baselineStandard: 'GB/T 35607-2017',
      factorYear: 2022,
      savings: [{ carrier: 'ELECTRICITY', baseline, certified: '30', unit: 'kWh', quantity: '100' }],
    });
    const REPORT = `mutation ($input: ReportEfficiencyInput!) { reportEfficiency(input: $input) { results { outcome report { isCounted flags { code } benefits { kgce { value } } } } } }`;
    const reports = [report('story-1', filedOn, '40'), report('story-2', second, '40000')];
    // The filing reaches the view of reports through its feed.
    const results = await vi.waitFor(async () => {
      const told = (await ask(REPORT, { input: { reports } }, supplier)).reportEfficiency.results;
      expect(told.every(({ outcome }: { outcome: string }) => outcome !== 'REJECTED')).toBe(true);
      return told;
    }, WAIT);
    expect(results).toMatchObject([
      { report: { isCounted: true, flags: [], benefits: [{ kgce: { value: '122.9' } }] } },
      { report: { isCounted: true, flags: [{ code: 'OUTSIDE_DISTRIBUTION' }] } },
    ]);
    await vi.waitFor(async () => {
      const now = await declaration(OVERDUE);
      expect(now).toMatchObject({ isReportOverdue: false, reportDue: addYears(addDays(addYears(filedOn, 2), -1), 1) });
    }, WAIT);
  });

  it('SDC-03, INS-03: weighs in a draw from its filing on; the inspection fails, and authority and supplier see the deadline that runs for the body', async () => {
    const certificateNumber = LANDMARKS.suspendedThenRestored;
    const models = ['QL-F810'];
    const plan = async (reference: string) => {
      const PLAN = `mutation ($input: CreateSamplingPlanInput!) { createSamplingPlan(input: $input) { plan { id } } }`;
      const seed = `a seed of ${reference}`;
      const input = {
        reference,
        year: 2026,
        title: '样例木地板抽查',
        groups: [{ projectCodes: [certificateNumber.slice(8, 11)], productName: '强化木地板', count: 500 }],
        regions: ['310118'],
        declarationWeight: 9,
        seedCommitment: sha256(seed),
      };
      const { id } = (await ask(PLAN, { input }, shanghai)).createSamplingPlan.plan;
      return { plan: id, seed };
    };
    const DRAW = `mutation ($input: DrawRandomInput!) { drawRandom(input: $input) { draw { population } } }`;
    const weightIn = ({ population }: { population: string }) =>
      Number(population.match(new RegExp(`"${certificateNumber}",(\\d+),`))?.[1]);
    const REGISTER = `mutation ($input: RegisterInspectorInput!) { registerInspector(input: $input) { inspector { id } } }`;
    const inspectors: string[] = [];
    for (const reference of ['story-a', 'story-b']) {
      const input = {
        reference,
        nameZh: `样例检查员${reference}`,
        division: '310000',
        interests: [],
        from: '2024-01-01',
      };
      inspectors.push((await ask(REGISTER, { input }, shanghai)).registerInspector.inspector.id);
    }
    const before = await plan('story-before');
    expect(weightIn((await ask(DRAW, { input: before }, shanghai)).drawRandom.draw)).toBe(1);

    const FILE = `mutation ($input: FileDeclarationInput!) { fileDeclaration(input: $input) { declaration { id state } } }`;
    const declared = {
      ownNumber: 'STORY-DRAWN',
      projectCode: certificateNumber.slice(8, 11),
      productName: '样例强化木地板',
      models,
      standards: ['GB/T 35601-2024'],
      evidence: [{ kind: 'OWN_REPORT', number: 'STORY-R9', issuedOn: '2026-01-16', scope: ['GB/T 35601-2024'] }],
      signatory: { name: '样例签署人丙', position: '厂长(示例)', signedOn: '2026-01-20' },
    };
    const { id, state } = (await ask(FILE, { input: declared }, supplier)).fileDeclaration.declaration;
    expect(state).toBe('SUBMITTED');
    const REVIEW = `mutation ($input: ReviewDeclarationInput!) { reviewDeclaration(input: $input) { declaration { state } } }`;
    const review = { declaration: id, decision: 'FILE' };
    expect((await ask(REVIEW, { input: review }, shanghai)).reviewDeclaration.declaration.state).toBe('FILED');
    // What was drawn stays drawn: each attempt, until the filing has reached the view of draws, is a plan of its own.
    let attempts = 0;
    await vi.waitFor(async () => {
      const after = await plan(`story-after-${++attempts}`);
      expect(weightIn((await ask(DRAW, { input: after }, shanghai)).drawRandom.draw)).toBe(9);
    }, WAIT);

    const TASKS = `query ($filter: InspectionTaskFilter) { inspectionTasks(filter: $filter, first: 200) { edges { node { id certificateNumber } } } }`;
    const { edges } = (await ask(TASKS, { filter: { state: 'OPEN' } }, shanghai)).inspectionTasks;
    const task = edges.findLast(
      ({ node }: { node: { certificateNumber: string } }) => node.certificateNumber === certificateNumber,
    );
    const RECORD = `mutation ($input: RecordInspectionInput!) { recordInspection(input: $input) { inspection { conclusion } } }`;
    const record = {
      task: task.node.id,
      place: '青浦区样例路1号',
      conductedOn: dayOf(new Date()),
      sampledItems: [{ name: '强化木地板', model: 'QL-F810', quantity: 2 }],
      markUse: 'MISUSED',
      conclusion: 'FAIL',
      text: '（样例）标志使用超出声明范围',
      followUp: '责令改正',
      replacementReason: '（样例）抽取的检查人员无法到场',
      signatures: inspectors.map((inspector) => ({
        inspector,
        signedAt: new Date().toISOString(),
        sha256: 'd'.repeat(64),
      })),
    };
    const recorded = await ask(RECORD, { input: { reference: 'story-failed', record } }, shanghai);
    expect(recorded.recordInspection.inspection.conclusion).toBe('FAIL');
    const own = await hub.token('demo-enterprise', 'OWN_RECORDS');
    const DUE = `query ($filter: DeadlineFilter) { deadlines(filter: $filter, first: 200) { edges { node { subject state } } } }`;
    await vi.waitFor(async () => {
      for (const token of [shanghai, own]) {
        const { deadlines } = await ask(
          DUE,
          { filter: { rule: 'INSPECTION_FAILED', subject: certificateNumber } },
          token,
        );
        expect(deadlines.edges).toContainEqual({ node: { subject: certificateNumber, state: 'RUNNING' } });
      }
    }, WAIT);
  });
});

import { addDays } from '../../../schema/domain/day.ts';
import { type Kind, NUMBER, SHANGHAI, text, today } from './kind.ts';

/** What authorities plan and find. */
export const SUPERVISED: readonly Kind[] = [
  {
    kind: 'a sampling plan that is not drawn',
    plant: async (mutate, title) => {
      const { plan } = await mutate(
        SHANGHAI,
        'createSamplingPlan',
        'CreateSamplingPlanInput',
        {
          reference: 'DERIVED-P1',
          year: Number(today.slice(0, 4)),
          title,
          groups: [{ projectCodes: ['001'], count: 1 }],
          regions: ['310000'],
          seedCommitment: 'a'.repeat(64),
        },
        '{ plan { id } }',
      );
      return { 'Query.samplingPlan.id': text(plan.id) };
    },
    direct: (values) => `{ samplingPlan(id: ${values['Query.samplingPlan.id']}) { title } }`,
    mayRead: ['demo-ministry/SUPERVISION', SHANGHAI],
  },
  {
    kind: 'a joint inspection',
    plant: async (mutate, title) => {
      const input = { reference: 'DERIVED-J1', title, certificateNumbers: [NUMBER], participants: ['330000'] };
      await mutate(
        SHANGHAI,
        'inviteJointInspection',
        'InviteJointInspectionInput',
        input,
        '{ jointInspection { id } }',
      );
      return {};
    },
    direct: () => '{ jointInspections(first: 50) { edges { node { title } } } }',
    mayRead: ['demo-ministry/SUPERVISION', SHANGHAI, 'demo-regulator-zj/SUPERVISION'],
  },
  {
    kind: 'an inspection before its publication',
    plant: async (mutate, followUp, ask) => {
      const { inspectors } = await ask(
        'demo-regulator-zj/SUPERVISION',
        '{ inspectors(division: "330000", first: 2) { edges { node { id } } } }',
      );
      const record = {
        certificateNumber: NUMBER,
        place: '样例路1号',
        conductedOn: addDays(today, -1),
        laboratory: '220900000001',
        sampledItems: [{ name: '样例产品', quantity: 1 }],
        testItems: [{ item: '甲醛释放量', limit: '≤0.05', value: '0.01', unit: 'mg/m3', verdict: 'PASS' }],
        markUse: 'CORRECT',
        conclusion: 'PASS',
        followUp,
        signatures: inspectors.edges.map(({ node }: { readonly node: { readonly id: string } }) => ({
          inspector: node.id,
          signedAt: `${addDays(today, -1)}T02:00:00Z`,
          sha256: 'a'.repeat(64),
        })),
      };
      await mutate(
        'demo-regulator-zj/SUPERVISION',
        'recordInspection',
        'RecordInspectionInput',
        { reference: 'DERIVED-I1', record },
        '{ inspection { id } }',
      );
      return {};
    },
    direct: () =>
      `{ inspections(filter: { certificateNumber: ${text(NUMBER)} }, first: 50) { edges { node { followUp } } } }`,
    mayRead: ['demo-ministry/SUPERVISION', 'demo-regulator-zj/SUPERVISION'],
  },
  {
    kind: 'a case handed over',
    plant: async (mutate, grounds) => {
      const evidence = [{ name: '抽样照片', sha256: 'a'.repeat(64) }];
      const input = { reference: 'DERIVED-H1', to: '330000', title: '（样例）案件移送', grounds, evidence };
      await mutate(SHANGHAI, 'handOverCase', 'HandOverCaseInput', input, '{ handover { id } }');
      return {};
    },
    direct: () => '{ caseHandovers(first: 50) { edges { node { grounds } } } }',
    mayRead: ['demo-ministry/SUPERVISION', SHANGHAI, 'demo-regulator-zj/SUPERVISION'],
  },
  {
    kind: 'what a consumer reports',
    plant: async (mutate, word) => {
      const input = { idempotencyKey: `derived-words-${today}`, kind: 'FAKE', text: word, division: '310000' };
      const { code } = await mutate(null, 'reportSuspectMark', 'ReportSuspectMarkInput', input, '{ code }');
      return { 'Query.suspectMarkReportState.code': text(code) };
    },
    direct: () => '{ leads(first: 100) { edges { node { reports { text } } } } }',
    mayRead: ['demo-ministry/SUPERVISION', SHANGHAI],
  },
  {
    kind: 'how a consumer who reports can be reached',
    plant: async (mutate, contact) => {
      const input = {
        idempotencyKey: `derived-contact-${today}`,
        kind: 'FAKE',
        text: '吊牌上的编号在平台查不到',
        certificateNumber: NUMBER,
        division: '310000',
        contact,
      };
      const { code } = await mutate(null, 'reportSuspectMark', 'ReportSuspectMarkInput', input, '{ code }');
      return { 'Query.suspectMarkReportState.code': text(code) };
    },
    direct: () => '{ leads(first: 100) { edges { node { reports { contact } } } } }',
    // The one that handles it: supervision from above reads the lead and not the person.
    mayRead: [SHANGHAI],
  },
];

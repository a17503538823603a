import type { Resolvers } from './__generated__/resolvers.ts';
import { contestedAs } from './credit-service.ts';
import { handoverState } from './handover-service.ts';
import { participantState } from './joint-service.ts';
import { takesPart } from './policy.ts';

export const resolvers: Resolvers = {
  Query: {
    samplingPlan: (_, by, { services, caller }) => services.plans.one(caller, by),
    samplingPlans: (_, { year, ...page }, { services, caller }) => services.plans.list(caller, year, page),
    draw: (_, { id }, { services, caller }) => services.plans.oneDraw(caller, id),
    inspectors: (_, { division, ...page }, { services, caller }) => services.inspectors.list(caller, division, page),
    inspectionTasks: (_, { filter, ...page }, { services, caller }) => services.plans.tasks(caller, filter ?? {}, page),
    inspections: (_, { filter, ...page }, { services, caller }) =>
      services.inspections.list(caller, filter ?? {}, page),
    inspectionEffectiveness: async (_, { by, from, to }, { services, caller }) => {
      const { rows, ...whole } = await services.effectiveness.analyse(caller, by, from, to);
      return { ...whole, rows: [...rows] };
    },
    credit: (_, { kind, subject }, { services, caller }) => services.credit.of(caller, kind, subject),
    caseHandovers: (_, page, { services, caller }) => services.handovers.list(caller, page),
    jointInspections: (_, page, { services, caller }) => services.joint.list(caller, page),
  },
  Mutation: {
    createSamplingPlan: async (_, { input }, { services, caller }) => ({
      plan: await services.plans.create(caller, input),
    }),
    drawRandom: async (_, { input }, { services, caller }) => {
      const draw = await services.plans.draw(caller, input);
      return { draw, tasks: draw.tasks };
    },
    registerInspector: async (_, { input }, { services, caller }) => ({
      inspector: await services.inspectors.register(caller, input),
    }),
    recordInspection: async (_, { input: { reference, record } }, { services, caller }) => ({
      inspection: await services.inspections.record(caller, reference, record),
    }),
    correctInspection: async (_, { input: { inspection, reason, record } }, { services, caller }) => ({
      inspection: await services.inspections.correct(caller, inspection, reason, record),
    }),
    inviteJointInspection: async (_, { input }, { services, caller }) => ({
      jointInspection: await services.joint.invite(caller, input),
    }),
    answerJointInspection: async (_, { input: { jointInspection, answer, reason } }, { services, caller }) => ({
      jointInspection: await services.joint.answer(caller, jointInspection, answer, reason),
    }),
    recordJointMinutes: async (_, { input }, { services, caller }) => ({
      jointInspection: await services.joint.recordMinutes(caller, input),
    }),
    handOverCase: async (_, { input }, { services, caller }) => ({
      handover: await services.handovers.offer(caller, input),
    }),
    answerHandover: async (_, { input }, { services, caller }) => ({
      handover: await services.handovers.answer(caller, input),
    }),
    closeHandover: async (_, { input }, { services, caller }) => ({
      handover: await services.handovers.close(caller, input),
    }),
    shareFinding: async (_, { input }, { services, caller }) => ({
      jointInspection: await services.joint.share(caller, input),
    }),
  },
  Credit: { items: ({ items }) => [...items] },
  CreditItem: { contestedAs },
  SamplingPlan: {
    id: ({ _id }) => _id,
    groups: ({ groups }) => [...groups] as never,
    regions: ({ regions }) => [...regions],
  },
  SamplingPlanConnection: { totalCount: (page) => page.totalCount() },
  Draw: {
    id: ({ _id }) => _id,
    sources: ({ sources }) => sources.map(({ name, asOf }) => ({ name, asOf: asOf === null ? null : new Date(asOf) })),
    regionsLeftOut: ({ regionsLeftOut }) => [...regionsLeftOut],
    shortages: ({ shortages }) => [...shortages],
    certificatesLeftOut: ({ certificatesLeftOut }) => [...(certificatesLeftOut ?? [])],
    certificatesLeftOutCount: ({ certificatesLeftOutCount }) => certificatesLeftOutCount ?? 0,
    excluded: ({ excluded }) => [...excluded],
  },
  DrawExclusion: { certificateNumber: ({ object }) => object, party: ({ kind }) => kind },
  Inspector: {
    id: ({ _id }) => _id,
    qualifications: ({ qualifications }) => [...qualifications],
    interests: ({ interests }) => [...interests],
  },
  InspectorConnection: { totalCount: (page) => page.totalCount() },
  InspectionTask: {
    id: ({ _id }) => _id,
    inspectors: ({ inspectors }) => [...inspectors],
    isOverdue: ({ state, due }, _, { clock }) => state === 'OPEN' && due < clock.today(),
  },
  InspectionTaskConnection: { totalCount: (page) => page.totalCount() },
  Inspection: {
    id: ({ _id }) => _id,
    sampledItems: ({ sampledItems }) => [...sampledItems],
    testItems: ({ testItems }) => [...testItems],
    evidence: ({ evidence }) => [...evidence],
    corrections: ({ corrections }) => corrections.map(({ on, reason }) => ({ on, reason })),
    signatures: async (inspection, _, { services, caller }) => {
      const namesOf = (ids: readonly string[]) => services.inspectors.names(ids);
      const signatures = await services.inspections.signatures(caller, inspection, namesOf);
      return signatures && [...signatures];
    },
  },
  InspectionConnection: { totalCount: (page) => page.totalCount() },
  JointInspection: {
    id: ({ _id }) => _id,
    certificateNumbers: ({ certificateNumbers }) => [...certificateNumbers],
    participants: ({ participants, answerDue }) => participants.map((one) => ({ ...one, answerDue })),
    findings: (joint, _, { caller }) => (takesPart(caller, joint) ? [...joint.findings] : null),
    minutes: (joint, _, { caller }) => (takesPart(caller, joint) ? [...(joint.minutes ?? [])] : null),
  },
  JointMinutes: {
    attended: ({ attended }) => [...attended],
    decisions: ({ decisions }) => [...decisions],
    papers: ({ papers }) => [...papers],
  },
  CaseHandover: {
    id: ({ _id }) => _id,
    from: ({ division }) => division,
    evidence: ({ evidence }) => [...evidence],
    resultPapers: ({ resultPapers }) => [...resultPapers],
    state: (handover, _, { clock }) => handoverState(handover, clock.today()),
  },
  EffectivenessRow: { innerLimits: ({ inner }) => inner, outerLimits: ({ outer }) => outer },
  CaseHandoverConnection: { totalCount: (page) => page.totalCount() },
  JointParticipant: {
    state: (participant, _, { clock }) => participantState(participant, participant, clock.today()),
    isLate: ({ answeredOn, answerDue }) => answeredOn !== null && answeredOn > answerDue,
  },
  JointFinding: { evidence: ({ evidence }) => [...evidence] },
  JointInspectionConnection: { totalCount: (page) => page.totalCount() },
};

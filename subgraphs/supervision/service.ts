import type { ServiceKit } from '../shared/define-subgraph.ts';
import { type CreditService, createCreditService } from './credit-service.ts';
import { createEffectivenessService, type EffectivenessService } from './effectiveness-service.ts';
import { createHandoverService, type HandoverService } from './handover-service.ts';
import { createInspectionService, type InspectionService } from './inspection-service.ts';
import { createInspectorService, type InspectorService } from './inspector-service.ts';
import { createJointService, type JointService } from './joint-service.ts';
import type { Models } from './model.ts';
import { createPlanService, type PlanService } from './plan-service.ts';

/** What the subgraph can do. */
export interface Services {
  readonly plans: PlanService;
  readonly inspectors: InspectorService;
  readonly inspections: InspectionService;
  readonly joint: JointService;
  readonly handovers: HandoverService;
  readonly effectiveness: EffectivenessService;
  readonly credit: CreditService;
}

export function createServices(kit: ServiceKit<Models>): Services {
  return {
    plans: createPlanService(kit),
    inspectors: createInspectorService(kit),
    inspections: createInspectionService(kit),
    joint: createJointService(kit),
    handovers: createHandoverService(kit),
    effectiveness: createEffectivenessService(kit),
    credit: createCreditService(kit),
  };
}

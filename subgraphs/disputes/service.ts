import type { ServiceKit } from '../shared/define-subgraph.ts';
import { type AppealService, createAppealService } from './appeal-service.ts';
import { createExpertService, type ExpertService } from './expert-service.ts';
import type { Models } from './model.ts';

/** What the subgraph can do. */
export interface Services {
  readonly appeals: AppealService;
  readonly experts: ExpertService;
}

export function createServices(kit: ServiceKit<Models>): Services {
  return { appeals: createAppealService(kit), experts: createExpertService(kit) };
}

import type { ServiceKit } from '../shared/define-subgraph.ts';
import { createLeadService, type LeadService } from './lead-service.ts';
import { createLeadStore } from './lead-store.ts';
import type { Models } from './model.ts';
import { createStatisticsService, type StatisticsService } from './statistics-service.ts';
import { createSuspectMarkService, type SuspectMarkService } from './suspect-mark-service.ts';

/** What the subgraph can do. */
export interface Services {
  readonly leads: LeadService;
  readonly statistics: StatisticsService;
  readonly suspectMarks: SuspectMarkService;
}

export function createServices(kit: ServiceKit<Models>): Services {
  const store = createLeadStore(kit);
  return {
    leads: createLeadService(kit, store),
    statistics: createStatisticsService(kit),
    suspectMarks: createSuspectMarkService(kit, store),
  };
}

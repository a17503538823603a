import type { ServiceKit } from '../shared/define-subgraph.ts';
import { createLeadService, type LeadService } from './lead-service.ts';
import type { Models } from './model.ts';
import { createStatisticsService, type StatisticsService } from './statistics-service.ts';

/** What the subgraph can do. */
export interface Services {
  readonly leads: LeadService;
  readonly statistics: StatisticsService;
}

export function createServices(kit: ServiceKit<Models>): Services {
  return { leads: createLeadService(kit), statistics: createStatisticsService(kit) };
}

import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { Models } from './model.ts';
import { createReportService, type ReportService } from './report-service.ts';
import { createTotalsService, type TotalsService } from './totals-service.ts';

/** What the subgraph can do beside counting with dated factors. */
export interface Services {
  readonly reports: ReportService;
  readonly totals: TotalsService;
}

export function createServices(kit: ServiceKit<Models>): Services {
  return { reports: createReportService(kit), totals: createTotalsService(kit) };
}

import { randomInt } from 'node:crypto';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { type AreaService, createAreaService } from './area-service.ts';
import { createCertificateStore } from './certificate-store.ts';
import { createFactService, type FactService } from './fact-service.ts';
import { createLookupService, type LookupService } from './lookup-service.ts';
import type { Models } from './model.ts';
import { createReportService, type ReportService } from './report-service.ts';
import { createReuseService, type ReuseService } from './reuse-service.ts';
import { createStatusService, type StatusService } from './status-service.ts';
import { createTraceService, type RandomDigits, type TraceService } from './trace-service.ts';

/** What this subgraph does, by use case. */
export interface Services {
  readonly lookup: LookupService;
  readonly areas: AreaService;
  readonly reports: ReportService;
  readonly statuses: StatusService;
  readonly traces: TraceService;
  readonly reuse: ReuseService;
  readonly facts: FactService;
}

/** Random digits that nobody can predict: a trace code must not be guessed from another. */
const secureDigits: RandomDigits = (count) => String(randomInt(10 ** count)).padStart(count, '0');

export function createServices(kit: ServiceKit<Models>, randomDigits: RandomDigits = secureDigits): Services {
  const store = createCertificateStore(kit.models);
  const lookup = createLookupService(kit.models, kit.clock);
  return {
    lookup,
    areas: createAreaService(kit.models, lookup),
    reports: createReportService(kit, store),
    statuses: createStatusService(kit, store),
    traces: createTraceService(kit, store, randomDigits),
    reuse: createReuseService(kit.models, store),
    facts: createFactService(kit, store),
  };
}

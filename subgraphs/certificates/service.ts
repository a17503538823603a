import { randomInt } from 'node:crypto';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { type AreaService, createAreaService } from './area-service.ts';
import { type BodyService, createBodyService } from './body-service.ts';
import { createCertificateStore } from './certificate-store.ts';
import { type ChannelRuns, createChannelRuns } from './channel-runs.ts';
import { type ChannelService, createChannelService } from './channel-service.ts';
import { type CorrectionService, createCorrectionService } from './correction-service.ts';
import { createExternalNumberService, type ExternalNumberService } from './external-number-service.ts';
import { createFactReports, type FactReports } from './fact-reports.ts';
import { createFactService, type FactService } from './fact-service.ts';
import { createLookupService, type LookupService } from './lookup-service.ts';
import type { Models } from './model.ts';
import { createNumberLookup, type NumberLookup } from './number-lookup.ts';
import { createNumberService, type NumberService } from './number-service.ts';
import { createOrganisationService, type OrganisationService } from './organisation-service.ts';
import { createProductService, type ProductService } from './product-service.ts';
import { createRegisters, registersModel } from './registers-view.ts';
import { createReportDesk, type ReportDesk } from './report-desk.ts';
import { createReportOffice } from './report-office.ts';
import { createReportService, type ReportService } from './report-service.ts';
import { createReuseService, type ReuseService } from './reuse-service.ts';
import { createRowNumbers } from './row-numbers.ts';
import { createStatisticsService, type StatisticsService } from './statistics-service.ts';
import { createStatusService, type StatusService } from './status-service.ts';
import { createTraceService, type RandomDigits, type TraceService } from './trace-service.ts';

/** What this subgraph does, by use case. */
export interface Services {
  readonly lookup: LookupService;
  readonly areas: AreaService;
  readonly statistics: StatisticsService;
  readonly reports: ReportService;
  readonly statuses: StatusService;
  readonly traces: TraceService;
  readonly reuse: ReuseService;
  readonly facts: FactService;
  readonly corrections: CorrectionService;
  readonly bodies: BodyService;
  readonly numbers: NumberService;
  readonly organisations: OrganisationService;
  readonly numberLookup: NumberLookup;
  readonly externalNumbers: ExternalNumberService;
  readonly products: ProductService;
  readonly desk: ReportDesk;
  readonly factReports: FactReports;
  readonly channels: ChannelService;
  readonly channelRuns: ChannelRuns;
}

/** Random digits that nobody can predict: a trace code must not be guessed from another. */
const secureDigits: RandomDigits = (count) => String(randomInt(10 ** count)).padStart(count, '0');

export function createServices(kit: ServiceKit<Models>, randomDigits: RandomDigits = secureDigits): Services {
  const store = createCertificateStore(kit.models, kit.clock);
  const registers = createRegisters(kit.readModel(registersModel.name));
  const lookup = createLookupService(kit, registers);
  const desk = createReportDesk(kit);
  const office = createReportOffice(kit, desk);
  const numberLookup = createNumberLookup(kit.models);
  const externalNumbers = createExternalNumberService(kit, store);
  const statuses = createStatusService(kit, store, registers);
  const channels = createChannelService(kit);
  const rowNumbers = createRowNumbers(kit.models, externalNumbers, randomDigits);
  const reports = createReportService(kit, store, registers, desk, rowNumbers, channels);
  return {
    lookup,
    areas: createAreaService(kit.models, lookup),
    statistics: createStatisticsService(kit, registers),
    reports,
    channels,
    channelRuns: createChannelRuns(kit, reports),
    statuses,
    traces: createTraceService(kit, store, lookup, office, numberLookup, randomDigits),
    reuse: createReuseService(kit.models, store),
    facts: createFactService(kit, store),
    corrections: createCorrectionService(kit, store, registers),
    bodies: createBodyService(kit),
    numbers: createNumberService(kit, randomDigits),
    organisations: createOrganisationService(kit),
    numberLookup,
    externalNumbers,
    desk,
    products: createProductService(kit),
    factReports: createFactReports(kit, store, office, statuses, numberLookup),
  };
}

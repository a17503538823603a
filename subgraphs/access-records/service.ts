import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { Models } from './model.ts';
import { createReadingService, type ReadingService } from './reading-service.ts';
import { createRecordingService, type RecordingService } from './recording-service.ts';

/** What the subgraph can do: take over audit records, and show them to those they are about. */
export interface Services {
  readonly recording: RecordingService;
  readonly reading: ReadingService;
}

/** Makes the services, once per process. */
export function createServices(kit: ServiceKit<Models>): Services {
  return { recording: createRecordingService(kit), reading: createReadingService(kit) };
}

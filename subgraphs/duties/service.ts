import type { ServiceKit } from '../shared/define-subgraph.ts';
import { type Acting, createActing } from './acting.ts';
import type { Models } from './model.ts';
import { createReading, type Reading } from './reading.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';

/** What the subgraph can do. */
export interface Services {
  readonly reading: Reading;
  readonly acting: Acting;
  readonly scheduler: Scheduler;
}

export function createServices(kit: ServiceKit<Models>): Services {
  return { reading: createReading(kit), acting: createActing(kit), scheduler: createScheduler(kit) };
}

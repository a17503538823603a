import type { ServiceKit } from '../shared/define-subgraph.ts';
import { type Acting, createActing } from './acting.ts';
import { type Carried, createCarried } from './carried.ts';
import { createDispatches, type Dispatches } from './dispatches.ts';
import type { Models } from './model.ts';
import { createPreferences, type Preferences } from './preferences.ts';
import { createReading, type Reading } from './reading.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';
import { createStatusLists, type StatusLists } from './status-lists.ts';

/** What the subgraph can do. */
export interface Services {
  readonly reading: Reading;
  readonly acting: Acting;
  readonly scheduler: Scheduler;
  readonly preferences: Preferences;
  readonly dispatches: Dispatches;
  readonly statusLists: StatusLists;
  /** Tells what other subgraphs ask to have told. */
  readonly carried: Carried;
}

export function createServices(kit: ServiceKit<Models>): Services {
  return {
    reading: createReading(kit),
    acting: createActing(kit),
    scheduler: createScheduler(kit),
    preferences: createPreferences(kit),
    dispatches: createDispatches(kit),
    statusLists: createStatusLists(kit),
    carried: createCarried(kit),
  };
}

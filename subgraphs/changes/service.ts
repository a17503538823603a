import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { Models } from './model.ts';
import { createReading, type Reading } from './reading.ts';
import { createReceiverService, type ReceiverService } from './receiver-service.ts';
import { createWatchLists, type WatchLists } from './watch-lists.ts';
import { createWebhookRuns, type WebhookRuns } from './webhook-runs.ts';
import { createWebhookService, type WebhookService } from './webhook-service.ts';

/** What the subgraph can do. */
export interface Services {
  readonly reading: Reading;
  readonly watchLists: WatchLists;
  readonly webhooks: WebhookService;
  readonly runs: WebhookRuns;
  readonly receivers: ReceiverService;
}

export function createServices(kit: ServiceKit<Models>): Services {
  const watchLists = createWatchLists(kit);
  const options = { mayBeLoopback: kit.isDemonstration };
  return {
    reading: createReading(kit, watchLists),
    watchLists,
    webhooks: createWebhookService(kit, watchLists, options),
    runs: createWebhookRuns(kit, options),
    receivers: createReceiverService(kit),
  };
}

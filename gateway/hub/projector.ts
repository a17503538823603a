/** Child of the primary: follows all feeds for this machine, sole writer of its read models. */
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { lockDirectory } from '../../subgraphs/shared/directory-lock.ts';
import { watchOutboxes } from '../../subgraphs/shared/outbox-watch.ts';
import { runProjector } from '../../subgraphs/shared/projector.ts';
import { USUAL_PACE } from '../../subgraphs/shared/read-model/compare-views.ts';
import { startChildHost } from './child-host.ts';
import { onShutdown } from './shutdown.ts';
import { processWakes } from './wakes.ts';

/** A projector of a hub that was killed ends by itself, after what it is doing. */
const PREDECESSOR_MS = 15_000;

const wakes = processWakes();
const { environment, log, host } = await startChildHost('projector', undefined, wakes);
await lockDirectory(environment.dataDirectory, 'projector', PREDECESSOR_MS);
const stopping = new AbortController();
const projector = runProjector({
  instances: [...host.instances.values()],
  feeds: host.feeds,
  readModelDirectory: host.readModelDirectory,
  clock: systemClock,
  // Feeds of subgraphs elsewhere are not in this database.
  wakeFeeds: environment.mongodbUri
    ? (tails, signal) =>
        watchOutboxes(
          host.store.client,
          tails.filter(({ name }) => host.instances.has(name)),
          log,
          signal,
        )
    : undefined,
  log,
  wakes,
  // A MongoDB may be written by other machines, whose word does not come here.
  comparison: { ...USUAL_PACE, everyMs: environment.viewsComparedSeconds * 1000 },
  woken: (feed) => environment.mongodbUri === undefined && host.instances.has(feed),
  signal: stopping.signal,
});
onShutdown(log, async () => {
  stopping.abort();
  await projector.stopped;
  await host.close();
});
void projector.lostView.then(() => process.exit(1));
try {
  await projector.readyToServe();
} catch (error) {
  // A source that is down must not keep the hub from starting: its views say that they are not fresh, and verdicts take that into account.
  if (!stopping.signal.aborted) log.warn({ err: error }, 'starting before every read model has caught up');
}
process.send?.('ready');

import cluster from 'node:cluster';
import { randomUUID } from 'node:crypto';
import { AggregatorRegistry } from 'prom-client';

const TIMEOUT_MS = 5000;

interface MetricsRequest {
  readonly type: 'yunqiao:metrics';
  readonly id: string;
}
interface MetricsAnswer extends MetricsRequest {
  readonly text: string;
}

function isMetricsMessage(message: unknown): message is MetricsRequest | MetricsAnswer {
  return (message as { type?: unknown } | null)?.type === 'yunqiao:metrics';
}

/** In the primary: answers workers that ask for the metrics of all of them together. */
export function serveClusterMetrics(): void {
  const registry = new AggregatorRegistry();
  cluster.on('message', (worker, message: unknown) => {
    if (!isMetricsMessage(message)) return;
    registry
      .clusterMetrics()
      .then((text) => worker.send({ ...message, text }))
      .catch(() => undefined);
  });
}

// A worker's registry answers the primary only once this has been constructed in it.
if (cluster.isWorker) new AggregatorRegistry();

/** In a worker: the metrics of all workers together. @throws when the primary does not answer in time. */
export function askForClusterMetrics(): Promise<string> {
  const id = randomUUID();
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      process.off('message', onMessage);
    };
    const onMessage = (message: unknown) => {
      if (!isMetricsMessage(message) || message.id !== id || !('text' in message)) return;
      done();
      resolve(message.text);
    };
    const timer = setTimeout(() => {
      done();
      reject(new Error('The primary did not answer.'));
    }, TIMEOUT_MS);
    process.on('message', onMessage);
    process.send?.({ type: 'yunqiao:metrics', id });
  });
}

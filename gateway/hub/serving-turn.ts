import cluster, { type Worker } from 'node:cluster';

/** Asked by a worker that is loaded, answered when it may listen. */
const MAY_SERVE = { type: 'yunqiao:may-serve' } as const;

function isMayServe(message: unknown): boolean {
  return (message as { type?: unknown } | null)?.type === MAY_SERVE.type;
}

/**
 * In the primary: workers load while the databases are made ready, and listen when the returned function is called. Workers that come later may at once.
 */
export function holdWorkers(): () => void {
  const waiting = new Set<Worker>();
  let isOpen = false;
  // A worker that has gone needs no answer.
  const answer = (worker: Worker) => worker.isConnected() && worker.send(MAY_SERVE, (error) => void error);
  cluster.on('message', (worker, message: unknown) => {
    if (!isMayServe(message)) return;
    if (isOpen) answer(worker);
    else waiting.add(worker);
  });
  return () => {
    isOpen = true;
    for (const worker of waiting) answer(worker);
    waiting.clear();
  };
}

/** In a worker: resolves when it may listen. How long that takes is bounded by the primary, with which a worker ends. */
export function mayServe(): Promise<void> {
  return new Promise((resolve) => {
    const onMessage = (message: unknown) => {
      if (!isMayServe(message)) return;
      process.off('message', onMessage);
      resolve();
    };
    process.on('message', onMessage);
    process.send?.(MAY_SERVE);
  });
}

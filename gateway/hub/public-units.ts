import cluster from 'node:cluster';
import { createUnitBucket, type TakeUnits, type UnitsTaken } from '../quota/public-bucket.ts';

/** A primary that does not answer gives nothing: what can't be counted is not answered. */
const TIMEOUT_MS = 1000;

interface UnitsQuestion {
  readonly type: 'yunqiao:public-units';
  readonly id: number;
  readonly units: number;
}
interface UnitsAnswer {
  readonly type: 'yunqiao:public-units';
  readonly id: number;
  readonly taken: UnitsTaken;
}

function isUnitsMessage(message: unknown): message is UnitsQuestion | UnitsAnswer {
  return (message as { type?: unknown } | null)?.type === 'yunqiao:public-units';
}

/** In the primary: holds the one bucket that all workers take the public's units from. */
export function servePublicUnits(rate: number): void {
  const take = createUnitBucket(rate);
  cluster.on('message', (worker, message: unknown) => {
    if (!isUnitsMessage(message) || !('units' in message)) return;
    const answer: UnitsAnswer = { type: message.type, id: message.id, taken: take(message.units) };
    // A worker that has gone needs none.
    if (worker.isConnected()) worker.send(answer, (error) => void error);
  });
}

/** In a worker: takes units from the primary's bucket. */
export function takePublicUnits(): TakeUnits {
  const waiting = new Map<number, (taken: UnitsTaken) => void>();
  let last = 0;
  process.on('message', (message: unknown) => {
    if (isUnitsMessage(message) && 'taken' in message) waiting.get(message.id)?.(message.taken);
  });
  return (units) =>
    new Promise<UnitsTaken>((resolve) => {
      const id = ++last;
      const done = (taken: UnitsTaken) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(taken);
      };
      const timer = setTimeout(() => done({ retryAfterMs: TIMEOUT_MS }), TIMEOUT_MS);
      waiting.set(id, done);
      const question: UnitsQuestion = { type: 'yunqiao:public-units', id, units };
      process.send?.(question, (error: Error | null) => error && done({ retryAfterMs: TIMEOUT_MS }));
    });
}

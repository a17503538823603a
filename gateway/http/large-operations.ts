/** An operation that may cost more units than this is large: half a thousand claims, which are some milliseconds of computing. */
const LARGE_COST = 400;

/** Waits until an operation that may cost so many units may be executed; returns nothing when that is now. */
export type AwaitTurn = (cost: number) => Promise<void> | undefined;

/**
 * Lets large operations go one per turn of the event loop, in the order in which they came. All that have arrived would otherwise be computed one after
 * another before anything else, and look-ups, the audit log's writing and every time-out would wait for the whole row of them.
 */
export function createLargeOperations(): AwaitTurn {
  let last: Promise<void> = Promise.resolve();
  return (cost) => {
    if (cost <= LARGE_COST) return undefined;
    last = last.then(nextTurn);
    return last;
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Requests computed in a row before their answers go out: enough to gain most (0018), few enough that the first of them hardly waits for the last. */
const TOGETHER = 8;

/**
 * Requests that are read in one turn of the event loop are taken through it stage by stage: all are read, then computed, then sent. Taken one after
 * another, each would meet a processor that has forgotten its code, and wake its client for one answer at a time.
 */
export interface Stages {
  /** Resolves when the requests of this turn have been read; for at most eight at a time. */
  computing(): Promise<void>;
  /** Resolves when whatever can be computed now has been. */
  sending(): Promise<void>;
}

export function createStages(): Stages {
  let group: Promise<void> | undefined;
  let size = 0;
  let sending: Promise<void> | undefined;
  return {
    computing() {
      if (group === undefined || size === TOGETHER) {
        // Node runs what one immediate has set off, sending included, before the next one.
        const opened = new Promise<void>((resolve) => {
          setImmediate(() => {
            if (group === opened) group = undefined;
            resolve();
          });
        });
        group = opened;
        size = 0;
      }
      size++;
      return group;
    },
    sending() {
      // Ticks come after all promises that are settled.
      sending ??= new Promise<void>((resolve) => {
        process.nextTick(() => {
          sending = undefined;
          resolve();
        });
      });
      return sending;
    },
  };
}

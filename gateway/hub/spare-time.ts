import { cpus } from 'node:os';

/** Processor time of a machine so far, in any unit. */
export interface ProcessorTime {
  readonly idle: number;
  readonly total: number;
}

/** Milliseconds between two looks at least; a shorter one would see single ticks of the clock. */
export const LOOK_MS = 500;

/** Tells which part of the machine's processors, 0 to 1, had nothing to do lately; 0 until that is known. */
export function createSpareTime(
  read: () => ProcessorTime = machineTime,
  now: () => number = () => performance.now(),
): () => number {
  let before = read();
  let lookedAt = now();
  let spare = 0;
  return () => {
    if (now() - lookedAt < LOOK_MS) return spare;
    const after = read();
    const total = after.total - before.total;
    spare = total > 0 ? (after.idle - before.idle) / total : 0;
    before = after;
    lookedAt = now();
    return spare;
  };
}

function machineTime(): ProcessorTime {
  let idle = 0;
  let total = 0;
  for (const { times } of cpus()) {
    idle += times.idle;
    total += times.idle + times.user + times.nice + times.sys + times.irq;
  }
  return { idle, total };
}

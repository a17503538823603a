import type { PlanningTime } from './engine.ts';

/** Does what is done once for an operation, on somebody's time. @throws what {@link PlanningTime.admit} does */
export function timed<T>(time: PlanningTime | undefined, work: () => T): T {
  if (!time) return work();
  time.admit();
  // Of this process alone: what the machine does besides is nobody's planning.
  const before = process.cpuUsage();
  try {
    return work();
  } finally {
    const { user, system } = process.cpuUsage(before);
    time.spent((user + system) / 1000);
  }
}

import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

/** A process, told from a later one that has its id. */
export interface Owner {
  readonly pid: number;
  /** When the process started, as the system counts it: a process id is given out again. */
  readonly startedAt: string;
}

/** This process as an owner. */
export function thisOwner(): Owner {
  return { pid: process.pid, startedAt: startOf(process.pid) };
}

/** Whether the owner still runs. */
export function isAlive({ pid, startedAt }: Owner): boolean {
  if (pid === process.pid) return startedAt === startOf(pid);
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return startOf(pid) === startedAt;
}

/** Clock ticks since boot at which a process started (proc(5), field 22); elsewhere only the boot is known. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return `boot ${Math.round((Date.now() / 1_000 - uptime()) / 60)}`;
  }
}

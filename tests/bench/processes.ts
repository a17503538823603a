import { readFileSync } from 'node:fs';
import type { Hub } from '../support/hub.ts';

/** A process that is measured, by what it is. */
export interface MeasuredProcess {
  readonly what: string;
  readonly pid: number;
}

/** Clock ticks of /proc a second. */
const TICKS = 100;

/** Resident memory in MiB. `file` is what is mapped from files: read models that all processes share, and the program itself. */
export interface Memory {
  readonly anonymous: number;
  readonly file: number;
}

export function memoryOf(pid: number): Memory {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mebibytes = (field: string) =>
    Math.round(Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024);
  return { anonymous: mebibytes('RssAnon'), file: mebibytes('RssFile') };
}

/** CPU time that a process has used so far, in microseconds. */
export function cpuOf(pid: number): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number);
  return ((user + system) * 1_000_000) / TICKS;
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number);
}

/** What each process of a hub is, read from the command lines of the primary's children. What these start for a moment is not counted. */
export function hubProcesses(hub: Hub): MeasuredProcess[] {
  const primary = hub.process.pid ?? 0;
  const nameOf = (pid: number) => {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    for (const child of ['projector', 'feeder']) if (command.includes(`${child}.`)) return child;
    return command.includes('embedded') ? 'store' : 'worker';
  };
  return [{ what: 'primary', pid: primary }, ...childrenOf(primary).map((pid) => ({ what: nameOf(pid), pid }))];
}

import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Hub, startHub } from './hub.ts';

/** A hub whose clock a test moves, in all of its processes. */
export interface MovedHub extends Hub {
  /** What its clock says. */
  now(): Date;
  /** Sets the clock; it goes on from there. Every process has it within a fifth of a second. */
  moveTo(instant: Date): Promise<void>;
}

const PRELOAD = fileURLToPath(new URL('./shifted-clock.mjs', import.meta.url));

export async function startMovedHub(
  at: Date,
  options: { readonly directory?: string; readonly env?: Record<string, string> } = {},
): Promise<MovedHub> {
  const file = join(mkdtempSync(join(tmpdir(), 'yunqiao-clock-')), 'shift');
  let shift = 0;
  const set = (instant: Date) => {
    shift = instant.getTime() - Date.now();
    writeFileSync(`${file}.new`, String(shift));
    renameSync(`${file}.new`, file);
  };
  set(at);
  const hub = await startHub({
    ...options,
    env: { ...options.env, TEST_CLOCK_FILE: file, NODE_OPTIONS: `--import=${PRELOAD}` },
  });
  return {
    ...hub,
    now: () => new Date(Date.now() + shift),
    async moveTo(instant) {
      set(instant);
      await new Promise((resolve) => setTimeout(resolve, 250));
    },
  };
}

import type { Writable } from 'node:stream';
import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a long command is. */
export interface Progress {
  /** `share` of the input that has been read, 0 to 1. */
  update(rows: number, share: number): void;
  stop(): void;
}

const LINE_EVERY_MS = 10_000;
/** The bar counts in thousandths of the input, because the number of rows is known only at its end. */
const STEPS = 1_000;

/** A bar on a terminal; elsewhere a line every ten seconds. `skipped` rows were done by an earlier run and do not count into the speed. */
export function createProgress(
  stderr: Writable & { readonly isTTY?: boolean },
  verb: string,
  skipped: number,
): Progress {
  const started = performance.now();
  const speed = (rows: number) => Math.round((rows - skipped) / Math.max(0.001, (performance.now() - started) / 1000));
  if (!stderr.isTTY) {
    let last = started;
    return {
      update(rows, share) {
        if (performance.now() - last < LINE_EVERY_MS) return;
        last = performance.now();
        stderr.write(`${verb}: ${rows} rows, ${Math.floor(share * 100)} % of the file, ${speed(rows)} rows/s\n`);
      },
      stop() {},
    };
  }
  const bar = new SingleBar(
    {
      stream: stderr as NodeJS.WritableStream,
      format: `${verb} {bar} {percentage}% · {rows} rows · {speed} rows/s · {eta_formatted} left`,
      hideCursor: true,
      clearOnComplete: false,
    },
    Presets.shades_classic,
  );
  bar.start(STEPS, 0, { rows: skipped, speed: 0 });
  return {
    update: (rows, share) => bar.update(Math.min(STEPS, Math.floor(share * STEPS)), { rows, speed: speed(rows) }),
    stop: () => bar.stop(),
  };
}

import { setImmediate } from 'node:timers/promises';
import { CommandError } from './command-error.ts';
import { LIMITS } from './limits.ts';

/**
 * Keeps a long operation from holding everything up: after each slice of a few milliseconds other requests get their
 * turn, and the operation ends when its time or its client is gone.
 */
export class Pace {
  private readonly deadline: number;
  private readonly gone: () => boolean;
  private sliceEnd: number;

  /** `maxTime` in milliseconds, 0 for no limit; `gone` tells whether anybody still waits for the answer. */
  constructor(maxTime: number, gone: () => boolean) {
    const now = performance.now();
    this.deadline = maxTime > 0 ? now + maxTime : Number.POSITIVE_INFINITY;
    this.gone = gone;
    this.sliceEnd = now + LIMITS.slice;
  }

  get due(): boolean {
    return performance.now() >= this.sliceEnd;
  }

  /** Lets others run. @throws CommandError MaxTimeMSExpired. */
  async rest(): Promise<void> {
    this.check();
    await setImmediate();
    if (this.gone()) throw new CommandError('Interrupted', 'the client closed its connection');
    this.check();
    this.sliceEnd = performance.now() + LIMITS.slice;
  }

  /** @throws CommandError MaxTimeMSExpired. */
  check(): void {
    if (performance.now() > this.deadline) {
      throw new CommandError('MaxTimeMSExpired', 'operation exceeded time limit');
    }
  }
}

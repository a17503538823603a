/**
 * Loaded before a hub's own code (`NODE_OPTIONS=--import=…`): its clock is the machine's, moved by as many milliseconds as `TEST_CLOCK_FILE` says, also while it runs.
 */
import { readFileSync } from 'node:fs';

const RealDate = globalThis.Date;
const file = process.env.TEST_CLOCK_FILE;
const read = () => Number(readFileSync(file, 'utf8')) || 0;
let shift = read();
setInterval(() => {
  try {
    shift = read();
  } catch {
    // Just being written.
  }
}, 100).unref();

const now = () => RealDate.now() + shift;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget === globalThis.Date ? target : newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});

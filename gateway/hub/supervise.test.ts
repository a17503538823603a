import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pino } from 'pino';
import { afterAll, expect, it } from 'vitest';
import { keepRunning } from './supervise.ts';

const directory = mkdtempSync(join(tmpdir(), 'yunqiao-supervise-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A child that says who it is. */
const CHILD = `
import { appendFileSync } from 'node:fs';
appendFileSync(process.env.STARTED, process.pid + '\\n');
process.send('ready');
setInterval(() => undefined, 1000);
`;

it('runs a child with the priority it is given, and so whoever comes after it', async () => {
  const module = join(directory, 'child.mjs');
  const started = join(directory, 'started');
  writeFileSync(module, CHILD);
  writeFileSync(started, '');
  const pids = () => readFileSync(started, 'utf8').split('\n').filter(Boolean).map(Number);
  const child = keepRunning(pathToFileURL(module), {
    env: { ...process.env, STARTED: started },
    log: pino({ level: 'silent' }),
    priority: constants.priority.PRIORITY_LOW,
  });
  try {
    await child.ready;
    const [first = 0] = pids();
    expect(getPriority(first)).toBe(constants.priority.PRIORITY_LOW);
    expect(getPriority()).toBeLessThan(constants.priority.PRIORITY_LOW);
    process.kill(first, 'SIGKILL');
    await expect.poll(() => pids().length, { timeout: 250_000 }).toBe(2);
    const [, second = 0] = pids();
    expect(getPriority(second)).toBe(constants.priority.PRIORITY_LOW);
  } finally {
    await child.stop();
  }
});

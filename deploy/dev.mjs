/** `npm run dev`: the hub, compiled and started anew on each change of the code. Environment as `npm start`. Plain JavaScript, as `setup.mjs`. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['gateway', 'subgraphs', 'schema', 'clients'];
/** An editor that saves several files, or git that changes many, is waited for. */
const QUIET_MS = 300;
/** What `npm run generate` writes belongs to the change that it follows from. */
const WATCHED = /\.(ts|graphql|csv|json)$/;

let hub;
let timer;
let working = false;
let again = false;

const run = (...args) => spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 2, 2] }).status === 0;

async function stop() {
  if (!hub || hub.exitCode !== null || hub.signalCode !== null) return;
  const exited = once(hub, 'exit');
  hub.kill('SIGTERM');
  await exited;
}

function start() {
  hub = spawn(process.execPath, ['dist/gateway/main.js'], { cwd: ROOT, stdio: 'inherit' });
}

async function renew(reason) {
  if (working) {
    again = true;
    return;
  }
  working = true;
  console.error(`${reason}: compiling …`);
  // What does not compile leaves the hub of before running.
  if (run('node_modules/typescript/bin/tsc', '-p', 'deploy/tsconfig.build.json')) {
    await stop();
    start();
  } else console.error('It does not compile: the hub of before goes on.');
  working = false;
  if (again) {
    again = false;
    await renew('changed meanwhile');
  }
}

if (!run('deploy/setup.mjs')) process.exit(1);
start();
for (const folder of SOURCES)
  watch(join(ROOT, folder), { recursive: true }, (_event, name) => {
    if (!name || !WATCHED.test(name) || name.endsWith('.test.ts')) return;
    clearTimeout(timer);
    timer = setTimeout(() => void renew(join(folder, name)), QUIET_MS);
  });
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, async () => {
    await stop();
    process.exit(0);
  });

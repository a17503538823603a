/** `npm run dev`: the hub, compiled and started anew on each change of the code. Environment as `npm start`. Plain JavaScript, as `setup.mjs`. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, watch } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['gateway', 'subgraphs', 'schema', 'clients'];
/** An editor that saves several files, or git that changes many, is waited for. */
const QUIET_MS = 300;
/** What the hub reads beside its code, where it lies. */
const DATA = /\.(graphql|csv|json)$/;
/** The compiler's last word on a round. */
const ROUND = /Found (\d+) errors?\. Watching for file changes\./;

let hub;
let timer;
let starting = Promise.resolve();

/** Stops the hub of before and starts another; two changes at a time are one after the other. */
function renew() {
  starting = starting.then(async () => {
    await stop();
    hub = spawn(process.execPath, ['dist/gateway/main.js'], { cwd: ROOT, stdio: 'inherit' });
    const started = hub;
    started.once('exit', (code, signal) => {
      if (hub === started)
        console.error(`The hub has ended (${signal ?? `exit code ${code}`}); a change starts it anew.`);
    });
  });
}

async function stop() {
  const before = hub;
  hub = undefined;
  if (!before || before.exitCode !== null || before.signalCode !== null) return;
  const exited = once(before, 'exit');
  before.kill('SIGTERM');
  await exited;
}

if (spawnSync(process.execPath, ['deploy/setup.mjs'], { cwd: ROOT, stdio: ['ignore', 2, 2] }).status !== 0)
  process.exit(1);

// The compiler watches the code itself: it sees files that an editor replaces, and compiles what depends on a change, not everything.
const compiler = spawn(
  process.execPath,
  [
    'node_modules/typescript/bin/tsc',
    '-p',
    'deploy/tsconfig.build.json',
    '--watch',
    '--preserveWatchOutput',
    '--noEmitOnError',
  ],
  { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
);
createInterface({ input: compiler.stdout }).on('line', (line) => {
  const errors = ROUND.exec(line)?.[1];
  if (errors === undefined) {
    if (line.trim() !== '') console.error(line);
  } else if (errors === '0') renew();
  else
    console.error(
      hub ? 'It does not compile: the hub of before goes on.' : 'It does not compile: the hub starts when it does.',
    );
});
compiler.once('exit', (code) => process.exit(code ?? 1));

// Folders one by one: watched as a tree, Linux tells nothing more of a file that an editor has replaced.
for (const source of SOURCES)
  for (const folder of [source, ...foldersIn(source)])
    watch(join(ROOT, folder), (_event, name) => {
      if (!name || !DATA.test(name)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        console.error(`${join(folder, name)} has changed.`);
        if (name.endsWith('.graphql')) console.error('`npm run generate` composes it and writes the types.');
        renew();
      }, QUIET_MS);
    });

function foldersIn(source) {
  return readdirSync(join(ROOT, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, async () => {
    compiler.removeAllListeners('exit');
    compiler.kill();
    await starting;
    await stop();
    process.exit(0);
  });

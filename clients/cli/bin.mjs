#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const compiled = new URL('../../dist/clients/cli/main.js', import.meta.url);
// Written when compilation has ended: a folder that is half full is not taken for a build.
const built = new URL('../../dist/.yunqiao-built', import.meta.url);

if (!existsSync(built)) {
  const setup = fileURLToPath(new URL('../../deploy/setup.mjs', import.meta.url));
  // What set-up prints must not end up in a file that the command's output is redirected to.
  const { status } = spawnSync(process.execPath, [setup], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 70);
}
await import(compiled.href);

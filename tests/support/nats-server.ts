import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './subgraph-elsewhere.ts';

const VERSION = 'v2.12.0';
const CACHE = fileURLToPath(new URL('../../.cache/nats-server', import.meta.url));
const BUILD_MS = 900_000;

/**
 * A real NATS server, built once from the Go module proxy, which checks its digest, into an ignored cache; `NATS_SERVER` names another, `NATS_SERVER=none` goes without.
 * @returns why there is none, or its path
 */
export function natsServer(): { readonly path: string } | { readonly missing: string } {
  const named = process.env['NATS_SERVER'];
  if (named === 'none') return { missing: 'NATS_SERVER=none' };
  if (named) return { path: named };
  const path = join(CACHE, VERSION, 'nats-server');
  if (existsSync(path)) return { path };
  if (spawnSync('go', ['version']).status !== 0)
    return { missing: 'Go is not installed, so no NATS server can be built' };
  mkdirSync(join(CACHE, VERSION), { recursive: true });
  const { status, stderr } = spawnSync('go', ['install', `github.com/nats-io/nats-server/v2@${VERSION}`], {
    env: { ...process.env, GOBIN: join(CACHE, VERSION), GOPATH: join(CACHE, 'go'), GOFLAGS: '-modcacherw' },
    timeout: BUILD_MS,
  });
  return status === 0 ? { path } : { missing: `a NATS server could not be built: ${stderr}` };
}

/** A NATS server of a test, with JetStream, on a port and a folder of its own. */
export interface RunningNats {
  readonly url: string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again, with what it kept. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function startNats(path: string): Promise<RunningNats> {
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-nats-'));
  const port = await freePort();
  let child: ChildProcess | undefined;
  const ended = (running: ChildProcess) =>
    new Promise<void>((resolve) => {
      if (running.exitCode !== null || running.signalCode !== null) resolve();
      else running.once('exit', () => resolve());
    });
  const running: RunningNats = {
    url: `nats://127.0.0.1:${port}`,
    async start() {
      child = spawn(path, ['--jetstream', '--store_dir', directory, '--addr', '127.0.0.1', '--port', String(port)], {
        stdio: 'ignore',
      });
      while (!(await answers(port))) await sleep(50);
    },
    async kill() {
      child?.kill('SIGKILL');
      if (child) await ended(child);
    },
    async stop() {
      await running.kill();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  await running.start();
  return running;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.once('data', () => socket.destroy());
  });
}

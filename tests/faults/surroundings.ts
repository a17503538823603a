import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort, startSubgraphElsewhere } from '../support/subgraph-elsewhere.ts';

/** What stands around a hub so that a fault can happen to it. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** Where its data directory is. */
  readonly directory?: string;
  end(): Promise<void>;
}

/** Why this machine can't mount a disk of its own for a test; `undefined`: it can. */
export function missingForDisks(): string | undefined {
  if (process.getuid?.() !== 0) return 'only root can mount a file system';
  try {
    const disk = mountDisk(1_000_000);
    disk.unmount();
    return undefined;
  } catch {
    return 'mount of a tmpfs was refused';
  }
}

/** Why the limits of running processes can't be changed here. */
export function missingForLimits(): string | undefined {
  try {
    execFileSync('prlimit', ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'prlimit (util-linux) is missing';
  }
}

interface Disk {
  readonly path: string;
  remount(mode: 'ro' | 'rw'): void;
  unmount(): void;
}

function mountDisk(bytes: number): Disk {
  const path = mkdtempSync(join(tmpdir(), 'yunqiao-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', path], { stdio: 'pipe' });
  return {
    path,
    remount: (mode) => void execFileSync('mount', ['-o', `remount,${mode}`, path], { stdio: 'pipe' }),
    unmount() {
      execFileSync('umount', ['-l', path], { stdio: 'pipe' });
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** A small disk with the hub's data directory on it. */
export interface SmallDisk extends Surroundings {
  readonly directory: string;
  /** Leaves not a byte of room. */
  fill(): void;
  free(): void;
  remount(mode: 'ro' | 'rw'): void;
}

const DISK_BYTES = 700_000_000;
const FILL_BYTES = 1_000_000;

export async function smallDisk(): Promise<SmallDisk> {
  const disk = mountDisk(DISK_BYTES);
  const filler = join(disk.path, 'filler');
  return {
    directory: join(disk.path, 'data'),
    fill() {
      const file = openSync(filler, 'a');
      // Ever smaller pieces, until not even one byte finds a place.
      for (let size = FILL_BYTES; size >= 1; )
        try {
          writeSync(file, Buffer.alloc(size));
        } catch {
          size = Math.floor(size / 10);
        }
      fsyncSync(file);
      closeSync(file);
    },
    free: () => rmSync(filler, { force: true }),
    remount: disk.remount,
    end: async () => disk.unmount(),
  };
}

/** How many files a process of this machine may have open unless told otherwise. */
export function usualOpenFiles(): number {
  const limits = readFileSync('/proc/self/limits', 'utf8');
  return Number(/^Max open files\s+(\d+)/m.exec(limits)?.[1]);
}

/** Sets how many files processes may have open at once; one that has ended meanwhile needs none. */
export function limitOpenFiles(pids: readonly number[], limit: number): void {
  for (const pid of pids)
    try {
      execFileSync('prlimit', ['--pid', String(pid), `--nofile=${limit}:`], { stdio: 'pipe' });
    } catch (error) {
      if (existsSync(`/proc/${pid}`)) throw error;
    }
}

/** A clock that a test moves, in every process of the hub. */
export interface MovedClock extends Surroundings {
  /** By how many milliseconds it is ahead of the machine's. */
  move(milliseconds: number): Promise<void>;
  shift(): number;
}

const PRELOAD = fileURLToPath(new URL('../support/shifted-clock.mjs', import.meta.url));
/** A process looks every tenth of a second. */
const SEEN_MS = 500;

export async function movedClock(): Promise<MovedClock> {
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-clock-'));
  const file = join(directory, 'shift');
  let shift = 0;
  writeFileSync(file, '0');
  return {
    env: { TEST_CLOCK_FILE: file, NODE_OPTIONS: `--import=${PRELOAD}` },
    async move(milliseconds) {
      shift = milliseconds;
      writeFileSync(`${file}.new`, String(shift));
      renameSync(`${file}.new`, file);
      await sleep(SEEN_MS);
    },
    shift: () => shift,
    end: async () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** A subgraph in processes of its own, with a line to it that can be slow or dead. */
export interface ElsewhereLine extends Surroundings {
  line: 'whole' | 'slow' | 'dead';
}

const SLOW_MS = 8_000;

export async function catalogueElsewhere(): Promise<ElsewhereLine> {
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-elsewhere-'));
  // The first that starts makes them.
  const keys = join(directory, 'keys', 'hub-keys.json');
  const [hubPort, port] = [await freePort(), await freePort()];
  const subgraph = await startSubgraphElsewhere('catalogue', {
    PORT: String(port),
    DATA_DIR: join(directory, 'data'),
    HUB_KEYS: keys,
    HUB_URL: `http://127.0.0.1:${hubPort}`,
    SAMPLE_DATA: 'demo',
  });
  const sockets = new Set<Socket>();
  const proxy = createServer((client) => {
    if (around.line === 'dead') {
      client.destroy();
      return;
    }
    const server = connect(port, '127.0.0.1');
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => {
        sockets.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
    client.pipe(server);
    server.on('data', async (chunk) => {
      server.pause();
      if (around.line === 'slow') await sleep(SLOW_MS);
      client.write(chunk);
      server.resume();
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (typeof address !== 'object' || !address) throw new Error('No address.');
  let line: ElsewhereLine['line'] = 'whole';
  const around: ElsewhereLine = {
    env: {
      PORT: String(hubPort),
      HUB_KEYS: keys,
      CATALOGUE_URL: `http://127.0.0.1:${address.port}/graphql`,
      SAMPLE_DATA: 'demo',
    },
    get line() {
      return line;
    },
    set line(next) {
      line = next;
      // What is under way when a line dies is lost with it.
      if (next === 'dead') for (const socket of sockets) socket.destroy();
    },
    async end() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await subgraph.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return around;
}

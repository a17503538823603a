import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { startHub } from '../support/hub.ts';
import type { ReplicaSet } from '../support/replica-set.ts';
import {
  catalogueElsewhere,
  type ElsewhereLine,
  limitOpenFiles,
  type MovedClock,
  missingForDisks,
  missingForLimits,
  movedClock,
  type SmallDisk,
  type Surroundings,
  smallDisk,
  usualOpenFiles,
} from './surroundings.ts';
import type { WatchedHub } from './watched-hub.ts';

export type StoreKind = 'embedded' | 'MongoDB';

/** Where a fault happens. */
export interface Scene {
  readonly watched: WatchedHub;
  /** On MongoDB. */
  readonly set?: ReplicaSet | undefined;
  /** How far waits are stretched: 1 in the long form. */
  readonly scale: number;
  /** What the fault asked for to stand around the hub. */
  readonly around: Surroundings | undefined;
}

/** Something that breaks on purpose. It resolves when the fault is over; what follows is the recovery. */
export interface Fault {
  readonly name: string;
  readonly stores: readonly StoreKind[];
  /** Part of the short form. */
  readonly isShort: boolean;
  /** Why it can't happen on this machine, where it can't. */
  missing?(): string | undefined;
  /** What must stand around the hub before it starts. */
  around?(): Promise<Surroundings>;
  happen(scene: Scene): Promise<void>;
}

const BOTH: readonly StoreKind[] = ['embedded', 'MongoDB'];
const kill = (
  name: string,
  kind: 'projector' | 'feeder' | 'worker' | 'store',
  stores = BOTH,
  isShort = true,
): Fault => ({
  name,
  stores,
  isShort,
  async happen({ watched }) {
    watched.signal(watched.pids(kind), 'SIGKILL');
  },
});

export const FAULTS: readonly Fault[] = [
  kill('SIGKILL of the store', 'store', ['embedded']),
  kill('SIGKILL of the worker', 'worker'),
  kill('SIGKILL of the projector', 'projector'),
  kill('SIGKILL of the feeder', 'feeder', BOTH, false),
  {
    name: 'SIGKILL of the primary process alone',
    stores: BOTH,
    isShort: false,
    async happen({ watched }) {
      const exited = new Promise((resolve) => watched.hub.process.once('exit', resolve));
      watched.hub.process.kill('SIGKILL');
      await exited;
      await watched.restart();
    },
  },
  {
    name: 'SIGKILL of everything',
    stores: BOTH,
    isShort: true,
    async happen({ watched }) {
      await watched.hub.kill();
      await watched.restart();
    },
  },
  {
    name: 'SIGKILL of everything while it starts',
    stores: BOTH,
    isShort: false,
    async happen({ watched }) {
      await watched.hub.kill();
      for (const share of [0.1, 0.4, 0.8]) {
        const starting = watched.restart().catch(() => undefined);
        await sleep(share * 8_000);
        // The hub that is starting is a process group of its own, known by its directory.
        execFileSync('sh', ['-c', `pgrep -f -- "$0" | xargs -r kill -9`, watched.hub.directory], { stdio: 'ignore' });
        await Promise.race([starting, sleep(2_000)]);
        if (watched.hub.process.exitCode === null && watched.hub.process.signalCode === null) await watched.hub.kill();
      }
      await watched.restart();
    },
  },
  {
    name: 'SIGTERM under load, and a start',
    stores: BOTH,
    isShort: false,
    async happen({ watched }) {
      await watched.hub.stop({ keepData: true });
      await watched.restart();
    },
  },
  {
    name: 'SIGSTOP of the store',
    stores: ['embedded'],
    isShort: false,
    async happen({ watched, scale }) {
      const pids = watched.pids('store');
      watched.signal(pids, 'SIGSTOP');
      await sleep(20_000 * scale);
      watched.signal(pids, 'SIGCONT');
    },
  },
  {
    name: 'SIGSTOP of the whole hub',
    stores: BOTH,
    isShort: false,
    async happen({ watched, scale }) {
      watched.freeze('SIGSTOP');
      await sleep(30_000 * scale);
      watched.freeze('SIGCONT');
    },
  },
  {
    name: 'the disk is full',
    stores: BOTH,
    isShort: false,
    missing: missingForDisks,
    around: smallDisk,
    async happen({ around, scale }) {
      const disk = around as SmallDisk;
      disk.fill();
      await sleep(30_000 * scale);
      disk.free();
    },
  },
  {
    name: 'the disk is read-only at a start',
    stores: BOTH,
    isShort: false,
    missing: missingForDisks,
    around: smallDisk,
    async happen({ watched, around }) {
      const disk = around as SmallDisk;
      await watched.hub.stop({ keepData: true });
      disk.remount('ro');
      await watched.expectNoStart(/read-only/);
      disk.remount('rw');
      await watched.restart();
    },
  },
  {
    name: 'no more files can be opened',
    stores: BOTH,
    isShort: false,
    missing: missingForLimits,
    async happen({ watched, scale }) {
      limitOpenFiles(watched.allPids(), 8);
      // Whoever has a connection goes on; a new client finds none.
      for (const end = performance.now() + 20_000 * scale; performance.now() < end; await sleep(500))
        await watched.knock();
      // Whoever was started meanwhile has the limit of its parent.
      for (const _ of ['parents', 'children']) limitOpenFiles(watched.allPids(), usualOpenFiles());
    },
  },
  {
    name: 'the clock a day ahead, and back',
    stores: BOTH,
    isShort: false,
    around: movedClock,
    async happen({ watched, around, scale }) {
      const clock = around as MovedClock;
      watched.clock = clock.shift;
      watched.isClockUnsure = true;
      await clock.move(86_400_000);
      await sleep(15_000 * scale);
      await clock.move(0);
      await sleep(5_000);
      watched.isClockUnsure = false;
    },
  },
  {
    name: 'SIGKILL of the store, thrice, during an import of a file',
    stores: ['embedded'],
    isShort: false,
    async happen({ watched, scale }) {
      await watched.import(Math.round(2_000 * scale), async () => watched.signal(watched.pids('store'), 'SIGKILL'));
    },
  },
  {
    name: 'step-down of the primary member, thrice, during an import of a file',
    stores: ['MongoDB'],
    isShort: false,
    async happen({ watched, set, scale }) {
      await watched.import(Math.round(2_000 * scale), async () => set?.stepDown());
    },
  },
  {
    name: 'a subgraph elsewhere is slow, then dead',
    stores: BOTH,
    isShort: false,
    around: catalogueElsewhere,
    async happen({ around, scale }) {
      const elsewhere = around as ElsewhereLine;
      elsewhere.line = 'slow';
      await sleep(30_000 * scale);
      elsewhere.line = 'dead';
      await sleep(30_000 * scale);
      elsewhere.line = 'whole';
    },
  },
  {
    name: 'a second hub on the data directory',
    stores: BOTH,
    isShort: true,
    async happen({ watched }) {
      const started = await startHub({ directory: watched.hub.directory }).catch(() => null);
      if (started) {
        watched.seen.wrong.push('a second hub started on the same data directory');
        await started.stop({ keepData: true });
      }
    },
  },
  {
    name: 'SIGKILL of the primary member',
    stores: ['MongoDB'],
    isShort: true,
    async happen({ set }) {
      const primary = await set?.primary();
      primary?.signal('SIGKILL');
      await sleep(500);
      await primary?.restart();
    },
  },
  {
    name: 'step-down of the primary member',
    stores: ['MongoDB'],
    isShort: true,
    happen: async ({ set }) => set?.stepDown(),
  },
  {
    name: 'SIGSTOP of the primary member, 20 s',
    stores: ['MongoDB'],
    isShort: false,
    async happen({ set, scale }) {
      const primary = await set?.primary();
      primary?.signal('SIGSTOP');
      await sleep(20_000 * scale);
      primary?.signal('SIGCONT');
    },
  },
  {
    name: 'no majority, 30 s',
    stores: ['MongoDB'],
    isShort: false,
    async happen({ set, scale }) {
      const two = set?.members.slice(0, 2) ?? [];
      for (const member of two) member.signal('SIGKILL');
      await sleep(30_000 * scale);
      await Promise.all(two.map((member) => member.restart()));
    },
  },
];

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import mongoose from 'mongoose';

const { MongoClient } = mongoose.mongo;
const HOST = '127.0.0.1';
const NAME = 'yunqiao';
const START_TIMEOUT_MS = 240_000;
const STOP_TIMEOUT_MS = 20_000;
const POLL_MS = 50;
const EXCEEDED_TIME_LIMIT = 262;
/** Short, so that a test doesn't wait ten seconds for the next primary; a busy machine must still not lose one for nothing. */
const ELECTION_TIMEOUT_MS = 3_000;

/** One mongod of a replica set. */
export interface ReplicaMember {
  readonly address: string;
  readonly pid: number;
  /** SIGKILL, SIGSTOP, SIGCONT, SIGTERM. */
  signal(signal: NodeJS.Signals): void;
  /** Starts it again after it ended, on the same files. */
  restart(): Promise<void>;
}

/** A replica set of real mongods on this machine. */
export interface ReplicaSet {
  readonly uri: string;
  readonly members: readonly ReplicaMember[];
  primary(): Promise<ReplicaMember>;
  /** Asks the primary to step down and waits for the next one. */
  stepDown(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a replica set of the mongod at `path`, with a directory of its own that goes with it. */
export async function startReplicaSet(path: string, size = 3): Promise<ReplicaSet> {
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-mongod-'));
  const members: Member[] = [];
  for (let place = 0; place < size; place++) {
    members.push(new Member(path, join(directory, `member-${place}`), await freePort()));
  }
  const set = new LocalReplicaSet(directory, members);
  try {
    await Promise.all(members.map((member) => member.restart()));
    await set.initiate();
  } catch (error) {
    await set.stop();
    throw error;
  }
  return set;
}

class LocalReplicaSet implements ReplicaSet {
  readonly members: readonly Member[];
  private readonly directory: string;

  constructor(directory: string, members: readonly Member[]) {
    this.directory = directory;
    this.members = members;
  }

  get uri(): string {
    return `mongodb://${this.members.map(({ address }) => address).join(',')}/?replicaSet=${NAME}`;
  }

  async initiate(): Promise<void> {
    const [first] = this.members;
    if (!first) throw new Error('A replica set has at least one member.');
    await first.command({
      replSetInitiate: {
        _id: NAME,
        members: this.members.map(({ address }, _id) => ({ _id, host: address })),
        settings: { electionTimeoutMillis: ELECTION_TIMEOUT_MS, heartbeatIntervalMillis: 500 },
      },
    });
    await this.primary();
  }

  async primary(): Promise<Member> {
    const giveUp = performance.now() + START_TIMEOUT_MS;
    for (;;) {
      const known = await Promise.all(
        this.members.map(async (member) => {
          const hello = await member.command({ hello: 1 }).catch(() => null);
          return hello?.['isWritablePrimary'] === true;
        }),
      );
      const found = this.members[known.indexOf(true)];
      if (found) return found;
      if (performance.now() > giveUp) throw new Error('The replica set has no primary.');
      await sleep(POLL_MS);
    }
  }

  async stepDown(): Promise<void> {
    const before = await this.primary();
    // On a busy machine the others may be behind for longer than that; the primary stays what it is then.
    const giveUp = performance.now() + START_TIMEOUT_MS;
    const isBehind = (error: unknown) => (error as { code?: unknown }).code === EXCEEDED_TIME_LIMIT;
    for (let done = false; !done; )
      done = await before.command({ replSetStepDown: 20, secondaryCatchUpPeriodSecs: 10 }).then(
        () => true,
        (error: unknown) => {
          if (!isBehind(error) || performance.now() > giveUp) throw error;
          return false;
        },
      );
    while ((await this.primary()) === before) await sleep(POLL_MS);
  }

  async stop(): Promise<void> {
    await Promise.all(this.members.map((member) => member.stop()));
    rmSync(this.directory, { recursive: true, force: true });
  }
}

class Member implements ReplicaMember {
  readonly address: string;
  private readonly path: string;
  private readonly folder: string;
  private readonly port: number;
  private child: ChildProcess | undefined;

  constructor(path: string, folder: string, port: number) {
    this.path = path;
    this.folder = folder;
    this.port = port;
    this.address = `${HOST}:${port}`;
    mkdirSync(folder, { recursive: true });
  }

  get pid(): number {
    return this.child?.pid ?? -1;
  }

  signal(signal: NodeJS.Signals): void {
    this.child?.kill(signal);
  }

  async restart(): Promise<void> {
    await this.exited();
    const log = join(this.folder, 'mongod.log');
    const settings = ['diagnosticDataCollectionEnabled=false', 'ttlMonitorEnabled=false'];
    const args = [
      ...['--replSet', NAME, '--bind_ip', HOST, '--port', String(this.port), '--dbpath', this.folder],
      ...['--oplogSize', '200', '--wiredTigerCacheSizeGB', '0.25', '--quiet', '--nounixsocket', '--logpath', log],
      ...settings.flatMap((setting) => ['--setParameter', setting]),
    ];
    const [command, ...rest] = [...endsWithParent(), this.path, ...args];
    const child = spawn(command as string, rest, { stdio: 'ignore' });
    this.child = child;
    const giveUp = performance.now() + START_TIMEOUT_MS;
    while (!(await this.command({ ping: 1 }).catch(() => null))) {
      if (child.exitCode !== null || child.signalCode !== null || performance.now() > giveUp)
        throw new Error(`The mongod did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
      await sleep(POLL_MS);
    }
  }

  async command(command: mongoose.mongo.Document): Promise<mongoose.mongo.Document> {
    const client = new MongoClient(`mongodb://${this.address}/`, {
      directConnection: true,
      serverSelectionTimeoutMS: 1000,
      connectTimeoutMS: 1000,
      socketTimeoutMS: 30_000,
    });
    try {
      return await client.db('admin').command(command);
    } finally {
      await client.close();
    }
  }

  async stop(): Promise<void> {
    this.signal('SIGKILL');
    await this.exited();
  }

  private async exited(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await once(child, 'exit');
    clearTimeout(timer);
  }
}

/** What makes a mongod end with the tests, however these end; only Linux has it. */
function endsWithParent(): string[] {
  const wrapper = ['setpriv', '--pdeathsig', 'KILL', '--'];
  return spawnSync(wrapper[0] as string, [...wrapper.slice(1), 'true']).status === 0 ? wrapper : [];
}

/** A port of the loopback address on which nobody listens now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, HOST, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

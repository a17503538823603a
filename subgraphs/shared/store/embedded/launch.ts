import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Logger } from 'pino';
import { forkModule } from '../../child-module.ts';

export interface LaunchOptions {
  /** Where the data lies; made when missing. One server may use it at a time. */
  readonly directory: string;
  /** Called whenever the process serves. */
  readonly onStart?: () => void;
  /** Called when the process ends without being asked to; it is started again all the same. */
  readonly onExit?: (reason: string) => void;
  readonly log?: Pick<Logger, 'info' | 'error'>;
}

export interface EmbeddedStore {
  /** For `connectStore`; stays the same when the process is started again. */
  readonly uri: string;
  /** The id of the process that serves at the moment; -1 while it is being started again. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** A store that opens a large file on a slow disk is not ended while it works: begun anew, it would only be as late again. */
const START_TIMEOUT = 120_000;
const STOP_TIMEOUT = 10_000;
/** A predecessor may still be stopping: how long to wait for it. */
const TAKEOVER_TIMEOUT = 2_000;
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 5_000;
/** After running this long a process counts as well, and the next restart is quick again. */
const WELL_AFTER = 30_000;
/** The longest path a unix socket can have (sun_path), less the final zero. */
const SOCKET_PATH_LIMIT = 103;

/**
 * Starts the embedded store as a child process and keeps it running: when it dies it is started again on the same socket,
 * so that drivers reconnect. It stops when this process ends.
 * @throws Error when it does not start, for example because another process serves the directory.
 */
export async function launchEmbeddedStore(options: LaunchOptions): Promise<EmbeddedStore> {
  const directory = resolve(options.directory);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const socket = socketPath(directory);
  const keeper = new Keeper(directory, socket.path, options);
  try {
    await keeper.startFirst();
  } catch (error) {
    socket.dispose();
    throw error;
  }
  return {
    uri: `mongodb://${encodeURIComponent(socket.path)}/?directConnection=true`,
    get pid() {
      return keeper.pid;
    },
    async stop() {
      await keeper.stop();
      socket.dispose();
    },
  };
}

/** Beside the data, or in a private directory when that path is too long for a socket. Drivers want the ending `.sock`. */
function socketPath(directory: string): { readonly path: string; dispose(): void } {
  const path = join(directory, 'store.sock');
  if (Buffer.byteLength(path) <= SOCKET_PATH_LIMIT) return { path, dispose: () => {} };
  const own = mkdtempSync(join(tmpdir(), 'yunqiao-store-'));
  return { path: join(own, 'store.sock'), dispose: () => rmSync(own, { recursive: true, force: true }) };
}

class StartError extends Error {
  readonly inUse: boolean;

  constructor(message: string, inUse: boolean) {
    super(message);
    this.inUse = inUse;
  }
}

/** Keeps one child process running. */
class Keeper {
  private readonly directory: string;
  private readonly socket: string;
  private readonly options: LaunchOptions;
  private child: ChildProcess | undefined;
  private serving = false;
  private stopping = false;
  private pause = FIRST_PAUSE;
  private restart: NodeJS.Timeout | undefined;

  constructor(directory: string, socket: string, options: LaunchOptions) {
    this.directory = directory;
    this.socket = socket;
    this.options = options;
  }

  get pid(): number {
    return (this.serving && this.child?.pid) || -1;
  }

  async startFirst(): Promise<void> {
    const giveUp = Date.now() + TAKEOVER_TIMEOUT;
    for (;;) {
      try {
        return await this.start();
      } catch (error) {
        if (!(error instanceof StartError) || !error.inUse || Date.now() > giveUp) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  private async start(): Promise<void> {
    const child = forkModule(new URL('./main.ts', import.meta.url), [this.directory, this.socket], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'json',
    });
    const startedAt = Date.now();
    this.child = child;
    await started(child);
    this.serving = true;
    this.options.onStart?.();
    this.options.log?.info({ pid: child.pid, directory: this.directory }, 'the embedded store runs');
    child.once('exit', (code, signal) => this.ended(signal ?? `exit code ${code}`, Date.now() - startedAt));
  }

  private ended(reason: string, lived: number): void {
    this.child = undefined;
    this.serving = false;
    if (this.stopping) return;
    this.options.log?.error({ reason }, 'the embedded store died; starting it again');
    this.options.onExit?.(reason);
    this.pause = lived > WELL_AFTER ? FIRST_PAUSE : Math.min(this.pause * 2, LONGEST_PAUSE);
    this.again();
  }

  private again(): void {
    this.restart = setTimeout(() => {
      this.start().catch((error: unknown) => {
        if (this.stopping) return;
        this.options.log?.error({ err: error }, 'the embedded store did not start');
        this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
        this.again();
      });
    }, this.pause);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restart);
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    const kill = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT);
    child.kill('SIGTERM');
    await exited;
    clearTimeout(kill);
  }
}

/** Resolves when the child serves. @throws StartError when it ends or takes too long before. */
function started(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: { readonly failed: string; readonly inUse: boolean } | undefined;
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail('the embedded store did not start in time');
    }, START_TIMEOUT);
    const settle = () => {
      clearTimeout(timer);
      child.off('exit', onExit);
      child.off('message', onMessage);
    };
    const fail = (message: string) => {
      settle();
      reject(new StartError(message, failure?.inUse === true));
    };
    const onExit = (code: number | null, signal: string | null) => {
      fail(`the embedded store did not start: ${failure?.failed ?? signal ?? `exit code ${code}`}`);
    };
    const onMessage = (message: unknown) => {
      if (isFailure(message)) failure = message;
      else {
        settle();
        resolve();
      }
    };
    child.once('exit', onExit);
    child.on('message', onMessage);
  });
}

function isFailure(message: unknown): message is { failed: string; inUse: boolean } {
  return typeof message === 'object' && message !== null && 'failed' in message;
}

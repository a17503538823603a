import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import type { Logger } from 'pino';
import { forkModule } from '../../subgraphs/shared/child-module.ts';

const STOP_TIMEOUT_MS = 10_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
/** A child that ran this long was well: the next restart is immediate again. */
const HEALTHY_AFTER_MS = 60_000;

/** Runs a child module to its end. @throws when it fails or takes longer than `timeoutMs`. */
export async function runToEnd(module: URL, env: NodeJS.ProcessEnv, timeoutMs: number): Promise<void> {
  const child = forkModule(module, [], { env });
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  clearTimeout(timer);
  if (code !== 0) throw new Error(`${module.pathname.split('/').at(-1)} ended with ${signal ?? `exit code ${code}`}.`);
}

/** A child that is started again whenever it dies. */
export interface Supervised {
  /** Resolves when the child first sends the message `ready`. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

/** How a child is run. */
export interface ChildOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly log: Logger;
  /** Told of each child process, whenever one is started. */
  readonly onStart?: (child: ChildProcess) => void;
  /** Told of what a child died that nobody asked to. */
  readonly onExit?: (reason: string) => void;
  /** The operating system's priority (`os.setPriority`); that of the parent by default. */
  readonly priority?: number;
}

/** Starts a child module and keeps it running, with growing pauses while it dies young. */
export function keepRunning(module: URL, { env, log, priority, onStart, onExit }: ChildOptions): Supervised {
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  let pause = FIRST_PAUSE_MS;
  let becomeReady: () => void;
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });
  const start = () => {
    const startedAt = Date.now();
    const started = forkModule(module, [], { env });
    child = started;
    onStart?.(started);
    if (priority !== undefined) prioritise(started, priority, log);
    started.on('message', (message) => message === 'ready' && becomeReady());
    started.once('exit', (code, signal) => {
      if (stopping) return;
      onExit?.(signal ?? `exit code ${code}`);
      pause = Date.now() - startedAt > HEALTHY_AFTER_MS ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
      log.error({ module: module.pathname.split('/').at(-1), code, signal, pause }, 'a child died; starting it again');
      timer = setTimeout(start, pause);
    });
  };
  start();
  return {
    ready,
    async stop() {
      stopping = true;
      clearTimeout(timer);
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const killed = setTimeout(() => child?.kill('SIGKILL'), STOP_TIMEOUT_MS);
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
      clearTimeout(killed);
    },
  };
}

/** A machine that allows no priorities runs the child like any other. */
function prioritise({ pid }: ChildProcess, priority: number, log: Logger): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, priority);
  } catch (error) {
    log.warn({ err: error, priority }, 'a child runs without its priority');
  }
}

import type { Logger } from 'pino';

const STOP_TIMEOUT_MS = 10_000;

/** Runs `stop` once on SIGTERM, or when the parent process has gone, then ends the process; hangs no longer than ten seconds. */
export function onShutdown(log: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      log.error({ err: error }, 'stopping failed');
      process.exit(1);
    }
  };
  process.on('SIGTERM', end);
  process.on('disconnect', end);
  // Ctrl-C and a closed terminal reach the whole process group; the primary decides when the others stop.
  process.on('SIGINT', () => undefined);
  process.on('SIGHUP', () => undefined);
}

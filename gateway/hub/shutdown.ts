import type { Logger } from 'pino';

const STOP_TIMEOUT_MS = 10_000;

let whenParentGone = (): void => process.exit(1);

/** Ends this process with the one that started it, also while it is still starting: nobody else would ever end it. */
export function endWithParent(): void {
  process.on('disconnect', () => whenParentGone());
  // The parent may have gone before anybody listened.
  if (process.send && !process.connected) whenParentGone();
}

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
  whenParentGone = () => undefined;
  if (process.send && !process.connected) void end();
  // Ctrl-C and a closed terminal reach the whole process group; the primary decides when the others stop.
  process.on('SIGINT', () => undefined);
  process.on('SIGHUP', () => undefined);
}

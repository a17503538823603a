import cluster from 'node:cluster';
import { createSessions, type Sessions } from '../../clients/portal/desk/sessions.ts';

/** A primary that does not answer keeps no session; the page then says that it failed. */
const TIMEOUT_MS = 2000;
const TYPE = 'yunqiao:desk-session';

type Call = keyof Sessions;

interface Question {
  readonly type: typeof TYPE;
  readonly id: number;
  readonly call: Call;
  readonly values: readonly unknown[];
}
type Answer = { readonly type: typeof TYPE; readonly id: number } & (
  | { readonly value: unknown }
  | { readonly failed: string }
);

function isOurs(message: unknown): message is Question | Answer {
  return (message as { type?: unknown } | null)?.type === TYPE;
}

/**
 * In the primary: keeps the sessions of all workers, in memory alone. A browser's next request may come to any worker; and a session that stands nowhere else ends
 * with the hub, leaves no file, and can be ended at once.
 */
export function serveDeskSessions(sessions: Sessions = createSessions()): void {
  cluster.on('message', async (worker, message: unknown) => {
    if (!isOurs(message) || !('call' in message)) return;
    const { type, id } = message;
    const call = sessions[message.call] as (...values: readonly unknown[]) => Promise<unknown>;
    const answer: Answer = await call(...message.values).then(
      (value) => ({ type, id, value }),
      (error: Error) => ({ type, id, failed: error.message }),
    );
    // A worker that has gone needs none.
    if (worker.isConnected()) worker.send(answer, (error) => void error);
  });
}

/** In a worker: the sessions that the primary keeps. */
export function sessionsOfMachine(): Sessions {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  process.on('message', (message: unknown) => {
    if (isOurs(message) && !('call' in message)) waiting.get(message.id)?.(message);
  });
  const ask =
    (call: Call) =>
    (...values: readonly unknown[]): Promise<never> =>
      new Promise((resolve, reject) => {
        const id = ++last;
        const done = (answer: Answer) => {
          clearTimeout(timer);
          waiting.delete(id);
          if ('value' in answer || !('failed' in answer)) resolve((answer as { value?: unknown }).value as never);
          else reject(new Error(answer.failed));
        };
        const timer = setTimeout(() => done({ type: TYPE, id, failed: 'The primary does not answer.' }), TIMEOUT_MS);
        waiting.set(id, done);
        const question: Question = { type: TYPE, id, call, values };
        process.send?.(question, (error: Error | null) => error && done({ type: TYPE, id, failed: error.message }));
      });
  return { open: ask('open'), find: ask('find'), keepTokens: ask('keepTokens'), close: ask('close') };
}

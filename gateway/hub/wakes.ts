import type { ChildProcess } from 'node:child_process';
import cluster, { type Worker } from 'node:cluster';
import type { Wakes } from '../../subgraphs/shared/wakes.ts';

/** That a feed has news, between the processes of a machine. */
interface WakeMessage {
  readonly type: 'yunqiao:wake';
  readonly feed: string;
}

function isWake(message: unknown): message is WakeMessage {
  return (message as { type?: unknown } | null)?.type === 'yunqiao:wake';
}

type Listening = Pick<ChildProcess | Worker, 'send'>;

/** In the primary: passes on to every other process of the machine what one of them says. */
export function relayWakes(): { readonly include: (child: ChildProcess) => void } {
  const children = new Set<ChildProcess>();
  const tell = (to: Listening, message: WakeMessage) => {
    try {
      // A process that is just ending hears nothing; whoever follows looks at its feed when it starts.
      to.send(message, () => undefined);
    } catch {
      // Likewise.
    }
  };
  const relay = (from: unknown, message: unknown) => {
    if (!isWake(message)) return;
    for (const child of children) if (child !== from) tell(child, message);
    for (const worker of Object.values(cluster.workers ?? {})) if (worker && worker !== from) tell(worker, message);
  };
  cluster.on('message', relay);
  return {
    include(child) {
      children.add(child);
      child.on('message', (message) => relay(child, message));
      child.once('exit', () => children.delete(child));
    },
  };
}

/** In any other process: says that a feed has news, and hears it. */
export function processWakes(): Wakes {
  const listeners = new Set<(feed: string) => void>();
  const hear = (feed: string) => {
    for (const listener of [...listeners]) listener(feed);
  };
  process.on('message', (message) => {
    if (isWake(message)) hear(message.feed);
  });
  return {
    tell(feed) {
      hear(feed);
      // The primary may have gone; this process then ends.
      if (process.connected) process.send?.({ type: 'yunqiao:wake', feed }, undefined, {}, () => undefined);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

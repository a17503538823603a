import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Connections of one address whose request has not arrived whole. A client that sends its requests in one go has one for a moment. */
export const HALF_SENT_LIMIT = 256;
/** How often connections that were kept alive are looked at. */
const SWEEP_MS = 2_000;

/** A connection that has sent a whole request before. */
interface Kept {
  readonly address: string;
  /** What had arrived when its last request was whole. */
  whole: number;
  /** What the sweep before found beyond it. */
  beyond: number;
}

/**
 * Bounds what somebody can hold open by sending requests slowly: connections without a whole head, and requests without their whole body, are counted by
 * address, and above the limit new ones are closed. A connection that waits for its next request does not count; one that has begun to send it, and does
 * not go on, does.
 */
export function limitHalfSent(app: FastifyInstance, limit: number = HALF_SENT_LIMIT, sweepMs = SWEEP_MS): void {
  const counts = new Map<string, number>();
  const open = new WeakMap<Socket, () => void>();
  const kept = new Map<Socket, Kept>();

  /** Counts one more of an address. @returns how to take it back, once; `undefined` when there are too many */
  const count = (address: string): (() => void) | undefined => {
    const now = counts.get(address) ?? 0;
    if (now >= limit) return undefined;
    counts.set(address, now + 1);
    let counted = true;
    return () => {
      if (!counted) return;
      counted = false;
      const left = (counts.get(address) ?? 1) - 1;
      if (left > 0) counts.set(address, left);
      else counts.delete(address);
    };
  };
  const isWhole = (socket: Socket) => {
    const known = kept.get(socket);
    if (known) known.whole = socket.bytesRead;
  };

  /**
   * Requests that began in this turn of the event loop. Most come whole with their head, and are left alone; the others are counted until they are whole. In one turn no
   * more can begin than sockets had something to read.
   */
  const begun: IncomingMessage[] = [];
  const look = () => {
    for (const request of begun.splice(0)) {
      const { socket } = request;
      if (request.complete || socket.destroyed) {
        isWhole(socket);
        continue;
      }
      const done = count(socket.remoteAddress ?? '');
      if (!done) {
        socket.destroy();
        continue;
      }
      request.once('end', () => {
        done();
        isWhole(socket);
      });
      request.once('close', done);
    }
  };

  app.server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const done = count(address);
    if (!done) {
      socket.destroy();
      return;
    }
    open.set(socket, done);
    socket.once('close', () => {
      done();
      kept.delete(socket);
    });
  });
  app.server.on('request', (request: IncomingMessage) => {
    const { socket } = request;
    const first = open.get(socket);
    if (first) {
      first();
      open.delete(socket);
      kept.set(socket, { address: socket.remoteAddress ?? '', whole: socket.bytesRead, beyond: 0 });
    }
    if (request.method === 'GET' || request.method === 'HEAD') {
      isWhole(socket);
      return;
    }
    if (begun.push(request) === 1) setImmediate(look);
  });

  /** The head of a further request makes no event until it is whole: what has arrived since the last one, and stays so, tells of it. */
  const sweep = setInterval(() => {
    const halves = new Map<string, number>();
    for (const [socket, known] of kept) {
      const beyond = socket.bytesRead - known.whole;
      const stays = beyond > 0 && known.beyond > 0;
      known.beyond = beyond;
      if (!stays) continue;
      const number = (halves.get(known.address) ?? 0) + 1;
      halves.set(known.address, number);
      if (number > limit) socket.destroy();
    }
  }, sweepMs);
  sweep.unref();
  app.addHook('onClose', (_instance, done) => {
    clearInterval(sweep);
    done();
  });
}

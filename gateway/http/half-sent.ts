import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Connections of one address whose request has not arrived whole. A client that sends its requests in one go has one for a moment. */
export const HALF_SENT_LIMIT = 256;

/**
 * Bounds what somebody can hold open by sending requests slowly: connections without a whole head, and requests without their whole body, are counted by
 * address, and above the limit new ones are closed. A connection that waits for its next request does not count.
 */
export function limitHalfSent(app: FastifyInstance, limit: number = HALF_SENT_LIMIT): void {
  const counts = new Map<string, number>();
  const open = new WeakMap<Socket, () => void>();

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

  app.server.on('connection', (socket: Socket) => {
    const done = count(socket.remoteAddress ?? '');
    if (!done) {
      socket.destroy();
      return;
    }
    open.set(socket, done);
    socket.once('close', done);
  });
  app.server.on('request', (request: IncomingMessage) => {
    open.get(request.socket)?.();
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const done = count(request.socket.remoteAddress ?? '');
    if (!done) {
      request.socket.destroy();
      return;
    }
    request.once('end', done);
    request.once('close', done);
  });
}

import type { FastifyRequest } from 'fastify';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** The hub's own origin, as the client that sent a request knows it. */
export type PublicAddress = (request: FastifyRequest) => string;

/**
 * What `PUBLIC_URL` names. Without it, the address that the request came in on: what the client says in `Host` counts for names of this machine only,
 * because assertions are made out to this address, and one that was made out to somebody else must not hold here.
 */
export function publicAddress(publicUrl: string | undefined): PublicAddress {
  if (publicUrl !== undefined) {
    const { origin } = new URL(publicUrl);
    return () => origin;
  }
  return ({ host, hostname, socket }) => {
    const { localAddress = '127.0.0.1', localPort } = socket;
    const own = localAddress.startsWith('::ffff:') ? localAddress.slice(7) : localAddress;
    const ownName = own.includes(':') ? `[${own}]` : own;
    return LOOPBACK.test(hostname) || hostname === ownName ? `http://${host}` : `http://${ownName}:${localPort ?? 80}`;
  };
}

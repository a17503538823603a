import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { isPublicAddress } from '../../schema/contract/public-addresses.ts';

/** Groups of an IPv6 address that a provider gives to one customer. */
const CUSTOMER_GROUPS = 4;

/**
 * A digest of the network address that a request came from. Where the other end is of a private network it is the operator's proxy, and the address is the one that this
 * proxy has written last into `X-Forwarded-For`; from anywhere else that header is anybody's to write and counts for nothing. Of IPv6 the first 64 bits count: one
 * customer has all the rest.
 */
export function requestSource(request: Pick<FastifyRequest, 'headers' | 'socket'>): string {
  return createHash('sha256')
    .update(networkOf(clientAddress(request)))
    .digest('base64url');
}

/** The address itself: not to be kept and not to be logged. */
export function clientAddress({ headers, socket }: Pick<FastifyRequest, 'headers' | 'socket'>): string {
  const peer = plain(socket.remoteAddress ?? '');
  if (isPublicAddress(peer)) return peer;
  const told = headers['x-forwarded-for'];
  const last = plain(
    String(told ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? '',
  );
  return isIP(last) === 0 ? peer : last;
}

/** An IPv4 address that came over IPv6 is that IPv4 address. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: missing }, () => '0'), ...after]
    .slice(0, CUSTOMER_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

import type { FastifyRequest } from 'fastify';

const LOOPBACK_NAME = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const LOOPBACK_ADDRESS = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/;
/** What proxies add: the standard header, those in use, and those of large carriers. */
const FORWARDING =
  /^(forwarded|via|x-forwarded(-.*)?|x-real-ip|x-client-ip|x-cluster-client-ip|x-original-.*|true-client-ip|cf-.*|fastly-.*)$/;

/**
 * Whether a request was made on this machine, as far as it can be told: it came over loopback, to a name of it, and nothing in it says that somebody
 * passed it on. HTTP/1.0 is spoken by proxies (nginx, unless told otherwise) and by nothing that people sign in with.
 */
export function isLocalRequest({ hostname, headers, socket, raw }: FastifyRequest): boolean {
  return (
    LOOPBACK_NAME.test(hostname) &&
    LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '') &&
    raw.httpVersion !== '1.0' &&
    !Object.keys(headers).some((name) => FORWARDING.test(name))
  );
}

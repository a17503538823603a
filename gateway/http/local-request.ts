import type { FastifyRequest } from 'fastify';

const LOOPBACK_NAME = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const LOOPBACK_ADDRESS = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/;
/** Words in the names of headers that somebody on the way adds: the standard ones, those in use, and those of carriers and clouds. */
const FORWARDED = new RegExp(
  `(^|-)(${[
    'forwarded|forwarding|via|hops|proxy|proxied|proxyuser|nginx|varnish|envoy|haproxy|traefik|squid|kong|istio',
    '(client|real|remote|original|originating|cluster|connecting|src|source|user|peer)-?(ip|addr|address|host|port|uri|url)',
    'original|rewrite|proto|scheme|ssl|cdn|amzn|azure|arr|appengine|eagleeye|nws|lb|edge|https',
  ].join('|')})(-|$)`,
);
const OF_CARRIERS = /^(cf|fastly|akamai|ali|wl|x-cloud|x-goog|x-akamai|x-tencent)-|^x-(host|server)$/;

/**
 * Whether a request was made on this machine, as far as it can be told: it came over loopback, to a name of it, and nothing in it says that somebody
 * passed it on. HTTP/1.0 is spoken by proxies (nginx, unless told otherwise) and by nothing that people sign in with.
 */
export function isLocalRequest({ hostname, headers, socket, raw }: FastifyRequest): boolean {
  return (
    LOOPBACK_NAME.test(hostname) &&
    LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '') &&
    raw.httpVersion !== '1.0' &&
    // RFC 9112 3.2: one Host and no other origin in the target, or two readers of the request see two places.
    hasOneHost(raw.rawHeaders) &&
    raw.url?.startsWith('/') === true &&
    !Object.keys(headers).some((name) => FORWARDED.test(name) || OF_CARRIERS.test(name))
  );
}

function hasOneHost(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) if (rawHeaders[index]?.toLowerCase() === 'host') hosts++;
  return hosts === 1;
}

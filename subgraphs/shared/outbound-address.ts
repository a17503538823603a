import { isIP } from 'node:net';
import { badUserInput } from '../../schema/contract/errors.ts';
import { isLoopback, isPublicAddress } from '../../schema/contract/public-addresses.ts';

const URL_LIMIT = 500;

/**
 * An address that somebody names for the hub to connect to (SSRF), in one spelling. Where a name leads is looked at again for every delivery; this refuses what can be refused at once.
 * @throws BAD_USER_INPUT
 */
export function outboundAddress(argument: string, written: string, mayBeLoopback: boolean): string {
  const wrong = (expected: string) => badUserInput(argument, expected);
  if (written.length > URL_LIMIT) throw wrong(`at most ${URL_LIMIT} characters`);
  let url: URL;
  try {
    url = new URL(written);
  } catch {
    throw wrong('an https address');
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const loops = isLoopback(host);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loops && mayBeLoopback))
    throw wrong('an https address');
  if (url.username !== '' || url.password !== '' || url.hash !== '') throw wrong('an address without user or fragment');
  if (loops ? !mayBeLoopback : isIP(host) !== 0 ? !isPublicAddress(host) : isInner(host))
    throw wrong('an address on the public internet');
  return url.href;
}

/** Names that lead to nowhere public. */
function isInner(host: string): boolean {
  return !host.includes('.') || /\.(local|localhost|internal|lan|home|arpa|test|invalid|example)\.?$/.test(host);
}

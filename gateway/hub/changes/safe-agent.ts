import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP } from 'node:net';
import { Agent } from 'undici';
import { isLoopback, isPublicAddress } from '../../../schema/contract/public-addresses.ts';

const CONNECT_MS = 5_000;
const ANSWER_MS = 15_000;
const ANSWER_BYTES = 64 * 1024;

/** Looks a name up: the system's way, or a test's. */
export type Lookup = (
  host: string,
  options: { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Why a message was not sent: the address leads to where nothing is sent. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

export interface SafeAgentOptions {
  readonly mayBeLoopback: boolean;
  readonly lookup?: Lookup;
  /** Most bytes of an answer; 64 KiB when absent. */
  readonly answerBytes?: number;
}

/**
 * Connections for addresses that clients name (SSRF). The name is looked up once, every address of it has to be public, and the connection goes to the very address
 * that was judged: a name that leads elsewhere the next time (DNS rebinding) is judged again then.
 */
export function createSafeAgent({
  mayBeLoopback,
  lookup = systemLookup as Lookup,
  answerBytes = ANSWER_BYTES,
}: SafeAgentOptions): Agent {
  const allows = (host: string, address: string) =>
    isPublicAddress(address) || (mayBeLoopback && isLoopback(host) && isLoopback(address));
  return new Agent({
    connectTimeout: CONNECT_MS,
    headersTimeout: ANSWER_MS,
    bodyTimeout: ANSWER_MS,
    maxResponseSize: answerBytes,
    // One connection after another for each receiver: a lane's order needs no more, and none is flooded.
    connections: 10,
    pipelining: 1,
    keepAliveTimeout: 10_000,
    connect: {
      lookup: (host, _options, done) =>
        lookup(host, { all: true }, (error, addresses) => {
          if (error) return done(error, []);
          const refused = addresses.find(({ address }) => !allows(host, address));
          if (refused || addresses.length === 0)
            return done(new AddressRefused('The address is not on the public internet.') as NodeJS.ErrnoException, []);
          done(null, addresses);
        }),
    },
  });
}

/** Whether an address that names no host but an IP may be connected to: nothing is looked up then. */
export function isAllowedHost(url: URL, mayBeLoopback: boolean): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.protocol !== 'https:' && !(mayBeLoopback && isLoopback(host))) return false;
  return isIP(host) === 0 || isPublicAddress(host) || (mayBeLoopback && isLoopback(host));
}

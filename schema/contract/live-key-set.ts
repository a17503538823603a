import { readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import type { KeyLookup, SigningKey } from './caller-header.ts';
import { ensureKeyFile, type KeySet, type PublicJwk, parseKeySet } from './key-set.ts';

/** How often a key file is read. */
const FILE_POLL_MS = 2000;
/** A file is not read more often than this, whoever asks for unknown keys. */
const FILE_PAUSE_MS = 500;
/** How often a published key set is read; new keys are published well before they sign. */
const URL_POLL_MS = 300_000;
const URL_PAUSE_MS = 5000;
const URL_TIMEOUT_MS = 5000;
const KEY_SET_BYTES = 256 * 1024;

/** Keys that follow their source. A source that cannot be read or holds no usable key set changes nothing; that is logged once. */
export interface LiveKeySet extends KeySet {
  close(): void;
}

export interface FollowOptions {
  readonly log: Pick<Logger, 'info' | 'warn'>;
  readonly pollMs?: number;
  /** Shortest time between two readings. */
  readonly pauseMs?: number;
  readonly now?: () => number;
}

/** Follows a key file of this machine; makes it when there is none. @throws when it is no key set at the start */
export function followKeyFile(path: string, options: FollowOptions): LiveKeySet {
  ensureKeyFile(path);
  const read = () => readFileSync(path, 'utf8');
  return new FollowedKeys(read(), path, { pollMs: FILE_POLL_MS, pauseMs: FILE_PAUSE_MS, ...options }, read);
}

/** Follows a key set that a hub publishes. @throws when it cannot be read at the start */
export async function followKeyUrl(url: string, options: FollowOptions): Promise<LiveKeySet> {
  const read = async () => {
    const response = await fetch(url, { signal: AbortSignal.timeout(URL_TIMEOUT_MS) });
    if (!response.ok || !response.body) throw new Error(`It answers with status ${response.status}.`);
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of response.body) {
      bytes += chunk.length;
      if (bytes > KEY_SET_BYTES) throw new Error(`It has more than ${KEY_SET_BYTES} bytes.`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  };
  return new FollowedKeys(await read(), url, { pollMs: URL_POLL_MS, pauseMs: URL_PAUSE_MS, ...options }, read);
}

type Read = () => string | Promise<string>;

class FollowedKeys implements LiveKeySet {
  readonly #place: string;
  readonly #options: FollowOptions & { readonly pauseMs: number };
  readonly #now: () => number;
  readonly #read: Read;
  readonly #listeners: (() => void)[] = [];
  readonly #timer: NodeJS.Timeout;
  #current: KeySet;
  #text: string;
  #fault: string | undefined;
  #readAt: number;
  #reading: Promise<void> | undefined;
  #signs: string | undefined;

  constructor(
    text: string,
    place: string,
    options: FollowOptions & { readonly pollMs: number; readonly pauseMs: number },
    read: Read,
  ) {
    this.#place = place;
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#read = read;
    this.#text = text;
    this.#current = parseKeySet(text, this.#now);
    this.#readAt = performance.now();
    this.#signs = this.#current.signing?.kid;
    this.#timer = setInterval(() => this.#readNow(), options.pollMs);
    this.#timer.unref();
  }

  get signing(): SigningKey | undefined {
    return this.#current.signing;
  }

  get publicJwks(): readonly PublicJwk[] {
    return this.#current.publicJwks;
  }

  /** An unknown key may be one that another process knows already: a file is read at once, a URL by {@link refresh}. */
  readonly find: KeyLookup = (kid) => {
    const known = this.#current.find(kid);
    if (known || this.#current.findEver(kid)) return known;
    void this.refresh();
    return this.#current.find(kid);
  };

  readonly findEver: KeyLookup = (kid) => this.#current.findEver(kid);

  async refresh(): Promise<void> {
    if (!this.#reading && performance.now() - this.#readAt < this.#options.pauseMs) return;
    await this.#readNow();
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  close(): void {
    clearInterval(this.#timer);
  }

  /** Takes in at once what can be read at once. */
  #readNow(): Promise<void> | undefined {
    if (this.#reading) return this.#reading;
    this.#readAt = performance.now();
    try {
      const text = this.#read();
      if (typeof text === 'string') return this.#offer(text);
      this.#reading = text
        .then((read) => this.#offer(read))
        .catch((error: unknown) => this.#refuse(error))
        .finally(() => {
          this.#reading = undefined;
        });
      return this.#reading;
    } catch (error) {
      return this.#refuse(error);
    }
  }

  #offer(text: string): undefined {
    if (text !== this.#text) {
      const offered = parseKeySet(text, this.#now);
      if (this.#current.signing && !offered.signing) throw new Error('It holds no private key that may sign now.');
      this.#text = text;
      this.#current = offered;
      this.#options.log.info(
        { place: this.#place, keys: offered.publicJwks.map(({ kid }) => kid) },
        'the keys changed',
      );
      for (const listener of this.#listeners) listener();
    }
    this.#fault = undefined;
    const signs = this.#current.signing?.kid;
    if (signs !== this.#signs) this.#options.log.info({ place: this.#place, kid: signs }, 'another key signs now');
    this.#signs = signs;
  }

  #refuse(error: unknown): undefined {
    const { message } = error as Error;
    if (message !== this.#fault)
      this.#options.log.warn({ place: this.#place, fault: message }, 'the keys stay as they were: unusable key set');
    this.#fault = message;
  }
}

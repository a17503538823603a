import { createHash } from 'node:crypto';
import type { Logger } from 'pino';

/** Where the supergraph comes from at the moment. */
export interface SupergraphText {
  readonly sdl: string;
  readonly origin: 'built-in' | 'file';
}

/** Where new supergraphs come from. */
export interface SupergraphSource {
  /** Undefined when it is still the one that was read last and nothing has changed since. @throws when it cannot be read */
  read(): Promise<SupergraphText | undefined>;
  /** Told which one is in force, so that a process that starts later begins with the same one. */
  accepted(text: SupergraphText): Promise<void>;
}

/** What is in force and what was refused, as `/readyz` and `/metrics` show it. */
export interface SupergraphState {
  /** Lower-case hex SHA-256 of the supergraph in force. */
  readonly hash: string;
  readonly origin: 'built-in' | 'file';
  /** The one that was offered last, where it was refused. */
  readonly refused?: string;
}

export interface ReloaderOptions {
  readonly source: SupergraphSource;
  /** In force when the reloader starts. */
  readonly initial: SupergraphText;
  /** Takes a supergraph. @throws when it is not usable; the old one stays */
  readonly reload: (sdl: string) => Promise<void>;
  readonly pollMilliseconds: number;
  /** After this time a refused supergraph is tried again: what was away may be back. */
  readonly retryMilliseconds: number;
  readonly onReload: (outcome: 'accepted' | 'refused') => void;
  readonly log: Logger;
}

/** Keeps the supergraph in force the same as its source's, as far as that one is usable. */
export interface SupergraphReloader {
  readonly state: SupergraphState;
  /** Looks at once instead of at the next poll. Never rejects. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export function startReloader(options: ReloaderOptions): SupergraphReloader {
  return new Reloader(options);
}

class Reloader implements SupergraphReloader {
  readonly #options: ReloaderOptions;
  readonly #timer: NodeJS.Timeout;
  #state: SupergraphState;
  #refused: { readonly text: SupergraphText; readonly at: number } | undefined;
  #checking: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(options: ReloaderOptions) {
    this.#options = options;
    this.#state = { hash: supergraphHash(options.initial.sdl), origin: options.initial.origin };
    let waiting = false;
    this.#timer = setInterval(() => {
      if (waiting) return;
      waiting = true;
      void this.check().finally(() => {
        waiting = false;
      });
    }, options.pollMilliseconds);
    this.#timer.unref();
  }

  get state(): SupergraphState {
    return this.#state;
  }

  check(): Promise<void> {
    this.#checking = this.#checking.then(() => (this.#closed ? undefined : this.#check()));
    return this.#checking;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#checking;
  }

  async #check(): Promise<void> {
    const { source, log } = this.#options;
    try {
      const text = (await source.read()) ?? this.#dueAgain();
      if (text) await this.#take(text);
    } catch (error) {
      log.error({ err: error }, 'the supergraph could not be read; the one in force stays');
    }
  }

  #dueAgain(): SupergraphText | undefined {
    const refused = this.#refused;
    return refused && performance.now() - refused.at >= this.#options.retryMilliseconds ? refused.text : undefined;
  }

  async #take(text: SupergraphText): Promise<void> {
    const { reload, source, onReload, log } = this.#options;
    const hash = supergraphHash(text.sdl);
    if (hash !== this.#state.hash) {
      try {
        await reload(text.sdl);
      } catch (error) {
        this.#refused = { text, at: performance.now() };
        this.#state = { hash: this.#state.hash, origin: this.#state.origin, refused: hash };
        onReload('refused');
        log.error({ err: error, supergraph: hash, inForce: this.#state.hash }, 'a supergraph was refused');
        return;
      }
      onReload('accepted');
      log.warn({ supergraph: hash, before: this.#state.hash, origin: text.origin }, 'a supergraph took over');
    }
    this.#refused = undefined;
    this.#state = { hash, origin: text.origin };
    await source.accepted(text);
  }
}

/** Lower-case hex SHA-256. */
export function supergraphHash(sdl: string): string {
  return createHash('sha256').update(sdl).digest('hex');
}

import type { ServerResponse } from 'node:http';
import type { WaitingClient } from '../execution/transport/transport.ts';

/** The client at the other end of an HTTP request. */
export class HttpClient implements WaitingClient {
  readonly #response: ServerResponse;
  #gone: AbortController | undefined;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  get hasGone(): boolean {
    return this.#response.destroyed && !this.#response.writableFinished;
  }

  /** Costs more than all else about a small request, so those that are answered in this process never make one. */
  get signal(): AbortSignal {
    if (!this.#gone) {
      const gone = new AbortController();
      if (this.hasGone) gone.abort();
      else
        this.#response.once('close', () => {
          if (this.hasGone) gone.abort();
        });
      this.#gone = gone;
    }
    return this.#gone.signal;
  }
}

/** When a source that fails is left alone. */
export interface BreakerOptions {
  /** Failures in a row that open the circuit. */
  readonly failures: number;
  /** Milliseconds for which it stays open at first; doubled each time the trial fails. */
  readonly openMilliseconds: number;
  readonly longestOpenMilliseconds: number;
  /** Milliseconds that only go forward. */
  readonly now: () => number;
}

export const DEFAULT_BREAKER: BreakerOptions = {
  failures: 5,
  openMilliseconds: 500,
  longestOpenMilliseconds: 15_000,
  now: () => performance.now(),
};

/**
 * Stops asking a source that does not answer. After a while one request goes through as a trial; when it succeeds all may pass again.
 */
export class CircuitBreaker {
  readonly #options: BreakerOptions;
  #failures = 0;
  #openFor: number;
  #closedUntil = Number.NEGATIVE_INFINITY;
  #trial = false;

  constructor(options: Partial<BreakerOptions> = {}) {
    this.#options = { ...DEFAULT_BREAKER, ...options };
    this.#openFor = this.#options.openMilliseconds;
  }

  /** Whether a request may be sent now. Who was let through has to report how it went. */
  admits(): boolean {
    if (this.#failures < this.#options.failures) return true;
    if (this.#trial || this.#options.now() < this.#closedUntil) return false;
    this.#trial = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#trial = false;
    this.#openFor = this.#options.openMilliseconds;
  }

  failed(): void {
    this.#failures++;
    if (this.#failures < this.#options.failures) return;
    if (this.#trial) this.#openFor = Math.min(this.#openFor * 2, this.#options.longestOpenMilliseconds);
    this.#trial = false;
    this.#closedUntil = this.#options.now() + this.#openFor;
  }

  /** The request ended without telling anything about the source, for instance because the client has gone. */
  undecided(): void {
    this.#trial = false;
  }
}

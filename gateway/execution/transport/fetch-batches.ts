import { BATCH_BYTES, BATCH_RUNS } from '../../../schema/contract/request-batch.ts';
import { type CallerHeader, type ExecutionContext, type SubgraphResult, TransportError } from './transport.ts';

/** A fetch that somebody waits for. */
export interface PendingFetch {
  /** JSON. */
  readonly variables: string;
  readonly context: ExecutionContext;
  readonly resolve: (result: SubgraphResult) => void;
  readonly reject: (error: unknown) => void;
}

/** When fetches wait for each other. */
export interface BatchOptions {
  /** Requests of a caller's fetch that may be under way before others like it gather. */
  readonly atOnce: number;
  /** Milliseconds for which they gather at most. */
  readonly gatherMilliseconds: number;
}

export const DEFAULT_BATCHES: BatchOptions = { atOnce: 2, gatherMilliseconds: 2 };

/** What a run takes beside its variables: a request id of 64 characters, a trace context of 55, and punctuation. */
const RUN_BYTES = 180;
/** A fetch that is larger goes alone: others would wait for what it takes. */
const SMALL_BYTES = BATCH_BYTES / 8;
/** About as long an answer may become, going by the one before: both sides work at the same time while an answer does not hold everything. */
const ANSWER_BYTES = 64 * 1024;
/** For so long an operation's fetches go alone to a subgraph that has not understood several together. */
const REST_MILLISECONDS = 60_000;

/** Sends fetches in one request and settles each of them; answers with the bytes of the answer, 0 without one. Never rejects. */
export type SendTogether = (fetches: readonly PendingFetch[]) => Promise<number>;

/**
 * One operation of a plan on its way to a subgraph. Fetches are sent at once, those of one turn of the event loop together, while few requests like it are
 * under way; then they gather until one of those is answered, a batch is full, or a moment has passed. Only fetches with the same signer ever share a request: no caller travels with another.
 */
export class FetchBatches {
  readonly #subgraph: string;
  readonly #headBytes: number;
  readonly #options: BatchOptions;
  readonly #send: SendTogether;
  readonly #plain = new Map<CallerHeader, Gathering>();
  readonly #tellingSources = new Map<CallerHeader, Gathering>();
  #most = BATCH_RUNS;
  #restsUntil = Number.NEGATIVE_INFINITY;

  /** @param headBytes what a request takes beside its runs, above all the operation's text */
  constructor(subgraph: string, headBytes: number, options: BatchOptions, send: SendTogether) {
    this.#subgraph = subgraph;
    this.#headBytes = headBytes;
    this.#options = options;
    this.#send = send;
  }

  add(fetch: PendingFetch): void {
    const { callerHeader, sources } = fetch.context;
    const gatherings = sources === undefined ? this.#plain : this.#tellingSources;
    let gathering = gatherings.get(callerHeader);
    if (!gathering) {
      gathering = new Gathering(this.#subgraph, this.#options, (fetches) => this.#sendAndLearn(fetches));
      gatherings.set(callerHeader, gathering);
      gathering.onIdle = () => gatherings.delete(callerHeader);
    }
    const bytes = Buffer.byteLength(fetch.variables) + RUN_BYTES;
    const goesAlone = this.#headBytes + bytes > SMALL_BYTES || this.#most === 1 || performance.now() < this.#restsUntil;
    if (goesAlone) gathering.sendAlone(fetch);
    else gathering.add(fetch, bytes, { runs: this.#most, bytes: BATCH_BYTES - this.#headBytes });
  }

  /** The subgraph has not understood that several came together. */
  rest(): void {
    this.#restsUntil = performance.now() + REST_MILLISECONDS;
  }

  async #sendAndLearn(fetches: readonly PendingFetch[]): Promise<void> {
    const answerBytes = await this.#send(fetches);
    if (answerBytes === 0) return;
    this.#most = Math.max(1, Math.min(BATCH_RUNS, Math.floor((ANSWER_BYTES * fetches.length) / answerBytes)));
  }
}

/** Fetches with one signer and one wish: some under way, others waiting to go together. */
class Gathering {
  onIdle: () => void = () => undefined;
  readonly #subgraph: string;
  readonly #options: BatchOptions;
  readonly #send: (fetches: readonly PendingFetch[]) => Promise<void>;
  #underWay = 0;
  #waiting: PendingFetch[] = [];
  #bytes = 0;
  #turn: NodeJS.Immediate | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(subgraph: string, options: BatchOptions, send: (fetches: readonly PendingFetch[]) => Promise<void>) {
    this.#subgraph = subgraph;
    this.#options = options;
    this.#send = send;
  }

  sendAlone(fetch: PendingFetch): void {
    void this.#start([fetch]);
  }

  add(fetch: PendingFetch, bytes: number, most: { readonly runs: number; readonly bytes: number }): void {
    if (this.#bytes + bytes > most.bytes) this.#flush();
    this.#waiting.push(fetch);
    this.#bytes += bytes;
    if (this.#waiting.length >= most.runs) this.#flush();
    // What has come in together is read in one turn of the event loop.
    else if (this.#underWay < this.#options.atOnce) this.#turn ??= setImmediate(() => this.#flush());
    else this.#timer ??= setTimeout(() => this.#flush(), this.#options.gatherMilliseconds);
  }

  #flush(): void {
    clearImmediate(this.#turn);
    clearTimeout(this.#timer);
    this.#turn = undefined;
    this.#timer = undefined;
    const awaited = this.#waiting.filter((fetch) => this.#isAwaited(fetch));
    this.#waiting = [];
    this.#bytes = 0;
    if (awaited.length > 0) void this.#start(awaited);
    else if (this.#underWay === 0) this.onIdle();
  }

  #isAwaited({ context, reject }: PendingFetch): boolean {
    const { client, deadline } = context;
    if (!client?.hasGone && performance.now() < deadline) return true;
    reject(new TransportError('timeout', this.#subgraph, client?.hasGone ? 'The client has gone.' : 'No time left.'));
    return false;
  }

  async #start(fetches: readonly PendingFetch[]): Promise<void> {
    this.#underWay++;
    await this.#send(fetches);
    this.#underWay--;
    if (this.#waiting.length > 0) this.#flush();
    else if (this.#underWay === 0) this.onIdle();
  }
}

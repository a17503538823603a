import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SubjectFields } from './answer/subject-selection.ts';
import type { Engine, ExamineSupergraph, SupergraphInForce } from './engine.ts';
import { Generation } from './generation.ts';
import type { CutOperation } from './operation/operation-cut.ts';
import { DEFAULT_LIMITS, type OperationLimits } from './operation/operation-limits.ts';
import type { ScalarChecks } from './operation/scalar-checks.ts';
import { type CacheLimits, DEFAULT_CACHE_LIMITS } from './operation-cache.ts';
import type { Fault } from './plan/subgraph-errors.ts';
import { type LoadedSupergraph, loadSupergraph } from './plan/supergraph.ts';
import { type BoundFetch, type SubgraphTransport, TransportError } from './transport/transport.ts';

export interface EngineOptions {
  readonly supergraphSdl: string;
  /** Opens the way to a subgraph; called once per name and URL. The engine closes it. */
  readonly transport: (subgraph: { readonly name: string; readonly url: string }) => SubgraphTransport;
  readonly limits?: Partial<OperationLimits>;
  readonly cache?: Partial<CacheLimits>;
  /** Checks of custom scalars that clients send and subgraphs answer. */
  readonly scalars?: ScalarChecks;
  /** Told of everything that clients see masked. */
  readonly onFault?: (fault: Fault) => void;
  /** Fields that say what an object is about; their values are told beside every answer. */
  readonly subjectFields?: SubjectFields;
  /** How many of the texts seen last are planned again before a new supergraph takes over. */
  readonly warmedTexts?: number;
  /** Milliseconds for which transports that a new supergraph no longer names stay open for requests under way. */
  readonly drainMilliseconds?: number;
}

const WARMED_TEXTS = 200;
const NO_SUBJECT_FIELDS: SubjectFields = new Map();
const DRAIN_MILLISECONDS = 30_000;

/** What whoever runs the engine derives from a supergraph besides: access rules, weights. It swaps with the plans. @throws to refuse the supergraph */
export type PerSupergraph<Bundle> = (supergraph: Pick<SupergraphInForce, 'sdl' | 'apiSchema'>) => Bundle;

/** What whoever runs the engine hangs on to its supergraphs. */
export interface BundleOptions<Bundle> {
  readonly perSupergraph: PerSupergraph<Bundle>;
  /** Asked before a new supergraph takes over. It may take its time: requests go on. */
  readonly examine?: ExamineSupergraph<Bundle>;
  /** The cut of a new supergraph by what an old one's was decided by ({@link OperationCut.basis}), so that plans are ready for the callers seen last. */
  readonly cutAgain?: (bundle: Bundle, basis: unknown) => CutOperation | undefined;
}

/** @throws when the supergraph cannot be used. */
export function createEngine(options: EngineOptions): Engine;
export function createEngine<Bundle>(options: EngineOptions & BundleOptions<Bundle>): Engine<Bundle>;
export function createEngine(options: EngineOptions & Partial<BundleOptions<unknown>>): Engine<unknown> {
  return new HotEngine<unknown>({ perSupergraph: () => undefined, ...options });
}

interface OpenTransport {
  readonly url: string;
  readonly transport: SubgraphTransport;
}

class HotEngine<Bundle> implements Engine<Bundle> {
  readonly #options: EngineOptions & BundleOptions<Bundle>;
  readonly #limits: OperationLimits;
  readonly #draining = new Map<SubgraphTransport, NodeJS.Timeout>();
  #open: ReadonlyMap<string, OpenTransport> = new Map();
  #generation: Generation<Bundle>;
  #reloading: Promise<void> = Promise.resolve();

  constructor(options: EngineOptions & BundleOptions<Bundle>) {
    this.#options = options;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    const supergraph = loadSupergraph(options.supergraphSdl, this.#limits, options.scalars);
    this.#open = this.#openTransports(supergraph);
    this.#generation = this.#begin(supergraph, this.#open);
  }

  get current(): SupergraphInForce<Bundle> {
    return this.#generation;
  }

  subgraph(name: string): SubgraphTransport {
    const transport = () => {
      const found = this.#open.get(name)?.transport;
      if (!found) throw new TransportError('unavailable', name, 'The supergraph has no such subgraph.');
      return found;
    };
    return {
      name,
      bind(fetch) {
        let bound: { readonly to: SubgraphTransport; readonly ask: BoundFetch } | undefined;
        return (variables, context) => {
          const to = transport();
          if (bound?.to !== to) bound = { to, ask: to.bind(fetch) };
          return bound.ask(variables, context);
        };
      },
      close: async () => undefined,
    };
  }

  async examine(): Promise<void> {
    await this.#options.examine?.(this.#generation, undefined);
  }

  reload(supergraphSdl: string): Promise<void> {
    // One after the other, so that the supergraph that came last is the one that stays.
    const reload = this.#reloading.then(() => this.#reload(supergraphSdl));
    this.#reloading = reload.catch(() => undefined);
    return reload;
  }

  async #reload(supergraphSdl: string): Promise<void> {
    const supergraph = loadSupergraph(supergraphSdl, this.#limits, this.#options.scalars);
    const open = this.#openTransports(supergraph);
    try {
      const next = this.#begin(supergraph, open);
      await this.#options.examine?.(next, this.#generation);
      const { cutAgain, warmedTexts = WARMED_TEXTS } = this.#options;
      // Planning may take milliseconds; requests go on in between.
      await next.warmFrom(this.#generation, (basis) => cutAgain?.(next.bundle, basis), warmedTexts, nextTurn);
      this.#drain(this.#open, open);
      this.#open = open;
      this.#generation = next;
    } catch (error) {
      this.#drain(open, this.#open);
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#reloading;
    for (const timer of this.#draining.values()) clearTimeout(timer);
    const transports = [...this.#draining.keys(), ...[...this.#open.values()].map(({ transport }) => transport)];
    this.#draining.clear();
    this.#open = new Map();
    await Promise.all(transports.map((transport) => transport.close()));
  }

  #begin(supergraph: LoadedSupergraph, open: ReadonlyMap<string, OpenTransport>): Generation<Bundle> {
    return new Generation(
      supergraph,
      this.#options.perSupergraph(supergraph),
      [...open].map(([name, { url, transport }]) => ({
        name,
        url,
        transport,
        isNew: this.#open.get(name)?.transport !== transport,
        expected: () => supergraph.subgraphSchema(name),
      })),
      this.#limits,
      { ...DEFAULT_CACHE_LIMITS, ...this.#options.cache },
      this.#options.onFault ?? (() => undefined),
      this.#options.subjectFields ?? NO_SUBJECT_FIELDS,
    );
  }

  #openTransports(supergraph: LoadedSupergraph): ReadonlyMap<string, OpenTransport> {
    return new Map(
      supergraph.subgraphs.map(({ name, url }) => {
        const open = this.#open.get(name);
        if (open?.url === url) return [name, open];
        return [name, { url, transport: this.#options.transport({ name, url }) }];
      }),
    );
  }

  /** Closes the transports that are no longer kept, after a while. */
  #drain(old: ReadonlyMap<string, OpenTransport>, kept: ReadonlyMap<string, OpenTransport>): void {
    for (const [name, { transport }] of old) {
      if (kept.get(name)?.transport === transport) continue;
      const timer = setTimeout(() => {
        this.#draining.delete(transport);
        void transport.close();
      }, this.#options.drainMilliseconds ?? DRAIN_MILLISECONDS);
      timer.unref();
      this.#draining.set(transport, timer);
    }
  }
}

import { Counter, collectDefaultMetrics, Gauge, register } from 'prom-client';
import { createRequestMetrics, type RequestOutcome } from './request-metrics.ts';

/** Numbers of this process for Prometheus. */
export interface Metrics {
  readonly observe: (outcome: RequestOutcome) => void;
  /** The supergraph in force, by its hash. Over several processes: how many have it. */
  supergraph(hash: string): void;
  reloaded(outcome: 'accepted' | 'refused'): void;
  /** Registered operations that the supergraph in force has no longer what they ask for. */
  readonly brokenOperations: (count: number) => void;
  text(): Promise<string>;
}

/** The default registry, because that's the one the cluster aggregates; a second gateway in the process starts it anew. */
export function createMetrics(): Metrics {
  register.clear();
  collectDefaultMetrics();
  const supergraph = new Gauge({
    name: 'yunqiao_supergraph_info',
    help: 'Processes that answer by the supergraph with this SHA-256.',
    labelNames: ['hash'] as const,
  });
  const reloads = new Counter({
    name: 'yunqiao_supergraph_reloads_total',
    help: 'Supergraphs that were offered while running, by outcome.',
    labelNames: ['outcome'] as const,
  });
  const broken = new Gauge({
    name: 'yunqiao_supergraph_broken_operations',
    help: 'Registered operations that were not valid under the supergraph that was offered last.',
    aggregator: 'max',
  });
  return {
    observe: createRequestMetrics(register),
    supergraph(hash) {
      supergraph.reset();
      supergraph.set({ hash }, 1);
    },
    reloaded: (outcome) => reloads.inc({ outcome }),
    brokenOperations: (count) => broken.set(count),
    text: () => register.metrics(),
  };
}

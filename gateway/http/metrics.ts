import { Counter, collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client';

/** Numbers of this process for Prometheus. */
export interface Metrics {
  observe(outcome: { readonly operation: string; readonly code: string; readonly seconds: number }): void;
  /** The supergraph in force, by its hash. Over several processes: how many have it. */
  supergraph(hash: string): void;
  reloaded(outcome: 'accepted' | 'refused'): void;
  /** Registered operations that the supergraph in force has no longer what they ask for. */
  readonly brokenOperations: (count: number) => void;
  text(): Promise<string>;
}

const BUCKETS_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The default registry, because that's the one the cluster aggregates; a second gateway in the process starts it anew. */
export function createMetrics(): Metrics {
  register.clear();
  collectDefaultMetrics();
  const requests = new Counter({
    name: 'yunqiao_graphql_requests_total',
    help: 'GraphQL requests by operation type and outcome code.',
    labelNames: ['operation', 'code'] as const,
  });
  const duration = new Histogram({
    name: 'yunqiao_graphql_request_seconds',
    help: 'Time from the parsed HTTP request to the finished answer.',
    labelNames: ['operation'] as const,
    buckets: BUCKETS_SECONDS,
  });
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
    observe({ operation, code, seconds }) {
      requests.inc({ operation, code });
      duration.observe({ operation }, seconds);
    },
    supergraph(hash) {
      supergraph.reset();
      supergraph.set({ hash }, 1);
    },
    reloaded: (outcome) => reloads.inc({ outcome }),
    brokenOperations: (count) => broken.set(count),
    text: () => register.metrics(),
  };
}

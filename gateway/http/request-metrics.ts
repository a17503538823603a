import { Counter, type Histogram, type Registry } from 'prom-client';

/** A request that was answered. */
export interface RequestOutcome {
  /** `query`, `mutation`, or `refused` where none was read. */
  readonly operation: string;
  readonly code: string;
  readonly seconds: number;
}

export const BUCKETS_SECONDS = [
  0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30,
] as const;
const COUNT = 'yunqiao_graphql_requests_total';
const DURATION = 'yunqiao_graphql_request_seconds';
const DURATION_HELP = 'Time from the parsed HTTP request to the finished answer.';

/** What one kind of operation has come to. */
interface Tally {
  /** By code, since the counter was last read. */
  readonly codes: Map<string, number>;
  /** Requests per bucket; the last holds what is above all of them. */
  readonly buckets: number[];
  count: number;
  sum: number;
}

/**
 * Counts requests for a registry. The library hashes the labels anew for every number it is told, which costs more than some parts of a look-up;
 * here a request adds to its tally, and the registry reads the tallies when somebody asks.
 */
export function createRequestMetrics(registry: Registry): (outcome: RequestOutcome) => void {
  const tallies = new Map<string, Tally>();
  new Counter({
    name: COUNT,
    help: 'GraphQL requests by operation type and outcome code.',
    labelNames: ['operation', 'code'] as const,
    registers: [registry],
    collect() {
      for (const [operation, { codes }] of tallies) {
        for (const [code, requests] of codes) this.inc({ operation, code }, requests);
        codes.clear();
      }
    },
  });
  // A histogram takes values one by one only. A registry asks a metric for nothing but its name and what `get` tells.
  const duration = { name: DURATION, get: async () => durations(tallies) };
  registry.registerMetric(duration as unknown as Histogram);

  return ({ operation, code, seconds }) => {
    let tally = tallies.get(operation);
    if (!tally) {
      tally = { codes: new Map(), buckets: Array(BUCKETS_SECONDS.length + 1).fill(0), count: 0, sum: 0 };
      tallies.set(operation, tally);
    }
    tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
    let bucket = 0;
    while (seconds > (BUCKETS_SECONDS[bucket] ?? Number.POSITIVE_INFINITY)) bucket++;
    tally.buckets[bucket] = (tally.buckets[bucket] ?? 0) + 1;
    tally.count++;
    tally.sum += seconds;
  };
}

function durations(tallies: ReadonlyMap<string, Tally>) {
  const values = [...tallies].flatMap(([operation, { buckets, count, sum }]) => {
    let upTo = 0;
    const cumulative = [...BUCKETS_SECONDS, '+Inf'].map((le, index) => {
      upTo += buckets[index] ?? 0;
      return { metricName: `${DURATION}_bucket`, labels: { le, operation }, value: upTo };
    });
    return [
      ...cumulative,
      { metricName: `${DURATION}_sum`, labels: { operation }, value: sum },
      { metricName: `${DURATION}_count`, labels: { operation }, value: count },
    ];
  });
  return { name: DURATION, help: DURATION_HELP, type: 'histogram', aggregator: 'sum', values };
}

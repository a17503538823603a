import { Counter, collectDefaultMetrics, Gauge, register } from 'prom-client';
import { createRequestMetrics, type RequestOutcome } from './request-metrics.ts';

const EVENT_LOOP_PRECISION_MS = 100;

/** Numbers of this process for Prometheus. */
export interface Metrics {
  readonly observe: (outcome: RequestOutcome) => void;
  /** The supergraph in force, by its hash. Over several processes: how many have it. */
  supergraph(hash: string): void;
  reloaded(outcome: 'accepted' | 'refused'): void;
  /** Registered operations that the supergraph in force has no longer what they ask for. */
  readonly brokenOperations: (count: number) => void;
  /** How a sign-in ended: `OK`, or the code of its refusal. */
  readonly signedIn: (code: string) => void;
  /** The register did not answer when a lease was asked for. */
  readonly leaseRefused: () => void;
  /** Told how many agreements' leases are held when somebody asks. */
  leases(held: () => number): void;
  text(): Promise<string>;
}

/** The default registry, because that's the one the cluster aggregates; a second gateway in the process starts it anew. */
export function createMetrics(): Metrics {
  register.clear();
  // By default a timer fires a hundred times a second for this, in every process.
  collectDefaultMetrics({ eventLoopMonitoringPrecision: EVENT_LOOP_PRECISION_MS });
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
  const signIns = new Counter({
    name: 'yunqiao_sign_ins_total',
    help: 'Requests for a token, by outcome.',
    labelNames: ['code'] as const,
  });
  const leaseFaults = new Counter({
    name: 'yunqiao_lease_faults_total',
    help: 'Leases that the register of agencies was asked for and did not answer about.',
  });
  return {
    observe: createRequestMetrics(register),
    supergraph(hash) {
      supergraph.reset();
      supergraph.set({ hash }, 1);
    },
    reloaded: (outcome) => reloads.inc({ outcome }),
    brokenOperations: (count) => broken.set(count),
    signedIn: (code) => signIns.inc({ code }),
    leaseRefused: () => leaseFaults.inc(),
    leases(held) {
      new Gauge({
        name: 'yunqiao_leases_held',
        help: 'Agreements of which a process holds a lease.',
        collect() {
          this.set(held());
        },
      });
    },
    text: () => register.metrics(),
  };
}

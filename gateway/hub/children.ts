import { Counter, Gauge, Registry } from 'prom-client';

/** How a child process of this machine's hub is. */
export interface ChildState {
  readonly up: boolean;
  /** Times that it died and was started again since the hub was started. */
  readonly restarts: number;
  /** When it died last (ISO 8601), and of what. */
  readonly lastEnded?: { readonly at: string; readonly reason: string };
}

/** By name: `projector`, `feeder`, `store`, `worker-1` … */
export type ChildStates = Readonly<Record<string, ChildState>>;

/** Kept by the primary, which starts them all. */
export interface ChildRegister {
  started(name: string): void;
  ended(name: string, reason: string): void;
  states(): ChildStates;
  /** The same as numbers, in the form that metrics of several processes are joined in. */
  metrics(): ReturnType<Registry['getMetricsAsJSON']>;
}

export function createChildRegister(now: () => Date = () => new Date()): ChildRegister {
  const states = new Map<string, ChildState>();
  const registry = new Registry();
  const labelNames = ['child'] as const;
  const registers = [registry];
  const up = new Gauge({
    name: 'yunqiao_child_up',
    help: '1 while a child process of the hub runs.',
    labelNames,
    registers,
  });
  const restarts = new Counter({
    name: 'yunqiao_child_restarts_total',
    help: 'Times that a child process of the hub died and was started again.',
    labelNames,
    registers,
  });
  return {
    started(name) {
      const before = states.get(name);
      states.set(name, { ...(before ?? { restarts: 0 }), up: true });
      up.set({ child: name }, 1);
      restarts.inc({ child: name }, 0);
    },
    ended(name, reason) {
      const before = states.get(name);
      const lastEnded = { at: now().toISOString(), reason };
      states.set(name, { up: false, restarts: (before?.restarts ?? 0) + 1, lastEnded });
      up.set({ child: name }, 0);
      restarts.inc({ child: name });
    },
    states: () => Object.fromEntries([...states].sort(([a], [b]) => (a < b ? -1 : 1))),
    metrics: () => registry.getMetricsAsJSON(),
  };
}

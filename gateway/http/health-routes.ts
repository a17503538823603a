import type { FastifyInstance } from 'fastify';
import type { SupergraphState } from '../reload/supergraph-reloader.ts';

/** Asks one dependency whether it can be used; rejects or takes too long when it can't. */
export interface Dependency {
  readonly name: string;
  check(): Promise<void>;
}

/**
 * How a part of the hub is. `degraded`: a person should look, and this gateway still answers as well as any; `unavailable`: another one would answer
 * better, if there is one.
 */
export interface Condition {
  readonly state: 'ok' | 'degraded' | 'unavailable';
  /** What a person wants to know of it. */
  readonly [detail: string]: unknown;
}

/** What readiness and metrics are told from. */
export interface Health {
  readonly dependencies: readonly Dependency[];
  readonly metrics: () => Promise<string>;
  readonly supergraph?: (() => SupergraphState) | undefined;
  readonly feeds?: (() => Promise<Readonly<Record<string, unknown>>>) | undefined;
  /** Parts of the process and its machine, by name. */
  readonly conditions?: (() => Promise<Readonly<Record<string, Condition>>>) | undefined;
}

const CHECK_TIMEOUT_MS = 2000;

/**
 * Liveness (the process answers), readiness, and Prometheus metrics. Readiness names each dependency, each part, the supergraph in force and who follows which
 * feed: 503 `unavailable` where requests should go elsewhere, 200 `degraded` where a person should look, 200 `ok`.
 */
export function registerHealth(
  app: FastifyInstance,
  { dependencies, metrics, supergraph, feeds, conditions }: Health,
): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const states = await Promise.all(
      dependencies.map(async ({ name, check }) => [name, (await isUp(check)) ? 'ok' : 'unavailable'] as const),
    );
    const followed = await feeds?.();
    const parts = await conditions?.();
    const found = [...states.map(([, state]) => state), ...Object.values(parts ?? {}).map(({ state }) => state)];
    const isDegraded = found.includes('degraded') || supergraph?.().refused !== undefined;
    const status = found.includes('unavailable') ? 'unavailable' : isDegraded ? 'degraded' : 'ok';
    return reply.code(status === 'unavailable' ? 503 : 200).send({
      status,
      dependencies: Object.fromEntries(states),
      ...(parts && { parts }),
      ...(supergraph && { supergraph: supergraph() }),
      ...(followed && { feeds: followed }),
    });
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics()),
  );
}

async function isUp(check: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, CHECK_TIMEOUT_MS, false);
  });
  try {
    return await Promise.race([check().then(() => true), timeout]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

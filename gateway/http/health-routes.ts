import type { FastifyInstance } from 'fastify';
import type { SupergraphState } from '../reload/supergraph-reloader.ts';

/** Asks one dependency whether it can be used; rejects or takes too long when it can't. */
export interface Dependency {
  readonly name: string;
  check(): Promise<void>;
}

const CHECK_TIMEOUT_MS = 2000;

/** Liveness (the process answers), readiness (each dependency named, the supergraph in force, and who follows which feed), and Prometheus metrics. */
export function registerHealth(
  app: FastifyInstance,
  dependencies: readonly Dependency[],
  metrics: () => Promise<string>,
  supergraph?: () => SupergraphState,
  feeds?: () => Promise<Readonly<Record<string, unknown>>>,
): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const states = await Promise.all(
      dependencies.map(async ({ name, check }) => [name, (await isUp(check)) ? 'ok' : 'unavailable'] as const),
    );
    const followed = await feeds?.();
    const ready = states.every(([, state]) => state === 'ok');
    return reply.code(ready ? 200 : 503).send({
      status: ready ? 'ok' : 'unavailable',
      dependencies: Object.fromEntries(states),
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

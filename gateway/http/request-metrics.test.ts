import fc from 'fast-check';
import { AggregatorRegistry, Counter, Histogram, Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { BUCKETS_SECONDS, createRequestMetrics, type RequestOutcome } from './request-metrics.ts';

/** The same numbers, told to the library one by one. */
function libraryMetrics(registry: Registry): (outcome: RequestOutcome) => void {
  const requests = new Counter({
    name: 'yunqiao_graphql_requests_total',
    help: 'GraphQL requests by operation type and outcome code.',
    labelNames: ['operation', 'code'],
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'yunqiao_graphql_request_seconds',
    help: 'Time from the parsed HTTP request to the finished answer.',
    labelNames: ['operation'],
    buckets: [...BUCKETS_SECONDS],
    registers: [registry],
  });
  return ({ operation, code, seconds }) => {
    requests.inc({ operation, code });
    duration.observe({ operation }, seconds);
  };
}

/** Lines, sorted: a counter keeps its labels in the order of their coming, and the order of reading may be another. */
const linesOf = async (registry: Registry) => (await registry.metrics()).split('\n').sort();

const outcome = fc.record({
  operation: fc.constantFrom('query', 'mutation', 'refused'),
  code: fc.constantFrom('OK', 'FORBIDDEN', 'BAD_USER_INPUT'),
  seconds: fc.oneof(fc.constantFrom(...BUCKETS_SECONDS), fc.double({ min: 0, max: 40, noNaN: true })),
});
const worker = fc.array(fc.oneof({ weight: 9, arbitrary: outcome }, { weight: 1, arbitrary: fc.constant('read') }));

describe('the numbers of requests', () => {
  it('are what the library counts, read as often as one likes, of one process and of all workers together', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(worker, { minLength: 1, maxLength: 3 }), async (workers) => {
        const registries: [ours: Registry, theirs: Registry][] = [];
        for (const steps of workers) {
          const pair: [Registry, Registry] = [new Registry(), new Registry()];
          registries.push(pair);
          const told = [createRequestMetrics(pair[0]), libraryMetrics(pair[1])];
          for (const step of steps) {
            if (step === 'read') expect(await linesOf(pair[0])).toEqual(await linesOf(pair[1]));
            else for (const tell of told) tell(step as RequestOutcome);
          }
          expect(await linesOf(pair[0])).toEqual(await linesOf(pair[1]));
        }
        // As it goes from the workers to the primary: as JSON.
        const together = async (side: 0 | 1) => {
          const told = await Promise.all(registries.map((pair) => pair[side].getMetricsAsJSON()));
          return linesOf(AggregatorRegistry.aggregate(JSON.parse(JSON.stringify(told))));
        };
        expect(await together(0)).toEqual(await together(1));
      }),
      { numRuns: 60 },
    );
  });
});

import type { TracedWork, Tracing } from '../../../schema/contract/tracing.ts';
import { type SubgraphResult, type SubgraphTransport, TransportError } from './transport.ts';

/** Makes each fetch a part of the request that waits for it, and gives the subgraph its trace context. */
export function tracedTransport(transport: SubgraphTransport, tracing: Tracing): SubgraphTransport {
  const { name } = transport;
  const end = (work: TracedWork, { errors }: SubgraphResult) => {
    const code = errors?.[0]?.extensions?.['code'];
    work.end({ 'yunqiao.outcome': errors && errors.length > 0 ? String(code ?? 'INTERNAL') : 'OK' });
  };
  const fail = (work: TracedWork, error: unknown) => {
    const type = error instanceof TransportError ? error.kind : (error as Error).name;
    work.end({ 'error.type': type }, true);
    return error;
  };
  return {
    ...transport,
    bind(fetch) {
      const bound = transport.bind(fetch);
      return (variables, context) => {
        const work = tracing.part(`subgraph ${name}`, { 'yunqiao.subgraph': name });
        if (!work) return bound(variables, context);
        try {
          const asked = { ...context, traceparent: work.traceparent };
          const result = tracing.within(work, () => bound(variables, asked));
          if (!(result instanceof Promise)) {
            end(work, result);
            return result;
          }
          return result.then(
            (answer) => {
              end(work, answer);
              return answer;
            },
            (error: unknown) => {
              throw fail(work, error);
            },
          );
        } catch (error) {
          throw fail(work, error);
        }
      };
    },
  };
}

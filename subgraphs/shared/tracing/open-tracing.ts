import type { TracingSettings } from '../../../schema/contract/environment.ts';
import type { Tracing } from '../../../schema/contract/tracing.ts';

/**
 * The spans of a process, where the environment names a collector: only then is OpenTelemetry loaded.
 * @param role of the process: `worker`, or a subgraph's name
 * @param onFault told when spans can't be sent, once a minute at most
 */
export async function openTracing(
  settings: TracingSettings | undefined,
  role: string,
  onFault: (error: unknown) => void,
): Promise<Tracing | undefined> {
  if (!settings) return undefined;
  const { createTracing } = await import('./open-telemetry.ts');
  return createTracing({ settings, role, onFault });
}

import { NotKnown } from '../shared/read-model/not-known.ts';
import type { Setting } from './examination.ts';
import { type Finding, finding } from './findings.ts';
import { SOURCES } from './view.ts';

/**
 * What a check finds; or, where it can't be completed, that. A fact that can't be read or a defect is a finding of the one claim that met it: it asks for
 * review, and takes neither the claim's other checks nor the other claims of the call along.
 */
export function completed<T>(check: () => T, otherwise: (findings: readonly Finding[]) => T, setting: Setting): T {
  try {
    return check();
  } catch (error) {
    return otherwise([incomplete(error, setting)]);
  }
}

function incomplete(error: unknown, { onDefect }: Setting): Finding {
  if (error instanceof NotKnown) {
    const source = SOURCES.find((name) => name === error.feed) ?? null;
    return finding('source.unreadable', { source: error.feed }, null, source);
  }
  onDefect?.(error);
  return finding('check.failed', {}, null, null);
}

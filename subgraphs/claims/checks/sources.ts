import type { Setting } from '../examination.ts';
import { type Finding, finding, NONE } from '../findings.ts';
import { FRESHNESS_LIMIT_MS } from '../limits.ts';
import { shanghaiTime } from '../shanghai-time.ts';
import type { SourceName } from '../view.ts';

/** The sources a claim needs that are missing or not fresh enough; with one of these no claim is accepted. */
export function checkSources(needed: readonly SourceName[], setting: Setting): readonly Finding[] {
  if (needed.every((source) => setting.fresh.has(source))) return NONE;
  const stale = needed.filter((source) => !setting.fresh.has(source));
  return stale.map((source): Finding => {
    const asOf = setting.facts.asOf(source);
    if (setting.facts.isInconclusive(source)) return finding('source.inconclusive', { source }, null, source);
    const values = { source, asOf: asOf === null ? '' : shanghaiTime(asOf), limit: FRESHNESS_LIMIT_MS / 1000 };
    return finding(asOf === null ? 'source.never' : 'source.stale', values, null, source);
  });
}

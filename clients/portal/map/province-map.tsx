import { Mixed } from '../pieces.tsx';
import type { View } from '../view.ts';
import { readProvinceMap } from './read-map.ts';

/** Read once: another file takes effect when the hub starts. */
const map = readProvinceMap();
/** Tints between the least and the most. */
const STEPS = 5;

/** A province with the number that the map is tinted by. */
export interface MapNumber {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn?: string | null;
  readonly count: number;
}

/** Upper ends of tints: quantiles of the numbers above none, each once. */
export function tintEnds(counts: readonly number[]): number[] {
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const ends = Array.from(
    { length: STEPS },
    (_, step) => sorted[Math.ceil(((step + 1) * sorted.length) / STEPS) - 1] ?? 0,
  );
  return [...new Set(ends)].filter((end) => end > 0);
}

/** Which tint a number has: 0 for none, and of those above it the first that holds it. */
export function tintOf(count: number, ends: readonly number[]): number {
  return count <= 0 ? 0 : ends.findIndex((end) => count <= end) + 1;
}

/** A map of provinces, tinted by numbers; the numbers themselves stand in a table beside it. What is not told has an outline and no tint. */
export function ProvinceMap({ view, title, numbers }: { view: View; title: string; numbers: readonly MapNumber[] }) {
  const { t } = view;
  const ends = tintEnds(numbers.map(({ count }) => count));
  const byCode = new Map(numbers.map((one) => [one.code, one]));
  const shift = STEPS - ends.length;
  const tint = (step: number) => (step === 0 ? 'tint-0' : `tint-${step + shift}`);
  return (
    <figure class="map">
      <svg viewBox={`-4 -4 ${map.width + 8} ${map.height + 8}`} role="img" aria-label={title} fill-rule="evenodd">
        {map.shapes.map(({ code, path }) => {
          const known = code === null ? undefined : byCode.get(code);
          return (
            <path class={known ? tint(tintOf(known.count, ends)) : 'tint-none'} d={path}>
              {known && (
                <title>{`${view.language === 'zh' ? known.nameZh : (known.nameEn ?? known.nameZh)} ${known.count}`}</title>
              )}
            </path>
          );
        })}
      </svg>
      <ul class="legend">
        {[0, ...ends].map((end, step) => (
          <li>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
              <rect class={tint(step)} width="16" height="16" />
            </svg>{' '}
            {rangeText(step === 0 ? 0 : (ends[step - 2] ?? 0) + 1, end)}
          </li>
        ))}
        <li>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <rect class="tint-none" width="16" height="16" />
          </svg>{' '}
          {t('map.nottold')}
        </li>
      </ul>
      <figcaption class="hint">
        <Mixed view={view}>{t('map.origin', { source: map.source, licence: map.licence })}</Mixed>{' '}
        <Mixed view={view}>
          {map.reviewNumber === null ? t('map.unreviewed') : t('map.reviewed', { number: map.reviewNumber })}
        </Mixed>
      </figcaption>
    </figure>
  );
}

function rangeText(from: number, to: number): string {
  return from === to ? String(to) : `${from}–${to}`;
}

import type { ComponentChildren } from 'preact';

/** A stretch of a column: its word, and the look that it has in every column and in the legend. */
export interface ChartPart {
  readonly word: ComponentChildren;
  readonly look: ChartLook;
}

/** Tint and hatching together: no part is told by colour alone. */
export type ChartLook = 'valid' | 'suspended' | 'revoked' | 'cancelled' | 'expired';

/** A month with a number for each part, in their order from below. */
export interface ChartMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly counts: readonly number[];
}

/** In units of the drawing: it is as legible on a phone of 390 px as it stands here. */
const WIDTH = 360;
const HEIGHT = 200;
const LEFT = 40;
const BELOW = 34;
const ABOVE = 10;
/** Above, every second label is left out. */
const LABELS = 13;

/** Ends of an axis: 1, 2 or 5 times a power of ten apart, four or five of them. */
export function axisSteps(most: number): number[] {
  const rough = Math.max(most, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough);
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, index) => index * step);
}

/** Columns over months, drawn on the server; the numbers themselves stand in a table beside it. */
export function MonthChart({
  title,
  note,
  parts,
  months,
}: {
  title: string;
  note: ComponentChildren;
  parts: readonly ChartPart[];
  months: readonly ChartMonth[];
}) {
  const steps = axisSteps(Math.max(...months.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0))));
  const top = steps.at(-1) ?? 1;
  const tall = HEIGHT - ABOVE - BELOW;
  const heightOf = (count: number) => (count / top) * tall;
  const slot = (WIDTH - LEFT) / Math.max(months.length, 1);
  const place = (index: number) => LEFT + index * slot + slot / 2;
  const isLabelled = (index: number) => months.length < LABELS || (months.length - 1 - index) % 2 === 0;
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
        {parts.length > 1 && <Hatchings />}
        {steps.map((step) => {
          const y = (HEIGHT - BELOW - heightOf(step)).toFixed(1);
          return (
            <>
              <line class="chart-line" x1={LEFT} x2={WIDTH} y1={y} y2={y} />
              <text class="chart-text" x={LEFT - 4} y={Number(y) + 4} text-anchor="end">
                {step}
              </text>
            </>
          );
        })}
        {months.map(({ month, counts }, index) => {
          let y = HEIGHT - BELOW;
          const middle = place(index);
          return (
            <g>
              <title>{`${month}: ${counts.join(' + ')}`}</title>
              {counts.map((count, part) => {
                const height = heightOf(count);
                y -= height;
                return (
                  <rect
                    class={`look-${parts[part]?.look}`}
                    x={(middle - slot * 0.36).toFixed(1)}
                    y={y.toFixed(1)}
                    width={(slot * 0.72).toFixed(1)}
                    height={height.toFixed(1)}
                  />
                );
              })}
              {isLabelled(index) && (
                <text class="chart-text" x={middle.toFixed(1)} y={HEIGHT - BELOW + 14} text-anchor="middle">
                  {month.slice(5)}
                </text>
              )}
              {(month.endsWith('-01') || (index === 0 && !months[1]?.month.endsWith('-01'))) && (
                <text class="chart-text" x={middle.toFixed(1)} y={HEIGHT - BELOW + 28} text-anchor="middle">
                  {month.slice(0, 4)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      {parts.length > 1 && (
        <ul class="legend">
          {parts.map(({ word, look }) => (
            <li>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
                <rect class={`look-${look}`} width="16" height="16" />
              </svg>{' '}
              {word}
            </li>
          ))}
        </ul>
      )}
      <figcaption class="hint">{note}</figcaption>
    </figure>
  );
}

function Hatchings() {
  return (
    <defs>
      <pattern id="hatch-suspended" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-warn-tint" width="4" height="4" />
        <rect class="hatch-warn" width="2" height="4" />
      </pattern>
      <pattern id="hatch-revoked" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="hatch-bad-tint" width="4" height="4" />
        <rect class="hatch-bad" width="4" height="2" />
        <rect class="hatch-bad" width="2" height="4" />
      </pattern>
      <pattern id="hatch-cancelled" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="hatch-past-tint" width="4" height="4" />
        <circle class="hatch-past" cx="2" cy="2" r="1" />
      </pattern>
      <pattern id="hatch-expired" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="hatch-past-tint" width="4" height="4" />
        <rect class="hatch-past" width="4" height="1" />
      </pattern>
    </defs>
  );
}

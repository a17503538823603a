import type { AskHub, HubVerdict, HubVerification } from './claim-request.ts';
import { ClaimsRefused } from './claim-request.ts';
import type { ClaimRow } from './claim-row.ts';
import { type RowFinding, refusedValue } from './row-findings.ts';

/** A row with what the hub said of it. */
export interface CheckedRow {
  readonly row: ClaimRow;
  readonly faults: readonly RowFinding[];
  /** `null` when the row was not asked about. */
  readonly verdict: HubVerdict | null;
  readonly checkedAt: string | null;
  /** Instant up to which every source that was asked is complete; `null` when one has none. */
  readonly asOf: string | null;
}

/** How many rows of a batch cost a unit of quota each. */
export function askedRows(rows: readonly ClaimRow[]): number {
  return rows.reduce((count, { claim }) => count + (claim === null ? 0 : 1), 0);
}

/**
 * Asks the hub about the rows of a batch, in one call. A value that the hub refuses costs its own row only: the others are asked about again.
 */
export async function checkBatch(ask: AskHub, rows: readonly ClaimRow[], on: string | null): Promise<CheckedRow[]> {
  const refused = new Map<ClaimRow, RowFinding>();
  for (;;) {
    const asked = rows.filter((row) => row.claim !== null && !refused.has(row));
    try {
      const answer = asked.length === 0 ? null : await askAbout(ask, asked, on);
      const asOf = answer ? oldest(answer.sources) : null;
      let next = 0;
      return rows.map((row) => {
        const finding = refused.get(row);
        if (finding || !answer || row.claim === null)
          return notAsked(row, finding ? [...row.faults, finding] : row.faults);
        const verdict = answer.verdicts[next++] ?? null;
        return { row, faults: row.faults, verdict, checkedAt: answer.checkedAt, asOf };
      });
    } catch (error) {
      if (!(error instanceof ClaimsRefused)) throw error;
      const before = refused.size;
      for (const [position, message] of error.refusals) {
        const row = asked[position];
        if (row) refused.set(row, refusedValue(message));
      }
      if (refused.size === before) throw error;
    }
  }
}

function notAsked(row: ClaimRow, faults: readonly RowFinding[]): CheckedRow {
  return { row, faults, verdict: null, checkedAt: null, asOf: null };
}

function askAbout(ask: AskHub, rows: readonly ClaimRow[], on: string | null): Promise<HubVerification> {
  return ask(
    rows.flatMap(({ claim }) => (claim ? [claim] : [])),
    on,
  );
}

function oldest(sources: HubVerification['sources']): string | null {
  let least: string | null = null;
  for (const { asOf } of sources) {
    if (!asOf) return null;
    if (least === null || asOf < least) least = asOf;
  }
  return least;
}

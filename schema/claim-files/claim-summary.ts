import type { FileWarning } from './file-warnings.ts';
import type { RowFault } from './row-findings.ts';
import type { JudgedRow } from './verdict-lines.ts';

/** Counts over a whole file. */
export interface ClaimSummary {
  readonly rows: number;
  readonly decisions: Readonly<Record<string, number>>;
  /** Rows with each finding code. */
  readonly findings: Readonly<Record<string, number>>;
  /** Rows by what was wrong with the row itself; each of them has the finding `MALFORMED` as well. */
  readonly rowFaults: Readonly<Partial<Record<RowFault, number>>>;
  /** What the verdicts do not say by themselves: sheets left out, codes that were not checked, a file that is cut off. */
  readonly warnings: readonly FileWarning[];
  /** With the verdicts of an earlier run at hand: rows whose verdict is the same, and which are not written. */
  readonly unchanged?: number;
}

export const EMPTY_SUMMARY: ClaimSummary = {
  rows: 0,
  decisions: { ACCEPT: 0, REJECT: 0, REVIEW: 0 },
  findings: {},
  rowFaults: {},
  warnings: [],
};

/** The summary with some rows more. */
export function addToSummary(summary: ClaimSummary, rows: readonly JudgedRow[], unchanged?: number): ClaimSummary {
  const decisions = { ...summary.decisions };
  const findings = { ...summary.findings };
  const rowFaults: Record<string, number> = { ...summary.rowFaults };
  const count = (counts: Record<string, number>, keys: Iterable<string>) => {
    for (const key of new Set(keys)) counts[key] = (counts[key] ?? 0) + 1;
  };
  for (const { checked, verdict } of rows) {
    count(decisions, [verdict.decision]);
    count(findings, verdict.findings);
    count(
      rowFaults,
      checked.faults.map(({ fault }) => fault),
    );
  }
  const counted = { ...summary, rows: summary.rows + rows.length, decisions, findings, rowFaults };
  return unchanged === undefined ? counted : { ...counted, unchanged: (summary.unchanged ?? 0) + unchanged };
}

/** The summary as an aligned table, findings by frequency. */
export function printSummary({ rows, decisions, findings, rowFaults, warnings, unchanged }: ClaimSummary): string {
  const lines = [
    ['rows', rows] as const,
    ...(unchanged === undefined ? [] : [['unchanged', unchanged] as const]),
    ...Object.entries(decisions),
    ['', null] as const,
    ...byCount(findings),
    ...(Object.keys(rowFaults).length > 0 ? [['', null] as const, ['of the rows themselves:', null] as const] : []),
    ...byCount(rowFaults),
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  const told = lines.map(([name, count]) =>
    count === null ? name : `${name.padEnd(width)} ${String(count).padStart(9)}`,
  );
  return [...told, ...(warnings.length > 0 ? [''] : []), ...warnings.map(({ en }) => `warning: ${en}`), ''].join('\n');
}

function byCount(counts: Readonly<Record<string, number | undefined>>): [string, number][] {
  return Object.entries(counts)
    .map(([name, count]): [string, number] => [name, count ?? 0])
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

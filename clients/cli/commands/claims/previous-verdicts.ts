import { createHash } from 'node:crypto';
import { CLAIM_HEADERS } from '../../../../schema/claim-files/claim-columns.ts';
import type { ClaimFileOptions } from '../../../../schema/claim-files/open-claim-file.ts';
import type { JudgedRow } from '../../../../schema/claim-files/verdict-lines.ts';
import { mapColumns, parseOverrides, recognisedHeaders } from '../../../../schema/tabular/columns.ts';
import { fromText } from '../../../../schema/tabular/csv-row.ts';
import { openTable } from '../../../../schema/tabular/open-table.ts';
import { scanFile } from '../../../../schema/tabular/scan-file.ts';
import { TableError } from '../../../../schema/tabular/table.ts';
import { DigestMap } from './digest-map.ts';

/** The verdicts of an earlier run, by the key of each row. */
export interface PreviousVerdicts {
  /** Of the file, in hex. */
  readonly sha256: string;
  /** Whether a row has another verdict than then, or was not there. */
  isOther(row: JudgedRow): boolean;
}

const FIELDS = { reference: CLAIM_HEADERS.reference, decision: ['decision'], findings: ['findings'] } as const;

/** Reads the verdicts that an earlier run wrote, 24 bytes a row in memory. @throws TableError for a file that is none */
export async function readPreviousVerdicts(path: string, { map }: ClaimFileOptions): Promise<PreviousVerdicts> {
  const key = map.filter((option) => /^\s*reference\s*=/.test(option));
  const overrides = parseOverrides(key, ['reference', 'decision', 'findings'] as const);
  const file = await scanFile(path);
  const recognise = (cells: readonly string[]) => recognisedHeaders(cells, FIELDS, overrides);
  const table = await openTable(file, { recognise });
  const columns = mapColumns(table.headers, FIELDS, overrides);
  const [reference, decision, findings] = (['reference', 'decision', 'findings'] as const).map((f) => columns.get(f));
  if (reference === undefined || decision === undefined || findings === undefined)
    throw new TableError(
      `${path}: expected verdicts of an earlier run, with columns for reference, decision and findings.`,
    );
  const verdicts = new DigestMap();
  for await (const { cells } of table.rows) {
    const codes = (cells[findings] ?? '').split(/[;\n]/);
    verdicts.set(digest(keyOf(cells[reference] ?? '')), digest(verdictOf(cells[decision] ?? '', codes)));
  }
  return {
    sha256: file.sha256,
    isOther({ checked, verdict }) {
      // Verdicts stand behind the input's own columns, so a key stands in the same column of both files.
      const written = checked.row.row.cells[reference] ?? '';
      const before = verdicts.get(digest(keyOf(written)));
      return before === undefined || before !== digest(verdictOf(verdict.decision, verdict.findings));
    },
  };
}

function keyOf(text: string): string {
  return fromText(text.trim());
}

function verdictOf(decision: string, findings: readonly string[]): string {
  return [decision.trim(), ...findings.map((code) => code.trim()).sort()].join(';');
}

function digest(text: string): bigint {
  return createHash('sha256').update(text).digest().readBigUInt64BE(0);
}

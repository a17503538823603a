import { parseCertificateNumber, parseTraceCode } from '../domain/certificate-number.ts';
import { parseUscc } from '../domain/uscc.ts';
import type { TableRow } from '../tabular/table.ts';

/** A column that no field is read from, although it holds codes that a verdict could rest on. */
export interface UnmappedCodes {
  readonly column: number;
  readonly kind: 'USCC' | 'NUMBER';
}

interface Seen {
  filled: number;
  usccs: number;
  numbers: number;
}

/** Looks at the cells of unmapped columns, row by row. */
export class CodeColumns {
  readonly #seen: ReadonlyMap<number, Seen>;

  constructor(columns: readonly number[]) {
    this.#seen = new Map(columns.map((column) => [column, { filled: 0, usccs: 0, numbers: 0 }]));
  }

  look({ cells }: TableRow): void {
    for (const [column, seen] of this.#seen) {
      const cell = cells[column];
      if (!cell || cell.trim() === '') continue;
      seen.filled++;
      if (isUscc(cell)) seen.usccs++;
      else if (isNumber(cell)) seen.numbers++;
    }
  }

  /** The columns of which half of what they hold, or more, are codes. */
  found(): UnmappedCodes[] {
    return [...this.#seen].flatMap(([column, { filled, usccs, numbers }]): UnmappedCodes[] => {
      if (usccs > 0 && usccs * 2 >= filled) return [{ column, kind: 'USCC' }];
      return numbers > 0 && numbers * 2 >= filled ? [{ column, kind: 'NUMBER' }] : [];
    });
  }
}

/** Whether a cell is a unified social credit code with the form of one; a wrong check character makes it no less a code. */
export function isUscc(cell: string): boolean {
  const text = cell.trim();
  // Cells come by the million, and few have the length.
  if (text.length < 18 || text.length > 20) return false;
  const parsed = parseUscc(text);
  return !('fault' in parsed) || parsed.fault !== 'FORM';
}

function isNumber(cell: string): boolean {
  const text = cell.trim();
  if (text.length < 17 || text.length > 40) return false;
  return parseCertificateNumber(text) !== null || parseTraceCode(text) !== null;
}

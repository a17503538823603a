/** More ranges than a table has; the rest is left unread. */
const MAX_RANGES = 100_000;

interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Ranges of merged cells of a sheet: only the first cell of a range holds its value. */
export class MergedCells {
  readonly #ranges: Range[] = [];
  #sorted = true;
  #tallest = 0;

  /** Adds a range such as `C2:C4`; what is none is passed over. */
  add(reference: string): void {
    const [, left = '', top = '', right = '', bottom = ''] =
      /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(reference) ?? [];
    if (top === '' || this.#ranges.length >= MAX_RANGES) return;
    const range = { top: Number(top), bottom: Number(bottom), left: columnOf(left), right: columnOf(right) };
    this.#ranges.push(range);
    this.#tallest = Math.max(this.#tallest, range.bottom - range.top);
    this.#sorted = false;
  }

  get isEmpty(): boolean {
    return this.#ranges.length === 0;
  }

  /** Columns from 0 of a row's cells that lie under a range's first cell; a column is given once. */
  coveredColumns(row: number): number[] {
    this.#sort();
    const columns = new Set<number>();
    for (let i = this.#firstFrom(row - this.#tallest); i < this.#ranges.length; i++) {
      const range = this.#ranges[i];
      if (!range || range.top > row) break;
      if (range.bottom < row) continue;
      for (let column = range.left; column <= range.right; column++) {
        if (row !== range.top || column !== range.left) columns.add(column);
      }
    }
    return [...columns];
  }

  /** The first cell of the range that a cell (column from 0) lies under; `null` when it lies under none, or is that first cell. */
  anchorOf(row: number, column: number): { readonly row: number; readonly sameColumn: boolean } | null {
    this.#sort();
    for (let i = this.#firstFrom(row - this.#tallest); i < this.#ranges.length; i++) {
      const range = this.#ranges[i];
      if (!range || range.top > row) break;
      if (range.bottom < row || column < range.left || column > range.right) continue;
      if (row === range.top && column === range.left) return null;
      return { row: range.top, sameColumn: column === range.left };
    }
    return null;
  }

  #sort(): void {
    if (this.#sorted) return;
    this.#ranges.sort((a, b) => a.top - b.top);
    this.#sorted = true;
  }

  #firstFrom(top: number): number {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ranges[middle]?.top ?? 0) < top) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Column number, from 0, of the letters that a reference such as `AB12` begins with. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

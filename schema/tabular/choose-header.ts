import { isBlank, type TableRow } from './table.ts';

/** Exports put titles above the headers; they are looked for in this many rows. */
export const HEADER_SEARCH_ROWS = 10;

/** How many cells of a row are headers that the caller knows. */
export type Recognise = (cells: readonly string[]) => number;

/** A header row with the rows read below it. */
export interface Head {
  readonly headers: readonly string[];
  readonly row: number;
  readonly known: number;
  /** Rows of the head that are below the headers. */
  readonly below: readonly TableRow[];
  /** Numbers of rows right below the headers that are headers too: names for machines and for people, one under the other. */
  readonly repeated: readonly number[];
}

/** The row with the most known headers, the first of equals; without any, the first that is not blank. */
export function chooseHeader(rows: readonly TableRow[], recognise: Recognise): Head | null {
  let best: TableRow | undefined;
  let known = 0;
  for (const row of rows) {
    const found = row.damage ? 0 : recognise(row.cells);
    if (found > known) {
      known = found;
      best = row;
    }
  }
  const header = best ?? rows.find((row) => !isBlank(row.cells) && !row.damage);
  if (!header) return null;
  const headers = header.cells.map((cell) => cell.trim());
  while (headers.at(-1) === '') headers.pop();
  const below = rows.slice(rows.indexOf(header) + 1);
  let repeated = 0;
  const enough = Math.max(2, Math.ceil(known / 2));
  while (below[repeated] && recognise(below[repeated]?.cells ?? []) >= enough) repeated++;
  return {
    headers,
    row: header.number,
    known,
    below: below.slice(repeated),
    repeated: below.slice(0, repeated).map(({ number }) => number),
  };
}

/** Takes the first rows off a sequence, which goes on behind them. */
export async function takeHead(rows: AsyncGenerator<TableRow>): Promise<TableRow[]> {
  const head: TableRow[] = [];
  while (head.length < HEADER_SEARCH_ROWS) {
    const next = await rows.next();
    if (next.done) break;
    head.push(next.value);
  }
  return head;
}

/** The rows that hold anything: those of the head first, then the rest. */
export async function* filledRows(
  below: readonly TableRow[],
  rest: AsyncGenerator<TableRow>,
): AsyncGenerator<TableRow> {
  try {
    for (const row of below) if (row.damage || !isBlank(row.cells)) yield row;
    for await (const row of rest) if (row.damage || !isBlank(row.cells)) yield row;
  } finally {
    await rest.return(undefined);
  }
}

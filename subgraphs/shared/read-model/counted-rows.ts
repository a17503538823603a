import type { ReadModelReader, ReadModelWriter } from './read-model.ts';

/**
 * Rows of small numbers that a view keeps beside its records, so that counts and statistics by any of the columns read no record. They lie in blocks, column
 * by column; a reader holds all of them in memory and takes over the blocks that changed. A pass over a column reads about a thousand million bytes a second.
 */
export interface CountedTable<Column extends string> {
  /** Names the tables that the rows lie in. */
  readonly name: string;
  readonly columns: readonly Column[];
}

/** One row: whole numbers from 0 to 65,535. */
export type CountedRow<Column extends string> = Readonly<Record<Column, number>>;

/** The greatest value of a column. */
export const GREATEST = 65_535;

/** Few enough that writing one row costs little, many enough that a million rows are few blocks. */
const BLOCK_ROWS = 256;
/** Writes that a reader may have missed before it reads all blocks again. */
const WRITES_REMEMBERED = 1024;

interface Head {
  /** Counts the writes. */
  readonly version: number;
  /** Rows that have ever been made. */
  readonly rows: number;
}
interface Change {
  readonly version: number;
  readonly blocks: readonly number[];
}

const HEAD = 'head';
const NOTHING: Head = { version: 0, rows: 0 };
const headTable = (name: string) => `${name}-head`;
const blockTable = (name: string) => `${name}-block`;
const changeTable = (name: string) => `${name}-change`;
const placeTable = (name: string) => `${name}-rows`;
const keyTable = (name: string) => `${name}-key`;
const changeKey = (version: number) => String(version % WRITES_REMEMBERED);

/** Replaces the rows of a record, found by its key; none takes them out. Rows that a record has had once stay its own. */
export function putRows<Column extends string>(
  view: ReadModelWriter,
  { name, columns }: CountedTable<Column>,
  key: string,
  rows: readonly CountedRow<Column>[],
): void {
  const before = view.get<readonly number[]>(placeTable(name), key) ?? [];
  if (rows.length === 0 && before.length === 0) return;
  const head = view.get<Head>(headTable(name), HEAD) ?? NOTHING;
  const places = [...before];
  while (places.length < rows.length) places.push(head.rows + places.length - before.length);
  const changed = new Map<number, Buffer>();
  for (const block of new Set(places.map(blockOf))) {
    const stored = view.get<Uint8Array>(blockTable(name), String(block));
    const values = unpacked(stored, columns.length);
    for (const [index, place] of places.entries()) {
      if (blockOf(place) !== block) continue;
      const row = rows[index];
      const at = place % BLOCK_ROWS;
      // The first column of a block says which rows there are.
      values[at] = row ? 1 : 0;
      for (const [position, column] of columns.entries())
        values[(position + 1) * BLOCK_ROWS + at] = row ? checked(name, column, row[column]) : 0;
    }
    const packed = Buffer.from(values.buffer);
    if (!stored || !packed.equals(stored)) changed.set(block, packed);
  }
  // Told again, a record has the rows that it had: readers have nothing to take over.
  if (changed.size === 0 && places.length === before.length) return;
  for (const [block, packed] of changed) view.put(blockTable(name), String(block), packed);
  const version = head.version + 1;
  view.put(changeTable(name), changeKey(version), { version, blocks: [...changed.keys()] } satisfies Change);
  view.put(headTable(name), HEAD, { version, rows: head.rows + places.length - before.length } satisfies Head);
  if (places.length === before.length) return;
  view.put(placeTable(name), key, places);
  for (const place of places.slice(before.length)) view.put(keyTable(name), String(place), key);
}

/** The key of the record whose row lies at a place: it stays the same for ever. */
export function keyOfRow(
  view: Pick<ReadModelReader, 'get'>,
  { name }: CountedTable<string>,
  place: number,
): string | undefined {
  return view.get<string>(keyTable(name), String(place));
}

/** Where the next row will lie that no record has had yet. */
export function nextPlace(view: Pick<ReadModelReader, 'get'>, { name }: CountedTable<string>): number {
  return (view.get<Head>(headTable(name), HEAD) ?? NOTHING).rows;
}

/** The places of a record's rows, as `CountedRows.column` has them; some may be empty. */
export function placesOfRows(
  view: Pick<ReadModelReader, 'get'>,
  { name }: CountedTable<string>,
  key: string,
): readonly number[] {
  return view.get<readonly number[]>(placeTable(name), key) ?? [];
}

/** The places of records' rows in the order of their keys, behind a key (`null`: from the first), at most so many records. */
export function placesOfKeysAfter(
  view: Pick<ReadModelReader, 'after'>,
  { name }: CountedTable<string>,
  after: string | null,
  limit: number,
): readonly { readonly key: string; readonly places: readonly number[] }[] {
  return view
    .after<readonly number[]>(placeTable(name), after, limit)
    .map(({ key, value }) => ({ key, places: value }));
}

/** The rows as they stand in one transaction of the view. */
export interface CountedRows<Column extends string> {
  /** Another number whenever a row has changed. */
  readonly version: number;
  /** Rows, empty ones among them. */
  readonly length: number;
  /** 1 for a row, 0 for an empty place. */
  readonly present: Uint16Array;
  column(name: Column): Uint16Array;
}

/** Keeps the rows of a table in memory, for each reader of its view. */
export interface CountedRowsReader<Column extends string> {
  /** The rows as the reader sees them now. They hold until the end of this turn of the event loop. */
  in(view: ReadModelReader): CountedRows<Column>;
}

export function createCountedRows<Column extends string>(table: CountedTable<Column>): CountedRowsReader<Column> {
  const kept = new WeakMap<ReadModelReader, KeptRows<Column>>();
  return {
    in(view) {
      let rows = kept.get(view);
      if (!rows) {
        rows = new KeptRows(table);
        kept.set(view, rows);
      }
      rows.follow(view);
      return rows;
    },
  };
}

class KeptRows<Column extends string> implements CountedRows<Column> {
  version = 0;
  length = 0;
  present = new Uint16Array(0);
  readonly #table: CountedTable<Column>;
  readonly #columns = new Map<Column, Uint16Array>();
  #generation = -1;

  constructor(table: CountedTable<Column>) {
    this.#table = table;
    for (const column of table.columns) this.#columns.set(column, new Uint16Array(0));
  }

  column(name: Column): Uint16Array {
    const values = this.#columns.get(name);
    if (!values) throw new Error(`The table ${this.#table.name} has no column ${name}.`);
    return values;
  }

  follow(view: ReadModelReader): void {
    const { name } = this.#table;
    const head = view.get<Head>(headTable(name), HEAD) ?? NOTHING;
    const isSame = view.generation === this.#generation;
    if (isSame && head.version === this.version) return;
    this.#grow(head.rows);
    for (const block of (isSame ? this.#changedBlocks(view, head) : undefined) ?? allBlocks(head.rows))
      this.#take(block, view.get(blockTable(name), String(block)));
    this.#generation = view.generation;
    this.version = head.version;
    this.length = head.rows;
  }

  /** Blocks written since; `undefined` when that is too long ago to be known. */
  #changedBlocks(view: ReadModelReader, head: Head): Iterable<number> | undefined {
    if (head.version < this.version || head.version - this.version > WRITES_REMEMBERED) return undefined;
    const changed = new Set<number>();
    for (let version = this.version + 1; version <= head.version; version++) {
      const change = view.get<Change>(changeTable(this.#table.name), changeKey(version));
      if (change?.version !== version) return undefined;
      for (const block of change.blocks) changed.add(block);
    }
    return changed;
  }

  #grow(rows: number): void {
    const needed = Math.ceil(rows / BLOCK_ROWS) * BLOCK_ROWS;
    if (this.present.length >= needed) return;
    const size = Math.max(needed, this.present.length * 1.5);
    const larger = (values: Uint16Array) => {
      const grown = new Uint16Array(size);
      grown.set(values);
      return grown;
    };
    this.present = larger(this.present);
    for (const [column, values] of this.#columns) this.#columns.set(column, larger(values));
  }

  #take(block: number, packed: unknown): void {
    const values = unpacked(packed, this.#table.columns.length);
    const part = (position: number) => values.subarray(position * BLOCK_ROWS, (position + 1) * BLOCK_ROWS);
    this.present.set(part(0), block * BLOCK_ROWS);
    for (const [position, column] of this.#table.columns.entries())
      this.column(column).set(part(position + 1), block * BLOCK_ROWS);
  }
}

function blockOf(place: number): number {
  return Math.floor(place / BLOCK_ROWS);
}

function* allBlocks(rows: number): Generator<number> {
  for (let block = 0; block * BLOCK_ROWS < rows; block++) yield block;
}

/** A copy: what is read from a view may lie in memory that the next read takes over. */
function unpacked(packed: unknown, columns: number): Uint16Array {
  const values = new Uint16Array(BLOCK_ROWS * (columns + 1));
  if (packed !== undefined) new Uint8Array(values.buffer).set(packed as Uint8Array);
  return values;
}

function checked(table: string, column: string, value: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= GREATEST) return value;
  throw new Error(`${table}.${column} takes whole numbers up to ${GREATEST}, not ${value}.`);
}

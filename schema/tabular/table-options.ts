import type { Recognise } from './choose-header.ts';
import type { LeftOut, RowDamage } from './table.ts';
import type { MergedCells } from './xlsx/merged-cells.ts';

/** How to open a table. */
export interface TableOptions {
  /** How many cells of a row are headers that the caller knows; the row with the most within the first ten is the header row. */
  readonly recognise: Recognise;
  /** Detected when not given. */
  readonly delimiter?: string | undefined;
  /** Name of the one sheet of a workbook to read; when not given, all visible ones that have the same headers as the one with the most known. */
  readonly sheet?: string | undefined;
  /** What an earlier pass over the same file found. */
  readonly survey?: Survey | undefined;
}

/** What a whole pass over a file's rows found, before anything is done with them. */
export interface Survey {
  /** Rows below the headers that hold anything, damaged ones included. */
  rows: number;
  damaged: number;
  /** The first damaged rows. */
  readonly firstDamaged: RowDamage[];
  /** Whether the file ends inside its last record: without a line end, and with fewer cells than headers. */
  cut: boolean;
  /** Ranges of merged cells by sheet. */
  readonly merged: Map<string, MergedCells>;
  /** Names of the objects of NDJSON. */
  keys: readonly string[] | undefined;
  leftOut: readonly LeftOut[] | undefined;
}

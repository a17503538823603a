import type { Rows } from '../query/rows.ts';

/** One step of a pipeline: rows in, rows out. Breathers pass through. */
export type Stage = (rows: Rows) => Rows;

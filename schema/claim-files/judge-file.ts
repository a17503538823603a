import { inBatches, mapOrdered } from '../tabular/batches.ts';
import type { TableRow } from '../tabular/table.ts';
import { checkBatch } from './check-batch.ts';
import type { AskHub } from './claim-request.ts';
import { readClaimRow } from './claim-row.ts';
import type { ClaimFile } from './open-claim-file.ts';
import type { Language } from './verdict-columns.ts';
import { type JudgedRow, judgedRows } from './verdict-lines.ts';

/** Some 3 MB of a call's body, of which the hub takes 8 MiB: listings' texts can be long. */
const MAX_BATCH_CHARACTERS = 1_000_000;

/** How a file is judged. */
export interface JudgeOptions {
  readonly ask: AskHub;
  /** The day for rows that name none; today when `null`. */
  readonly on: string | null;
  readonly language: Language;
  readonly batchSize: number;
  /** Calls at a time. */
  readonly concurrency: number;
  /** Rows that an earlier run has judged. */
  readonly skip: number;
}

/** Some rows of a file, in its order, with their verdicts. */
export interface JudgedBatch {
  readonly rows: readonly JudgedRow[];
  /** How much of the file has been read, 0 to 1. */
  readonly share: number;
}

/** Judges a file row by row, in its order, in constant memory. What the hub refuses for good ends it. @throws what `ask` throws */
export async function* judgeFile(file: ClaimFile, options: JudgeOptions): AsyncGenerator<JudgedBatch> {
  const table = await file.reopen();
  const batches = inBatches(afterRows(table.rows, options.skip), {
    maxItems: options.batchSize,
    weigh: ({ cells }) => cells.reduce((sum, cell) => sum + cell.length, 0),
    maxWeight: MAX_BATCH_CHARACTERS,
  });
  const checked = mapOrdered(batches, options.concurrency, async (batch) => {
    const share = table.progress();
    const claims = batch.map((row) => readClaimRow(row, file.reader));
    return { share, rows: await checkBatch(options.ask, claims, options.on) };
  });
  for await (const { share, rows } of checked) yield { share, rows: judgedRows(rows, options.language) };
}

async function* afterRows(rows: AsyncIterable<TableRow>, count: number): AsyncGenerator<TableRow> {
  let skipped = 0;
  for await (const row of rows) {
    if (skipped < count) skipped++;
    else yield row;
  }
}

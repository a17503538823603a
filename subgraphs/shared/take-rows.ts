import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { RowFault, RowOutcome } from '../../schema/domain/report-kinds.ts';
import type { Write, WriteScope } from './outbox.ts';
import {
  checkRowCount,
  faultOfError,
  type ReportHead,
  type RowRemarks,
  receiptNumberOf,
  unreadableFault,
  visibleKey,
} from './report-receipts.ts';

/** A batch of rows of one kind. */
export interface RowBatch<Row extends RowRemarks> extends ReportHead {
  readonly rows: readonly Row[];
  /** Argument that holds the rows, for errors. */
  readonly argument: string;
}

/** What came of a batch. */
export interface BatchResult {
  readonly receiptNumber: string;
  readonly results: readonly RowOutcome[];
}

/** What came of a row that was taken. */
export interface TakenRow {
  readonly changed: boolean;
  readonly warnings: readonly RowFault[];
}

/** How rows of a kind are judged. */
export interface RowJudge<Row> {
  /** What the row is about; `null` when that can't be read. */
  keyOf(row: Row): string | null;
  /** Stores what the row tells; whether anything changed, and what is doubtful of it. @throws an error of the table, by which the row is refused before it has written anything */
  take(row: Row, scope: WriteScope, index: number): Promise<boolean | TakenRow>;
  /** The fault of a row by an error that is none of the table's. @throws the error again when it is none that a row can cause */
  faultOf?(error: unknown): RowFault;
}

/** Where a batch is taken: its transaction, and what takes note of the receipt within it. */
export interface ReportOffice {
  readonly write: Write;
  note(
    caller: Caller,
    report: BatchResult & Pick<RowBatch<RowRemarks>, 'kind' | 'rows'>,
    scope: WriteScope,
  ): Promise<void>;
}

/**
 * Takes a batch in one transaction: each row for itself, good ones kept, refused ones noted for the queue of their body, with one receipt for all.
 * @throws FORBIDDEN when every row is of another body; BAD_USER_INPUT for too many rows
 */
export async function takeRows<Row extends RowRemarks>(
  { write, note }: ReportOffice,
  caller: Caller,
  batch: RowBatch<Row>,
  { keyOf, take, faultOf = faultOfError }: RowJudge<Row>,
): Promise<BatchResult> {
  const { rows, argument, kind } = batch;
  checkRowCount(argument, rows);
  const receiptNumber = receiptNumberOf(caller, batch, rows);
  const judge = async (row: Row, scope: WriteScope, index: number): Promise<TakenRow | RowFault> => {
    try {
      const unreadable = unreadableFault(row);
      if (unreadable) return unreadable;
      const taken = await take(row, scope, index);
      return typeof taken === 'boolean' ? { changed: taken, warnings: [] } : taken;
    } catch (error) {
      return faultOf(error);
    }
  };
  return write(async (scope) => {
    const results: RowOutcome[] = [];
    for (const [index, row] of rows.entries()) {
      const judged = await judge(row, scope, index);
      const key = visibleKey(keyOf(row));
      if ('changed' in judged) {
        const { changed, warnings } = judged;
        const told = warnings.length > 0 ? { rowWarnings: warnings } : {};
        results.push({ index, key, outcome: changed ? 'ACCEPTED' : 'UNCHANGED', fault: null, ...told });
      } else results.push({ index, key, outcome: 'REJECTED', fault: judged });
    }
    refuseForeignReport(results.map(({ fault }) => fault));
    await note(caller, { receiptNumber, kind, rows, results }, scope);
    return { receiptNumber, results };
  });
}

/** A report of which every row is another body's is no slip of single rows. @throws FORBIDDEN */
export function refuseForeignReport(faults: readonly (RowFault | null)[]): void {
  if (faults.length > 0 && faults.every((fault) => fault?.code === 'ROW_OF_OTHER_BODY'))
    throw hubError('FORBIDDEN', 'Every row of the report is of another body than the caller.');
}

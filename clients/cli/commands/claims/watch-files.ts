import { createHash } from 'node:crypto';
import type { ClaimRequest } from '../../../../schema/claim-files/claim-request.ts';
import { readClaimRow } from '../../../../schema/claim-files/claim-row.ts';
import type { ClaimFile } from '../../../../schema/claim-files/open-claim-file.ts';
import { inBatches } from '../../../../schema/tabular/batches.ts';
import { brief, TableError } from '../../../../schema/tabular/table.ts';
import { DigestMap } from './digest-map.ts';

/** Claims of a call: the hub's limit, and some 3 MB of its body. */
const BATCH = 1000;
const BATCH_CHARACTERS = 1_000_000;

/** A claim that can be watched. */
export type WatchedRow = ClaimRequest & { readonly reference: string };

/** A row that can't be watched, and why. */
export interface LeftOut {
  /** Number of the row in its file. */
  readonly row: number;
  readonly message: string;
}

export interface WatchRows {
  readonly claims: readonly WatchedRow[];
  readonly leftOut: readonly LeftOut[];
  /** How much of the file has been read, 0 to 1. */
  readonly share: number;
}

/**
 * The claims of a file, in its order, in batches of one call. A row that the file has damaged is left out: what is missing of it would never be compared. So is one
 * without a key of its own, and the second one of a key. @throws TableError for a file without a column of keys
 */
export async function* watchRows(path: string, file: ClaimFile): AsyncGenerator<WatchRows> {
  if (!file.mapping.columns.has('reference'))
    throw new TableError(
      `${path}: watched claims are told apart by a key of their own, and no column is known for it. Name it with --map reference=<header>.`,
    );
  const table = await file.reopen();
  const seen = new DigestMap();
  const batches = inBatches(table.rows, {
    maxItems: BATCH,
    weigh: ({ cells }) => cells.reduce((sum, cell) => sum + cell.length, 0),
    maxWeight: BATCH_CHARACTERS,
  });
  for await (const rows of batches) {
    const claims: WatchedRow[] = [];
    const leftOut: LeftOut[] = [];
    for (const row of rows) {
      const { claim, faults } = readClaimRow(row, file.reader);
      // The hub says the same of a claim without a number.
      const blocking = faults.filter(({ fault, blocking: isBlocking }) => isBlocking && fault !== 'NO_NUMBER');
      const leave = (message: string) => leftOut.push({ row: row.number, message });
      if (claim === null || blocking.length > 0) leave(blocking.map(({ en }) => en).join(' '));
      else if (!claim.reference) leave('It has no key of its own.');
      else if (claim.on !== undefined)
        leave('Watched claims are checked for today: leave the column of days out with --map on=.');
      else {
        const first = seen.get(digest(claim.reference));
        if (first !== undefined) leave(`Its key ${brief(claim.reference)} is that of row ${first}.`);
        else {
          seen.set(digest(claim.reference), BigInt(row.number));
          claims.push({ ...claim, reference: claim.reference });
        }
      }
    }
    yield { claims, leftOut, share: table.progress() };
  }
}

function digest(text: string): bigint {
  return createHash('sha256').update(text).digest().readBigUInt64BE(0);
}

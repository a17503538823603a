import {
  type ClaimInput,
  type Client,
  HubError,
  type RequestOptions,
  VerifyClaimsDocument,
  type VerifyClaimsQuery,
} from '../../../sdk/index.ts';
import { type ClaimRow, type RowFinding, refusedValue } from './claim-row.ts';

export type HubVerdict = NonNullable<VerifyClaimsQuery['verifyClaims']>['verdicts'][number];

/** A row with what the hub said of it. */
export interface CheckedRow {
  readonly row: ClaimRow;
  readonly faults: readonly RowFinding[];
  /** `null` when the row was not asked about. */
  readonly verdict: HubVerdict | null;
  readonly checkedAt: string | null;
  /** Instant up to which every source that was asked is complete; `null` when one has none. */
  readonly asOf: string | null;
}

/**
 * Asks the hub about the rows of a batch, in one call. A value that the hub refuses costs its own row only: the others are asked about again.
 * @throws HubError
 */
export async function checkBatch(
  client: Client,
  rows: readonly ClaimRow[],
  on: string | null,
  options: RequestOptions,
): Promise<CheckedRow[]> {
  const refused = new Map<ClaimRow, RowFinding>();
  for (;;) {
    const asked = rows.filter((row) => row.claim !== null && !refused.has(row));
    try {
      const answer = await ask(client, asked, on, options);
      let next = 0;
      return rows.map((row) => {
        const finding = refused.get(row);
        const faults = finding ? [...row.faults, finding] : row.faults;
        if (row.claim === null || finding) return { row, faults, verdict: null, checkedAt: null, asOf: null };
        const verdict = answer?.verdicts[next++] ?? null;
        return {
          row,
          faults,
          verdict,
          checkedAt: answer?.checkedAt ?? null,
          asOf: answer ? oldest(answer.sources) : null,
        };
      });
    } catch (error) {
      const found = refusedRows(error, asked);
      if (found.size === 0) throw error;
      for (const [row, finding] of found) refused.set(row, finding);
    }
  }
}

async function ask(client: Client, rows: readonly ClaimRow[], on: string | null, options: RequestOptions) {
  if (rows.length === 0) return null;
  const claims: ClaimInput[] = rows.flatMap(({ claim }) => (claim ? [claim] : []));
  const { verifyClaims } = await client.request(VerifyClaimsDocument, { claims, on }, options);
  if (verifyClaims?.verdicts.length !== rows.length) {
    throw new HubError(
      'BAD_RESPONSE',
      `The hub answered ${verifyClaims?.verdicts.length ?? 'no'} verdicts to ${rows.length} claims.`,
    );
  }
  return verifyClaims;
}

/** The rows that an input error names by the position of their claim. */
function refusedRows(error: unknown, asked: readonly ClaimRow[]): Map<ClaimRow, RowFinding> {
  const found = new Map<ClaimRow, RowFinding>();
  if (!(error instanceof HubError) || error.code !== 'BAD_USER_INPUT') return found;
  for (const { message, extensions } of error.errors) {
    const position = /claims\[(\d+)\]/.exec(extensions?.argument ?? message)?.[1];
    const row = position === undefined ? undefined : asked[Number(position)];
    if (row) found.set(row, refusedValue(message));
  }
  return found;
}

function oldest(sources: readonly { readonly asOf?: string | null }[]): string | null {
  let least: string | null = null;
  for (const { asOf } of sources) {
    if (!asOf) return null;
    if (least === null || asOf < least) least = asOf;
  }
  return least;
}

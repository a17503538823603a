/** Amounts of money are whole fen, so that no sum is off by a rounding. */
export type Fen = bigint;

const YUAN = /^(\d{1,13})(?:\.(\d{1,2}))?$/;

/** Reads an amount in yuan with at most two decimals; `null`: it is none. */
export function parseYuan(text: string): Fen | null {
  const parts = YUAN.exec(text.trim());
  return parts ? BigInt(parts[1] ?? '0') * 100n + BigInt((parts[2] ?? '').padEnd(2, '0') || '0') : null;
}

/** Writes an amount in yuan with two decimals. */
export function yuan(amount: Fen): string {
  return `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;
}

/** A share of an amount, in hundredths of a per cent, rounded half up to a fen. */
export function shareOf(amount: Fen, hundredthsOfPercent: bigint): Fen {
  return (amount * hundredthsOfPercent + 5_000n) / 10_000n;
}

/** A short name is one slip away from many a word; a long one may have two. */
const LONG = 8;

/**
 * The known name that a name was probably meant to be: it differs by one slip (two in names of eight letters and more) of a letter missing, added,
 * changed or swapped with its neighbour, whatever the case. `undefined` when there is none.
 */
export function nearName(name: string, known: readonly string[]): string | undefined {
  const upper = name.toUpperCase();
  return known.find((candidate) => {
    const most = Math.min(candidate.length, upper.length) >= LONG ? 2 : 1;
    return Math.abs(candidate.length - upper.length) <= most && slips(upper, candidate) <= most;
  });
}

/** Optimal string alignment distance (Damerau, 1964). */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

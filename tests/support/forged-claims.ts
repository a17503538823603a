import { expect, it } from 'vitest';
import type { ClaimInput } from '../../subgraphs/claims/claim.ts';
import { decide, type Expected } from './sellers-claims.ts';

/** What the certificate's one product lists. */
interface Product {
  readonly models?: readonly string[];
  readonly brand?: string | null;
}

/** Claims of a forger, and of honest sellers that write much like one: what is right was written down before any of them was tried. */
export type Case = readonly [expected: Expected, claims: readonly ClaimInput[], product?: Product];

/** A test for each case; it fails with the claims that are decided otherwise than is right, and what was decided. */
export function decidedRight(
  cases: readonly Case[],
  judge: (claim: ClaimInput, product?: Product) => string = decide,
): void {
  const titled = cases.map(
    (each) => [each[0], JSON.stringify(each[1][0]), JSON.stringify(each[2] ?? {}), each] as const,
  );
  it.each(titled)('%s: %s and the like, on %s', (_expected, _first, _product, [expected, claims, product]) => {
    const wrong = claims.flatMap((claim) => {
      const decided = judge(claim, product);
      const [decision] = decided.split(' ');
      const holds = expected.startsWith('!') ? decision !== expected.slice(1) : decision === expected;
      return holds ? [] : [[claim, expected, decided]];
    });
    expect(wrong.map((one) => JSON.stringify(one))).toEqual([]);
  });
}

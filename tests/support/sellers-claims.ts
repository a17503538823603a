import type { ClaimInput } from '../../subgraphs/claims/claim.ts';
import { certificate, claimed, ended, valid, world } from '../../subgraphs/claims/fixtures.ts';

/**
 * Claims as sellers write them, invented by somebody who had not seen the rules' code: the right decision was written down first. `!ACCEPT` is either of the other two:
 * what counts there is that a claim like it is never accepted. `!REJECT` likewise.
 */
export type Expected = 'ACCEPT' | 'REVIEW' | 'REJECT' | '!ACCEPT' | '!REJECT';
export type Row = readonly [written: string, expected: Expected];

/** A certificate that was revoked for cause. */
export const REVOKED = 'G2024101006999999';

/** The decision on a claim and the sub-codes of its findings, on a certificate with one product. */
export function decide(claim: ClaimInput, product: { models?: readonly string[]; brand?: string | null } = {}): string {
  const products = [
    {
      seq: 1,
      name: '实木餐桌',
      brand: '青澜',
      series: null,
      ...product,
      models: [...(product.models ?? ['QL-100', 'QL-200'])],
    },
  ];
  const facts = world((each) =>
    each
      .publish('CertificateChanged', certificate({ products }))
      .publish(
        'CertificateChanged',
        certificate({ number: REVOKED, statusHistory: [valid('2024-03-02'), ended('REVOKED', '2026-01-01')] }),
      ),
  );
  const { decision, findings } = facts.judge(claimed(claim));
  return `${decision} ${findings.map(({ key }) => key).join(' ')}`;
}

/** The rows that are decided otherwise than is right, with what was decided. */
export function wrong(rows: readonly Row[], decideOn: (written: string) => string): readonly string[][] {
  return rows.flatMap(([written, expected]) => {
    const decided = decideOn(written);
    const [decision] = decided.split(' ');
    const holds = expected.startsWith('!') ? decision !== expected.slice(1) : decision === expected;
    return holds ? [] : [[written, expected, decided]];
  });
}

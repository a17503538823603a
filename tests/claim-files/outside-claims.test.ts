import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { ActivityClass, CertificateFact, CertificationScheme } from '../../schema/domain/facts.ts';
import type { ClaimInput } from '../../subgraphs/claims/claim.ts';
import { message } from '../../subgraphs/claims/findings.ts';
import { body, catalogueEntry, certificate, MemoryFacts, party, valid } from '../../subgraphs/claims/fixtures.ts';

/**
 * Claims as sellers, their exporters and attackers write them, with the right decisions written down by somebody who had read the rules and not the code.
 * `!ACCEPT`: whatever but that. The certificates are FICTIONAL.
 */
interface Cases {
  readonly certificates: Readonly<Record<string, Recorded>>;
  readonly groups: readonly Group[];
}
interface Recorded {
  readonly number: string;
  readonly scheme: CertificationScheme;
  readonly models: readonly string[];
  readonly brand?: string;
  readonly starGrade?: NonNullable<CertificateFact['starGrade']>;
  readonly holder?: { readonly uscc: string; readonly name: string };
}
interface Group {
  readonly kind: string;
  /** Whose number the claims give; the claims' own where there is none. */
  readonly certificate?: string;
  /** The field that the cases are values of; whole claims where there is none. */
  readonly field?: keyof ClaimInput;
  readonly cases: readonly (readonly [value: string | ClaimInput, decision: string])[];
}

const { certificates, groups }: Cases = JSON.parse(
  await readFile(new URL('./outside-claims.json', import.meta.url), 'utf8'),
);
const ISSUED = '2023-03-01';
const HOLDER = { uscc: '91330421YQ0012337C', name: '嘉善西塘人造板有限公司' };

const facts = new MemoryFacts().publish('CertificationBodyChanged', body());
for (const { number, scheme, models, brand, starGrade, holder = HOLDER } of Object.values(certificates)) {
  const activityClass: ActivityClass = starGrade === undefined ? 'ACTIVITY_1' : 'ACTIVITY_2';
  const projectCode = starGrade === undefined ? '001' : '101';
  const held = party(holder.uscc, holder.name);
  facts.publish('CatalogueEntryChanged', catalogueEntry({ id: scheme, scheme, projectCode, activityClass }));
  facts.publish(
    'CertificateChanged',
    certificate({
      number,
      scheme,
      activityClass,
      projectCode,
      starGrade: starGrade ?? null,
      holder: held,
      producer: held,
      factory: held,
      firstIssuedOn: ISSUED,
      terms: [{ from: ISSUED, to: '2028-02-28' }],
      statusHistory: [valid(ISSUED)],
      products: [{ seq: 1, name: '实木复合地板', series: null, brand: brand ?? null, models: [...models] }],
    }),
  );
}

/** The cases that did not come out right: what was claimed, what was decided, and why. */
function wrong({ certificate: held, field, cases }: Group): readonly unknown[] {
  const number = certificates[held ?? '']?.number;
  return cases.flatMap(([value, expected]) => {
    const written = typeof value === 'string' ? { [field ?? '']: value } : value;
    const { decision, findings } = facts.judge({
      ...(number !== undefined && { certificateNumber: number }),
      ...written,
    });
    const isRight = expected.startsWith('!') ? decision !== expected.slice(1) : decision === expected;
    return isRight ? [] : [[value, `${decision}, not ${expected}`, ...findings.map((found) => message(found).zh)]];
  });
}

describe('claims written by outsiders', () => {
  test.each(groups.map((group) => [`${group.kind} (${group.certificate ?? 'any'})`, group] as const))(
    '%s',
    (_, group) => {
      expect(wrong(group)).toEqual([]);
    },
  );

  test('texts as long as detail pages are searched to their end', () => {
    const long = [
      '国'.repeat(3000),
      '好'.repeat(60_000),
      '<div>'.repeat(3000),
      `<span>国</span>${'<i></i>'.repeat(5000)}`,
    ];
    const cases = long.map((start, at) => [`${start}${at === 3 ? '' : '国'}家级`, '!ACCEPT'] as const);
    expect(wrong({ kind: '', certificate: 'plain', field: 'text', cases })).toEqual([]);
    expect(
      facts.judge({ certificateNumber: certificates['plain']?.number ?? '', text: `${'x'.repeat(200_001)}国家级` })
        .decision,
    ).not.toBe('ACCEPT');
  });
});

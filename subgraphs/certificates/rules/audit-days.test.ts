import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CertificationScheme } from '../../../schema/domain/facts.ts';
import { type AuditKind, auditDays, PERSONS_LIMIT, SITES_LIMIT } from './audit-days.ts';
import { SCHEMES } from './scheme-rules.ts';
import { readTable } from './tables.ts';

/** Worked by hand from the rule's annex, apart from this code. */
const VECTORS = readTable('audit_days_vectors');
const design = (persons: number, kind: AuditKind = 'INITIAL', sites = 0) =>
  auditDays(persons, sites, kind, 'GREEN_DESIGN');

describe('audit days', () => {
  it.each(VECTORS)('AUD-01 to 04, 06: $headcount effective persons', (row) => {
    const persons = Number(row['headcount']);
    const initial = design(persons);
    expect(initial.exact.numerator / initial.exact.denominator).toBeCloseTo(Number(row['interpolated_days_exact']), 6);
    expect(initial).toMatchObject({
      days: Number(row['rounded_to_nearest_half']),
      tie: row['is_quarter_tie'] === 'Y',
      extrapolated: row['extrapolated'] === 'Y',
    });
    expect(design(persons, 'SURVEILLANCE').days).toBe(Number(row['surveillance_min_days_ceil_half']));
    expect(design(persons, 'RECERTIFICATION').days).toBe(Number(row['recert_min_days_ceil_half']));
  });

  it('SUR-05: surveillance in a product scheme takes half of the initial days, and says whose table it used', () => {
    const answer = auditDays(100, 0, 'SURVEILLANCE', 'CHINA_GREEN_PRODUCT');
    expect(answer.days).toBe(3.5);
    expect(answer.reasons.map(({ requirement }) => requirement)).toEqual(['AUD-02', 'AUD-01', 'SUR-05']);
  });

  it('AUD-05: each additional site adds half a day, to later audits too', () => {
    for (const kind of ['INITIAL', 'SURVEILLANCE', 'RECERTIFICATION'] as const)
      expect(design(100, kind, 3).days).toBe(design(100, kind).days + 1.5);
  });

  it('AUD-07: refuses numbers that are none, naming the argument', () => {
    for (const persons of [0, -1, 1.5, PERSONS_LIMIT + 1]) expect(() => design(persons)).toThrow(/^effectivePersons: /);
    for (const sites of [-1, 0.5, SITES_LIMIT + 1])
      expect(() => design(5, 'INITIAL', sites)).toThrow(/^additionalSites: /);
  });

  it('never gives fewer days to more persons or sites, and always whole half days', () => {
    const persons = fc.integer({ min: 1, max: 20_000 });
    const sites = fc.integer({ min: 0, max: 50 });
    const kinds = fc.constantFrom<AuditKind>('INITIAL', 'SURVEILLANCE', 'RECERTIFICATION');
    const schemes = fc.constantFrom<CertificationScheme>(...SCHEMES);
    fc.assert(
      fc.property(persons, persons, sites, sites, kinds, schemes, (a, b, s, t, kind, scheme) => {
        const few = auditDays(Math.min(a, b), Math.min(s, t), kind, scheme);
        const many = auditDays(Math.max(a, b), Math.max(s, t), kind, scheme);
        expect(many.days).toBeGreaterThanOrEqual(few.days);
        expect(Number.isInteger(few.days * 2)).toBe(true);
        const initial = auditDays(Math.min(a, b), Math.min(s, t), 'INITIAL', scheme);
        expect(few.days).toBeLessThanOrEqual(initial.days);
      }),
    );
  });
});

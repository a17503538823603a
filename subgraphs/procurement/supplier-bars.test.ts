import { describe, expect, it } from 'vitest';
import { blacklistEntry } from './fixtures.ts';
import { readReferenceData } from './reference-data.ts';
import { supplierBarsOn } from './supplier-bars.ts';

const { supplierBars: rules } = readReferenceData();
const bars = (day: string, changes: Parameters<typeof blacklistEntry>[0] = {}) =>
  supplierBarsOn([blacklistEntry(changes)], rules, day).map(({ rule, until }) => [rule.list, until]);

describe('a supplier', () => {
  it('is barred by a ban from its publication to its last day, and not when it has run out', () => {
    expect(bars('2025-12-31')).toEqual([]);
    expect(bars('2026-01-01')).toEqual([['PROCUREMENT_BAN', '2026-12-31']]);
    expect(bars('2026-12-31')).toEqual([['PROCUREMENT_BAN', '2026-12-31']]);
    expect(bars('2027-01-01')).toEqual([]);
    expect(bars('2030-01-01', { endsOn: null })).toEqual([['PROCUREMENT_BAN', null]]);
  });

  it('is barred by the list of serious violations for three years, also after the entry has run out', () => {
    const entry = { list: 'SERIOUS_DISHONESTY', publishedOn: '2024-03-01', endsOn: '2025-02-28' } as const;
    expect(bars('2025-03-01', entry)).toEqual([['SERIOUS_DISHONESTY', '2027-02-28']]);
    expect(bars('2027-02-28', entry)).toHaveLength(1);
    expect(bars('2027-03-01', entry)).toEqual([]);
    expect(bars('2028-01-01', { ...entry, endsOn: '2029-02-28' })).toEqual([['SERIOUS_DISHONESTY', '2029-02-28']]);
  });

  it('is barred no more from the day on which an entry was removed early', () => {
    for (const list of ['PROCUREMENT_BAN', 'SERIOUS_DISHONESTY'] as const) {
      expect(bars('2026-05-31', { list, removedOn: '2026-06-01' })).toHaveLength(1);
      expect(bars('2026-06-01', { list, removedOn: '2026-06-01' })).toEqual([]);
    }
  });

  it.each(['PROCUREMENT_DISHONESTY', 'COURT_DEFAULTER'] as const)('is barred by %s while it stands', (list) => {
    expect(bars('2026-06-01', { list })).toHaveLength(1);
    expect(bars('2027-01-01', { list })).toEqual([]);
  });

  it.each(['ABNORMAL_OPERATIONS', 'BODY_VIOLATION', 'YRD_JOINT_PUNISHMENT'] as const)('is not barred by %s', (list) => {
    expect(bars('2026-06-01', { list })).toEqual([]);
  });
});

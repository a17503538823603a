import { describe, expect, it } from 'vitest';
import { isDay } from '../../schema/domain/day.ts';
import { entryOn, overlapping } from './in-force.ts';
import {
  readEntries,
  readProductGroups,
  readProjectCodes,
  readRules,
  readSampleEntries,
  readStandards,
} from './reference-data.ts';

const entries = readEntries();
const all = [...entries, ...readSampleEntries()];
const count = (scheme: string) => all.filter((entry) => entry.scheme === scheme).length;

/** How often each name occurs, in the order of first occurrence. */
function sizes(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

describe('the reference data', () => {
  it('holds the 18 kinds of the national catalogue in four batches, 51 building materials and express packaging (CAT-01)', () => {
    expect(count('CHINA_GREEN_PRODUCT')).toBe(18);
    expect(sizes(entries.map(({ scheme, batch }) => `${scheme} ${batch}`))).toEqual({
      'CHINA_GREEN_PRODUCT 1': 12,
      'CHINA_GREEN_PRODUCT 2': 2,
      'CHINA_GREEN_PRODUCT 3': 2,
      'CHINA_GREEN_PRODUCT 4': 2,
      'GREEN_BUILDING_MATERIAL null': 51,
      'EXPRESS_PACKAGING 1': 1,
    });
  });

  it('has six groups of building materials with 8, 16, 7, 9, 8 and 3 kinds', () => {
    const materials = entries.filter(({ scheme }) => scheme === 'GREEN_BUILDING_MATERIAL');
    expect(Object.values(sizes(materials.map(({ categoryZh }) => String(categoryZh))))).toEqual([8, 16, 7, 9, 8, 3]);
  });

  it('keeps wall materials as a standard outside the catalogue', () => {
    expect(
      readStandards()
        .find(({ _id }) => _id === 'GB/T 35605')
        ?.editions.map(({ number }) => number),
    ).toEqual(['GB/T 35605-2017', 'GB/T 35605-2024']);
    expect(all.filter(({ standards }) => standards.includes('GB/T 35605'))).toEqual([]);
  });

  it('marks every entry of the Yangtze River Delta as fictional and filed before use, and nothing else (CAT-04)', () => {
    for (const entry of all) {
      expect(entry.fictional, entry._id).toBe(entry.layer === 'YRD');
      expect(entry.filedOn === null || entry.filedOn < entry.validFrom, entry._id).toBe(true);
      expect(entry.filedOn !== null, entry._id).toBe(entry.layer === 'YRD');
    }
  });

  it('refers only to project codes, groups, standards and rules of its own registers', () => {
    const codes = new Set(readProjectCodes().map(({ _id }) => _id));
    const groups = new Set(readProductGroups().map(({ code }) => code));
    const standards = new Set(readStandards().map(({ _id }) => _id));
    const rules = readRules();
    expect(codes.size).toBe(86);
    expect(groups.size).toBe(12);
    for (const entry of all) {
      expect(codes, entry._id).toContain(entry.projectCode);
      for (const standard of entry.standards) expect(standards, entry._id).toContain(standard);
      if (entry.ruleNumber) expect([...rules.keys()], entry._id).toContain(entry.ruleNumber);
    }
    for (const { _id, groupCode } of readProjectCodes()) if (groupCode) expect(groups, _id).toContain(groupCode);
  });

  it('states days as existing days, and a source and a confidence everywhere', () => {
    for (const entry of all) {
      for (const day of [entry.announcedOn, entry.validFrom]) expect(isDay(day), entry._id).toBe(true);
      expect(entry.announcedOn <= entry.validFrom, entry._id).toBe(true);
      expect(entry.source && entry.confidence, entry._id).toBeTruthy();
    }
    for (const { editions } of readStandards())
      for (const edition of editions) {
        for (const day of [edition.issuedOn, edition.effectiveFrom]) expect(day === null || isDay(day)).toBe(true);
        expect(edition.source && edition.confidence, edition.number).toBeTruthy();
      }
  });

  it('never has two entries of a product on one day', () => {
    all.forEach((entry, index) => {
      const others = all.toSpliced(index, 1).filter(({ projectCode }) => projectCode === entry.projectCode);
      expect(overlapping(others, entry.validFrom, entry.validTo), entry._id).toBeNull();
    });
  });

  it('replaces the rules of 2020 by those of 2021', () => {
    const editions = readRules().get('CNCA-CGP-04')?.editions ?? [];
    expect(editions.map(({ number, effectiveFrom }) => [number, effectiveFrom])).toEqual([
      ['CNCA-CGP-04:2020', '2020-03-26'],
      ['CNCA-CGP-04:2021', '2021-06-04'],
    ]);
  });

  it('has tyres in the catalogue from the third batch on', () => {
    const tyres = all.filter(({ projectCode }) => projectCode === '016');
    expect(entryOn(tyres, '2022-03-17')).toBeNull();
    expect(entryOn(tyres, '2022-03-18')?.batch).toBe(3);
  });
});

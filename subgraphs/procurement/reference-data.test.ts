import { describe, expect, it } from 'vitest';
import { isDay } from '../../schema/domain/day.ts';
import { isDivisionCode } from '../../schema/domain/division.ts';
import { readReferenceData } from './reference-data.ts';

const { editions, determinedBodies, supplierBars } = readReferenceData();

describe('the lists', () => {
  it('hold what their sources count', () => {
    const counts = editions.map(({ instrument, items }) => [instrument, new Set(items.map((i) => i.category)).size]);
    expect(Object.fromEntries(counts)).toMatchObject({
      '财库〔2019〕19号': 18,
      '财库〔2019〕18号': 50,
      '财库〔2020〕31号': 6,
    });
    const energy = editions.find(({ kind }) => kind === 'ENERGY_SAVING')?.items ?? [];
    const mandatory = energy.filter(({ treatment }) => treatment === 'MANDATORY');
    expect(mandatory).toHaveLength(17);
    expect(new Set(mandatory.map(({ category }) => category)).size).toBe(10);
    expect(editions.at(-1)?.items).toHaveLength(51);
  });

  it('state days, places, sources and what is missing', () => {
    for (const { validFrom, validTo, cities, items, source, citiesComplete, kind } of editions) {
      expect([validFrom, validTo ?? validFrom].every(isDay)).toBe(true);
      expect((cities ?? []).every(isDivisionCode)).toBe(true);
      expect(cities === null).toBe(citiesComplete === null);
      expect(cities === null).toBe(kind !== 'GREEN_BUILDING_MATERIAL');
      expect(source).not.toBe('');
      expect(new Set(items.map(({ position }) => position)).size).toBe(items.length);
    }
  });

  it('of one subject never overlap', () => {
    for (const one of editions) {
      const others = editions.filter((other) => other !== one && other.kind === one.kind);
      for (const { validFrom, validTo } of others) {
        expect(validFrom > (one.validTo ?? '9999') || (validTo ?? '9999') < one.validFrom).toBe(true);
      }
    }
  });
});

describe('rules', () => {
  it('name bodies that are determined, the fictional ones marked', () => {
    for (const { bodyCode, fictional } of determinedBodies) expect(fictional).toBe(bodyCode.startsWith('1'));
  });

  it('bar by the lists of the law and of 财库〔2016〕125号 and by no other', () => {
    expect(supplierBars.map(({ list }) => list).sort()).toEqual([
      'COURT_DEFAULTER',
      'MAJOR_TAX_VIOLATION',
      'PROCUREMENT_BAN',
      'PROCUREMENT_DISHONESTY',
      'SERIOUS_DISHONESTY',
    ]);
  });
});

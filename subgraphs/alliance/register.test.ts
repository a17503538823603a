import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../schema/domain/day.ts';
import { lookUpDivisions } from './division-lookup.ts';
import { readRegister } from './register.ts';

const register = readRegister();
const TODAY = '2026-11-22';

describe('the divisions register', () => {
  it('holds the 31 provinces and leads every division up to its own', () => {
    const provinces = Array.from({ length: 80 }, (_, index) => `${index + 10}0000`).filter(register.division);
    expect(provinces).toHaveLength(31);
    for (const code of ['320506', '330421', '110108', '440300', '310000']) {
      const division = register.recordedDivision(code);
      expect(register.province(division).code).toBe(`${code.slice(0, 2)}0000`);
    }
  });

  it('leads a district of a municipality through the filler level', () => {
    const qingpu = register.recordedDivision('310118');
    const filler = register.recordedDivision(qingpu.parentCode ?? '');
    expect(filler).toMatchObject({ code: '310100', isFiller: true, level: 'PREFECTURE' });
    expect(filler.parentCode).toBe('310000');
    expect(register.children('310100').map(({ code }) => code)).toContain('310118');
  });

  it('names the place of a malformed code and keeps unknown ones as null', () => {
    expect(lookUpDivisions(register, ['330000', '810000', '331500']).map((division) => division?.code ?? null)).toEqual(
      ['330000', null, null],
    );
    expect(() => lookUpDivisions(register, ['330000', '3300'])).toThrowError(/codes\[1\]/);
    expect(() => lookUpDivisions(register, ['330000', '990000'])).toThrowError(/codes\[1\]/);
    expect(() => lookUpDivisions(register, [])).toThrowError(/1 to 50/);
    expect(() => lookUpDivisions(register, Array<string>(51).fill('330000'))).toThrowError(/1 to 50/);
  });
});

describe('pilot areas', () => {
  it('contain a prefecture with its counties, and a district only by its own code', () => {
    const inside = ['310118', '310114', '320500', '320506', '320509', '320211', '330402', '330502', '341802', '341002'];
    const outside = ['310000', '310100', '310115', '320000', '320100', '330100', '340100', '440300', '110108'];
    for (const code of inside) expect(register.isPilotArea(code, TODAY), code).toBe(true);
    for (const code of outside) expect(register.isPilotArea(code, TODAY), code).toBe(false);
  });

  it('are two in each of the four provinces, from the day of the plan', () => {
    expect(register.pilotAreasOn('2021-05-16')).toEqual([]);
    const areas = register.pilotAreasOn('2021-05-17');
    expect(areas).toHaveLength(8);
    for (const province of ['31', '32', '33', '34'])
      expect(areas.filter(({ divisionCode }) => divisionCode.startsWith(province))).toHaveLength(2);
  });
});

describe('the chair of the working group', () => {
  const alliance = register.alliance('YRD');

  it('is held by exactly one convening regulator on every day of the recorded terms', () => {
    const terms = alliance?.chairTerms ?? [];
    const convenors = alliance?.workingGroup.convenors.map(({ divisionCode }) => divisionCode);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2785 }), (offset) => {
        const day = addDays('2021-05-17', offset);
        const holding = terms.filter(({ from, to }) => from <= day && day <= to);
        expect(holding).toHaveLength(1);
        expect(convenors).toContain(holding[0]?.regulator.divisionCode);
      }),
    );
  });

  it('passes on every year in the recorded order', () => {
    expect(alliance?.chairTerms.slice(0, 5).map(({ from, regulator }) => [from, regulator.divisionCode])).toEqual([
      ['2021-05-17', '310000'],
      ['2022-01-01', '320000'],
      ['2023-01-01', '330000'],
      ['2024-01-01', '340000'],
      ['2025-01-01', '310000'],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divisionPrefix, divisionRange, isDivisionCode, isWithinDivision } from './division.ts';

const codes = fc
  .tuple(fc.integer({ min: 11, max: 82 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(''))
  .filter(isDivisionCode);

describe('a division', () => {
  it.each(['310000', '310118', '320506', '341802', '810000'])('is %s', (code) =>
    expect(isDivisionCode(code)).toBe(true),
  );
  it.each(['', '31', '3101', '3101180', '910000', '010000', '330001', '33000a', '３１００００'])('is not %j', (code) =>
    expect(isDivisionCode(code)).toBe(false),
  );

  it.each([
    ['330421', '330400', true],
    ['330421', '330000', true],
    ['330421', '330421', true],
    ['330400', '330000', true],
    ['330000', '330400', false],
    ['330500', '330400', false],
    // Suzhou's districts share its first four digits: the pilot area is matched by those.
    ['320506', '320500', true],
    ['320206', '320500', false],
    // Between a municipality and its districts stands a filler level.
    ['310118', '310000', true],
    ['310118', '310100', true],
    // Suzhou in Jiangsu is not Suzhou in Anhui.
    ['341300', '320500', false],
  ])('%s inside %s: %s', (inner, outer, expected) => expect(isWithinDivision(inner, outer)).toBe(expected));

  it('holds nothing when it is none: an empty or broken code must not open every record', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !isDivisionCode(text)),
        codes,
        (broken, code) => !isWithinDivision(code, broken) && !isWithinDivision(broken, code),
      ),
    );
    expect(isWithinDivision('330000', '')).toBe(false);
  });

  it('holds exactly what lies in its range', () => {
    fc.assert(
      fc.property(codes, codes, (inner, outer) => {
        const { from, to } = divisionRange(outer);
        expect(isWithinDivision(inner, outer)).toBe(from <= inner && inner <= to);
        expect(outer.startsWith(divisionPrefix(outer))).toBe(true);
      }),
    );
  });

  it('holds itself, and what those inside it hold', () => {
    fc.assert(
      fc.property(codes, codes, codes, (a, b, c) => {
        expect(isWithinDivision(a, a)).toBe(true);
        if (isWithinDivision(a, b) && isWithinDivision(b, c)) expect(isWithinDivision(a, c)).toBe(true);
      }),
    );
  });
});

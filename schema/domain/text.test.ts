import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLostDigits, hiddenCharacter, normaliseCode, normaliseName, toHalfWidth } from './text.ts';

describe('codes', () => {
  it.each([
    ['Ｇ２０２１－００１－００６ ４８３９２０', 'G2021001006483920'],
    ["'g2021001006483920", 'G2021001006483920'],
    ['G2021—001—006—483920', 'G2021001006483920'],
    ['\ufeffG2021\u200b001\u00ad006\u2060483920\u3000', 'G2021001006483920'],
    ['G2021001006483920\t\r\n', 'G2021001006483920'],
  ])('%j is %s', (text, code) => expect(normaliseCode(text)).toBe(code));

  it('normalised once are normalised for good', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => normaliseCode(normaliseCode(text)) === normaliseCode(text)),
    );
  });

  it('keep letters and digits as they are', () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9A-Z]*$/), (text) => normaliseCode(text) === text));
  });
});

describe('names', () => {
  it.each([
    ['云桥测试认证（上海）有限公司', '云桥测试认证(上海)有限公司'],
    ['ＸＴ－Ｐ１２０１', 'xt-p1201'],
    ['A B·C', 'abc'],
  ])('%j and %j are the same', (a, b) => expect(normaliseName(a)).toBe(normaliseName(b)));

  it('normalised once are normalised for good', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => normaliseName(normaliseName(text)) === normaliseName(text),
      ),
    );
  });
});

describe('half-width', () => {
  it('changes nothing but the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)) }),
        (text) => {
          const wide = [...text].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('');
          expect(toHalfWidth(wide)).toBe(text);
          expect(toHalfWidth(text)).toBe(text);
        },
      ),
    );
  });
});

describe('lost digits', () => {
  it.each([
    '9.14403E+17',
    '9.14403001922038E17',
    '914403001922038000',
    '2.02101E+15',
    '2021001006483920000',
    '914403001922038000.0',
  ])('%s has lost some', (text) => expect(hasLostDigits(text)).toBe(true));
  it.each([
    '914403001922038216',
    'G2021001006483920',
    '2016010901123456',
    '123456789012345',
    '',
    '0',
    '91440300192203821X',
  ])('%s has lost none', (text) => expect(hasLostDigits(text)).toBe(false));

  it('show in every number of 16 digits and more that a spreadsheet has rounded', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{15,20}$/), (digits) => {
        const kept = digits.slice(0, 15).padEnd(digits.length, '0');
        expect(hasLostDigits(kept)).toBe(true);
      }),
    );
  });
});

describe('hidden characters', () => {
  it.each([
    ['right-to-left override', '有限\u202E公司', 'U+202E'],
    ['isolate', '\u2066x', 'U+2066'],
    ['left-to-right mark', 'x\u200E', 'U+200E'],
    ['null', 'a\u0000', 'U+0000'],
    ['escape', 'a\u001B[31m', 'U+001B'],
    ['half a pair', 'a\uD83D', 'U+D83D'],
    ['line separator', 'a\u2028b', 'U+2028'],
    ['tag', 'a\u{E0041}', 'U+E0041'],
    ['annotation', 'a\uFFF9b', 'U+FFF9'],
  ])('are found: %s', (_what, text, found) => expect(hiddenCharacter(text)).toBe(found));

  it.each(['上海青澜绿色家居有限公司', 'Müller & Söhne "x" <b>', 'line\nbreak\ttab', '𠮷野家 😀', 'a\u200Bb'])(
    'are not seen in %j',
    (text) => expect(hiddenCharacter(text)).toBeNull(),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignNumberKind, parseCertificateNumber, parseTraceCode } from './certificate-number.ts';

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const separator = fc.constantFrom('', ' ', '-', '－', '—', '\u3000', '\u200b', '_');

/** The same text with full-width characters and separators in it, as listings have it. */
const written = (text: fc.Arbitrary<string>) =>
  text.chain((code) =>
    fc
      .array(fc.tuple(fc.boolean(), fc.boolean(), separator), { minLength: code.length, maxLength: code.length })
      .map((choices) =>
        [...code]
          .map((character, index) => {
            const [fullWidth, lower, after] = choices[index] ?? [false, false, ''];
            const cased = lower ? character.toLowerCase() : character;
            return (fullWidth ? String.fromCharCode(cased.charCodeAt(0) + 0xfee0) : cased) + after;
          })
          .join(''),
      ),
  );

const heads = fc.tuple(fc.integer({ min: 2000, max: 2099 }), digits(3), digits(3));

describe('a certificate number', () => {
  it('states year, body and category, however it is written', () => {
    const numbers = fc.tuple(heads, digits(6)).chain(([[year, bodyCode, projectCode], random]) => {
      const number = `G${year}${bodyCode}${projectCode}${random}`;
      return written(fc.constant(number)).map((text) => ({ text, parts: { number, year, bodyCode, projectCode } }));
    });
    fc.assert(
      fc.property(numbers, ({ text, parts }) => {
        expect(parseCertificateNumber(text)).toEqual(parts);
        expect(parseTraceCode(text)).toBeNull();
      }),
    );
  });

  it.each([
    '',
    'G',
    'G2021001006',
    'G202100100648392',
    'G20210010064839201',
    'H2021001006483920',
    'G1999001006483920',
    'G2021O01006483920',
    '2021001006483920',
    'G2021001006483920X',
  ])('is not %j', (text) => expect(parseCertificateNumber(text)).toBeNull());

  it('has the 17 characters of the published example', () =>
    expect(parseCertificateNumber('G2021001006483920')).toEqual({
      number: 'G2021001006483920',
      year: 2021,
      bodyCode: '001',
      projectCode: '006',
    }));
});

describe('a trace code', () => {
  it('has the same head and twelve more digits', () => {
    expect(parseTraceCode('G2021001006730418562917')).toEqual({
      number: 'G2021001006730418562917',
      year: 2021,
      bodyCode: '001',
      projectCode: '006',
    });
    fc.assert(
      fc.property(heads, digits(12), ([year, bodyCode, projectCode], random) => {
        const code = `G${year}${bodyCode}${projectCode}${random}`;
        expect(parseTraceCode(code)?.number).toBe(code);
        expect(parseCertificateNumber(code)).toBeNull();
      }),
    );
  });

  it.each(['G202100100673041856291', 'G20210010067304185629171', 'G2021001006'])('is not %j', (text) =>
    expect(parseTraceCode(text)).toBeNull(),
  );
});

describe('numbers of other schemes', () => {
  it.each([
    ['2016010901123456', 'CCC'],
    ['2016 0109 0112 3456', 'CCC'],
    ['123OP1100001-1', 'ORGANIC_CERTIFICATE'],
    ['0123OP2300001', 'ORGANIC_CERTIFICATE'],
    ['12311000000000001', 'ORGANIC_MARK_CODE'],
    ['CNCA-R-2022-1104', 'BODY_APPROVAL'],
    ['CNCA-RF-2021-96', 'BODY_APPROVAL'],
    ['G2021001006483920', null],
    ['', null],
    ['hello', null],
    ['SDC2026006418207', 'SUPPLIER_DECLARATION'],
    ['sdc 2026 006 418207', 'SUPPLIER_DECLARATION'],
    ['SDC202600641820', null],
  ] as const)('%j is of kind %s', (text, kind) => expect(foreignNumberKind(text)).toBe(kind));

  it('are never green numbers', () => {
    const numbers = fc.oneof(
      fc.string(),
      digits(16),
      digits(17),
      fc.tuple(heads, digits(6)).map(([[year, body, project], random]) => `G${year}${body}${project}${random}`),
    );
    fc.assert(
      fc.property(numbers, (text) => foreignNumberKind(text) === null || parseCertificateNumber(text) === null),
    );
  });
});

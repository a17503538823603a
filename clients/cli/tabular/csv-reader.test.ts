import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvParser, type Delimiter } from './csv-reader.ts';
import { csvRow } from './csv-row.ts';

function parse(text: string, delimiter: Delimiter = ',', pieceLength = text.length): string[][] {
  const parser = new CsvParser(delimiter);
  const rows: string[][] = [];
  for (let at = 0; at < text.length; at += pieceLength) {
    rows.push(...parser.push(text.slice(at, at + pieceLength), false).map(({ cells }) => [...cells]));
  }
  rows.push(...parser.push('', true).map(({ cells }) => [...cells]));
  return rows;
}

const cell = fc.string({ unit: fc.constantFrom('a', '证', '"', ',', ';', '\r', '\n', ' ', '=', '😀'), maxLength: 6 });

describe('CSV records', () => {
  test('what is written is read again, wherever the text is cut into chunks', () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), (table, pieceLength) => {
        expect(parse(table.map(csvRow).join(''), ',', pieceLength)).toEqual(table);
      }),
      { numRuns: 500 },
    );
  });

  test('line ends may be CRLF, LF and CR in one file, and the last one may be missing', () => {
    expect(parse('a,b\r\nc,d\ne,f\rg,h')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  test('semicolons and tabs separate as well', () => {
    expect(parse('a;b,c\n', ';')).toEqual([['a', 'b,c']]);
    expect(parse('a\t"b\tc"\n', '\t')).toEqual([['a', 'b\tc']]);
  });

  test('a quote inside an unquoted cell is text', () => {
    expect(parse('显示器 5" 屏,="9144"\n')).toEqual([['显示器 5" 屏', '="9144"']]);
  });

  test('empty cells and empty lines keep their place', () => {
    expect(parse(',\n\n"",x\n')).toEqual([['', ''], [''], ['', 'x']]);
  });

  test('a quote that is never closed is reported where it opens', () => {
    expect(() => parse('a,b\nc,"d\ne,f\n')).toThrow(
      /^row 2, column B: the quote \("\) that opens the cell is never closed/,
    );
  });

  test('text after a closing quote is reported: it is what an unclosed quote looks like further down', () => {
    expect(() => parse('a,b\nc,"d\ne,"f",g\n')).toThrow(/^row 2, column B: text follows the closing quote/);
  });

  test('an unclosed quote does not swallow a large file', () => {
    const parser = new CsvParser(',', 1000);
    expect(() => parser.push(`a,b\n"${'x'.repeat(2000)}`, false)).toThrow(/^row 2 is longer than 1000 characters/);
  });
});

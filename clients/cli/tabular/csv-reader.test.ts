import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRecords, type Delimiter } from './csv-reader.ts';
import { csvText } from './csv-row.ts';

async function parse(text: string, delimiter: Delimiter = ',', pieceBytes?: number): Promise<string[][]> {
  const bytes = Buffer.from(text);
  const length = pieceBytes ?? bytes.length;
  function* pieces() {
    for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
  }
  const rows: string[][] = [];
  for await (const { cells } of csvRecords(pieces(), delimiter)) rows.push([...cells]);
  return rows;
}

const cell = fc.string({ unit: fc.constantFrom('a', '证', '"', ',', ';', '\r', '\n', ' ', '=', '😀'), maxLength: 6 });

describe('CSV records', () => {
  test('what is written is read again, wherever the text is cut into chunks', async () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 9 }), async (table, pieceBytes) => {
        expect(await parse(csvText(table), ',', pieceBytes)).toEqual(table);
      }),
      { numRuns: 500 },
    );
  });

  test('line ends may be CRLF, LF and CR in one file, and the last one may be missing', async () => {
    expect(await parse('a,b\r\nc,d\ne,f\rg,h')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  test('semicolons and tabs separate as well', async () => {
    expect(await parse('a;b,c\n', ';')).toEqual([['a', 'b,c']]);
    expect(await parse('a\t"b\tc"\n', '\t')).toEqual([['a', 'b\tc']]);
  });

  test('a quote inside an unquoted cell is text', async () => {
    expect(await parse('显示器 5" 屏,="9144"\n')).toEqual([['显示器 5" 屏', '="9144"']]);
  });

  test('empty cells and empty lines keep their place', async () => {
    expect(await parse(',\n\n"",x\n')).toEqual([['', ''], [''], ['', 'x']]);
  });

  test('a quote that is never closed is reported where it opens', async () => {
    await expect(parse('a,b\nc,"d\ne,f\n')).rejects.toThrow(
      /^row 2, column B: the quote \("\) that opens the cell is never closed/,
    );
  });

  test('text after a closing quote is reported: it is what an unclosed quote looks like further down', async () => {
    await expect(parse('a,b\nc,"d\ne,"f",g\n')).rejects.toThrow(/^row 2, column B: text follows the closing quote/);
  });

  test('a sound cell may begin with a quote of its own', async () => {
    expect(await parse('a,"""x"" y",""""\n')).toEqual([['a', '"x" y', '"']]);
  });

  test('text after an empty quoted cell, or after one that begins with a quote, is reported too', async () => {
    await expect(parse('a,""b\n')).rejects.toThrow(/^row 1, column B: text follows/);
    await expect(parse('"""x"y,b\n')).rejects.toThrow(/^row 1, column A: text follows/);
    await expect(parse('"""x""","y"z\r\n')).rejects.toThrow(/^row 1, column B: text follows/);
  });

  test('of several faults the first is reported', async () => {
    await expect(parse('a,b\n"c"d,e\nf,"g')).rejects.toThrow(/^row 2, column A: text follows/);
  });

  test('an unclosed quote does not swallow a large file', async () => {
    const endless = (function* () {
      yield 'a,b\n"';
      for (;;) yield 'x'.repeat(100);
    })();
    const read = async () => {
      for await (const _ of csvRecords(endless, ',', 1000));
    };
    await expect(read()).rejects.toThrow(/^row 2 is longer than 1000 bytes/);
  });
});

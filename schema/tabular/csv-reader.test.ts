import { parse as parseWhole } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRecords } from './csv-reader.ts';
import { namedSeparator } from './csv-records.ts';
import { csvText } from './csv-row.ts';

async function parse(text: string, delimiter = ',', pieceCharacters?: number): Promise<string[][]> {
  const length = pieceCharacters ?? Math.max(1, text.length);
  function* pieces() {
    for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
  }
  const rows: string[][] = [];
  for await (const { cells, damage } of csvRecords(pieces(), delimiter))
    rows.push(damage ? [`! ${damage.en}`] : [...cells]);
  return rows;
}

/** The first damage of a text. */
async function damageOf(text: string): Promise<string> {
  const row = (await parse(text)).find(([cell]) => cell?.startsWith('! '));
  return row?.[0]?.slice(2) ?? 'none';
}

const cell = fc.string({ unit: fc.constantFrom('a', '证', '"', ',', ';', '\r', '\n', ' ', '=', '😀'), maxLength: 6 });

describe('CSV records', () => {
  test('what is written is read again, wherever the text is cut into chunks', async () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 9 }), async (table, pieceCharacters) => {
        expect(await parse(csvText(table), ',', pieceCharacters)).toEqual(table);
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
    expect(await damageOf('a,b\nc,"d\ne,f\n')).toMatch(
      /^row 2, column B: the quote \("\) that opens the cell is never closed/,
    );
  });

  test('text after a closing quote is reported: it is what an unclosed quote looks like further down', async () => {
    expect(await damageOf('a,b\nc,"d\ne,"f",g\n')).toMatch(/^row 2, column B: text follows the closing quote/);
  });

  test('a sound cell may begin with a quote of its own', async () => {
    expect(await parse('a,"""x"" y",""""\n')).toEqual([['a', '"x" y', '"']]);
  });

  test('text after an empty quoted cell, or after one that begins with a quote, is reported too', async () => {
    expect(await damageOf('a,""b\n')).toMatch(/^row 1, column B: text follows/);
    expect(await damageOf('"""x"y,b\n')).toMatch(/^row 1, column A: text follows/);
    expect(await damageOf('"""x""","y"z\r\n')).toMatch(/^row 1, column B: text follows/);
  });

  test('of several faults the first is reported', async () => {
    expect(await damageOf('a,b\n"c"d,e\nf,"g')).toMatch(/^row 2, column A: text follows/);
  });

  test('an unclosed quote does not swallow a large file: its line is damaged, and reading goes on', async () => {
    const text = `a,b\n"${'x'.repeat(50)}\n${'c,d\n'.repeat(500)}`;
    const rows = [];
    for await (const row of csvRecords([text], ',', 1000)) rows.push(row);
    expect(rows[1]?.damage?.en).toMatch(/^row 2 is longer than 1000 characters|never closed/);
    expect(rows.slice(2).every(({ cells, damage }) => cells.length === 2 && !damage)).toBe(true);
    expect(rows).toHaveLength(502);
  });

  test('a damaged record costs itself, wherever it stands', async () => {
    expect(await parse('a,b\n1,"x"y\n2,c\n')).toMatchObject([
      ['a', 'b'],
      [expect.stringMatching(/^! row 2/)],
      ['2', 'c'],
    ]);
    const unclosed = await parse('a,b\n1,"x\n2,c\n3,d\n');
    expect(unclosed).toEqual([['a', 'b'], [expect.stringMatching(/never closed/)], ['2', 'c'], ['3', 'd']]);
  });

  test('of the lines that a damaged record had swallowed, narrower ones are taken for its pieces', async () => {
    const rows = await parse('a,b,c\n1,"x\ny,"z"w,3\n4,5,6\n');
    expect(rows[1]).toEqual([expect.stringMatching(/^! row 2/)]);
    expect(rows.at(-1)).toEqual(['4', '5', '6']);
  });

  test('the same records as another parser, whatever the text, as long as its quotes are right', async () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 9 }), async (table, piece) => {
        const text = csvText(table);
        const other = parseWhole(text, { relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
        expect(await parse(text, ',', piece)).toEqual(other);
      }),
      { numRuns: 300 },
    );
  });

  test('any text at all ends, and every character that is no quote or line end is in some record', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        async (text, piece) => {
          const whole = await parse(text);
          expect(await parse(text, ',', piece)).toEqual(whole);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a first line may name the separator, whatever it is', () => {
    expect(namedSeparator('sep=|\na|b')).toEqual({ separator: '|', length: 6 });
    expect(namedSeparator('\uFEFFsep=；\r\n')?.separator).toBe('；');
    expect(namedSeparator('"sep=;"\n')?.separator).toBe(';');
    expect(namedSeparator('sep,a\n')).toBeNull();
  });
});

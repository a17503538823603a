import { describe, expect, it } from 'vitest';
import { answeredWith } from './ask-wrong.ts';

/** Texts of RFC 8259 in the place of a value, and those that are none. */

const WELL_FORMED: readonly (readonly [string, unknown])[] = [
  ['"\\u0060\\u012a\\u12AB"', '`Īካ'],
  ['"\\ud83c\\udf3f"', '🌿'],
  ['"\\"\\\\\\/\\b\\f\\n\\r\\t"', '"\\/\b\f\n\r\t'],
  ['"\\u0000"', '\u0000'],
  ['"\u2028\u2029"', '\u2028\u2029'],
  ['"\u007f"', '\u007f'],
  ['"\\u0022"', '"'],
  ['"\\\\u0000"', '\\u0000'],
  ['"asd "', 'asd '],
  ['"\\uFFFF\\uFFFE"', '\uffff\ufffe'],
  ['"\\uDBFF\\uDFFE"', '\u{10fffe}'],
  ['"\\u0821"', '\u0821'],
  ['"\ufeff"', '\ufeff'],
  ['"é"', 'é'],
  ['"绿色产品"', '绿色产品'],
  ['"\\uD800"', '\ud800'],
  ['"\\uDC00\\uD800"', '\udc00\ud800'],
  ['"a/*b*/c/*d//e"', 'a/*b*/c/*d//e'],
  ['""', ''],
  ['null', null],
  ['\t\r\n "x" \t\r\n', 'x'],
];

const MALFORMED: readonly string[] = [
  '',
  ' ',
  'tru',
  'nul',
  'True',
  'NaN',
  'Infinity',
  '-Infinity',
  'undefined',
  "'x'",
  'x',
  '"',
  '"x',
  'x"',
  '"\u0000"',
  '"\u001f"',
  '"a\nb"',
  '"a\tb"',
  '"\\x00"',
  '"\\a"',
  '"\\uqqqq"',
  '"\\u00A"',
  '"\\u{41}"',
  '"\\"',
  '"\\\u0000"',
  '"x" "y"',
  '"x",',
  ',"x"',
  '("x")',
  '/* */ "x"',
  '// x\n"x"',
  '# x\n"x"',
  '+1',
  '01',
  '-01',
  '1.',
  '.5',
  '-.5',
  '-',
  '--1',
  '1e',
  '1e+',
  '0x1',
  '1_000',
  '1,5',
  '１',
  '∞',
  '[1,]',
  '[,1]',
  '[1 2]',
  '[1',
  '1]',
  '{"a":1,}',
  '{a:1}',
  "{'a':1}",
  '{"a" 1}',
  '{"a":}',
  '{"a":1 "b":2}',
  '{1:1}',
  '{null:1}',
  '{"a":1}}',
  '\u00a0"x"',
  '\u2060"x"',
  '"x"\u0000',
  '\ufeff"x"',
  '"x"\u000b',
];

const at = (text: string) => `{"data":{"s":${text},"i":7}}`;

describe('an answer’s JSON', () => {
  it.each(WELL_FORMED)('%j is read as it was meant', async (text, value) => {
    expect(await answeredWith('{ s i }', at(text))).toEqual({ data: { s: value, i: 7 }, errors: [] });
  });

  it.each(MALFORMED)('%j is none: nothing of the answer is used, and its source is named', async (text) => {
    const { data, errors } = await answeredWith('{ s i }', at(text));
    expect(data).toEqual({ s: null, i: null });
    expect(errors.length).toBeGreaterThan(0);
    for (const { extensions } of errors)
      expect(extensions).toEqual({ code: 'SOURCE_UNAVAILABLE', source: 'elsewhere' });
  });

  it.each([
    at('1').slice(0, -1),
    `${at('"x"')}}`,
    `${at('"x"')}${at('"x"')}`,
    `\ufeff\ufeff${at('"x"')}`,
    `)]}',\n${at('"x"')}`,
    `callback(${at('"x"')})`,
    `data: ${at('"x"')}\n\n`,
    `--b\r\ncontent-type: application/json\r\n\r\n${at('"x"')}\r\n--b--`,
    `[${at('"x"')}]`,
    `"${at('1').replaceAll('"', '\\"')}"`,
    '0',
    '""',
    'true',
    '{}',
    '{"data":"x"}',
    '{"data":[]}',
    '{"data":1}',
    '{"data":true}',
    '{"data":{}}',
    '{"data":null}',
    '{"Data":{"s":"x","i":7}}',
    '{"result":{"s":"x","i":7}}',
    '{"data":{"S":"x","I":7}}',
    '{"data":{"data":{"s":"x","i":7}}}',
    '{"__proto__":{"data":{"s":"x","i":7}}}',
    '{"data":{"__proto__":{"s":"x","i":7}}}',
    '{"data":{"constructor":{"s":"x"}}}',
  ])('in another envelope is not used: %s', async (body) => {
    const { data, errors } = await answeredWith('{ s i }', body);
    expect(data).toEqual({ s: null, i: null });
    expect(errors.length).toBeGreaterThan(0);
    for (const { extensions } of errors)
      expect(extensions).toEqual({ code: 'SOURCE_UNAVAILABLE', source: 'elsewhere' });
  });

  it('nested deeper than anybody means it is no value of any scalar, and ends nobody', async () => {
    for (const levels of [65, 10_000, 200_000]) {
      const { data, errors } = await answeredWith(
        '{ j i }',
        `{"data":{"j":${'['.repeat(levels)}${']'.repeat(levels)},"i":7}}`,
      );
      expect(data).toEqual({ j: null, i: 7 });
      expect(errors).toMatchObject([{ path: ['j'], extensions: { code: 'SOURCE_UNAVAILABLE', source: 'elsewhere' } }]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { answeredWith } from './ask-wrong.ts';

/** Values as JSON texts, so that what a number was written as is still there for the oracle. */
const TEXTS: readonly string[] = [
  '0',
  '-0',
  '1',
  '-1',
  '1.0',
  '1e0',
  '10e-1',
  '1E3',
  '0.1',
  '1.5',
  '-1.5e-3',
  '2147483647',
  '2147483648',
  '-2147483648',
  '-2147483649',
  '3000000000',
  '9007199254740991',
  '9007199254740993',
  '12345678901234567890',
  '1e21',
  '1e308',
  '1e400',
  '-1e400',
  '1e-400',
  '0.30000000000000004',
  'true',
  'false',
  '""',
  '"x"',
  '"1"',
  '"1.5"',
  '"true"',
  '"null"',
  '" "',
  '"绿"',
  '"RED"',
  '"red"',
  '"BLUE"',
  '"toString"',
  '"__proto__"',
  '"2024-02-29"',
  '"2023-02-29"',
  '"2024-13-01"',
  '"2024-00-10"',
  '"2024-01-00"',
  '"2024-1-1"',
  '"2024/01/01"',
  '"20240101"',
  '"2024-01-01 "',
  '"2024-01-01T00:00:00Z"',
  '"2024-01-01T00:00:00+08:00"',
  '"2024-01-01T00:00:00"',
  '"2024-01-01T25:00:00Z"',
  '"2024-13-01T00:00:00Z"',
  '"T Z"',
  '1704067200000',
  '[]',
  '[1]',
  '["x"]',
  '[null]',
  '[[1]]',
  '[["x"]]',
  '[1,2.5]',
  '[1,"2"]',
  '[1,null]',
  '{}',
  '{"a":1}',
  '{"length":0}',
];

/** What a text is to a type, by the text itself. */
const number = (text: string) => /^-?\d/.test(text);
const string = (text: string) => text.startsWith('"');
const inner = (text: string) => text.slice(1, -1);
const isWhole = (text: string) => number(text) && Number.isInteger(Number(text));
const isCalendarDay = (text: string) => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !day) return false;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  return (
    Number(day) >= 1 &&
    Number(day) <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0)
  );
};
const isInt = (text: string) => isWhole(text) && Math.abs(Number(text) + 0.5) < 2 ** 31;

const TYPES: Readonly<Record<string, readonly [string, (text: string) => boolean]>> = {
  Int: ['i', isInt],
  Float: ['x', (text) => number(text) && Math.abs(Number(text)) < Number.POSITIVE_INFINITY],
  String: ['s', string],
  Boolean: ['b', (text) => text === 'true' || text === 'false'],
  ID: ['id', (text) => string(text) || (isWhole(text) && Math.abs(Number(text)) < 2 ** 53)],
  Color: ['e', (text) => text === '"RED"' || text === '"GREEN"'],
  Date: ['d', (text) => string(text) && isCalendarDay(inner(text))],
  DateTime: ['t', (text) => ['"2024-01-01T00:00:00Z"', '"2024-01-01T00:00:00+08:00"'].includes(text)],
  Anything: ['j', (text) => !['1e400', '-1e400'].includes(text)],
  '[Int]': [
    'l',
    (text) =>
      text.startsWith('[') &&
      (JSON.parse(text) as unknown[]).every((one) => one === null || isInt(JSON.stringify(one))),
  ],
  '[[String!]!]': ['ll', (text) => text === '[]' || text === '[["x"]]'],
};

describe.each(Object.entries(TYPES))('a value of %s', (_type, [field, isValue]) => {
  it('is what its type says, or is told as its source’s mistake; what stands beside it is answered', async () => {
    const wrong: string[] = [];
    for (const text of TEXTS) {
      const { data, errors } = await answeredWith(`{ ${field} mustI }`, `{"data":{"${field}":${text},"mustI":7}}`);
      const told = JSON.stringify({ data, errors });
      const expected = isValue(text)
        ? JSON.stringify({
            data: { [field]: field === 'id' ? String(JSON.parse(text)) : JSON.parse(text), mustI: 7 },
            errors: [],
          })
        : null;
      const refusal = JSON.stringify({ data: { [field]: null, mustI: 7 } }).slice(0, -1);
      const isRefused =
        told.startsWith(refusal) &&
        errors.length === 1 &&
        errors[0]?.path?.[0] === field &&
        errors[0].extensions?.['source'] === 'elsewhere';
      if (expected === null ? !isRefused : told !== expected) wrong.push(`${text}: ${told}`);
    }
    expect(wrong).toEqual([]);
  });
});

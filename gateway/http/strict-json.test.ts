import { describe, expect, it } from 'vitest';
import { strictJson } from './strict-json.ts';

describe('a strict body', () => {
  it.each([
    ['{}', {}],
    ['\ufeff{"a": 1}', { a: 1 }],
    ['{"a": {"a": [{"a": 1}, {"a": 2}]}}', { a: { a: [{ a: 1 }, { a: 2 }] } }],
    ['{"a": "b\\": {\\"a\\": 1, [[", "b" : "\\\\"}', { a: 'b": {"a": 1, [[', b: '\\' }],
    ['5', 5],
  ])('is read: %s', (text, value) => {
    expect(strictJson(text)).toEqual(value);
  });

  it.each([
    ['{', 'JSON'],
    ['', 'JSON'],
    ['{"a": NaN}', 'JSON'],
    ['\ufeff\ufeff{}', 'JSON'],
    ['{"a": 1, "a": 2}', 'once'],
    ['{"a": 1, "\\u0061": 2}', 'once'],
    ['[{"x": {"__proto__": 1, "__proto__": {}}}]', 'once'],
    [`${'['.repeat(65)}${']'.repeat(65)}`, '64 levels'],
    [`{"a":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`, '64 levels'],
  ])('is refused in words', (text, words) => {
    expect(() => strictJson(text)).toThrow(words);
  });

  it('keeps a member of any name as a member', () => {
    const value = strictJson('{"__proto__": {"claims": []}}') as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(value['claims']).toBeUndefined();
  });
});

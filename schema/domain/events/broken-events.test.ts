import { describe, expect, it } from 'vitest';
import { EVENTS } from './events.ts';
import { SAMPLES } from './fixtures.ts';
import { faultOf, readEvent } from './read-event.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Path = readonly (string | number)[];

/** What a leaf may be, said a second time and by hand: the oracle of the schemas. */
const LEAVES: Readonly<Record<string, (value: unknown) => boolean>> = {
  // The sample's own contradicts itself with any value.
  nothing: () => false,
  key: (value) => isText(value, 1, 160),
  text: (value) => isText(value, 0, 20_000),
  day: (value) => isText(value, 10, 10) && isDay(String(value)),
  instant: (value) => isText(value, 17, 40) && /T.*Z$/.test(String(value)) && !Number.isNaN(Date.parse(String(value))),
  division: (value) => typeof value === 'string' && /^[1-8][0-9]{5}$/.test(value),
  flag: (value) => typeof value === 'boolean',
  count: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  position: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
  whole: (value) => Number.isSafeInteger(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  role: (value) =>
    isText(value, 1, 160) &&
    (['MINISTRY', 'OPERATOR'].includes(String(value)) || /^(BODY|REGULATOR|ENTERPRISE|AGENCY):./.test(String(value))),
  subject: (value) => isText(value, 1, 20_000) && /^[A-Z_]+:./.test(String(value)),
  amount: (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
};

/** What every leaf is changed into: other kinds of JSON, other texts, other numbers. */
const CHANGES: readonly Json[] = [
  null,
  true,
  'true',
  0,
  1,
  -1,
  1.5,
  2 ** 53,
  '',
  ' ',
  '1',
  'x'.repeat(161),
  'x'.repeat(20_001),
  'a\u202eb',
  'a\u0000b',
  'a\ud800',
  '\u2066x',
  '2025-02-30',
  '2024-02-29',
  '2025-2-3',
  '2025/02/03',
  '20250203',
  '2025-02-03T00:00:00Z',
  '2025-02-03T00:00:00+08:00',
  '2025-02-03T25:00:00Z',
  '二〇二五年二月三日',
  'VALID ',
  'valid',
  'INVALID',
  '910000',
  '3100018',
  '３１０１１８',
  {},
  [],
  [null],
  { toString: 'x' },
];

const samples = Object.entries(SAMPLES) as [keyof typeof SAMPLES, (typeof SAMPLES)[keyof typeof SAMPLES]][];

describe.each(samples)('%s', (type, { fact, leaves, broken }) => {
  const whole = (): Json => structuredClone(fact) as Json;
  const key = (EVENTS[type].keyOf as (fact: never) => string)(fact as never);
  const fault = (changed: Json) => faultOf({ type, key, fact: changed });

  it('is well formed, also with what a later time adds', () => {
    expect(fault(whole())).toBeNull();
    expect(fault({ ...(whole() as object), addedLater: { a: 1 } })).toBeNull();
  });

  it('is read by what each of its leaves may be, and by nothing else', () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const [at, kind] of Object.entries(leaves)) {
      const path = at.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
      for (const change of CHANGES) {
        const expected = mayBe(kind, change);
        // A leaf that is as it should be may still contradict another one: that is told below.
        if (expected && !kind.startsWith('one of') && change !== null) continue;
        tried++;
        const found = fault(changed(whole(), path, change)) === null;
        if (found !== expected)
          wrong.push(`${at} = ${JSON.stringify(change)?.slice(0, 40)}: ${found ? 'taken' : 'refused'}`);
      }
      tried++;
      const isOptional = kind.includes('|absent');
      if ((fault(changed(whole(), path, undefined)) === null) !== isOptional) wrong.push(`${at} left out`);
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(40);
  });

  it('names every leaf in its samples’ oracle', () => {
    expect(Object.keys(leaves).sort()).toEqual(leafPaths(whole()).sort());
  });

  it.each(Object.entries(broken))('is malformed when %s', (_, breaks) => {
    const fact = whole();
    const changed = breaks(fact as never) ?? fact;
    expect(fault(changed as Json)).toMatch(/^[a-z].*: /i);
  });

  it('is malformed as another thing than an object, and under another key', () => {
    for (const other of [null, 1, 'x', true, [], [whole()]] as Json[]) expect(fault(other)).toMatch(/^fact: /);
    for (const other of [
      '',
      ' ',
      `${key} `,
      key.toLowerCase() === key ? key.toUpperCase() : key.toLowerCase(),
      '__proto__',
    ])
      if (other !== key) expect(faultOf({ type, key: other, fact: whole() })).toMatch(/^key: /);
  });

  it('tells no word of the fact in its fault', () => {
    const [at] = Object.keys(leaves);
    const secret = 'SECRET-\u202e-WORD';
    const told = fault(changed(whole(), (at ?? '').split('.'), secret));
    expect(told).not.toBeNull();
    expect(told).not.toContain('SECRET');
  });
});

describe('events of types that nobody knows', () => {
  it.each(['', '__proto__', 'constructor', 'toString', 'certificateChanged', 'CertificateChanged '])(
    '%s is passed over',
    (type) => {
      expect(readEvent({ seq: 1, at: '2026-11-22T00:00:00.000Z', type, key: 'k', fact: {} }).type).toBeNull();
    },
  );
});

it('has a sample of every kind', () => expect(Object.keys(SAMPLES).sort()).toEqual(Object.keys(EVENTS).sort()));

function isText(value: unknown, least: number, most: number): boolean {
  if (typeof value !== 'string' || value.length < least || value.length > most) return false;
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0;
    const isControl = (code < 32 && ![9, 10, 13].includes(code)) || (code > 126 && code < 160);
    const turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    if (isControl || turns || (code >= 0xd800 && code <= 0xdfff)) return false;
  }
  return true;
}

function isDay(text: string): boolean {
  const [, year, month, of] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !of) return false;
  const days = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  return Number(of) >= 1 && Number(of) <= days;
}

/** A kind is a name of LEAVES or `one of A,B`, with `|null` and `|absent` where these may stand for it. */
function mayBe(kind: string, value: Json): boolean {
  const [name = '', ...also] = kind.split('|');
  if (value === null) return also.includes('null');
  if (name.startsWith('one of '))
    return (
      name.slice(7).split(',').includes(JSON.stringify(value).replaceAll('"', '')) &&
      typeof value === (/^\d/.test(name.slice(7)) ? 'number' : 'string')
    );
  const check = LEAVES[name];
  if (!check) throw new Error(`There is no kind ${name}.`);
  return check(value);
}

function changed(fact: Json, path: Path, value: Json | undefined): Json {
  const [first, ...rest] = path;
  if (first === undefined || typeof fact !== 'object' || fact === null) return fact;
  const parent = fact as Record<string | number, Json>;
  if (rest.length > 0) changed(parent[first] ?? null, rest, value);
  else if (value === undefined) {
    // An element that is left out of a list is no fault: the list is.
    delete parent[first];
  } else parent[first] = value;
  return fact;
}

function leafPaths(value: Json, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([name, inner]) => leafPaths(inner, at === '' ? name : `${at}.${name}`));
}

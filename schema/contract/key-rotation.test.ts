import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY_TRUST_SECONDS, keyStates, RotationError, retireKeys, rotateKeys, withdrawKey } from './key-rotation.ts';
import { generateKeySet, jwksOf, parseKeySet } from './key-set.ts';

const START = Date.parse('2026-11-24T04:00:00Z');
const DELAY = 900;
const at = (seconds: number) => START + seconds * 1000;
const signs = (text: string, seconds: number) => parseKeySet(text, () => at(seconds)).signing?.kid;
const privateKeys = (text: string) => jwksOf(text).filter(({ d }) => d).length;

function ids(text: string): readonly [old: string, next: string] {
  const [old = '', next = ''] = parseKeySet(text).publicJwks.map(({ kid }) => kid);
  return [old, next];
}

describe('a rotation', () => {
  const rotated = rotateKeys(generateKeySet(), START, DELAY);
  const [old, next] = ids(rotated);

  it('publishes the new key at once and lets it sign after the delay', () => {
    expect([0, DELAY - 1, DELAY, DELAY * 9].map((seconds) => signs(rotated, seconds))).toEqual([old, old, next, next]);
    expect(parseKeySet(rotated, () => at(0)).publicJwks).toMatchObject([{ kid: old }, { kid: next }]);
    expect(JSON.stringify(parseKeySet(rotated).publicJwks)).not.toContain('"d"');
  });

  it('takes tokens of the old key for fifteen minutes more, and its evidence for ever', () => {
    const end = DELAY + KEY_TRUST_SECONDS;
    const trusts = (seconds: number) => {
      const keys = parseKeySet(rotated, () => at(seconds));
      return [keys.find(old) !== undefined, keys.findEver(old) !== undefined];
    };
    expect([trusts(0), trusts(end - 1), trusts(end)]).toEqual([
      [true, true],
      [true, true],
      [false, true],
    ]);
  });

  it('is not begun again before the new key signs', () => {
    expect(() => rotateKeys(rotated, at(DELAY - 1), DELAY)).toThrow(RotationError);
    const again = rotateKeys(rotated, at(DELAY), DELAY);
    expect(keyStates(again, at(DELAY)).map(({ state }) => state)).toEqual(['VERIFYING', 'SIGNING', 'NEXT']);
  });

  it('leaves the private half of the old key until it no longer signs', () => {
    expect(privateKeys(retireKeys(rotated, at(DELAY - 1)))).toBe(2);
    const retired = retireKeys(rotated, at(DELAY));
    expect([privateKeys(retired), signs(retired, DELAY)]).toEqual([1, next]);
    expect(parseKeySet(retired).publicJwks).toEqual(parseKeySet(rotated).publicJwks);
  });

  it('can be taken back before its time, and the old key signs on without end', () => {
    const back = withdrawKey(rotated, at(1), next);
    expect([signs(back, 1), signs(back, DELAY * 100)]).toEqual([old, old]);
  });

  it('may be followed by taking the old key out altogether, but never the only one that signs', () => {
    expect(() => withdrawKey(rotated, at(0), old)).toThrow(/only one/);
    const without = withdrawKey(rotated, at(DELAY), old);
    expect(parseKeySet(without).findEver(old)).toBeUndefined();
    expect(signs(without, DELAY)).toBe(next);
    expect(() => withdrawKey(without, at(DELAY), 'nobody')).toThrow(RotationError);
  });

  it('leaves exactly one key that signs at any time, whatever is done in whatever order', () => {
    const step = fc.record({
      what: fc.constantFrom('rotate', 'retire', 'withdraw', 'wait'),
      seconds: fc.integer({ min: 0, max: 3000 }),
      which: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let text = generateKeySet();
        let now = START;
        const published = new Map<string, number>();
        for (const { what, seconds, which } of steps) {
          now += seconds * 1000;
          const kids = parseKeySet(text).publicJwks.map(({ kid }) => kid);
          try {
            if (what === 'rotate') text = rotateKeys(text, now, DELAY);
            if (what === 'retire') text = retireKeys(text, now);
            if (what === 'withdraw') text = withdrawKey(text, now, kids[which % kids.length] ?? '');
          } catch (error) {
            if (!(error instanceof RotationError)) throw error;
          }
          const keys = parseKeySet(text, () => now);
          for (const { kid } of keys.publicJwks) if (!published.has(kid)) published.set(kid, now);
          const kid = keys.signing?.kid ?? '';
          expect(keys.find(kid)).toBeDefined();
          const first = published.get(kid) ?? 0;
          // The first key of all was there from the start; every other one was known for the whole delay before it signed.
          if (first !== START && published.size > 1 && kids[0] !== kid)
            expect(now - first).toBeGreaterThanOrEqual(DELAY * 1000);
          expect(parseKeySet(text, () => now + 1e10).signing).toBeDefined();
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a key set', () => {
  it('names its key so that a command line takes the name for no option', () => {
    // By chance every 64th id would begin with a hyphen: 1,000 keys without one are no accident.
    const kids = Array.from({ length: 1000 }, () => parseKeySet(generateKeySet()).publicJwks[0]?.kid);
    expect(kids.filter((kid) => kid === undefined || kid.startsWith('-'))).toEqual([]);
  });

  const [key = {}] = jwksOf(generateKeySet());
  it.each([
    ['no JSON', '{"keys":[{"kty":"EC","crv":"P-256","d":"secret-part'],
    ['no set', '[]'],
    ['empty', '{"keys":[]}'],
    ['of another curve', JSON.stringify({ keys: [{ ...key, crv: 'P-384' }] })],
    ['with a key twice', JSON.stringify({ keys: [key, key] })],
    ['with halves of two keys', JSON.stringify({ keys: [{ ...key, d: jwksOf(generateKeySet())[0]?.d }] })],
    ['with a time that is none', JSON.stringify({ keys: [{ ...key, nbf: 'soon' }] })],
  ])('is refused when it is %s, without a word of its content', (_what, text) => {
    let message = '';
    try {
      parseKeySet(text);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toMatch(/key set/);
    expect(message).not.toContain(String(key.d));
    expect(message).not.toContain('secret-part');
  });
});

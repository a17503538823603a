import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUscc, parseUscc, usccCheckCharacter } from './uscc.ts';

interface Example {
  readonly code: string;
  readonly verdict: 'valid' | 'invalid';
  readonly expected_check: string;
  readonly note: string;
}

/** Published and derived codes with their verdicts, from the domain reference. */
const EXAMPLES: readonly Example[] = parse(readFileSync(new URL('./uscc-examples.csv', import.meta.url)), {
  columns: true,
});

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const character = fc.constantFrom(...ALPHABET);
const first17 = fc
  .tuple(
    fc.string({ unit: character, minLength: 2, maxLength: 2 }),
    fc.integer({ min: 0, max: 999_999 }),
    fc.string({ unit: character, minLength: 9, maxLength: 9 }),
  )
  .map(([head, division, organisation]) => head + String(division).padStart(6, '0') + organisation);

describe('the unified social credit code', () => {
  it.each(EXAMPLES)('$code is $verdict: $note', ({ code, verdict }) => expect(isUscc(code)).toBe(verdict === 'valid'));

  it.each(EXAMPLES.filter(({ expected_check }) => expected_check !== ''))(
    '$code has the check character $expected_check',
    (example) => expect(usccCheckCharacter(example.code.slice(0, 17))).toBe(example.expected_check),
  );

  it('ends in 0 when the remainder is 0', () => expect(isUscc('91330500YQ01000030')).toBe(true));

  it('is valid with the one right check character of 31', () => {
    fc.assert(
      fc.property(first17, (head) => {
        const valid = [...ALPHABET].filter((check) => isUscc(head + check));
        expect(valid).toEqual([usccCheckCharacter(head)]);
      }),
    );
  });

  it('detects every single wrong character and every transposition of neighbours', () => {
    fc.assert(
      fc.property(first17, fc.integer({ min: 0, max: 16 }), character, (head, position, other) => {
        const code = head + usccCheckCharacter(head);
        const at = code.charAt(position);
        if (other !== at) expect(isUscc(code.slice(0, position) + other + code.slice(position + 1))).toBe(false);
        const next = code.charAt(position + 1);
        if (next !== at) expect(isUscc(code.slice(0, position) + next + at + code.slice(position + 2))).toBe(false);
      }),
    );
  });

  it('is read as people write it, and tells form from check character', () => {
    expect(parseUscc(' 91330500 yq0100-0030')).toEqual({ uscc: '91330500YQ01000030' });
    expect(parseUscc('９１３３０５００ＹＱ０１００００３０')).toEqual({ uscc: '91330500YQ01000030' });
    expect(parseUscc('91330500YQ01000031')).toEqual({ fault: 'CHECK_CHARACTER' });
    expect(parseUscc('91330500YQ0100003')).toEqual({ fault: 'FORM' });
    expect(parseUscc('9133050AYQ01000030')).toEqual({ fault: 'FORM' });
    expect(parseUscc('')).toEqual({ fault: 'FORM' });
  });
});

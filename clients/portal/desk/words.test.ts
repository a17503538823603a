import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { WORDS_EN } from '../texts/words-en.ts';
import { WORDS_ZH } from '../texts/words-zh.ts';

const schema = buildSchema(readFileSync(new URL('../../sdk/__generated__/schema.graphql', import.meta.url), 'utf8'));

describe('words of an enum', () => {
  it.each(Object.keys(WORDS_ZH).filter((name) => name !== 'RowOutcome'))(
    '%s are those of the schema, in both languages',
    (name) => {
      const type = schema.getType(name);
      const values = isEnumType(type) ? type.getValues().map(({ name: value }) => value) : [];
      expect(Object.keys(WORDS_ZH[name as keyof typeof WORDS_ZH]).sort()).toEqual(values.sort());
      for (const words of [WORDS_ZH, WORDS_EN])
        for (const word of Object.values(words[name as keyof typeof WORDS_ZH])) expect(word).not.toBe('');
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globalId, type KeyedNodeType, NODE_TYPES, readGlobalId } from './global-id.ts';

const OWN_IDS = {
  ConformityResult: 'CR-0123456789abcdef0123',
  CatalogueEntry: 'CHINA_GREEN_PRODUCT-003-2018-04-18',
  BlacklistEntry: '330000:SERIOUS_DISHONESTY:91330502YQ0008223H:浙市监罚〔2026〕1号',
} as const;
const keyed = NODE_TYPES.filter((type): type is KeyedNodeType => !(type in OWN_IDS));

describe('a global id', () => {
  it('says what it names, for every type and key', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...keyed),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((key) => !/\p{Cs}/u.test(key)),
        (type, key) => {
          expect(readGlobalId(globalId(type, key))).toEqual({ type, key });
        },
      ),
    );
    for (const [type, id] of Object.entries(OWN_IDS)) expect(readGlobalId(id)).toEqual({ type, key: id });
  });

  it('is the only one of its object: whatever is read is what would be given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keyed), fc.string({ maxLength: 30 }), (type, rest) => {
        const read = readGlobalId(`${type}:${rest}`);
        if (read) expect(globalId(type, read.key)).toBe(`${type}:${rest}`);
      }),
    );
  });

  it.each([
    '',
    'Certificate',
    'Certificate:',
    'Certificate:RzIw=',
    'Certificate:/w',
    'Certificate:_w',
    'Agency:YQ',
    'constructor:YQ',
    'CR-123',
    `Certificate:${'Q'.repeat(600)}`,
    '330000:SERIOUS_DISHONESTY:91330502YQ0008223H:a:b',
  ])('is not %j', (text) => {
    expect(readGlobalId(text)).toBeNull();
  });
});

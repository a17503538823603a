import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDamagedFormOf } from './damaged-model.ts';
import type { Decision } from './findings.ts';
import { certificate, claimed, type MemoryFacts, world } from './fixtures.ts';
import { numbersBetween } from './model-entry.ts';

const facts = world();

/** Facts in which the certificate lists these models of one brand. The last report of a certificate stands. */
function listing(models: readonly string[]): MemoryFacts {
  const products = [{ seq: 1, name: '餐桌', brand: '青澜', series: null, models: [...models] }];
  return facts.publish('CertificateChanged', certificate({ products }));
}

function decisionOn(models: readonly string[], productModel: string): Decision {
  return listing(models).judge(claimed({ productModel })).decision;
}

/** The family of dashes, written out: the issue's own list and the minus signs that spreadsheets and keyboards write. */
const DASHES = [
  '-',
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2015',
  '\u2212',
  '\uFE58',
  '\uFE63',
  '\uFF0D',
];
const INVISIBLE = ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u2066', '\u2069', '\u202A', '\u180E', '\u034F'];
const SPACES = [' ', '\u3000', '\u00A0', '\u2003'];
const SEPARATORS = ['-', '/', '.', '_', ',', '+', '(', ')', ':', '#', '&', '=', '~'];

/** Letters, digits and a separator here and there, as model names are. */
const model = fc
  .tuple(
    fc.stringMatching(/^[A-Z]{1,4}$/),
    fc.array(fc.tuple(fc.constantFrom('', '-', '/', '.', '_', '(', '+'), fc.stringMatching(/^[A-Z0-9]{1,4}$/)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([head, parts]) => head + parts.map(([separator, part]) => separator + part).join(''))
  .filter((text) => !/X{2}/.test(text) && /\d/.test(text));

/** Width, case, space at a border and dashes folded by looking every character up: slow, plain and written without our code. */
function naiveKey(text: string): string {
  let key = '';
  for (const character of text) {
    if (INVISIBLE.includes(character)) continue;
    if (DASHES.includes(character)) key += '-';
    else if (SPACES.includes(character)) key += ' ';
    else {
      const code = character.charCodeAt(0);
      key += (code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : character).toLowerCase();
    }
  }
  return key.trim();
}

/** The same model as other people type it. */
const retyped = (text: string) =>
  fc
    .array(
      fc.record({
        wide: fc.boolean(),
        lower: fc.boolean(),
        dash: fc.constantFrom(...DASHES),
        before: fc.constantFrom('', '', '', ...INVISIBLE),
      }),
      { minLength: text.length, maxLength: text.length },
    )
    .chain((forms) =>
      fc.tuple(fc.constantFrom('', ...SPACES), fc.constantFrom('', ...SPACES)).map(([front, back]) => {
        const characters = [...text].map((character, at) => {
          const form = forms[at];
          if (!form) return character;
          if (character === '-') return form.before + form.dash;
          const cased = form.lower ? character.toLowerCase() : character;
          return form.before + (form.wide ? String.fromCharCode(cased.charCodeAt(0) + 0xfee0) : cased);
        });
        return front + characters.join('') + back;
      }),
    );

describe('two models', () => {
  it('are one when they differ in width, case, space, dashes and invisible characters only', () => {
    fc.assert(
      fc.property(
        model.chain((text) => fc.tuple(fc.constant(text), retyped(text))),
        ([recorded, typed]) => {
          expect(naiveKey(typed)).toBe(naiveKey(recorded));
          expect([typed, decisionOn([recorded], typed)]).toEqual([typed, 'ACCEPT']);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are accepted as one only when the naive oracle says that they are', () => {
    fc.assert(
      fc.property(model, model, (recorded, typed) => {
        fc.pre(naiveKey(recorded) !== naiveKey(typed));
        expect(decisionOn([recorded], typed)).not.toBe('ACCEPT');
      }),
      { numRuns: 200 },
    );
  });

  it('differ when one letter, digit or separator is changed, put in or left out: never accepted', () => {
    const character = fc.oneof(fc.constantFrom(...SEPARATORS), fc.stringMatching(/^[A-Za-z0-9]$/));
    const mutation = fc.record({
      kind: fc.constantFrom('change', 'insert', 'remove', 'move'),
      at: fc.nat(),
      to: fc.nat(),
      character,
    });
    fc.assert(
      fc.property(
        model,
        fc.array(model, { maxLength: 3 }),
        mutation,
        (recorded, others, { kind, at, to, character: by }) => {
          const position = at % recorded.length;
          const rest = recorded.slice(0, position) + recorded.slice(position + 1);
          const target = to % (rest.length + 1);
          const typed = {
            change: recorded.slice(0, position) + by + recorded.slice(position + 1),
            insert: recorded.slice(0, position) + by + recorded.slice(position),
            remove: rest,
            move: rest.slice(0, target) + recorded.charAt(position) + rest.slice(target),
          }[kind];
          const covered = [recorded, ...others];
          fc.pre(/[A-Za-z0-9]/.test(typed) && !covered.some((one) => naiveKey(one) === naiveKey(typed)));
          expect([covered, typed, decisionOn(covered, typed)]).not.toEqual([covered, typed, 'ACCEPT']);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['P1-21', 'P12-1'],
    ['DN1-50', 'DN15-0'],
    ['A(1)2', 'A(12)'],
    ['1,5', '15'],
    ['3-1', '31'],
    ['P1-21', 'P1 21'],
    ['P1-21', 'P1--21'],
    ['P1-21', 'P1-21-'],
    ['2.5', '25'],
    ['P1201', 'P12 01'],
  ])('%s and %s are two, and the covered one is named', (recorded, typed) => {
    for (const [one, other] of [
      [recorded, typed],
      [typed, recorded],
    ] as const) {
      const { decision, findings } = listing([one]).judge(claimed({ productModel: other }));
      expect(decision).toBe('REVIEW');
      expect(findings[0]?.expected).toContain(one);
    }
  });

  it.each([
    ['QL-100', 'ｑｌ‑100'],
    ['QL100', 'QL 100'],
    ['P1-21', 'P1——21'],
    ['P1-21', 'P1\u00AD21'],
    ['P1-21', 'P1 - 21'],
    ['A(1)2', 'A（1）2'],
    ['1,5', '1，5'],
    ['P1-21', '型号：P1-21'],
    ['P1-21', '“P1-21”'],
  ])('%s is %s', (recorded, typed) => expect(decisionOn([recorded], typed)).toBe('ACCEPT'));
});

describe('a look-alike letter', () => {
  it.each([
    ['Cyrillic', 'Р1-21', 'Р (U+0420)'],
    ['Greek', 'Ρ1-21', 'Ρ (U+03A1)'],
    ['mathematical', '𝐏1-21', '𝐏 (U+1D40F)'],
    ['Chinese', 'P1一21', '一 (U+4E00)'],
    ['Chinese zero', 'P1-2〇1', '〇 (U+3007)'],
  ])('%s: for a person, and the message names it', (_script, typed, name) => {
    const { decision, findings } = listing(['P1-21', 'P1-201']).judge(claimed({ productModel: typed }));
    expect([decision, findings[0]?.key, findings[0]?.values['characters']]).toEqual([
      'REVIEW',
      'product.lookAlike',
      name,
    ]);
  });
});

describe('entries of a certificate that cover more than themselves', () => {
  it.each([
    ['XT-P12*', 'XT-P1201', 'ACCEPT'],
    ['XT-P12*', 'XT-P12', 'REVIEW'],
    ['XT-P12*', 'XT-P12-01', 'REVIEW'],
    ['XT-P13系列', 'XT-P1301', 'REVIEW'],
    ['XT-P13系列', 'XT-P13-01', 'ACCEPT'],
    ['QL系列', 'QL-100', 'ACCEPT'],
    ['XT-P1401~XT-P1409', 'XT-P1405', 'ACCEPT'],
    ['XT-P1401~1409', 'XT-P1405', 'ACCEPT'],
    ['XT-P1401至XT-P1409', 'XT-P1409', 'ACCEPT'],
    ['D-1 至 D-9', 'D-5', 'ACCEPT'],
    ['XT-P1401~XT-P1409', 'XT-P1410', 'REVIEW'],
    ['C100-C109', 'C105', 'REVIEW'],
    ['C100-C109', 'C110', 'REJECT'],
    ['A-1、A-2；A-3', 'A-3', 'ACCEPT'],
    ['B-1/B-2', 'B-2', 'ACCEPT'],
    ['KFR-35GW/A1', 'KFR-35GW', 'REVIEW'],
    ['XT-P15（01/02/03）', 'XT-P1502', 'REVIEW'],
    ['E10XX', 'E1012', 'REVIEW'],
    ['XT-P1201、02、03', 'XT-P1202', 'REVIEW'],
    ['XT-P12*', 'ZZ-9', 'REJECT'],
  ])('%s on the certificate and %s on the listing: %s', (entry, typed, decision) => {
    const verdict = listing([entry]).judge(claimed({ productModel: typed }));
    expect([verdict.decision, verdict.findings[0]?.key]).toEqual([decision, verdict.findings[0]?.key]);
    if (verdict.findings[0]?.key === 'product.entryUnclear') expect(verdict.findings[0].values['entry']).toBe(entry);
  });

  it('a range of numbers covers those between its ends and no other', () => {
    const ends = fc.tuple(fc.nat(9999), fc.nat(9999)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(ends, fc.nat(9999), ([from, to], number) => {
        const four = (value: number) => String(value).padStart(4, '0');
        const pattern = new RegExp(`^(?:${numbersBetween(four(from), four(to))})$`);
        expect(pattern.test(four(number))).toBe(from <= number && number <= to);
      }),
    );
  });
});

describe('a model that a spreadsheet has damaged', () => {
  /** What spreadsheets make of a text that they take for a number: computed from the number, not by our code. */
  const asNumber = (digits: string) => {
    const number = Number(digits);
    return [String(number), number.toExponential(5).replace('e', 'E'), number.toFixed(2), number.toPrecision(15)];
  };

  it('is never refused: numbers', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0{0,3}[1-9]\d{0,17}$|^\dE[1-9]$/), fc.nat(3), (recorded, form) => {
        const typed = asNumber(recorded)[form] ?? '';
        expect(isDamagedFormOf(typed, recorded.toLowerCase()) || typed === recorded).toBe(true);
        expect([recorded, typed, decisionOn([recorded, 'ZZ-1'], typed)]).not.toEqual([recorded, typed, 'REJECT']);
      }),
      { numRuns: 200 },
    );
  });

  it('is never refused: days', () => {
    const day = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom('-', '/'));
    const forms = (month: number, date: number) => [
      `${month}月${date}日`,
      `2026/${month}/${date}`,
      `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
      `${month}/${date}/2026`,
      String(Math.round((Date.UTC(2026, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000)),
      `${date}-${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]}`,
      `${String(month).padStart(2, '0')}/${String(date).padStart(2, '0')}`,
    ];
    fc.assert(
      fc.property(day, fc.nat(6), ([month, date, separator], form) => {
        const recorded = `${month}${separator}${date}`;
        const typed = forms(month, date)[form] ?? '';
        const decision = decisionOn([recorded, 'ZZ-1'], typed);
        expect([recorded, typed, decision]).not.toEqual([recorded, typed, 'REJECT']);
        if (typed !== recorded) expect([recorded, typed, decision]).toEqual([recorded, typed, 'REVIEW']);
      }),
      { numRuns: 200 },
    );
  });

  it('says what it takes the original to be', () => {
    const { findings } = listing(['007', 'QL-100']).judge(claimed({ productModel: '7' }));
    expect(findings[0]).toMatchObject({ key: 'product.damagedModel', field: 'productModel' });
    expect(findings[0]?.expected[0]).toBe('007');
  });
});

describe('entries that say less than which models they mean', () => {
  const head = fc.stringMatching(/^[A-Z]{2,4}-$/).filter((text) => !/X{2}/.test(text));
  const number = fc.integer({ min: 10, max: 98 });
  const OPEN = ['及以上', '以上', '及以下', '起', '等', '及其衍生型号'];

  it('an open end leaves its neighbours to a person and covers itself', () => {
    fc.assert(
      fc.property(head, number, number, fc.constantFrom(...OPEN), (start, one, other, end) => {
        const entry = `${start}${one}${end}`;
        expect(decisionOn([entry], entry)).toBe('ACCEPT');
        expect(decisionOn([entry], `${start}${other}`)).toBe('REVIEW');
      }),
    );
  });

  it('a range in brackets leaves its numbers to a person', () => {
    fc.assert(
      fc.property(
        head,
        number,
        fc.constantFrom('[]', '()', '（）'),
        fc.constantFrom('-', '~', '至'),
        (start, from, around, to) => {
          const entry = `${start}${around[0]}${from}${to}${from + 1}${around[1]}`;
          expect(decisionOn([entry], `${start}${from}`)).toBe('REVIEW');
        },
      ),
    );
  });

  it.each(['全系列', '所有型号', '多款', '本系列产品', '各种规格'])('%s names no one model', (words) => {
    expect(decisionOn(['QL-100'], words)).toBe('REVIEW');
  });
});

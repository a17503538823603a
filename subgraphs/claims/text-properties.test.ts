import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaim } from './claim.ts';
import { type Decision, message } from './findings.ts';
import { claimed, TODAY, withStars, world } from './fixtures.ts';
import { readMarkWords, readStars } from './mark-words.ts';

const facts = world();
const keysOf = (text: string) => facts.judge(claimed({ text })).findings.map(({ key }) => key);
const decisionOn = (text: string): Decision => facts.judge(claimed({ text })).decision;

/** Every code point of a property, by asking the regular expression engine of each: Unicode's data, not ours. */
function codePointsOf(property: RegExp): string[] {
  const found: string[] = [];
  for (let code = 1; code <= 0xe01ef; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    if (property.test(character)) found.push(character);
  }
  return found;
}

const NOTHING_SHOWN = codePointsOf(/^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u);
const BIDI = codePointsOf(/^\p{Bidi_Control}$/u);
const MARKS_OF_PUNCTUATION = codePointsOf(/^\p{P}$/u);
const SPACES = codePointsOf(/^\p{White_Space}$/u);
/** Pictures; those that are read as stars are a grade of their own. */
const EMOJI = codePointsOf(/^\p{Emoji_Presentation}$/u)
  .filter((character) => !/[⭐🌟]/u.test(character))
  .concat('❤️', '✔️', '1️⃣', '#️⃣', '🇨🇳', '👨‍👩‍👧', 'ℹ️', '㊗️', '🅰️');

const FORBIDDEN = ['国家级', '最高级', '最佳', 'national level', 'guojiaji'];
/** Characters put in at any place inside a word. */
const sprinkled = (word: string, characters: readonly string[]) =>
  fc
    .array(fc.array(fc.constantFrom(...characters), { maxLength: 2 }), {
      minLength: [...word].length - 1,
      maxLength: [...word].length - 1,
    })
    .map((between) => [...word].map((character, at) => character + (between[at]?.join('') ?? '')).join(''));

describe('a forbidden word is found whatever is put into it', () => {
  const sets: readonly (readonly [string, readonly string[]])[] = [
    ['what shows nothing', NOTHING_SHOWN],
    ['controls of direction', BIDI],
    ['punctuation, quotes and brackets', MARKS_OF_PUNCTUATION],
    ['spaces', SPACES],
    ['emoji', EMOJI],
    ['all of them', [...NOTHING_SHOWN, ...MARKS_OF_PUNCTUATION, ...SPACES, ...EMOJI]],
  ];
  it.each(sets)('%s', (_name, characters) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FORBIDDEN).chain((word) => sprinkled(word, characters)),
        (text) => {
          expect([text, keysOf(`实木餐桌${text}品质`)]).toEqual([
            text,
            expect.arrayContaining([expect.stringMatching(/^wording\.(forbidden|denied)$/)]),
          ]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('one by one: every character that shows nothing', () => {
    const missed = NOTHING_SHOWN.filter((character) => !keysOf(`国${character}家级`).includes('wording.forbidden'));
    expect(missed.map((character) => character.codePointAt(0)?.toString(16))).toEqual([]);
  });

  it.each([
    '国🈶家级',
    'na\uFE0Ftion🈶al level',
    'natℹonal🈶level',
    '国🅰家🈶级',
    '國家級',
    '国家級',
    '最高級',
    '囯家级',
    '圀家級',
    '国家级',
    'Ｎａｔｉｏｎａｌ Ｌｅｖｅｌ',
    'nаtionаl lеvel',
    '𝐧𝐚𝐭𝐢𝐨𝐧𝐚𝐥 𝐥𝐞𝐯𝐞𝐥',
    '&#22269;家级',
    '&amp;#22269;家级',
    '国&nbsp;家&zwnj;级',
    '<b>国</b>家<i>级</i>',
    '国<!-- x -->家级',
    '<img alt="国家级" src="a.jpg">',
    '\u202E级家国',
  ])('%s', (text) => expect(decisionOn(text)).toBe('REJECT'));

  it('at the end of a detail page of 200,000 characters', () => {
    expect(decisionOn(`${'<p>实木餐桌</p>\n'.repeat(14_000)}国家级`)).toBe('REJECT');
  });

  it('in any of several texts', () => {
    for (let at = 0; at < 6; at++) {
      const texts = ['实木', '餐桌', '环保', '胡桃木', '包邮', '现货'].map((text, i) => (i === at ? '國家級' : text));
      expect(facts.judge(claimed({ texts })).decision).toBe('REJECT');
    }
  });
});

describe('words that a text denies or warns of are for a person', () => {
  it.each([
    '我们拒绝国家级虚假宣传',
    '本店不使用“国家级”“最高级”等用语',
    '禁止使用国家级字样',
    '非国家级产品',
    '所谓国家级都是虚假宣传',
  ])('%s', (text) => expect(decisionOn(text)).toBe('REVIEW'));

  it.each(['不是一般产品，而是国家级产品', '绝不妥协，国家级品质', '杜绝假冒。国家级认证', '没有最好，只有国家级'])(
    '%s denies something else',
    (text) => expect(decisionOn(text)).toBe('REJECT'),
  );
});

/** Names of schemes that listings mistake, with the words that they use for "is". */
const SCHEMES = [
  '十环认证',
  '中国环境标志',
  '節能產品認證',
  '节能产品认证',
  '节水产品认证',
  '低碳产品认证',
  '循环再生产品',
  '一级能效',
  '能效标识',
  '水效标识',
  'RoHS',
  'FSC认证',
  'GREENGUARD金级',
  '3C认证',
  '有机产品认证',
  '绿色食品认证',
  'ISO14001',
  '欧盟生态标签',
  'LEED认证',
  '碳足迹认证',
  '绿色设计产品',
];
const IS = ['即', '就是', '等于', '等同于', '相当于', '视为', '=', '＝', '属于', '也就是', '是'];
const GREEN = ['绿色产品认证', '中国绿色产品认证', '綠色產品認證', '绿色建材认证', '绿色认证'];

describe('another scheme made one with green certification', () => {
  it('is never accepted, in either order, whatever separators stand inside the words', () => {
    const noise = fc.constantFrom('', '', '', ' ', '\u200B', '“', '\u2060', '😀');
    fc.assert(
      fc.property(
        fc.constantFrom(...SCHEMES),
        fc.constantFrom(...IS),
        fc.constantFrom(...GREEN),
        fc.boolean(),
        fc.array(noise, { minLength: 40, maxLength: 40 }),
        (scheme, is, green, turned, noises) => {
          const plain = turned ? `${green}${is}${scheme}` : `${scheme}${is}${green}`;
          const text = [...plain].map((character, at) => character + (noises[at] ?? '')).join('');
          const verdict = facts.judge(claimed({ text: `实木餐桌，${text}` }));
          expect([text, verdict.decision, verdict.findings.map(({ code }) => code)]).toEqual([
            text,
            'REJECT',
            expect.arrayContaining(['OUT_OF_SCOPE']),
          ]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    '十环认证，即绿色产品认证',
    '十环认证。也就是绿色产品认证',
    '十环认证不是绿色产品认证',
    '某某优品认证就是绿色产品认证',
    'ABCD certification equals green product certification',
    '通过FSC认证的绿色认证产品',
  ])('%s: for a person or refused, never accepted', (text) => expect(decisionOn(text)).not.toBe('ACCEPT'));

  it.each([
    '一级能效，绿色产品认证',
    '本品通过十环认证，也通过绿色产品认证',
    '本品获得FSC认证',
    '本品通过的认证是绿色产品认证',
    '绿色产品认证是国家认证',
  ])('%s: two facts beside each other are none', (text) => expect(decisionOn(text)).toBe('ACCEPT'));
});

describe('stars', () => {
  it.each([
    '★★★★★绿色产品',
    '三星级绿色产品',
    '叁星绿色产品',
    '绿色产品认证⭐⭐⭐',
    '3星绿色产品',
    '三颗星绿色产品',
    '叁星级',
  ])('%s on a scheme without stars is never accepted', (text) => expect(decisionOn(text)).not.toBe('ACCEPT'));

  it.each(['五星好评', '四星级酒店同款', '五星红旗', '满天星'])('%s is no grade', (text) =>
    expect(decisionOn(text)).toBe('ACCEPT'),
  );

  it('in the text of a graded material are those certified, in signs or words', () => {
    const graded = world(withStars(2));
    const written = {
      1: ['★', '一', '壹', '1'],
      2: ['★★', '二', '贰', '2', '两'],
      3: ['★★★', '三', '叁', '3'],
    } as const;
    for (const [stars, forms] of Object.entries(written)) {
      for (const form of forms) {
        if (form === '★') continue;
        const text = `${form}${form.startsWith('★') ? '' : '星级'}绿色建材`;
        const { decision } = graded.judge(claimed({ text }));
        expect([text, decision === 'ACCEPT']).toEqual([text, stars === '2']);
      }
    }
  });

  it.each([
    ['三星级', 3],
    ['★★☆', 2],
    ['⭐️⭐️', 2],
    ['☆☆', 2],
    ['２星', 2],
    ['2.0', 2],
    ['Ⅲ星', 3],
    ['1.5', 1.5],
    ['三星半', null],
    ['-', null],
  ])('the grade %s', (text, grade) => expect(readStars(text)).toBe(grade));
});

describe('words for marks', () => {
  it.each([
    ['中国绿色产品标志', 'GREEN_PRODUCT'],
    ['中國綠色產品標識', 'GREEN_PRODUCT'],
    ['绿标', 'GREEN_PRODUCT'],
    ['CGP', 'GREEN_PRODUCT'],
    ['China Green Product', 'GREEN_PRODUCT'],
    ['认证活动1', 'ACTIVITY_1'],
    ['认证活动①', 'ACTIVITY_1'],
    ['认证活动Ⅰ', 'ACTIVITY_1'],
    ['（全绿）', 'ACTIVITY_1'],
    ['中国绿色产品标识（认证活动一）', 'ACTIVITY_1'],
    ['绿色产品认证（全绿）', 'ACTIVITY_1'],
    ['部分绿色属性（涉绿）', 'ACTIVITY_2'],
    ['认证活动Ⅱ', 'ACTIVITY_2'],
    ['绿色产品-其他绿色属性合格评定', 'ACTIVITY_3'],
    ['绿色建材三星级', 'GREEN_BUILDING_MATERIAL_STAR'],
    ['★★★绿色建材', 'GREEN_BUILDING_MATERIAL_STAR'],
    ['二星级绿色建材', 'GREEN_BUILDING_MATERIAL_STAR'],
    ['中国环境标志（十环）', 'ENVIRONMENTAL_LABELLING'],
    ['节能产品认证(节)', 'ENERGY_SAVING'],
    ['循环/再生产品', 'RECYCLED'],
    ['国推RoHS', 'ROHS'],
    ['有害物质限制使用-国推自愿性认证', 'ROHS'],
    ['3C认证', 'CCC'],
    ['绿色设计产品评价认证', 'GREEN_DESIGN'],
    ['长三角绿色服务认证', 'YRD_GREEN'],
    ['green_product', 'GREEN_PRODUCT'],
    ['全绿、涉绿', null],
    ['绿色产品+十环', null],
    ['绿色环保优选', null],
    ['有', null],
  ])('%s', (text, mark) => expect(readMarkWords(text, TODAY)?.mark ?? null).toBe(mark));

  it('of two marks that contradict each other none is taken', () => {
    const marks = ['全绿', '涉绿', '十环', '3C', '绿色建材', '能效标识', '有机产品'];
    for (const one of marks)
      for (const other of marks)
        if (one !== other) expect([one, other, readMarkWords(`${one}、${other}`, TODAY)]).toEqual([one, other, null]);
  });
});

it('what a page hides inside a forbidden word does not hide the word', () => {
  const style = fc.constantFrom(
    'display:none',
    'display : none !important',
    'visibility:hidden',
    'font-size:0',
    'font-size:0.0px;color:red',
    'opacity:0',
    'color:transparent',
    'position:absolute;left:-9999px',
    'text-indent:-500em',
    'width:0;overflow:hidden',
    'max-height:0px',
    'clip-path:inset(50%)',
    'transform:scale(0)',
  );
  const hide = fc.constantFrom(
    (rules: string, inner: string) => `<span style="${rules}">${inner}</span>`,
    (rules: string, inner: string) => `<style>.q1,#q2{${rules}}</style><i class="b q1">${inner}</i>`,
    (rules: string, inner: string) => `<style>p{margin:0} #q2 {${rules}}</style><b id=q2>${inner}</b>`,
    (_: string, inner: string) => `<em hidden>${inner}</em>`,
    (rules: string, inner: string) => `<style>@media all{s, div u{${rules}}}</style><u>${inner}</u>`,
    (rules: string, inner: string) => `<SPAN style='${rules}'>${inner}<b>${inner}</b><span>${inner}</span></SPAN >`,
  );
  fc.assert(
    fc.property(
      fc.constantFrom('国家级', '最高级', '最佳'),
      style,
      hide,
      fc.constantFrom('好', '不是', 'x1', '绿'),
      (word, rules, put, inner) => {
        const [first = '', ...rest] = word;
        expect(decisionOn(`实木${first}${put(rules, inner)}${rest.join('')}地板`)).not.toBe('ACCEPT');
      },
    ),
  );
});

it.each([
  '<p class="a">绿色产品认证</p>',
  '<span style="opacity:0.8;width:0.5em">绿色产品认证</span>',
  '<img alt="FSC认证"><p>绿色产品认证</p>',
  '<style>.h{display:none}</style><p class=a>绿色产品认证</p><p class=h>收起</p>',
])('an honest page stays one: %s', (page) => expect(decisionOn(page)).toBe('ACCEPT'));

describe('placeholders', () => {
  it.each(['见详情', '見詳情', '无', '暂无', '其他/other', '其他', '【无】', 'N/A', '#N/A', '/', '不适用'])(
    '%s says nothing in any field',
    (nothing) => {
      const claim = readClaim(
        {
          productModel: nothing,
          brand: nothing,
          mark: nothing,
          starGrade: nothing,
          holderName: nothing,
          holderUscc: nothing,
        },
        TODAY,
      );
      expect(claim).toMatchObject({ productModel: null, brand: null, mark: null, starGrade: null, unreadable: [] });
      expect(facts.judge(claimed({ productModel: nothing, brand: nothing, mark: nothing })).decision).toBe('ACCEPT');
    },
  );

  it('the enum value OTHER is a mark, and none that the hub knows', () => {
    expect(facts.judge(claimed({ mark: 'OTHER' })).findings.map(({ key }) => key)).toEqual(['mark.unknown']);
  });
});

it('what an accepted claim was checked for names only what was compared', () => {
  const [found] = facts.judge(claimed({ text: '餐桌', brand: '青澜' })).findings;
  expect(found && message(found).zh).toContain('品牌、文案');
  expect(found && message(found).zh).not.toContain('型号');
});

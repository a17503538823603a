import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { looksKorean } from './hangul.ts';

const KOREAN = [
  '친환경',
  '원목',
  '마루',
  '거실',
  '책장',
  '식탁',
  '의자',
  '침대',
  '가구',
  '바닥재',
  '제품',
  '인증',
  '어린이',
];
/** Words of listings whose bytes are Korean syllables too, nearly all of them. */
const CHINESE = [
  '白板',
  '床单',
  '地板',
  '高级',
  '电脑',
  '海尔',
  '格力',
  '大灯',
  '风扇',
  '刀叉',
  '灯罩',
  '电饭煲',
  '管道',
  '厨房',
];

/** Of all lists of at least so many words, how many look Korean, and how many there are. */
function judged(words: readonly string[], least: number, encoding: string): readonly [korean: number, all: number] {
  let korean = 0;
  let all = 0;
  for (let mask = 1; mask < 1 << words.length; mask++) {
    const some = words.filter((_word, at) => (mask >> at) & 1);
    if (some.length < least) continue;
    all++;
    const seen = new Uint8Array(0x10000);
    const bytes = iconv.encode(some.join(''), encoding);
    for (let at = 0; at < bytes.length; at += 2) seen[(bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)] = 1;
    if (looksKorean(seen)) korean++;
  }
  return [korean, all];
}

test('four Korean words and more look Korean, but for one list in a thousand', () => {
  const [korean, all] = judged(KOREAN, 4, 'euc-kr');
  expect(all - korean).toBeLessThan(all / 1000);
});

test('Chinese words don’t, even where nearly every character has a Korean syllable for its bytes, but for one list in ten thousand', () => {
  const [korean, all] = judged(CHINESE, 1, 'gb18030');
  expect(korean).toBeLessThan(all / 10_000);
});

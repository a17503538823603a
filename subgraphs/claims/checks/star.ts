import type { Claim } from '../claim.ts';
import type { CertificateCheck, ClaimCheck } from '../examination.ts';
import { type Finding, finding, NONE } from '../findings.ts';
import type { CertificateView } from '../view.ts';

const STAR_MARK = 'GREEN_BUILDING_MATERIAL_STAR';
/** Stars that a text gives to a green building material, before or after the words. */
const STARS_OF_MATERIAL =
  /([一二三四五两壹贰叁肆伍1-9])颗?[星☆]级?(?:的)?绿色建材|绿色建材(?:评价|认证|标识|标志|产品|星级)*([一二三四五两壹贰叁肆伍1-9])颗?[星☆]|([1-9]|one|two|three|four|five)(?:stars?|星)(?:level|rat(?:ed|ing)|grade)?greenbuilding/g;
const OF_SOMETHING_ELSE =
  '(?!级?(?:酒店|宾馆|饭店|大饭店|服务|好评|评价|评分|推荐|店|卖家|大厨|厨师|享受|标准|红旗|电子|电器|手机))';
/** A grade by itself: with 级, in formal numerals, or by signs. Words of hotels, ratings and flags are none. */
const GRADE = new RegExp(
  `(?<!f)([一二三四五两1-9])颗?星级${OF_SOMETHING_ELSE}|([壹贰叁肆伍])颗?星|(?<!f)([3-9])☆${OF_SOMETHING_ELSE}`,
  'g',
);
/** A bare 三星, which is a brand too, counts beside words of certification only. */
const BESIDE_GREEN = new RegExp(
  `(?<!f)([一二三四五两1-9])颗?星(?!级)${OF_SOMETHING_ELSE}(?=.{0,4}(?:绿色|认证|标识|建材))|(?:绿色|认证|标识|建材)[^f星]{0,4}?(?<!f)([一二三四五两1-9])颗?星(?!级)${OF_SOMETHING_ELSE}`,
  'g',
);
const STARS_PERHAPS = /[星☆]|star/;
const VALUE: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  两: 2,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};

/** Stars certified; only graded green building materials have them (STAR-01), whatever a record says. */
function certifiedStars({ scheme, starGrade }: CertificateView): number | null {
  return scheme === 'GREEN_BUILDING_MATERIAL' ? starGrade : null;
}

/** Whether the stars claimed can exist. */
export const checkStarForm: ClaimCheck = ({ starGrade }) => {
  if (starGrade === null || (Number.isInteger(starGrade) && starGrade >= 1 && starGrade <= 3)) return NONE;
  const fact = { kind: 'CLAIM', key: 'starGrade', value: String(starGrade) } as const;
  return [
    finding('claim.starImpossible', { stars: starGrade }, fact, null, {
      field: 'starGrade',
      expected: ['1', '2', '3'],
    }),
  ];
};

/** Step 4, second half: the stars claimed, shown or written are the stars certified. */
export const checkStars: CertificateCheck = (claim, certificate) => {
  const { number } = certificate;
  const certified = certifiedStars(certificate);
  const { texts } = claim;
  if (claim.starGrade === certified && !texts.some(({ bare }) => STARS_PERHAPS.test(bare))) return NONE;
  const fact = { kind: 'CERTIFICATE', key: number, value: `starGrade ${certified ?? 'none'}` } as const;
  const findings: Finding[] = [];
  // No stars beside a certificate without them: an impossible grade, which its own finding says, and no false one.
  const saysNone = claim.starGrade === 0 && certified === null;
  if (claim.starGrade !== null && claim.starGrade !== certified && !saysNone) {
    const values = { number, claimed: claim.starGrade, certified: certified ?? 0 };
    const place = { field: 'starGrade', expected: certified === null ? [] : [String(certified)] };
    findings.push(finding(certified === null ? 'star.none' : 'star.mismatch', values, fact, 'certificates', place));
  } else if (claim.starGrade === null && claim.mark === STAR_MARK && certified !== null) {
    findings.push(finding('star.unstated', { number, certified }, fact, 'certificates'));
  }
  const words = otherStarsIn(
    texts,
    certified,
    `${claim.brand?.key ?? ''} ${certificate.products.map(({ brand }) => brand ?? '').join(' ')}`,
  );
  if (words !== null) {
    findings.push(finding('star.text', { number, words, ...certifiedWords(certified) }, fact, 'certificates'));
  }
  return findings.length === 0 ? NONE : findings;
};

function certifiedWords(stars: number | null) {
  return stars === null
    ? { certifiedZh: '没有星级', certifiedEn: 'has no stars' }
    : { certifiedZh: `为${stars}星`, certifiedEn: `says ${stars}` };
}

/** The first stars in the texts that are not those certified. */
function otherStarsIn(texts: Claim['texts'], certified: number | null, brands: string): string | null {
  for (const { bare } of texts) {
    if (!STARS_PERHAPS.test(bare)) continue;
    for (const pattern of [STARS_OF_MATERIAL, GRADE, BESIDE_GREEN]) {
      for (const match of bare.matchAll(pattern)) {
        const stars = match.slice(1).find((group) => group !== undefined) ?? '';
        if (pattern === BESIDE_GREEN && stars === '三' && brands.includes('三星')) continue;
        if ((VALUE[stars] ?? Number(stars)) !== certified) return match[0];
      }
    }
  }
  return null;
}

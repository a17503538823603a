import type { CertificateCheck, ClaimCheck } from '../examination.ts';
import { type Finding, finding, NONE } from '../findings.ts';
import type { CertificateView } from '../view.ts';

const STAR_MARK = 'GREEN_BUILDING_MATERIAL_STAR';
/** Stars that a text gives to a green building material, before or after the words. */
const STARS_IN_TEXT = /([一二三123])星级?(?:的)?绿色建材|绿色建材(?:评价|认证|标识|产品)?([一二三123])星/g;
const VALUE: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 1: 1, 2: 2, 3: 3 };

/** Stars certified; only graded green building materials have them (STAR-01), whatever a record says. */
function certifiedStars({ scheme, starGrade }: CertificateView): number | null {
  return scheme === 'GREEN_BUILDING_MATERIAL' ? starGrade : null;
}

/** Whether the stars claimed can exist. */
export const checkStarForm: ClaimCheck = ({ starGrade }) => {
  if (starGrade === null || (Number.isInteger(starGrade) && starGrade >= 1 && starGrade <= 3)) return NONE;
  const fact = { kind: 'CLAIM', key: 'starGrade', value: String(starGrade) } as const;
  return [finding('claim.starImpossible', { stars: starGrade }, fact, null)];
};

/** Step 4, second half: the stars claimed, shown or written are the stars certified. */
export const checkStars: CertificateCheck = (claim, certificate) => {
  const { number } = certificate;
  const certified = certifiedStars(certificate);
  if (claim.starGrade === certified && !claim.text.includes('星')) return NONE;
  const fact = { kind: 'CERTIFICATE', key: number, value: `starGrade ${certified ?? 'none'}` } as const;
  const findings: Finding[] = [];
  if (claim.starGrade !== null && claim.starGrade !== certified) {
    const values = { number, claimed: claim.starGrade, certified: certified ?? 0 };
    findings.push(finding(certified === null ? 'star.none' : 'star.mismatch', values, fact, 'certificates'));
  } else if (claim.starGrade === null && claim.mark === STAR_MARK && certified !== null) {
    findings.push(finding('star.unstated', { number, certified }, fact, 'certificates'));
  }
  const words = otherStarsIn(claim.text, certified);
  if (words !== null) {
    findings.push(finding('star.text', { number, words, certified: certified ?? '–' }, fact, 'certificates'));
  }
  return findings.length === 0 ? NONE : findings;
};

function otherStarsIn(text: string, certified: number | null): string | null {
  if (!text.includes('星')) return null;
  for (const match of text.matchAll(STARS_IN_TEXT)) {
    if (VALUE[match[1] ?? match[2] ?? ''] !== certified) return match[0];
  }
  return null;
}

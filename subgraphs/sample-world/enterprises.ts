import type { OrganisationFact, Party } from '../../schema/domain/facts.ts';
import { fictionalUscc } from './fictional-uscc.ts';
import { integer, pickWeighted, seededRandom } from './random.ts';
import { LISTED_ENTERPRISES, PLACES, type Place, placeOf, SECTORS } from './reference.ts';

/** A fictional enterprise with what it makes. */
export interface Enterprise {
  readonly organisation: OrganisationFact;
  readonly kinds: readonly string[];
  readonly brand: string;
  readonly modelPrefix: string;
}

const YRD_PROVINCES = new Set(['310000', '320000', '330000', '340000']);
/** Serials of made-up enterprises begin here, above those of the listed ones and of the bodies. */
const FIRST_SERIAL = 200_000;

/** Syllables of made-up brands. */
const SYLLABLES: readonly (readonly [zh: string, en: string])[] = [
  ['澄', 'cheng'],
  ['岚', 'lan'],
  ['禾', 'he'],
  ['沐', 'mu'],
  ['榆', 'yu'],
  ['川', 'chuan'],
  ['朗', 'lang'],
  ['森', 'sen'],
  ['棠', 'tang'],
  ['柏', 'bai'],
  ['溪', 'xi'],
  ['宁', 'ning'],
  ['拓', 'tuo'],
  ['绮', 'qi'],
  ['岳', 'yue'],
  ['帆', 'fan'],
  ['麓', 'lu'],
  ['舟', 'zhou'],
  ['竺', 'zhu'],
  ['枫', 'feng'],
];

const LISTED: readonly Enterprise[] = LISTED_ENTERPRISES.map((listed) => ({
  organisation: {
    uscc: listed.uscc,
    nameZh: listed.nameZh,
    nameEn: listed.nameEn,
    address: `${placeOf(listed.divisionCode).nameZh}样例路1号`,
    divisionCode: listed.divisionCode,
    fictional: true,
  },
  kinds: listed.kinds,
  brand: listed.brand,
  modelPrefix: listed.modelPrefix,
}));

/** The enterprise with an index: the listed ones first, then as many made-up ones as there are serials (800,000). */
export function enterpriseAt(seed: number, index: number): Enterprise {
  return LISTED[index] ?? madeUpEnterprise(seed, index - LISTED.length);
}

/** The listed enterprise with a USCC. @throws Error for another one. */
export function listedEnterprise(uscc: string): Enterprise {
  const found = LISTED.find((enterprise) => enterprise.organisation.uscc === uscc);
  if (!found) throw new Error(`No listed enterprise ${uscc}.`);
  return found;
}

function madeUpEnterprise(seed: number, index: number): Enterprise {
  const random = seededRandom(seed, `enterprise ${index}`);
  const place = pickWeighted(
    random,
    PLACES.map((candidate) => [candidate, candidate.weight] as const),
  );
  const inDelta = YRD_PROVINCES.has(place.provinceCode);
  const sector = pickWeighted(
    random,
    SECTORS.filter((candidate) => inDelta || !candidate.yrdOnly).map((candidate) => [candidate, candidate.weight]),
  );
  const [first, second] = [index, index * 7 + 3].map((n) => SYLLABLES[n % SYLLABLES.length]);
  const brand = `${first?.[0]}${second?.[0]}`;
  const brandEn = `${first?.[1]}${second?.[1]}`;
  return {
    organisation: {
      uscc: fictionalUscc(registeringOffice(random() < 0.1, place, random), FIRST_SERIAL + index),
      nameZh: `${place.cityZh}样例${brand}${sector.nameZh}有限公司`,
      nameEn: `${place.cityEn} Sample ${brandEn.charAt(0).toUpperCase()}${brandEn.slice(1)} ${sector.nameEn}`,
      address: `${place.nameZh}样例路${integer(random, 1, 999)}号`,
      divisionCode: place.divisionCode,
      fictional: true,
    },
    kinds: sector.kinds,
    brand,
    modelPrefix: `${first?.[1].charAt(0)}${second?.[1].charAt(0)}`.toUpperCase(),
  };
}

/** Some enterprises have moved since they were registered: the digits in the code then name another place than the address. */
function registeringOffice(moved: boolean, place: Place, random: () => number): string {
  if (!moved) return place.divisionCode;
  return PLACES[integer(random, 0, PLACES.length - 1)]?.divisionCode ?? place.divisionCode;
}

/** The enterprise as a certificate prints it. */
export function partyOf(enterprise: Enterprise): Party {
  const { uscc, nameZh, address, divisionCode } = enterprise.organisation;
  return { uscc, name: nameZh, address, divisionCode, country: 'CN' };
}

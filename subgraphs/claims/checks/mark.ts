import type { Day } from '../../../schema/domain/day.ts';
import type { ActivityClass, CertificationScheme } from '../../../schema/domain/facts.ts';
import type { Claim } from '../claim.ts';
import { type Dated, holdsOn, oneOf, readData } from '../data.ts';
import type { CertificateCheck } from '../examination.ts';
import { type Finding, finding, NONE } from '../findings.ts';
import type { CertificateView } from '../view.ts';
import { schemeNames } from './scheme-names.ts';

/** A mark that listings show, and which certificates give a right to it. */
export interface MarkRow extends Dated {
  readonly mark: string;
  /** GREEN_UNREAD: of an edition whose articles are not held. OTHER_CERTIFICATION: voluntary, but not the green product mark. NOT_GREEN: no green certification at all. */
  readonly kind: 'GREEN' | 'GREEN_UNREAD' | 'OTHER_CERTIFICATION' | 'NOT_GREEN' | 'UNKNOWN';
  /** Empty: any scheme. */
  readonly schemes: readonly string[];
  /** `null`: any class. */
  readonly activityClass: string | null;
  readonly nameZh: string;
  readonly nameEn: string;
}

const MARKS = readData('marks', (row) => ({
  mark: row['mark'] ?? '',
  kind: oneOf(row, 'kind', ['GREEN', 'GREEN_UNREAD', 'OTHER_CERTIFICATION', 'NOT_GREEN', 'UNKNOWN']),
  schemes: (row['schemes'] ?? '').split(';').filter((scheme) => scheme !== ''),
  activityClass: row['activity_class'] || null,
  nameZh: row['name_zh'] ?? '',
  nameEn: row['name_en'] ?? '',
}));

/** What a mark means on the day; `null` when the hub's table does not say. */
export function markOn(mark: string, on: Day): MarkRow | null {
  return MARKS.find((row) => row.mark === mark && holdsOn(row, on)) ?? null;
}

/** An edition of the rules on the green product mark that has been issued. */
export interface MarkRule extends Dated {
  readonly instrumentZh: string;
  readonly instrumentEn: string;
  /** `null`: not known. */
  readonly appliesFrom: Day | null;
  /** Whether the hub holds its articles; by others nothing is judged. */
  readonly articlesHeld: boolean;
  readonly remarkZh: string;
  readonly remarkEn: string;
  readonly confidence: string;
  readonly source: string;
}

const MARK_RULES: readonly MarkRule[] = readData('mark_rules', (row) => ({
  instrumentZh: row['instrument_zh'] ?? '',
  instrumentEn: row['instrument_en'] ?? '',
  appliesFrom: (row['applies_from'] || null) as Day | null,
  articlesHeld: oneOf(row, 'articles_held', ['Y', 'N']) === 'Y',
  remarkZh: row['remark_zh'] ?? '',
  remarkEn: row['remark_en'] ?? '',
  confidence: row['confidence'] ?? '',
  source: row['source'] ?? '',
}));

/** Editions of the rules on the green product mark that had been issued by the day, oldest first; none for a mark that they do not govern. */
export function markRulesOn(mark: string | null, on: Day): readonly MarkRule[] {
  const kind = mark === null ? null : markOn(mark, on)?.kind;
  return kind === 'GREEN' || kind === 'GREEN_UNREAD' ? MARK_RULES.filter((rule) => holdsOn(rule, on)) : [];
}

const SERVICE_SCHEME: CertificationScheme = 'YRD_GREEN_SERVICE';

const CLASS_IN_TEXT = /认证活动([一二三123])(?!\d)/g;
const CLASSES: Readonly<Record<string, ActivityClass>> = {
  一: 'ACTIVITY_1',
  '1': 'ACTIVITY_1',
  二: 'ACTIVITY_2',
  '2': 'ACTIVITY_2',
  三: 'ACTIVITY_3',
  '3': 'ACTIVITY_3',
};

/** Classes that texts name and none of which is the certificate's: 认证活动一 beside a certificate of activity two. */
function checkClassInTexts({ texts }: Claim, certificate: CertificateView, on: Day): readonly Finding[] {
  const { number, activityClass, scheme } = certificate;
  if (activityClass === null) return NONE;
  for (const { bare } of texts) {
    const named = [...bare.matchAll(CLASS_IN_TEXT)];
    const [first] = named;
    if (!first || named.some(([, which = '']) => CLASSES[which] === activityClass)) continue;
    const row = markOn(activityClass, on);
    const fact = { kind: 'CERTIFICATE', key: number, value: describe({ scheme, activityClass }) } as const;
    const values = {
      number,
      words: first[0],
      classZh: row?.nameZh ?? activityClass,
      classEn: row?.nameEn ?? activityClass,
    };
    return [finding('mark.text', values, fact, 'certificates', { field: 'text', expected: [] })];
  }
  return NONE;
}

/** Step 4, first half: the mark claimed, and the class that a text names, are those of the certificate. */
export const checkMark: CertificateCheck = (claim, certificate, setting) => {
  const inTexts = claim.texts.length === 0 ? NONE : checkClassInTexts(claim, certificate, setting.on);
  const ofMark = checkMarkField(claim, certificate, setting);
  return inTexts.length === 0 ? ofMark : [...ofMark, ...inTexts];
};

const checkMarkField: CertificateCheck = (claim, certificate, { on }) => {
  const { number, scheme } = certificate;
  if (claim.mark === null && scheme !== SERVICE_SCHEME) return NONE;
  const fact = { kind: 'CERTIFICATE', key: number, value: describe(certificate) } as const;
  const names = schemeNames(scheme);
  if (claim.mark === null) return [finding('mark.service', { number, ...names }, fact, 'certificates')];
  const row = markOn(claim.mark, on);
  if (!row || row.kind === 'UNKNOWN') return [finding('mark.unknown', { number, ...names }, fact, 'certificates')];
  // Which certificates give a right to it stands in articles that are not held: neither yes nor no.
  if (row.kind === 'GREEN_UNREAD')
    return [finding('mark.unread', { number, markZh: row.nameZh, markEn: row.nameEn }, fact, 'certificates')];
  // Reported as out of scope, whatever the certificate.
  if (row.kind === 'NOT_GREEN') return NONE;
  if (row.kind === 'GREEN' && entitles(certificate, row)) return NONE;
  const values = { number, markZh: row.nameZh, markEn: row.nameEn, ...names };
  return [finding('mark.mismatch', values, fact, 'certificates')];
};

function entitles({ scheme, activityClass }: CertificateView, row: MarkRow): boolean {
  if (row.schemes.length > 0 && !row.schemes.includes(scheme)) return false;
  return row.activityClass === null || row.activityClass === activityClass;
}

function describe({ scheme, activityClass }: { scheme: CertificationScheme; activityClass: ActivityClass | null }) {
  return activityClass ? `${scheme}, ${activityClass}` : scheme;
}

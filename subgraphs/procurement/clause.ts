import type { Day } from '../../schema/domain/day.ts';
import type { PositionCheck } from './certificate-check.ts';
import type { ItemAnswer } from './eligibility.ts';
import type { ListEdition, ListItem, NamedCertificate, Text } from './reference-data.ts';
import type { ToldBar } from './supplier-bars.ts';

/** The place in law or list that an answer rests on. */
export interface Clause {
  readonly instrument: string;
  /** First day of the list edition; `null` for a law. */
  readonly edition: Day | null;
  readonly item: string;
  readonly text: Text;
}

const CERTIFICATES: Readonly<Record<NamedCertificate, Text>> = {
  ENERGY_SAVING: { zh: '节能产品认证证书', en: 'an energy-saving product certificate' },
  WATER_SAVING: { zh: '节水产品认证证书', en: 'a water-saving product certificate' },
  ENVIRONMENTAL_LABELLING: { zh: '中国环境标志产品认证证书', en: 'a China Environmental Labelling certificate' },
  GREEN_BUILDING_MATERIAL: { zh: '绿色建材产品认证证书', en: 'a green building material certificate' },
};

/** The clause of a list position: what it names, how it wants it bought, and on which certificate. */
export function listClause(edition: ListEdition, item: ListItem): Clause {
  const { instrument, validFrom, requiredKindsHeld, testReportCounts } = edition;
  const { position, code, category, name, treatment, namedCertificate, gradeAtMost } = item;
  const mandatory = treatment === 'MANDATORY';
  const certificate = CERTIFICATES[namedCertificate];
  const report = testReportCounts
    ? { zh: '或符合需求标准的有效检测报告', en: ' or a valid test report that meets the demand standard' }
    : { zh: '', en: '' };
  const purchase =
    requiredKindsHeld === false
      ? {
          zh: '必选类强制采购,可选类由城市选定',
          en: 'Mandatory purchase where the kind is required (必选) or chosen by the city (可选),',
        }
      : mandatory
        ? { zh: '强制采购', en: 'Mandatory purchase' }
        : { zh: '优先采购', en: 'Priority purchase' };
  const grade = gradeAtMost === null ? null : { zh: `,${gradeAtMost}级及以上`, en: `, grade ${gradeAtMost} or better` };
  return {
    instrument,
    edition: validFrom,
    item: [position, code, category === name ? name : `${category} › ${name}`].filter(Boolean).join(' '),
    text: {
      zh: `${name}:${purchase.zh},依据${certificate.zh}${report.zh}${grade?.zh ?? ''}`,
      en: `${purchase.en} on ${certificate.en}${report.en}${grade?.en ?? ''}`,
    },
  };
}

/** The clause under which a listing bars a supplier; `null` where the clause would tell which list it is. */
export function barClause({ rule }: ToldBar): Clause | null {
  if (rule === null) return null;
  const { instrument, item, text } = rule;
  return { instrument, edition: null, item, text };
}

/** The clause of what an outcome rests on. */
export function clauseOf(basis: ItemAnswer['basis']): Clause | null {
  if (basis === null) return null;
  return isPosition(basis) ? listClause(basis.edition, basis.item) : barClause(basis);
}

function isPosition(basis: PositionCheck | ToldBar): basis is PositionCheck {
  return 'edition' in basis;
}

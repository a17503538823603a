import type { ForeignNumberKind } from '../../../schema/domain/certificate-number.ts';
import type { CertificationScheme } from '../../../schema/domain/facts.ts';

/** How messages name a scheme. */
export interface SchemeNames {
  readonly schemeZh: string;
  readonly schemeEn: string;
}

const CERTIFICATION_SCHEMES: Readonly<Record<CertificationScheme, SchemeNames>> = {
  CHINA_GREEN_PRODUCT: { schemeZh: '中国绿色产品认证', schemeEn: 'China Green Product certification' },
  GREEN_BUILDING_MATERIAL: { schemeZh: '绿色建材分级认证', schemeEn: 'graded green building material certification' },
  EXPRESS_PACKAGING: { schemeZh: '快递包装绿色产品认证', schemeEn: 'green express packaging certification' },
  YRD_GREEN_PRODUCT: { schemeZh: '长三角绿色产品认证', schemeEn: 'Yangtze River Delta green product certification' },
  YRD_GREEN_SERVICE: { schemeZh: '长三角绿色服务认证', schemeEn: 'Yangtze River Delta green service certification' },
  GREEN_DESIGN: { schemeZh: '绿色设计产品评价', schemeEn: 'green design product evaluation' },
};

const FOREIGN_NUMBERS: Readonly<Record<ForeignNumberKind, SchemeNames>> = {
  CCC: { schemeZh: '强制性产品认证（CCC）', schemeEn: 'China Compulsory Certification (CCC)' },
  ORGANIC_CERTIFICATE: { schemeZh: '有机产品认证', schemeEn: 'organic product certification' },
  ORGANIC_MARK_CODE: { schemeZh: '有机码', schemeEn: 'organic mark code' },
  BODY_APPROVAL: { schemeZh: '认证机构批准书', schemeEn: 'certification body approval' },
  ENERGY_LABEL: { schemeZh: '能效或水效标识备案', schemeEn: 'energy or water label filing' },
  SUPPLIER_DECLARATION: {
    schemeZh: '供方符合性声明备案',
    schemeEn: 'filing of a supplier’s declaration of conformity',
  },
  GREEN_FOOD: { schemeZh: '绿色食品标志', schemeEn: 'Green Food mark' },
};

/** Names of a certification scheme. */
export function schemeNames(scheme: CertificationScheme): SchemeNames {
  return CERTIFICATION_SCHEMES[scheme];
}

/** Names of the scheme whose numbers have this form. */
export function foreignNumberNames(kind: ForeignNumberKind): SchemeNames {
  return FOREIGN_NUMBERS[kind];
}

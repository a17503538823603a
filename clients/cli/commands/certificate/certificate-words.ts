import type { CertificateStatus, CertificationScheme } from '../../../sdk/index.ts';

export type CertificateLanguage = 'zh' | 'en';

interface CertificateWords {
  readonly number: string;
  readonly status: string;
  readonly reported: string;
  readonly scheme: string;
  readonly project: string;
  readonly holder: string;
  readonly producer: string;
  readonly factory: string;
  readonly body: string;
  readonly term: string;
  readonly basis: string;
  readonly product: string;
  readonly since: string;
  readonly until: string;
  readonly broken: string;
  readonly unknown: string;
  readonly notYetIssued: string;
  readonly fictional: string;
  readonly statuses: Readonly<Record<CertificateStatus, string>>;
  readonly schemes: Readonly<Record<CertificationScheme, string>>;
}

/** Words of the terminal view. Status words: domain vocabulary ST-01. */
export const CERTIFICATE_WORDS: Readonly<Record<CertificateLanguage, CertificateWords>> = {
  zh: {
    number: '证书编号',
    status: '有效状态',
    reported: '机构上报',
    scheme: '认证制度',
    project: '产品类别',
    holder: '持证人',
    producer: '生产者',
    factory: '生产企业',
    body: '认证机构',
    term: '有效期',
    basis: '认证依据',
    product: '产品',
    since: '自',
    until: '至',
    broken: '所采信的结果已失效：',
    unknown: '云桥中没有该证书。',
    notYetIssued: '当日尚未发证',
    fictional: '虚构，仅供演示',
    statuses: { VALID: '有效', SUSPENDED: '暂停', REVOKED: '撤销', CANCELLED: '注销', EXPIRED: '过期失效' },
    schemes: {
      CHINA_GREEN_PRODUCT: '中国绿色产品认证',
      GREEN_BUILDING_MATERIAL: '绿色建材产品认证',
      EXPRESS_PACKAGING: '快递包装绿色产品认证',
      YRD_GREEN_PRODUCT: '长三角绿色产品认证',
      YRD_GREEN_SERVICE: '长三角绿色服务认证',
      GREEN_DESIGN: '绿色设计产品评价',
    },
  },
  en: {
    number: 'Certificate',
    status: 'Status',
    reported: 'Reported by the body',
    scheme: 'Scheme',
    project: 'Product category',
    holder: 'Holder',
    producer: 'Producer',
    factory: 'Factory',
    body: 'Certification body',
    term: 'Term',
    basis: 'Basis',
    product: 'Product',
    since: 'since',
    until: 'until',
    broken: 'rests on results that are not valid:',
    unknown: 'the hub holds no such certificate.',
    notYetIssued: 'not yet issued on that day',
    fictional: 'fictional, for demonstration',
    statuses: {
      VALID: 'valid',
      SUSPENDED: 'suspended',
      REVOKED: 'revoked for cause',
      CANCELLED: 'cancelled',
      EXPIRED: 'expired',
    },
    schemes: {
      CHINA_GREEN_PRODUCT: 'China Green Product',
      GREEN_BUILDING_MATERIAL: 'Graded green building material',
      EXPRESS_PACKAGING: 'Green express packaging',
      YRD_GREEN_PRODUCT: 'Yangtze River Delta green product',
      YRD_GREEN_SERVICE: 'Yangtze River Delta green service',
      GREEN_DESIGN: 'Green design product evaluation',
    },
  },
};

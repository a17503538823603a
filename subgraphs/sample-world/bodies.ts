import { addDays, type Day, startOfDay } from '../../schema/domain/day.ts';
import type { BodyApproval, CertificationBodyFact, OrganisationFact } from '../../schema/domain/facts.ts';
import { fictionalUscc } from './fictional-uscc.ts';
import { LISTED_BODIES, type ListedBody, PRODUCT_KINDS } from './reference.ts';

/** What the world makes up about a fictional body. */
interface BodyProfile {
  readonly approvalNumber: string;
  readonly approvedFrom: Day;
  /** Ranges of approved codes. */
  readonly scope: readonly (readonly [from: string, to: string])[];
  readonly reportsFromYear: number;
  /** Until when its reports are complete: this many days before today, or until a fixed day. */
  readonly lag: number | Day;
  readonly division: string;
  readonly address: string;
}

/** Last day on which body 106 was approved. */
export const LAST_APPROVED_DAY_OF_106: Day = '2025-02-28';

/** Body 104 is cut to the scope of a real kind of body: wood panels, furniture and 40 building materials; what it issues beyond is out of scope. */
const PROFILES: Readonly<Record<string, BodyProfile>> = {
  '101': {
    approvalNumber: 'CNCA-R-2017-9101',
    approvedFrom: '2017-03-01',
    scope: [
      ['001', '018'],
      ['101', '151'],
      ['201', '201'],
    ],
    reportsFromYear: 2018,
    lag: 0,
    division: '310115',
    address: '上海市浦东新区样例大道101号',
  },
  '102': {
    approvalNumber: 'CNCA-R-2018-9102',
    approvedFrom: '2018-05-01',
    scope: [
      ['001', '018'],
      ['101', '151'],
      ['201', '201'],
      ['301', '307'],
      ['401', '406'],
    ],
    reportsFromYear: 2018,
    lag: 0,
    division: '320506',
    address: '江苏省苏州市吴中区样例大道102号',
  },
  '103': {
    approvalNumber: 'CNCA-R-2019-9103',
    approvedFrom: '2019-01-15',
    scope: [
      ['001', '002'],
      ['007', '007'],
      ['010', '013'],
      ['301', '307'],
    ],
    reportsFromYear: 2020,
    lag: 0,
    division: '330502',
    address: '浙江省湖州市吴兴区样例大道103号',
  },
  '104': {
    approvalNumber: 'CNCA-R-2019-9104',
    approvedFrom: '2019-06-01',
    scope: [
      ['001', '001'],
      ['006', '006'],
      ['101', '140'],
    ],
    reportsFromYear: 2019,
    lag: 0,
    division: '341802',
    address: '安徽省宣城市宣州区样例大道104号',
  },
  '105': {
    approvalNumber: 'CNCA-RF-2019-9105',
    approvedFrom: '2019-09-01',
    scope: [
      ['003', '018'],
      ['125', '151'],
    ],
    reportsFromYear: 2020,
    lag: 40,
    division: '320211',
    address: '江苏省无锡市滨湖区样例大道105号',
  },
  '106': {
    approvalNumber: 'CNCA-R-2018-9106',
    approvedFrom: '2018-02-01',
    scope: [
      ['001', '018'],
      ['101', '151'],
    ],
    reportsFromYear: 2018,
    lag: '2025-04-30',
    division: '110108',
    address: '北京市海淀区样例大道106号',
  },
};

/**
 * Every listed body as a fact. Real bodies do not report to the hub and have no made-up number; their approval stands without limits because the
 * hub knows of none, from the day of the first unified policy (国办发〔2016〕86号): the real days are not confirmed.
 */
export function makeBodies(today: Day): CertificationBodyFact[] {
  return LISTED_BODIES.map((listed) => (listed.fictional ? fictionalBody(listed, today) : realBody(listed)));
}

function realBody({ code, nameZh, nameEn, shortName }: ListedBody): CertificationBodyFact {
  return {
    code,
    nameZh,
    nameEn,
    shortName,
    uscc: null,
    approvalNumber: null,
    approvals: [{ from: '2016-11-22', to: null, projectCodes: null }],
    reportsFromYear: null,
    reportedUntil: null,
    fictional: false,
  };
}

function fictionalBody({ code, nameZh, nameEn, shortName }: ListedBody, today: Day): CertificationBodyFact {
  const profile = profileOf(code);
  const approval: BodyApproval = {
    from: profile.approvedFrom,
    to: code === '106' ? LAST_APPROVED_DAY_OF_106 : null,
    projectCodes: [...PRODUCT_KINDS.keys()].filter((kind) =>
      profile.scope.some(([from, to]) => from <= kind && kind <= to),
    ),
  };
  return {
    code,
    nameZh,
    nameEn,
    shortName,
    uscc: bodyUscc(code),
    approvalNumber: profile.approvalNumber,
    approvals: [approval],
    reportsFromYear: profile.reportsFromYear,
    reportedUntil: startOfDay(
      typeof profile.lag === 'string' ? profile.lag : addDays(today, -profile.lag),
    ).toISOString(),
    fictional: true,
  };
}

function profileOf(code: string): BodyProfile {
  const profile = PROFILES[code];
  if (!profile) throw new Error(`Fictional body ${code} has no profile.`);
  return profile;
}

function bodyUscc(code: string): string {
  return fictionalUscc(profileOf(code).division, 100_000 + Number(code));
}

/** The fictional bodies as organisations. */
export function bodyOrganisations(): OrganisationFact[] {
  return LISTED_BODIES.filter((listed) => listed.fictional).map(({ code, nameZh, nameEn }) => ({
    uscc: bodyUscc(code),
    nameZh,
    nameEn,
    address: profileOf(code).address,
    divisionCode: profileOf(code).division,
    fictional: true,
  }));
}

import { PURPOSES, type Purpose } from '../../schema/contract/caller.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { Write } from '../shared/outbox.ts';
import { accessionOf } from './accession.ts';
import type { AgencyDetails, Agreement, Burst } from './agreement.ts';
import { OPERATOR_ROLES, type Role } from './operator-roles.ts';
import type { Naming } from './providers.ts';
import { scopesOf } from './purposes.ts';
import type { Services } from './service.ts';

/** The secret of every demo agency. It is public: demo agencies sign in only on a hub that listens on a loopback address. */
export const DEMO_SECRET = 'demo-secret';

const PROVIDER = 'demo-ministry';
const OPERATOR = 'demo-operator';
const VALID_FROM: Day = '2021-01-01';
/** So large that nobody meets it by accident. */
const DAILY_QUOTA = 1_000_000_000;
const BURST: Burst = { rate: 2_000_000, capacity: 2_000_000 };

/** A demo agency with what its agreements open, by purpose. FICTIONAL. */
export interface DemoAgency {
  readonly details: AgencyDetails;
  readonly agreements: readonly Agreement[];
}

type Covered = Partial<Record<Purpose, readonly string[]>>;

const role = (name: Role): Covered => ({ OPERATIONS: OPERATOR_ROLES.find((each) => each.role === name)?.scopes ?? [] });
const all = (purpose: Purpose) => ({ [purpose]: scopesOf(purpose) });

function demo(id: string, names: readonly [zh: string, en: string], details: Partial<AgencyDetails>, covered: Covered) {
  const [nameZh, nameEn] = names;
  const agency: AgencyDetails = {
    kind: 'HUB_OPERATOR',
    division: null,
    body: null,
    uscc: null,
    ...details,
    id,
    nameZh: `${nameZh}(示例)`,
    nameEn: `${nameEn} (FICTIONAL)`,
    demo: true,
  };
  const agreements = (Object.entries(covered) as [Purpose, readonly string[]][]).map(
    ([purpose, scopes]): Agreement => ({
      id: `${id}:${purpose}`,
      // An administrator's own agreement is no other administrator's to end.
      provider: purpose === 'OPERATIONS' ? id : PROVIDER,
      consumer: id,
      purpose,
      legalBasis: LEGAL_BASIS[purpose],
      scopes,
      allianceSharing: purpose === 'SUPERVISION' && agency.kind === 'MARKET_REGULATOR',
      divisions: [],
      dailyQuota: DAILY_QUOTA,
      burst: BURST,
      sealedBeforeAnswered: false,
      validFrom: VALID_FROM,
      validTo: null,
      state: 'ACTIVE',
      suspendedBy: [],
      replaces: null,
      history: [],
      createdBy: null,
      approvedBy: [],
    }),
  );
  if (!covered.OPERATIONS)
    agreements.push({ ...accessionOf(id, OPERATOR, VALID_FROM), dailyQuota: DAILY_QUOTA, burst: BURST });
  return { details: agency, agreements };
}

const LEGAL_BASIS: Readonly<Record<Purpose, Agreement['legalBasis']>> = {
  CLAIM_CHECK: { instrument: '电子商务法', article: 'arts 17, 38' },
  SUPERVISION: { instrument: '认证认可条例', article: null },
  PROCUREMENT: { instrument: '财库〔2019〕9号', article: null },
  REPORTING: { instrument: '绿色产品认证与标识管理办法', article: null },
  DECLARING: { instrument: '绿色产品认证与标识管理办法', article: null },
  UNDERWRITING: { instrument: '长三角地区绿色认证先行先试建设方案', article: null },
  OWN_RECORDS: { instrument: '绿色产品认证与标识管理办法', article: null },
  OPERATIONS: { instrument: '网络安全法', article: 'art. 21' },
};

function regulator(place: string, names: readonly [zh: string, en: string], division: string): DemoAgency {
  return demo(
    `demo-regulator-${place}`,
    names,
    { kind: 'MARKET_REGULATOR', division },
    {
      ...all('SUPERVISION'),
      REPORTING: ['alliance:maintain', 'blacklists:decide', 'directories:maintain'],
    },
  );
}

function body(code: string): DemoAgency {
  return demo(
    `demo-body-${code}`,
    [`认证机构${code}`, `Certification body ${code}`],
    { kind: 'CERTIFICATION_BODY', body: code },
    { REPORTING: ['certificates:report', 'efficiency:report', 'results:report'], ...all('OWN_RECORDS') },
  );
}

/** Cities and counties of the alliance's four provinces: those that take part in its working group, and the counties where most sample certificates are. */
const LOCAL_REGULATORS: readonly (readonly [place: string, zh: string, en: string, division: string])[] = [
  ['sh-qingpu', '上海青浦', 'Qingpu', '310118'],
  ['sh-jiading', '上海嘉定', 'Jiading', '310114'],
  ['js-suzhou', '江苏苏州', 'Suzhou', '320500'],
  ['js-wujiang', '江苏苏州吴江', 'Wujiang', '320509'],
  ['js-wuxi', '江苏无锡', 'Wuxi', '320200'],
  ['zj-huzhou', '浙江湖州', 'Huzhou', '330500'],
  ['zj-jiaxing', '浙江嘉兴', 'Jiaxing', '330400'],
  ['zj-jiashan', '浙江嘉兴嘉善', 'Jiashan', '330421'],
  ['ah-xuancheng', '安徽宣城', 'Xuancheng', '341800'],
  ['ah-xuanzhou', '安徽宣城宣州', 'Xuanzhou', '341802'],
  ['ah-huangshan', '安徽黄山', 'Huangshan', '341000'],
];

/** The demo agencies that users rely on by name. The enterprise is one of the fictional world's landmarks. */
export const DEMO_AGENCIES: readonly DemoAgency[] = [
  demo(
    OPERATOR,
    ['云桥运营机构', 'Yunqiao operator'],
    { kind: 'HUB_OPERATOR' },
    {
      ...role('SYSTEM'),
      ...all('SUPERVISION'),
      REPORTING: [
        'certificates:report',
        'results:report',
        'catalogue:maintain',
        'alliance:maintain',
        'declarations:review',
        'directories:maintain',
        'efficiency:report',
      ],
    },
  ),
  demo(
    'demo-operator-security',
    ['云桥运营机构安全管理', 'Yunqiao operator, security'],
    { kind: 'HUB_OPERATOR' },
    role('SECURITY'),
  ),
  demo(
    'demo-operator-audit',
    ['云桥运营机构审计管理', 'Yunqiao operator, audit'],
    { kind: 'HUB_OPERATOR' },
    role('AUDIT'),
  ),
  demo(
    PROVIDER,
    ['认证监管部门', 'Ministry for certification'],
    { kind: 'MINISTRY' },
    {
      ...all('SUPERVISION'),
      REPORTING: [
        'alliance:maintain',
        'blacklists:decide',
        'catalogue:maintain',
        'declarations:review',
        'directories:maintain',
      ],
    },
  ),
  regulator('zj', ['浙江市场监管', 'Market regulator of Zhejiang'], '330000'),
  regulator('sh', ['上海市场监管', 'Market regulator of Shanghai'], '310000'),
  regulator('gd', ['广东市场监管', 'Market regulator of Guangdong'], '440000'),
  regulator('js', ['江苏市场监管', 'Market regulator of Jiangsu'], '320000'),
  regulator('ah', ['安徽市场监管', 'Market regulator of Anhui'], '340000'),
  ...LOCAL_REGULATORS.map(([place, zh, en, division]) =>
    regulator(place, [`${zh}市场监管`, `Market regulator of ${en}`], division),
  ),
  body('101'),
  body('102'),
  demo('demo-ecommerce', ['电商平台', 'E-commerce platform'], { kind: 'ECOMMERCE_PLATFORM' }, all('CLAIM_CHECK')),
  demo('demo-procurement', ['采购平台', 'Procurement platform'], { kind: 'PROCUREMENT_PLATFORM' }, all('PROCUREMENT')),
  demo('demo-insurer', ['保险机构', 'Insurer'], { kind: 'INSURER' }, all('UNDERWRITING')),
  demo('demo-court', ['失信被执行人名单维护法院', 'Court'], { kind: 'COURT' }, { REPORTING: ['blacklists:decide'] }),
  demo(
    'demo-finance',
    ['政府采购监管财政部门', 'Finance department'],
    { kind: 'FINANCE_DEPARTMENT' },
    { REPORTING: ['blacklists:decide', 'policies:maintain'] },
  ),
  demo(
    'demo-tax',
    ['税务机关', 'Tax authority'],
    { kind: 'TAX_AUTHORITY' },
    { REPORTING: ['blacklists:decide', 'policies:maintain'] },
  ),
  demo(
    'demo-expert-group',
    ['绿色产品专家组', 'Green product expert group'],
    { kind: 'EXPERT_GROUP' },
    { REPORTING: ['disputes:advise'] },
  ),
  demo(
    'demo-enterprise',
    ['上海青澜绿色家居有限公司', 'Shanghai Qinglan Green Home'],
    { kind: 'ENTERPRISE', uscc: '91310118YQ0001371W' },
    { ...all('OWN_RECORDS'), ...all('DECLARING') },
  ),
];

/** Who answers for which facts in the sample data. */
export const DEMO_PROVIDERS: readonly Naming[] = PURPOSES.map((purpose) => ({
  provider: purpose === 'OPERATIONS' ? OPERATOR : PROVIDER,
  scopes: scopesOf(purpose),
  area: null,
}));

/** The subgraph's instance, or as much of it as registering takes. */
interface DemoTarget {
  readonly services: Pick<Services, 'register' | 'provide'>;
  readonly kit: { readonly write: Write };
}

/**
 * Registers the demo agencies with their agreements and the demo secret. Idempotent: an agency that has a credential gets no other. One unit of work for all
 * agreements: one for each was most of a first start.
 */
export async function loadDemoAgencies({ services, kit }: DemoTarget): Promise<void> {
  const { register, provide } = services;
  await kit.write(async (scope) => {
    for (const { details } of DEMO_AGENCIES) await register.saveAgency(details, scope);
    for (const { agreements } of DEMO_AGENCIES) {
      for (const agreement of agreements) await register.saveAgreement(agreement, scope);
    }
  });
  for (const naming of DEMO_PROVIDERS) await provide(naming);
  const registered = await register.agencies(DEMO_AGENCIES.map(({ details }) => details.id));
  for (const { id, credentials } of registered) {
    if (credentials.length === 0) await register.addSampleSecret(id, DEMO_SECRET);
  }
}

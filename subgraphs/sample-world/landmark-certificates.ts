import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import { addDays, addMonths, type Day } from '../../schema/domain/day.ts';
import type {
  CertificateFact,
  CertificationScheme,
  CertifiedProduct,
  Party,
  StatusPeriod,
  Term,
  TestItem,
} from '../../schema/domain/facts.ts';
import { activityClassOf, basisOf } from './certificate-maker.ts';
import { listedEnterprise, partyOf } from './enterprises.ts';
import { LANDMARKS, type Landmark } from './landmarks.ts';
import { cancelled, revoked, suspended, termsCovering, termsEndingOn, termYears, valid } from './life-cycle.ts';
import { productKind } from './reference.ts';

/** Holders of landmarks, by the city or the trade they are known for. */
const HOLDER = {
  jiashanPanels: '91330421YQ0012337C',
  qingpuHome: '91310118YQ0001371W',
  suzhouLighting: '91320506YQ00041183',
  suzhouTextile: '91320509YQ0005487T',
  wuxiSolar: '91320211YQ0006850C',
  huzhouBattery: '91330502YQ0008223H',
  huzhouBamboo: '91330502YQ0009592X',
  huzhouCoatings: '91330500YQ01000030',
  huzhouInsulation: '91330500YQ0100193Y',
  jiaxingPackaging: '91330402YQ00109649',
  xuanchengCeramics: '91341802YQ00137006',
  shenzhenAppliances: '91440300YQ0016442Q',
  qingdaoAppliances: '91370200YQ0017816G',
  zhangzhouSanitary: '91350600YQ0019184L',
  hangzhouOnline: '91330100YQ002192X5',
} as const;

/** What is special about a landmark; the rest follows from its number, its holder and its category. */
interface LandmarkStory {
  readonly holder: keyof typeof HOLDER;
  readonly firstIssuedOn: Day;
  readonly products: readonly (readonly [name: string, ...models: string[]])[];
  readonly scheme?: CertificationScheme;
  readonly stars?: 1 | 2 | 3;
  readonly terms?: readonly Term[];
  readonly history?: readonly StatusPeriod[];
  readonly basis?: readonly string[];
  readonly producer?: Party;
  readonly factory?: Party;
  readonly reissuedOn?: Day;
  readonly testItems?: readonly TestItem[];
}

/** FICTIONAL values: one of each attribute, one below what can be measured, one without a limit. */
const PANEL_TESTS: readonly TestItem[] = [
  tested('木材综合利用率', '≥85', '92.4', '%'),
  tested('单位产品综合能耗', '≤120', '98.6', 'kgce/m3'),
  tested('甲醛释放量', '≤0.05', '0.021', 'mg/m3', 'GB/T 17657-2022'),
  tested('TVOC释放量', '≤100', '<20', 'ug/m3'),
  tested('静曲强度', null, '41.3', 'MPa'),
];

function stories(today: Day): Readonly<Record<Landmark, LandmarkStory>> {
  return {
    validActivityOne: {
      holder: 'jiashanPanels',
      firstIssuedOn: '2021-07-15',
      products: [['实木复合地板', 'XT-P1201', 'XT-P1202', 'XT-P1501']],
      testItems: PANEL_TESTS,
    },
    validStarOne: {
      holder: 'xuanchengCeramics',
      firstIssuedOn: '2021-09-10',
      products: [['陶瓷墙砖', 'JT-Q300', 'JT-Q600']],
      stars: 1,
    },
    validStarTwo: {
      holder: 'zhangzhouSanitary',
      firstIssuedOn: '2022-04-18',
      products: [['单把面盆水嘴', 'JLJ-T101', 'JLJ-T102']],
      stars: 2,
    },
    validStarThree: {
      holder: 'wuxiSolar',
      firstIssuedOn: '2021-11-02',
      products: [['单晶硅光伏组件', 'LC-M545', 'LC-M550', 'LC-M560']],
      stars: 3,
    },
    expiresToday: {
      holder: 'xuanchengCeramics',
      firstIssuedOn: '2021-07-20',
      products: [['瓷质抛光砖', 'JT-C800']],
      terms: termsEndingOn('2021-07-20', 5, today),
    },
    expiredYesterday: {
      holder: 'qingpuHome',
      firstIssuedOn: '2021-08-16',
      products: [['木制书柜', 'QL-B210', 'QL-B220']],
      terms: termsEndingOn('2021-08-16', 5, addDays(today, -1)),
    },
    expiresInTwentyDays: {
      holder: 'suzhouLighting',
      firstIssuedOn: '2021-10-08',
      products: [['LED面板灯', 'WY-L36', 'WY-L48']],
      stars: 2,
      terms: termsEndingOn('2021-10-08', 5, addDays(today, 20)),
    },
    suspendedWithinLimit: {
      holder: 'jiaxingPackaging',
      firstIssuedOn: '2021-09-01',
      products: [['再生塑料周转箱', 'NH-S40', 'NH-S60']],
      history: [valid('2021-09-01'), suspended(fiveMonthsThirtyDaysBefore(today), 'SUS-12')],
    },
    suspendedBeyondLimit: {
      holder: 'suzhouTextile',
      firstIssuedOn: '2022-03-22',
      products: [['棉制床品四件套', 'FH-C4']],
      history: [valid('2022-03-22'), suspended(addDays(addMonths(today, -6), -1), 'SUS-11')],
    },
    revoked: {
      holder: 'shenzhenAppliances',
      firstIssuedOn: '2022-09-05',
      products: [['家用房间空气调节器', 'RH-K26', 'RH-K35']],
      history: [valid('2022-09-05'), revoked('2024-06-18', 'REV-14')],
    },
    cancelled: {
      holder: 'zhangzhouSanitary',
      firstIssuedOn: '2023-10-20',
      products: [['不锈钢厨房水槽', 'JLJ-S700']],
      history: [valid('2023-10-20'), cancelled('2024-11-05', 'CAN-01')],
    },
    oneOfTwoLinksBroken: {
      holder: 'wuxiSolar',
      firstIssuedOn: '2022-05-11',
      products: [['家用太阳能热水系统', 'LC-H150', 'LC-H200']],
    },
    bothLinksBroken: {
      holder: 'huzhouInsulation',
      firstIssuedOn: '2022-06-30',
      products: [['岩棉板', 'YY-R50', 'YY-R80']],
    },
    brokenByExpiry: { holder: 'shenzhenAppliances', firstIssuedOn: '2023-11-13', products: [['家用燃气灶', 'RH-G2']] },
    linkRepaired: {
      holder: 'xuanchengCeramics',
      firstIssuedOn: '2022-08-24',
      products: [['坐便器', 'JT-W101', 'JT-W102']],
    },
    outOfScopeIssue: {
      holder: 'wuxiSolar',
      firstIssuedOn: '2023-05-09',
      products: [['双玻光伏组件', 'LC-D600']],
      stars: 3,
    },
    issuedAfterApprovalRevoked: {
      holder: 'jiaxingPackaging',
      firstIssuedOn: '2025-04-10',
      products: [['再生复印纸', 'NH-A4']],
    },
    suzhouDistrict: {
      holder: 'suzhouLighting',
      firstIssuedOn: '2022-07-07',
      products: [['LED路灯', 'WY-R60', 'WY-R90']],
      stars: 3,
    },
    usccEndingZero: {
      holder: 'huzhouCoatings',
      firstIssuedOn: '2022-02-25',
      products: [['水性内墙涂料', 'LH-N1', 'LH-N2']],
    },
    wallMaterial: {
      holder: 'jiashanPanels',
      firstIssuedOn: '2022-10-12',
      products: [['蒸压加气混凝土砌块', 'XT-K600']],
      scheme: 'CHINA_GREEN_PRODUCT',
      basis: ['GB/T 35605-2017'],
    },
    greenDesign: {
      holder: 'jiaxingPackaging',
      firstIssuedOn: '2024-03-06',
      products: [['可降解包装袋', 'NH-D20']],
      scheme: 'GREEN_DESIGN',
    },
    yrdBattery: {
      holder: 'huzhouBattery',
      firstIssuedOn: '2022-04-28',
      products: [['铅炭蓄电池', 'TX-12V100', 'TX-12V200']],
    },
    yrdBamboo: { holder: 'huzhouBamboo', firstIssuedOn: '2022-05-26', products: [['竹集成材', 'MG-J20', 'MG-J40']] },
    yrdService: { holder: 'hangzhouOnline', firstIssuedOn: '2023-06-14', products: [['公共机构数据中心运行服务']] },
    expressPackaging: {
      holder: 'jiaxingPackaging',
      firstIssuedOn: '2021-12-03',
      products: [
        ['快递封套', 'NH-F1'],
        ['免胶带纸箱', 'NH-X3', 'NH-X5'],
      ],
    },
    suspendedThenRestored: {
      holder: 'qingpuHome',
      firstIssuedOn: '2021-08-02',
      products: [['强化木地板', 'QL-F800', 'QL-F810']],
      history: [valid('2021-08-02'), suspended('2023-03-01', 'SUS-13'), valid('2023-06-15')],
    },
    renewed: { holder: 'huzhouBamboo', firstIssuedOn: '2020-09-10', products: [['木塑户外地板', 'MG-W25']] },
    reissued: {
      holder: 'qingdaoAppliances',
      firstIssuedOn: '2022-11-17',
      products: [['反渗透净水机', 'LL-R400', 'LL-R600']],
      stars: 2,
      reissuedOn: '2024-02-20',
    },
    otherFactory: {
      holder: 'suzhouTextile',
      firstIssuedOn: '2021-11-25',
      products: [['针织内衣', 'FH-K10']],
      factory: {
        uscc: null,
        name: '苏州汾湖纺织科技有限公司宣城分厂',
        address: '安徽省宣城市宣州区样例工业园8号',
        divisionCode: '341802',
        country: 'CN',
      },
    },
    foreignProducer: {
      holder: 'shenzhenAppliances',
      firstIssuedOn: '2023-07-19',
      products: [['滚筒洗衣机', 'RH-W10']],
      producer: {
        uscc: null,
        name: 'Beispiel Hausgeräte GmbH (sample)',
        address: 'Musterstraße 1, Musterstadt',
        divisionCode: null,
        country: 'DE',
      },
    },
    manyModels: {
      holder: 'wuxiSolar',
      firstIssuedOn: '2022-12-08',
      products: [
        ['户用光伏发电系统', 'LC-S3K', 'LC-S5K', 'LC-S8K', 'LC-S10K'],
        ['工商业光伏发电系统', 'LC-C50K', 'LC-C100K'],
        ['光伏离网系统', 'LC-O1K', 'LC-O2K', 'LC-O3K'],
      ],
      stars: 1,
    },
  };
}

/** The landmarks as facts on a day. */
export function makeLandmarkCertificates(today: Day): CertificateFact[] {
  return (Object.entries(stories(today)) as [Landmark, LandmarkStory][]).map(([landmark, story]) =>
    tell(LANDMARKS[landmark], story, today),
  );
}

function tell(number: string, story: LandmarkStory, today: Day): CertificateFact {
  const parts = parseCertificateNumber(number);
  if (!parts) throw new Error(`${number} is no certificate number.`);
  const kind = productKind(parts.projectCode);
  const scheme = story.scheme ?? kind.scheme;
  const enterprise = listedEnterprise(HOLDER[story.holder]);
  const holder = partyOf(enterprise);
  const products = story.products.map(
    ([name, ...models], index): CertifiedProduct => ({
      seq: index + 1,
      name,
      brand: enterprise.brand || null,
      series: null,
      models,
    }),
  );
  return {
    number,
    scheme,
    activityClass: activityClassOf(scheme),
    bodyCode: parts.bodyCode,
    projectCode: parts.projectCode,
    starGrade: story.stars ?? null,
    holder,
    producer: story.producer ?? holder,
    factory: story.factory ?? holder,
    basis: story.basis ?? basisOf(kind, scheme, story.firstIssuedOn),
    products,
    firstIssuedOn: story.firstIssuedOn,
    terms: story.terms ?? termsCovering(story.firstIssuedOn, termYears(scheme), today),
    reissuedOn: story.reissuedOn ?? null,
    statusHistory: story.history ?? [valid(story.firstIssuedOn)],
    fictional: true,
    ...(story.testItems && { details: { testItems: story.testItems } }),
  };
}

function tested(
  item: string,
  limit: string | null,
  result: string,
  unit: string,
  method: string | null = null,
): TestItem {
  return { item, method, limit, result, unit };
}

/** Never more than six months back, which in short months 5 months and 30 days could be. */
function fiveMonthsThirtyDaysBefore(today: Day): Day {
  const day = addDays(addMonths(today, -5), -30);
  const limit = addMonths(today, -6);
  return day < limit ? limit : day;
}

import { addDays, type Day } from '../../schema/domain/day.ts';
import type {
  CertificateFact,
  ConformityKind,
  ConformityResultFact,
  ReuseLinkFact,
  StatusPeriod,
  Term,
} from '../../schema/domain/facts.ts';
import { listedEnterprise } from './enterprises.ts';
import { LANDMARK_RESULTS, LANDMARKS } from './landmarks.ts';
import { revoked, suspended, termsCovering, termsEndingOn, valid } from './life-cycle.ts';

/** Years of a term of a result in the world: the sample's choice, each issuer has its own. */
const RESULT_YEARS = 3;
const SHARED_BY_PANELS = 20;
const SHARED_BY_CERAMICS = 6;

type LandmarkResult = keyof typeof LANDMARK_RESULTS;

/** What is special about a result; its models are those of the certificate that it feeds, or its own. */
interface ResultStory {
  readonly kind: ConformityKind;
  readonly holder: string;
  readonly product: string;
  readonly models: readonly string[];
  readonly from: Day;
  readonly issuer?: string;
  readonly standard?: string;
  readonly grade?: number;
  readonly terms?: readonly Term[];
  readonly changes?: readonly StatusPeriod[];
}

const PANELS = '91330421YQ0012337C';
const CERAMICS = '91341802YQ00137006';
const SOLAR = '91320211YQ0006850C';
const INSULATION = '91330500YQ0100193Y';
const APPLIANCES = '91440300YQ0016442Q';
const SANITARY = '91350600YQ0019184L';
const COATINGS = '91330500YQ01000030';
const HOME = '91310118YQ0001371W';
const LIGHTING = '91320506YQ00041183';
const WATER_PURIFIERS = '91370200YQ0017816G';

function stories(today: Day): Readonly<Record<LandmarkResult, ResultStory>> {
  const yesterday = addDays(today, -1);
  const suspendedDaysAgo = (days: number) => [suspended(addDays(today, -days), 'SUS-12')];
  return {
    shared: {
      kind: 'ENVIRONMENTAL_LABELLING',
      holder: PANELS,
      product: '人造板',
      models: ['XT-P1201', 'XT-P1202', 'XT-P1501'],
      from: '2020-03-02',
      standard: 'HJ 571-2010',
    },
    sharedSuspended: {
      kind: 'LOW_CARBON',
      holder: CERAMICS,
      product: '陶瓷砖',
      models: ['JT-C800', 'JT-Q300'],
      from: '2020-04-07',
      changes: suspendedDaysAgo(30),
    },
    oneOfTwoValid: {
      kind: 'ENERGY_SAVING',
      holder: SOLAR,
      product: '家用太阳能热水系统',
      models: ['LC-H150', 'LC-H200'],
      from: '2022-01-10',
      grade: 1,
    },
    oneOfTwoSuspended: {
      kind: 'ENVIRONMENTAL_LABELLING',
      holder: SOLAR,
      product: '家用太阳能热水系统',
      models: ['LC-H150', 'LC-H200'],
      from: '2022-01-24',
      changes: suspendedDaysAgo(20),
    },
    bothFirst: {
      kind: 'ENVIRONMENTAL_LABELLING',
      holder: INSULATION,
      product: '岩棉板',
      models: ['YY-R50', 'YY-R80'],
      from: '2022-03-01',
      changes: suspendedDaysAgo(40),
    },
    bothSecond: {
      kind: 'LOW_CARBON',
      holder: INSULATION,
      product: '岩棉板',
      models: ['YY-R50', 'YY-R80'],
      from: '2022-03-15',
      changes: suspendedDaysAgo(10),
    },
    expiredYesterday: {
      kind: 'ENERGY_SAVING',
      holder: APPLIANCES,
      product: '家用燃气灶',
      models: ['RH-G2'],
      from: '2023-06-01',
      grade: 1,
      terms: termsEndingOn('2023-06-01', RESULT_YEARS, yesterday),
    },
    repairedRevoked: {
      kind: 'WATER_SAVING',
      holder: CERAMICS,
      product: '便器',
      models: ['JT-W101', 'JT-W102'],
      from: '2022-02-08',
      grade: 2,
      changes: [revoked('2024-03-01', 'REV-12')],
    },
    repairedReplacement: {
      kind: 'WATER_SAVING',
      holder: CERAMICS,
      product: '便器',
      models: ['JT-W101', 'JT-W102'],
      from: '2024-04-01',
      issuer: '102',
      grade: 1,
    },
    energyAirConditioner: {
      kind: 'ENERGY_SAVING',
      holder: APPLIANCES,
      product: '空调机',
      models: ['RH-K26', 'RH-K35', 'RH-K50'],
      from: '2022-06-15',
      standard: 'GB 21455-2019',
      grade: 1,
    },
    energyAirConditionerGradeThree: {
      kind: 'ENERGY_SAVING',
      holder: APPLIANCES,
      product: '空调机',
      models: ['RH-E26'],
      from: '2022-06-15',
      standard: 'GB 21455-2019',
      grade: 3,
    },
    energyAirConditionerExpired: {
      kind: 'ENERGY_SAVING',
      holder: WATER_PURIFIERS,
      product: '空调机',
      models: ['LL-K35'],
      from: '2021-05-06',
      standard: 'GB 21455-2019',
      grade: 2,
      terms: termsEndingOn('2021-05-06', RESULT_YEARS, yesterday),
    },
    energyAirConditionerSuspended: {
      kind: 'ENERGY_SAVING',
      holder: WATER_PURIFIERS,
      product: '空调机',
      models: ['LL-K72'],
      from: '2022-05-06',
      standard: 'GB 21455-2019',
      grade: 1,
      changes: suspendedDaysAgo(25),
    },
    energyLamp: {
      kind: 'ENERGY_SAVING',
      holder: LIGHTING,
      product: '普通照明用双端荧光灯',
      models: ['WY-T5-28', 'WY-T8-36'],
      from: '2021-09-13',
      grade: 1,
    },
    energyWaterHeater: {
      kind: 'ENERGY_SAVING',
      holder: APPLIANCES,
      product: '电热水器',
      models: ['RH-D60', 'RH-D80'],
      from: '2022-08-02',
      standard: 'GB 21519-2008',
      grade: 1,
    },
    energyPump: {
      kind: 'ENERGY_SAVING',
      holder: WATER_PURIFIERS,
      product: '泵',
      models: ['LL-P15'],
      from: '2022-10-10',
      grade: 2,
    },
    waterTap: {
      kind: 'WATER_SAVING',
      holder: SANITARY,
      product: '水嘴',
      models: ['JLJ-T101', 'JLJ-T102'],
      from: '2021-12-06',
      standard: 'GB 25501-2019',
      grade: 1,
    },
    waterToilet: {
      kind: 'WATER_SAVING',
      holder: SANITARY,
      product: '便器',
      models: ['JLJ-W30', 'JLJ-W31'],
      from: '2022-01-17',
      standard: 'GB 25502-2017',
      grade: 2,
    },
    waterShower: {
      kind: 'WATER_SAVING',
      holder: SANITARY,
      product: '淋浴器',
      models: ['JLJ-Y8'],
      from: '2022-03-28',
      standard: 'GB 28378-2019',
      grade: 2,
    },
    environmentalWallCoating: {
      kind: 'ENVIRONMENTAL_LABELLING',
      holder: COATINGS,
      product: '墙面涂料',
      models: ['LH-N1', 'LH-N2'],
      from: '2021-11-08',
      standard: 'HJ 2537-2014',
    },
    environmentalPanel: {
      kind: 'ENVIRONMENTAL_LABELLING',
      holder: PANELS,
      product: '人造板',
      models: ['XT-B9', 'XT-B12'],
      from: '2022-04-11',
      standard: 'HJ 571-2010',
    },
    environmentalCabinet: {
      kind: 'ENVIRONMENTAL_LABELLING',
      holder: HOME,
      product: '柜类',
      models: ['QL-B210', 'QL-B220'],
      from: '2022-05-23',
      standard: 'HJ 2547-2016',
    },
    environmentalCeramics: {
      kind: 'ENVIRONMENTAL_LABELLING',
      holder: CERAMICS,
      product: '建筑陶瓷制品',
      models: ['JT-Q300', 'JT-Q600'],
      from: '2021-08-30',
      standard: 'HJ/T 297-2006',
    },
  };
}

/** The landmark results as facts on a day. */
export function makeLandmarkResults(today: Day): ConformityResultFact[] {
  return (Object.entries(stories(today)) as [LandmarkResult, ResultStory][]).map(([landmark, story]) => {
    const { organisation } = listedEnterprise(story.holder);
    const id = LANDMARK_RESULTS[landmark];
    return {
      id,
      kind: story.kind,
      number: `YQ-SAMPLE-${id.slice(2)}`,
      issuerBodyCode: story.issuer ?? '101',
      issuerName: story.issuer === '102' ? '长三角绿证检验认证(苏州)有限公司' : '云桥测试认证(上海)有限公司',
      holderUscc: organisation.uscc,
      holderName: organisation.nameZh,
      productName: story.product,
      models: story.models,
      standard: story.standard ?? null,
      grade: story.grade ?? null,
      terms: story.terms ?? termsCovering(story.from, RESULT_YEARS, today),
      statusHistory: [valid(story.from), ...(story.changes ?? [])],
      fictional: true,
    };
  });
}

/** The links of the landmarks, and those of the two shared results to certificates of their holders. */
export function makeLandmarkLinks(certificates: readonly CertificateFact[]): Omit<ReuseLinkFact, 'id'>[] {
  const issued = new Map(certificates.map((certificate) => [certificate.number, certificate.firstIssuedOn]));
  const link = (certificateNumber: string, resultId: string): Omit<ReuseLinkFact, 'id'> => ({
    certificateNumber,
    resultId,
    reuseClass: 1,
    from: issued.get(certificateNumber) ?? '',
    to: null,
  });
  const landmarks = new Set<string>(Object.values(LANDMARKS));
  const ofHolder = (uscc: string, count: number) =>
    certificates.filter(({ number, holder }) => holder.uscc === uscc && !landmarks.has(number)).slice(0, count);
  const R = LANDMARK_RESULTS;
  return [
    link(LANDMARKS.oneOfTwoLinksBroken, R.oneOfTwoValid),
    link(LANDMARKS.oneOfTwoLinksBroken, R.oneOfTwoSuspended),
    link(LANDMARKS.bothLinksBroken, R.bothFirst),
    link(LANDMARKS.bothLinksBroken, R.bothSecond),
    link(LANDMARKS.brokenByExpiry, R.expiredYesterday),
    { ...link(LANDMARKS.linkRepaired, R.repairedRevoked), to: '2024-04-14' },
    { ...link(LANDMARKS.linkRepaired, R.repairedReplacement), from: '2024-04-15' },
    ...ofHolder(PANELS, SHARED_BY_PANELS).map(({ number }) => link(number, R.shared)),
    ...ofHolder(CERAMICS, SHARED_BY_CERAMICS).map(({ number }) => link(number, R.sharedSuspended)),
  ];
}

import { describe } from 'vitest';
import { type Case, decidedRight } from '../../tests/support/forged-claims.ts';
import type { ClaimInput } from './claim.ts';
import { claimed, NUMBER, TRACE, withStars, world } from './fixtures.ts';

const model = (...list: string[]): ClaimInput[] => list.map((productModel) => ({ productModel }));
const brand = (...list: string[]): ClaimInput[] => list.map((each) => ({ brand: each }));
const text = (...list: string[]): ClaimInput[] => list.map((each) => ({ text: each }));
const mark = (...list: string[]): ClaimInput[] => list.map((each) => ({ mark: each }));
const stars = (...list: unknown[]): ClaimInput[] => list.map((starGrade) => ({ starGrade }));
const number = (...list: string[]): ClaimInput[] => list.map((certificateNumber) => ({ certificateNumber }));
const listing = (...models: string[]) => ({ models });

const BRANDS: readonly Case[] = [
  [
    'REVIEW',
    brand(
      'Haier/美的',
      '美的/Haier',
      '美的Haier',
      'Haier（美的）',
      'Haier|格力',
      'Haier、海信',
      'Haier 美的',
      'HAIER&美的',
      'Haier-长虹',
      '海而/Haier',
      'Haier/海尔/美的',
      'Haier/Midea',
      'Haier+TCL',
    ),
    { brand: 'Haier' },
  ],
  [
    'ACCEPT',
    brand('Haier/海尔', '海爾/HAIER', 'haier 海尔', '海尔（ＨＡＩＥＲ）', 'Haier', 'Haier/无', '品牌：Haier/海尔'),
    { brand: 'Haier' },
  ],
  ['ACCEPT', brand('海尔/Haier', 'Haier海尔', '海尔'), { brand: '海尔' }],
  ['REVIEW', brand('海尔/Midea', 'Midea/海尔', '海尔/美的', '海尔(Gree)', '海尔TCL'), { brand: '海尔' }],
  ['ACCEPT', brand('Midea/美的', '美的（Midea）', 'MIDEA美的'), { brand: '美的' }],
  ['ACCEPT', brand('GREE/格力', '格力·Gree'), { brand: 'GREE' }],
  ['ACCEPT', brand('青澜/Qinglan', 'QINGLAN青澜', 'Qing Lan/青澜'), { brand: '青澜' }],
  ['REVIEW', brand('青澜/Qinglang', '青澜/QL', '青澜/Lanqing', '青澜 & Oppein'), { brand: '青澜' }],
  ['ACCEPT', brand('绿源/Lvyuan', '绿源/Luyuan', 'LYUYUAN/绿源'.replace('LYUYUAN', 'LVYUAN')), { brand: '绿源' }],
  ['!ACCEPT', brand('海尔智家/Haier', '小海尔/Haier', 'Haier/海尔集团'), { brand: 'Haier' }],
  ['REJECT', brand('美的', '格力/Gree', '海信'), { brand: '海尔' }],
];

const MODELS: readonly Case[] = [
  [
    '!ACCEPT',
    model(
      'QL-100/QL-300',
      'QL-100、QL-300',
      'QL-10',
      'QL-1000',
      'QL-100-1',
      'QL-100B',
      'AQL-100',
      'QL100',
      'QL_100',
      'QL.100',
      'QL-1 00',
      'QL-100 II',
      'QL-100Pro',
      'QL-一百',
      'QL-100系列',
      'QL系列',
      'QL-1*0',
      'QL-100~QL-300',
      'QL-200至QL-300',
      'QL-100（升级款）',
      'QL-100 兼容',
      'QL-100替换件',
      '适用于QL-100',
      'LQ-100',
      'QL–l00',
      'QL-100；配件QP-1',
      'QL-100 QL-101',
      'QL-１OO',
      'QL-100%',
      'QL-0100',
    ),
  ],
  [
    'ACCEPT',
    model(
      'ql-100',
      'QL－100',
      'QL–100',
      'QL — 100',
      ' QL-200 ',
      '型号：QL-200',
      '"QL-100"',
      'QL-100。',
      'ＱＬ-１００',
      'QL\u2212200',
      'QL\uFE63200',
    ),
  ],
  ['ACCEPT', model('XT-P1200', 'XT-P12A', 'xt-p12ab'), listing('XT-P12*')],
  ['!ACCEPT', model('XT-P12', 'XT-P13', 'XT-P12-1', 'XT-P1', 'XTP1200', 'XT-P12*'.slice(0, 6)), listing('XT-P12*')],
  ['ACCEPT', model('AB-01', 'AB-05', 'AB-10'), listing('AB-01~AB-10')],
  ['!ACCEPT', model('AB-1', 'AB-11', 'AB-00', 'AB-010', 'AC-05', 'AB05'), listing('AB-01~AB-10')],
  ['ACCEPT', model('P13-1', 'P13A'), listing('P13系列')],
  ['!ACCEPT', model('P130', 'P14', 'P1'), listing('P13系列')],
  ['ACCEPT', model('A-1', 'B-2', 'C-3'), listing('A-1；B-2；C-3')],
  ['ACCEPT', model('A-1', 'B-2'), listing('A-1\nB-2')],
  ['!ACCEPT', model('A-1B-2', 'A-12', 'A-1;D-4'), listing('A-1；B-2；C-3')],
  ['!ACCEPT', model('P12-1', 'P1-2-1', 'P121'), listing('P1-21')],
  ['!ACCEPT', model('DN15-0', 'DN150', 'DN1-5-0'), listing('DN1-50')],
  ['!ACCEPT', model('A(12)', 'A12', 'A1(2)'), listing('A(1)2')],
  ['!ACCEPT', model('15', '1.5', '1-5'), listing('1,5')],
  ['!ACCEPT', model('1200*600', '1200x600x18', '600×1200', '1200×60'), listing('1200×600')],
  ['!REJECT', model('1200x600', '1200*600', '1200X600', '1200 × 600'), listing('1200×600')],
  ['!REJECT', model('KFR-35GW'), listing('KFR-35GW/A1')],
  ['!ACCEPT', model('KFR-35GW', 'KFR-35GW/A2', 'KFR-35G/WA1', 'KFR35GW/A1'), listing('KFR-35GW/A1')],
  ['!ACCEPT', model('QL-205'), listing('QL-200~QL-210，QL-205除外')],
  ['!ACCEPT', model('任意', '全部型号', '所有', '全系列', 'ALL', 'QL-*')],
  ['!REJECT', model('1E+05', '100000.0', '1.0E5'), listing('100000')],
  ['!REJECT', model('Mar-01', '3月1日', '2026-03-01'), listing('3-1')],
];

const MARKS: readonly Case[] = [
  [
    'ACCEPT',
    mark(
      '中国绿色产品标识',
      '绿色产品标志',
      '认证活动一',
      '全绿',
      '中国绿色产品标识(活动一)',
      '绿色产品认证',
      '【全绿】',
      '綠色產品認證',
      'China green product mark',
    ),
  ],
  [
    '!ACCEPT',
    mark(
      '认证活动二',
      '认证活动三',
      '涉绿',
      '绿色建材',
      '三星绿色产品',
      '绿色产品标识三星级',
      '节能标识',
      '中国节能认证',
      '环保标志',
      '绿色食品',
      'FSC',
      '欧盟Ecolabel',
      '长三角绿色产品',
      '绿色产品+十环',
      '认证活动一、认证活动二',
      '绿色产品？',
      '非绿色产品',
      '申请中绿色产品',
    ),
  ],
  ['!ACCEPT', stars(1, '一星', '★', '五星', '★★★★★', 0, -1, 2.5, '三星级', 'AAA')],
];

const NUMBERS: readonly Case[] = [
  [
    'ACCEPT',
    number(
      `证书号:${NUMBER}`,
      `绿色产品认证证书编号：${NUMBER}`,
      `\u2067${NUMBER}\u2069`.replace('\u2067', '\u2068'),
      `编号（${NUMBER}）`,
      `${NUMBER} `,
      ` g${NUMBER.slice(1)}`,
      `Certificate number ${NUMBER}`,
      `${NUMBER}，${NUMBER}`,
    ),
  ],
  [
    '!ACCEPT',
    number(
      NUMBER.slice(1),
      `${NUMBER}1`,
      NUMBER.slice(0, -1),
      `${NUMBER.slice(0, -2)}00`,
      'G2.02410E+15',
      `${NUMBER}（过期）`,
      `原证书${NUMBER}`,
      `同厂证书${NUMBER}`,
      `${NUMBER}（申请变更中）`,
      `${NUMBER}、无`.replace('无', 'G2024101006000001'),
      `见${NUMBER.slice(0, 8)}…`,
      `Q${NUMBER.slice(1)}`,
      `${NUMBER.slice(0, 5)}G${NUMBER.slice(5)}`,
      '见详情',
      '无',
      '2021101001483920',
    ),
  ],
  [
    '!ACCEPT',
    [
      { traceCode: TRACE.slice(0, -1) },
      { traceCode: `${TRACE.slice(0, -1)}${(Number(TRACE.at(-1)) + 1) % 10}` },
      { traceCode: TRACE, productModel: 'QL-200' },
      { holderName: '上海青澜家居有限公司' },
      { holderName: '杭州青澜绿色家居有限公司' },
      { holderUscc: '91310114YQ0002745A' },
      { holderName: '上海青澜绿色家居有限公司（代理商）' },
      { productModel: 'QL-100', brand: '清澜' },
      { productModel: 'QL-300', brand: '青澜' },
      { productModel: 'QL-100', text: '三星级绿色产品' },
      { mark: '全绿', starGrade: '三星' },
    ],
  ],
  [
    'ACCEPT',
    [
      { traceCode: TRACE },
      { traceCode: TRACE, productModel: 'QL-100' },
      { holderName: '上海青澜绿色家居有限公司' },
      { holderName: '上海青瀾綠色家居有限公司' },
      { holderUscc: '91310118YQ0001371W' },
      { productModel: 'QL-100', brand: '青澜', mark: '全绿', text: '获绿色产品认证的餐桌' },
    ],
  ],
];

describe('brands of several names: claim check, step 5', () => decidedRight(BRANDS));
describe('models as an outsider writes them: claim check, step 5', () => decidedRight(MODELS));
describe('marks and stars as an outsider writes them: claim check, step 4', () => decidedRight(MARKS));
describe('numbers and the rest as an outsider writes them: claim check, steps 1 to 3', () => decidedRight(NUMBERS));

const STARS: readonly Case[] = [
  ['ACCEPT', stars(2, '二星', '★★', '2星级', '贰星', '★★☆')],
  [
    'ACCEPT',
    [
      ...text('二星级绿色建材', '绿色建材★★', '绿色建材二星', '两星绿色建材'),
      ...mark('绿色建材二星级', '绿色建材评价标识（二星级）'),
    ],
  ],
  ['!ACCEPT', stars(1, 3, '三星', '★★★', '★', 4)],
  [
    '!ACCEPT',
    [
      ...text(
        '三星级绿色建材',
        '绿色建材★★★',
        '叁星绿色建材',
        '绿色建材（3星）',
        '最高星级绿色建材',
        '国家级二星绿色建材',
        '省级二星绿色建材',
      ),
      ...mark('绿色建材三星级', '绿色建材'),
    ],
  ],
];

describe('stars of a green building material with two: claim check, step 4', () =>
  decidedRight(STARS, (claim) => {
    const { decision, findings } = world(withStars(2)).judge(claimed(claim));
    return `${decision} ${findings.map(({ key }) => key).join(' ')}`;
  }));

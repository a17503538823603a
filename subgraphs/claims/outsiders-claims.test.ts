import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, decidedRight } from '../../tests/support/forged-claims.ts';
import { decide } from '../../tests/support/sellers-claims.ts';
import type { ClaimInput } from './claim.ts';
import { readData } from './data.ts';
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

const WORDING: readonly Case[] = [
  [
    'REJECT',
    text(
      '国　家　级品质',
      '国家级，值得信赖',
      '〈国家级〉',
      '国⃣家⃣级⃣',
      '最\u00A0高\u00A0级',
      '國家級認證工廠',
      '最隹选择'.replace('隹', '佳'),
      '国家级三星绿色建材',
      'Nationa1-leve1'.replaceAll('1', 'l'),
      '最高级 绿色 家具',
      '国~~家~~级',
      '国\t家\t级',
      '国/**/家/**/级',
      '【國】【家】【級】',
      '国家級品牌 国家级产品',
    ),
  ],
  [
    '!ACCEPT',
    text(
      '绝非国家级',
      '并非最高级',
      '勿信“国家级”宣传',
      '没有最佳，只有更好',
      '不敢说最佳',
      '打击国家级等虚假宣传',
      '国家级（广告用语）',
      '🌟🌟🌟🌟🌟绿色产品认证',
      '★★绿色产品',
      '绿色产品五星认证',
      '五星级绿色产品',
      '伍星绿色产品认证',
      '绿色产品 AAAAA级',
      '三星绿色产品标识',
      '绿色认证三星级',
      '绿色产品(二星级)',
      '2星绿色产品认证',
      '⑤星绿色产品',
      '五颗星绿色产品认证',
      '中国绿色产品认证最高等级',
      '绿色产品认证等级：三星',
      '星级：三星（绿色产品认证）',
      '十环标志＝绿色产品标识',
      '本品获十环认证（即绿色产品认证）',
      '节能认证与绿色产品认证是同一个认证',
      '我们的绿色产品认证是由FSC颁发',
      'FSC®绿色认证',
      'GREENGUARD金级即绿色产品认证',
      '能效一级等于绿色产品认证',
      '通过RoHS，也就是绿色产品认证',
      'RoHS绿色产品认证',
      '低碳产品就是绿色产品',
      '节水产品认证，等同绿色产品认证',
      '再生产品即绿色产品',
      '有机认证就是绿色认证',
      'CCC认证=绿色产品认证',
      '有3C就是绿色产品',
      'ISO9001认证，就是绿色产品认证',
      '碳标签等于绿色产品标识',
      '蓝天使认证即中国绿色产品认证',
      '绿色产品认证，就是大家说的十环',
      '十环（绿色产品）认证',
      '所谓绿色产品认证就是节能认证',
      '欧盟花认证与中国绿色产品认证等效',
      '绿色产品认证：十环',
      'SGS绿色产品认证',
      '莱茵绿色认证',
      '绿色产品认证（CQC节能）',
      'Green product certified by TUV',
      'FSC = China green product',
      'Energy label means green product certification',
      '十环认证跟绿色产品认证没区别',
      '十环认证和绿色产品认证，是一样的',
      '绿色建材认证就是绿色产品认证里的三星级',
      '行业第一的绿色产品',
      '全网最环保的绿色产品',
    ),
  ],
  [
    'ACCEPT',
    text(
      '实木餐桌，环保水性漆，获绿色产品认证',
      '绿色产品认证证书编号见详情',
      '北欧风五斗柜，四门衣柜',
      '通过绿色产品认证与十环认证',
      '本店五星好评',
      '适合五星级酒店',
      '一级能效空调伴侣桌',
      '三星堆文创餐桌',
      '七星瓢虫图案儿童桌',
      '国家标准GB/T 35607-2017',
      '国家认证认可监督管理委员会批准的机构发证',
      '国家高新技术企业',
      '佳木斯发货',
      '高级实木',
      '最低甲醛释放量符合国标',
      '家级'.replace('家级', '居家必备'),
      '获得FSC认证。获得绿色产品认证。',
      '绿色产品认证标准 GB/T 35607',
      'E0级板材',
      '儿童餐桌 北极星系列',
    ),
  ],
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
describe('wording as an outsider writes it: claim check, steps 8 and 9', () => decidedRight(WORDING));
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

/** The kinds in which the claims above were first accepted wrongly, by rule. */
describe('rules behind them', () => {
  const decisionOf = (claim: ClaimInput, recorded: string) => decide(claim, { brand: recorded }).split(' ')[0];

  it('a second brand in the field that nobody knows to be the first one is never accepted', () => {
    const han = fc
      .array(fc.constantFrom(...'海青格美的长虹绿源澜尔力信'), { minLength: 2, maxLength: 3 })
      .map((c) => c.join(''));
    const latin = fc.array(fc.constantFrom(...'bcdfgkmprtvwx'), { minLength: 3, maxLength: 8 }).map((c) => c.join(''));
    const between = fc.constantFrom('/', '', ' ', '（', '·', '|', '、', '&', '-', '，');
    fc.assert(
      fc.property(han, latin, between, fc.boolean(), fc.boolean(), (one, other, sign, turned, recordsHan) => {
        const brand = turned ? `${other}${sign}${one}` : `${one}${sign}${other}`;
        expect(decisionOf({ brand }, recordsHan ? one : other)).toBe('REVIEW');
      }),
    );
  });

  it('a name by sound beside a recorded Chinese name is its own; beside a recorded Latin one a Chinese name of the same sound may be another’s', () => {
    expect(decisionOf({ brand: '澜青/Lanqing' }, '澜青')).toBe('ACCEPT');
    expect(decisionOf({ brand: '澜青/Lanqing' }, 'Lanqing')).toBe('REVIEW');
  });

  it('every pair of the table is one brand whichever of the two is recorded', () => {
    for (const { han, latin } of readData('brand_names', (row) => ({
      han: row['han'] ?? '',
      latin: row['latin'] ?? '',
    }))) {
      expect([han, latin, decisionOf({ brand: `${latin.toUpperCase()}/${han}` }, han)]).toEqual([han, latin, 'ACCEPT']);
      expect([han, latin, decisionOf({ brand: `${han}（${latin}）` }, latin)]).toEqual([han, latin, 'ACCEPT']);
    }
  });

  it('a model or a brand of signs alone is nothing said', () => {
    const signs = fc.array(fc.constantFrom('*', '?', '？', '-', '/', '.', ' ', '＊'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(signs, fc.constantFrom('productModel', 'brand'), (list, field) => {
        expect(decide({ [field]: list.join('') }).split(' ')[0]).toBe('ACCEPT');
      }),
    );
  });
});

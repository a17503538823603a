import { normaliseName } from './text.ts';

/** A code with the words that bodies use for it, Chinese first; the first Chinese one is the official one, the last the English one. */
type Words<Code extends string> = Readonly<Record<Code, readonly string[]>>;

/** Words for the codes of reports, in Chinese and English. Statuses have their own table (`status-words.ts`). */
export const REPORT_WORDS = {
  scheme: {
    CHINA_GREEN_PRODUCT: ['中国绿色产品', '中国绿色产品认证', '绿色产品认证', 'China Green Product'],
    GREEN_BUILDING_MATERIAL: ['绿色建材', '绿色建材产品认证', '绿色建材产品分级认证', 'Green building material'],
    EXPRESS_PACKAGING: ['快递包装绿色产品', '快递包装绿色产品认证', 'Green express packaging'],
    YRD_GREEN_PRODUCT: ['长三角绿色产品', '长三角绿色产品认证', 'Yangtze River Delta green product'],
    YRD_GREEN_SERVICE: ['长三角绿色服务', '长三角绿色服务认证', 'Yangtze River Delta green service'],
    GREEN_DESIGN: ['绿色设计产品', '绿色设计产品评价', 'Green design product'],
  },
  greenAttribute: {
    RESOURCE: ['资源属性', '资源', 'Resource'],
    ENERGY: ['能源属性', '能源', 'Energy'],
    ENVIRONMENT: ['环境属性', '环境', 'Environment'],
    QUALITY: ['品质属性', '品质', '质量属性', 'Quality'],
  },
  conclusion: {
    PASS: ['通过', '合格', '符合', 'Passed'],
    PASS_AFTER_CORRECTION: ['整改验证后通过', '整改后通过', 'Passed after correction'],
    FAIL: ['不通过', '不合格', 'Not passed'],
  },
  event: {
    SUSPEND: ['暂停', 'Suspend'],
    RESTORE: ['恢复', 'Restore'],
    REVOKE: ['撤销', 'Revoke'],
    CANCEL: ['注销', 'Cancel'],
    RENEW: ['再认证', '换发', '到期换证', 'Renew'],
  },
  resultKind: {
    ENVIRONMENTAL_LABELLING: ['环境标志产品认证', '环境标志', 'Environmental labelling'],
    ENERGY_SAVING: ['节能产品认证', '节能', 'Energy saving'],
    WATER_SAVING: ['节水产品认证', '节水', 'Water saving'],
    LOW_CARBON: ['低碳产品认证', '低碳', 'Low carbon'],
    ORGANIC: ['有机产品认证', '有机', 'Organic'],
    RECYCLED: ['再生产品', '再生', 'Recycled'],
    ROHS_VOLUNTARY: ['国推RoHS', 'RoHS自愿认证', '国推自愿性RoHS认证', 'Voluntary RoHS'],
    SUPPLIER_DECLARATION: ['供方符合性声明', '符合性声明', "Supplier's declaration"],
    TEST_REPORT: ['检测报告', '检验检测报告', '检验报告', 'Test report'],
  },
  surveillanceGrounds: {
    REGULAR: ['例行监督', '定期监督', '例行', 'Regular'],
    QUALITY_PROBLEM: ['质量问题或投诉', '严重质量问题', '投诉查实', 'Quality problem or complaint'],
    DOUBT: ['对符合性有疑问', '符合性存疑', 'Doubt about conformity'],
    CHANGE: ['组织或工艺变更', '变更', 'Change of organisation or process'],
  },
  inspectionKind: {
    INITIAL: ['初始工厂检查', '初始检查', '初次检查', 'Initial inspection'],
    EXTENSION: ['扩项检查', '扩大范围检查', 'Extension of scope'],
    RECERTIFICATION: ['再认证检查', '复评检查', 'Recertification inspection'],
    RELOCATION: ['搬迁检查', '迁址检查', 'Relocation inspection'],
    SPECIAL: ['特殊检查', '专项检查', 'Special inspection'],
  },
  enterpriseClass: {
    A: ['A类', '一级', 'Class A'],
    B: ['B类', '二级', 'Class B'],
    C: ['C类', '三级', 'Class C'],
    D: ['D类', '四级', 'Class D'],
  },
  resultAction: {
    SUSPEND: ['暂停', 'Suspend'],
    RESTORE: ['恢复', 'Restore'],
    REVOKE: ['撤销', 'Revoke'],
    CANCEL: ['注销', 'Cancel'],
  },
  assessmentOutcome: {
    FULL: ['全部利用', '全部采信', 'Full'],
    PARTIAL: ['部分利用', '部分采信', 'Partial'],
  },
  riskFactor: {
    ISSUER_CAPABILITY: ['机构能力', 'Capability of the issuer'],
    UNIT_SPLIT: ['单元划分', 'Unit split'],
    STANDARD: ['标准', '依据标准', 'Standard'],
    MODE: ['认证模式', 'Mode'],
    INDICATORS: ['指标限值', '指标', 'Indicators and limits'],
    METHODS: ['方法', '检测方法', 'Methods'],
    PRODUCT_MATURITY: ['产品成熟度', 'Product maturity'],
    SAFETY_CLASS: ['安全等级', 'Safety class'],
    RISK_TO_PEOPLE_AND_ENVIRONMENT: ['人身和环境风险', 'Risk to people and environment'],
    COMPANY_INTEGRITY: ['企业诚信', 'Company integrity'],
  },
  reuseClass: {
    CLASS_1: ['一类', '第一类', '1', 'Class 1'],
    CLASS_2: ['二类', '第二类', '2', 'Class 2'],
    CLASS_3: ['三类', '第三类', '3', 'Class 3'],
  },
  yesNo: {
    true: ['是', '1', 'Y', 'Yes'],
    false: ['否', '0', 'N', 'No'],
  },
  leadKind: {
    MISSING: ['无证', '无证书', 'Missing certificate'],
    FAKE: ['冒用', '伪造', '冒用伪造', '假冒', 'Fake certificate'],
    LAPSED: ['失效', '证书失效', '已失效', 'Lapsed certificate'],
    COMPLAINT: ['投诉', '消费者投诉', 'Complaint'],
    FAILED_TEST: ['检测不合格', '抽检不合格', 'Failed test'],
  },
  blacklistKind: {
    SERIOUS_DISHONESTY: ['严重违法失信名单', '严重违法失信', 'Serious dishonesty'],
    ABNORMAL_OPERATIONS: ['经营异常名录', '经营异常', 'Abnormal operations'],
    COURT_DEFAULTER: ['失信被执行人名单', '失信被执行人', 'Court defaulters'],
    PROCUREMENT_DISHONESTY: [
      '政府采购严重违法失信行为记录名单',
      '政府采购严重违法失信',
      'Serious dishonesty in government procurement',
    ],
    PROCUREMENT_BAN: ['禁止参加政府采购活动', '禁止参加政府采购', 'Ban from government procurement'],
    BODY_VIOLATION: ['违规认证机构名单', '违规认证机构', 'Certification bodies that violated the rules'],
    YRD_JOINT_PUNISHMENT: ['长三角联合惩戒名单', '长三角联合惩戒', 'Joint punishment in the Yangtze River Delta'],
    MAJOR_TAX_VIOLATION: [
      '重大税收违法案件当事人名单',
      '重大税收违法失信主体',
      '重大税收违法案件当事人',
      'Parties to major tax offences',
    ],
  },
  blacklistGround: {
    COURT_REFUSES_THOUGH_ABLE: [
      '有履行能力而拒不履行',
      '有履行能力而拒不履行生效法律文书确定义务',
      '（一）',
      'Able to perform and refuses',
    ],
    COURT_OBSTRUCTS_ENFORCEMENT: [
      '妨碍、抗拒执行',
      '以伪造证据、暴力、威胁等方法妨碍、抗拒执行',
      '（二）',
      'Obstructs enforcement',
    ],
    COURT_EVADES_ENFORCEMENT: [
      '规避执行',
      '以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行',
      '（三）',
      'Evades enforcement',
    ],
    COURT_PROPERTY_REPORT: ['违反财产报告制度', '（四）', 'Breaks the duty to report property'],
    COURT_SPENDING_LIMIT: ['违反限制消费令', '（五）', 'Breaks a limit on spending'],
    COURT_BREAKS_SETTLEMENT: [
      '拒不履行执行和解协议',
      '无正当理由拒不履行执行和解协议',
      '（六）',
      'Does not perform a settlement',
    ],
  },
  violationField: {
    FOOD: ['食品', '食品安全', 'Food'],
    DRUGS_DEVICES_COSMETICS: ['药品、医疗器械、化妆品', '药品', '医疗器械', '化妆品', 'Drugs, devices, cosmetics'],
    QUALITY_SAFETY: ['质量安全', '产品质量安全', 'Quality and safety'],
    CONSUMER_HARM: ['侵害消费者权益', '消费者权益', 'Harm to consumers'],
    FAIR_COMPETITION: ['破坏公平竞争秩序和扰乱市场秩序', '公平竞争', 'Fair competition'],
    INSPECTION_OBSTRUCTION: ['拒绝、阻碍监督检查', '拒绝监督检查', '阻碍监督检查', 'Obstructing inspection'],
  },
  heavierPenalty: {
    HEAVY_FINE: ['从重罚款', '罚款', 'Heavy fine'],
    QUALIFICATION_OR_LICENCE: [
      '降低资质等级、吊销许可证件、营业执照',
      '降低资质等级',
      '吊销许可证件',
      '吊销营业执照',
      'Qualification or licence',
    ],
    BUSINESS_RESTRICTION: [
      '限制开展生产经营活动、责令停产停业、责令关闭、限制从业',
      '限制开展生产经营活动',
      '责令停产停业',
      '责令关闭',
      '限制从业',
      'Business restriction',
    ],
    OTHER_BY_LAW: ['法律、行政法规规定的其他较重行政处罚', '其他较重行政处罚', 'Other by law'],
  },
  evidenceKind: {
    LABORATORY_REPORT: ['检验检测机构报告', '检测机构报告', '第三方检测报告', 'Laboratory report'],
    OWN_REPORT: ['企业自检报告', '自检报告', '自我检测', 'Own report'],
  },
  efficiencyMethod: {
    MEASURED: ['实测', '计量', 'Measured'],
    CALCULATED: ['核算', '计算', 'Calculated'],
    ESTIMATED: ['估算', '估计', 'Estimated'],
  },
  lifeCycleStage: {
    RAW_MATERIAL: ['原材料获取', '原材料', 'Raw material'],
    PRODUCTION: ['生产', '制造', 'Production'],
    TRANSPORT: ['运输', 'Transport'],
    USE: ['使用', '使用阶段', 'Use'],
    END_OF_LIFE: ['废弃处置', '废弃', '回收处置', 'End of life'],
  },
  figureKind: {
    ENERGY: ['能耗', '能源消耗', 'Energy'],
    WATER: ['用水', '水耗', '取水量', 'Water'],
    MATERIAL: ['材料', '材料消耗', '原料', 'Material'],
    EMISSION: ['排放', '排放量', 'Emission'],
    OUTPUT: ['产量', '产出', 'Output'],
    UNITS_SOLD: ['销量', '销售数量', 'Units sold'],
    UNITS_IN_USE: ['在用量', '在用数量', '保有量', 'Units in use'],
  },
  energyCarrier: {
    ELECTRICITY: ['电力', '电', 'Electricity'],
    RAW_COAL: ['原煤', 'Raw coal'],
    WASHED_COAL: ['洗精煤', 'Washed coal'],
    COKE: ['焦炭', 'Coke'],
    CRUDE_OIL: ['原油', 'Crude oil'],
    FUEL_OIL: ['燃料油', 'Fuel oil'],
    GASOLINE: ['汽油', 'Gasoline'],
    KEROSENE: ['煤油', 'Kerosene'],
    DIESEL: ['柴油', 'Diesel'],
    LPG: ['液化石油气', 'LPG'],
    REFINERY_GAS: ['炼厂干气', 'Refinery gas'],
    NATURAL_GAS_OIL_FIELD: ['油田天然气', 'Oil-field gas'],
    NATURAL_GAS: ['气田天然气', '天然气', 'Natural gas'],
    HEAT: ['热力', 'Heat'],
    LOW_PRESSURE_STEAM: ['低压蒸汽', '蒸汽', 'Low-pressure steam'],
    COMPRESSED_AIR: ['压缩空气', 'Compressed air'],
    OXYGEN: ['氧气', 'Oxygen'],
  },
} as const satisfies Readonly<Record<string, Words<string>>>;

export type WordTable = keyof typeof REPORT_WORDS;
export type CodeOf<Table extends WordTable> = keyof (typeof REPORT_WORDS)[Table] & string;

const CODES = new Map<string, string>();
for (const [table, words] of Object.entries(REPORT_WORDS) as [WordTable, Words<string>][])
  for (const [code, synonyms] of Object.entries(words))
    for (const word of [code, ...synonyms]) CODES.set(`${table} ${normaliseName(word)}`, code);

/** The code that a word of the table stands for, in Chinese, in English or as the code itself; `null` for any other word. */
export function codeOfWord<Table extends WordTable>(table: Table, word: string): CodeOf<Table> | null {
  return (CODES.get(`${table} ${normaliseName(word)}`) ?? null) as CodeOf<Table> | null;
}

/** The official word of a code in a language: what templates and tables print. */
export function wordOfCode<Table extends WordTable>(table: Table, code: CodeOf<Table>, language: 'zh' | 'en'): string {
  const words: Words<string> = REPORT_WORDS[table];
  const of = words[code] ?? [];
  return (language === 'zh' ? of[0] : of.at(-1)) ?? code;
}

/** Codes of a table in its order. */
export function codesOf<Table extends WordTable>(table: Table): readonly CodeOf<Table>[] {
  return Object.keys(REPORT_WORDS[table]) as CodeOf<Table>[];
}

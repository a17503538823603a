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

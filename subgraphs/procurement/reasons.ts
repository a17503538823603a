import type { ListItem, Text } from './reference-data.ts';

/** Texts by code; `{}` takes the detail. */
const TEXTS = {
  CERTIFICATE_ACCEPTED: ['证书符合清单要求', 'The certificate meets the list position'],
  MANDATORY_LIST_NOT_MET: [
    '强制采购清单的要求未满足,其他清单的证书不能代替',
    'A mandatory list that names the product is not met; a certificate for another list does not stand in',
  ],
  NOT_ON_A_LIST: ['不在当日有效的清单内', 'Named by no list in force on the day'],
  NAME_NOT_UNDERSTOOD: [
    '不能确定“{}”是哪个品目;请用品目名称或编码重新查询,平台不作推测',
    'Which product “{}” is is not understood; ask again with the name or code of a list item: nothing is guessed',
  ],
  CODE_NOT_UNDERSTOOD: [
    '平台不认识品目编码{};请写明目录版本,或改用品目名称',
    'The code {} is not known here; state its catalogue, or give the name of the product',
  ],
  CODE_OF_TWO_CATALOGUES: [
    '品目编码{}在2013年版与2022年版目录中含义可能不同;请写明目录版本或品目名称',
    'The code {} may mean different things in the catalogues of 2013 and 2022; state the catalogue, or name the product',
  ],
  CODE_NAME_CONTRADICT: ['品目编码与名称不一致:{}', 'Code and name contradict each other: {}'],
  REQUIRED_KINDS_NOT_HELD: [
    '平台未收录该类建材属于必选类还是可选类(可选类不少于40%)',
    'Whether this kind is required (必选) or chosen by the city (可选, 40 % of them at least) is not held here',
  ],
  BODY_DETERMINATION_NOT_KNOWN: [
    '平台未收录国家确定的认证机构名录,不知证书{}的发证机构是否在内',
    'The directory of bodies determined by the state is not held here; whether the issuer of {} is one is not known',
  ],
  PRODUCT_UNCLEAR: ['不能确定证书{}的产品是否为该品目', 'Whether {} is for this product is not understood'],
  DEMAND_STANDARD_NOT_STATED: [
    '检测报告{}未写明依据政府采购需求标准,请核对报告',
    'The report {} does not say that it is by the demand standard (需求标准); read the report',
  ],
  SUPPLIER_LIST_NOT_CHECKED: ['未核对的供应商名单:{}', 'A list of suppliers that was not checked: {}'],
  NO_LIST_IN_FORCE: ['当日没有有效的清单', 'No list was in force on the day'],
  LIST_INCOMPLETE: ['平台未收录该清单的全部品目:{}', 'The hub does not hold the whole list: {}'],
  PRODUCT_AMBIGUOUS: [
    '可能对应多个品目,请用其中一个的编码或名称重新查询',
    'Several list items could be meant; ask again with the code or name of one',
  ],
  REGION_NOT_STATED: ['未提供采购地区', 'No region was given'],
  REGION_TOO_WIDE: ['采购地区范围大于政策城市', 'The region is wider than a city in which the policy holds'],
  REGION_NOT_COVERED: ['采购地区不在政策实施范围内', 'The policy does not hold in the region'],
  CITY_LIST_INCOMPLETE: [
    '平台未收录全部政策城市,无法判断该地区',
    'The hub does not hold every city of the policy and cannot tell for this region',
  ],
  PROJECT_TYPE_NOT_STATED: ['未提供工程项目类型', 'No kind of construction project was given'],
  PROJECT_TYPE_NOT_COVERED: ['政策不适用于该类工程项目', 'The policy does not hold for this kind of project'],
  CERTIFICATE_NOT_STATED: ['未提供证书编号', 'No certificate was named'],
  CERTIFICATE_NOT_FOUND: ['平台没有该编号的证书:{}', 'The hub holds no certificate {}'],
  CHINA_GREEN_PRODUCT_NOT_NAMED: [
    '中国绿色产品认证证书{}不是财库〔2019〕9号规定的证书',
    '{} is a China Green Product certificate, which is not the certificate that 财库〔2019〕9号 names',
  ],
  KIND_NOT_NAMED: ['证书{}不是清单规定的种类', '{} is not of the kind that the list names'],
  BODY_NOT_DETERMINED: [
    '证书{}的发证机构不是国家确定的认证机构',
    'The issuer of {} is not a body determined by the state',
  ],
  BODY_NOT_APPROVED: [
    '证书{}的发证机构发证时未获批准',
    'The body that issued {} was not approved for the product then',
  ],
  BODY_APPROVAL_UNCLEAR: [
    '证书{}续期时发证机构是否获批准不明',
    'Whether the body was approved when it renewed {} is not known',
  ],
  REPORTS_BEHIND: ['证书{}的发证机构上报滞后', 'The body that issued {} is behind with its reports'],
  REPORT_DOUBTFUL: [
    '证书{}上报时有存疑事项，需人工核实',
    'Something was doubtful when {} was reported; a person has to look',
  ],
  REPORT_NOTE: ['上报提示 {}', 'Noted at the report of {}'],
  NOT_YET_VALID: ['证书{}当日尚未生效', '{} was not yet in force on the day'],
  SUSPENDED: ['证书{}当日处于暂停状态', '{} was suspended on the day'],
  REVOKED: ['证书{}已被撤销', '{} has been revoked'],
  CANCELLED: ['证书{}已注销', '{} has been cancelled'],
  EXPIRED: ['证书{}已过期', '{} has expired'],
  REUSE_LINK_BROKEN: ['证书{}所采信的结果当日无效', 'A result that {} rests on is not valid on the day'],
  PRODUCT_NOT_COVERED: ['证书{}的产品与品目不符', '{} is for another product'],
  MODEL_NOT_STATED: ['未提供产品型号', 'No model was given'],
  MODEL_NOT_COVERED: ['证书{}不包含该型号', '{} does not cover the model'],
  GRADE_NOT_STATED: ['证书{}没有能效(水效)等级', '{} states no efficiency or water grade'],
  GRADE_TOO_LOW: [
    '证书{}的能效(水效)等级低于清单要求',
    'The efficiency or water grade of {} is below what the list asks for',
  ],
  STAR_TOO_LOW: ['证书{}的星级低于项目要求', 'The stars of {} are fewer than the project asks for'],
  PROCUREMENT_BAN: ['供应商处于禁止参加政府采购活动期间:{}', 'The supplier is banned from government procurement: {}'],
  PROCUREMENT_DISHONESTY: [
    '供应商列入政府采购严重违法失信行为记录名单:{}',
    'The supplier is on the record of serious dishonesty in government procurement: {}',
  ],
  SERIOUS_DISHONESTY: [
    '供应商前三年内有重大违法记录(严重违法失信名单):{}',
    'A major violation of the supplier within three years (list of serious violations and dishonesty): {}',
  ],
  COURT_DEFAULTER: ['供应商列入失信被执行人:{}', 'The supplier is a court defaulter: {}'],
  MAJOR_TAX_VIOLATION: [
    '供应商列入重大税收违法案件当事人名单:{}',
    'The supplier is a party to a major tax offence: {}',
  ],
  ENTRY_NOT_PUBLIC: [
    '供应商当日列入限制其参加政府采购活动的名单;该记录现已不公开,不予列明',
    'On the day the supplier was on a list that bars it from government procurement; the entry is no longer public and is not named',
  ],
  SUPPLIER_NOT_STATED: ['未提供供应商,仅判断产品', 'No supplier was named: only the product was judged'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type ReasonCode = keyof typeof TEXTS;

/** Why an item is answered as it is. */
export interface Reason {
  readonly code: ReasonCode;
  readonly message: Text;
  /** Instrument of the list that it is about; `null` when it is about all of them or about the supplier. */
  readonly instrument: string | null;
  readonly candidates: readonly ListItem[] | null;
}

/** A reason with its text; `detail` is what the text is about, a certificate's number for example. */
export function reason(
  code: ReasonCode,
  {
    instrument = null,
    detail = '',
    candidates = null,
  }: Partial<Omit<Reason, 'code'>> & { detail?: string | Text } = {},
): Reason {
  const [zh, en] = TEXTS[code];
  const about = typeof detail === 'string' ? { zh: detail, en: detail } : detail;
  const message = { zh: zh.replace('{}', about.zh), en: en.replace('{}', about.en) };
  return { code, message, instrument, candidates };
}

import { CERTIFICATES } from './certificate-file.ts';
import { certificateNumber, corrects, field, must, numbered, reason, words } from './field-definitions.ts';
import type { ReportFile } from './report-field.ts';

const issuer = [
  field('resultId', ['结果标识', '结果ID'], 'result id', 'text', '', {
    note: ['平台标识；不填时应填结果种类和编号', "the hub's id; without it kind and number are needed"],
  }),
  field('resultKind', ['结果种类', '合格评定结果种类', '结果类型'], 'result kind', words('resultKind'), '节能产品认证'),
  field('resultNumber', ['结果编号', '合格评定结果编号', '其他证书编号'], 'result number', 'code', 'EC2024-77'),
  field('issuerBodyCode', ['出具机构代码', '发证机构代码'], 'issuer body code', 'code', '101', {
    note: ['三位机构代码；不填且无机构名称：本机构', 'absent without a name: the reporting body'],
  }),
  field('issuerName', ['出具机构名称', '发证机构名称', '出具机构'], 'issuer name', 'text', ''),
];

const STATUS_EVENTS: ReportFile = {
  kind: 'STATUS_EVENT',
  command: 'status-events',
  title: { zh: '状态变更', en: 'status events' },
  fields: [
    certificateNumber,
    field('event', ['状态变更', '变更类型', '状态', '证书状态', '事项'], 'event', words('event'), '暂停', must),
    field('on', ['生效日期', '变更日期', '状态日期', '状态变更日期'], 'on', 'day', '2026-11-01', must),
    reason('reasonCode'),
    field('suspendedUntil', ['暂停期至', '暂停截止日期', '暂停至'], 'suspended until', 'day', '', {
      note: ['不填：规则允许的最长期限', 'absent: the longest that the rules allow'],
    }),
    field('expiresOn', ['新有效期至', '换发后有效期至'], 'expires on', 'day', '', {
      note: ['仅再认证', 'renewals only'],
    }),
    field('requestedOn', ['申请日期', '再认证申请日期'], 'requested on', 'day', '', {
      note: ['仅再认证', 'renewals only'],
    }),
    corrects,
  ],
};

const SURVEILLANCES: ReportFile = {
  kind: 'SURVEILLANCE',
  command: 'surveillances',
  title: { zh: '获证后监督', en: 'surveillances' },
  fields: [
    certificateNumber,
    field('conductedOn', ['监督检查日期', '监督日期', '检查日期'], 'conducted on', 'day', '2026-10-01', must),
    field(
      'conclusion',
      ['监督检查结论', '监督结论', '检查结论', '结论'],
      'conclusion',
      words('conclusion'),
      '通过',
      must,
    ),
    field('unannounced', ['飞行检查', '是否飞行检查'], 'unannounced', 'yesNo', '否'),
    field('grounds', ['监督类型', '检查事由', '监督原因'], 'grounds', words('surveillanceGrounds'), '例行监督'),
    field('personDays', ['人日数', '人日', '检查人日'], 'person-days', 'text', '2.5', {
      note: ['以半日计', 'in half days'],
    }),
    field('effectivePersons', ['有效人数'], 'effective persons', 'text', '35', {
      note: ['据此核对人日数', 'the person-days are compared with it'],
    }),
    field('additionalSites', ['其他场所数', '附加场所数'], 'additional sites', 'text', '0'),
    field('productTest', ['产品检验结论', '产品检测结论', '抽样检验结论'], 'product test', words('conclusion'), '通过'),
    field('note', ['备注', '说明'], 'note', 'text', ''),
    corrects,
  ],
};

const FACTORY_INSPECTIONS: ReportFile = {
  kind: 'FACTORY_INSPECTION',
  command: 'factory-inspections',
  title: { zh: '工厂检查', en: 'factory inspections' },
  fields: [
    field('bodyCode', ['机构代码', '认证机构代码'], 'body code', 'code', '', {
      note: ['由平台运营者填写', 'for the operator'],
    }),
    { ...certificateNumber, required: false, note: { zh: '发证前检查不填', en: 'absent before the issue' } },
    field(
      'factoryUscc',
      ['生产企业统一社会信用代码', '工厂统一社会信用代码', '统一社会信用代码'],
      'factory USCC',
      'code',
      '91330500YQ01000030',
      must,
    ),
    field(
      'factoryName',
      ['生产企业名称', '工厂名称', '生产企业', '工厂'],
      'factory name',
      'text',
      '湖州虚构有限公司',
      must,
    ),
    field('divisionCode', ['行政区划代码', '生产企业行政区划代码', '行政区划'], 'division', 'code', '330500', must),
    field('kind', ['检查类型', '工厂检查类型'], 'kind', words('inspectionKind'), '初始工厂检查', must),
    field('conductedOn', ['检查日期', '工厂检查日期'], 'conducted on', 'day', '2026-09-01', must),
    field('conclusion', ['检查结论', '工厂检查结论', '结论'], 'conclusion', words('conclusion'), '通过', must),
    field('personDays', ['人日数', '人日', '检查人日'], 'person-days', 'text', '2'),
    field('note', ['备注', '说明'], 'note', 'text', ''),
    corrects,
  ],
};

const ENTERPRISE_CLASSES: ReportFile = {
  kind: 'ENTERPRISE_CLASS',
  command: 'enterprise-classes',
  title: { zh: '企业分类', en: 'enterprise classes' },
  fields: [
    field('bodyCode', ['机构代码', '认证机构代码'], 'body code', 'code', '', {
      note: ['由平台运营者填写', 'for the operator'],
    }),
    field('uscc', ['统一社会信用代码', '企业统一社会信用代码', '信用代码'], 'USCC', 'code', '91330500YQ01000030', must),
    field('name', ['企业名称', '名称', '单位名称'], 'name', 'text', '湖州虚构有限公司', must),
    field('divisionCode', ['行政区划代码', '行政区划'], 'division', 'code', '330500', must),
    field(
      'enterpriseClass',
      ['企业分类', '企业类别', '分类等级', '类别'],
      'class',
      words('enterpriseClass'),
      'B类',
      must,
    ),
    field('from', ['起始日期', '分类日期', '生效日期'], 'from', 'day', '2026-01-01', must),
    field('grounds', ['分类依据', '依据', '说明'], 'grounds', 'text', ''),
    corrects,
  ],
};

const RESULTS: ReportFile = {
  kind: 'CONFORMITY_RESULT',
  command: 'results',
  title: { zh: '其他合格评定结果', en: 'conformity results' },
  fields: [
    field(
      'kind',
      ['结果种类', '合格评定结果种类', '结果类型', '认证种类'],
      'kind',
      words('resultKind'),
      '节能产品认证',
      must,
    ),
    field('number', ['结果编号', '证书编号', '报告编号', '编号'], 'number', 'code', 'EC2024-77', must),
    field('issuerBodyCode', ['出具机构代码', '发证机构代码', '机构代码'], 'issuer body code', 'code', '101'),
    field('issuerName', ['出具机构名称', '发证机构名称', '出具机构', '检测机构名称'], 'issuer name', 'text', '', {
      note: ['平台名录内的机构可不填', 'absent for a body that the hub knows'],
    }),
    field(
      'holderUscc',
      ['持有人统一社会信用代码', '持证人统一社会信用代码', '统一社会信用代码'],
      'holder USCC',
      'code',
      '91330500YQ01000030',
      must,
    ),
    field(
      'holderName',
      ['持有人名称', '持证人名称', '持有人', '持证人', '企业名称'],
      'holder name',
      'text',
      '湖州虚构有限公司',
      must,
    ),
    field('productName', ['产品名称', '产品'], 'product name', 'text', '空调机', must),
    field('models', ['型号', '规格型号', '产品型号'], 'models', 'list', 'KFR-35', must),
    field('standard', ['标准', '依据标准'], 'standard', 'text', 'GB 21455-2019'),
    field('grade', ['能效等级', '水效等级', '等级'], 'grade', 'whole', '1'),
    ...numbered('term', [
      field('from', ['有效期起', '发证日期', '起始日期'], 'term from', 'day', '2024-03-01', must),
      field('to', ['有效期至', '有效期止', '截止日期'], 'term to', 'day', '2029-02-28', must),
    ]),
    field('status', ['状态', '证书状态'], 'status', 'status', '有效'),
    field('statusSince', ['状态日期', '状态变更日期'], 'status since', 'day', ''),
    reason('statusReason'),
    field('suspendedUntil', ['暂停期至', '暂停截止日期'], 'suspended until', 'day', ''),
    field('voluntary', ['是否主动申请', '主动申请'], 'voluntary', 'yesNo', ''),
    corrects,
  ],
};

const RESULT_STATUSES: ReportFile = {
  kind: 'RESULT_STATUS',
  command: 'result-statuses',
  title: { zh: '合格评定结果状态', en: 'result statuses' },
  fields: [
    ...issuer,
    field('action', ['状态变更', '变更类型', '状态', '事项'], 'action', words('resultAction'), '暂停', must),
    field('on', ['生效日期', '变更日期', '状态日期'], 'on', 'day', '2026-11-01', must),
    reason('reasonCode'),
    field('until', ['暂停期至', '暂停截止日期', '暂停至'], 'until', 'day', ''),
    field('voluntary', ['是否主动申请', '主动申请'], 'voluntary', 'yesNo', ''),
    corrects,
  ],
};

const FACTOR_COLUMNS = [
  ['ISSUER_CAPABILITY', '机构能力评估'],
  ['UNIT_SPLIT', '单元划分评估'],
  ['STANDARD', '标准评估'],
  ['MODE', '认证模式评估'],
  ['INDICATORS', '指标限值评估'],
  ['METHODS', '方法评估'],
  ['PRODUCT_MATURITY', '产品成熟度评估'],
  ['SAFETY_CLASS', '安全等级评估'],
  ['RISK_TO_PEOPLE_AND_ENVIRONMENT', '人身和环境风险评估'],
  ['COMPANY_INTEGRITY', '企业诚信评估'],
] as const;

const REUSE_FILINGS: ReportFile = {
  kind: 'REUSE_FILING',
  command: 'reuse',
  title: { zh: '采信备案', en: 'reuse filings' },
  fields: [
    certificateNumber,
    ...issuer,
    field('reuseClass', ['采信类别', '采信类型', '利用类别'], 'reuse class', words('reuseClass'), '一类', must),
    field('decidedOn', ['决定日期', '认证决定日期', '采信日期'], 'decided on', 'day', '2026-03-01', must),
    field('assessmentOutcome', ['评估结果', '利用程度'], 'assessment outcome', words('assessmentOutcome'), '', {
      note: ['二类、三类必填，以下各项同', 'for classes 2 and 3, like the fields below'],
    }),
    field('itemsToAssess', ['尚需评价项目', '补充评价项目'], 'items to assess', 'list', ''),
    field('assessor', ['评估人', '评估人员'], 'assessor', 'text', ''),
    field('assessedOn', ['评估日期'], 'assessed on', 'day', ''),
    ...FACTOR_COLUMNS.map(([factor, zh]) =>
      field(`conclusion.${factor}`, zh, `conclusion ${factor}`, 'text', '', {
        note: /MATURITY|SAFETY|RISK|INTEGRITY/.test(factor) ? ['三类必填', 'class 3'] : ['二类必填', 'class 2'],
      }),
    ),
    field('evidence', ['证据', '证明材料'], 'evidence', 'list', '', {
      note: ['三类至少一项', 'class 3: at least one'],
    }),
    corrects,
  ],
};

const TRACE_CODES: ReportFile = {
  kind: 'TRACE_CODE_APPLICATION',
  command: 'trace-codes',
  title: { zh: '追溯码申请', en: 'trace-code applications' },
  fields: [
    certificateNumber,
    field('models', ['型号', '产品型号', '规格型号'], 'models', 'list', 'A-1;A-2', {
      note: ['不填：证书下全部未赋码型号', 'absent: every model without a code'],
    }),
    corrects,
  ],
};

/** Every kind of report as a file. */
export const REPORT_FILES: readonly ReportFile[] = [
  CERTIFICATES,
  STATUS_EVENTS,
  SURVEILLANCES,
  FACTORY_INSPECTIONS,
  ENTERPRISE_CLASSES,
  RESULTS,
  RESULT_STATUSES,
  REUSE_FILINGS,
  TRACE_CODES,
];

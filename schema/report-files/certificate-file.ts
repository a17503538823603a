import { corrects, field, must, numbered, party, reason, words } from './field-definitions.ts';
import type { ReportFile } from './report-field.ts';

/** Certificates, with every field of the main record. */
export const CERTIFICATES: ReportFile = {
  kind: 'CERTIFICATE',
  command: 'certificates',
  title: { zh: '证书', en: 'certificates' },
  groupBy: 'number',
  fields: [
    field(
      'number',
      ['证书编号', '证书号', '统一证书编号', '认证证书编号', '证书号码'],
      'certificate number',
      'code',
      'G2024101001000001',
      {
        note: [
          '统一证书编号；无统一编号的填原证书编号',
          "the hub's number; without one the body's own number is given",
        ],
      },
    ),
    field(
      'externalNumber',
      ['原证书编号', '机构证书编号', '外部证书编号'],
      'external number',
      'code',
      'CQC24GBM00123',
      {
        note: [
          '本机构自有格式的证书编号；仅填此项时由平台赋予统一编号',
          "number of the body's own form; alone, the hub gives a number of its own",
        ],
      },
    ),
    field('bodyCode', ['机构代码', '发证机构代码', '认证机构代码'], 'body code', 'code', '101', {
      note: ['无统一编号时由平台运营者填写', 'for the operator, of a row without a number of the hub'],
    }),
    field('projectCode', ['项目编码', '产品类别代码', '类别代码', '产品类别'], 'project code', 'code', '001', {
      note: ['三位；无统一编号时必填', 'three digits; for a row without a number of the hub'],
    }),
    field('scheme', ['认证项目', '认证制度', '认证类型', '认证类别'], 'scheme', words('scheme'), '中国绿色产品', must),
    field('starGrade', ['星级', '绿色建材星级', '认证星级'], 'star grade', 'whole', '', {
      note: ['仅绿色建材：1、2、3', 'graded green building materials only: 1, 2 or 3'],
    }),
    ...party('holder', '认证委托人', ['持证人', '委托人', '获证组织', '持证企业'], 'holder', true),
    ...party('producer', '生产者', ['制造商'], 'producer', false),
    ...party('factory', '生产企业', ['工厂', '生产厂', '生产场所'], 'factory', false),
    field('basis', ['认证依据', '依据标准', '认证标准', '标准及版本'], 'basis', 'standards', 'GB/T 35603-2024', {
      ...must,
      note: ['标准或规则及年号，多个用分号隔开', 'standards or rules with their years, separated by semicolons'],
    }),
    field('unitName', ['认证单元名称', '认证单元', '单元名称'], 'unit name', 'text', '陶瓷砖'),
    ...numbered('product', [
      field('name', ['产品名称', '获证产品名称', '产品'], 'product name', 'text', '陶瓷砖', must),
      field('brand', ['品牌', '商标'], 'brand', 'text', ''),
      field('series', ['系列', '产品系列'], 'series', 'text', ''),
      field('models', ['型号', '规格型号', '产品型号', '型号规格'], 'models', 'list', 'A-1;A-2', {
        note: ['多个用分号隔开', 'separated by semicolons'],
      }),
    ]),
    field(
      'firstIssuedOn',
      ['首次发证日期', '初次发证日期', '发证日期', '获证日期', '颁证日期'],
      'first issued on',
      'day',
      '2024-03-01',
      must,
    ),
    field(
      'expiresOn',
      ['有效期至', '有效期截止日期', '证书有效期至', '证书到期日期', '到期日期', '失效日期'],
      'expires on',
      'day',
      '2029-02-28',
      must,
    ),
    field('termFrom', ['本期开始日期', '有效期起', '有效期起始日期'], 'term from', 'day', '', {
      note: ['再认证证书填本期首日', 'of a renewed certificate: first day of the term'],
    }),
    field('renewalRequestedOn', ['再认证申请日期', '换发申请日期'], 'renewal requested on', 'day', ''),
    field('reissuedOn', ['换证日期', '变更日期'], 'reissued on', 'day', ''),
    field('mode', ['认证模式'], 'mode', 'text', '初始检查+产品抽样检验+获证后监督'),
    field('accreditationMark', ['认可标识'], 'accreditation mark', 'text', 'CNAS C001-P'),
    field('productMark', ['产品标志', '产品标识', '绿色产品标识'], 'product mark', 'text', '绿色产品标识（全绿）'),
    field('otherItems', ['其他事项', '其他法定事项'], 'other items', 'text', ''),
    field('lookUpAt', ['查询方式', '证书查询方式'], 'look up at', 'text', 'www.example.com/query'),
    ...numbered('site', [
      field('name', ['场所名称', '覆盖场所'], 'site name', 'text', ''),
      field('address', ['场所地址', '覆盖场所地址'], 'site address', 'text', ''),
      field('scope', ['场所范围', '覆盖范围', '认证范围'], 'site scope', 'text', ''),
    ]),
    ...numbered('testItem', [
      field('item', ['检测项目', '检验项目'], 'test item', 'text', '甲醛释放量'),
      field('method', ['检测方法', '检验方法'], 'test method', 'text', 'GB/T 17657'),
      field('limit', ['限值', '标准限值', '技术要求'], 'limit', 'text', '≤0.124'),
      field('result', ['检测结果', '检验结果', '实测值'], 'test result', 'text', '0.05'),
      field('unit', ['单位', '计量单位'], 'unit', 'text', 'mg/m³'),
      field('attribute', ['绿色属性', '指标属性'], 'green attribute', words('greenAttribute'), '环境属性'),
    ]),
    field('status', ['证书状态', '状态'], 'status', 'status', '有效', { note: ['不填：有效', 'absent: valid'] }),
    field('statusSince', ['状态日期', '状态变更日期', '状态起始日期'], 'status since', 'day', ''),
    reason('statusReason'),
    field('suspendedUntil', ['暂停期至', '暂停截止日期', '暂停至'], 'suspended until', 'day', ''),
    ...numbered('surveillance', [
      field('conductedOn', ['监督检查日期', '监督日期'], 'surveillance on', 'day', ''),
      field('conclusion', ['监督检查结论', '监督结论'], 'surveillance conclusion', words('conclusion'), ''),
      field('unannounced', ['飞行检查'], 'unannounced', 'yesNo', ''),
    ]),
    corrects,
  ],
};

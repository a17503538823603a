import { field, must, words } from './field-definitions.ts';
import type { RecordFile } from './report-field.ts';

/** Published entries of a list of subjects (失信名单) as its keeper has it: one decision a row. Which fields a list asks for, its own rules say. */
export const BLACKLIST_FILE: RecordFile = {
  command: 'blacklists',
  template: 'blacklists template',
  title: { zh: '失信名单', en: 'entries of a list' },
  fields: [
    field(
      'subjectUscc',
      ['统一社会信用代码', '当事人统一社会信用代码', '被执行人统一社会信用代码', '信用代码'],
      'subject USCC',
      'code',
      '91330500YQ01000030',
      must,
    ),
    field(
      'subjectName',
      ['当事人名称', '主体名称', '企业名称', '单位名称', '供应商名称', '被执行人姓名/名称', '被执行人名称', '名称'],
      'subject name',
      'text',
      '湖州虚构有限公司',
      must,
    ),
    field('subjectBodyCode', ['认证机构代码', '机构代码'], 'body code', 'code', '', {
      note: ['三位；仅违规认证机构名单', 'three digits; only for certification bodies'],
    }),
    field('authority', ['列入机关', '作出决定机关', '执行法院', '处罚机关', '执法单位'], 'authority', 'text', '', {
      note: ['不填：提交名单的机关', 'absent: who hands the list over'],
    }),
    field('divisionCode', ['行政区划代码', '机关行政区划代码', '行政区划'], 'division', 'code', '330500', {
      required: true,
      note: [
        '列入机关的行政区划；全国性机关填当事人所在地',
        'of the deciding authority; for a national one that of the subject',
      ],
    }),
    field(
      'decisionNumber',
      ['决定书文号', '文书号', '案号', '处罚决定书文号', '执行依据文号', '公告文号'],
      'decision number',
      'code',
      '（样例）2026执1号',
      must,
    ),
    field(
      'ground',
      ['列入事由', '违法事实', '严重违法失信行为的具体情形', '案件性质', '具体情形', '事由'],
      'ground',
      'text',
      '有履行能力而拒不履行生效法律文书确定义务',
      must,
    ),
    field(
      'groundCode',
      ['失信被执行人行为具体情形', '失信情形', '情形代码', '情形'],
      'ground code',
      words('blacklistGround'),
      '有履行能力而拒不履行',
      {
        note: ['仅失信被执行人，必填：期限按情形确定', 'court defaulters only, and needed there: the term goes by it'],
      },
    ),
    field('violationField', ['违法领域', '领域'], 'violation field', words('violationField'), '', {
      note: ['仅严重违法失信名单，必填，下两项同', 'SAMR Order 44 only, and needed there, like the next two'],
    }),
    field('severity', ['严重程度', '性质情节', '性质恶劣、情节严重说明'], 'severity', 'text', ''),
    field(
      'heavierPenalty',
      ['较重行政处罚', '行政处罚种类', '处罚种类'],
      'heavier penalty',
      words('heavierPenalty'),
      '',
    ),
    field(
      'publishedOn',
      ['公布日期', '发布日期', '列入日期', '发布时间', '公告日期'],
      'published on',
      'day',
      '2026-03-01',
      must,
    ),
    field(
      'endsOn',
      ['公布截止日期', '处罚期限届满日', '截止日期', '期限届满日期', '处罚截止日期'],
      'ends on',
      'day',
      '',
      {
        note: ['决定书载明期限时填写；不填按名单规则', "where the decision names the end; absent: by the list's rule"],
      },
    ),
  ],
};

import { field, must, numbered, words } from './field-definitions.ts';
import type { RecordFile } from './report-field.ts';

/** Declarations of conformity (供方符合性声明) of a supplier as a file: one a row. */
export const DECLARATION_FILE: RecordFile = {
  command: 'declarations',
  template: 'declarations template',
  title: { zh: '供方符合性声明', en: 'declarations of conformity' },
  fields: [
    field(
      'ownNumber',
      ['声明编号', '供方符合性声明编号', '符合性声明编号', '编号'],
      'own number',
      'code',
      'QL-2026-001',
      {
        required: true,
        note: [
          '供方自己的编号，同一编号只备案一次',
          "the supplier's own number: the same again is the same declaration",
        ],
      },
    ),
    field('projectCode', ['产品类别代码', '项目编码', '类别代码', '产品类别'], 'category', 'code', '006', {
      required: true,
      note: ['三位；食品农产品由其专门系统受理', 'three digits; agri-food products go to their own system'],
    }),
    field('productName', ['产品名称', '产品'], 'product name', 'text', '样例书桌', must),
    field('brand', ['品牌', '商标'], 'brand', 'text', ''),
    field('models', ['型号', '规格型号', '产品型号'], 'models', 'list', 'YQ-1;YQ-2', must),
    field('standards', ['标准', '依据标准', '声明依据'], 'standards', 'standards', 'GB/T 35607-2024', {
      required: true,
      note: ['标准号带年号', 'numbers with their years'],
    }),
    field('validTo', ['声明有效期至', '有效期至', '有效期止'], 'valid to', 'day', '', {
      note: ['不填：长期', 'absent: without end'],
    }),
    field('signatory.name', ['签署人', '签署人姓名'], 'signatory', 'text', '示例签署人', must),
    field('signatory.position', ['签署人职务', '职务'], 'position', 'text', '质量负责人', must),
    field('signatory.signedOn', ['签署日期', '声明日期'], 'signed on', 'day', '2026-10-01', must),
    ...numbered('evidence', [
      field(
        'kind',
        ['证据种类', '报告种类', '证据类型'],
        'evidence kind',
        words('evidenceKind'),
        '检验检测机构报告',
        must,
      ),
      field('number', ['报告编号', '证据编号'], 'report number', 'code', 'R-2026-77', must),
      field('issuedOn', ['报告日期', '报告签发日期'], 'report issued on', 'day', '2026-09-01', must),
      field('cmaNumber', ['CMA编号', '资质认定编号', '检测机构CMA编号'], 'CMA number', 'code', '220900000001', {
        note: ['检验检测机构报告必填', "of a laboratory's report"],
      }),
      field('scope', ['检验依据', '检测依据', '检测方法'], 'tested by', 'standards', 'GB/T 35607-2024'),
      field('sha256', ['报告摘要', '报告SHA-256', '证据摘要'], 'report SHA-256', 'text', ''),
    ]),
  ],
};

import { field, must, numbered, words } from './field-definitions.ts';
import type { RecordFile } from './report-field.ts';

/** Reports of efficiency data (能效信息) as a file: one report of a product and period a row, its savings and figures numbered. Numbers are decimal texts and lose nothing. */
export const EFFICIENCY_FILE: RecordFile = {
  command: 'efficiency',
  template: 'efficiency template',
  title: { zh: '能效信息', en: 'efficiency reports' },
  fields: [
    field('reference', ['报告编号', '上报编号', '编号'], 'reference', 'code', 'EFF-2025-001', {
      required: true,
      note: [
        '报送方自己的编号；同一编号内容不同即为新版本',
        "the reporter's own key; other content is another version",
      ],
    }),
    field('certificateNumber', ['证书编号', '证书号', '统一证书编号'], 'certificate number', 'code', '', {
      note: ['证书编号和备案号填一项', 'either a certificate or a filing'],
    }),
    field('declarationNumber', ['备案号', '声明备案号'], 'filing number', 'code', 'SDC2026006418207'),
    field('model', ['型号', '规格型号', '产品型号'], 'model', 'text', ''),
    field('from', ['统计期起', '起始日期', '期间起'], 'from', 'day', '2025-01-01', must),
    field('to', ['统计期止', '截止日期', '期间止'], 'to', 'day', '2025-12-31', must),
    field('method', ['数据方法', '取得方法', '核算方法'], 'method', words('efficiencyMethod'), '实测', must),
    field('source', ['数据来源', '来源'], 'source', 'text', '电表台账', must),
    field('baselineStandard', ['基准标准', '基准依据标准'], 'baseline standard', 'text', 'GB 21455-2019', {
      note: ['标准号带年号；有节约量时必填', 'with its year; needed for savings'],
    }),
    field('region', ['电网区域', '因子区域'], 'grid region', 'code', '', { note: ['不填：CN', 'absent: CN'] }),
    field('factorYear', ['因子年份'], 'factor year', 'whole', ''),
    field('equivalentKgcePerKwh', ['电力等价值', '等价值'], 'equivalent value', 'text', '', {
      note: ['kgce/kWh', 'kgce/kWh'],
    }),
    ...numbered('saving', [
      field('carrier', ['节约能源品种', '能源品种'], 'saved carrier', words('energyCarrier'), '电力'),
      field('baseline', ['基准值', '单位产品基准能耗'], 'baseline', 'text', '150'),
      field('certified', ['实际值', '单位产品实际能耗'], 'certified', 'text', '100'),
      field('unit', ['能耗单位', '节约量单位'], 'saving unit', 'text', 'kWh'),
      field('quantity', ['产品数量', '在用数量', '产量'], 'quantity', 'text', '10000'),
      field('periods', ['期数', '使用次数'], 'periods', 'text', '', { note: ['不填：1', 'absent: 1'] }),
      field('uncertainty', ['不确定度', '区间半宽'], 'uncertainty', 'text', ''),
    ]),
    ...numbered('figure', [
      field('stage', ['生命周期阶段', '阶段'], 'stage', words('lifeCycleStage'), '使用'),
      field('kind', ['指标种类', '指标'], 'figure kind', words('figureKind'), '能耗'),
      field('carrier', ['指标能源品种'], 'figure carrier', words('energyCarrier'), '电力', {
        note: ['仅能耗', 'energy only'],
      }),
      field('substance', ['物质', '材料或排放物'], 'substance', 'text', '', {
        note: ['仅材料和排放', 'materials and emissions only'],
      }),
      field('value', ['指标数值', '数值'], 'figure value', 'text', '1000000'),
      field('unit', ['指标单位', '数值单位'], 'figure unit', 'text', 'kWh'),
    ]),
  ],
};

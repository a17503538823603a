import { field, must, numbered, words } from './field-definitions.ts';
import type { RecordFile } from './report-field.ts';

/** Leads (线索) of platforms and buyers as a file: one a row. */
export const LEAD_FILE: RecordFile = {
  command: 'leads',
  template: 'leads template',
  title: { zh: '线索', en: 'leads' },
  fields: [
    field('reference', ['线索编号', '平台线索编号', '编号', '商品编号'], 'reference', 'code', 'LEAD-2026-0001', {
      required: true,
      note: ['报送方自己的编号，同一编号只报送一次', "the reporter's own key: the same again is the same lead"],
    }),
    field('kind', ['线索类型', '问题类型', '类型'], 'kind', words('leadKind'), '无证', must),
    field(
      'certificateNumber',
      ['证书编号', '证书号', '认证证书编号', '标称证书编号'],
      'certificate number',
      'code',
      '',
      {
        note: ['证书、企业、链接至少填一项', 'at least one of certificate, enterprise and listing'],
      },
    ),
    field(
      'subjectUscc',
      ['企业统一社会信用代码', '被举报企业统一社会信用代码', '统一社会信用代码'],
      'subject USCC',
      'code',
      '',
    ),
    field('listingUrl', ['商品链接', '链接', '商品网址'], 'listing address', 'text', 'https://shop.example/item/1'),
    field('division', ['行政区划代码', '所在地区划代码', '地区代码'], 'division', 'code', '', {
      note: ['GB/T 2260；不填：持证人或企业所在地', 'GB/T 2260; absent: that of the holder or enterprise'],
    }),
    field('productName', ['产品名称', '商品名称'], 'product name', 'text', '冰箱'),
    field('model', ['型号', '规格型号', '产品型号'], 'model', 'text', ''),
    field('quantity', ['数量', '涉及数量', '件数'], 'quantity', 'whole', '1'),
    field('text', ['情况说明', '描述', '说明', '备注'], 'text', 'text', '', {
      note: ['勿含消费者个人信息', 'without personal data of consumers'],
    }),
    ...numbered('evidence', [
      field('name', ['证据名称', '证据文件名'], 'evidence name', 'text', '截图.png'),
      field('sha256', ['证据摘要', '证据SHA-256', '证据SHA256'], 'evidence SHA-256', 'text', ''),
      field('url', ['证据链接', '证据网址'], 'evidence address', 'text', ''),
    ]),
  ],
};

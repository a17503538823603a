import {
  clauseText,
  type Evaluation,
  evidenceText,
  missingText,
  outcomeText,
  preferenceText,
  verdictText,
} from './sheet-words.ts';

/** An evaluation as the sheets of a workbook: the comparison, every cell, and what it rests on. */
export function sheetRows(evaluation: Evaluation): { readonly name: string; readonly rows: readonly string[][] }[] {
  const { tender, lots, sources } = evaluation;
  return [
    {
      name: '比较',
      rows: [
        [
          '采购包',
          '投标编号',
          '供应商',
          '能否中选(仅就本审查)',
          '名次',
          '报价合计(元)',
          '评审价(元)',
          '加分',
          '限制情形',
        ],
        ...lots.flatMap(({ lot, bids }) =>
          bids.map((bid) => [
            lot.reference,
            bid.bid,
            bid.supplier.uscc,
            verdictText(bid.mayWin, '可以', '不可以'),
            bid.rank === null ? '' : String(bid.rank),
            bid.total ?? '',
            bid.comparedPrice ?? '',
            bid.points ?? '',
            bid.supplierBars.map(({ decisionNumber }) => decisionNumber ?? '不公开').join(';'),
          ]),
        ),
      ],
    },
    {
      name: '逐项审查',
      rows: [
        [
          '采购包',
          '投标编号',
          '品目序号',
          '产品名称',
          '型号',
          '报价(元)',
          '超预算',
          '审查结论',
          '能否采购',
          '适用优先',
          '依据',
          '条款内容',
          '证书',
          '理由',
          '缺什么、由谁补',
        ],
        ...lots.flatMap(({ lot, bids }) =>
          bids.flatMap((bid) =>
            bid.cells.map((cell) => {
              const item = lot.items.find(({ reference }) => reference === cell.item);
              return [
                lot.reference,
                bid.bid,
                cell.item,
                item?.productName ?? item?.categoryCode ?? '',
                cell.productModel ?? '',
                cell.price ?? '',
                cell.overBudget === null ? '' : cell.overBudget ? '是' : '否',
                outcomeText(cell),
                cell.isOffered ? verdictText(cell.mayBeBought, '可以', '不可以') : '',
                cell.preferred ? '是' : '否',
                clauseText(cell),
                cell.clause?.text.zh ?? '',
                evidenceText(cell),
                cell.reasons.map(({ message }) => message.zh).join(';'),
                missingText(cell),
              ];
            }),
          ),
        ),
      ],
    },
    {
      name: '依据',
      rows: [
        ['事项', '内容'],
        ['项目', `${tender.reference} ${tender.name}`],
        ['采购人', tender.purchaser],
        ['采购地区', tender.region.code],
        ['审查日', evaluation.on],
        ['事实截至', evaluation.asKnownAt],
        ['优先采购评审', preferenceText(evaluation)],
        ['结论摘要(SHA-256)', evaluation.digest],
        ...sources.map(({ name, asOf, coverage }) => [`数据来源 ${name}`, `截至 ${asOf}。${coverage.zh}`]),
      ],
    },
  ];
}

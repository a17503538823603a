import { renderSVG } from 'uqr';
import {
  clauseText,
  type Evaluation,
  evidenceText,
  type LotOfSheet,
  missingText,
  outcomeText,
  preferenceText,
  verdictText,
} from './sheet-words.ts';

const STYLE = `@page{size:A4 landscape;margin:12mm}
*{box-sizing:border-box}
body{font:10pt/1.5 "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;color:#1a1a1a;margin:0 auto;max-width:273mm}
h1{font-size:16pt;margin:0 0 2mm}h2{font-size:12pt;margin:6mm 0 2mm;break-after:avoid}
header{display:flex;justify-content:space-between;gap:8mm;border-bottom:1.5pt solid #1a1a1a;padding-bottom:3mm}
header svg{width:28mm;height:28mm;flex:none}
dl{display:grid;grid-template-columns:max-content 1fr;gap:0 4mm;margin:0}dt{color:#555}dd{margin:0}
table{border-collapse:collapse;width:100%;font-size:8.5pt}
th,td{border:.5pt solid #999;padding:1mm 1.5mm;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f0f0f0;font-weight:600}thead{display:table-header-group}tr{break-inside:avoid}
.number{text-align:right;white-space:nowrap;overflow-wrap:normal}
.no{font-weight:700}.no::before{content:"✕ "}.yes::before{content:"✓ "}.open{font-style:italic}.open::before{content:"? "}
small{color:#555}ul{margin:0;padding-left:4mm}
footer{margin-top:6mm;font-size:8pt;color:#555}
.signatures{display:grid;grid-template-columns:repeat(3,1fr);gap:10mm;margin-top:12mm;break-inside:avoid}
.signatures div{border-top:.5pt solid #1a1a1a;padding-top:1mm}`;

/** Where a sheet's receipt can be checked. */
export interface ReceiptOfSheet {
  /** Address of the record behind the receipt. */
  readonly address: string;
  readonly record: string;
}

/**
 * The evaluation sheet for print on A4: one page of HTML that needs nothing beside it. The same answer gives the same bytes, so that a copy can be held against
 * the answer that it is of.
 */
export function sheetHtml(evaluation: Evaluation, receipt: ReceiptOfSheet | null): string {
  const { tender, lots, sources } = evaluation;
  const about: [string, string][] = [
    ['项目编号', tender.reference],
    ['项目名称', tender.name],
    ['采购人', tender.purchaser],
    ['采购地区', tender.region.code],
    ['审查日', evaluation.on],
    ['事实截至', evaluation.asKnownAt],
    ['优先采购评审', preferenceText(evaluation)],
    ['审查编号', evaluation.id],
  ];
  const qr = receipt === null ? '' : renderSVG(receipt.address, { border: 1 });
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(`${tender.reference} 绿色采购审查表`)}</title><style>${STYLE}</style></head><body>
<header><div><h1>政府采购绿色产品审查表</h1><dl>${about.map(([term, value]) => `<dt>${term}</dt><dd>${escaped(value)}</dd>`).join('')}</dl></div>${qr}</header>
${lots.map(lotHtml).join('\n')}
<h2>条款</h2>
<table><thead><tr><th>依据</th><th>内容</th></tr></thead><tbody>${clauses(lots)
    .map(([place, text]) => `<tr><td>${escaped(place)}</td><td>${escaped(text)}</td></tr>`)
    .join('')}</tbody></table>
<h2>数据来源</h2>
<table><thead><tr><th>来源</th><th>截至</th><th>范围</th></tr></thead><tbody>${sources
    .map(
      ({ name, asOf, coverage }) =>
        `<tr><td>${escaped(name)}</td><td>${escaped(asOf)}</td><td>${escaped(coverage.zh)}</td></tr>`,
    )
    .join('')}</tbody></table>
<div class="signatures"><div>审查人</div><div>复核人</div><div>日期</div></div>
<footer>本表仅就节能、环境标志产品和绿色建材政府采购政策以及供应商信用名单作出审查,不涉及招标文件的其他要求。“不能判断”不得作为“符合”使用。结论摘要(SHA-256):${escaped(evaluation.digest)}${
    receipt === null ? '' : `。回执记录:${escaped(receipt.record)},核验地址见二维码`
  }</footer>
</body></html>
`;
}

function lotHtml({ lot, bids }: LotOfSheet): string {
  const head = `<h2>采购包 ${escaped(lot.reference)} ${escaped(lot.name)}</h2>`;
  if (bids.length === 0) return `${head}<p>无投标</p>`;
  const comparison = bids
    .map(
      (bid) =>
        `<tr><td>${escaped(bid.bid)}</td><td>${escaped(bid.supplier.uscc)}</td>${verdictCell(bid.mayWin, '可以', '不可以')}<td class="number">${
          bid.rank ?? '—'
        }</td><td class="number">${bid.total ?? '—'}</td><td class="number">${bid.comparedPrice ?? '—'}</td><td class="number">${
          bid.points === null || Number(bid.points) === 0 ? '—' : bid.points
        }</td><td>${escaped(bid.supplierBars.map(({ decisionNumber }) => decisionNumber ?? '不公开').join(';'))}</td></tr>`,
    )
    .join('');
  const matrix = lot.items
    .map((item) => {
      const name = item.productName ?? item.categoryCode ?? '';
      const cells = bids
        .map(({ cells: of }) => {
          const cell = of.find(({ item: reference }) => reference === item.reference);
          if (!cell) return '<td>未报</td>';
          const mark =
            !cell.isOffered || cell.mayBeBought === false ? 'no' : cell.mayBeBought === null ? 'open' : 'yes';
          const notes = [cell.productModel, evidenceText(cell), clauseText(cell), missingText(cell)].filter(Boolean);
          return `<td><span class="${mark}">${escaped(outcomeText(cell))}</span>${
            cell.price === null ? '' : ` <small>${cell.price} 元${cell.overBudget ? ',超预算' : ''}</small>`
          }${notes.length === 0 ? '' : `<br><small>${notes.map((note) => escaped(note ?? '')).join('<br>')}</small>`}</td>`;
        })
        .join('');
      return `<tr><th>${escaped(item.reference)} ${escaped(name)}<br><small>${escaped(item.quantity ?? '')}${
        item.budget === null ? '' : ` 预算 ${item.budget} 元`
      }</small></th>${cells}</tr>`;
    })
    .join('');
  return `${head}
<table><thead><tr><th>投标</th><th>供应商</th><th>能否中选</th><th>名次</th><th>报价合计(元)</th><th>评审价(元)</th><th>加分</th><th>限制情形</th></tr></thead><tbody>${comparison}</tbody></table>
<table style="margin-top:3mm;table-layout:fixed"><thead><tr><th>品目</th>${bids.map(({ bid }) => `<th>${escaped(bid)}</th>`).join('')}</tr></thead><tbody>${matrix}</tbody></table>`;
}

function verdictCell(known: boolean | null, yes: string, no: string): string {
  return `<td><span class="${known === null ? 'open' : known ? 'yes' : 'no'}">${verdictText(known, yes, no)}</span></td>`;
}

/** Every clause that the sheet quotes, once, in the order of its cells. */
function clauses(lots: readonly LotOfSheet[]): [string, string][] {
  const texts = new Map<string, string>();
  for (const { bids } of lots)
    for (const { cells } of bids)
      for (const cell of cells) if (cell.clause) texts.set(clauseText(cell), cell.clause.text.zh);
  return [...texts];
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

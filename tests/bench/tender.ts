/**
 * `npx tsx tests/bench/tender.ts [--rounds 30]`: what a buyer waits for, over the API of a whole hub with the sample data and one worker: the evaluation of a tender of 60 items with five bids for
 * each (300 cells, kept as evidence), and the eligibility of 200 items. One request after another, each with prices or references of its own. Milliseconds and items a second, medians.
 */
import { parseArgs } from 'node:util';
import { dataOf, startHub } from '../support/hub.ts';
import { median } from './load.ts';

process.env['HUB_MODULE'] ??= 'dist/gateway/main.js';
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '30' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds}: expected a whole number.`);

const ITEMS = 60;
const BATCH = 200;
/** Fictional suppliers. */
const SUPPLIERS = [
  '91440300YQ0016442Q',
  '91330502YQ0008223H',
  '91330100YQ002192X5',
  '91310118YQ0001371W',
  '91330421YQ0012337C',
];
const NAMES = ['变频空调', '台式计算机', '办公桌', '钢笔', '液晶电视', '陶瓷砖'];
const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ reference: String(index), productName: NAMES[index % NAMES.length] }));
const CREATE = 'mutation ($input: CreateTenderInput!) { createTender(input: $input) { tender { id } } }';
const EVALUATE = `mutation ($input: EvaluateTenderInput!) { evaluateTender(input: $input) { tenderEvaluation { id lots { bids { bid mayWin total rank
  cells { item outcome mayBeBought preferred clause { instrument item } lacking { code from } } } } } } }`;
const ELIGIBILITY = `query ($input: ProcurementEligibilityInput!) { procurementEligibility(input: $input) { items { reference outcome clause { instrument } reasons { code } } } }`;

const hub = await startHub({ env: { SAMPLE_DATA: 'demo', WORKERS: '1' } });
try {
  const token = await hub.token('demo-procurement', 'PROCUREMENT');
  const { createTender } = (await dataOf(
    hub,
    CREATE,
    {
      input: {
        reference: 'bench',
        name: '（样例）六十项设备采购',
        purchaser: '样例采购人',
        region: '440300',
        preference: { preferenceForm: 'PRICE_DEDUCTION', value: '5' },
        lots: [{ reference: 'A', name: '设备', items: items(ITEMS) }],
      },
    },
    token,
  )) as { createTender: { tender: { id: string } } };
  const evaluation = (round: number) => ({
    input: {
      tender: createTender.tender.id,
      bids: SUPPLIERS.map((supplierUscc, place) => ({
        reference: `b${place}`,
        supplierUscc,
        offeredItems: items(ITEMS).map(({ reference }) => ({
          item: reference,
          price: String(1000 + round),
          certificateNumber: 'YQ-SAMPLE-1',
          productModel: 'RH-K26',
        })),
      })),
    },
  });
  const eligibility = (round: number) => ({
    input: { items: items(BATCH).map((item) => ({ ...item, reference: `${round}-${item.reference}` })) },
  });
  const timed = async (query: string, variables: (round: number) => Record<string, unknown>) => {
    const times: number[] = [];
    for (let round = 0; round < 2 * rounds; round++) {
      const began = performance.now();
      await dataOf(hub, query, variables(round), token);
      times.push(performance.now() - began);
    }
    return median(times.slice(rounds));
  };
  const [tender, batch] = [await timed(EVALUATE, evaluation), await timed(ELIGIBILITY, eligibility)];
  console.log('| what | ms | items/s |\n|---|---|---|');
  console.log(
    `| tender, ${ITEMS} items × ${SUPPLIERS.length} bids | ${tender.toFixed(1)} | ${((ITEMS * SUPPLIERS.length * 1000) / tender).toFixed(0)} |`,
  );
  console.log(`| eligibility, ${BATCH} items | ${batch.toFixed(1)} | ${((BATCH * 1000) / batch).toFixed(0)} |`);
} finally {
  await hub.stop();
}

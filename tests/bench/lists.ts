/**
 * `npx tsx tests/bench/lists.ts [--certificates 100000] [--rounds 30]`: what the view of certificates costs to write, and how long filtered lists take from it, without store, gateway and network:
 * CPU of the projection for a certificate, bytes on disk for one, then for each question milliseconds of a page of 50 and of its count, and of statistics. Each question names other values
 * each time. A million certificates take half an hour, and `NODE_OPTIONS=--max-old-space-size=12000`.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { addDays } from '../../schema/domain/day.ts';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import { isMalformed, type ReceivedEvent, readEvent } from '../../schema/domain/events/read-event.ts';
import {
  type CertificateConditions,
  type CertificateOrder,
  checkConditions,
} from '../../subgraphs/certificates/certificate-filter.ts';
import { countOfListed, pageOfListed } from '../../subgraphs/certificates/listed-page.ts';
import { certificateChanged } from '../../subgraphs/certificates/records.ts';
import { type StatisticsArguments, statisticsFor } from '../../subgraphs/certificates/statistics.ts';
import { recordsModel } from '../../subgraphs/certificates/view.ts';
import { createSampleWorld } from '../../subgraphs/sample-world/create-sample-world.ts';
import { dataFile, viewFolder } from '../../subgraphs/shared/read-model/environment.ts';
import { openReadModelReader } from '../../subgraphs/shared/read-model/reader.ts';
import { openReadModelWriter } from '../../subgraphs/shared/read-model/writer.ts';
import { median } from './load.ts';

const { values } = parseArgs({
  options: { certificates: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '30' } },
});
const size = Number(values.certificates);
const rounds = Number(values.rounds);
const TODAY = '2026-11-22';
const AT = `${TODAY}T00:00:00.000Z`;
/** Events that the projector applies in one transaction. */
const AT_ONCE = 1000;

const world = createSampleWorld({ today: TODAY, certificates: size, enterprises: Math.round(size / 5) });
const directory = mkdtempSync(join(tmpdir(), 'bench-lists-'));
const writer = openReadModelWriter(directory, 'certificates', recordsModel);
const view = openReadModelReader(directory, 'certificates', recordsModel);

let seq = 0;
function apply(events: readonly OutgoingEvent[]): void {
  const read = events.map((event): ReceivedEvent => {
    const received = readEvent({ ...event, seq: ++seq, at: AT });
    if (isMalformed(received)) throw new Error(`${received.fault}`);
    return received;
  });
  writer.apply('certificates', read, AT);
}
function applyAll<Fact>(facts: readonly Fact[], eventOf: (fact: Fact) => OutgoingEvent): number {
  const began = process.cpuUsage();
  for (let start = 0; start < facts.length; start += AT_ONCE) apply(facts.slice(start, start + AT_ONCE).map(eventOf));
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

const told = applyAll(world.certificates, (fact) => certificateChanged({ ...fact, reportedStatusWord: null }));
const bytes = () =>
  statSync(dataFile(viewFolder(directory, 'certificates', recordsModel.name, recordsModel.version))).size;
const ofCertificates = bytes();
applyAll(world.results, (fact) => ({ type: 'ConformityResultChanged', key: fact.id, fact }));
applyAll(world.links, (fact) => ({ type: 'ReuseLinkChanged', key: fact.id, fact }));
applyAll(world.surveillances, ({ certificateNumber, conductedOn, conclusion, unannounced }) => ({
  type: 'SurveillanceReported',
  key: `${certificateNumber} ${conductedOn}`,
  fact: { certificateNumber, conductedOn, conclusion, unannounced },
}));
console.log(
  `${size} certificates: ${((told * 1000) / size).toFixed(0)} µs of CPU and ${(ofCertificates / size).toFixed(0)} bytes each, ${(bytes() / size).toFixed(0)} with links and surveillances.\n`,
);

/** Groups of the bench's own: what belongs together is the register's to say. */
function categoriesOf(certificates: typeof world.certificates) {
  const codes = new Set(certificates.map(({ projectCode }) => projectCode));
  return [...codes].map((projectCode) => ({ projectCode, groupCode: `G${projectCode.slice(0, 1)}` }));
}
const daysAgo = (days: number) => addDays(TODAY, -days);
const at = (index: number) => {
  const one = world.certificates[(index * 7919) % world.certificates.length];
  if (!one) throw new Error('There are no certificates.');
  return one;
};
const productOf = (index: number) => at(index).products[0] ?? { name: '', brand: null, models: [] };
const QUESTIONS: Readonly<Record<string, (index: number) => CertificateConditions & { orderBy?: CertificateOrder }>> = {
  'city, valid, issued since': (index) => ({
    division: `${(at(index).holder.divisionCode ?? '').slice(0, 4)}00`,
    effectiveStatus: ['VALID'],
    issuedFrom: daysAgo(900 + index),
  }),
  'body and category': (index) => ({
    bodyCode: at(index).bodyCode,
    projectCode: at(index).projectCode,
    issuedFrom: daysAgo(3000 + index),
  }),
  'expiring soon, by day': (index) => ({ expiringWithinDays: 30 + index, orderBy: 'EXPIRES_ON' }),
  'suspended on a past day': (index) => ({ effectiveStatus: ['SUSPENDED'], statusOn: daysAgo(index) }),
  'broken link in a province': (index) => ({
    division: `${(at(index).holder.divisionCode ?? '').slice(0, 2)}0000`,
    brokenReuseLink: true,
    issuedTo: daysAgo(index),
  }),
  'overdue on a past day': (index) => ({ surveillanceOverdue: true, statusOn: daysAgo(index) }),
  model: (index) => ({ model: productOf(index).models[0] ?? productOf(index).name }),
  'product name in a city': (index) => ({
    productName: productOf(index).name.slice(-3),
    division: `${(at(index).holder.divisionCode ?? '').slice(0, 4)}00`,
  }),
  'holder name': (index) => ({ holderName: at(index).holder.name.slice(2, 8) }),
  'all, latest issue first': (index) => ({ issuedTo: daysAgo(index), orderBy: 'FIRST_ISSUED_ON_DESC' }),
};

console.log('| question | page of 50, ms | count, ms | found |\n|---|---|---|---|');
for (const [name, make] of Object.entries(QUESTIONS)) {
  const times = { page: [] as number[], count: [] as number[] };
  let found: number | undefined;
  for (let index = 1; index <= 2 * rounds; index++) {
    const { orderBy = 'NUMBER', ...filter } = make(index);
    const question = { conditions: checkConditions(filter, TODAY), today: TODAY, within: {}, orderBy };
    const timed = (work: () => unknown, into: number[]) => {
      const began = performance.now();
      work();
      if (index > rounds) into.push(performance.now() - began);
    };
    timed(() => pageOfListed(view, question, { first: 50 }), times.page);
    await turn();
    timed(() => {
      found = countOfListed(view, question);
    }, times.count);
    await turn();
  }
  console.log(
    `| ${name} | ${median(times.page).toFixed(2)} | ${median(times.count).toFixed(2)} | ${found ?? 'for the store'} |`,
  );
}

const MINISTRY: Caller = { ...PUBLIC_CALLER, agency: 'demo-ministry', kind: 'MINISTRY', purpose: 'SUPERVISION' };
const source = { view, categories: categoriesOf(world.certificates), today: TODAY, knownAt: null };
const STATISTICS: Readonly<Record<string, (index: number) => StatisticsArguments>> = {
  'by group, province, status, on a day': (index) => ({
    by: ['GROUP', 'PROVINCE', 'STATUS'],
    measure: 'CERTIFICATES',
    to: daysAgo(index),
  }),
  'by scheme and star in a city': (index) => ({
    by: ['SCHEME', 'STAR'],
    measure: 'CERTIFICATES',
    to: daysAgo(index),
    filter: { division: `${(at(index).holder.divisionCode ?? '').slice(0, 4)}00` },
  }),
  'issued, by category and city': (index) => ({
    by: ['CATEGORY', 'CITY'],
    measure: 'ISSUED',
    from: daysAgo(index + 365),
    to: daysAgo(index),
  }),
  'of a year by month and body': (index) => ({
    by: ['MONTH', 'BODY'],
    measure: 'CERTIFICATES',
    from: daysAgo(index + 365),
    to: daysAgo(index),
  }),
};
console.log('\n| statistics for the ministry | ms | rows |\n|---|---|---|');
for (const [name, make] of Object.entries(STATISTICS)) {
  const times: number[] = [];
  let rows = 0;
  for (let index = 1; index <= 2 * rounds; index++) {
    const began = performance.now();
    rows = statisticsFor(MINISTRY, make(index), source)?.rows.length ?? 0;
    if (index > rounds) times.push(performance.now() - began);
    await turn();
  }
  console.log(`| ${name} | ${median(times).toFixed(2)} | ${rows} |`);
}
await view.close();
await writer.close();
rmSync(directory, { recursive: true, force: true });

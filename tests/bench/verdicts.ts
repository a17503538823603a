/**
 * `npx tsx tests/bench/verdicts.ts`: verdicts a second of one process on the memory-mapped read model, without gateway and network. The facts
 * are 20,000 fictional certificates; every call asks for other ones.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import type { EventType } from '../../schema/domain/events/events.ts';
import { type ReceivedEvent, readEvent } from '../../schema/domain/events/read-event.ts';
import type { ClaimInput } from '../../subgraphs/claims/claim.ts';
import {
  body,
  catalogueEntry,
  certificate,
  HOLDER,
  link,
  organisation,
  result,
  SELLER,
} from '../../subgraphs/claims/fixtures.ts';
import { createServices } from '../../subgraphs/claims/service.ts';
import { factsModel, SOURCES } from '../../subgraphs/claims/view.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { createFollowedFeeds } from '../../subgraphs/shared/followed-feeds.ts';
import { openReadModelReader } from '../../subgraphs/shared/read-model/reader.ts';
import { openReadModelWriter } from '../../subgraphs/shared/read-model/writer.ts';
import { eventOf, type FactOf } from '../support/events.ts';

const CERTIFICATES = 20_000;
const SECONDS = 2;
/** Coprime with the number of certificates: every call reads other ones. */
const STRIDE = 7919;
/** A day on which every certificate was in force already. */
const PAST_DAY = '2026-03-31';
const CASES: readonly (readonly [name: string, claims: number, claim: (number: string) => ClaimInput, on?: string])[] =
  [
    ['1 claim, number only', 1, (certificateNumber) => ({ certificateNumber })],
    ['500 claims, number only', 500, (certificateNumber) => ({ certificateNumber })],
    ['500 claims, a past day', 500, (certificateNumber) => ({ certificateNumber }), PAST_DAY],
    ['1,000 claims, number only', 1000, (certificateNumber) => ({ certificateNumber })],
    [
      '500 claims, everything stated',
      500,
      (certificateNumber) => ({
        certificateNumber,
        mark: 'ACTIVITY_1',
        holderUscc: HOLDER,
        sellerUscc: SELLER,
        productModel: 'QL-100',
        brand: '青澜',
        text: '青澜实木餐桌现代简约小户型家用长方形饭桌，通过中国绿色产品认证，环保水性漆',
      }),
    ],
  ];

const numberOf = (index: number) => `G2024101006${String(index).padStart(6, '0')}`;
const caller: Caller = { ...PUBLIC_CALLER, kind: 'ECOMMERCE_PLATFORM', scopes: ['public', 'claims:verify'] };

function fill(directory: string): void {
  const writer = openReadModelWriter(directory, 'claims', factsModel);
  const pages = new Map<string, ReceivedEvent[]>(SOURCES.map((source) => [source, []]));
  const publish = <Type extends EventType>(feed: string, type: Type, fact: FactOf<Type>) => {
    const page = pages.get(feed) ?? [];
    page.push(readEvent(eventOf(type, fact, page.length + 1)));
  };
  const now = new Date().toISOString();
  publish('certificates', 'CertificationBodyChanged', body({ reportedUntil: now }));
  publish('certificates', 'OrganisationChanged', organisation());
  publish('catalogue', 'CatalogueEntryChanged', catalogueEntry());
  publish('reusable-results', 'ConformityResultChanged', result());
  for (let index = 0; index < CERTIFICATES; index++) {
    publish('certificates', 'CertificateChanged', certificate({ number: numberOf(index) }));
    // Every fifth certificate rests on a result.
    if (index % 5 > 0) continue;
    publish('reusable-results', 'ReuseLinkChanged', link({ id: `L${index}`, certificateNumber: numberOf(index) }));
  }
  for (const [feed, events] of pages) writer.apply(feed, events, now);
  void writer.close();
}

function measure(directory: string): void {
  const reader = openReadModelReader(directory, 'claims', factsModel);
  const log = pino({ level: 'silent' });
  const unused = () => Promise.reject(new Error('A verdict writes nothing.'));
  const services = createServices({
    models: {} as never,
    followed: createFollowedFeeds({ name: 'claims', readModels: [factsModel] }, () => reader, systemClock),
    write: unused,
    clock: systemClock,
    log,
    isDemonstration: false,
    readModel: () => reader,
  });
  let next = 0;
  for (const [name, size, claim, on = null] of CASES) {
    let accepted = 0;
    const call = () => {
      const claims = Array.from({ length: size }, (_, index) =>
        claim(numberOf((next + index * STRIDE) % CERTIFICATES)),
      );
      next += size * STRIDE;
      for (const { decision } of services.verifyClaims(caller, claims, on, null).verdicts) {
        if (decision === 'ACCEPT') accepted++;
      }
    };
    for (let warm = performance.now(); performance.now() - warm < 500; ) call();
    accepted = 0;
    let calls = 0;
    const began = performance.now();
    const cpuBefore = process.cpuUsage();
    while (performance.now() - began < SECONDS * 1000) {
      call();
      calls++;
    }
    const seconds = (performance.now() - began) / 1000;
    const verdicts = calls * size;
    if (accepted !== verdicts) throw new Error(`${name}: ${verdicts - accepted} claims were not accepted.`);
    const { user, system } = process.cpuUsage(cpuBefore);
    const perSecond = Math.round(verdicts / seconds).toLocaleString('en');
    const cpu = ((user + system) / verdicts).toFixed(1);
    console.log(`${name.padEnd(32)} ${perSecond.padStart(10)} verdicts/s ${cpu.padStart(7)} µs of CPU each`);
  }
  void reader.close();
}

const directory = mkdtempSync(join(tmpdir(), 'bench-verdicts-'));
try {
  fill(directory);
  measure(directory);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

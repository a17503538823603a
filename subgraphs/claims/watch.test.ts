import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Caller, hubCaller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import type { EventType } from '../../schema/domain/events/events.ts';
import type { RawEvent } from '../../schema/domain/events/read-event.ts';
import { eventOf, type FactOf } from '../../tests/support/events.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import type { ChangeFeed } from '../shared/outbox.ts';
import { type Projector, runProjector } from '../shared/projector.ts';
import { type OpenReadModels, openReadModels } from '../shared/read-model/open-read-models.ts';
import {
  blacklistEntry,
  body,
  catalogueEntry,
  certificate,
  ended,
  link,
  NUMBER,
  result,
  valid,
  world,
} from './fixtures.ts';
import type { Models } from './model.ts';
import { createServices, type Services } from './service.ts';
import subgraph from './subgraph.ts';
import { SOURCES } from './view.ts';
import type { WatchChangeDocument } from './watch-model.ts';

const TODAY = '2026-11-22';
const clock = movableClock(`${TODAY}T04:00:00Z`);
const PATIENCE = { timeout: 60_000, interval: 50 };
const OTHER = 'G2024101006483921';

class OwnersFeed implements ChangeFeed {
  readonly name: string;
  private readonly events: RawEvent[] = [];

  constructor(name: string) {
    this.name = name;
  }

  publish<Type extends EventType>(type: Type, fact: FactOf<Type>) {
    this.events.push(eventOf(type, fact, this.events.length + 1, clock.now().toISOString()));
  }

  /** Tells something that can't be read. */
  garble(type: EventType, key: string) {
    const seq = this.events.length + 1;
    this.events.push({ seq, at: clock.now().toISOString(), type, key, fact: { number: key, garbled: true } });
  }

  async read(after: number, limit: number) {
    return { events: this.events.slice(after, after + limit), head: this.events.length };
  }
}

const owner: Caller = {
  ...PUBLIC_CALLER,
  agency: 'demo-ecommerce',
  kind: 'ECOMMERCE_PLATFORM',
  purpose: 'CLAIM_CHECK',
  agreement: 'demo-ecommerce:CLAIM_CHECK',
  scopes: ['public', 'claims:verify'],
};
const runner = hubCaller('hub:claim-jobs');
const directory = mkdtempSync(join(tmpdir(), 'watch-'));
const feeds = SOURCES.map((name) => new OwnersFeed(name));
const [certificates, results, catalogue, blacklists] = feeds;
const abort = new AbortController();
let harness: SubgraphHarness<Models, Services, Record<string, never>>;
let services: Services;
let readModels: OpenReadModels;
let projector: Projector;

const issued = (number: string, revoked: boolean) =>
  certificates?.publish(
    'CertificateChanged',
    certificate({ number, ...(revoked && { statusHistory: [valid('2024-03-02'), ended('REVOKED', TODAY)] }) }),
  );

beforeAll(async () => {
  readModels = openReadModels(directory);
  const readModel = readModels.of(subgraph);
  harness = await startSubgraph(subgraph, { clock, readModel: (name) => readModel('claims', name) });
  services = harness.instance.services;
  certificates?.publish('CertificationBodyChanged', body({ reportedUntil: clock.now().toISOString() }));
  issued(NUMBER, false);
  issued(OTHER, false);
  catalogue?.publish('CatalogueEntryChanged', catalogueEntry());
  projector = runProjector({
    instances: [harness.instance],
    feeds,
    readModelDirectory: directory,
    clock,
    log: pino({ level: 'silent' }),
    signal: abort.signal,
  });
  await projector.caughtUp();
  await vi.waitFor(() => expect(decisionOf({ certificateNumber: NUMBER })).toBe('ACCEPT'), PATIENCE);
}, 120_000);
afterAll(async () => {
  abort.abort();
  await projector?.stopped;
  await readModels?.close();
  await harness?.stop();
  rmSync(directory, { recursive: true, force: true });
});

function decisionOf(claim: Record<string, unknown>): string | undefined {
  return services.verifyClaims(owner, [claim], null, null).verdicts[0]?.decision;
}

/** Every change behind a cursor, page by page. */
async function changesAfter(after: string | null, caller = owner) {
  const nodes: WatchChangeDocument[] = [];
  for (let cursor = after; ; ) {
    const page = await services.watch.changes(caller, { first: 3, after: cursor });
    nodes.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return { nodes, cursor: page.pageInfo.endCursor ?? cursor };
    cursor = page.pageInfo.endCursor;
  }
}

/** Reviews until nothing is left, after the feeds were followed. */
async function settle(): Promise<void> {
  await projector.caughtUp();
  await vi.waitFor(async () => {
    while (await services.review.step(runner));
    expect((await services.watch.state(owner)).upToDate).toBe(true);
  }, PATIENCE);
}

describe('a watch list', () => {
  let cursor: string | null = null;

  it('tells the first verdict of each claim, once however often it is put', async () => {
    const claims = [
      { reference: 'a', certificateNumber: NUMBER },
      { reference: 'b', certificateNumber: 'G2024101006000001' },
      { reference: 'c', certificateNumber: OTHER },
    ];
    const outcomes = (await services.watch.put(owner, claims)).map(({ outcome, decision }) => [outcome, decision]);
    expect(outcomes).toEqual([
      ['WATCHED', 'ACCEPT'],
      ['WATCHED', 'REJECT'],
      ['WATCHED', 'ACCEPT'],
    ]);
    expect((await services.watch.put(owner, claims)).map(({ outcome }) => outcome)).toEqual(Array(3).fill('UNCHANGED'));
    const told = await changesAfter(null);
    expect(told.nodes.map(({ number, kind, reference, decision }) => [number, kind, reference, decision])).toEqual([
      [1, 'WATCHED', 'a', 'ACCEPT'],
      [2, 'WATCHED', 'b', 'REJECT'],
      [3, 'WATCHED', 'c', 'ACCEPT'],
    ]);
    expect(await services.watch.state(owner)).toMatchObject({
      claims: 3,
      limit: 1_000_000,
      cursor: told.cursor,
      upToDate: true,
    });
    cursor = told.cursor;
  });

  it('tells the verdicts that an event changes, judging no claim that it does not touch', async () => {
    issued(NUMBER, true);
    await settle();
    const told = await changesAfter(cursor);
    expect(told.nodes).toMatchObject([
      { kind: 'CHANGED', reference: 'a', before: 'ACCEPT', decision: 'REJECT', codes: ['REVOKED'] },
    ]);
    cursor = told.cursor;
    const versions = await harness.instance.kit.models.watched.find().sort({ _id: 1 }).lean().exec();
    expect(versions.map(({ reference, version }) => [reference, version])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ]);
  });

  it('tells what comes to be: a certificate that was not there', async () => {
    issued('G2024101006000001', false);
    await settle();
    const told = await changesAfter(cursor);
    expect(told.nodes).toMatchObject([{ reference: 'b', before: 'REJECT', decision: 'ACCEPT', codes: ['VALID'] }]);
    cursor = told.cursor;
  });

  it('tells of a reuse link that breaks because its result ends, and of a holder that is listed', async () => {
    results?.publish('ConformityResultChanged', result());
    results?.publish('ReuseLinkChanged', link({ certificateNumber: OTHER }));
    await settle();
    expect((await changesAfter(cursor)).nodes).toEqual([]);
    results?.publish(
      'ConformityResultChanged',
      result({ statusHistory: [valid('2024-01-10'), ended('REVOKED', TODAY)] }),
    );
    await settle();
    const broken = await changesAfter(cursor);
    expect(broken.nodes).toMatchObject([
      { reference: 'c', before: 'ACCEPT', decision: 'REJECT', codes: ['REUSE_LINK_BROKEN'] },
    ]);
    results?.publish('ConformityResultChanged', result());
    blacklists?.publish('BlacklistEntryChanged', blacklistEntry());
    await settle();
    const listed = await changesAfter(broken.cursor);
    expect(new Map(listed.nodes.map(({ reference, codes }) => [reference, codes]))).toEqual(
      new Map([
        ['a', ['REVOKED', 'HOLDER_BLACKLISTED']],
        ['b', ['HOLDER_BLACKLISTED']],
        ['c', ['HOLDER_BLACKLISTED']],
      ]),
    );
    // The entry turns out to be another holder's: those that it left are looked at, too.
    blacklists?.publish('BlacklistEntryChanged', blacklistEntry({ subjectUscc: '91110000MA00000009' }));
    await settle();
    const cleared = await changesAfter(listed.cursor);
    expect(cleared.nodes.map(({ reference, decision }) => [reference, decision]).sort()).toEqual([
      ['a', 'REJECT'],
      ['b', 'ACCEPT'],
      ['c', 'ACCEPT'],
    ]);
    cursor = cleared.cursor;
  });

  it('tells when what a verdict rests on can no longer be read, and when it can again', async () => {
    certificates?.garble('CertificateChanged', OTHER);
    await settle();
    const lost = await changesAfter(cursor);
    expect(lost.nodes).toMatchObject([
      { reference: 'c', before: 'ACCEPT', decision: 'REVIEW', subCodes: ['source.unreadable'] },
    ]);
    issued(OTHER, false);
    await settle();
    const found = await changesAfter(lost.cursor);
    expect(found.nodes).toMatchObject([{ reference: 'c', before: 'REVIEW', decision: 'ACCEPT' }]);
    cursor = found.cursor;
  });

  it('names the claims with their latest verdicts, by reference', async () => {
    const { edges } = await services.watch.watched(owner, {});
    expect(edges.map(({ node }) => [node.reference, node.decision])).toEqual([
      ['a', 'REJECT'],
      ['b', 'ACCEPT'],
      ['c', 'ACCEPT'],
    ]);
  });

  it('is seen by its own agreement only, and reviewed by the hub only', async () => {
    const other = { ...owner, agreement: 'demo-ecommerce:OTHER' };
    expect((await changesAfter(null, other)).nodes).toEqual([]);
    expect(await services.watch.state(other)).toMatchObject({ claims: 0, cursor: null });
    expect((await services.watch.watched(other, {})).edges).toEqual([]);
    expect(await services.watch.remove(other, ['a'])).toBe(0);
    await expect(services.review.step(owner)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const { errors } = await harness.execute('{ claimChanges { totalCount } }', {}, PUBLIC_CALLER);
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('tells what was taken off', async () => {
    expect(await services.watch.remove(owner, ['b', 'never'])).toBe(1);
    expect(await services.watch.remove(owner, ['b'])).toBe(0);
    const told = await changesAfter(cursor);
    expect(told.nodes).toMatchObject([{ kind: 'REMOVED', reference: 'b', before: 'ACCEPT', decision: null }]);
    cursor = told.cursor;
  });

  it('loses nothing while claims are put and facts change at the same time', async () => {
    const numbers = Array.from({ length: 5 }, (_, n) => `G20241010061000${String(n).padStart(2, '0')}`);
    for (let round = 0; round < 6; round++) {
      const puts = numbers.map((certificateNumber, n) =>
        services.watch.put(owner, [{ reference: `r${n}`, certificateNumber, text: `${round}` }]),
      );
      for (const [n, number] of numbers.entries()) issued(number, (n + round) % 3 === 0);
      // Verdicts come to rest on other records than before, whose events follow at once.
      certificates?.publish('CertificationBodyChanged', body({ code: '102' }));
      for (const [n, number] of numbers.entries())
        if ((n + round) % 2 === 0)
          certificates?.publish('CertificateChanged', certificate({ number, bodyCode: '102' }));
      certificates?.publish(
        'CertificationBodyChanged',
        body({
          code: '102',
          approvals: [{ from: '2020-01-01', to: round % 2 === 0 ? null : '2021-01-01', projectCodes: null }],
        }),
      );
      const steps = [services.review.step(runner), services.review.step(runner)];
      await Promise.all([...puts, ...steps]);
    }
    await settle();
    const folded = new Map<string, string | null>();
    const { nodes } = await changesAfter(null);
    expect(nodes.map(({ number }) => number)).toEqual(nodes.map((_, index) => index + 1));
    for (const { reference, before, decision } of nodes) {
      expect(folded.get(reference) ?? null, reference).toBe(before);
      folded.set(reference, decision);
    }
    const watched = await harness.instance.kit.models.watched.find().lean().exec();
    expect(watched).toHaveLength(7);
    for (const { reference, claim } of watched)
      expect(folded.get(reference), reference).toBe(decisionOf(JSON.parse(claim)));
  }, 240_000);

  it('judges again what was judged by a process whose facts had not reached what events had told by then', async () => {
    const laggard = createServices({ ...harness.instance.kit, readModel: () => world() });
    issued(NUMBER, true);
    await settle();
    const { cursor: before } = await changesAfter(null);
    await services.watch.remove(owner, ['a']);
    expect(await laggard.watch.put(owner, [{ reference: 'a', certificateNumber: NUMBER }])).toMatchObject([
      { decision: 'ACCEPT' },
    ]);
    await settle();
    const ofA = async (after: string | null) =>
      (await changesAfter(after)).nodes
        .filter(({ reference }) => reference === 'a')
        .map(({ kind, decision }) => [kind, decision]);
    expect(await ofA(before)).toEqual([
      ['REMOVED', null],
      ['WATCHED', 'ACCEPT'],
      ['CHANGED', 'REJECT'],
    ]);
    const { cursor: after } = await changesAfter(null);
    await harness.instance.kit.models.watched.updateOne({ reference: 'a' }, { $set: { dueDay: '2026-01-01' } });
    expect(await laggard.review.step(runner)).toBe(true);
    await settle();
    expect(await ofA(after)).toEqual([
      ['CHANGED', 'ACCEPT'],
      ['CHANGED', 'REJECT'],
    ]);
  });

  it('tells what the calendar changes, on its day: the end of a result that is reused, and that of the certificate', async () => {
    let { cursor: last } = await changesAfter(null);
    certificates?.publish('CertificationBodyChanged', body({ reportedUntil: '2029-03-02T00:00:00Z' }));
    for (const [day, told] of [
      ['2027-12-31', []],
      ['2028-01-01', [['ACCEPT', 'REJECT', ['REUSE_LINK_BROKEN']]]],
      ['2029-03-01', []],
      ['2029-03-02', [['REJECT', 'REJECT', ['EXPIRED']]]],
    ] as const) {
      clock.set(`${day}T04:00:00Z`);
      await settle();
      const { nodes, cursor: next } = await changesAfter(last);
      const ofClaim = nodes.filter(({ reference }) => reference === 'c');
      expect(
        ofClaim.map(({ before, decision, codes }) => [before, decision, codes]),
        day,
      ).toEqual(told);
      last = next;
    }
  }, 240_000);

  it.each([
    ['input.claims', []],
    ['input.claims[0].reference', [{ certificateNumber: NUMBER }]],
    ['input.claims[1].reference', [{ reference: 'a' }, { reference: 'a' }]],
    ['input.claims[0].on', [{ reference: 'a', on: TODAY }]],
    ['input.claims[0]', [{ reference: 'a', text: 'x'.repeat(20_000) }]],
  ])('names what is malformed: %s', async (argument, claims) => {
    await expect(services.watch.put(owner, claims)).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', argument },
    });
  });
});

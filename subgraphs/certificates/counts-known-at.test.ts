import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../schema/domain/day.ts';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import { isMalformed, type ReceivedEvent, readEvent } from '../../schema/domain/events/read-event.ts';
import { afterReport } from '../../schema/domain/life-history.ts';
import { retell } from '../../schema/domain/period-history.ts';
import { NO_HISTORY, packHistory } from '../../schema/domain/versions.ts';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import { type OpenReadModelReader, openReadModelReader } from '../shared/read-model/reader.ts';
import { type OpenReadModelWriter, openReadModelWriter } from '../shared/read-model/writer.ts';
import type { AreaCount } from './counted-certificates.ts';
import { areaCountsKnownAt, areaExpiringKnownAt } from './counts-known-at.ts';
import { type CertificateRecord, certificateChanged, certificateFact } from './records.ts';
import { tabulate } from './tabulation.ts';
import { certificateAsOf } from './version-service.ts';
import { certificateInViewAsOf, knownInView, recordsModel } from './view.ts';

const DIVISIONS = ['310000', '330000', '330400', '320000'];
const DAYS: readonly Day[] = ['2024-06-30', '2026-01-31', '2026-11-22', '2027-06-30'];
const world = createSampleWorld({ today: '2026-11-22', certificates: 120, enterprises: 40 });

let directory: string;
let writer: OpenReadModelWriter;
let view: OpenReadModelReader;
let feeds = 0;
const seqs = { certificates: 0, 'reusable-results': 0 };
const instant = (step: number) => new Date(Date.UTC(2026, 10, 1, step)).toISOString();

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'yunqiao-known-at-'));
  writer = openReadModelWriter(directory, 'certificates', recordsModel);
  view = openReadModelReader(directory, 'certificates', recordsModel);
});
afterAll(async () => {
  await view?.close();
  await writer?.close();
  rmSync(directory, { recursive: true, force: true });
});

async function apply(feed: keyof typeof seqs, events: readonly OutgoingEvent[], at: string): Promise<void> {
  const read = events.map((event): ReceivedEvent => {
    const received = readEvent({ ...event, seq: ++seqs[feed], at });
    if (isMalformed(received)) throw new Error(received.fault);
    return received;
  });
  writer.apply(feed, read, at);
  feeds++;
  // A reader keeps its snapshot for a turn of the event loop.
  await turn();
}

type State = Omit<CertificateRecord, 'timeline'>;

/** The certificate after it was told at an instant; `null` before: for the first time. */
function told(before: State | null, after: State, at: string): State {
  const fact = certificateFact(after);
  const known = before && certificateFact(before);
  const history = afterReport(
    before?.history ? (unpacked.get(before.number) ?? NO_HISTORY) : NO_HISTORY,
    known,
    fact,
    { at, today: at.slice(0, 10), by: after.bodyCode },
    { first: after.firstIssuedOn, content: at.slice(0, 10) },
  );
  unpacked.set(after.number, history);
  return { ...after, history: packHistory(history, fact) };
}
const unpacked = new Map<string, ReturnType<typeof afterReport<ReturnType<typeof certificateFact>>>>();

const changes: readonly ((state: State, other: State) => Partial<State>)[] = [
  // Suspended, moved to another holder, another scheme's stars, renewed for longer.
  ({ statusHistory }) => ({
    statusHistory: [
      ...statusHistory,
      { status: 'SUSPENDED', from: '2026-11-01', reasonCode: 'SUS-12', until: '2027-03-01', voluntary: false },
    ],
  }),
  (_state, { holder }) => ({ holder }),
  ({ terms }) => ({ terms: terms.map((term, index) => (index === 0 ? { ...term, to: '2027-02-28' } : term)) }),
];

const answersAt = (knownAt: string | null) =>
  DIVISIONS.flatMap((division) =>
    DAYS.map((on) => ({
      division,
      on,
      counts: sorted(areaCountsKnownAt(view, division, on, knownAt) ?? []),
      expiring: areaExpiringKnownAt(view, { division, on, days: 365, knownAt }),
    })),
  );
/** A whole table by every dimension, as the same question answers it. */
const tableAt = (knownAt: string | null) =>
  tabulate(
    view,
    {
      by: ['CATEGORY', 'CITY', 'BODY', 'SCHEME', 'STAR', 'STATUS'],
      conditions: { factoryDivision: '330000' },
      columns: { kind: 'STANDING', days: DAYS },
      knownAt,
    },
    [],
  )
    ?.map((group) => JSON.stringify(group))
    .sort();
const sorted = (counts: readonly AreaCount[]) =>
  counts.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** The record as it stands answers a day only where the whole history says the same. */
function mustAgreeWithWholeHistories(): void {
  let [same, older] = [0, 0];
  for (const { number } of world.certificates) {
    const known = knownInView(view, number);
    const turns = known?.history.versions.flatMap(({ from }) => [addDays(from, -1), from]) ?? [];
    for (const on of [...DAYS, ...turns])
      for (const knownAt of [null, instant(20), instant(45)]) {
        const expected = known && certificateAsOf(known, on, knownAt);
        const { life, ...whole } = expected ?? {};
        const read = certificateInViewAsOf(view, { number, on, knownAt });
        expect(read === null).toBe(expected === null);
        const { life: readLife, ...answered } = read ?? {};
        expect(answered).toMatchObject(whole);
        const { terms, statusHistory } = read ?? {};
        expect(readLife ?? (read ? { terms, statusHistory } : undefined)).toEqual(life);
        if (read && !readLife) same++;
        else older++;
      }
  }
  expect(Math.min(same, older)).toBeGreaterThan(50);
}

describe('statistics as known at an instant (CHG-01, SYS-09)', () => {
  it('are what was answered then, whatever has been told since of certificates, results and links', async () => {
    const start = world.certificates
      .slice(0, 90)
      .map((fact) => told(null, { ...fact, reportedStatusWord: null } as State, instant(0)));
    const states = new Map(start.map((state) => [state.number, state]));
    await apply('certificates', start.map(certificateChanged), instant(0));
    const answered: {
      readonly at: string;
      readonly answers: ReturnType<typeof answersAt>;
      readonly table: ReturnType<typeof tableAt>;
    }[] = [];
    const note = (at: string) => answered.push({ at, answers: answersAt(null), table: tableAt(null) });
    note(instant(0));
    const results = new Set<string>();
    const script = fc.sample(fc.record({ which: fc.nat(89), other: fc.nat(89), change: fc.nat(changes.length + 1) }), {
      numRuns: 60,
      seed: 17,
    });
    for (const [index, { which, other, change }] of script.entries()) {
      const at = instant(index + 1);
      const before = states.get(start[which]?.number ?? '');
      const stranger = states.get(start[other]?.number ?? '');
      const newcomer = world.certificates[90 + (which % 30)];
      const link = world.links[which % world.links.length];
      if (change === changes.length && newcomer && !states.has(newcomer.number)) {
        const state = told(null, { ...newcomer, reportedStatusWord: null } as State, at);
        states.set(state.number, state);
        await apply('certificates', [certificateChanged(state)], at);
      } else if (change > changes.length && link) {
        const result = world.results.find(({ id }) => id === link.resultId);
        const isNew = result !== undefined && !results.has(link.resultId);
        results.add(link.resultId);
        const { reuseClass, from, to } = link;
        const history = retell<{ reuseClass: 1 | 2 | 3 }>(
          NO_HISTORY,
          { at, cause: 'ISSUE', by: '101', grounds: null },
          [{ reuseClass, from, to }],
        );
        const filed = { ...link, id: `${link.id}-${index}`, certificateNumber: start[which]?.number ?? '', history };
        await apply(
          'reusable-results',
          [
            ...(isNew ? [{ type: 'ConformityResultChanged' as const, key: result.id, fact: result }] : []),
            { type: 'ReuseLinkChanged', key: filed.id, fact: filed },
          ],
          at,
        );
      } else if (before && stranger && before.statusHistory.length === 1) {
        const after = { ...before, ...changes[change % changes.length]?.(before, stranger) } as State;
        const state = told(before, after, at);
        states.set(state.number, state);
        await apply('certificates', [certificateChanged(state)], at);
      }
      note(at);
    }
    expect(feeds).toBeGreaterThan(30);
    for (const { at, answers, table } of answered)
      expect([at, answersAt(at), tableAt(at)]).toEqual([at, answers, table]);
    mustAgreeWithWholeHistories();
    expect(answered.at(-1)?.table?.length).toBeGreaterThan(5);
    expect(answersAt(new Date(Date.UTC(2026, 9, 1)).toISOString()).every(({ counts }) => counts.length === 0)).toBe(
      true,
    );
  });
});

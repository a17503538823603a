import { describe, expect, it } from 'vitest';
import { createChildRegister } from './children.ts';
import {
  archiveCondition,
  auditCondition,
  childrenCondition,
  comparedCondition,
  LEAST_FREE_BYTES,
  type ViewState,
  viewsCondition,
} from './conditions.ts';

const view = (rest: Partial<ViewState> = {}): ViewState => ({
  subgraph: 'claims',
  view: 'facts',
  feed: 'certificates',
  seq: 7,
  ageMs: 400,
  setAside: 0,
  isLocal: true,
  ...rest,
});

describe('the views of a machine', () => {
  it('take it out of service when one does not follow the hub’s own feeds for a minute, or never did', () => {
    expect(viewsCondition([view(), view({ ageMs: 60_000 })]).state).toBe('degraded');
    for (const ageMs of [60_001, null])
      expect(viewsCondition([view(), view({ ageMs, view: 'other' })])).toMatchObject({
        state: 'unavailable',
        stopped: [{ view: 'claims/other', feed: 'certificates', ageMs }],
      });
  });

  it('only ask for a person when a feed elsewhere is missing or events are set aside: every machine has that', () => {
    expect(viewsCondition([view({ isLocal: false, ageMs: null })]).state).toBe('degraded');
    expect(viewsCondition([view({ setAside: 1 })])).toMatchObject({ state: 'degraded', late: [{ setAside: 1 }] });
    expect(viewsCondition([view(), view({ ageMs: 10_000 })])).toEqual({ state: 'ok', oldestMs: 10_000 });
  });
});

describe('feeds whose older events lie in blocks', () => {
  const at = (day: string) => new Date(`2026-11-${day}T12:00:00Z`);
  const state = { head: 9_000, archived: 5_000, bytes: { written: 5_000_000, kept: 500_000 }, waitingSince: at('28') };

  it('ask for a person when events have waited for a block for more than a day: the store then grows as fast as it is written', () => {
    expect(archiveCondition(new Map(), at('29'))).toEqual({ state: 'ok', events: 0 });
    expect(archiveCondition(new Map([['certificates', { ...state, waitingSince: null }]]), at('30'))).toEqual({
      state: 'ok',
      events: 5_000,
    });
    const states = new Map([['certificates', state]]);
    expect(archiveCondition(states, at('29')).state).toBe('ok');
    expect(archiveCondition(states, new Date('2026-11-29T12:00:01Z'))).toMatchObject({
      state: 'degraded',
      waiting: [{ feed: 'certificates', head: 9_000, archived: 5_000 }],
    });
  });
});

describe('views compared with the store', () => {
  const compared = {
    facts: 256,
    differences: 0,
    comparedAt: '2026-11-29T10:00:00.000Z',
    differedAt: null,
    rebuiltAt: null,
    isDoubtful: false,
  };
  const at = (day: string) => new Date(`2026-11-${day}T12:00:00Z`);

  it('ask for a person for a day after one differed, and for as long as one that differs again stands', () => {
    expect(comparedCondition({}, at('29'))).toEqual({ state: 'ok', facts: 0 });
    expect(comparedCondition({ 'claims/facts': compared }, at('29'))).toEqual({ state: 'ok', facts: 256 });
    const differed = { ...compared, differences: 2, differedAt: '2026-11-29T10:00:00.000Z' };
    expect(comparedCondition({ 'claims/facts': differed }, at('29'))).toMatchObject({
      state: 'degraded',
      differing: [{ view: 'claims/facts', differences: 2 }],
    });
    expect(comparedCondition({ 'claims/facts': differed }, at('30')).state).toBe('ok');
    expect(comparedCondition({ 'claims/facts': { ...differed, isDoubtful: true } }, at('30')).state).toBe('degraded');
  });
});

describe('the audit log', () => {
  const trail = (isAvailable: boolean) => ({
    available: () => isAvailable,
    state: () => ({ waitingBytes: 10, waitingMs: 4600.4, writtenAt: null }),
  });

  it('takes the gateway out of service when it cannot be written, and asks for a person before the disk is full', () => {
    expect(auditCondition(trail(true), LEAST_FREE_BYTES)).toEqual({
      state: 'ok',
      waitingBytes: 10,
      waitingMs: 4600,
      writtenAt: null,
      freeBytes: LEAST_FREE_BYTES,
    });
    expect(auditCondition(trail(true), LEAST_FREE_BYTES - 1).state).toBe('degraded');
    expect(auditCondition(trail(false), LEAST_FREE_BYTES).state).toBe('unavailable');
    expect(auditCondition(trail(true), null).state).toBe('ok');
  });
});

describe('the child processes', () => {
  it('ask for a person while one is down, and for five minutes after it was started again', async () => {
    let now = new Date('2026-11-29T00:00:00Z');
    const register = createChildRegister(() => now);
    const condition = (at: Date) => childrenCondition({ children: register.states(), draining: false }, at);
    for (const name of ['projector', 'worker-1']) register.started(name);
    expect(condition(now).state).toBe('ok');
    register.ended('projector', 'SIGKILL');
    expect(condition(now)).toMatchObject({ state: 'degraded', projector: { up: false, restarts: 1 } });
    register.started('projector');
    const lastEnded = { at: now.toISOString(), reason: 'SIGKILL' };
    expect(condition(now)).toMatchObject({ state: 'degraded', projector: { up: true, restarts: 1, lastEnded } });
    now = new Date(now.getTime() + 300_000);
    expect(condition(now).state).toBe('ok');
    const restarts = (await register.metrics()).find(({ name }) => name === 'yunqiao_child_restarts_total');
    expect(restarts?.values).toEqual([
      { labels: { child: 'projector' }, value: 1 },
      { labels: { child: 'worker-1' }, value: 0 },
    ]);
  });

  it('ask for a person when nobody knows of them', () => {
    expect(childrenCondition({ children: {}, draining: false }, new Date()).state).toBe('degraded');
  });
});

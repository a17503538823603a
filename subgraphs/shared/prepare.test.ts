import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import catalogue from '../catalogue/subgraph.ts';
import { fixedClock } from './clock.ts';
import type { SubgraphInstance } from './instance.ts';
import { prepareDatabases } from './prepare.ts';

let harness: SubgraphHarness<unknown, unknown, unknown>;
beforeAll(async () => {
  harness = (await startSubgraph(catalogue)) as unknown as typeof harness;
});
afterAll(() => harness?.stop());

const prepare = () =>
  prepareDatabases([harness.instance as SubgraphInstance], {
    sampleData: 'none',
    clock: fixedClock('2026-11-22T04:00:00Z'),
    log: pino({ level: 'silent' }),
    tell: () => undefined,
    secretsDirectory: '',
  });
const head = async () => (await harness.instance.feed.read(0, 1000)).events.at(-1)?.seq ?? 0;
const told = async (after = 0) => {
  const { events } = await harness.instance.feed.read(after, 1000);
  return events
    .map(({ type, key, fact }) => ({ type, key, fact }))
    .sort((a, b) => (`${a.type} ${a.key}` < `${b.type} ${b.key}` ? -1 : 1));
};

describe('a store from before its feed told whole records', () => {
  it('tells them all again, once; a new store has told everything already', async () => {
    await prepare();
    const { database } = harness.instance;
    const whole = await told();
    expect(whole.length).toBeGreaterThan(150);
    await prepare();
    expect(await told()).toEqual(whole);

    // As that store was: records, no mark, and a feed that told other things.
    const before = await head();
    await database.collection('hub_marks').deleteMany({});
    await prepare();
    expect(await told(before)).toEqual(whole);
    await prepare();
    expect(await told(before)).toEqual(whole);
  });
});

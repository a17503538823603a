import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';

/** What was executed, and in which turn of the event loop. */
let executed: { operation: string; turn: number }[] = [];
let turn = 0;
let counting: NodeJS.Immediate;
const count = () => {
  turn++;
  counting = setImmediate(count);
};

let hub: SmallGateway;
beforeAll(async () => {
  hub = await startSmallGateway({
    onFetch: (fetch) => {
      executed.push({ operation: fetch.query.includes('books') ? 'large' : 'small', turn });
    },
  });
  count();
});
afterAll(async () => {
  clearImmediate(counting);
  await hub.gateway.close();
});

const LARGE = '{ books(first: 900) { title } }';
const SMALL = '{ book(id: "1") { title } }';

describe('large operations', () => {
  it('are executed one per turn of the event loop, and small ones do not wait for them', async () => {
    await Promise.all([hub.ask(LARGE), hub.ask(SMALL)]);
    executed = [];
    const answers = await Promise.all([LARGE, LARGE, LARGE, LARGE, LARGE, SMALL].map((query) => hub.ask(query)));
    for (const { body } of answers) expect(body.errors).toBeUndefined();
    const turns = executed.filter(({ operation }) => operation === 'large').map((one) => one.turn);
    expect(turns).toHaveLength(5);
    expect(new Set(turns).size).toBe(5);
    expect(executed.findIndex(({ operation }) => operation === 'small')).toBeLessThan(2);
  });

  it('do not hold up the next ones when they fail', async () => {
    const answers = await Promise.all([hub.ask('{ books(first: 900) { nothing } }'), hub.ask(LARGE), hub.ask(LARGE)]);
    expect(answers.map(({ body }) => body.errors?.length ?? 0)).toEqual([1, 0, 0]);
  });
});

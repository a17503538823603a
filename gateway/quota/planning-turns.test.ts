import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';
import { createPlanningTurns } from './planning-turns.ts';

describe('turns for the work of callers without a token', () => {
  it('let the event loop do something else between any two pieces, and come in order', async () => {
    const turn = createPlanningTurns();
    const done: string[] = [];
    const operation = async (name: string) => {
      for (let piece = 1; piece <= 3; piece++) {
        await turn();
        done.push(`${name}${piece}`);
      }
    };
    const work = Promise.all([operation('a'), operation('b'), operation('c')]);
    let isDone = false;
    const others = (async () => {
      while (!isDone) {
        await new Promise((resolve) => setImmediate(resolve));
        done.push('-');
      }
    })();
    await work;
    isDone = true;
    await others;
    expect(done.filter((one) => one !== '-')).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'c2', 'a3', 'b3', 'c3']);
    expect(done.join(' ')).not.toMatch(/[abc]\d [abc]\d/);
  });

  it('refuse what would wait behind too many', async () => {
    const turn = createPlanningTurns(2);
    const waiting = [turn(), turn()];
    expect(() => turn()).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'RATE_LIMITED' }) }),
    );
    await Promise.all(waiting);
    await turn();
  });
});

describe('an agency beside a row of ever new operations without a token', () => {
  let hub: SmallGateway;
  beforeEach(async () => {
    hub = await startSmallGateway();
  });
  afterEach(() => hub.gateway.close());

  it('is answered before those that came before it have all been planned', async () => {
    const token = hub.tokenWith('loans:read');
    const known = '{ ledger { reader } }';
    const ask = (query: string, options = {}) => hub.ask(query, options);
    expect((await ask(known, { token })).status).toBe(200);
    expect((await ask('{ book(id: "1") { title } }')).status).toBe(200);
    for (let round = 0; round < 3; round++) {
      const answered: string[] = [];
      const say = (name: string) => () => void answered.push(name);
      const row = Array.from({ length: 12 }, (_, at) =>
        ask(`{ book(id: "1") { title r${round}a${at}: title } }`).then(say(`public ${at}`)),
      );
      const agency = ask(known, { token }).then(say('agency'));
      await Promise.all([...row, agency]);
      expect(answered.indexOf('agency')).toBeLessThan(answered.indexOf('public 11'));
      expect(answered.indexOf('agency')).toBeLessThan(6);
    }
  });
});

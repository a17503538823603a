import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtOnce } from './at-once.ts';

const PUBLIC = { kind: 'PUBLIC', agency: null } as const;
const agency = (id: string) => ({ kind: 'INSURER', agency: id }) as const;

describe('operations at once', () => {
  it('run up to the number, the others in the order in which they came, and none is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), async (steps) => {
        const gate = createAtOnce({ running: 3, waiting: 100 });
        let running = 0;
        let entered = 0;
        const order: number[] = [];
        const settle = () => new Promise((resolve) => setImmediate(resolve));
        for (const enters of steps) {
          if (enters) {
            const number = entered++;
            const start = () => {
              running++;
              order.push(number);
            };
            const turn = gate.enter(PUBLIC);
            if (turn) void turn.then(start);
            else start();
          } else if (running > 0) {
            running--;
            gate.leave(PUBLIC);
          }
          await settle();
          expect(running).toBeLessThanOrEqual(3);
        }
        while (running > 0) {
          running--;
          gate.leave(PUBLIC);
          await settle();
        }
        expect(order).toEqual(Array.from({ length: entered }, (_, index) => index));
      }),
      { numRuns: 40 },
    );
  });

  it('are refused when too many wait, of this caller only', () => {
    const gate = createAtOnce({ running: 1, waiting: 1 }, { running: 1, waiting: 0 });
    gate.enter(PUBLIC);
    expect(gate.enter(PUBLIC)).toBeInstanceOf(Promise);
    expect(() => gate.enter(PUBLIC)).toThrow('Too many operations at once.');
    expect(gate.enter(agency('a'))).toBeUndefined();
    expect(() => gate.enter(agency('a'))).toThrow();
    expect(gate.enter(agency('b'))).toBeUndefined();
  });
});

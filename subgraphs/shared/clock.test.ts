import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../schema/domain/day.ts';
import { createToday } from './clock.ts';

const HOUR_MS = 3_600_000;

describe('today', () => {
  it('is the day of the instant, however the time goes on or back', () => {
    const steps = fc.array(fc.integer({ min: -30 * HOUR_MS, max: 30 * HOUR_MS }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2024-02-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
        steps,
        (start, moves) => {
          let at = start.getTime();
          const today = createToday(() => at);
          for (const move of moves) {
            at += move;
            expect(today()).toBe(dayOf(new Date(at)));
          }
        },
      ),
    );
  });

  it('changes with the first millisecond of the Shanghai day', () => {
    let at = Date.parse('2026-11-22T15:59:59.999Z');
    const today = createToday(() => at);
    expect(today()).toBe('2026-11-22');
    at++;
    expect(today()).toBe('2026-11-23');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgreementAction, act, RULES, SIDES, type Side, type Standing } from './agreement-states.ts';
import type { AgreementState } from './model.ts';

const ACTIONS = Object.keys(RULES) as AgreementAction[];
const action = fc.constantFrom(...ACTIONS);
const sides = fc.subarray([...SIDES], { minLength: 1 });

/** The table by hand: state, action, side → state after it. Whatever isn't here must be refused or change nothing. */
const ALLOWED: readonly (readonly [AgreementState, AgreementAction, readonly Side[], AgreementState])[] = [
  ['REQUESTED', 'APPROVE', ['PROVIDER'], 'APPROVED'],
  ['APPROVED', 'ACTIVATE', ['PROVIDER', 'CONSUMER'], 'ACTIVE'],
  ['ACTIVE', 'SUSPEND', ['PROVIDER', 'CONSUMER', 'OPERATOR'], 'SUSPENDED'],
  ['REQUESTED', 'END', ['PROVIDER', 'CONSUMER', 'OPERATOR'], 'ENDED'],
  ['APPROVED', 'END', ['PROVIDER', 'CONSUMER', 'OPERATOR'], 'ENDED'],
  ['ACTIVE', 'END', ['PROVIDER', 'CONSUMER', 'OPERATOR'], 'ENDED'],
];

function attempt(standing: Standing, what: AgreementAction, who: readonly Side[]): Standing {
  try {
    return act(standing, what, who)?.standing ?? standing;
  } catch {
    return standing;
  }
}

describe('the states of an agreement', () => {
  it('change by the table and by nothing else', () => {
    for (const state of ['REQUESTED', 'APPROVED', 'ACTIVE', 'ENDED'] as const) {
      for (const what of ACTIONS) {
        for (const side of SIDES) {
          const rule = ALLOWED.find(([from, how, by]) => from === state && how === what && by.includes(side));
          expect([state, what, side, attempt({ state, suspendedBy: [] }, what, [side]).state]).toEqual([
            state,
            what,
            side,
            rule?.[3] ?? state,
          ]);
        }
      }
    }
  });

  it('never leave ENDED, are suspended by somebody exactly while SUSPENDED, and become ACTIVE only after an approval', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(action, sides), { maxLength: 30 }), (steps) => {
        let standing: Standing = { state: 'REQUESTED', suspendedBy: [] };
        let approved = false;
        for (const [what, who] of steps) {
          const before = standing;
          standing = attempt(standing, what, who);
          if (standing.state === 'APPROVED') approved = who.includes('PROVIDER') || approved;
          if (before.state === 'ENDED') expect(standing).toEqual(before);
          if (standing.state === 'ACTIVE') expect(approved).toBe(true);
          if (standing.state !== 'ENDED') expect(standing.suspendedBy.length > 0).toBe(standing.state === 'SUSPENDED');
        }
      }),
    );
  });

  it('stay SUSPENDED until every side that suspended has lifted its own suspension, whatever the others try', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SIDES),
        fc.array(
          fc.tuple(
            fc.constantFrom<AgreementAction>('SUSPEND', 'RESUME', 'ACTIVATE', 'APPROVE'),
            fc.constantFrom(...SIDES),
          ),
          {
            maxLength: 20,
          },
        ),
        (holder, steps) => {
          let standing = attempt({ state: 'ACTIVE', suspendedBy: [] }, 'SUSPEND', [holder]);
          for (const [what, who] of steps) if (who !== holder) standing = attempt(standing, what, [who]);
          expect(standing.state).toBe('SUSPENDED');
          expect(standing.suspendedBy).toContain(holder);
        },
      ),
    );
  });

  it('do not change twice by the same action', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(action, sides), { maxLength: 12 }), action, sides, (steps, what, who) => {
        let standing: Standing = { state: 'REQUESTED', suspendedBy: [] };
        for (const [earlier, by] of steps) standing = attempt(standing, earlier, by);
        const once = attempt(standing, what, who);
        expect(attempt(once, what, who)).toEqual(once);
      }),
    );
  });
});

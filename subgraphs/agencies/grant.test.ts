import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PURPOSES } from '../../schema/contract/caller.ts';
import { addDays } from '../../schema/domain/day.ts';
import type { AllianceDivisionFact } from '../../schema/domain/facts.ts';
import type { Agreement } from './agreement.ts';
import { chooseAgreement, endOf, isInForce, sharedDivisions } from './grant.ts';
import { scopesOf } from './purposes.ts';

const TODAY = '2026-11-22';

function agreement(changes: Partial<Agreement> = {}): Agreement {
  return {
    id: 'a',
    provider: 'ministry',
    consumer: 'agency',
    purpose: 'SUPERVISION',
    legalBasis: { instrument: 'law', article: null },
    scopes: ['supervision:read', 'certificates:read'],
    allianceSharing: false,
    divisions: [],
    dailyQuota: null,
    burst: null,
    sealedBeforeAnswered: false,
    validFrom: '2026-01-01',
    validTo: null,
    state: 'ACTIVE',
    suspendedBy: [],
    replaces: null,
    history: [],
    createdBy: null,
    approvedBy: [],
    ...changes,
  };
}

describe('the agreement of a token request', () => {
  it('opens everything when no scope is asked for, and exactly what is asked for otherwise', () => {
    const choose = (...scopes: string[]) => chooseAgreement([agreement()], 'SUPERVISION', scopes, TODAY);
    expect(choose()).toMatchObject({ scopes: ['certificates:read', 'supervision:read'] });
    expect(choose('supervision:read')).toMatchObject({ scopes: ['supervision:read'] });
    expect(choose('supervision:read', 'supervision:read', 'public')).toMatchObject({ scopes: ['supervision:read'] });
    expect(choose('public')).toMatchObject({ scopes: [] });
    expect(choose('results:read')).toEqual({ refused: 'SCOPE_NOT_COVERED' });
  });

  it.each([
    ['of another purpose', { purpose: 'REPORTING' }],
    ['requested', { state: 'REQUESTED' }],
    ['approved only', { state: 'APPROVED' }],
    ['suspended', { state: 'SUSPENDED' }],
    ['ended', { state: 'ENDED' }],
    ['not begun', { validFrom: '2026-11-23' }],
    ['over since yesterday', { validTo: '2026-11-21' }],
  ] as const)('opens nothing when it is %s', (_case, changes) => {
    expect(chooseAgreement([agreement(changes)], 'SUPERVISION', [], TODAY)).toEqual({ refused: 'PURPOSE_NOT_COVERED' });
  });

  it('counts on its first and on its last day, and tokens end with the latter', () => {
    const oneDay = agreement({ validFrom: TODAY, validTo: TODAY });
    expect(isInForce(oneDay, TODAY)).toBe(true);
    expect(endOf(oneDay)).toEqual(new Date('2026-11-23T00:00:00+08:00'));
    expect(endOf(agreement())).toBeNull();
  });

  it('is the newest of several that cover what is asked for', () => {
    const older = agreement({ id: 'older', scopes: ['supervision:read', 'results:read'] });
    const newer = agreement({ id: 'newer', validFrom: '2026-06-01' });
    expect(chooseAgreement([older, newer], 'SUPERVISION', [], TODAY)).toMatchObject({ agreement: newer });
    expect(chooseAgreement([older, newer], 'SUPERVISION', ['results:read'], TODAY)).toMatchObject({
      agreement: older,
    });
  });

  it('never opens a scope beyond it, nor one of the hub', () => {
    const scope = fc.constantFrom(...PURPOSES.flatMap(scopesOf), 'hub:identity', 'hub:feed', 'public');
    fc.assert(
      fc.property(fc.array(scope), fc.array(scope), (covered, asked) => {
        const inAgreement = covered.filter((one) => scopesOf('SUPERVISION').includes(one));
        const choice = chooseAgreement([agreement({ scopes: inAgreement })], 'SUPERVISION', asked, TODAY);
        if ('refused' in choice) return;
        for (const opened of choice.scopes) {
          expect(inAgreement).toContain(opened);
          expect(opened).not.toMatch(/^hub:/);
        }
      }),
    );
  });
});

describe('divisions that an agreement opens', () => {
  const member = (divisionCode: string, changes: Partial<AllianceDivisionFact> = {}): AllianceDivisionFact => ({
    allianceCode: 'YRD',
    divisionCode,
    from: '2021-05-17',
    to: null,
    ...changes,
  });
  const members = ['310000', '320000', '330000', '340000'].map((code) => member(code));

  it('are the own one and those of the alliance while both are members', () => {
    expect(sharedDivisions('330000', true, members, TODAY)).toEqual(['310000', '320000', '330000', '340000']);
    expect(sharedDivisions('440000', true, members, TODAY)).toEqual(['440000']);
    expect(sharedDivisions('330000', false, members, TODAY)).toEqual(['330000']);
    expect(sharedDivisions(null, true, members, TODAY)).toEqual([]);
  });

  it('shrink on the day after a partner leaves, and to the own one on the day after leaving', () => {
    const left = [member('310000', { to: TODAY }), member('330000')];
    expect(sharedDivisions('330000', true, left, TODAY)).toEqual(['310000', '330000']);
    expect(sharedDivisions('330000', true, left, addDays(TODAY, 1))).toEqual(['330000']);
    expect(sharedDivisions('310000', true, left, addDays(TODAY, 1))).toEqual(['310000']);
  });

  it('do not reach from a city through its province, nor into another alliance', () => {
    expect(sharedDivisions('330500', true, members, TODAY)).toEqual(['330500']);
    const elsewhere = [...members, member('440000', { allianceCode: 'GBA' })];
    expect(sharedDivisions('440000', true, elsewhere, TODAY)).toEqual(['440000']);
  });
});

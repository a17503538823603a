import { describe, expect, it } from 'vitest';
import { AGENCY_KINDS, type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { mayFile, mayReadAssessment, mayReport, reporterOf } from './policy.ts';

const caller = (changes: Partial<Caller>): Caller => ({
  ...PUBLIC_CALLER,
  agency: 'a',
  scopes: ['public', 'results:read', 'results:report', 'records:own'],
  ...changes,
});
const own = { issuerBodyCode: '101', reportedBy: null, holderUscc: 'U1' };
const handedIn = { issuerBodyCode: null, reportedBy: '101', holderUscc: 'U1' };
const withoutScope = (one: Caller, scope: string): Caller => ({
  ...one,
  scopes: one.scopes.filter((held) => held !== scope),
});

describe('who reports results', () => {
  it('is the operator and the body that issued the result or handed it in, with results:report', () => {
    for (const kind of AGENCY_KINDS) {
      const named = caller({ kind, body: '101', uscc: 'U1', divisions: ['310000'] });
      const expected = kind === 'HUB_OPERATOR' || kind === 'CERTIFICATION_BODY';
      for (const result of [own, handedIn]) {
        expect(mayReport(named, result), kind).toBe(expected);
        expect(mayReport(withoutScope(named, 'results:report'), result), kind).toBe(false);
      }
    }
    expect(mayReport(caller({ kind: 'CERTIFICATION_BODY', body: '102' }), own)).toBe(false);
    expect(mayReport(caller({ kind: 'CERTIFICATION_BODY', body: '102' }), handedIn)).toBe(false);
    expect(
      mayReport(caller({ kind: 'CERTIFICATION_BODY', body: null }), { issuerBodyCode: null, reportedBy: null }),
    ).toBe(false);
  });

  it('is for a change of status also the holder, with its own records or a reporting purpose', () => {
    const holder = caller({ kind: 'ENTERPRISE', uscc: 'U1' });
    expect(reporterOf(holder, own)).toBe('HOLDER');
    expect(reporterOf(withoutScope(holder, 'results:report'), own)).toBe('HOLDER');
    expect(reporterOf(withoutScope(withoutScope(holder, 'results:report'), 'records:own'), own)).toBeNull();
    expect(reporterOf(caller({ kind: 'ENTERPRISE', uscc: 'U2' }), own)).toBeNull();
    expect(reporterOf(caller({ kind: 'INSURER', uscc: 'U1' }), own)).toBeNull();
    expect(reporterOf(caller({ kind: 'CERTIFICATION_BODY', body: '101' }), own)).toBe('ISSUER');
    expect(reporterOf(caller({ kind: 'HUB_OPERATOR' }), own)).toBe('OPERATOR');
    expect(reporterOf(PUBLIC_CALLER, own)).toBeNull();
  });
});

describe('who files reuse links', () => {
  it('is the operator and the body that issued the certificate', () => {
    expect(mayFile(caller({ kind: 'CERTIFICATION_BODY', body: '102' }), '102')).toBe(true);
    expect(mayFile(caller({ kind: 'CERTIFICATION_BODY', body: '101' }), '102')).toBe(false);
    expect(mayFile(caller({ kind: 'HUB_OPERATOR' }), '102')).toBe(true);
    expect(mayFile(caller({ kind: 'MINISTRY' }), '102')).toBe(false);
    expect(mayFile(withoutScope(caller({ kind: 'HUB_OPERATOR' }), 'results:report'), '102')).toBe(false);
  });
});

describe('who reads a risk assessment', () => {
  const link = { bodyCode: '102', holderDivision: '330502' };
  const regulator = (...divisions: string[]) =>
    caller({ kind: 'MARKET_REGULATOR', division: divisions[0] ?? null, divisions });

  it.each([
    ['the ministry', caller({ kind: 'MINISTRY' }), true],
    ['the operator', caller({ kind: 'HUB_OPERATOR' }), true],
    ['the body that made it', caller({ kind: 'CERTIFICATION_BODY', body: '102' }), true],
    ['another body, also the one that issued the result', caller({ kind: 'CERTIFICATION_BODY', body: '101' }), false],
    ["the regulator of the holder's province", regulator('330000'), true],
    ["the regulator of the holder's city", regulator('330500'), true],
    ['the regulator of another city there', regulator('330400'), false],
    ['a regulator of an allied division', regulator('310000', '330000'), true],
    ['a regulator outside', regulator('440000'), false],
    ['the holder', caller({ kind: 'ENTERPRISE', uscc: 'U1' }), false],
    ['a platform', caller({ kind: 'ECOMMERCE_PLATFORM' }), false],
    ['an insurer', caller({ kind: 'INSURER' }), false],
    ['a procurement platform', caller({ kind: 'PROCUREMENT_PLATFORM' }), false],
    ['the public', PUBLIC_CALLER, false],
  ])('%s', (_, one, expected) => {
    expect(mayReadAssessment(one, link)).toBe(expected);
    expect(mayReadAssessment({ ...one, scopes: ['public'] }, link)).toBe(false);
    expect(mayReadAssessment({ ...one, scopes: ['public', 'results:read'] }, link)).toBe(expected);
  });

  it('is under other purposes only the body that made it, and the operator that reports', () => {
    const under = (one: Caller, scope: string) => mayReadAssessment({ ...one, scopes: ['public', scope] }, link);
    const body = caller({ kind: 'CERTIFICATION_BODY', body: '102' });
    expect([under(body, 'results:report'), under(body, 'records:own')]).toEqual([true, true]);
    const operator = caller({ kind: 'HUB_OPERATOR' });
    expect([under(operator, 'results:report'), under(operator, 'records:own')]).toEqual([true, false]);
    for (const supervisor of [caller({ kind: 'MINISTRY' }), regulator('330000')])
      expect([under(supervisor, 'results:report'), under(supervisor, 'records:own')]).toEqual([false, false]);
  });

  it('is no regulator where the division of the holder is not known', () => {
    expect(mayReadAssessment(regulator('330000'), { ...link, holderDivision: null })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { AGENCY_KINDS, type AgencyKind } from '../../schema/contract/caller.ts';
import type { BlacklistKind } from '../../schema/domain/facts.ts';
import { MAINTENANCE, maintainersOf } from '../../schema/domain/maintainers.ts';
import { checkTerms, KINDS_OF_SCOPE } from '../../subgraphs/agencies/agreement-terms.ts';
import { scopesOf } from '../../subgraphs/agencies/purposes.ts';
import { DEMO_AGENCIES } from '../../subgraphs/agencies/sample.ts';
import { readListRules } from '../../subgraphs/blacklists/rules.ts';

const TODAY = '2026-11-28';

/** Whether an agency of the kind can hold the scope: by the terms that a request for an agreement is checked against. */
function mayHold(kind: AgencyKind, scope: string): boolean {
  const terms = {
    purpose: 'REPORTING',
    scopes: [scope],
    legalBasis: { instrument: 'x', article: null },
    divisions: [],
    allianceSharing: false,
    dailyQuota: null,
    burst: null,
    sealedBeforeAnswered: false,
    validFrom: TODAY,
    validTo: null,
  } as unknown as Parameters<typeof checkTerms>[0];
  try {
    checkTerms(terms, { kind: 'MINISTRY' }, { kind });
    return true;
  } catch {
    return false;
  }
}

describe('who may write what (BL-01, ACT-01, ACT-12)', () => {
  it.each(MAINTENANCE)('$register has somebody who may keep it', ({ register, scope, kinds }) => {
    expect(kinds.length).toBeGreaterThan(0);
    expect(scopesOf('REPORTING')).toContain(scope);
    expect(kinds.filter((kind) => !mayHold(kind, scope))).toEqual([]);
    expect(maintainersOf(register)).toEqual(kinds);
  });

  it('is the same in agreements and in registers: no kind holds a scope of maintenance under which it keeps nothing', () => {
    for (const scope of new Set(MAINTENANCE.map((row) => row.scope))) {
      const keepers = AGENCY_KINDS.filter((kind) =>
        MAINTENANCE.some((row) => row.scope === scope && row.kinds.includes(kind)),
      );
      expect([scope, AGENCY_KINDS.filter((kind) => mayHold(kind, scope))]).toEqual([scope, keepers]);
      expect(new Set(KINDS_OF_SCOPE[scope])).toEqual(new Set(keepers));
    }
  });

  it('leaves no list of the law without an authority (BL-01: the ministry decides on bodies)', () => {
    const rules = readListRules().rulesOn(TODAY);
    const authorities = Object.fromEntries(rules.map(({ list, authorities: kinds }) => [list, [...kinds].sort()]));
    expect(authorities).toEqual({
      SERIOUS_DISHONESTY: ['MARKET_REGULATOR', 'MINISTRY'],
      ABNORMAL_OPERATIONS: ['MARKET_REGULATOR'],
      COURT_DEFAULTER: ['COURT'],
      PROCUREMENT_DISHONESTY: ['FINANCE_DEPARTMENT'],
      PROCUREMENT_BAN: ['FINANCE_DEPARTMENT'],
      BODY_VIOLATION: ['MARKET_REGULATOR', 'MINISTRY'],
      YRD_JOINT_PUNISHMENT: ['MARKET_REGULATOR'],
      MAJOR_TAX_VIOLATION: ['TAX_AUTHORITY'],
    } satisfies Record<BlacklistKind, string[]>);
  });

  it('is what the demo agencies hold: each register has one of them that may keep it', () => {
    const held = DEMO_AGENCIES.flatMap(({ details, agreements }) =>
      agreements.flatMap(({ scopes }) => scopes.map((scope) => `${details.kind} ${scope}`)),
    );
    const without = MAINTENANCE.filter(({ kinds, scope }) => !kinds.some((kind) => held.includes(`${kind} ${scope}`)));
    expect(without.map(({ register }) => register)).toEqual([]);
  });
});

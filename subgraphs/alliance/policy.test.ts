import { describe, expect, it } from 'vitest';
import { AGENCY_KINDS, type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { mayChangeDivisions, mayMaintainMembers } from './policy.ts';

const MEMBER_DIVISIONS = ['310000', '320000', '330000', '340000'];
const of = (kind: Caller['kind'], division: string | null = null): Caller => ({ ...PUBLIC_CALLER, kind, division });

describe('alliance policy', () => {
  it('lets the ministry, the operator and convening regulators maintain members, and nobody else (ACT-12)', () => {
    const allowed = [of('MINISTRY'), of('HUB_OPERATOR'), of('MARKET_REGULATOR', '330000')];
    const denied = [
      of('MARKET_REGULATOR', '440000'),
      of('MARKET_REGULATOR', '330500'),
      of('MARKET_REGULATOR'),
      of('PUBLIC'),
      of('HUB'),
      ...AGENCY_KINDS.filter((kind) => !['MINISTRY', 'HUB_OPERATOR', 'MARKET_REGULATOR'].includes(kind)).map((kind) =>
        of(kind, '330000'),
      ),
    ];
    for (const caller of allowed) expect(mayMaintainMembers(caller, MEMBER_DIVISIONS), caller.kind).toBe(true);
    for (const caller of denied) expect(mayMaintainMembers(caller, MEMBER_DIVISIONS), caller.kind).toBe(false);
  });

  it('lets no regulator change which divisions share details', () => {
    expect(mayChangeDivisions(of('MINISTRY'))).toBe(true);
    expect(mayChangeDivisions(of('HUB_OPERATOR'))).toBe(true);
    expect(mayChangeDivisions(of('MARKET_REGULATOR', '330000'))).toBe(false);
    expect(mayChangeDivisions(PUBLIC_CALLER)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { OrganisationFact } from '../../../schema/domain/facts.ts';
import { liesApart, renewedIdentity } from './organisation-identity.ts';

const reported = (changes: Partial<OrganisationFact> = {}): OrganisationFact => ({
  uscc: '91310118YQ0001371W',
  nameZh: '上海青澜绿色家居有限公司',
  nameEn: null,
  address: '样例路1号',
  divisionCode: '310118',
  fictional: true,
  ...changes,
});

describe('the identity of an organisation (USCC-01)', () => {
  it('is the latest report’s, with what stood before', () => {
    const [first] = renewedIdentity(undefined, reported({ nameZh: '错名' }), '2026-01-10');
    expect(first).toMatchObject({ nameZh: '错名', identifiedBy: 'REPORT' });
    const [second] = renewedIdentity(first, reported(), '2026-02-10');
    expect(second).toMatchObject({
      nameZh: '上海青澜绿色家居有限公司',
      earlier: [{ nameZh: '错名', address: '样例路1号', divisionCode: '310118', until: '2026-02-09' }],
    });
    expect(renewedIdentity(second, reported(), '2026-03-10')).toEqual([]);
  });

  it('is an authority’s where it has one, whatever is reported', () => {
    expect(renewedIdentity(reported(), reported({ nameZh: '另名', divisionCode: '440000' }), '2026-02-10')).toEqual([]);
  });

  it.each([
    ['310118', false],
    ['310000', false],
    ['330500', true],
    ['310115', true],
  ])('with a division %s is flagged: %s', (division, apart) =>
    expect(liesApart('91310118YQ0001371W', division)).toBe(apart),
  );

  it('is not flagged where the national office has registered it', () => {
    expect(liesApart('91100000YQ0001371W', '310118')).toBe(false);
  });
});

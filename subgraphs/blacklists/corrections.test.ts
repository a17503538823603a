import { describe, expect, it } from 'vitest';
import { MAINTENANCE } from '../../schema/domain/maintainers.ts';
import { readListRules } from './rules.ts';

const DAY = '2026-11-22';
const rules = readListRules();

/** Terms and keepers of lists that were wrong once, each with the source that its row of data names. */
describe('what was wrong once (BL-04)', () => {
  it('W1 court defaulters: ground (一) has no term, (二) to (六) two years, one to three more where the decision says so', () => {
    const rule = (ground: Parameters<typeof rules.ruleOn>[1]) => rules.ruleOn('COURT_DEFAULTER', ground, DAY);
    expect(rule('COURT_REFUSES_THOUGH_ABLE')).toMatchObject({ ordinaryEndMonths: null, endNamedByDecision: null });
    expect(rule(null)).toMatchObject({ ordinaryEndMonths: null });
    for (const ground of rules.groundsOn('COURT_DEFAULTER', DAY).slice(1))
      expect(rule(ground)).toMatchObject({
        ordinaryEndMonths: 24,
        endNamedByDecision: { shortestMonths: 36, longestMonths: 60 },
        source: expect.stringContaining('jmsfy.hljcourt.gov.cn'),
      });
  });

  it('W4 procurement dishonesty: until the penalty ends, three years where it names no end, and not shown after it', () => {
    expect(rules.ruleOn('PROCUREMENT_DISHONESTY', null, DAY)).toMatchObject({
      ordinaryEndMonths: 36,
      endNamedByDecision: { longestMonths: 36 },
      publicationMonths: 0,
      source: expect.stringContaining('财办库〔2014〕526号'),
    });
  });

  it('W5 SAMR Order 44: a longer measure runs its own term, under which nothing is removed on request', () => {
    expect(rules.ruleOn('SERIOUS_DISHONESTY', null, DAY)).toMatchObject({
      ordinaryEndMonths: 36,
      endNamedByDecision: { shortestMonths: 36, longestMonths: null },
      longerMeasureBarsRemoval: true,
      source: expect.stringContaining('SAMR Order 44'),
    });
  });

  it('W9 every list has who keeps it in life, by the one table that agreements and lists are read from', () => {
    for (const { list, authorities } of rules.rulesOn(DAY)) {
      const row = MAINTENANCE.find(({ register }) => register === list);
      expect(authorities).toEqual(row?.kinds);
      expect([list, authorities.length > 0, Boolean(row?.source)]).toEqual([list, true, true]);
    }
  });
});

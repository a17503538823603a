import { describe, expect, it } from 'vitest';
import { proposalContent } from '../../tests/support/blacklist-entries.ts';
import { published, type RemovalConditions, removed } from './decision.ts';
import { pendingEntry } from './decision-service.ts';
import type { Entry } from './entry.ts';
import { readListRules } from './rules.ts';

const rules = readListRules();
const TODAY = '2026-11-22';
const ruleFor = (list: Entry['list']) => (day: string) => {
  const rule = rules.ruleOn(list, null, day);
  if (!rule) throw new Error('no rule');
  return rule;
};
const serious = ruleFor('SERIOUS_DISHONESTY');
const pending = pendingEntry(proposalContent, '2025-01-10');
const listed = published(pending, { publishedOn: '2025-03-01' }, TODAY, serious);
const met: RemovalConditions = { penaltyFulfilled: true, harmUndone: true, noNewHeavierPenalty: true };
const code = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as { extensions: { code: string; argument?: string } }).extensions;
  }
  return null;
};

describe('publishing', () => {
  it('sets the ordinary end by the rule in force, and is the same when repeated', () => {
    expect(listed).toMatchObject({ publishedOn: '2025-03-01', endsOn: '2028-03-01', publicUntil: '2028-03-01' });
    expect(published(listed, {}, TODAY, serious)).toBe(listed);
    expect(published(listed, { publishedOn: '2025-03-01' }, TODAY, serious)).toBe(listed);
    expect(code(() => published(listed, { publishedOn: '2025-03-02' }, TODAY, serious))?.code).toBe('CONFLICT');
  });

  it('takes a day from the proposal to today', () => {
    for (const publishedOn of ['2025-01-09', '2026-11-23'])
      expect(code(() => published(pending, { publishedOn }, TODAY, serious))).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'input.publishedOn',
      });
    expect(published(pending, {}, TODAY, serious).publishedOn).toBe(TODAY);
  });

  it('takes the end from the decision only where the law leaves it to the decision, within its bounds', () => {
    expect(code(() => published(pending, { endsOn: '2027-01-01' }, TODAY, serious))?.argument).toBe('input.endsOn');
    const ban = pendingEntry({ ...proposalContent, list: 'PROCUREMENT_BAN' }, '2025-01-10');
    const rule = ruleFor('PROCUREMENT_BAN');
    const publish = (endsOn?: string) => published(ban, { publishedOn: '2025-03-01', endsOn }, TODAY, rule);
    expect(publish('2026-03-01').endsOn).toBe('2026-03-01');
    expect(publish('2028-03-01').endsOn).toBe('2028-03-01');
    for (const endsOn of [undefined, '2026-02-28', '2028-03-02'])
      expect(code(() => publish(endsOn))?.argument).toBe('input.endsOn');
  });
});

describe('early removal (BL-04)', () => {
  const request = (removedOn: string, conditions: RemovalConditions | null = met) =>
    removed(listed, { reason: 'ON_REQUEST', removedOn, conditions }, TODAY, serious(listed.publishedOn ?? ''));

  it('on request is possible from the day after a full year', () => {
    expect(code(() => request('2026-03-01'))?.code).toBe('CONFLICT');
    expect(request('2026-03-02')).toMatchObject({ removedOn: '2026-03-02', publicUntil: '2026-03-01' });
  });

  it('on request needs every condition to be met, and stated', () => {
    for (const unmet of Object.keys(met)) {
      expect(code(() => request(TODAY, { ...met, [unmet]: false }))?.code, unmet).toBe('CONFLICT');
    }
    expect(code(() => request(TODAY, null))?.argument).toBe('input.conditions');
  });

  it('of an annulled decision needs neither time nor conditions', () => {
    const annulled = removed(
      listed,
      { reason: 'DECISION_ANNULLED', removedOn: '2025-03-05' },
      TODAY,
      serious('2025-03-01'),
    );
    expect(annulled).toMatchObject({ removedOn: '2025-03-05', removalReason: 'DECISION_ANNULLED' });
  });

  it('is for published entries only, and the same when repeated', () => {
    const rule = serious('2025-03-01');
    expect(code(() => removed(pending, { reason: 'DECISION_ANNULLED' }, TODAY, rule))?.code).toBe('CONFLICT');
    expect(code(() => removed(listed, { reason: 'DECISION_ANNULLED' }, '2028-03-02', rule))?.code).toBe('CONFLICT');
    const gone = request('2026-03-02');
    expect(removed(gone, { reason: 'ON_REQUEST', conditions: met }, TODAY, rule)).toBe(gone);
    expect(code(() => removed(gone, { reason: 'ON_REQUEST', removedOn: TODAY }, TODAY, rule))?.code).toBe('CONFLICT');
    expect(code(() => removed(gone, { reason: 'DECISION_ANNULLED' }, TODAY, rule))?.code).toBe('CONFLICT');
  });

  it('is not known to every list', () => {
    const ban = published(
      pendingEntry({ ...proposalContent, list: 'PROCUREMENT_BAN' }, '2025-01-10'),
      { publishedOn: '2025-03-01', endsOn: '2028-03-01' },
      TODAY,
      ruleFor('PROCUREMENT_BAN'),
    );
    const rule = ruleFor('PROCUREMENT_BAN')('2025-03-01');
    expect(code(() => removed(ban, { reason: 'ON_REQUEST', conditions: met }, TODAY, rule))?.code).toBe('CONFLICT');
  });
});

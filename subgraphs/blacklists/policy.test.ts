import { describe, expect, it } from 'vitest';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { coversEntry, nonPublicSight } from '../../schema/domain/sight/blacklist-entry.ts';
import { callerOf, kindsBut } from '../../tests/support/blacklist-entries.ts';
import { mayAskForNonPublic, mayDecide } from './policy.ts';

const READ = ['blacklists:read'];
const zhejiang = callerOf('MARKET_REGULATOR', READ, '330000', ['310000', '320000', '330000', '340000']);
const guangdong = callerOf('MARKET_REGULATOR', READ, '440000');
const entryOf = (divisionCode: string, authorityLevel: 'DIVISION' | 'NATIONAL' = 'DIVISION') => ({
  divisionCode,
  authorityLevel,
});

describe('sight of non-public entries', () => {
  it('is the ministry and the operator: all', () => {
    for (const kind of ['MINISTRY', 'HUB_OPERATOR'] as const) {
      const sight = nonPublicSight(callerOf(kind, READ));
      for (const entry of [entryOf('330000'), entryOf('440300'), entryOf('330000', 'NATIONAL')])
        expect(coversEntry(sight, entry)).toBe(true);
    }
  });

  it('is a regulator: its own division and those below it, never an alliance partner or the national authority', () => {
    const sight = nonPublicSight(zhejiang);
    expect(coversEntry(sight, entryOf('330000'))).toBe(true);
    expect(coversEntry(sight, entryOf('330502'))).toBe(true);
    expect(coversEntry(sight, entryOf('310000'))).toBe(false);
    expect(coversEntry(sight, entryOf('440000'))).toBe(false);
    expect(coversEntry(sight, entryOf('330000', 'NATIONAL'))).toBe(false);
    expect(coversEntry(nonPublicSight(callerOf('MARKET_REGULATOR', READ, '330500')), entryOf('330000'))).toBe(false);
  });

  it('is nobody without the scope, and no other kind with it', () => {
    expect(nonPublicSight(PUBLIC_CALLER)).toBeNull();
    expect(nonPublicSight(callerOf('MINISTRY', []))).toBeNull();
    expect(nonPublicSight(callerOf('MARKET_REGULATOR', READ))).toBeNull();
    for (const kind of kindsBut('MINISTRY', 'HUB_OPERATOR', 'MARKET_REGULATOR'))
      expect(nonPublicSight(callerOf(kind, READ, '330000')), kind).toBeNull();
  });

  it('lets a regulator ask for its own division, not for another', () => {
    const sight = nonPublicSight(guangdong);
    expect(mayAskForNonPublic(sight, null)).toBe(true);
    expect(mayAskForNonPublic(sight, '440300')).toBe(true);
    expect(mayAskForNonPublic(sight, '330000')).toBe(false);
    expect(mayAskForNonPublic(null, null)).toBe(false);
  });
});

describe('deciding', () => {
  it('is for the authority that the id names', () => {
    expect(mayDecide(zhejiang, '330000:SERIOUS_DISHONESTY:x:1')).toBe(true);
    expect(mayDecide(zhejiang, '330500:SERIOUS_DISHONESTY:x:1')).toBe(false);
    expect(mayDecide(zhejiang, '310000:SERIOUS_DISHONESTY:x:1')).toBe(false);
    expect(mayDecide(zhejiang, 'CN:BODY_VIOLATION:x:1')).toBe(false);
    expect(mayDecide(callerOf('MINISTRY', []), 'CN:BODY_VIOLATION:x:1')).toBe(true);
    expect(mayDecide(callerOf('MINISTRY', []), '330000:SERIOUS_DISHONESTY:x:1')).toBe(false);
    for (const kind of kindsBut('MINISTRY', 'MARKET_REGULATOR'))
      expect(mayDecide(callerOf(kind, ['blacklists:decide'], '330000'), '330000:SERIOUS_DISHONESTY:x:1')).toBe(false);
  });
});

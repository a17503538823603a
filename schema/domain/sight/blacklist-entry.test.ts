import { describe, expect, it } from 'vitest';
import { callerOf } from '../../../tests/support/blacklist-entries.ts';
import { PUBLIC_CALLER } from '../../contract/caller.ts';
import { nonPublicSight, sightOfEntry } from './blacklist-entry.ts';

const entry = {
  authorityLevel: 'DIVISION',
  divisionCode: '330000',
  publishedOn: '2024-01-10',
  publicUntil: '2026-05-31',
} as const;
const own = callerOf('MARKET_REGULATOR', ['blacklists:read'], '330000');
const partner = callerOf('MARKET_REGULATOR', ['blacklists:read'], '310000', ['310000', '330000']);
const seen = (
  caller: typeof PUBLIC_CALLER,
  today: string,
  changes: Partial<typeof entry> | { publishedOn: null } = {},
) => sightOfEntry(nonPublicSight(caller), { ...entry, ...changes }, today);

describe('sight of a blacklist entry', () => {
  it('is the whole entry while it is public, whoever looks', () => {
    for (const day of ['2024-01-10', '2026-05-31']) expect(seen(PUBLIC_CALLER, day)).toBe('WHOLE');
  });

  it('is that there was one, once publicity has ended', () => {
    expect(seen(PUBLIC_CALLER, '2026-06-01')).toBe('COUNTED');
    expect(seen(partner, '2026-06-01')).toBe('COUNTED');
    expect(seen(own, '2026-06-01')).toBe('WHOLE');
  });

  it('is nothing before publication, but for the authority concerned', () => {
    for (const caller of [PUBLIC_CALLER, partner]) {
      expect(seen(caller, '2024-01-09')).toBe('NOTHING');
      expect(seen(caller, '2026-06-01', { publishedOn: null })).toBe('NOTHING');
    }
    expect(seen(own, '2024-01-09')).toBe('WHOLE');
  });
});

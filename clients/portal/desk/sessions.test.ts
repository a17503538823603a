import { describe, expect, it } from 'vitest';
import { sessionOf } from '../../../tests/support/desk-site.ts';
import { createSessions, IDLE_MS, LIFE_MS, PER_AGENCY } from './sessions.ts';

describe('a session', () => {
  it('ends without a page for half an hour, and after a working day whatever was asked', async () => {
    let now = 0;
    const sessions = createSessions(() => now);
    const idle = await sessions.open(sessionOf({}));
    const busy = await sessions.open(sessionOf({}));
    for (; now < LIFE_MS - IDLE_MS / 2; now += IDLE_MS / 2) expect(await sessions.find(busy)).not.toBeNull();
    expect(await sessions.find(idle)).toBeNull();
    now = LIFE_MS;
    expect(await sessions.find(busy)).toBeNull();
  });

  it('has an id that nobody chooses, is found by nothing else, and not any more once it is closed', async () => {
    const sessions = createSessions();
    const [one, other] = [await sessions.open(sessionOf({})), await sessions.open(sessionOf({}))];
    expect(one).toMatch(/^[\w-]{43}$/);
    expect(one).not.toBe(other);
    expect(await sessions.find(`${one.slice(0, -1)}x`)).toBeNull();
    await sessions.close(one);
    expect([await sessions.find(one), await sessions.find(other)]).toEqual([null, expect.anything()]);
  });

  it('gives way to the next of its agency when there are too many, the one unused the longest first', async () => {
    let now = 0;
    const sessions = createSessions(() => now++);
    const ids: string[] = [];
    for (let count = 0; count < PER_AGENCY; count++) ids.push(await sessions.open(sessionOf({})));
    const other = await sessions.open({ ...sessionOf({}), agency: 'agency-2' });
    await sessions.find(ids[0] ?? '');
    await sessions.open(sessionOf({}));
    const left = await Promise.all([...ids, other].map((id) => sessions.find(id)));
    expect(left.map((session) => session !== null)).toEqual([true, false, ...left.slice(2).map(() => true)]);
  });

  it('takes fresh tokens beside those that it has', async () => {
    const sessions = createSessions();
    const id = await sessions.open(sessionOf({ SUPERVISION: ['supervision:read'] }));
    const token = { value: 'other', expiresAt: 1 };
    await sessions.keepTokens(id, { REPORTING: token });
    const tokens = (await sessions.find(id))?.tokens;
    expect(Object.keys(tokens ?? {}).sort()).toEqual(['REPORTING', 'SUPERVISION']);
    await sessions.keepTokens('unknown', { REPORTING: token });
  });
});

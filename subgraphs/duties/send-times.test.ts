import { describe, expect, it } from 'vitest';
import { sendTime } from './send-times.ts';

const at = (time: string) => new Date(`2026-11-29T${time}:00+08:00`);
const told = (time: string, quietFrom: string | null, quietTo: string | null, digest: 'NONE' | 'DAILY' = 'NONE') =>
  sendTime(at(time), { quietFrom, quietTo, digest }).toISOString();

describe('when notices are sent', () => {
  it.each([
    ['12:00', null, null, 'NONE', '2026-11-29T04:00:00.000Z'],
    ['23:00', '22:00', '07:00', 'NONE', '2026-11-29T23:00:00.000Z'],
    ['03:00', '22:00', '07:00', 'NONE', '2026-11-28T23:00:00.000Z'],
    ['12:30', '12:00', '14:00', 'NONE', '2026-11-29T06:00:00.000Z'],
    ['14:00', '12:00', '14:00', 'NONE', '2026-11-29T06:00:00.000Z'],
    ['08:00', null, null, 'DAILY', '2026-11-29T01:00:00.000Z'],
    ['10:00', null, null, 'DAILY', '2026-11-30T01:00:00.000Z'],
    ['10:00', '08:00', '10:00', 'DAILY', '2026-11-30T02:00:00.000Z'],
  ] as const)('at %s, quiet from %s to %s, digest %s: %s', (time, from, to, digest, expected) => {
    expect(told(time, from, to, digest)).toBe(expected);
  });
});

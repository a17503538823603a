import { beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../../tests/support/command-line.ts';
import type { HubClient } from '../../../../tests/support/hub.ts';
import { sharedHub } from '../../../../tests/support/shared-hub.ts';

let hub: HubClient;
beforeAll(async () => {
  hub = await sharedHub();
});
const run = (...argv: string[]) => runCommandLine(['certification', ...argv, '--endpoint', hub.url]);

/** Worked by hand on the calendar of 2026: the Spring Festival is free from 15 to 23 February, 14 and 28 February are worked. */
const COURSE = [
  ...['--applied', '2026-01-05', '--documents-complete', '2026-01-06', '--accepted', '2026-01-09'],
  ...['--documents-reviewed', '2026-01-30', '--site-checked', '2026-03-13', '--evaluated', '2026-04-01'],
  ...['--issued', '2026-04-08', '--type-test-report', '2025-01-05', '--reused-report', '2025-03-13'],
];

describe('yunqiao certification', () => {
  it('DL-01 to DL-07: tells every deadline in Chinese or English, as table, CSV and JSON, and fails where one was missed', async () => {
    const zh = await run('deadlines', ...COURSE, '--on', '2026-11-22');
    expect([zh.exitCode, zh.stderr]).toEqual([0, '']);
    for (const rule of ['DL-01', 'DL-02', 'DL-03', 'DL-04', 'DL-05', 'DL-06', 'DL-07'])
      expect(zh.stdout).toContain(rule);
    expect(zh.stdout).toMatch(/DL-05 .*按期 +2026-01-09 +2026-04-09 +2026-04-08/);
    const missed = await run(
      'deadlines',
      ...COURSE.slice(0, -2),
      '--reused-report',
      '2025-03-12',
      '--on',
      '2026-11-22',
      '--output',
      'json',
    );
    expect(missed.exitCode).toBe(1);
    const told = missed.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { state: string; period: { id: string } });
    expect(told.find(({ period }) => period.id === 'DL-07')?.state).toBe('MISSED');
    const en = await run('deadlines', ...COURSE, '--on', '2026-11-22', '--output', 'csv', '--language', 'en');
    expect(en.stdout).toMatch(/^rule,title,state,from,due,/);
    expect(en.stdout).not.toMatch(/按期/);
  });

  it('APP-02: the 90 days stop for a delay, by its code or its Chinese name; what is none is told', async () => {
    const due = async (...delay: string[]) => {
      const { stdout } = await run(
        'deadlines',
        '--accepted',
        '2026-01-09',
        '--on',
        '2026-02-10',
        '--output',
        'json',
        ...delay,
      );
      const all = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { period: { id: string }; due: string });
      return all.find(({ period }) => period.id === 'DL-05')?.due;
    };
    const without = await due();
    const paused = await due('--delay', 'LATE_FEES=2026-02-02..2026-02-06');
    expect(without).toBe('2026-04-09');
    expect(paused).toBe('2026-04-14');
    expect(await due('--delay', '费用迟交=2026-02-02..2026-02-06')).toBe(paused);
    const wrong = await run('deadlines', '--accepted', '2026-01-09', '--delay', 'HOLIDAY=2026-02-02..');
    expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringContaining('LATE_DOCUMENTS')]);
    expect((await run('deadlines', '--accepted', '9 January')).exitCode).toBe(2);
  });

  it('AUD-01 to AUD-06: tells the least auditor days with each step', async () => {
    const zh = await run('audit-days', '35', '--sites', '2', '--kind', 'SURVEILLANCE', '--scheme', '绿色设计产品');
    expect([zh.exitCode, zh.stdout]).toEqual([0, expect.stringMatching(/^最少[\d.]+人日\n[\s\S]*AUD-06/)]);
    const { stdout } = await run('audit-days', '20000', '--output', 'json', '--language', 'en');
    expect(JSON.parse(stdout)).toMatchObject({ extrapolated: true });
    expect((await run('audit-days', 'many')).exitCode).toBe(2);
    expect((await run('audit-days', '0')).exitCode).toBe(4);
  });
});

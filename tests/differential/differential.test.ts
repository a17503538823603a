import { afterAll, describe, expect, it } from 'vitest';
import { compareOver, type Report } from './differential.ts';
import { SUPERGRAPHS } from './supergraphs/index.ts';

/** Operations in all; the long form is `DIFFERENTIAL_CASES=100000`. `DIFFERENTIAL_SEED` starts elsewhere. */
const CASES = Number(process.env.DIFFERENTIAL_CASES ?? 1_000);
const FIRST_SEED = Number(process.env.DIFFERENTIAL_SEED ?? 1);
const PER_SUPERGRAPH = Math.ceil(CASES / SUPERGRAPHS.length);
/** Generous: two other test files may want the same cores. */
const MILLISECONDS_PER_CASE = 500;

describe(`the engine and the stock gateway answer ${CASES} generated operations alike`, () => {
  const reports: Report[] = [];

  for (const source of SUPERGRAPHS)
    it(
      source.name,
      async () => {
        // Neighbouring seeds give unrelated operations; the factor only keeps the supergraphs' sequences apart.
        const seeds = Array.from({ length: PER_SUPERGRAPH }, (_, index) => (FIRST_SEED + index) * 7919);
        const report = await compareOver(source, seeds);
        reports.push(report);
        expect(report.differences.slice(0, 3).join('\n\n')).toBe('');
        expect(report.withData).toBeGreaterThan(PER_SUPERGRAPH / 3);
      },
      300_000 + PER_SUPERGRAPH * MILLISECONDS_PER_CASE,
    );

  afterAll(() => {
    const sum = (pick: (report: Report) => number) => reports.reduce((total, report) => total + pick(report), 0);
    console.log(
      `differential: ${sum(({ counts }) => counts.same)} the same, ` +
        `${sum(({ counts }) => counts['known mistake'])} where the stock gateway has a known mistake, ` +
        `${sum(({ counts }) => counts['alias mistake'])} where it takes a client's alias for something of its own, ` +
        `${sum(({ counts }) => counts.contradiction)} where it contradicts itself, ` +
        `${sum(({ counts }) => counts['another plan'])} where it finds too many plans and takes another, ` +
        `${sum(({ counts }) => counts.different)} different; ` +
        `${sum((report) => report.withData)} with data, ${sum((report) => report.withErrors)} with errors`,
    );
  });
});

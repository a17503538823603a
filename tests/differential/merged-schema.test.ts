import { afterAll, describe, expect, it } from 'vitest';
import { compareWithMerged, type MergedReport } from './merged-schema.ts';
import { SUPERGRAPHS } from './supergraphs/index.ts';

/** Operations in all; the long form is `DIFFERENTIAL_CASES=100000`. `DIFFERENTIAL_SEED` starts elsewhere. */
const CASES = Number(process.env.DIFFERENTIAL_CASES ?? 660);
const FIRST_SEED = Number(process.env.DIFFERENTIAL_SEED ?? 1);
const PER_SUPERGRAPH = Math.ceil(CASES / SUPERGRAPHS.length);
/** Generous: two other test files may want the same cores. */
const MILLISECONDS_PER_CASE = 200;

describe('the engine answers generated operations as graphql-js does over the merged schema', () => {
  const reports: MergedReport[] = [];

  for (const source of SUPERGRAPHS)
    it(
      source.name,
      async () => {
        // Neighbouring seeds give unrelated operations; other factors than the other oracle's give other ones.
        const seeds = Array.from({ length: PER_SUPERGRAPH }, (_, index) => (FIRST_SEED + index) * 6151);
        const report = await compareWithMerged(source, seeds);
        reports.push(report);
        expect(report.differences.slice(0, 3).join('\n\n')).toBe('');
        expect(report.withData).toBeGreaterThan(PER_SUPERGRAPH / 3);
        expect(report.withForeignAliases).toBeGreaterThan(PER_SUPERGRAPH / 10);
      },
      60_000 + PER_SUPERGRAPH * MILLISECONDS_PER_CASE,
    );

  afterAll(() => {
    const sum = (pick: (report: MergedReport) => number) => reports.reduce((total, report) => total + pick(report), 0);
    console.log(
      `merged schema: ${sum(({ cases, differences }) => cases - differences.length)} of ${sum(({ cases }) => cases)} the same data, ` +
        `${sum(({ stockMistakes }) => stockMistakes)} where the stock gateway answers other data (known mistakes of it); ` +
        `${sum((report) => report.withForeignAliases)} with foreign aliases, ${sum((report) => report.withData)} with data, ` +
        `${sum((report) => report.withErrors)} with errors`,
    );
  });
});

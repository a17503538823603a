import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ReportRow } from '../../subgraphs/sample-world/report-row.ts';
import { generateReportRows } from '../../subgraphs/sample-world/report-rows.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';

const directory = mkdtempSync(join(tmpdir(), 'yunqiao-power-cut-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const REPORT = `mutation ($input: ReportCertificatesInput!) {
  reportCertificates(input: $input) { accepted unchanged rejected results { number outcome field reason } }
}`;
const BATCH = 100;
const ROWS = 1500;

interface Report {
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly results: readonly { readonly number: string; readonly outcome: string; readonly reason: string | null }[];
}

function batchesOf(rows: readonly ReportRow[]): ReportRow[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) =>
    rows.slice(index * BATCH, (index + 1) * BATCH),
  );
}

async function report(hub: Hub, token: string, certificates: readonly ReportRow[]): Promise<Report> {
  const data = await dataOf(hub, REPORT, { input: { certificates, partial: true } }, token);
  return data['reportCertificates'] as Report;
}

async function countOf(hub: Hub): Promise<number> {
  const { certificates } = (await dataOf(hub, '{ certificates(first: 1) { totalCount } }')) as {
    certificates: { totalCount: number };
  };
  return certificates.totalCount;
}

describe('a power cut during an import', () => {
  it('loses nothing acknowledged, and importing again doubles nothing', async () => {
    const today = systemClock.today();
    const rows = [...generateReportRows({ today, seed: 7, certificates: ROWS, enterprises: 400 })];
    const batches = batchesOf(rows);

    const first = await startHub({ directory: await loadedDirectory(directory) });
    const before = await countOf(first);
    const token = await first.token('demo-operator', 'REPORTING');
    const acknowledged: string[] = [];
    let cut: Promise<void> | undefined;
    for (const [index, batch] of batches.entries()) {
      try {
        const { results } = await report(first, token, batch);
        acknowledged.push(...results.filter(({ outcome }) => outcome !== 'REJECTED').map(({ number }) => number));
      } catch {
        break;
      }
      // Not awaited: the cut comes while the next batch is on its way.
      if (index === 10) cut = first.kill();
    }
    await cut;
    expect(acknowledged.length).toBeGreaterThanOrEqual(10 * BATCH);
    expect(acknowledged.length).toBeLessThan(ROWS);

    const second = await startHub({ directory });
    try {
      for (let start = 0; start < acknowledged.length; start += 50) {
        const numbers = acknowledged.slice(start, start + 50);
        const query = `{ ${numbers.map((number, index) => `c${index}: certificate(number: "${number}") { number }`).join(' ')} }`;
        const found = await dataOf(second, query);
        expect(numbers.filter((_, index) => found[`c${index}`] === null)).toEqual([]);
      }
      const again = await second.token('demo-operator', 'REPORTING');
      const totals = { accepted: 0, unchanged: 0, rejected: 0 };
      for (const batch of batches) {
        const { accepted, unchanged, rejected, results } = await report(second, again, batch);
        expect(results.filter(({ outcome }) => outcome === 'REJECTED')).toEqual([]);
        totals.accepted += accepted;
        totals.unchanged += unchanged;
        totals.rejected += rejected;
      }
      expect(totals.accepted + totals.unchanged).toBe(ROWS);
      expect(totals.unchanged).toBeGreaterThanOrEqual(acknowledged.length);
      expect(await countOf(second)).toBe(before + ROWS);
    } finally {
      await second.stop({ keepData: true });
    }
  }, 600_000);
});

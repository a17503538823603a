import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { AskHub } from '../../schema/claim-files/claim-request.ts';
import { judgeFile } from '../../schema/claim-files/judge-file.ts';
import { openClaimFile } from '../../schema/claim-files/open-claim-file.ts';
import { judgedRows, verdictLines } from '../../schema/claim-files/verdict-lines.ts';
import { TableError } from '../../schema/tabular/table.ts';
import { hintOf } from '../../subgraphs/claims/finding-hints.ts';
import { message } from '../../subgraphs/claims/findings.ts';
import { catalogueEntry, certificate, MemoryFacts, NOW, TODAY } from '../../subgraphs/claims/fixtures.ts';
import { judgeOnItsDay } from '../../subgraphs/claims/service.ts';
import { makeBodies } from '../../subgraphs/sample-world/bodies.ts';
import { makeLandmarkCertificates } from '../../subgraphs/sample-world/landmark-certificates.ts';
import { makeLandmarkLinks, makeLandmarkResults } from '../../subgraphs/sample-world/landmark-results.ts';

/**
 * The files from independent writers, judged by the same code in one process: the reading and the rules, without command line, network and store.
 * `cases.test.ts` takes the whole way.
 */
const FOLDER = fileURLToPath(new URL('./cases/', import.meta.url));

interface Expected {
  readonly decisions: Readonly<Record<string, string>> | null;
}

const cases: Record<string, Expected> = JSON.parse(await readFile(join(FOLDER, 'cases.json'), 'utf8'));
const facts = new MemoryFacts();
const landmarks = makeLandmarkCertificates(TODAY);
for (const body of makeBodies(TODAY)) facts.publish('CertificationBodyChanged', body);
for (const fact of landmarks) facts.publish('CertificateChanged', fact);
for (const result of makeLandmarkResults(TODAY)) facts.publish('ConformityResultChanged', result);
makeLandmarkLinks(landmarks).forEach((link, at) => {
  facts.publish('ReuseLinkChanged', { ...link, id: `L${at}` });
});
for (const { scheme, projectCode, activityClass } of [...landmarks, certificate({ projectCode: '001' })]) {
  const id = `${scheme}-${projectCode}`;
  const validFrom = '2015-01-01' as const;
  facts.publish('CatalogueEntryChanged', catalogueEntry({ id, scheme, projectCode, activityClass, validFrom }));
}
const holder = { country: 'CN' as const };
for (const line of (await readFile(join(FOLDER, 'certificates.ndjson'), 'utf8')).trim().split('\n')) {
  const { number, products, firstIssuedOn, expiresOn, holder: party } = JSON.parse(line);
  const held = { ...party, ...holder };
  facts.publish(
    'CertificateChanged',
    certificate({
      number,
      holder: held,
      producer: held,
      factory: held,
      projectCode: '001',
      firstIssuedOn,
      terms: [{ from: firstIssuedOn, to: expiresOn }],
      statusHistory: [{ status: 'VALID', from: firstIssuedOn, reasonCode: null, until: null, voluntary: false }],
      products: products.map((product: object, at: number) => ({ seq: at + 1, brand: null, series: null, ...product })),
    }),
  );
}
const ask: AskHub = async (claims) => ({
  checkedAt: NOW.toISOString(),
  sources: [],
  verdicts: claims.map((claim) => {
    const setting = facts.setting();
    const { decision, findings } = judgeOnItsDay(claim, setting, TODAY, (day) => facts.setting(day));
    const told = findings.map((found) => ({ ...found, message: message(found), hint: hintOf(found.key) }));
    return { decision, findings: told };
  }),
});

async function judged(name: string, folder = FOLDER) {
  const file = await openClaimFile(join(folder, name), { map: [], ignore: [], keepGoing: true });
  const options = { ask, on: null, language: 'zh', batchSize: 100, concurrency: 1, skip: 0 } as const;
  const rows = [];
  for await (const batch of judgeFile(file, options)) rows.push(...batch.rows);
  return { file, rows };
}

describe('a case', () => {
  const decided = Object.entries(cases).filter(([, { decisions }]) => decisions !== null);
  test.each(decided)('%s', async (name, { decisions }) => {
    const { rows } = await judged(name);
    for (const [key, expected] of Object.entries(decisions ?? {})) {
      const row = rows.find(({ checked }) => checked.row.row.cells.includes(key));
      const decision = row?.verdict.decision ?? 'no such row';
      const told = [name, key, decision, row?.verdict.messages];
      if (expected.startsWith('!')) expect(told).not.toEqual([name, key, expected.slice(1), row?.verdict.messages]);
      else expect(told).toEqual([name, key, expected, row?.verdict.messages]);
    }
  });

  const refused = Object.entries(cases).filter(
    ([name, { decisions }]) => decisions === null && !name.startsWith('x08'),
  );
  test.each(refused)('%s is refused as what it is', async (name) => {
    await expect(judged(name)).rejects.toThrow(TableError);
  });

  const same = ['a1 ACCEPT', 'a2 REJECT', 'a3 REVIEW'];
  test('every other file holds the same three rows, or is refused as what it is', async () => {
    for (const name of await readdir(FOLDER)) {
      if (cases[name]?.decisions !== undefined || /^(cases|certificates)\./.test(name)) continue;
      const result = await judged(name).catch((error: unknown) => error);
      if (result instanceof Error) expect([name, result.name]).toEqual([name, 'TableError']);
      else {
        const { rows } = result as Awaited<ReturnType<typeof judged>>;
        expect([
          name,
          ...rows.map(
            ({ checked, verdict }) => `${checked.row.row.cells.find((c) => /^a\d$/.test(c))} ${verdict.decision}`,
          ),
        ]).toEqual([name, ...same]);
      }
    }
  });
});

/** Files that were invented here, with the right decisions written down first, by other writers than ours. `*`: read right, or refused as what it is. */
const INVENTED = fileURLToPath(new URL('./invented/', import.meta.url));
const SAME = { a1: 'ACCEPT', a2: 'REJECT', a3: 'REVIEW' };

interface Invented {
  readonly decisions: Readonly<Record<string, string>> | '*' | null;
  readonly about: string;
}

const invented: Record<string, Invented> = JSON.parse(await readFile(join(INVENTED, 'invented.json'), 'utf8'));

describe('a file of mixed encodings', () => {
  test.each([
    ['h01-gbk-row-in-utf8.csv', [3]],
    ['h02-utf8-row-in-gbk.csv', [4]],
    ['h03-gbk-row-under-bom.csv', [3, 4]],
    ['h04-forbidden-in-gbk-row.csv', [2]],
    ['h20-mixed-many.csv', [8, 15, 22, 29, 36, 43, 50, 57, 62]],
  ])('%s says which lines: %j', async (name, lines) => {
    const { file } = await judged(name, INVENTED);
    const warning = file.warnings.find(({ code }) => code === 'MIXED_ENCODINGS');
    expect(warning?.en).toContain(`(lines ${lines.join(', ')})`);
    expect(warning?.zh).toContain(`（第${lines.join('、')}行）`);
  });

  test('no other file is said to be one', async () => {
    for (const [folder, names] of [
      [FOLDER, Object.keys(cases)],
      [INVENTED, Object.keys(invented)],
    ] as const) {
      for (const name of names) {
        if (/^h0[1-4]|^h20/.test(name)) continue;
        const result = await judged(name, folder).catch(() => null);
        expect([name, result?.file.warnings.filter(({ code }) => code === 'MIXED_ENCODINGS') ?? []]).toEqual([
          name,
          [],
        ]);
      }
    }
  });
});

describe('an invented file', () => {
  test.each(Object.entries(invented))('%s', async (name, { decisions, about }) => {
    const result = await judged(name, INVENTED).catch((error: unknown) => error);
    if (result instanceof Error) {
      expect([about, decisions === null || decisions === '*', result.name, result.message]).toEqual([
        about,
        true,
        'TableError',
        expect.stringMatching(/^[\s\S]{20,2000}$/),
      ]);
      // A job tells its seller in Chinese: no sentence of English is left in it.
      const [zh = ''] = (result as TableError).zh.replaceAll(join(INVENTED, name), '').split('文件中的列');
      expect([about, zh]).toEqual([about, expect.stringMatching(/\p{Script=Han}{3}/u)]);
      expect([about, /[a-z]+ [a-z]+ [a-z]+/i.test(zh) ? zh : '']).toEqual([about, '']);
      return;
    }
    expect([about, decisions]).not.toEqual([about, null]);
    const { rows } = result as Awaited<ReturnType<typeof judged>>;
    for (const [key, expected] of Object.entries(decisions === '*' ? SAME : (decisions ?? {}))) {
      const row = rows.find(
        ({ checked }) =>
          checked.row.row.cells.some((cell) => cell.trim() === key) || checked.row.claim?.reference === key,
      );
      const told = [key, row?.verdict.decision ?? 'no such row'];
      if (expected.startsWith('!')) expect([about, ...told]).not.toEqual([about, key, expected.slice(1)]);
      else expect([about, ...told, row?.verdict.messages]).toEqual([about, key, expected, row?.verdict.messages]);
    }
  });
});

test('a key that a number format made is written out as the file shows it', async () => {
  const { file, rows } = await judged('m02-format-sku.xlsx', INVENTED);
  const { headers } = file.table;
  const checked = judgedRows(
    rows.map((row) => row.checked),
    'zh',
  );
  const lines = verdictLines(checked, { headers, width: headers.length, format: 'csv' }).trim().split(/\r?\n/);
  expect(lines.map((line) => line.split(',')[0])).toEqual(['SKU-0007', '0008', '9号']);
});

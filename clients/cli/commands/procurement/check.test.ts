import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { writeSheets } from '../../../../schema/tabular/xlsx/write-workbook.ts';
import { readTenderFile, templateSheets } from '../../../../schema/tender-files/tender-file.ts';
import { runCommandLine } from '../../../../tests/support/command-line.ts';
import { sharedHub } from '../../../../tests/support/shared-hub.ts';

let endpoint: string;
const folder = mkdtempSync(join(tmpdir(), 'yunqiao-tender-'));
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  endpoint = (await sharedHub()).url;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...argv: string[]) =>
  runCommandLine(argv, {
    env: {
      YUNQIAO_ENDPOINT: endpoint,
      YUNQIAO_CLIENT_ID: 'demo-procurement',
      YUNQIAO_CLIENT_SECRET: 'demo-secret',
      YUNQIAO_PURPOSE: 'PROCUREMENT',
    },
  });

/** The bundle with one of its files changed. */
async function changed(bundle: string, name: string, change: (text: string) => string): Promise<string> {
  const out = new ZipFile();
  const zip = await openPromise(bundle);
  for await (const entry of zip.eachEntry()) {
    const text = (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
    out.addBuffer(Buffer.from(entry.fileName === name ? change(text) : text), entry.fileName);
  }
  out.end();
  const path = at(`changed-${name}.zip`);
  writeFileSync(path, await buffer(out.outputStream));
  return path;
}

describe('PRO-01 a tender, from file to archive', () => {
  it('goes from the template to the sheet and a bundle that proves itself offline', async () => {
    expect(await run('procurement', 'template', '--out', at('t.xlsx'))).toMatchObject({ exitCode: 0 });
    const outputs = ['--out', at('sheet.xlsx'), '--html', at('sheet.html'), '--bundle', at('bundle.zip')];
    const checked = await run('procurement', 'check', at('t.xlsx'), ...outputs);
    // The example offers an air conditioner without a certificate.
    expect(checked).toMatchObject({
      exitCode: 1,
      stdout: `${[at('sheet.xlsx'), at('sheet.html'), at('bundle.zip')].join('\n')}\n`,
    });
    expect(checked.stderr).toContain('1 甲: may not win');
    const html = readFileSync(at('sheet.html'), 'utf8');
    for (const text of ['政府采购绿色产品审查表', '无证书', '财库〔2019〕19号', '供应商:', '<svg'])
      expect(html).toContain(text);

    const offline = (path: string) => runCommandLine(['evidence', 'verify', path]);
    expect(await offline(at('bundle.zip'))).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('holds') });
    for (const [name, change] of [
      ['审查表.html', (text: string) => text.replace('无证书', '符合(强制采购)')],
      ['receipt.json', (text: string) => text.replace('NO_CERTIFICATE', 'ELIGIBLE_MANDATORY')],
      [
        'manifest.json',
        (text: string) => text.replace(/"keepUntil": "\d+/, '"keepUntil": "9999').replace('"v": 1', '"v": 2'),
      ],
    ] as const)
      expect(await offline(await changed(at('bundle.zip'), name, change)), name).toMatchObject({ exitCode: 1 });
    expect(await run('procurement', 'check', at('t.xlsx'), ...outputs)).toMatchObject({ exitCode: 2 });
  });

  it('names sheet, row and column of what is not of its form', async () => {
    const sheets = templateSheets();
    const withRow = async (sheet: string, column: number, value: string) => {
      const path = at(`faulty-${sheet}-${column}.xlsx`);
      const rows = (name: string, all: readonly (readonly string[])[]) =>
        name === sheet ? all.map((row, place) => (place === 1 ? row.with(column, value) : row)) : all;
      await writeSheets(
        path,
        sheets.map(({ name, rows: all }) => ({ name, rows: rows(name, all) })),
      );
      return readTenderFile(path).then(
        () => null,
        (error: Error) => error.message,
      );
    };
    expect(await withRow('项目', 4, '商场')).toMatch(/项目, .*工程项目类型.*医院/);
    expect(await withRow('项目', 5, '')).toMatch(/优先采购评审数值/);
    expect(await withRow('品目', 2, '')).toMatch(/品目, .*品目序号/);
    expect(await withRow('品目', 6, '5')).toMatch(/星级要求.*1, 2 or 3/);
    expect(await withRow('投标', 1, '91330502YQ0008223H')).toMatch(/投标.*as in the other rows/);
  });
});

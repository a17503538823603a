import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../../tests/support/command-line.ts';
import { findChromium, printPdf } from './print-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'yunqiao-pdf-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(
  at('sheet.html'),
  '<!doctype html><meta charset="utf-8"><style>@page{size:A4}</style><h1>政府采购绿色产品审查表</h1>',
);

/** A program in place of a browser. */
function browser(name: string, script: string): string {
  writeFileSync(at(name), `#!/bin/sh\n${script}\n`);
  chmodSync(at(name), 0o755);
  return at(name);
}
const io = (env: Record<string, string>) => ({ env, signal: new AbortController().signal });
const sheet = (env: Record<string, string>, ...argv: string[]) =>
  runCommandLine(['procurement', 'sheet', ...argv], { env });

describe('PRO-01 the evaluation sheet as PDF', () => {
  it('is printed by the browser that is named, or found on the PATH', async () => {
    const named = browser(
      'chromium',
      'for one in "$@"; do case "$one" in --print-to-pdf=*) printf "%%PDF-1.4" > "$(echo "$one" | cut -d= -f2-)";; esac; done',
    );
    expect(findChromium({ PATH: folder })).toBe(named);
    const printed = await sheet({ YUNQIAO_CHROMIUM: named }, at('sheet.html'), '--pdf', at('named.pdf'));
    expect(printed).toMatchObject({ exitCode: 0, stdout: `${at('named.pdf')}\n` });
    expect(readFileSync(at('named.pdf'), 'utf8')).toBe('%PDF-1.4');
  });

  it('says what is missing where no browser is found, and what to do', async () => {
    const missing = await sheet({ YUNQIAO_CHROMIUM: at('no-browser') }, at('sheet.html'), '--pdf', at('missing.pdf'));
    expect(missing.exitCode).not.toBe(0);
    for (const text of ['YUNQIAO_CHROMIUM', 'is no program', 'print it: it is made for A4'])
      expect(missing.stderr).toContain(text);
    expect((await sheet({}, at('sheet.html'), '--pdf', at('a.txt'))).stderr).toContain('expected .pdf');
    expect((await sheet({}, at('none.html'), '--pdf', at('a.pdf'))).stderr).toContain('none.html');
  });

  it('is none where the browser fails, hangs or writes nothing: an older file is not taken for it', async () => {
    writeFileSync(at('old.pdf'), 'old');
    const silent = { YUNQIAO_CHROMIUM: browser('silent', 'exit 0') };
    await expect(printPdf(at('sheet.html'), at('old.pdf'), io(silent))).rejects.toThrow(/wrote nothing/);
    expect(existsSync(at('old.pdf'))).toBe(false);
    const failing = { YUNQIAO_CHROMIUM: browser('failing', 'exit 3') };
    await expect(printPdf(at('sheet.html'), at('f.pdf'), io(failing))).rejects.toThrow(/did not print/);
    const hanging = { YUNQIAO_CHROMIUM: browser('hanging', 'exec sleep 60') };
    await expect(printPdf(at('sheet.html'), at('h.pdf'), io(hanging), 300)).rejects.toThrow(/did not finish/);
  });

  it.runIf(findChromium(process.env as Record<string, string>) !== null)(
    'is a PDF of a real browser',
    async () => {
      await printPdf(at('sheet.html'), at('real.pdf'), io(process.env as Record<string, string>));
      expect(readFileSync(at('real.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    },
    90_000,
  );
});

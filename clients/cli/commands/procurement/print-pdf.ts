import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';

/** Names that Chromium and its kin have on a PATH. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'chrome',
];
/** Where installers put them that change no PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const PRINT_TIMEOUT_MS = 60_000;

/** An installed browser that prints: what YUNQIAO_CHROMIUM names, else one on the PATH or in a usual place. `null` where there is none. */
export function findChromium(env: Io['env']): string | null {
  const named = env['YUNQIAO_CHROMIUM'];
  if (named) return isProgram(named) ? named : null;
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.flatMap((name) => endings.map((ending) => join(folder, name + ending))));
  return [...onPath, ...PLACES].find(isProgram) ?? null;
}

/**
 * Prints a sheet as PDF with the reader's own browser, which has fonts for Chinese; the page's own print rules hold (A4). The page is a file of this machine, and nothing is fetched.
 * @throws CommandError where no browser is found, it does not print within a minute, or it writes nothing
 */
export async function printPdf(
  html: string,
  pdf: string,
  { env, signal }: Pick<Io, 'env' | 'signal'>,
  timeout = PRINT_TIMEOUT_MS,
): Promise<void> {
  const browser = findChromium(env);
  if (browser === null)
    throw new CommandError(
      `${pdf}: printing needs an installed Chromium, Chrome or Edge, and ${env['YUNQIAO_CHROMIUM'] ? `YUNQIAO_CHROMIUM=${env['YUNQIAO_CHROMIUM']} is no program` : 'none was found'}. Set YUNQIAO_CHROMIUM to its path, or open ${html} in a browser and print it: it is made for A4.`,
      EXIT.refused,
    );
  const profile = mkdtempSync(join(tmpdir(), 'yunqiao-print-'));
  try {
    const page = pathToFileURL(resolve(html)).href;
    // Nobody else's file is taken for this one's print.
    rmSync(pdf, { force: true });
    await promisify(execFile)(
      browser,
      [
        '--headless=new',
        '--disable-gpu',
        '--no-first-run',
        '--no-pdf-header-footer',
        // Chromium has no sandbox for the root of a container; the page has no script and loads nothing.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${profile}`,
        `--print-to-pdf=${resolve(pdf)}`,
        page,
      ],
      { timeout, killSignal: 'SIGKILL', signal, maxBuffer: 4_000_000 },
    );
    if (!isWritten(pdf)) throw new Error('it wrote nothing');
  } catch (error) {
    signal.throwIfAborted();
    const { killed, message } = error as Error & { readonly killed?: boolean };
    const why = killed ? `it did not finish within ${timeout / 1000} s` : (message.split('\n')[0] ?? '');
    throw new CommandError(`${pdf}: ${browser} did not print ${html}: ${why}.`, EXIT.refused);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isWritten(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

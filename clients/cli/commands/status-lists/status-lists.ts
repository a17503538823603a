import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { parseCertificateNumber } from '../../../../schema/domain/certificate-number.ts';
import { CertificationBodyCodesDocument, type CertificationBodyCodesQuery } from '../../../sdk/index.ts';
import { EvidenceFault } from '../../../sdk/receipt.ts';
import { type StatusList, statusIn, verifyStatusList } from '../../../sdk/status-list.ts';
import { type ConnectionOptions, connect, endpointOf, withConnection } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import { type GetText, textsOf } from '../../hub-text.ts';
import { type Done, type Io, linesIn, readAll } from '../../io.ts';
import { type Columns, type OutputOptions, withOutput, writeRecords } from '../../records.ts';
import { readEvidence } from '../receipt/evidence-files.ts';

/** Bodies have three digits: at most so many lists. */
const MAX_BODIES = 1000;
const BODIES_AT_ONCE = 200;
/** 1,000,000 numbers, each on a line of its own. */
const MAX_INPUT_BYTES = 32 * 1024 * 1024;
/** What a hub's key set is kept as, beside the lists that it signed. */
const KEYS = 'jwks.json';
const CODE = /^\d{3}$/;

/**
 * What is said of a number offline: a status of the list, or `NOT_LISTED`: the body's list does not have it among those that are not valid, which does not show that the certificate exists;
 * `NO_LIST`: no list of its body is held, or one that must not be used; `NO_NUMBER`: not a unified certificate number (统一编号).
 */
interface Said {
  readonly number: string;
  readonly status: string;
  readonly asOf: string | null;
  /** Why nothing is said of it. */
  readonly error: string | null;
}

const COLUMNS: Columns<Said> = {
  number: ({ number }) => number,
  status: ({ status }) => status,
  at: ({ asOf }) => asOf,
  error: ({ error }) => error,
};

interface FetchOptions extends ConnectionOptions {
  readonly folder: string;
  readonly keys?: string;
}
interface CheckOptions extends OutputOptions {
  readonly folder: string;
  readonly keys?: string;
  readonly file?: string;
}

/** `yunqiao status-lists fetch|check`: which certificates are not valid, checked without asking the hub. */
export function statusListCommands(io: Io, done: Done): Command[] {
  const withFolder = (command: Command) =>
    command
      .requiredOption('--folder <folder>', 'where the lists are kept, <body>.jws')
      .option('--keys <file>', "the hub's key set kept from earlier; else the one that the hub shows is kept and used");
  const fetching = withConnection(
    withFolder(
      new Command('fetch')
        .description(
          'Fetch the signed lists of certificates that are not valid; what has not changed is not sent again.',
        )
        .argument('[bodies...]', 'codes of certification bodies; all of the register when left out'),
    ),
    4,
  ).addHelpText(
    'after',
    '\nOpen to everybody. A list is good for a day.\nExample:\n  yunqiao status-lists fetch --folder lists',
  );
  const checking = withFolder(
    withOutput(
      new Command('check')
        .description('Say of certificate numbers, offline, whether they are among those that are not valid.')
        .argument('[numbers...]', 'certificate numbers')
        .option('--file <file>', 'one number a line; "-" reads standard input'),
    ),
  ).addHelpText(
    'after',
    '\nNOT_LISTED does not show that a certificate exists: look a number up once before you rely on it.\nExit code 1: a number is listed, or nothing can be said of it.',
  );
  return [
    fetching.action(async (bodies: string[], options: FetchOptions) => done(await fetchLists(bodies, options, io))),
    checking.action(async (numbers: string[], options: CheckOptions) => done(await check(numbers, options, io))),
  ];
}

async function fetchLists(named: readonly string[], options: FetchOptions, io: Io): Promise<number> {
  const wrong = named.find((code) => !CODE.test(code));
  if (wrong !== undefined) throw new CommandError(`${wrong}: expected the code of a certification body, three digits.`);
  await mkdir(options.folder, { recursive: true });
  const get = textsOf(await endpointOf(options, io), options.timeout, io);
  const jwks = options.keys ? await readEvidence(options.keys) : await keysOf(get);
  const bodies = named.length > 0 ? named : await allBodies(options, io);
  let findings = 0;
  for (const body of bodies) {
    const [path, mark] = [join(options.folder, `${body}.jws`), join(options.folder, `${body}.etag`)];
    const held = existsSync(path) ? await readFile(mark, 'utf8').catch(missing) : null;
    const answer = await get(`/status-lists/${body}`, held === null ? {} : { 'if-none-match': held });
    const tell = (what: string) => io.stdout.write(`${body}  ${what}\n`);
    if (answer.status === 304) tell('unchanged');
    else if (answer.status === 404) tell('no certificates');
    else if (answer.status !== 200)
      throw new CommandError(`${body}: the hub answers ${answer.status}; try again later.`, EXIT.unreachable);
    else
      try {
        const { day, asOf, total, notValid } = verifyStatusList(answer.text, jwks, new Date());
        await replace(path, answer.text);
        // After the list: a mark without its list would keep the list from being sent.
        if (answer.etag) await replace(mark, answer.etag);
        const count = Object.values(notValid).reduce((sum, numbers) => sum + numbers.length, 0);
        tell(`${day}, as of ${asOf}: ${count} of ${total} certificates not valid`);
      } catch (error) {
        if (!(error instanceof EvidenceFault)) throw error;
        findings++;
        io.stderr.write(`${body}: ${error.code}: ${error.message} The list is not kept.\n`);
      }
  }
  // What verifies the lists that are held has to be there whenever they are.
  if (!options.keys) await replace(join(options.folder, KEYS), jwks);
  return findings > 0 ? EXIT.findings : EXIT.ok;
}

async function allBodies(options: FetchOptions, io: Io): Promise<readonly string[]> {
  const client = await connect(options, io, { publicAllowed: true });
  try {
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const page: CertificationBodyCodesQuery = await client.request(
        CertificationBodyCodesDocument,
        { first: BODIES_AT_ONCE, after },
        { signal: io.signal },
      );
      const { edges, pageInfo } = page.certificationBodies;
      codes.push(...edges.map(({ node }) => node.code));
      after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
    } while (after !== null && codes.length < MAX_BODIES);
    return codes.filter((code) => CODE.test(code)).sort();
  } finally {
    await client.close();
  }
}

async function check(given: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const fromFile = options.file === undefined ? [] : await linesOf(options.file, io);
  const numbers = [...given, ...fromFile];
  if (numbers.length === 0) throw new CommandError('Give certificate numbers, or --file.');
  const lists = await readLists(options, new Date());
  let findings = 0;
  const said = function* (): Generator<Said> {
    for (const number of numbers) {
      const one = sayOf(number, lists);
      if (one.status !== 'NOT_LISTED') findings++;
      yield one;
    }
  };
  await writeRecords(said(), COLUMNS, options, io);
  return findings > 0 ? EXIT.findings : EXIT.ok;
}

function sayOf(text: string, lists: ReadonlyMap<string, StatusList | string>): Said {
  const parts = parseCertificateNumber(text);
  if (!parts)
    return { number: text, status: 'NO_NUMBER', asOf: null, error: 'not a unified certificate number (统一编号)' };
  const { number } = parts;
  const body = number.slice(5, 8);
  const list = lists.get(body) ?? `no list of body ${body} is held`;
  if (typeof list === 'string') return { number, status: 'NO_LIST', asOf: null, error: list };
  return { number, status: statusIn(list, number) ?? 'NOT_LISTED', asOf: list.asOf, error: null };
}

/** The lists of a folder by body; in place of one that must not be used: why. */
async function readLists({ folder, keys }: CheckOptions, now: Date): Promise<ReadonlyMap<string, StatusList | string>> {
  const lists = new Map<string, StatusList | string>();
  const jwks = await readEvidence(keys ?? join(folder, KEYS));
  for (const name of await readdir(folder)) {
    const body = name.replace(/\.jws$/, '');
    if (name === body || !CODE.test(body)) continue;
    try {
      const list = verifyStatusList(await readEvidence(join(folder, name)), jwks, now);
      // A list under another body's name would say of its numbers what is said of others.
      lists.set(body, list.sub === body ? list : `${name} is the list of body ${list.sub}`);
    } catch (error) {
      if (!(error instanceof EvidenceFault || error instanceof CommandError)) throw error;
      lists.set(body, `${name}: ${error.message}`);
    }
  }
  return lists;
}

async function keysOf(get: GetText): Promise<string> {
  const { status, text } = await get('/.well-known/jwks.json');
  if (status !== 200) throw new CommandError(`The hub does not show its keys: it answers ${status}.`, EXIT.unreachable);
  return text;
}

/** Whoever reads meanwhile has the old file or the new one. */
async function replace(path: string, text: string): Promise<void> {
  const beside = `${path}.new`;
  await writeFile(beside, text);
  await rename(beside, path);
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

async function linesOf(file: string, { stdin }: Pick<Io, 'stdin'>): Promise<readonly string[]> {
  const text = file === '-' ? await readAll(stdin, MAX_INPUT_BYTES) : await readEvidence(file);
  return linesIn(text);
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['gateway', 'subgraphs', 'schema', 'clients', 'tests'];

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(): string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((name) =>
      posix.join(room, name.replaceAll('\\', '/')),
    ),
  ).filter((name) => name.endsWith('.ts') && !name.includes('__generated__'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const specifiers = [
    ...text.matchAll(/(?:from|import)\s+'(\.[^']+)'/g),
    ...text.matchAll(/(?:import|new URL)\('(\.[^']+\.ts)'/g),
  ].map((match) => match[1] ?? '');
  return specifiers.map((specifier) => ({ from: file, to: relative(ROOT, join(ROOT, dirname(file), specifier)) }));
}

const isTest = (file: string) => file.endsWith('.test.ts') || file.startsWith('tests/');
/** They put rooms together, so they may enter them: the processes of one machine, and the entry of a subgraph that runs alone. */
const isCompositionRoot = (file: string) =>
  file === 'gateway/main.ts' || file.startsWith('gateway/hub/') || file === 'subgraphs/main.ts';

/** Formats and verification of records and receipts: gateway and clients must read them alike. */
const EVIDENCE = 'schema/contract/evidence/';
/** The form of the key file: the hub and the command that rotates its keys must read it alike. */
const KEY_FILE = 'schema/contract/key-rotation.ts';

/** Which rooms a file may import from, by the room it lies in; `undefined` where anything goes. */
function allowedFrom(file: string): readonly string[] | undefined {
  if (isTest(file) || isCompositionRoot(file)) return undefined;
  const [room = '', folder = ''] = file.split('/');
  if (room === 'gateway') return ['gateway/', 'schema/contract/'];
  if (room === 'schema') return folder === 'contract' || folder === 'domain' ? [`schema/${folder}/`] : undefined;
  if (room === 'clients')
    return folder === 'sdk'
      ? ['clients/sdk/', 'schema/domain/', EVIDENCE]
      : [`clients/${folder}/`, 'clients/sdk/', 'schema/domain/', EVIDENCE, KEY_FILE];
  if (room === 'subgraphs') {
    const own = [
      'subgraphs/shared/',
      'subgraphs/sample-world/',
      'schema/contract/',
      'schema/domain/',
      'schema/discover.ts',
    ];
    return [`subgraphs/${folder}/`, ...own];
  }
  return [];
}

describe('the house', () => {
  const files = sources();

  it('has every room in sight', () => {
    for (const room of ROOMS) expect(files.some((file) => file.startsWith(`${room}/`))).toBe(true);
  });

  it('lets rooms import only what the plan allows', () => {
    const trespasses = files.flatMap((file) => {
      const allowed = allowedFrom(file);
      if (!allowed) return [];
      return importsOf(file)
        .filter(({ to }) => !allowed.some((prefix) => to === prefix || to.startsWith(prefix)))
        .map(({ from, to }) => `${from} imports ${to}`);
    });
    expect(trespasses).toEqual([]);
  });

  it('keeps tests and composition roots out of what others import', () => {
    const wrong = files
      .filter((file) => !isTest(file) && !isCompositionRoot(file))
      .flatMap(importsOf)
      .filter(({ to }) => isTest(to) || isCompositionRoot(to))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it('names files in kebab case and by what they hold', () => {
    const names = files.filter((file) => !/^[a-z0-9-]+(\.test|\.config|\.d)?\.ts$/.test(file.split('/').at(-1) ?? ''));
    const vague = files.filter((file) => /(^|\/)(utils?|helpers?|types|misc|common)\.ts$/.test(file));
    expect([...names, ...vague]).toEqual([]);
  });

  it('splits what has grown past 400 lines', () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 400)
      .map(({ file, lines }) => `${file}: ${lines}`);
    expect(long).toEqual([]);
  });

  it('gives every subgraph folder the same roles', () => {
    const folders = [...new Set(files.filter((file) => file.endsWith('/subgraph.ts')).map((file) => dirname(file)))];
    expect(folders.length).toBeGreaterThanOrEqual(8);
    for (const folder of folders) {
      for (const role of ['context.ts', 'resolvers.ts', 'policy.ts']) expect(files).toContain(`${folder}/${role}`);
      expect(readFileSync(join(ROOT, folder, 'schema.graphql'), 'utf8')).not.toBe('');
    }
  });

  it('reads the environment in one place', () => {
    const readers = files.filter(
      (file) =>
        !isTest(file) &&
        !isCompositionRoot(file) &&
        !file.startsWith('clients/') &&
        /process\.env/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(readers).toEqual([]);
  });

  it('never names the machine it was written on', () => {
    const hints = files.filter((file) =>
      /\/work\/|\.\.\/shared\/(domain|design|seeds|prototypes)/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(hints.filter((file) => file !== 'tests/architecture/imports.test.ts')).toEqual([]);
  });
});

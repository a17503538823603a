import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assetPath } from '../../schema/contract/asset.ts';
import { readOwnSdl, sdlFiles } from '../../schema/contract/subgraph-sdl.ts';
import { discoverSubgraphs } from '../../schema/discover.ts';
import { rule } from './rule.ts';
import { importsOf, isTest, ROOMS, sources, textOf } from './sources.ts';

/** They put rooms together, so they may enter them: the processes of one machine, and the entry of a subgraph that runs alone. */
const isCompositionRoot = (file: string) =>
  file === 'gateway/main.ts' || file.startsWith('gateway/hub/') || file === 'subgraphs/main.ts';

/** Formats and verification of records and receipts: gateway and clients must read them alike. */
const EVIDENCE = 'schema/contract/evidence/';
/** The scopes of a purpose: what a request of an agreement may name. */
const SCOPES = 'schema/contract/scopes.ts';
/** The form of the key file: the hub and the command that rotates its keys must read it alike. */
const KEY_FILE = 'schema/contract/key-rotation.ts';

/** The table of error codes: a reference lists what a client can meet. */
const ERRORS = 'schema/contract/errors.ts';
/** Files beside a module, which compilation does not move: one way to find them. */
const ASSET = 'schema/contract/asset.ts';

/** Reading tables of any kind of file, files of claims, of reports and of tenders: the command line and the hub must read a file alike. */
const CLAIM_FILES = ['schema/tabular/', 'schema/claim-files/', 'schema/report-files/', 'schema/tender-files/'];
/** What the shared rooms of `schema/` may import; other files there put things together. The domain's dated tables are read as assets. */
const SHARED_ROOMS: Readonly<Record<string, readonly string[]>> = {
  contract: ['schema/contract/'],
  domain: ['schema/domain/', ASSET, 'schema/contract/caller.ts'],
  tabular: ['schema/tabular/', 'schema/domain/'],
  'report-files': ['schema/report-files/', 'schema/tabular/', 'schema/domain/'],
  'tender-files': ['schema/tender-files/', 'schema/tabular/', 'schema/domain/'],
  'claim-files': ['schema/claim-files/', 'schema/tabular/', 'schema/domain/'],
};

/** Which rooms a file may import from, by the room it lies in; `undefined` where anything goes. */
function allowedFrom(file: string): readonly string[] | undefined {
  if (isTest(file) || isCompositionRoot(file)) return undefined;
  const [room = '', folder = ''] = file.split('/');
  if (room === 'gateway') return ['gateway/', 'schema/contract/'];
  if (room === 'schema') return SHARED_ROOMS[folder];
  if (room === 'clients')
    return folder === 'sdk'
      ? ['clients/sdk/', 'schema/domain/', EVIDENCE]
      : [
          `clients/${folder}/`,
          'clients/sdk/',
          'schema/domain/',
          ...CLAIM_FILES,
          EVIDENCE,
          KEY_FILE,
          // Words of values are said in one place.
          ...(folder === 'cli' ? ['clients/portal/texts/'] : []),
          SCOPES,
          ERRORS,
          ASSET,
        ];
  if (room === 'subgraphs') {
    const own = [
      'subgraphs/shared/',
      'subgraphs/sample-world/',
      'schema/contract/',
      'schema/domain/',
      ...CLAIM_FILES,
      'schema/discover.ts',
    ];
    return [`subgraphs/${folder}/`, ...own];
  }
  return [];
}

describe('the house', () => {
  const files = sources(ROOMS);

  it('has every room in sight', () => {
    for (const room of ROOMS) expect(files.some((file) => file.startsWith(`${room}/`))).toBe(true);
  });

  rule(
    'lets rooms import only what the plan allows',
    'Rooms change without each other only while what they know of each other is written down: allowedFrom() above says who may import whom. Entities cross between ' +
      'subgraphs by @key and changes by events; what gateway and subgraphs share is schema/contract.',
    () =>
      files.flatMap((file) => {
        const allowed = allowedFrom(file);
        if (!allowed) return [];
        return importsOf(file)
          .filter(({ to }) => !allowed.some((prefix) => to === prefix || to.startsWith(prefix)))
          .map(({ from, to }) => `${from} imports ${to}`);
      }),
  );

  rule(
    'keeps tests and composition roots out of what others import',
    'What only tests have must never be in the running hub; and what puts rooms together enters all of them, so whoever imported it would as well.',
    () =>
      files
        .filter((file) => !isTest(file) && !isCompositionRoot(file))
        .flatMap(importsOf)
        .filter(({ to }) => isTest(to) || isCompositionRoot(to))
        .map(({ from, to }) => `${from} imports ${to}`),
  );

  rule(
    'names files in kebab case and by what they hold',
    'A file is found by its name. utils, helpers, types, misc and common say nothing of what is inside, so anything ends up there.',
    () => {
      const names = files.filter(
        (file) => !/^[a-z0-9-]+(\.test|\.config|\.d)?\.tsx?$/.test(file.split('/').at(-1) ?? ''),
      );
      return [...names, ...files.filter((file) => /(^|\/)(utils?|helpers?|types|misc|common)\.tsx?$/.test(file))];
    },
  );

  rule(
    'splits what has grown past 400 lines',
    'A file answers one question. Past 400 lines several live there: split it by concept, not by size.',
    () =>
      files
        .map((file) => ({ file, lines: textOf(file).split('\n').length }))
        .filter(({ lines }) => lines > 400)
        .map(({ file, lines }) => `${file}: ${lines}`),
  );

  rule(
    'splits SDL that has grown past 700 lines',
    'Nobody reads a thousand lines to find a field: Query and Mutation stay in schema.graphql, the types of a concept go to schema/<concept>.graphql.',
    () =>
      discoverSubgraphs()
        .flatMap(({ path }) => sdlFiles(path))
        .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
        .filter(({ lines }) => lines > 700)
        .map(({ file, lines }) => `${file}: ${lines}`),
  );

  it('finds the subgraphs', () => expect(subgraphFolders(files).length).toBeGreaterThanOrEqual(8));

  rule(
    'gives every subgraph folder the same roles',
    'Who knows one subgraph finds his way in every other: context.ts says what a request has, resolvers.ts maps arguments, policy.ts rules on rows.',
    () =>
      subgraphFolders(files).flatMap((folder) => {
        // Where every coordinate is public there are no rows to rule on.
        const restricted = /scopes: \["(?!public"\])/.test(readOwnSdl(assetPath(import.meta.url, `../../${folder}`)));
        return ['context.ts', 'resolvers.ts', ...(restricted ? ['policy.ts'] : [])]
          .map((role) => `${folder}/${role}`)
          .filter((file) => !files.includes(file));
      }),
  );

  rule(
    'gives a role one name in every subgraph',
    'What is called otherwise in each folder is looked for in each: documents are in model.ts, use cases in service.ts, read models in view.ts, what is known without sample data in load-reference.ts, ' +
      'fictional data in sample.ts; where there are several, in <of what>-model.ts, -service.ts, -view.ts.',
    () =>
      files
        .filter((file) => /^subgraphs\/(?!shared\/|sample-world\/)/.test(file) && !isTest(file))
        .flatMap((file) =>
          ROLES.filter(({ content, name }) => content.test(textOf(file)) && !name.test(file)).map(
            ({ role }) => `${file}: ${role}`,
          ),
        ),
  );

  rule(
    'ships nothing that only tests use',
    'A module that no module of the hub, of a client or of the set-up loads is test code: it is fixtures.ts beside the tests, or lies in tests/.',
    () => {
      const shipped = files.filter((file) => !isTest(file));
      const used = new Set(shipped.flatMap(importsOf).map(({ to }) => to));
      return shipped.filter((file) => !used.has(file) && !isStarted(file));
    },
  );

  rule(
    'reads the environment in one place',
    'A variable that is read anywhere is in no list, has no check and no error that names it: schema/contract/environment.ts reads them all, once.',
    () =>
      files.filter(
        (file) =>
          !isTest(file) &&
          !isCompositionRoot(file) &&
          !file.startsWith('clients/') &&
          /process\.env/.test(textOf(file)),
      ),
  );

  rule('never names the machine it was written on', 'A path of one machine is wrong on every other.', () =>
    files
      .filter((file) => /\/work\/|\.\.\/shared\/(domain|design|seeds|prototypes)/.test(textOf(file)))
      .filter((file) => file !== 'tests/architecture/imports.test.ts'),
  );
});

/** What a file of a subgraph holds, and how it is called then. */
const ROLES: readonly { readonly role: string; readonly content: RegExp; readonly name: RegExp }[] = [
  { role: 'documents', content: /\bnew Schema\b/, name: /[/-]model\.ts$/ },
  { role: 'use cases', content: /^export function create\w*Service\b/m, name: /[/-]service\.ts$/ },
  { role: 'a read model', content: /^export const \w+: ReadModelDefinition\b/m, name: /[/-]view\.ts$/ },
  { role: 'reference data', content: /^export (?:async )?function loadReference\b/m, name: /\/load-reference\.ts$/ },
  { role: 'sample data', content: /^export (?:async )?function (?:load\w*Sample|loadDemo)/m, name: /\/sample\.ts$/ },
];

/** Modules that nobody imports: they are started by a command, found by their name, or read by the generator of types. */
function isStarted(file: string): boolean {
  return (
    isCompositionRoot(file) ||
    /^subgraphs\/[^/]+\/(subgraph|context|mappers)\.ts$/.test(file) ||
    ['subgraphs/sample-world/generate.ts', 'schema/generate.ts', 'clients/cli/main.ts'].includes(file) ||
    file.startsWith('clients/examples/') ||
    file.endsWith('.d.ts')
  );
}

function subgraphFolders(files: readonly string[]): string[] {
  return [...new Set(files.filter((file) => file.endsWith('/subgraph.ts')).map((file) => dirname(file)))];
}

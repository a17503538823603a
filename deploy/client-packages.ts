/**
 * `npm run package:clients`: the clients as packages, in `dist/packages/sdk` and `dist/packages/cli`, for `npm pack` and `npm publish`. Each holds the compiled
 * modules that it reaches and what these read beside them; what they take from elsewhere are its dependencies, in the versions that the tests run with.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const PACKAGES = join(DIST, 'packages');
/** What modules read beside them. */
const ASSET = /\.(csv|json|graphql)$/;
const IMPORT =
  /^(?:import|export)\s[^'"]*?\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

interface RootPackage {
  readonly version: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Compiled modules that an entry reaches, and the packages that they import. */
function reach(entry: string): { readonly modules: readonly string[]; readonly packages: ReadonlySet<string> } {
  const modules = new Set<string>();
  const packages = new Set<string>();
  const visit = (module: string): void => {
    if (modules.has(module)) return;
    modules.add(module);
    for (const [, from, bare, dynamic] of readFileSync(module, 'utf8').matchAll(IMPORT)) {
      const specifier = from ?? bare ?? dynamic ?? '';
      if (specifier.startsWith('.')) visit(join(dirname(module), specifier));
      else if (!specifier.startsWith('node:')) packages.add(packageOf(specifier));
    }
  };
  visit(entry);
  return { modules: [...modules].sort(), packages };
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function writePackage(
  folder: string,
  entry: string,
  manifest: Readonly<Record<string, unknown>>,
  extra: readonly string[] = [],
): void {
  const root = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as RootPackage;
  const { modules, packages } = reach(join(DIST, entry));
  for (const module of modules) cpSync(module, join(folder, 'dist', relative(DIST, module)));
  for (const source of new Set(modules.map((module) => dirname(relative(DIST, module)))))
    for (const name of readdirSync(join(ROOT, source)))
      if (ASSET.test(name)) cpSync(join(ROOT, source, name), join(folder, source, name));
  const dependencies = Object.fromEntries(
    [...packages, ...extra].sort().map((name) => {
      const version = root.dependencies[name] ?? versionOf(name);
      return [name, version];
    }),
  );
  const { version, license, engines } = root;
  const whole = { ...manifest, version, license, engines, type: 'module', dependencies };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(whole, null, 2)}\n`);
  cpSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  cpSync(join(ROOT, 'clients/README.md'), join(folder, 'README.md'));
}

/** Of a package that comes with another one. */
function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as RootPackage).version;
}

/** Writes both packages from what was compiled. @returns their folders */
export function packageClients(): { readonly sdk: string; readonly cli: string } {
  if (!existsSync(join(DIST, '.yunqiao-built'))) throw new Error('Compile first: node deploy/setup.mjs');
  rmSync(PACKAGES, { recursive: true, force: true });
  const [sdk, cli] = [join(PACKAGES, 'sdk'), join(PACKAGES, 'cli')];
  for (const folder of [sdk, cli]) mkdirSync(folder, { recursive: true });
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'deploy/tsconfig.sdk.json'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The declarations of the SDK were not made.');
  writePackage(
    sdk,
    'clients/sdk/index.js',
    {
      name: '@yunqiao/sdk',
      description:
        'Yunqiao (云桥), the green certification hub: typed operations and a client that signs in, repeats and verifies receipts',
      exports: { '.': { types: './dist/clients/sdk/index.d.ts', default: './dist/clients/sdk/index.js' } },
      types: './dist/clients/sdk/index.d.ts',
      sideEffects: false,
      files: ['dist', 'schema'],
    },
    // Types only: no compiled module names it.
    ['@graphql-typed-document-node/core'],
  );
  writePackage(cli, 'clients/cli/main.js', {
    name: '@yunqiao/cli',
    description: 'Yunqiao (云桥), the green certification hub, from the command line',
    bin: { yunqiao: './bin.mjs' },
    files: ['bin.mjs', 'dist', 'schema'],
  });
  writeFileSync(join(cli, 'bin.mjs'), "#!/usr/bin/env node\nimport './dist/clients/cli/main.js';\n", { mode: 0o755 });
  return { sdk, cli };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const folder of Object.values(packageClients())) console.log(relative(ROOT, folder));

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const ROOMS = ['gateway', 'subgraphs', 'schema', 'clients', 'tests'];

export interface Import {
  readonly from: string;
  readonly to: string;
}

/** Source files of rooms, from the project's folder; what is generated is not ours to arrange. */
export function sources(rooms: readonly string[]): string[] {
  return rooms
    .flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((name) =>
        posix.join(room, name.replaceAll('\\', '/')),
      ),
    )
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('__generated__'));
}

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

export function existsInProject(file: string): boolean {
  return existsSync(join(ROOT, file));
}

/** Files of the project that a file names: imports, of types too, and modules that it starts. */
export function importsOf(file: string): Import[] {
  return [...importsIn(file), ...specifiersOf(file, /new URL\('(\.[^']+\.tsx?)'/g)];
}

/** Files that are loaded with a file, or whose types it needs. */
export function importsIn(file: string): Import[] {
  return [...specifiersOf(file, /(?:from|import)\s+'(\.[^']+)'/g), ...specifiersOf(file, /import\('(\.[^']+\.ts)'/g)];
}

function specifiersOf(file: string, pattern: RegExp): Import[] {
  return [...textOf(file).matchAll(pattern)].map(([, specifier = '']) => ({
    from: file,
    to: relative(ROOT, join(ROOT, dirname(file), specifier)),
  }));
}

/** What only tests have: it is not compiled into the hub (`deploy/tsconfig.build.json`). Builders of facts for tests are `fixtures.ts`, or `<of what>-fixtures.ts`. */
export const isTest = (file: string) =>
  /\.test\.ts$|(^|[/-])fixtures\.ts$/.test(file) ||
  file.startsWith('tests/') ||
  file.startsWith('schema/domain/events/samples/');

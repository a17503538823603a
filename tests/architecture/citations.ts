import { existsSync, readFileSync } from 'node:fs';

const file = (name: string) => new URL(`../../${name}`, import.meta.url);

/** A test that a document names: `file` › "test" › "another test of the same file". */
export interface Citation {
  readonly path: string;
  readonly title: string;
}

/** The tests that a text names. */
export function citations(text: string): readonly Citation[] {
  return [...text.matchAll(/`([\w./-]+\.test\.ts)`((?: › "[^"]+")+)/g)].flatMap(([, path = '', titles = '']) =>
    [...titles.matchAll(/ › "([^"]+)"/g)].map(([, title = '']) => ({ path, title })),
  );
}

/** Those that there are not. */
export function missingTests(cited: readonly Citation[]): readonly Citation[] {
  return cited.filter(
    ({ path, title }) => !existsSync(file(path)) || !hasTest(readFileSync(file(path), 'utf8'), title),
  );
}

/** Whether a file has a test, a table of tests or a group of this title. */
export function hasTest(text: string, title: string): boolean {
  const quoted = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:\\b(?:it|test|describe)|\\))\\(\\s*(['"\`])${quoted}\\1`).test(text);
}

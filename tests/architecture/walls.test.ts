import { describe, expect, it } from 'vitest';
import { cycles } from './cycles.ts';
import { brokenRule, rule } from './rule.ts';
import { type Import, importsIn, importsOf, isTest, ROOMS, sources } from './sources.ts';

const EXECUTION = 'gateway/execution/';
/** From what stands alone to what needs all before it. */
const EXECUTION_ROOMS = ['operation', 'transport', 'answer', 'plan'];

/** The room of `gateway/execution` that a file lies in; undefined for what puts the rooms together. */
function roomOf(file: string): string | undefined {
  const [room, ...inside] = file.slice(EXECUTION.length).split('/');
  return inside.length > 0 ? room : undefined;
}

/** Imports from a room of `gateway/execution` into a later one, or into what puts the rooms together. */
function throughWalls(imports: readonly Import[]): Import[] {
  return imports.filter(({ from, to }) => {
    const room = from.startsWith(EXECUTION) && !isTest(from) ? roomOf(from) : undefined;
    if (room === undefined || !to.startsWith(EXECUTION)) return false;
    return !EXECUTION_ROOMS.slice(0, EXECUTION_ROOMS.indexOf(room) + 1).includes(roomOf(to) ?? '');
  });
}

const told = ({ from, to }: Import) => `${from} imports ${to}`;

describe('the rooms of gateway/execution', () => {
  const files = sources(['gateway']);

  rule(
    'import only themselves and those before them',
    `${EXECUTION_ROOMS.join(', ')} stand in this order: what is asked, how subgraphs are reached, what comes back, and the plan that needs all three. An arrow backwards makes ` +
      'one room of two again; move what both need into the earlier one. Only files beside the rooms put them together.',
    () => throughWalls(files.flatMap(importsOf)).map(told),
  );

  rule(
    'are all in that order',
    'A room that the order does not name has no walls: give it a place in EXECUTION_ROOMS.',
    () =>
      [...new Set(files.filter((file) => file.startsWith(EXECUTION)).map(roomOf))].filter(
        (room): room is string => room !== undefined && !EXECUTION_ROOMS.includes(room),
      ),
  );

  rule(
    'know nothing of the rest of the gateway',
    'The engine runs over any supergraph, for callers whom it does not know: who asks, what it costs and what is recorded is for the rooms that use it.',
    () =>
      files
        .filter((file) => file.startsWith(EXECUTION) && !isTest(file))
        .flatMap(importsOf)
        .filter(({ to }) => to.startsWith('gateway/') && !to.startsWith(EXECUTION))
        .map(told),
  );

  it.each([
    ['operation/a.ts', 'plan/b.ts', true],
    ['answer/a.ts', 'generation.ts', true],
    ['answer/a.ts', 'transport/b.ts', false],
    ['plan/a.ts', 'plan/b.ts', false],
    ['generation.ts', 'plan/b.ts', false],
    ['operation/a.test.ts', 'plan/b.ts', false],
  ])('have a wall from %s to %s: %s', (from, to, isWall) => {
    const imports = [{ from: EXECUTION + from, to: EXECUTION + to }];
    expect(throughWalls(imports)).toEqual(isWall ? imports : []);
  });
});

describe('imports', () => {
  rule(
    'make no circle',
    'Files that need each other are one file in several pieces: none can be read, tested or moved alone, and which is loaded first decides what is there yet. Types count too: ' +
      'a circle of types is the same knot for whoever reads, and becomes one of values with the next line. Move what both need into a file of its own.',
    () => cycles(sources([...ROOMS, 'deploy']).flatMap(importsIn)),
  );

  it.each<[string, string, string[]]>([
    ['a>b b>c', 'none', []],
    ['a>a', 'itself', ['a → a']],
    ['a>b b>c c>a', 'a triangle', ['a → b → c → a']],
    ['x>a a>b b>a b>x c>d d>c', 'each group once', ['a → b → a', 'c → d → c', 'x → a → b → x']],
  ])('of %s have %s', (text, _what, expected) => {
    const imports = text.split(' ').map((arrow) => {
      const [from = '', to = ''] = arrow.split('>');
      return { from, to };
    });
    expect(cycles(imports)).toEqual(expected);
  });
});

it('a broken rule says why it is one, and where it is broken', () => {
  expect(brokenRule('It hurts.', ['a', 'b'])).toBe('It hurts.\nBroken by:\n- a\n- b');
});

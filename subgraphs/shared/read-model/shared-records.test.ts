import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteEvent, noteOf } from '../../../tests/support/note-events.ts';
import type { ReadModelDefinition } from './read-model.ts';
import { openReadModelReader } from './reader.ts';
import { openReadModelWriter } from './writer.ts';

const definition: ReadModelDefinition = {
  name: 'bodies',
  version: 1,
  follows: ['bodies'],
  places: {},
  shared: ['body'],
  project: {
    OrganisationChanged(event, view) {
      const { what, key, value } = noteOf(event);
      if (what === 'Removed') view.remove('body', key);
      else view.put('body', key, value);
      if (what === 'Copied') view.put('plain', key, value);
    },
  },
};
/** lmdb gives its reading snapshot up at the next turn of the event loop. */
const nextTurn = () => sleep(5);

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'shared-records-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function open() {
  const writer = openReadModelWriter(directory, 'registry', definition);
  const reader = openReadModelReader(directory, 'registry', definition);
  let seq = 0;
  const apply = (type: string, key: string, fact: unknown) => {
    writer.apply('bodies', [noteEvent(++seq, key, fact, type)], null);
  };
  return { writer, reader, apply, close: () => Promise.all([writer.close(), reader.close()]) };
}

describe('records that answers share', () => {
  it('are the same object until the record changes, and never an old one', async () => {
    const { reader, apply, close } = open();
    apply('Put', '101', { name: 'A', scopes: ['x'] });
    const first = reader.get('body', '101');
    expect(first).toEqual({ name: 'A', scopes: ['x'] });
    expect(reader.get('body', '101')).toBe(first);
    await nextTurn();
    expect(reader.get('body', '101')).toBe(first);

    apply('Put', '101', { name: 'A', scopes: ['y'] });
    await nextTurn();
    expect(reader.get('body', '101')).toEqual({ name: 'A', scopes: ['y'] });
    apply('Removed', '101', null);
    await nextTurn();
    expect(reader.get('body', '101')).toBeUndefined();
    apply('Put', '101', { name: 'A', scopes: ['x'] });
    await nextTurn();
    expect(reader.get('body', '101')).toEqual({ name: 'A', scopes: ['x'] });
    await close();
  });

  it('cannot be changed inside by one of the answers', async () => {
    const { reader, apply, close } = open();
    apply('Put', '101', { name: 'A', scopes: [{ group: 'x' }] });
    const body = reader.get<{ scopes: { group: string }[] }>('body', '101');
    expect(() => body?.scopes.push({ group: 'y' })).toThrow(TypeError);
    expect(() => Object.assign(body?.scopes[0] ?? {}, { group: 'y' })).toThrow(TypeError);
    await close();
  });

  it('are decoded anew by a view that was made anew, whose record shapes are others', async () => {
    const { writer, reader, apply, close } = open();
    apply('Put', '101', { a: 1, b: 2 });
    expect(reader.get('body', '101')).toEqual({ a: 1, b: 2 });
    await writer.reset();
    writer.apply('bodies', [noteEvent(1, '101', { c: 1, d: 2 }, 'Put')], null);
    await sleep(600);
    expect(reader.get('body', '101')).toEqual({ c: 1, d: 2 });
    await close();
  });

  it('say what a table without sharing says, whatever is written in whatever order', async () => {
    const { reader, apply, close } = open();
    const key = fc.constantFrom('101', '102', '103');
    const fact = fc.record({ name: fc.string({ maxLength: 30 }), scopes: fc.array(fc.string(), { maxLength: 4 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(key, fact), { minLength: 1, maxLength: 5 }), async (writes) => {
        for (const [at, value] of writes) apply('Copied', at, value);
        // What was written shows to a reader with one of its next turns.
        await vi.waitFor(
          () => {
            for (const at of ['101', '102', '103']) expect(reader.get('body', at)).toEqual(reader.get('plain', at));
            for (const [at, value] of new Map(writes)) expect(reader.get('plain', at)).toEqual(value);
          },
          { timeout: 50_000, interval: 5 },
        );
      }),
      { numRuns: 40 },
    );
    await close();
  });
});

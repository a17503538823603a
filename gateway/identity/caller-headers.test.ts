import { beforeEach, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import {
  CALLER_HEADER_SECONDS,
  keyIdOf,
  operationHash,
  verifyCallerHeader,
} from '../../schema/contract/caller-header.ts';
import { generateKeySet, type KeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { type CallerHeaders, createCallerHeaders } from './caller-headers.ts';

const FETCH = operationHash('{ certificate { number } }');
const OTHER_FETCH = operationHash('{ certificate { scheme } }');
const caller = (agency: string): Caller => ({ ...PUBLIC_CALLER, kind: 'MINISTRY', agency });

let keys: KeySet;
let changed: () => void;
let headers: CallerHeaders;
let now: number;
beforeEach(() => {
  now = 1000;
  let current = parseKeySet(generateKeySet());
  const listeners: (() => void)[] = [];
  keys = {
    get signing() {
      return current.signing;
    },
    find: (kid) => current.find(kid),
    findEver: (kid) => current.findEver(kid),
    publicJwks: [],
    refresh: async () => undefined,
    onChange: (listener) => listeners.push(listener),
  };
  changed = () => {
    current = parseKeySet(generateKeySet());
    for (const listener of listeners) listener();
  };
  headers = createCallerHeaders(keys, () => now);
});

describe('headers within the process', () => {
  it('say who asks, to whom and what, and are signed once for all tokens that say the same', () => {
    const first = headers(caller('a')).withinProcess('certificates', FETCH);
    expect(verifyCallerHeader(first, 'certificates', keys.find).caller.agency).toBe('a');
    expect(headers(caller('a')).withinProcess('certificates', FETCH)).toBe(first);
    const { withinProcess } = headers(caller('a'));
    expect(withinProcess('certificates', FETCH)).toBe(first);
    const others = [
      withinProcess('certificates', OTHER_FETCH),
      // The same text may go to another subgraph.
      withinProcess('blacklists', FETCH),
      headers(caller('b')).withinProcess('certificates', FETCH),
    ];
    expect(new Set([first, ...others]).size).toBe(4);
    expect(verifyCallerHeader(others[1] ?? '', 'blacklists', keys.find).caller.agency).toBe('a');
    expect(verifyCallerHeader(others[2] ?? '', 'certificates', keys.find).caller.agency).toBe('b');
    expect(withinProcess('certificates', FETCH)).toBe(first);
  });

  it('are signed anew in the second half of their life, however often they were asked for', () => {
    const { withinProcess } = headers(caller('a'));
    const first = withinProcess('certificates', FETCH);
    for (let second = 0; second < CALLER_HEADER_SECONDS / 2 - 1; second++) {
      now += 1000;
      expect(withinProcess('certificates', FETCH)).toBe(first);
    }
    now += 1500;
    const second = withinProcess('certificates', FETCH);
    expect(second).not.toBe(first);
    // Another token that says the same takes over what is left of its time, and no more.
    now += (CALLER_HEADER_SECONDS / 2) * 1000 - 1000;
    const twin = headers(caller('a'));
    expect(twin.withinProcess('certificates', FETCH)).toBe(second);
    now += 1500;
    expect(twin.withinProcess('certificates', FETCH)).not.toBe(second);
  });

  it('are never those of a withdrawn key', () => {
    const { withinProcess } = headers(caller('a'));
    const first = withinProcess('certificates', FETCH);
    changed();
    const second = withinProcess('certificates', FETCH);
    expect(keyIdOf(second)).not.toBe(keyIdOf(first));
    expect(verifyCallerHeader(second, 'certificates', keys.find).caller.agency).toBe('a');
  });

  it('are right for more fetches than are kept at hand', () => {
    const { withinProcess } = headers(caller('a'));
    const fetches = Array.from({ length: 40 }, (_, i) => operationHash(`{ f${i} }`));
    const made = fetches.map((fetch) => withinProcess('certificates', fetch));
    expect(new Set(made).size).toBe(40);
    expect(fetches.map((fetch) => withinProcess('certificates', fetch))).toEqual(made);
  });
});

describe('signers', () => {
  it('are shared by tokens that say the same, and by no callers that differ in anything', () => {
    const said: Caller = {
      ...caller('a'),
      purpose: 'SUPERVISION',
      scopes: ['public', 'x'],
      divisions: ['330000', '310000'],
    };
    expect(headers(structuredClone(said))).toBe(headers(said));
    const different: { readonly [Claim in keyof Caller]: Caller[Claim] } = {
      agency: 'b',
      kind: 'INSURER',
      purpose: 'REPORTING',
      scopes: ['public', 'x', 'y'],
      agreement: 'A-1',
      division: '330000',
      divisions: ['330000'],
      body: '101',
      uscc: '91310118YQ0001371W',
    };
    const others = Object.entries(different).map(([claim, value]) => headers({ ...said, [claim]: value }));
    expect(new Set([headers(said), ...others]).size).toBe(1 + Object.keys(said).length);
  });
});

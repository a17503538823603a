import { beforeEach, expect, it } from 'vitest';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { CALLER_HEADER_SECONDS, operationHash, signCallerHeader } from '../../schema/contract/caller-header.ts';
import { generateKeySet, type KeySet, parseKeySet, signingKey } from '../../schema/contract/key-set.ts';
import { createCallerCheck } from './caller-check.ts';

const FETCH = operationHash('{ certificate { number } }');

let keys: KeySet;
let withdrawn: boolean;
let header: string;
let now: number;
beforeEach(() => {
  keys = parseKeySet(generateKeySet());
  withdrawn = false;
  now = Date.now();
  header = signCallerHeader(signingKey(keys), 'certificates', FETCH, { ...PUBLIC_CALLER, agency: 'a' });
});
const check = () =>
  createCallerCheck(
    'certificates',
    (kid) => (withdrawn ? undefined : keys.find(kid)),
    () => now,
  );

it('a header that was verified once serves again while it lives, and no longer', () => {
  const callers = check();
  expect(callers.verify(header, FETCH).agency).toBe('a');
  expect(callers.verify(header, FETCH).agency).toBe('a');
  now += (CALLER_HEADER_SECONDS + 1) * 1000;
  expect(() => callers.verify(header, FETCH)).toThrow('expired');
});

it('a key that is withdrawn takes along the headers that were verified with it', () => {
  const callers = check();
  expect(callers.verify(header, FETCH).agency).toBe('a');
  withdrawn = true;
  expect(() => callers.verify(header, FETCH)).toThrow('not valid');
});

it('a header that was verified serves its own operation only', () => {
  const callers = check();
  callers.verify(header, FETCH);
  expect(() => callers.verify(header, operationHash('{ other }'))).toThrow('another operation');
});

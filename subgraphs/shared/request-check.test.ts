import { createServer } from 'node:http';
import fc from 'fast-check';
import type { GraphQLError } from 'graphql';
import jsonwebtoken from 'jsonwebtoken';
import { describe, expect, it } from 'vitest';
import { hubCaller } from '../../schema/contract/caller.ts';
import {
  operationHash,
  type SigningKey,
  signCallerHeader,
  signRequestHeader,
} from '../../schema/contract/caller-header.ts';
import { generateKeySet, parseKeySet, signingKey } from '../../schema/contract/key-set.ts';
import { followKeyUrl } from '../../schema/contract/live-key-set.ts';
import { createCallerCheck } from './caller-check.ts';
import { createRequestCheck, type RequestCheck } from './request-check.ts';

const START = Date.parse('2026-11-24T04:00:00.500Z');
const keys = parseKeySet(generateKeySet());
const key = signingKey(keys);
const caller = hubCaller('any:scope');
const BODY = '{"query":"{ a }","variables":{"n":1}}';

function world(remembered = 1000) {
  let now = START;
  const check = createRequestCheck('shop', keys, { now: () => now, remembered });
  return {
    check,
    wait: (seconds: number) => {
      now += seconds * 1000;
    },
    sign: (body: string | Buffer = BODY, secondsFromNow = 0, by: SigningKey = key, subgraph = 'shop') =>
      signRequestHeader(by, subgraph, body, caller, now + secondsFromNow * 1000),
  };
}

/** What came of it: the caller's kind, or code and message of the refusal. */
async function outcome(check: RequestCheck, header: string | undefined, body: string | Buffer = BODY): Promise<string> {
  try {
    return (await check.admit(header, body)).kind;
  } catch (error) {
    const { message, extensions } = error as GraphQLError;
    return `${extensions['code']} ${message}`;
  }
}

describe('a caller header over HTTP', () => {
  it('is taken once, for exactly the body it was made for', async () => {
    const { check, sign } = world();
    const header = sign();
    expect(await outcome(check, header, BODY.replace('1', '2'))).toMatch(/^UNAUTHENTICATED .*another request/);
    expect(await outcome(check, header, `${BODY} `)).toMatch(/another request/);
    expect(await outcome(check, header)).toBe('HUB');
    expect(await outcome(check, header)).toMatch(/^UNAUTHENTICATED .*has been used/);
    expect(await outcome(check, header, Buffer.from(BODY))).toMatch(/has been used/);
    expect(await outcome(check, sign())).toBe('HUB');
  });

  it('lives ten seconds, and five more for clocks that differ', async () => {
    const { check, sign, wait } = world();
    const [first, second] = [sign(), sign()];
    wait(10);
    expect(await outcome(check, first)).toBe('HUB');
    wait(7);
    expect(await outcome(check, second)).toMatch(/not valid/);
    expect(await outcome(check, sign(BODY, 4))).toBe('HUB');
    expect(await outcome(check, sign(BODY, 6))).toMatch(/not valid/);
  });

  it('is refused when it was made before the subgraph started: the one before may have taken it', async () => {
    const { check, sign } = world();
    expect(await outcome(check, sign(BODY, -0.1))).toMatch(/older than this subgraph/);
    expect(await outcome(check, sign(BODY, 0))).toBe('HUB');
  });

  it('is not taken in place of one that stays within a process, nor the other way round', async () => {
    const { check } = world();
    const within = signCallerHeader(key, 'shop', operationHash('{ a }'), caller);
    expect(await outcome(createRequestCheck('shop', keys), within, '{ a }')).toMatch(/not valid/);
    expect(await outcome(check, within)).toMatch(/not valid/);
    const across = signRequestHeader(key, 'shop', '{ a }', caller);
    expect(() => createCallerCheck('shop', keys.find).verify(across, operationHash('{ a }'))).toThrow('not valid');
    // A subgraph by the name of the other audience gains nothing: names have no colon.
    expect(jsonwebtoken.decode(within)).toMatchObject({ aud: 'within-process:shop' });
  });

  it.each<[string, (sign: ReturnType<typeof world>['sign']) => string | undefined]>([
    ['missing', () => undefined],
    ['empty', () => ''],
    ['no token', () => 'nonsense'],
    ['signed with another key', (sign) => sign(BODY, 0, signingKey(parseKeySet(generateKeySet())))],
    ['for another subgraph', (sign) => sign(BODY, 0, key, 'other')],
    [
      'signed by the hub for longer than a request takes',
      () =>
        jsonwebtoken.sign(
          { caller, body: 'x', jti: 'one', iat: START / 1000, exp: START / 1000 + 3600 },
          key.privateKey,
          { algorithm: 'ES256', keyid: key.kid, issuer: 'yunqiao-gateway', audience: 'shop' },
        ),
    ],
    [
      'without an id',
      () =>
        jsonwebtoken.sign({ caller, body: 'x', iat: START / 1000, exp: START / 1000 + 10 }, key.privateKey, {
          algorithm: 'ES256',
          keyid: key.kid,
          issuer: 'yunqiao-gateway',
          audience: 'shop',
        }),
    ],
  ])('is refused when it is %s', async (_what, make) => {
    const { check, sign } = world();
    expect(await outcome(check, make(sign))).toMatch(/^UNAUTHENTICATED .*(missing|not valid)/);
  });

  it('is refused rather than forgotten when too many are remembered, and taken again when those are over', async () => {
    const { check, sign, wait } = world(3);
    const taken = [sign(), sign(), sign()];
    for (const header of taken) expect(await outcome(check, header)).toBe('HUB');
    expect(await outcome(check, sign())).toMatch(/^SOURCE_UNAVAILABLE/);
    for (const header of taken) expect(await outcome(check, header)).toMatch(/has been used/);
    wait(43);
    expect(await outcome(check, sign())).toBe('HUB');
  });

  it('is never taken twice, however requests and replays fall in time', async () => {
    const step = fc.record({
      // Whole numbers: doubles would nearly all be close to nothing.
      wait: fc.integer({ min: 0, max: 7000 }),
      early: fc.oneof(fc.integer({ min: -9000, max: 5000 }), fc.integer({ min: 4000, max: 5000 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 14 }), async (steps) => {
        const { check, sign, wait } = world();
        const made: string[] = [];
        const taken = new Set<string>();
        for (const { wait: milliseconds, early } of steps) {
          wait(milliseconds / 1000);
          made.push(sign(BODY, early / 1000));
          for (const header of made) {
            if ((await outcome(check, header)) !== 'HUB') continue;
            expect(taken.has(header)).toBe(false);
            taken.add(header);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a subgraph that runs elsewhere', () => {
  it('takes a key that its hub has just begun to sign with, and none that its hub does not publish', async () => {
    const published = { keys: [...keys.publicJwks] };
    const server = createServer((_request, response) => response.end(JSON.stringify(published)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const log = { info: () => undefined, warn: () => undefined };
    const followed = await followKeyUrl(`http://127.0.0.1:${port}/`, { log, pollMs: 60_000, pauseMs: 0 });
    const check = createRequestCheck('shop', followed);
    const send = (by: SigningKey) => outcome(check, signRequestHeader(by, 'shop', BODY, caller));
    expect(await send(key)).toBe('HUB');

    const next = parseKeySet(generateKeySet());
    expect(await send(signingKey(next))).toMatch(/not valid/);
    published.keys.push(...next.publicJwks);
    expect(await send(signingKey(next))).toBe('HUB');
    expect(await send(key)).toBe('HUB');
    published.keys.shift();
    await followed.refresh();
    expect(await send(key)).toMatch(/not valid/);
    followed.close();
    server.close();
  });
});

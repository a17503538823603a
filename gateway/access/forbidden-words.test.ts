import type { GraphQLFormattedError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAsset } from '../../schema/contract/asset.ts';
import { REWARDING_VALUES } from '../../tests/permissions/argument-values.ts';
import { namesHiddenBy, type Target, targetsOf } from '../../tests/permissions/attack-targets.ts';
import { RESTRICTED } from '../../tests/permissions/oracle.ts';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';

/**
 * What the public is told of every coordinate that is forbidden to it, with the hub's own supergraph: asked for rightly, and mistyped in every way in which graphql-js
 * would suggest a name. Its subgraphs answer nothing: whatever is told comes from the gateway.
 */
let hub: SmallGateway;
let targets: Target[] = [];
/** Words that nothing open to the public has. */
let hidden: ReadonlySet<string> = new Set();

beforeAll(async () => {
  hub = await startSmallGateway({
    more: {
      supergraphSdl: readAsset(import.meta.url, '../../schema/supergraph.graphql'),
      transport: ({ name }) => ({ name, bind: () => () => ({ data: {} }), close: async () => undefined }),
    },
  });
  const schema = hub.gateway.engine.current.apiSchema;
  // What lies behind another forbidden field is told by that field's words.
  targets = targetsOf(schema, REWARDING_VALUES).filter(({ path }) =>
    path.slice(0, -1).every((coordinate) => !RESTRICTED[coordinate]),
  );
  hidden = namesHiddenBy(schema, new Set(Object.keys(RESTRICTED)));
}, 120_000);
afterAll(() => hub?.gateway.close());

type Told = GraphQLFormattedError & { extensions: Record<string, unknown> };

async function tell(target: Target, inner: string, beside = ''): Promise<readonly Told[]> {
  const { body } = await hub.ask(`${target.kind} { ${beside} ${target.within(inner)} }`);
  return body.errors ?? [];
}

/** The words, without the request's id and the place: in the text, or in the answer (`field`, where a list makes it many paths). */
const wordsOf = (errors: readonly Told[], coordinate: string) =>
  errors
    .filter(({ extensions }) => extensions['coordinate'] === coordinate)
    .map(({ message, extensions: { requestId: _, field: __, ...extensions } }) => ({ message, extensions }));

/** A name near another one: two letters change places, one is missing, one is doubled. */
function typosOf(name: string): string[] {
  const at = Math.max(1, Math.floor(name.length / 2));
  const swapped = `${name.slice(0, at - 1)}${name[at] ?? ''}${name[at - 1] ?? ''}${name.slice(at + 1)}`;
  return [
    swapped,
    `${name.slice(0, at)}${name.slice(at + 1)}`,
    `${name.slice(0, at)}${name[at] ?? 'x'}${name.slice(at)}`,
  ].filter((typo) => typo !== name && /^[A-Za-z_]\w*$/.test(typo));
}

/** Hidden words in a message, but those that the client wrote itself. */
const leaksIn = (message: string, written: string) =>
  [...message.matchAll(/\w+/g)]
    .map(([word]) => word)
    .filter(
      (word) => hidden.has(word) && /[a-z][A-Z]|_|^[A-Z]/.test(word) && !new RegExp(`\\b${word}\\b`).test(written),
    );

describe('the public is told of a forbidden field', () => {
  it('that there are many', () => expect(targets.length).toBeGreaterThan(40));

  it('in the same words whether or not something below it is mistyped', async () => {
    const faults: string[] = [];
    for (const target of targets) {
      const { coordinate, field, typename } = target;
      const right = wordsOf(await tell(target, `${field} ${typename}`), coordinate);
      if (right.length !== 1) faults.push(`${coordinate}: told ${right.length} times`);
      const mistyped = [
        `${field} { ...on ${target.type} { nothingLikeIt } }`,
        `${field} { __typenam }`,
        ...typosOf('__typename').map((typo) => `${field} { ${typo} }`),
        // An argument that there is none of, and a selection where none may stand or one is missing.
        `${target.name}(nothingLikeIt: 1) ${typename}`,
        ...(target.argument
          ? typosOf(target.argument.name).map((typo) => `${target.name}(${typo}: "x") ${typename}`)
          : []),
        typename ? field : `${field} { x }`,
      ];
      for (const inner of mistyped) {
        const errors = await tell(target, inner);
        const wrong = wordsOf(errors, coordinate);
        if (JSON.stringify(wrong) !== JSON.stringify(right)) faults.push(`${inner}: ${JSON.stringify(errors)}`);
        for (const { message } of errors)
          for (const leak of leaksIn(message, `${target.within(inner)} ${coordinate}`))
            faults.push(`${inner}: tells ${leak}: ${message}`);
      }
    }
    expect(faults).toEqual([]);
  }, 300_000);

  it('nothing by a name near its own: it is told as any name that there is not', async () => {
    const faults: string[] = [];
    for (const target of targets) {
      const random = 'zqxjv';
      const [unknown] = await tell(target, random);
      for (const typo of typosOf(target.name)) {
        const errors = await tell(target, typo);
        for (const { message } of errors) {
          if (message.includes(`"${target.name}"`)) faults.push(`${typo}: ${message}`);
          for (const leak of leaksIn(message, target.within(typo))) faults.push(`${typo}: tells ${leak}: ${message}`);
        }
        const [first] = errors;
        if (first?.extensions['code'] !== unknown?.extensions['code']) faults.push(`${typo}: ${first?.message}`);
      }
    }
    expect(faults).toEqual([]);
  }, 300_000);
});

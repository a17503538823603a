import { expect, it } from 'vitest';
import { composeSupergraph, readSubgraphSdls } from './compose.ts';
import { completeSubgraphSdl } from './contract/subgraph-sdl.ts';

const compose = (scopes: string) =>
  composeSupergraph([
    { name: 'parcels', sdl: completeSubgraphSdl(`type Query { parcel: Int @access(scopes: [${scopes}]) }`) },
  ]);

it.each([
  ['a slip', '"certificates:reed"', 'no purpose opens scope "certificates:reed", did you mean "certificates:read"?'],
  [
    'one of two',
    '"public", "parcels:read"',
    'no purpose opens scope "parcels:read", expected one of agencies:manage, ',
  ],
  ['one of the hub that it has not', '"hub:everything"', 'no purpose opens scope "hub:everything", expected one of '],
])('fails to compose on a scope that nobody can hold: %s', (_what, scopes, fault) => {
  expect(() => compose(scopes)).toThrow(`parcels: Query.parcel: ${fault}`);
});

it.each(['"public"', '"certificates:read", "records:own"', '"hub:evidence"'])('composes with %s', (scopes) => {
  expect(compose(scopes)).toContain('parcel: Int');
});

it('finds every scope of the subgraphs there are', () => {
  expect(() => composeSupergraph(readSubgraphSdls())).not.toThrow();
});

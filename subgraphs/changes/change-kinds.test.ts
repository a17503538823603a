import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildASTSchema, isEnumType, parse } from 'graphql';
import { expect, it } from 'vitest';
import { completeSubgraphSdl, readOwnSdl } from '../../schema/contract/subgraph-sdl.ts';
import { CHANGE_KINDS } from './change.ts';

it('every type of event is a kind of change, and nothing else is: a change of another kind could not be told', () => {
  const sdl = readOwnSdl(dirname(fileURLToPath(import.meta.url)));
  const schema = buildASTSchema(parse(completeSubgraphSdl(sdl)), { assumeValidSDL: true });
  const kinds = schema.getType('ChangeKind');
  if (!isEnumType(kinds)) throw new Error('There is no ChangeKind.');
  expect(
    kinds
      .getValues()
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...CHANGE_KINDS.keys()].sort());
});

import { readSubgraphSdls } from '../../../schema/compose.ts';
import * as abstractTypes from './abstract-types.ts';
import * as keys from './keys.ts';
import type { SupergraphSource } from './link.ts';
import * as requires from './requires.ts';
import * as values from './values.ts';

export type { SupergraphSource } from './link.ts';

/** The hub's own supergraph, over made-up data like the others. */
const HUB: SupergraphSource = {
  name: 'hub',
  subgraphs: Object.fromEntries(readSubgraphSdls().map(({ name, sdl }) => [name, sdl])),
};

/** The hub's supergraph and synthetic ones that have everything the hub's has not. */
export const SUPERGRAPHS: readonly SupergraphSource[] = [
  HUB,
  ...[keys, abstractTypes, requires, values].flatMap((file) => Object.values(file)),
];

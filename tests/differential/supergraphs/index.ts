import * as abstractTypes from './abstract-types.ts';
import * as keys from './keys.ts';
import type { SupergraphSource } from './link.ts';
import * as requires from './requires.ts';
import * as values from './values.ts';

export type { SupergraphSource } from './link.ts';

/** All synthetic supergraphs. */
export const SUPERGRAPHS: readonly SupergraphSource[] = [keys, abstractTypes, requires, values].flatMap((file) =>
  Object.values(file),
);

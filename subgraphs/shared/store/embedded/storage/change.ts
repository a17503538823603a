import type { Collection } from './catalogue.ts';

/** One document that is inserted (no `before`), removed (no `after`) or replaced. */
export interface Change {
  readonly collection: Collection;
  readonly identity: Buffer;
  readonly before: Buffer | undefined;
  readonly after: Buffer | undefined;
}

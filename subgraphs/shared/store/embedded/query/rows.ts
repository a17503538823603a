/**
 * Encoded documents, one after another. An `undefined` is a breather: nothing was found for a while, and the consumer
 * may let other requests run before it asks for more.
 */
export type Rows = Iterable<Buffer | undefined>;

/** Rows examined between two breathers. */
export const BREATHER = 64;

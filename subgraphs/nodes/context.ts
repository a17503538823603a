import type { RequestContext } from '../shared/define-subgraph.ts';

/** Ids say what they name: there is nothing to look up. */
export type Context = RequestContext<null, null>;

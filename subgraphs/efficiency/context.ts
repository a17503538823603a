import type { RequestContext } from '../shared/define-subgraph.ts';

/** Answers are computed from dated factors: there is nothing to look up. */
export type Context = RequestContext<null, null>;

import type { RequestContext } from '../shared/define-subgraph.ts';
import type { Services } from './service.ts';

/** Answers come from memory-mapped facts: there is nothing to batch. */
export type Context = RequestContext<Services, null>;

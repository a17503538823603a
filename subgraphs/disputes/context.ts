import type { RequestContext } from '../shared/define-subgraph.ts';
import type { Services } from './service.ts';

/** There is nothing to batch: appeals are read by lists. */
export type Context = RequestContext<Services, Record<string, never>>;

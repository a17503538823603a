import type { RequestContext } from '../shared/define-subgraph.ts';
import type { Services } from './service.ts';

/** There is nothing to batch: leads are read by lists. */
export type Context = RequestContext<Services, Record<string, never>>;

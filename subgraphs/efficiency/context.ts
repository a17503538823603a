import type { RequestContext } from '../shared/define-subgraph.ts';
import type { Services } from './service.ts';

/** There is nothing to batch: reports are read by lists, benefits from sums that are kept. */
export type Context = RequestContext<Services, Record<string, never>>;

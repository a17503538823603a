import type { RequestContext } from '../shared/define-subgraph.ts';
import type { Services } from './service.ts';

/** There is nothing to batch: changes are read from the log by stretches. */
export type Context = RequestContext<Services, Record<string, never>>;

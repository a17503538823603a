import type { RequestContext } from '../shared/define-subgraph.ts';
import type { Services } from './service.ts';

/** There is nothing to batch: facts are read from the read model, once per call. */
export type Context = RequestContext<Services, Record<string, never>>;

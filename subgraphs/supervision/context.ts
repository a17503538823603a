import type { RequestContext } from '../shared/define-subgraph.ts';
import type { Services } from './service.ts';

/** There is nothing to batch: names of inspectors are read with the page. */
export type Context = RequestContext<Services, Record<string, never>>;

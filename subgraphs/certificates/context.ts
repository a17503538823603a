import type { RequestContext } from '../shared/define-subgraph.ts';
import type { Loaders } from './loaders.ts';
import type { Services } from './service.ts';

/** What resolvers of this subgraph get. */
export type Context = RequestContext<Services, Loaders>;

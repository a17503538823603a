import type { RequestContext } from '../shared/define-subgraph.ts';
import type { DirectoryService } from './service.ts';

/** What resolvers of this subgraph get. */
export type Context = RequestContext<DirectoryService, Record<string, never>>;

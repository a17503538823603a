import type { RequestContext } from '../shared/define-subgraph.ts';
import type { Loaders } from './loaders.ts';
import type { CatalogueService } from './service.ts';

export type Context = RequestContext<CatalogueService, Loaders>;

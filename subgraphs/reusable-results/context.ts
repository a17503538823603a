import type { RequestContext } from '../shared/define-subgraph.ts';
import type { Loaders } from './loaders.ts';
import type { ResultsService } from './service.ts';

export type Context = RequestContext<ResultsService, Loaders>;

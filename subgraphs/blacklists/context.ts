import type { RequestContext } from '../shared/define-subgraph.ts';
import type { Loaders } from './loaders.ts';
import type { Services } from './service.ts';

export type Context = RequestContext<Services, Loaders>;

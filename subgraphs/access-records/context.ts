import type { RequestContext } from '../shared/define-subgraph.ts';
import type { Services } from './service.ts';

export type Context = RequestContext<Services, unknown>;

import type { RequestContext } from '../shared/define-subgraph.ts';
import type { DeclarationService } from './service.ts';

/** There is nothing to batch: declarations are read one by one, or by lists. */
export type Context = RequestContext<DeclarationService, Record<string, never>>;

import type { AgencyKind, Caller } from '../../schema/contract/caller.ts';
import type { CatalogueLayer } from './model.ts';

/** Who adjusts which catalogue (CAT-01, CAT-04): CNCA approves national changes; the alliance keeps its own through the hub operator. */
const MAINTAINER: Readonly<Record<CatalogueLayer, AgencyKind>> = { NATIONAL: 'MINISTRY', YRD: 'HUB_OPERATOR' };

/** Whether the caller may add or end entries of the layer. */
export function mayAdjust(caller: Caller, layer: CatalogueLayer): boolean {
  return caller.kind === MAINTAINER[layer] && caller.scopes.includes('catalogue:maintain');
}

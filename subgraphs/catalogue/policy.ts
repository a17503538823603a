import type { Caller } from '../../schema/contract/caller.ts';
import { maintainersOf, type RegisterName } from '../../schema/domain/maintainers.ts';
import type { CatalogueLayer } from './model.ts';

/** Who adjusts which catalogue (CAT-01, CAT-04): CNCA approves national changes; the alliance keeps its own through the hub operator. */
const REGISTER: Readonly<Record<CatalogueLayer, RegisterName>> = {
  NATIONAL: 'NATIONAL_CATALOGUE',
  YRD: 'YRD_CATALOGUE',
};

/** Whether the caller may add or end entries of the layer. */
export function mayAdjust(caller: Caller, layer: CatalogueLayer): boolean {
  return (
    caller.scopes.includes('catalogue:maintain') && maintainersOf(REGISTER[layer]).some((kind) => kind === caller.kind)
  );
}

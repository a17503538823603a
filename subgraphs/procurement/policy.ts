import type { Caller } from '../../schema/contract/caller.ts';

/**
 * Whether the caller may have a supplier checked. Answers rest on published facts only, so an agency with an agreement for procurement may ask
 * about every supplier; an enterprise asks about itself.
 */
export function mayCheckSupplier(caller: Caller, supplierUscc: string | null): boolean {
  if (caller.kind === 'PUBLIC') return false;
  return caller.kind !== 'ENTERPRISE' || (caller.uscc !== null && caller.uscc === supplierUscc);
}

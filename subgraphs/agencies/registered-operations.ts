import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import type { Models, OperationDocument } from './model.ts';
import { mayReadOperationsOfAll } from './policy.ts';

/** An operation that an agency has registered. */
export type RegisteredOperation = Omit<OperationDocument, '_id'>;

/** The operations that agencies have registered (trusted documents). */
export interface RegisteredOperations {
  /** By agency and hash; `null` when it is not registered or withdrawn. @throws FORBIDDEN unless the hub itself asks. */
  find(caller: Caller, agency: string, hash: string): Promise<RegisteredOperation | null>;
  /** Those in use of all agencies. @throws FORBIDDEN unless the hub itself asks. */
  all(caller: Caller, args: PageArguments): Promise<Page<RegisteredOperation>>;
}

/** Key of an operation of an agency. */
export function operationKey(agency: string, hash: string): string {
  return `${agency} ${hash}`;
}

export function createRegisteredOperations({ models }: ServiceKit<Models>): RegisteredOperations {
  const checkHub = (caller: Caller) => {
    if (!mayReadOperationsOfAll(caller))
      throw hubError('FORBIDDEN', 'Only the hub itself reads the operations of all agencies.');
  };
  return {
    async find(caller, agency, hash) {
      checkHub(caller);
      const found = await models.operations.findById(operationKey(agency, hash)).lean().exec();
      return found && found.withdrawnAt === null ? toOperation(found) : null;
    },
    async all(caller, args) {
      checkHub(caller);
      return findPage<OperationDocument, RegisteredOperation>(
        models.operations,
        { withdrawnAt: null },
        [['_id', 1]],
        args,
        toOperation,
      );
    },
  };
}

export function toOperation({ _id: _, ...operation }: OperationDocument): RegisteredOperation {
  return operation;
}

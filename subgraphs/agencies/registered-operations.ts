import { createHash } from 'node:crypto';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import type { Models, OperationDocument } from './model.ts';
import { isOwn, mayReadOperationsOfAll } from './policy.ts';

/** Operations of an agency that may be in use, operations of one call, and withdrawn ones that stay on record. */
const IN_USE_LIMIT = 500;
const CALL_LIMIT = 100;
const WITHDRAWN_KEPT = 500;
const TEXT_LIMIT_BYTES = 64 * 1024;
const TOKENS_LIMIT = 15_000;

/** An operation that an agency has registered. */
export type RegisteredOperation = Omit<OperationDocument, '_id'>;

/** The operations that agencies have registered (trusted documents). */
export interface RegisteredOperations {
  /** By agency and hash; `null` when it is not registered or withdrawn. @throws FORBIDDEN unless the hub itself asks. */
  find(caller: Caller, agency: string, hash: string): Promise<RegisteredOperation | null>;
  /** Those in use of all agencies. @throws FORBIDDEN unless the hub itself asks. */
  all(caller: Caller, args: PageArguments): Promise<Page<RegisteredOperation>>;
  /** Those of an agency, withdrawn ones too, by hash. @throws FORBIDDEN for another agency's. */
  of(caller: Caller, agency: string, args: PageArguments): Promise<Page<RegisteredOperation>>;
  /** Registers texts, all or none; one that is registered already stays as it is. @throws FORBIDDEN; BAD_USER_INPUT; NOT_FOUND; CONFLICT */
  register(caller: Caller, agency: string, texts: readonly string[]): Promise<RegisteredOperation[]>;
  /** Takes an operation out of use; it can be registered again. @throws FORBIDDEN; NOT_FOUND */
  withdraw(caller: Caller, agency: string, hash: string): Promise<RegisteredOperation>;
}

/** Key of an operation of an agency. */
function operationKey(agency: string, hash: string): string {
  return `${agency} ${hash}`;
}

export function createRegisteredOperations({ models, write, clock }: ServiceKit<Models>): RegisteredOperations {
  const checkHub = (caller: Caller) => {
    if (!mayReadOperationsOfAll(caller))
      throw hubError('FORBIDDEN', 'Only the hub itself reads the operations of all agencies.');
  };
  const checkOwn = (caller: Caller, agency: string) => {
    if (!isOwn(caller, agency))
      throw hubError('FORBIDDEN', 'An agency looks after its own operations; nobody does it for others.');
  };
  const page = (filter: { agency?: string; withdrawnAt?: null }, args: PageArguments) =>
    findPage<OperationDocument, RegisteredOperation>(models.operations, filter, [['_id', 1]], args, toOperation);

  return {
    async find(caller, agency, hash) {
      checkHub(caller);
      const found = await models.operations.findById(operationKey(agency, hash)).lean().exec();
      return found && found.withdrawnAt === null ? toOperation(found) : null;
    },
    async all(caller, args) {
      checkHub(caller);
      return page({ withdrawnAt: null }, args);
    },
    async of(caller, agency, args) {
      checkOwn(caller, agency);
      return page({ agency }, args);
    },

    async register(caller, agency, texts) {
      checkOwn(caller, agency);
      if (texts.length < 1 || texts.length > CALL_LIMIT)
        throw badUserInput('input.operations', `1 to ${CALL_LIMIT} operations`);
      const wanted = texts.map((text, index) => readOperation(text, `input.operations[${index}].text`));
      return write(async ({ session }) => {
        if ((await models.agencies.findById(agency).session(session).lean().exec())?.state !== 'ACTIVE')
          throw hubError('NOT_FOUND', `There is no active agency ${agency}.`);
        const known = await models.operations
          .find({ agency }, { text: 0 })
          .sort({ _id: 1 })
          .session(session)
          .lean()
          .exec();
        const inUse = new Map(known.filter(({ withdrawnAt }) => !withdrawnAt).map((one) => [one.hash, one]));
        const fresh = new Map(wanted.filter(({ hash }) => !inUse.has(hash)).map((one) => [one.hash, one]));
        if (inUse.size + fresh.size > IN_USE_LIMIT)
          throw hubError('CONFLICT', `${agency} may have ${IN_USE_LIMIT} operations in use; withdraw some first.`);
        const registeredAt = clock.now();
        const documents = [...fresh.values()].map(
          (one): OperationDocument => ({
            _id: operationKey(agency, one.hash),
            agency,
            ...one,
            registeredAt,
            withdrawnAt: null,
          }),
        );
        for (const document of documents)
          await models.operations.replaceOne({ _id: document._id }, document, { session, upsert: true }).exec();
        const spent = known
          .filter(({ withdrawnAt, hash }) => withdrawnAt && !fresh.has(hash))
          .sort((a, b) => Number(b.withdrawnAt) - Number(a.withdrawnAt))
          .slice(WITHDRAWN_KEPT);
        if (spent.length > 0)
          await models.operations.deleteMany({ _id: { $in: spent.map(({ _id }) => _id) } }, { session }).exec();
        return wanted.map((one) => ({
          ...one,
          agency,
          registeredAt: inUse.get(one.hash)?.registeredAt ?? registeredAt,
          withdrawnAt: null,
        }));
      });
    },
    async withdraw(caller, agency, hash) {
      checkOwn(caller, agency);
      return write(async ({ session }) => {
        const known = await models.operations.findById(operationKey(agency, hash)).session(session).lean().exec();
        if (!known) throw hubError('NOT_FOUND', `${agency} has no operation ${hash}.`);
        if (known.withdrawnAt) return toOperation(known);
        const withdrawn = { ...known, withdrawnAt: clock.now() };
        await models.operations.replaceOne({ _id: known._id }, withdrawn, { session }).exec();
        return toOperation(withdrawn);
      });
    },
  };
}

function toOperation({ _id: _, ...operation }: OperationDocument): RegisteredOperation {
  return operation;
}

/**
 * A text that may be registered: at most 64 KiB, valid GraphQL syntax, exactly one operation, and that has a name. Fragments go with it.
 * Whether the schema has what it asks for is for the gateway to say: the schema changes.
 * @throws BAD_USER_INPUT
 */
function readOperation(text: string, argument: string): Pick<OperationDocument, 'hash' | 'name' | 'text'> {
  if (Buffer.byteLength(text) > TEXT_LIMIT_BYTES) throw badUserInput(argument, `at most ${TEXT_LIMIT_BYTES} bytes`);
  const form = 'a GraphQL document with exactly one operation, which has a name';
  let operations: OperationDefinitionNode[];
  try {
    const { definitions } = parse(text, { noLocation: true, maxTokens: TOKENS_LIMIT });
    if (definitions.some(({ kind }) => kind !== Kind.OPERATION_DEFINITION && kind !== Kind.FRAGMENT_DEFINITION))
      throw badUserInput(argument, form);
    operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  } catch {
    // Also what is nested too deep for the parser's stack.
    throw badUserInput(argument, form);
  }
  const name = operations[0]?.name?.value;
  if (operations.length !== 1 || name === undefined) throw badUserInput(argument, form);
  return { hash: createHash('sha256').update(text).digest('hex'), name, text };
}

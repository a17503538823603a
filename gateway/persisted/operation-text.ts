import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { PersistedTexts } from './persisted-texts.ts';

import { textHash } from './text-hash.ts';

/** How a request names its operation: by text, by hash, or by both. */
export interface NamedOperation {
  readonly query: string | null;
  readonly hash: string | null;
}

/** Text of an operation that an agency has registered, by its hash; `null` when there is none. At once where it is known. @throws SOURCE_UNAVAILABLE */
export type FindRegistered = (agency: string, hash: string) => string | null | Promise<string | null>;

/** Finds out which text a request runs. */
export interface OperationTexts {
  /**
   * @param trustedOnly whether the caller runs registered operations only
   * @throws BAD_USER_INPUT, PERSISTED_OPERATION_NOT_FOUND, OPERATION_NOT_TRUSTED, SOURCE_UNAVAILABLE
   */
  textOf(caller: Caller, named: NamedOperation, trustedOnly: boolean): string | Promise<string>;
  /** To be told of a request whose text has proved to be a valid document. */
  keep(caller: Caller, named: NamedOperation): void;
}

/**
 * Automatic persisted queries for everybody; registered operations for the agency that registered them.
 * @param own documents that the hub sends itself for every caller; they are registered by nature
 */
export function createOperationTexts(
  persisted: PersistedTexts,
  registered: FindRegistered,
  own: readonly string[] = [],
): OperationTexts {
  const ownTexts = new Set(own);
  return {
    textOf(caller, named, trustedOnly) {
      const { query, hash } = named;
      if (query !== null && hash !== null && textHash(query) !== hash)
        throw badUserInput('extensions.persistedQuery.sha256Hash', 'the SHA-256 of the query, in lower-case hex');
      if (trustedOnly && query !== null && ownTexts.has(query)) return query;
      if (trustedOnly) return trusted(registered, caller, named);
      if (query !== null) return query;
      if (hash === null) throw badUserInput('query', 'the text of a GraphQL document');
      return persisted.get(caller, hash) ?? found(registered, caller, hash);
    },
    keep(caller, { query, hash }) {
      if (query !== null && hash !== null) persisted.keep(caller, hash, query);
    },
  };
}

async function trusted(registered: FindRegistered, caller: Caller, { query, hash }: NamedOperation): Promise<string> {
  const wanted = hash ?? textHash(query ?? '');
  const text = caller.agency === null ? null : await registered(caller.agency, wanted);
  if (text === null)
    throw hubError(
      'OPERATION_NOT_TRUSTED',
      'This agency runs registered operations only, and this one is not registered.',
    );
  return text;
}

async function found(registered: FindRegistered, caller: Caller, hash: string): Promise<string> {
  const text = caller.agency === null ? null : await registered(caller.agency, hash);
  // Clients of the protocol know by this message that they have to send the text.
  if (text === null) throw hubError('PERSISTED_OPERATION_NOT_FOUND', 'PersistedQueryNotFound');
  return text;
}

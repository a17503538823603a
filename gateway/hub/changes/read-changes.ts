import type { GraphQLError } from 'graphql';
import type { Caller } from '../../../schema/contract/caller.ts';
import { operationHash } from '../../../schema/contract/caller-header.ts';
import { type ErrorDetails, hubError, isErrorCode } from '../../../schema/contract/errors.ts';
import type { FrontDoor } from '../../front-door.ts';

/** The subgraph that keeps the log of changes. */
const CHANGES = 'changes';
const TIMEOUT_MS = 30_000;
/** Changes that are told together. */
const TOLD_AT_ONCE = 50;

const NODE = 'id kind at key cause certificateNumber holderUscc bodyCode division fields { field before after }';
const PEEK = `query ChangesPeek($after: String, $filter: ChangeFilter, $first: Int) {
  changes(after: $after, filter: $filter, first: $first) {
    edges { cursor node { id certificateNumber key kind } } pageInfo { endCursor hasNextPage } head
  }
}`;
const TELL = `query Changes($after: String, $filter: ChangeFilter, $first: Int) {
  changes(after: $after, filter: $filter, first: $first) {
    edges { cursor node { ${NODE} } } pageInfo { endCursor hasNextPage }
  }
}`;
const ONE = `query Change($id: ID!) { change(id: $id) { ${NODE} } }`;

export type ChangeFilter = Readonly<Record<string, unknown>>;

/** A change, as it is told. */
export interface ToldChange {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly key: string;
  readonly certificateNumber: string | null;
  readonly bodyCode: string | null;
}

interface PageOf<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

export type TellPage = PageOf<ToldChange>;
export type PeekPage = PageOf<Pick<ToldChange, 'id' | 'certificateNumber' | 'key' | 'kind'>> & {
  readonly head: string;
};

/** How the log is read for somebody. */
export interface ReadChanges {
  /**
   * What follows a cursor, as the caller's rows go; for the hub alone: nothing of it is told, so nothing is recorded.
   * @throws GraphQLError with a code of the table
   */
  peek(caller: Caller, after: string | null, filter: ChangeFilter, first: number): Promise<PeekPage>;
  /**
   * What follows a cursor, told to the caller: cut, paid and recorded as any operation of its own.
   * @throws GraphQLError with a code of the table
   */
  tell(caller: Caller, after: string | null, filter: ChangeFilter, requestId: string): Promise<TellPage>;
  /** One change, told; `null` where the caller may not see it. @throws GraphQLError with a code of the table */
  tellOne(caller: Caller, id: string, requestId: string): Promise<ToldChange | null>;
}

export function createReadChanges(
  door: Pick<FrontDoor, 'subgraph' | 'callerHeaders' | 'actFor' | 'spend'>,
): ReadChanges {
  const run = door
    .subgraph(CHANGES)
    .bind({ query: PEEK, operationName: 'ChangesPeek', operationHash: operationHash(PEEK) });
  const act = async (caller: Caller, query: string, operationName: string, variables: object, requestId: string) => {
    const pay = async (units: number) => {
      await door.spend(caller, units);
      return units;
    };
    const { data, errors } = await door.actFor({
      caller,
      query,
      operationName,
      variables: variables as Record<string, unknown>,
      requestId,
      pay,
    });
    const [error] = errors;
    if (error) throw asError(error);
    return JSON.parse(data ?? 'null') as Record<string, unknown>;
  };
  return {
    async peek(caller, after, filter, first) {
      const { data, errors } = await run(
        { after, filter, first },
        {
          requestId: 'changes-peek',
          deadline: performance.now() + TIMEOUT_MS,
          client: undefined,
          isQuery: true,
          callerHeader: door.callerHeaders(caller),
        },
      );
      const [error] = errors ?? [];
      if (error) throw asError(error);
      return data?.['changes'] as unknown as PeekPage;
    },
    async tell(caller, after, filter, requestId) {
      const answer = await act(caller, TELL, 'Changes', { after, filter, first: TOLD_AT_ONCE }, requestId);
      return answer['changes'] as unknown as TellPage;
    },
    async tellOne(caller, id, requestId) {
      return (await act(caller, ONE, 'Change', { id }, requestId))['change'] as ToldChange | null;
    },
  };
}

function asError(error: {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}): GraphQLError {
  const { code, ...details } = error.extensions ?? {};
  return hubError(isErrorCode(code) ? code : 'INTERNAL', error.message, details as ErrorDetails);
}

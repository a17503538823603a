import { LRUCache } from 'lru-cache';
import { hubCaller } from '../../schema/contract/caller.ts';
import { operationHash } from '../../schema/contract/caller-header.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type {
  CallerHeader,
  ExecutionContext,
  SubgraphResult,
  SubgraphTransport,
} from '../execution/transport/transport.ts';
import type { CallerHeaders } from '../identity/caller-headers.ts';
import type { FindRegistered } from './operation-text.ts';
import { textHash } from './text-hash.ts';

/** The scope of the field below; no agreement grants it. */
const IDENTITY_SCOPE = 'hub:identity';
const TIMEOUT_MS = 3000;
const ANSWERS_KEPT = 5_000;
/** A withdrawn operation no longer runs after so long. */
const FOUND_MS = 20_000;
/** A new registration counts after so long at the latest, for an agency that has tried before. */
const NOT_FOUND_MS = 5_000;

/** Texts read at once. */
const PAGE = 200;

const FIND = `query RegisteredOperation($agency: ID!, $hash: String!) {
  registeredOperation(agency: $agency, hash: $hash) { text }
}`;

const ALL = `query RegisteredOperationTexts($first: Int!, $after: String) {
  registeredOperationTexts(first: $first, after: $after) { edges { node { text } } pageInfo { hasNextPage endCursor } }
}`;

/** Registered operations by the agencies subgraph, asked by the hub itself; answers are kept for seconds. */
export function createRegisteredOperations(
  agencies: SubgraphTransport,
  callerHeaders: CallerHeaders,
  now: () => number = () => performance.now(),
): FindRegistered {
  const ask = agencies.bind({
    query: FIND,
    operationName: 'RegisteredOperation',
    operationHash: operationHash(FIND),
  });
  const callerHeader = callerHeaders(hubCaller(IDENTITY_SCOPE));
  const find = async (agency: string, hash: string): Promise<string | null> => {
    const { data, errors } = await ask({ agency, hash }, contextOf(callerHeader));
    if (!data || errors?.length) throw new Error('no answer');
    const found = data['registeredOperation'] as { readonly text: string } | null;
    // What runs is what was registered, whatever the register says.
    return found && textHash(found.text) === hash ? found.text : null;
  };
  const answers = new LRUCache<string, { readonly text: string | null }>({
    max: ANSWERS_KEPT,
    ttl: FOUND_MS,
    ttlResolution: 0,
    perf: { now },
  });
  const underWay = new Map<string, Promise<string | null>>();
  return (agency, hash) => {
    const key = `${hash} ${agency}`;
    const known = answers.get(key);
    if (known) return known.text;
    let finding = underWay.get(key);
    if (!finding) {
      finding = find(agency, hash)
        .then(
          (text) => {
            answers.set(key, { text }, { ttl: text === null ? NOT_FOUND_MS : FOUND_MS });
            return text;
          },
          () => {
            throw hubError('SOURCE_UNAVAILABLE', 'The register of operations does not answer.');
          },
        )
        .finally(() => underWay.delete(key));
      underWay.set(key, finding);
    }
    return finding;
  };
}

/** Texts of the operations that agencies have registered and not withdrawn, as far as the register answers. */
export async function* registeredTexts(
  agencies: SubgraphTransport,
  callerHeaders: CallerHeaders,
  onFault: (error: unknown) => void,
): AsyncGenerator<string> {
  const ask = agencies.bind({
    query: ALL,
    operationName: 'RegisteredOperationTexts',
    operationHash: operationHash(ALL),
  });
  const callerHeader = callerHeaders(hubCaller(IDENTITY_SCOPE));
  let after: string | null = null;
  do {
    let page: RegisteredPage;
    try {
      page = pageOf(await ask({ first: PAGE, after }, contextOf(callerHeader)));
    } catch (error) {
      onFault(error);
      return;
    }
    for (const { node } of page.edges) yield node.text;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}

function pageOf({ data, errors }: SubgraphResult): RegisteredPage {
  const page = data?.['registeredOperationTexts'] as RegisteredPage | null | undefined;
  if (!page || errors?.length) throw new Error('The register of operations does not answer.');
  return page;
}

interface RegisteredPage {
  readonly edges: readonly { readonly node: { readonly text: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

function contextOf(callerHeader: CallerHeader): ExecutionContext {
  return {
    requestId: 'registered-operations',
    deadline: performance.now() + TIMEOUT_MS,
    client: undefined,
    isQuery: true,
    callerHeader,
  };
}

import DataLoader from 'dataloader';
import { hubCaller } from '../../schema/contract/caller.ts';
import { operationHash } from '../../schema/contract/caller-header.ts';
import type { SubgraphTransport } from '../execution/transport/transport.ts';
import type { CallerHeaders } from '../identity/caller-headers.ts';

/** What a worker wants of an agreement, and what it gives back. */
export interface LeaseRequest {
  readonly agreement: string;
  /** Units of operation cost wanted now; 0: only whether the agreement is in force. */
  readonly units: number;
  /** Units of earlier leases of today that were not used. */
  readonly returned: number;
}

/** What the register of agencies grants. */
export interface GrantedLease {
  readonly agreement: string;
  readonly inForce: boolean;
  readonly granted: number;
  /** Why less was granted than was wanted. */
  readonly shortage: 'DAILY_QUOTA' | 'BURST_RATE' | null;
  readonly retryAfterSeconds: number | null;
  /** Units left of today after this grant; null without a daily quota. */
  readonly quotaLeft: number | null;
  /** Whether the consumer runs registered operations only. */
  readonly trustedOperationsOnly: boolean;
  /** Whether records under the agreement are written before their answers go out. */
  readonly sealedBeforeAnswered: boolean;
}

/** Asks the register. @throws when it does not answer; what was asked may then have been granted */
export type RenewLease = (request: LeaseRequest) => Promise<GrantedLease>;

/** The scope of the field below; no agreement grants it. */
const IDENTITY_SCOPE = 'hub:identity';
const TIMEOUT_MS = 3000;
/** As many as the register takes in one call. */
const LEASES_PER_CALL = 200;

const RENEW = `mutation LeaseAgreements($input: LeaseAgreementsInput!) {
  leaseAgreements(input: $input) {
    leases { agreement inForce granted shortage retryAfterSeconds quotaLeft trustedOperationsOnly sealedBeforeAnswered }
  }
}`;

/** Leases by the agencies subgraph, asked over its transport by the hub itself; what is asked at the same time goes in one call. */
export function createLeaseRegister(
  agencies: SubgraphTransport,
  callerHeaders: CallerHeaders,
  onFault: (error: unknown) => void,
): RenewLease {
  const ask = agencies.bind({
    query: RENEW,
    operationName: 'LeaseAgreements',
    operationHash: operationHash(RENEW),
  });
  const callerHeader = callerHeaders(hubCaller(IDENTITY_SCOPE));
  const loader = new DataLoader<LeaseRequest, GrantedLease>(
    async (leases) => {
      const { data, errors } = await ask(
        { input: { leases } },
        {
          requestId: 'lease-agreements',
          deadline: performance.now() + TIMEOUT_MS,
          client: undefined,
          isQuery: false,
          callerHeader,
        },
      );
      const answer = data?.['leaseAgreements'] as { readonly leases: readonly GrantedLease[] } | null | undefined;
      if (!answer || errors?.length || answer.leases.length !== leases.length)
        throw new Error('The register of agencies does not answer.');
      return answer.leases;
    },
    { cache: false, maxBatchSize: LEASES_PER_CALL },
  );
  return async (request) => {
    try {
      return await loader.load(request);
    } catch (error) {
      onFault(error);
      throw error;
    }
  };
}

import type { Caller } from '../../schema/contract/caller.ts';
import { hubCaller } from '../../schema/contract/caller.ts';
import { operationHash } from '../../schema/contract/caller-header.ts';
import type { SubgraphTransport } from '../execution/transport/transport.ts';
import type { CallerHeaders } from '../identity/caller-headers.ts';

/** A charge for work that the gateway does on its own time for an agency. */
export interface ChargeRequest {
  readonly agreement: string;
  /** Units of operation cost; 0: standing only. */
  readonly units: number;
  /** The same charge again, by its key, takes nothing. */
  readonly key: string;
}

/** What the register of agencies says of it. */
export interface Charged {
  readonly inForce: boolean;
  readonly charged: boolean;
  readonly repeated: boolean;
  readonly shortage: 'DAILY_QUOTA' | 'BURST_RATE' | null;
  readonly retryAfterSeconds: number | null;
  readonly quotaLeft: number | null;
  /** What a token would carry now, without `public`; null without force. */
  readonly granted: Caller | null;
}

/** Charges, or finds charged. @throws when the register does not answer: it may then be charged, and is asked again by the same key */
export type ChargeOnce = (request: ChargeRequest) => Promise<Charged>;

/** The scope of the field below; no agreement grants it. */
const IDENTITY_SCOPE = 'hub:identity';
const TIMEOUT_MS = 10_000;

const CHARGE = `mutation ChargeAgreement($input: ChargeAgreementInput!) {
  chargeAgreement(input: $input) {
    inForce charged repeated shortage retryAfterSeconds quotaLeft
    granted { agency kind division divisions body uscc purpose scopes agreement }
  }
}`;

/** Charges by the agencies subgraph, asked by the hub itself. */
export function createChargeOnce(agencies: SubgraphTransport, callerHeaders: CallerHeaders): ChargeOnce {
  const ask = agencies.bind({
    query: CHARGE,
    operationName: 'ChargeAgreement',
    operationHash: operationHash(CHARGE),
  });
  const callerHeader = callerHeaders(hubCaller(IDENTITY_SCOPE));
  return async (input) => {
    const { data, errors } = await ask(
      { input },
      {
        requestId: 'charge-agreement',
        deadline: performance.now() + TIMEOUT_MS,
        client: undefined,
        isQuery: false,
        callerHeader,
      },
    );
    const answer = data?.['chargeAgreement'] as Charged | null | undefined;
    if (!answer || errors?.length) throw new Error('The register of agencies does not answer.');
    return answer;
  };
}

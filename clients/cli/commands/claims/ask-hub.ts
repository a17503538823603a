import { type AskHub, ClaimsRefused } from '../../../../schema/claim-files/claim-request.ts';
import { type Client, HubError, VerifyClaimsDocument } from '../../../sdk/index.ts';

/** Asks the hub by the client; claims that it refuses by their place in the call are told as such. @throws HubError, ClaimsRefused */
export function askHub(client: Client, signal: AbortSignal): AskHub {
  return async (claims, on) => {
    try {
      const { verifyClaims } = await client.request(VerifyClaimsDocument, { claims: [...claims], on }, { signal });
      if (verifyClaims?.verdicts.length === claims.length) return verifyClaims;
      throw new HubError(
        'BAD_RESPONSE',
        `The hub answered ${verifyClaims?.verdicts.length ?? 'no'} verdicts to ${claims.length} claims.`,
      );
    } catch (error) {
      throw refusals(error) ?? error;
    }
  };
}

/** The claims that an input error names by their position. */
function refusals(error: unknown): ClaimsRefused | null {
  if (!(error instanceof HubError) || error.code !== 'BAD_USER_INPUT') return null;
  const found = new Map<number, string>();
  for (const { message, extensions } of error.errors) {
    const position = /claims\[(\d+)\]/.exec(extensions?.argument ?? message)?.[1];
    if (position !== undefined) found.set(Number(position), message);
  }
  return found.size === 0 ? null : new ClaimsRefused(found);
}

import { randomBytes } from 'node:crypto';
import { DeskSessionDocument, type Fetch, HubError, type Purpose, SignInError } from '../../sdk/index.ts';
import { clientWith, type Proof, tokenFor } from './caller.ts';
import type { Session, SessionToken } from './sessions.ts';

/** Every agency has an agreement for this purpose, by which it joined: under it the desk learns of the others. */
export const JOINED: Purpose = 'OPERATIONS';

/** Signs an agency in at the hub's own doors. @throws HubError when the hub refuses */
export async function signIn(fetch: Fetch, proof: Proof): Promise<Session> {
  const first = await tokenFor(fetch, proof, JOINED);
  const { me } = await clientWith(fetch, first).request(DeskSessionDocument, {});
  const { agency, kind, name, nameEn, body, division, uscc, agreements } = me;
  if (!agency || !kind) throw new HubError('BAD_RESPONSE', 'The hub did not say who has signed in.');
  const rights: Partial<Record<Purpose, string[]>> = {};
  for (const { node } of agreements.edges) {
    if (node.consumer !== agency) continue;
    rights[node.purpose] = [...new Set([...(rights[node.purpose] ?? []), ...node.scopes])];
  }
  return {
    agency,
    kind,
    name: name ?? agency,
    nameEn: nameEn ?? name ?? agency,
    body: body?.code ?? null,
    division: division?.code ?? null,
    uscc: uscc ?? null,
    formToken: randomBytes(32).toString('base64url'),
    clientSecret: 'clientSecret' in proof ? proof.clientSecret : null,
    refreshToken: first.refreshToken ?? null,
    rights,
    tokens: {
      ...(await tokensFor(fetch, proof, (Object.keys(rights) as Purpose[]).filter(isLater))),
      [JOINED]: { value: first.value, expiresAt: first.expiresAt },
    },
  };
}

const isLater = (purpose: Purpose) => purpose !== JOINED;

/**
 * Tokens for all purposes that assertions were signed for: an assertion lives a minute, so they are used at once. Of a secret there is no haste. A purpose whose
 * agreement has ended today has none.
 */
export async function tokensFor(fetch: Fetch, proof: Proof, purposes: readonly Purpose[]): Promise<Session['tokens']> {
  if (!('clientAssertions' in proof)) return {};
  const tokens: Partial<Record<Purpose, SessionToken>> = {};
  await Promise.all(
    purposes
      .filter((purpose) => proof.clientAssertions[purpose])
      .map(async (purpose) => {
        try {
          const { value, expiresAt } = await tokenFor(fetch, proof, purpose);
          tokens[purpose] = { value, expiresAt };
        } catch (error) {
          if (!(error instanceof SignInError && error.code === 'PURPOSE_REQUIRED')) throw error;
        }
      }),
  );
  return tokens;
}

import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HubError } from '../../sdk/index.ts';
import { inProcessFetch } from '../in-process.ts';
import { localPath } from '../language.ts';
import type { View } from '../view.ts';
import { cookieNames, cookieValue, endCookie, setCookie } from './cookies.ts';
import { type DeskParts, deskAddress, openSession } from './desk-door.ts';
import { signIn } from './sign-in.ts';
import { SIGN_IN_FAULTS, type SignInFault } from './sign-in-page.tsx';

/** Where the issuer sends a browser back to: one address, registered there letter by letter. */
export const ISSUER_RETURN = '/desk/sign-in/return';
/** A person has so long to sign in at the issuer. */
const JOURNEY_SECONDS = 600;

/**
 * `GET /desk/sign-in/issuer`: leads to the issuer. Only from a page of this site, so that no other one sends people on the way; what the browser brought along
 * counts for nothing.
 */
export async function beginAtIssuer(
  { issuer }: DeskParts,
  request: FastifyRequest,
  reply: FastifyReply,
  view: View,
): Promise<FastifyReply> {
  const next = deskAddress(view.query.get('next'), view);
  const from = request.headers['sec-fetch-site'];
  if (!issuer || (from !== undefined && from !== 'same-origin'))
    return reply.redirect(`${view.to('/desk/sign-in')}?${new URLSearchParams({ next })}`, 303);
  const names = cookieNames(view.origin);
  const secret = randomBytes(32).toString('base64url');
  try {
    const address = await issuer.address(secret, `${view.origin}${ISSUER_RETURN}`, next);
    return reply
      .header('set-cookie', `${setCookie(names.journey, secret, names, 'Lax')}; Max-Age=${JOURNEY_SECONDS}`)
      .redirect(address.href, 303);
  } catch (error) {
    request.log.warn({ err: error }, 'the issuer that persons sign in at can not be asked');
    return backToSignIn(reply, view, next, 'failed');
  }
}

/** `GET /desk/sign-in/return`: what the issuer sends back counts for the browser that set out, once. */
export async function returnFromIssuer(
  parts: DeskParts,
  request: FastifyRequest,
  reply: FastifyReply,
  view: View,
): Promise<FastifyReply> {
  const names = cookieNames(view.origin);
  const secret = cookieValue(request.headers.cookie, names.journey);
  reply.header('set-cookie', endCookie(names.journey, names));
  if (!parts.issuer || secret === undefined) return backToSignIn(reply, view, view.to('/desk'), 'failed');
  const query = new URL(request.url, view.origin).search;
  let next = view.to('/desk');
  let idToken: string;
  try {
    const seen = await parts.issuer.idToken(secret, new URL(`${view.origin}${ISSUER_RETURN}${query}`));
    idToken = seen.idToken;
    next = deskAddress(seen.next, view);
  } catch (error) {
    // The issuer's words may name the person; the kind of fault says what an operator has to know.
    request.log.warn(
      { fault: (error as Error).name, code: (error as { code?: unknown }).code },
      'no sign-in by the issuer',
    );
    return backToSignIn(reply, view, next, 'failed');
  }
  try {
    const session = await signIn(inProcessFetch(parts.sendFor(request)), { clientId: 'person', idToken });
    return await openSession(parts, request, reply, view, session, next);
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    const isUnknown = error.code === 'UNAUTHENTICATED' || error.code === 'PURPOSE_REQUIRED';
    return backToSignIn(reply, view, next, isUnknown ? 'unknown' : 'failed');
  }
}

/** Without the code in the address, and in the language that the person came in. */
function backToSignIn(reply: FastifyReply, view: View, next: string, fault: SignInFault): FastifyReply {
  const language = next.startsWith('/en/') ? 'en' : view.language;
  return reply.redirect(`${localPath(language, '/desk/sign-in')}?${new URLSearchParams({ next, fault })}`, 303);
}

/** Why a sign-in at the issuer came to nothing, as the address says it. */
export function faultAsked(query: URLSearchParams): SignInFault | null {
  return SIGN_IN_FAULTS.find((fault) => fault === query.get('fault')) ?? null;
}

import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Name of the field that holds a form's token. */
export const FORM_TOKEN_FIELD = 'form-token';

/**
 * Whether a form was sent by a page of this site, as far as the browser says: its origin is the hub's own. A browser that names none (or `null`, as pages do
 * that hide where they are from) has to say that site and page are the same; one that says neither is refused.
 */
export function isFromThisSite({ headers }: Pick<FastifyRequest, 'headers'>, origin: string): boolean {
  if (headers.origin !== undefined && headers.origin !== 'null') return headers.origin === origin;
  return headers['sec-fetch-site'] === 'same-origin';
}

/** Whether a form holds the token that it was made with. */
export function holdsToken(given: string | null, expected: string): boolean {
  if (given === null) return false;
  // Of one length, so that comparing tells nothing.
  return timingSafeEqual(digest(given), digest(expected));
}

/** The token of the form to sign in, where there is no session yet: it follows from a cookie that only this site sets, and the cookie does not follow from it. */
export function signInToken(cookie: string): string {
  return digest(`yunqiao sign-in form ${cookie}`).toString('base64url');
}

/** The token of the form for reports of people who have no session, likewise. */
export function reportToken(cookie: string): string {
  return digest(`yunqiao report form ${cookie}`).toString('base64url');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

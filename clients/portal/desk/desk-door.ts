import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HubError, type Purpose } from '../../sdk/index.ts';
import { inProcessFetch, type SendInProcess } from '../in-process.ts';
import { localPath } from '../language.ts';
import { sendPage } from '../site.tsx';
import type { TextKey } from '../texts/zh.ts';
import type { View } from '../view.ts';
import type { Proof } from './caller.ts';
import { cookieNames, cookieValue, endCookie, setCookie } from './cookies.ts';
import { foreignForm } from './fault.tsx';
import { FORM_TOKEN_FIELD, holdsToken, isFromThisSite, signInToken } from './form-guard.ts';
import type { IssuerClient } from './issuer-client.ts';
import { PURPOSES } from './purposes.ts';
import { type Form, readForm } from './read-form.ts';
import type { Session, Sessions } from './sessions.ts';
import { signIn, tokensFor } from './sign-in.ts';
import { type SignInAsked, signInPage } from './sign-in-page.tsx';

/** What a desk is served with. */
export interface DeskParts {
  readonly sessions: Sessions;
  /** The hub's own HTTP handling, told whom a request is for. */
  readonly sendFor: (reader: FastifyRequest) => SendInProcess;
  /** Whether agencies of the sample data may sign in. */
  readonly demo: boolean;
  /** Where persons sign in; nobody does where it is undefined. */
  readonly issuer?: IssuerClient | undefined;
}

/** A session with the id that its cookie holds. */
export interface Entered {
  readonly id: string;
  readonly session: Session;
}

/** Headers of every page of a desk: kept nowhere, and its address told to no other site. */
export const PRIVATE_HEADERS = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'same-origin',
} as const;

/** A request of another agency's software comes along whole. */
const NEXT_LIMIT = 2000;

export async function enter({ sessions }: DeskParts, request: FastifyRequest, origin: string): Promise<Entered | null> {
  const id = cookieValue(request.headers.cookie, cookieNames(origin).session);
  const session = id === undefined ? null : await sessions.find(id);
  return id !== undefined && session ? { id, session } : null;
}

/** Leads to the page to sign in, and from there back to where somebody wanted to go. */
export function toSignIn(request: FastifyRequest, reply: FastifyReply, view: View): FastifyReply {
  const wanted = request.method === 'GET' ? request.url : view.to('/desk');
  return reply.redirect(`${view.to('/desk/sign-in')}?next=${encodeURIComponent(wanted)}`, 303);
}

/** A path of the desk, whatever `next` says: an address of another site, or of another part of this one, is none. */
export function deskAddress(next: string | null, view: View): string {
  return next !== null &&
    next.length <= NEXT_LIMIT &&
    /^(\/en)?\/desk(?!\/sign-)([/?][\w\-./?=&%~+]*)?$/.test(next) &&
    !next.includes('//') &&
    // A browser takes these out, and with them the desk.
    !/\/(\.|%2e){1,2}(?=[/?]|$)/i.test(next)
    ? next
    : view.to('/desk');
}

/** Shows the page to sign in, with a form that only this browser can send. */
export async function showSignIn(
  parts: DeskParts,
  request: FastifyRequest,
  reply: FastifyReply,
  view: View,
  asked: Pick<SignInAsked, 'next' | 'clientId' | 'refused'>,
): Promise<FastifyReply> {
  const names = cookieNames(view.origin);
  let cookie = cookieValue(request.headers.cookie, names.form);
  if (cookie === undefined) {
    cookie = randomBytes(32).toString('base64url');
    reply.header('set-cookie', setCookie(names.form, cookie, names, 'Strict'));
  }
  return sendPage(
    request,
    reply,
    view,
    signInPage(view, {
      ...asked,
      formToken: signInToken(cookie),
      demo: parts.demo,
      issuer: parts.issuer?.name ?? null,
    }),
  );
}

/** Takes the form to sign in. The session's id is made here and now: one that the browser brought along opens nothing, and its session ends. */
export async function takeSignIn(
  parts: DeskParts,
  request: FastifyRequest,
  reply: FastifyReply,
  view: View,
): Promise<FastifyReply> {
  const names = cookieNames(view.origin);
  const cookie = cookieValue(request.headers.cookie, names.form);
  const form = isFromThisSite(request, view.origin) ? await readForm(request) : null;
  if (!form || cookie === undefined || !holdsToken(form.text(FORM_TOKEN_FIELD), signInToken(cookie)))
    return sendPage(request, reply, view, foreignForm(view));
  const next = deskAddress(form.text('next'), view);
  const clientId = form.text('client') ?? '';
  const again = (key: TextKey, words: string | null) =>
    showSignIn(parts, request, reply, view, { next, clientId, refused: { key, words } });
  const proof = proofIn(form);
  if (!proof) return again('desk.signin.incomplete', null);
  let session: Session;
  try {
    session = await signIn(inProcessFetch(parts.sendFor(request)), proof);
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    return again(error.code === 'PURPOSE_REQUIRED' ? 'desk.signin.notjoined' : 'desk.signin.refused', error.message);
  }
  return openSession(parts, request, reply, view, session, next);
}

/** Opens a session by an id that is made here and now; the one that the browser came with ends. */
export async function openSession(
  { sessions }: DeskParts,
  request: FastifyRequest,
  reply: FastifyReply,
  { origin }: View,
  session: Session,
  next: string,
): Promise<FastifyReply> {
  const names = cookieNames(origin);
  const earlier = cookieValue(request.headers.cookie, names.session);
  if (earlier !== undefined) await sessions.close(earlier);
  const id = await sessions.open(session);
  return reply
    .header('set-cookie', [
      setCookie(names.session, id, names, 'Lax'),
      endCookie(names.form, names),
      endCookie(names.journey, names),
    ])
    .redirect(next, 303);
}

/** Fresh assertions from a browser that holds the key, for a session whose tokens are about to end. */
export async function takeRenewal(
  parts: DeskParts,
  { id, session }: Entered,
  request: FastifyRequest,
  form: Form,
): Promise<void> {
  const proof = proofIn(form, session.agency);
  if (!proof || !('clientAssertions' in proof)) return;
  const tokens = await tokensFor(
    inProcessFetch(parts.sendFor(request)),
    proof,
    PURPOSES.filter((purpose) => session.rights[purpose]),
  );
  await parts.sessions.keepTokens(id, tokens);
}

export async function takeSignOut(parts: DeskParts, { id }: Entered, reply: FastifyReply, view: View) {
  const names = cookieNames(view.origin);
  await parts.sessions.close(id);
  return reply
    .header('set-cookie', endCookie(names.session, names))
    .header('clear-site-data', '"cache", "storage"')
    .redirect(localPath(view.language, '/'), 303);
}

/** How a form proves who sends it: a secret, or a line `<purpose> <assertion>` for each purpose. */
function proofIn(form: Form, clientId = form.text('client')): Proof | null {
  const passkey = form.text('passkey');
  if (passkey) return { clientId: 'passkey', passkey };
  if (!clientId) return null;
  const clientSecret = form.text('secret');
  if (clientSecret) return { clientId, clientSecret };
  const clientAssertions: Partial<Record<Purpose, string>> = {};
  for (const line of (form.text('assertions') ?? '').split('\n')) {
    const [purpose = '', assertion = ''] = line.trim().split(/\s+/);
    const known = PURPOSES.find((one) => one === purpose);
    if (known && assertion) clientAssertions[known] = assertion;
  }
  return clientAssertions.OPERATIONS ? { clientId, clientAssertions } : null;
}

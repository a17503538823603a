import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { inProcessFetch, type SendInProcess } from '../in-process.ts';
import { LANGUAGES, type Language, localPath } from '../language.ts';
import { type Raw, type SiteParts, sendPage, viewOf } from '../site.tsx';
import type { Page, Redirect, View } from '../view.ts';
import { clientWith, mustSignIn, sessionToken } from './caller.ts';
import {
  type DeskParts,
  deskAddress,
  type Entered,
  enter,
  PRIVATE_HEADERS,
  showSignIn,
  takeRenewal,
  takeSignIn,
  takeSignOut,
  toSignIn,
} from './desk-door.ts';
import { type DeskView, type DeskWork, type Need, purposeOf } from './desk-page.tsx';
import { DESK_FORMS, DESK_PAGES } from './desk-routes.ts';
import { deskFault, foreignForm } from './fault.tsx';
import { FORM_TOKEN_FIELD, holdsToken, isFromThisSite } from './form-guard.ts';
import { framed } from './frame.tsx';
import { beginAtIssuer, faultAsked, ISSUER_RETURN, returnFromIssuer } from './issuer-door.ts';
import { type Form, readForm } from './read-form.ts';
import { JOINED } from './sign-in.ts';

/** Most bytes of a form without files. */
const FORM_BYTES = 64 * 1024;

/** Where forms come that the site itself answers. */
const DOOR_FORMS = ['/desk/sign-out', '/desk/renew'] as const;

/**
 * Serves `/desk`: the pages of those who have signed in. A desk is a client of the hub: each page asks with its own session's token, and what the hub refuses the page
 * refuses in the hub's words.
 */
export function registerDesk(app: FastifyInstance, site: SiteParts, parts: DeskParts): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      ['application/x-www-form-urlencoded', 'multipart/form-data'],
      { parseAs: 'buffer' },
      (_request, body, done) => done(null, body),
    );
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers(PRIVATE_HEADERS);
    });
    for (const language of LANGUAGES) serveLanguage(scope, site, parts, language);
  });
}

function serveLanguage(scope: FastifyInstance, site: SiteParts, parts: DeskParts, language: Language): void {
  const viewFor = (request: FastifyRequest) => viewOf(request, language, site);
  const at = (path: string) => localPath(language, path);

  scope.get(at('/desk/sign-in'), async (request, reply) => {
    const view = viewFor(request);
    const fault = faultAsked(view.query);
    return showSignIn(parts, request, reply, view, {
      next: deskAddress(view.query.get('next'), view),
      refused: fault === null ? undefined : { key: `desk.signin.person.${fault}`, words: null },
    });
  });
  // Where clients of the hub's own issuer send people; what it asks for is looked at on the desk, by whoever has signed in.
  if (language === 'zh')
    scope.get('/oauth/authorize', async (request, reply) =>
      reply.redirect(`/desk/authorize?${new URLSearchParams(request.query as Record<string, string>)}`, 303),
    );
  scope.get(at('/desk/sign-in/issuer'), (request, reply) => beginAtIssuer(parts, request, reply, viewFor(request)));
  if (language === 'zh')
    scope.get(ISSUER_RETURN, (request, reply) => returnFromIssuer(parts, request, reply, viewFor(request)));
  scope.post(at('/desk/sign-in'), { bodyLimit: FORM_BYTES }, async (request, reply) => {
    const view = viewFor(request);
    try {
      return await takeSignIn(parts, request, reply, view);
    } catch (error) {
      return sendPage(request, reply, view, deskFault(view, error, request.id, request.log));
    }
  });
  for (const page of DESK_PAGES)
    scope.get(at(page.path), async (request, reply) => {
      const view = viewFor(request);
      const entered = await enter(parts, request, view.origin);
      if (!entered) return toSignIn(request, reply, view);
      return answerDesk(parts, request, reply, view, entered, page.needs, (work) => page.run(work));
    });
  for (const form of DESK_FORMS)
    takeForm(scope, parts, viewFor, at(form.path), form.bytes, (request, reply, view, entered, given) =>
      answerDesk(parts, request, reply, view, entered, form.needs, (work) => form.run(work, given)),
    );
  for (const path of DOOR_FORMS)
    takeForm(scope, parts, viewFor, at(path), undefined, async (request, reply, view, entered, given) => {
      if (path === '/desk/sign-out') return takeSignOut(parts, entered, reply, view);
      await takeRenewal(parts, entered, request, given);
      return reply.code(204).send();
    });
}

type Take = (
  request: FastifyRequest,
  reply: FastifyReply,
  view: View,
  entered: Entered,
  form: Form,
) => Promise<FastifyReply>;

/** Takes a form of a session. Who sends it is looked at before its body is read, and then whether it is a form of this very session. */
function takeForm(
  scope: FastifyInstance,
  parts: DeskParts,
  viewFor: (request: FastifyRequest) => View,
  path: string,
  bytes: number | undefined,
  take: Take,
): void {
  const entering = new WeakMap<FastifyRequest, Entered>();
  const options: RouteShorthandOptions = {
    bodyLimit: bytes ?? FORM_BYTES,
    onRequest: async (request, reply) => {
      const view = viewFor(request);
      if (!isFromThisSite(request, view.origin)) return sendPage(request, reply, view, foreignForm(view));
      const entered = await enter(parts, request, view.origin);
      if (!entered) return toSignIn(request, reply, view);
      entering.set(request, entered);
      return undefined;
    },
  };
  scope.post(path, options, async (request, reply) => {
    const view = viewFor(request);
    const entered = entering.get(request);
    if (!entered) return toSignIn(request, reply, view);
    let form: Form;
    try {
      form = await readForm(request);
    } catch (error) {
      return sendPage(request, reply, view, deskFault(view, error, request.id, request.log));
    }
    if (!holdsToken(form.text(FORM_TOKEN_FIELD), entered.session.formToken))
      return sendPage(request, reply, view, foreignForm(view));
    return take(request, reply, view, entered, form);
  });
}

/** Runs a page or a form with the session's token for it, and sends what came of it within the desk. */
async function answerDesk(
  parts: DeskParts,
  request: FastifyRequest,
  reply: FastifyReply,
  plain: View,
  { id, session }: Entered,
  needs: readonly Need[],
  run: (work: DeskWork) => Promise<Page | Redirect | Raw>,
): Promise<FastifyReply> {
  // Without a right the hub is asked all the same: it is the hub that refuses, in its own words and on its record.
  const purpose = purposeOf(session.rights, needs) ?? JOINED;
  const { clientSecret: _secret, refreshToken: _refresh, tokens: _tokens, ...known } = session;
  const params = request.params as Record<string, string>;
  const view: DeskView = {
    ...plain,
    session: known,
    purpose,
    pages: DESK_PAGES,
    params,
  };
  const pageOf = (page: Page) => sendPage(request, reply, view, withKey(framed(view, page), session));
  try {
    const send = parts.sendFor(request);
    const fetch = inProcessFetch(send);
    const token = await sessionToken(session, purpose, fetch, (tokens) => parts.sessions.keepTokens(id, tokens));
    const hub = clientWith(fetch, token);
    const answer = await run({ view: { ...view, hub }, hub, send: bearing(send, token.value) });
    if ('redirectTo' in answer) return reply.redirect(view.to(answer.redirectTo), 303);
    if ('content' in answer)
      return reply
        .headers(answer.headers ?? {})
        .code(answer.status ?? 200)
        .type(answer.type)
        .send(answer.content);
    return await pageOf(answer);
  } catch (error) {
    if (!mustSignIn(error)) return pageOf(deskFault(view, error, request.id, request.log));
    await parts.sessions.close(id);
    return toSignIn(request, reply, view);
  }
}

/** In a session of a key the browser signs anew before tokens end. */
function withKey(page: Page, { clientSecret, refreshToken }: Entered['session']): Page {
  return clientSecret === null && refreshToken === null
    ? { ...page, scripts: ['desk.js', ...(page.scripts ?? [])] }
    : page;
}

function bearing(send: SendInProcess, token: string): SendInProcess {
  return (request) => send({ ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } });
}

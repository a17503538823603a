import Fastify, { type FastifyInstance, type InjectOptions, type LightMyRequestResponse } from 'fastify';
import { createSessions, type Session, type Sessions } from '../../clients/portal/desk/sessions.ts';
import type { SendInProcess } from '../../clients/portal/in-process.ts';
import { registerPortal } from '../../clients/portal/portal.tsx';
import type { Fetch, Purpose } from '../../clients/sdk/index.ts';
import { PURPOSES } from '../../schema/contract/caller.ts';
import { scopesOf } from '../../schema/contract/scopes.ts';

export const DESK_ORIGIN = 'http://hub.example';
/** What no page, header or address may ever hold. */
export const DESK_TOKEN = 'token-that-stays-in-the-hub';

/** A site with a desk, without a hub: what is asked goes to `fetch`. */
export interface DeskSite {
  readonly app: FastifyInstance;
  readonly sessions: Sessions;
  /** Paths that were asked of the hub, with their bodies. */
  readonly asked: { readonly path: string; readonly body: string; readonly authorization: string | undefined }[];
  /** A request of a browser that is signed in, of a page of the site itself. */
  inject(options: InjectOptions & { readonly url: string }): Promise<LightMyRequestResponse>;
  /** The token of the session's forms. */
  readonly formToken: string;
}

/** Every right that there is. */
const RIGHTS = Object.fromEntries(PURPOSES.map((purpose) => [purpose, scopesOf(purpose)]));

export async function deskSite(
  fetch: Fetch,
  options: {
    readonly origin?: string;
    readonly now?: () => number;
    readonly rights?: Session['rights'];
    /** What the hub answers to a GET of a path; an empty object by default. */
    readonly get?: (path: string) => string;
  } = {},
): Promise<DeskSite> {
  const origin = options.origin ?? DESK_ORIGIN;
  const asked: DeskSite['asked'] = [];
  const send: SendInProcess = async ({ method, path, headers, body, signal }) => {
    asked.push({ path, body: String(body ?? ''), authorization: headers['authorization'] });
    if (path === '/oauth/token') return tokenAnswer(String(body));
    if (method !== 'POST') return { status: 200, header: () => null, bytes: Buffer.from(options.get?.(path) ?? '{}') };
    const answer = await fetch(`${origin}${path}`, {
      method,
      headers: { ...headers },
      body: String(body),
      signal: signal ?? AbortSignal.timeout(10_000),
    });
    return { status: answer.status, header: answer.headers.get, bytes: Buffer.from(await answer.text()) };
  };
  const app = Fastify({ routerOptions: { maxParamLength: 500 } });
  const sessions = createSessions(options.now);
  registerPortal(app, { origin: () => origin, fetch, desk: { sessions, sendFor: () => send, demo: true } });
  await app.ready();
  const session = sessionOf(options.rights ?? RIGHTS);
  const id = await sessions.open(session);
  const name = `${origin.startsWith('https') ? '__Host-' : ''}yq-desk`;
  return {
    app,
    sessions,
    asked,
    formToken: session.formToken,
    inject: (request) =>
      app.inject({
        ...request,
        headers: {
          accept: 'text/html',
          cookie: `${name}=${id}`,
          ...(request.method === 'POST' && {
            origin,
            'content-type': 'application/x-www-form-urlencoded',
          }),
          ...request.headers,
        },
      }),
  };
}

/** A session of an agency with rights, whose tokens are good for an hour. */
export function sessionOf(rights: Session['rights']): Session {
  const token = { value: DESK_TOKEN, expiresAt: Date.now() + 3_600_000 };
  return {
    agency: 'agency-1',
    kind: 'ENTERPRISE',
    name: '样例企业',
    nameEn: 'Sample enterprise',
    body: '101',
    division: '330000',
    uscc: '91440300YQ0016442Q',
    formToken: 'f'.repeat(43),
    clientSecret: 'secret-that-stays-in-the-hub',
    refreshToken: null,
    rights,
    tokens: Object.fromEntries((Object.keys(rights) as Purpose[]).map((purpose) => [purpose, token])),
  };
}

function tokenAnswer(body: string): Awaited<ReturnType<SendInProcess>> {
  const form = new URLSearchParams(body);
  const answer = form.get('purpose')
    ? { access_token: DESK_TOKEN, token_type: 'Bearer', expires_in: 600, scope: '' }
    : { error: 'invalid_request' };
  return { status: 200, header: () => null, bytes: Buffer.from(JSON.stringify(answer)) };
}

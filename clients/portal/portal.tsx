import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createClient, type Fetch } from '../sdk/index.ts';
import { registerAssets } from './assets.ts';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { registerDesk } from './desk/desk.tsx';
import type { DeskParts } from './desk/desk-door.ts';
import { registerForRobots } from './for-robots.ts';
import { IN_PROCESS_ORIGIN } from './in-process.ts';
import { statusPage } from './pages/error.tsx';
import { FEEDS, FILES, PAGES } from './routes.ts';
import { htmlOf, type SiteParts, servePage, TEXT_SIZE_COOKIE, viewOf, wantsHtml } from './site.tsx';

/** Milliseconds that a page waits for the hub. */
const TIMEOUT_MS = 10_000;

/** Pages of which there is one. */
const FIXED = PAGES.map(({ path }) => path.replace('/alliance/:code', '/alliance/YRD')).filter(
  (path) => !path.includes(':') && path !== '/search' && path !== '/bulk',
);

/** What the site is made with. */
export interface PortalOptions {
  /** How the hub is asked. */
  readonly fetch: Fetch;
  /** The hub's own origin, as the reader knows it; permanent addresses and QR codes are written with it. */
  readonly origin: (request: FastifyRequest) => string;
  /** What the pages of those who sign in are served with; without it there are none. */
  readonly desk?: DeskParts;
}

/** Serves the site: pages for people, made of what the public schema answers. */
export function registerPortal(app: FastifyInstance, options: PortalOptions): void {
  const parts = partsOf(options);
  registerAssets(app);
  registerTextSize(app);
  registerForRobots(app, FIXED, options.origin);
  for (const { path, handler } of [...PAGES, ...FILES, ...FEEDS]) servePage(app, parts, path, handler);
  if (options.desk) registerDesk(app, parts, options.desk);
}

/** What a browser is shown where something answers with a status and no page; undefined for whoever does not ask for HTML. */
export function portalFaultPage({ origin }: Pick<PortalOptions, 'origin'>) {
  // A page of a fault asks nothing.
  const parts = partsOf({ origin, fetch: () => Promise.reject(new Error('Pages of faults ask nothing.')) });
  return (request: FastifyRequest, status: number): { headers: Record<string, string>; html: string } | undefined => {
    if (!wantsHtml(request)) return undefined;
    const view = viewOf(request, /^\/en(\/|\?|$)/.test(request.url) ? 'en' : 'zh', parts);
    return {
      headers: { 'content-security-policy': CONTENT_SECURITY_POLICY, 'content-type': 'text/html; charset=utf-8' },
      html: htmlOf(view, statusPage(view, status, request.id)),
    };
  };
}

function partsOf({ fetch, origin }: Pick<PortalOptions, 'fetch' | 'origin'>): SiteParts {
  // Whoever reads can try again himself, and a page that waits tells him nothing.
  const hub = createClient({ endpoint: IN_PROCESS_ORIGIN, fetch, freshness: true, timeoutMs: TIMEOUT_MS, retries: 0 });
  return { hub, origin };
}

/** `GET /text-size/<size>?back=`: how large text is set, kept in a cookie that says nothing else. */
function registerTextSize(app: FastifyInstance): void {
  app.get<{ Params: { size: string } }>('/text-size/:size', async (request, reply) => {
    const { back } = request.query as { back?: unknown };
    const large = request.params.size === 'large';
    return reply
      .header(
        'set-cookie',
        `${TEXT_SIZE_COOKIE}=${large ? 'large' : 'normal'}; Path=/; SameSite=Lax; HttpOnly; Max-Age=${large ? 31_536_000 : 0}`,
      )
      .redirect(localAddress(back), 303);
  });
}

/** An address of this site and no other: `//host` and `/\host` lead elsewhere in a browser. */
export function localAddress(address: unknown): string {
  if (typeof address !== 'string' || !/^\/(?![/\\])[^\s\\]*$/.test(address)) return '/';
  return address;
}

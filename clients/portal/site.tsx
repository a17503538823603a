import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { render } from 'preact-render-to-string';
import type { Client } from '../sdk/index.ts';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { Document } from './document.tsx';
import { LANGUAGES, type Language, localPath, translator } from './language.ts';
import { errorPage } from './pages/error.tsx';
import type { Page, Redirect, TextSize, View } from './view.ts';

const compress = promisify(gzip);
/** Shorter pages go out as they are. */
const COMPRESSED_FROM_BYTES = 1400;
/** Up to here compressing at once takes less than handing over to another thread does. */
const COMPRESSED_AT_ONCE_TO_BYTES = 64_000;
/** One per cent more bytes than by the default, in two thirds of its time. */
const COMPRESSION = { level: 4 };

/** Answers one address of the site; `params` are those of the address. */
export type Handler = (
  view: View,
  params: Readonly<Record<string, string>>,
  request: FastifyRequest,
) => Promise<Page | Redirect | Raw>;

/** Another form of what the address is of, chosen by `Accept`. */
export interface Raw {
  readonly type: string;
  readonly content: string | Buffer;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What pages are made with, whoever asks. */
export interface SiteParts {
  readonly hub: Client;
  /** The hub's own origin, as the reader knows it. */
  readonly origin: (request: FastifyRequest) => string;
}

/** Serves an address in every language. */
export function servePage(app: FastifyInstance, parts: SiteParts, path: string, handler: Handler): void {
  for (const language of LANGUAGES) {
    app.get(localPath(language, path), async (request, reply) => {
      const view = viewOf(request, language, parts);
      try {
        const answer = await handler(view, request.params as Record<string, string>, request);
        if ('redirectTo' in answer) return reply.redirect(view.to(answer.redirectTo), 302);
        if ('content' in answer) {
          reply.header('vary', 'accept').headers(answer.headers ?? {});
          return reply
            .code(answer.status ?? 200)
            .type(answer.type)
            .send(answer.content);
        }
        return await sendPage(request, reply, view, answer);
      } catch (error) {
        return await sendPage(request, reply, view, errorPage(view, error, request.id, request.log));
      }
    });
  }
}

/** Sends a page, compressed where that is worth it. */
export async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  view: View,
  page: Page,
): Promise<FastifyReply> {
  const html = htmlOf(view, page);
  reply
    .code(page.status ?? 200)
    .header('content-security-policy', CONTENT_SECURITY_POLICY)
    .header('vary', 'accept, accept-encoding, cookie')
    .headers(page.headers ?? {})
    .type('text/html; charset=utf-8');
  if (html.length < COMPRESSED_FROM_BYTES || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? ''))
    return reply.send(html);
  return reply
    .header('content-encoding', 'gzip')
    .send(html.length <= COMPRESSED_AT_ONCE_TO_BYTES ? gzipSync(html, COMPRESSION) : await compress(html, COMPRESSION));
}

export function htmlOf(view: View, page: Page): string {
  return `<!doctype html>${render(<Document view={view} page={page} />)}`;
}

/** What a page is made with for a request; the language comes from the address alone. */
export function viewOf(request: FastifyRequest, language: Language, { hub, origin }: SiteParts): View {
  const [, search = ''] = request.url.split('?', 2);
  const address = request.url.replace(/^\/en(?=[/?]|$)/, '');
  const path = language === 'en' ? (address.startsWith('/') ? address : `/${address}`) : request.url;
  return {
    language,
    t: translator(language),
    path,
    origin: origin(request),
    textSize: textSizeOf(request.headers.cookie),
    to: (local) => localPath(language, local),
    query: new URLSearchParams(search),
    hub,
  };
}

export const TEXT_SIZE_COOKIE = 'yq-text-size';

function textSizeOf(cookie: string | undefined): TextSize {
  return cookie?.split(/;\s*/).includes(`${TEXT_SIZE_COOKIE}=large`) ? 'large' : 'normal';
}

/** Whether a reader prefers JSON; browsers name HTML. */
export function wantsJson(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? '';
  return /\bapplication\/(ld\+)?json\b/.test(accept) && !accept.includes('text/html');
}

/** Whether a reader is a browser that shows a page. */
export function wantsHtml(request: Pick<FastifyRequest, 'headers'>): boolean {
  return request.headers.accept?.includes('text/html') === true;
}

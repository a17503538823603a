import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { PublicNewestCertificatesDocument } from '../../sdk/index.ts';
import { ask } from '../asking.ts';
import { HTML_LANG, localPath } from '../language.ts';
import type { Raw } from '../site.tsx';
import type { View } from '../view.ts';

/** Entries of the feed. */
const ENTRIES = 50;
const ATOM = 'http://www.w3.org/2005/Atom';

/**
 * `GET /changes.atom` (RFC 4287): the certificates that were issued last, each with its status today. Changes of what somebody watches are told to those who sign in:
 * by the stream, webhooks and `changes`.
 */
export async function changesFeed(view: View): Promise<Raw> {
  const { language, origin, t } = view;
  const { data } = await ask(view.hub, PublicNewestCertificatesDocument, { first: ENTRIES });
  const place = (path: string) => origin + localPath(language, path);
  const rows = data.certificates.edges.map(({ node }) => node);
  const entries = rows.map((row) => {
    const product = row.products.map(({ brand, name }) => [brand, name].filter(Boolean).join(' ')).join('、');
    const status = t(`status.${row.effectiveStatus ?? 'NOT_KNOWN'}`);
    const address = `/certificate/${encodeURIComponent(row.number)}`;
    const summary = [status, row.holderParty.name, row.fictional && t('fictional.mark')].filter(Boolean).join(' · ');
    return h('entry', null, [
      h('title', null, plain(`${row.number} ${product}`)),
      // The same in every language: it is the same certificate.
      h('id', null, origin + address),
      h('link', { rel: 'alternate', type: 'text/html', href: place(address) }),
      h('updated', null, startOfDay(row.firstIssuedOn)),
      h('summary', null, plain(summary)),
    ]);
  });
  const feed = h('feed', { xmlns: ATOM, 'xml:lang': HTML_LANG[language] } as object, [
    h('title', null, t('feed.title')),
    h('id', null, place('/changes.atom')),
    h('link', { rel: 'self', type: 'application/atom+xml', href: place('/changes.atom') }),
    h('link', { rel: 'alternate', type: 'text/html', href: place('/') }),
    h('updated', null, startOfDay(rows[0]?.firstIssuedOn ?? '1970-01-01')),
    h('author', null, h('name', null, t('site.short'))),
    ...entries,
  ]);
  return {
    type: 'application/atom+xml; charset=utf-8',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n${render(feed)}`,
  };
}

/** A day begins in China. */
function startOfDay(day: string): string {
  return `${day}T00:00:00+08:00`;
}

/** XML has no place for control characters, nor in text for the end of a CDATA section, whatever somebody reported. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replaceAll(']]>', ']] >');
}

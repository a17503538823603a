import { assetAddress } from './assets.ts';
import { HTML_LANG, LANGUAGES, localPath } from './language.ts';
import { Instant } from './pieces.tsx';
import { SearchBox } from './search-box.tsx';
import type { TextKey } from './texts/zh.ts';
import type { Page, View } from './view.ts';

/** The five sections of the official website. */
const SECTIONS: readonly (readonly [TextKey, string])[] = [
  ['nav.policy', '/policy'],
  ['nav.results', '/results-list'],
  ['nav.information', '/catalogue'],
  ['nav.supervision', '/blacklists'],
  ['nav.exchange', '/alliance/YRD'],
];

/** What every page's foot leads to. */
const MORE: readonly (readonly [TextKey, string])[] = [
  ['nav.check', '/check'],
  ['nav.statistics', '/statistics'],
  ['nav.sources', '/sources'],
  ['nav.verify', '/verify'],
  ['nav.report', '/report'],
  ['nav.docs', '/docs'],
];

/** The whole document around a page. */
export function Document({ view, page }: { view: View; page: Page }) {
  const { t, to, language, textSize } = view;
  const home = view.path === '/';
  const other = language === 'zh' ? 'en' : 'zh';
  const size = textSize === 'large' ? 'normal' : 'large';
  const here = localPath(language, view.path);
  return (
    <html lang={HTML_LANG[language]} class={`text-${textSize}`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{home ? page.title : `${page.title} · ${t('site.short')}`}</title>
        {page.description && <meta name="description" content={page.description} />}
        {page.noIndex && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <meta property="og:title" content={page.title} />
        <meta property="og:site_name" content={t('site.short')} />
        <meta property="og:type" content="website" />
        <meta property="og:url" content={view.origin + here} />
        {page.description && <meta property="og:description" content={page.description} />}
        <meta property="og:image" content={view.origin + assetAddress('share.png')} />
        <meta property="og:image:type" content="image/png" />
        <meta property="og:image:width" content="1200" />
        <meta property="og:image:height" content="630" />
        <meta property="og:image:alt" content={t('site.name')} />
        <meta name="twitter:card" content="summary_large_image" />
        <link rel="canonical" href={view.origin + localPath(language, view.path.split('?')[0] ?? '/')} />
        {LANGUAGES.map((one) => (
          <link rel="alternate" hreflang={HTML_LANG[one]} href={view.origin + localPath(one, view.path)} />
        ))}
        {home && (
          <link rel="alternate" type="application/atom+xml" title={t('feed.title')} href={to('/changes.atom')} />
        )}
        <link rel="icon" type="image/svg+xml" href={assetAddress('icon.svg')} />
        <link rel="stylesheet" href={assetAddress('portal.css')} />
        {page.wide && <link rel="stylesheet" href={assetAddress('desk.css')} />}
        {page.styles?.map((name) => (
          <link rel="stylesheet" href={assetAddress(name)} />
        ))}
        {page.againSeconds !== undefined && <meta http-equiv="refresh" content={String(page.againSeconds)} />}
        {page.scripts?.map((name) => (
          <script src={assetAddress(name)} defer />
        ))}
        {page.jsonLd && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: `<` never stands in it, so nothing can end the element
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafeJson(page.jsonLd) }} />
        )}
      </head>
      <body class={page.wide ? 'wide' : undefined}>
        <a class="skip" href="#content">
          {t('site.skip')}
        </a>
        <header class="site">
          <a class="site-name" href={to('/')}>
            <svg viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
              <path d="M2 18V10a14 9 0 0 1 28 0v8h-3v-6H5v6ZM8 9h16a8 5.500 0 0 0-16 0Z" />
            </svg>
            {t('site.short')}
          </a>
          <p class="site-modes">
            <a href={localPath(other, view.path)} hreflang={HTML_LANG[other]} lang={HTML_LANG[other]}>
              {t('site.language')}
            </a>
            <a href={`/text-size/${size}?back=${encodeURIComponent(here)}`} rel="nofollow">
              {t(size === 'large' ? 'site.large' : 'site.normal')}
            </a>
            <a href={to('/desk')} rel="nofollow">
              {t('desk.title')}
            </a>
          </p>
          <nav aria-label={t('site.menu')}>
            <ul>
              {SECTIONS.map(([key, path]) => (
                <li>
                  <a href={to(path)} aria-current={view.path === path ? 'page' : undefined}>
                    {t(key)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="content" tabIndex={-1}>
          {page.missing && page.missing.length > 0 && (
            <aside class="note note-missing" aria-label={t('missing.title')}>
              <strong>{t('missing.title')}</strong> {t('missing.text', { codes: page.missing.join(', ') })}
            </aside>
          )}
          {page.body}
        </main>
        <footer class="site">
          {!home && <SearchBox view={view} name="foot" />}
          <Sources view={view} page={page} />
          <nav aria-label={t('home.more')}>
            <ul class="cards">
              {MORE.map(([key, path]) => (
                <li>
                  <a href={to(path)}>{t(key)}</a>
                </li>
              ))}
            </ul>
          </nav>
          <p>{t('site.foot')}</p>
          <p>
            {t('site.name')} · <a href={to('/explorer')}>{t('home.explorer')}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}

function Sources({ view: { t }, page }: { view: View; page: Page }) {
  if (!page.sources || page.sources.length === 0) return null;
  return (
    <section class="sources" aria-label={t('sources.title')}>
      <h2>{t('sources.title')}</h2>
      <ul>
        {oldestOf(page.sources).map(({ name, asOf }) => {
          const shown = SOURCE_NAMES.includes(name) ? t(`source.${name}` as TextKey) : name;
          if (!asOf) return <li>{t('sources.unknown', { name: shown })}</li>;
          const [before, after] = t('sources.row', { name: shown, at: '\u0000' }).split('\u0000');
          return (
            <li>
              {before}
              <Instant>{asOf}</Instant>
              {after}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const SOURCE_NAMES = [
  'certificates',
  'reusable-results',
  'catalogue',
  'alliance',
  'blacklists',
  'directories',
  'agencies',
  'duties',
  'access-records',
  'claims',
  'leads',
  'disputes',
  'supervision',
  'declarations',
  'changes',
  'procurement',
  'efficiency',
];

/** A source that was read in several ways is as old as the oldest. */
function oldestOf(sources: NonNullable<Page['sources']>): { name: string; asOf: string | null }[] {
  const byName = new Map<string, string | null>();
  for (const { name, asOf } of sources) {
    const known = byName.get(name);
    if (known === undefined || (known !== null && (asOf === null || asOf < known))) byName.set(name, asOf);
  }
  return [...byName].map(([name, asOf]) => ({ name, asOf }));
}

/** JSON that can stand in a `script` element: HTML looks for `<` only, old JavaScript for the two line separators. */
export function scriptSafeJson(value: object): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

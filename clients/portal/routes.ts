import { alliancePage } from './pages/alliance.tsx';
import { blacklistsPage, policyPage } from './pages/blacklists.tsx';
import { bodyPage, sourcesPage } from './pages/body.tsx';
import { bulkPage } from './pages/bulk.tsx';
import { catalogueEntryPage, cataloguePage, resultsListPage, standardPage } from './pages/catalogue.tsx';
import { certificatePage } from './pages/certificate.tsx';
import { changesFeed } from './pages/changes-feed.ts';
import { docsErrorsPage, docsEventsPage, docsPage, docsTypePage } from './pages/docs.tsx';
import { explorerPage } from './pages/explorer.tsx';
import { checkPage, verifyPage } from './pages/guides.tsx';
import { homePage } from './pages/home.tsx';
import { organisationPage } from './pages/organisation.tsx';
import { productPage } from './pages/product.tsx';
import { searchPage } from './pages/search.tsx';
import { statisticsFiles, statisticsPage } from './pages/statistics.tsx';
import { supervisionPage } from './pages/supervision.tsx';
import { tracePage } from './pages/trace.tsx';
import type { Handler } from './site.tsx';

/** Every page of the site, in the order of a reader's way. */
export const PAGES: readonly { readonly path: string; readonly handler: Handler }[] = [
  { path: '/', handler: homePage },
  { path: '/search', handler: searchPage },
  { path: '/bulk', handler: bulkPage },
  { path: '/certificate/:number', handler: certificatePage },
  { path: '/t/:code', handler: tracePage },
  { path: '/product/:uscc/:model', handler: productPage },
  { path: '/organisation/:uscc', handler: organisationPage },
  { path: '/body/:code', handler: bodyPage },
  { path: '/catalogue', handler: cataloguePage },
  { path: '/catalogue/:code', handler: catalogueEntryPage },
  { path: '/standard/:number', handler: standardPage },
  { path: '/results-list', handler: resultsListPage },
  { path: '/alliance/:code', handler: alliancePage },
  { path: '/blacklists', handler: blacklistsPage },
  { path: '/supervision', handler: supervisionPage },
  { path: '/policy', handler: policyPage },
  { path: '/statistics', handler: statisticsPage },
  { path: '/sources', handler: sourcesPage },
  { path: '/check', handler: checkPage },
  { path: '/verify', handler: verifyPage },
  { path: '/docs', handler: docsPage },
  { path: '/docs/type/:name', handler: docsTypePage },
  { path: '/docs/errors', handler: docsErrorsPage },
  { path: '/docs/events', handler: docsEventsPage },
  { path: '/explorer', handler: explorerPage },
];

/** What is no page: tables as files. */
export const FILES: readonly { readonly path: string; readonly handler: Handler }[] = statisticsFiles;

/** What readers of feeds follow. */
export const FEEDS: readonly { readonly path: string; readonly handler: Handler }[] = [
  { path: '/changes.atom', handler: changesFeed },
];

import { bulkPage } from './pages/bulk.tsx';
import { certificatePage } from './pages/certificate.tsx';
import { homePage } from './pages/home.tsx';
import { searchPage } from './pages/search.tsx';
import { tracePage } from './pages/trace.tsx';
import type { Handler } from './site.tsx';

/** Every page of the site, in the order of a reader's way. */
export const PAGES: readonly { readonly path: string; readonly handler: Handler }[] = [
  { path: '/', handler: homePage },
  { path: '/search', handler: searchPage },
  { path: '/bulk', handler: bulkPage },
  { path: '/certificate/:number', handler: certificatePage },
  { path: '/t/:code', handler: tracePage },
];

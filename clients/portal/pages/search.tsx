import type { ComponentChildren } from 'preact';
import {
  HubError,
  PublicCertificateNumberDocument,
  PublicProductSearchDocument,
  type PublicProductSearchQuery,
} from '../../sdk/index.ts';
import { ask } from '../asking.ts';
import { Chinese, Code, Fictional, Mixed, StatusMark } from '../pieces.tsx';
import { queryKind } from '../query-kind.ts';
import { SEARCH_LIMIT, SearchBox } from '../search-box.tsx';
import type { Page, Redirect, View } from '../view.ts';
import { ForeignNumber } from './certificate-absent.tsx';

const PAGE_SIZE = 20;

type Found = PublicProductSearchQuery['products'];
type Row = Found['edges'][number]['node'];

/** `GET /search?q=`: leads to what a number names, and lists products for words. */
export async function searchPage(view: View): Promise<Page | Redirect> {
  const { t, query } = view;
  const text = (query.get('q') ?? '').trim().slice(0, SEARCH_LIMIT);
  const asked = queryKind(text);
  switch (asked.kind) {
    case 'NONE':
      return plain(view, '', t('search.title.empty'), null);
    case 'CERTIFICATE':
      return { redirectTo: `/certificate/${asked.number}` };
    case 'TRACE':
      return { redirectTo: `/t/${asked.code}` };
    case 'ORGANISATION':
      return { redirectTo: `/organisation/${asked.uscc}` };
    case 'BODY':
      return { redirectTo: `/body/${asked.code}` };
    case 'STANDARD':
      return { redirectTo: `/standard/${encodeURIComponent(asked.number)}` };
    case 'FOREIGN':
      return plain(
        view,
        text,
        t('certificate.foreign', { number: text }),
        <ForeignNumber view={view} scheme={asked.scheme} />,
        404,
      );
    case 'NUMBER_OR_WORDS': {
      const number = await numberOf(view, asked.number);
      if (number !== null) return { redirectTo: `/certificate/${encodeURIComponent(number)}` };
      return products(view, text);
    }
    default:
      return products(view, text);
  }
}

/** The hub's number of a certificate whose body writes it so; null when there is none. */
async function numberOf(view: View, text: string): Promise<string | null> {
  try {
    const { data } = await ask(view.hub, PublicCertificateNumberDocument, { number: text });
    return data.certificate?.number ?? null;
  } catch (error) {
    // No body has declared numbers of this form: then they are words.
    if (error instanceof HubError && error.code === 'BAD_USER_INPUT') return null;
    throw error;
  }
}

async function products(view: View, text: string): Promise<Page> {
  const { t, to, query } = view;
  const after = query.get('after');
  let found: Found;
  let told: Awaited<ReturnType<typeof askProducts>>;
  try {
    told = await askProducts(view, text, after);
    found = told.data.products;
  } catch (error) {
    if (!(error instanceof HubError) || error.code !== 'BAD_USER_INPUT') throw error;
    return plain(view, text, t('search.toomany'), <p>{t('search.toomany.next')}</p>, 400);
  }
  const { edges, totalCount, pageInfo } = found;
  if (totalCount === 0)
    return plain(
      view,
      text,
      t('search.nothing', { query: text }),
      <>
        <p>{t('search.nothing.means')}</p>
        <p>{t('search.nothing.next')}</p>
      </>,
      404,
    );
  const from = Number(query.get('from') ?? 1) || 1;
  const next = `/search?q=${encodeURIComponent(text)}&after=${encodeURIComponent(pageInfo.endCursor ?? '')}&from=${from + edges.length}`;
  return {
    title: t('search.title', { query: text }),
    noIndex: true,
    sources: told.sources,
    missing: told.missing,
    body: (
      <>
        <h1>
          <Mixed view={view}>{t('search.title', { query: text })}</Mixed>
        </h1>
        <SearchBox view={view} name="again" value={text} />
        <p>
          <Mixed view={view}>
            {t('search.found', { query: text, count: totalCount, from, to: from + edges.length - 1 })}
          </Mixed>
        </p>
        <Fictional view={view} what={edges.some(({ node }) => node.certificates.some(({ fictional }) => fictional))} />
        <ol class="results" start={from}>
          {edges.map(({ node }) => (
            <ProductRow view={view} product={node} />
          ))}
        </ol>
        {pageInfo.hasNextPage && (
          <p>
            <a rel="next" href={to(next)}>
              {t('search.more')}
            </a>
          </p>
        )}
      </>
    ),
  };
}

const askProducts = (view: View, search: string, after: string | null) =>
  ask(view.hub, PublicProductSearchDocument, { search, first: PAGE_SIZE, after });

function ProductRow({ view, product }: { view: View; product: Row }) {
  const { t, to } = view;
  const name = product.names.join('、');
  return (
    <li>
      <h2>
        <ProductLink view={view} product={product}>
          <Chinese view={view}>{`${product.brands.join('、')} ${name}`.trim()}</Chinese> <Code>{product.model}</Code>
        </ProductLink>
      </h2>
      <p>
        <Chinese view={view}>{product.holderName}</Chinese>
      </p>
      <ul class="plain">
        {product.certificates.map(({ number, effectiveStatus, expiresOn }) => (
          <li>
            <StatusMark view={view} status={effectiveStatus ?? 'NOT_KNOWN'} />{' '}
            <a href={to(`/certificate/${number}`)}>
              <Code>{number}</Code>
            </a>{' '}
            {t('certificate.until', { day: expiresOn })}
          </li>
        ))}
      </ul>
    </li>
  );
}

function ProductLink({ view, product, children }: { view: View; product: Row; children: ComponentChildren }) {
  if (!product.holder) return <>{children}</>;
  return <a href={view.to(`/product/${product.holder.uscc}/${encodeURIComponent(product.model)}`)}>{children}</a>;
}

function plain(view: View, text: string, title: string, body: Page['body'] | null, status = 200): Page {
  return {
    title,
    status,
    noIndex: true,
    body: (
      <>
        <h1>{title}</h1>
        {body}
        <SearchBox view={view} name="again" value={text} />
      </>
    ),
  };
}

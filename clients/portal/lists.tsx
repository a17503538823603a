import type { PublicBlacklistLineFragment, PublicCertificatePageFragment } from '../sdk/index.ts';
import { Chinese, Code, Day, Fictional, StatusMark, Table } from './pieces.tsx';
import type { Page, View } from './view.ts';

/** Rows of a list on one page. */
export const PAGE_SIZE = 50;

/** Certificates as a table, with how many of how many and a link to the rest. */
export function CertificateTable({ view, page }: { view: View; page: PublicCertificatePageFragment }) {
  const { t, to } = view;
  if (page.totalCount === 0) return <p>{t('list.certificates.none')}</p>;
  return (
    <>
      <Fictional view={view} what={page.edges.some(({ node }) => node.fictional)} />
      <Table
        caption={t('list.certificates', { shown: page.edges.length, count: page.totalCount })}
        head={[
          t('certificate.number'),
          t('certificate.history.status'),
          t('certificate.product'),
          t('certificate.scheme'),
          t('certificate.expires'),
        ]}
        rows={page.edges.map(({ node }) => [
          <a href={to(`/certificate/${node.number}`)}>
            <Code>{node.number}</Code>
          </a>,
          <StatusMark view={view} status={node.effectiveStatus ?? 'NOT_KNOWN'} />,
          <Chinese view={view}>
            {node.products.map(({ brand, name }) => [brand, name].filter(Boolean).join(' ')).join('、')}
          </Chinese>,
          t(`scheme.${node.scheme}`),
          <Day>{node.expiresOn}</Day>,
        ])}
      />
      <Further view={view} page={page.pageInfo} />
    </>
  );
}

/** A link to what comes after a page of a list: it keeps the list's filters and works without script. */
export function Further({
  view,
  page,
}: {
  view: View;
  page: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}) {
  if (!page.hasNextPage || !page.endCursor) return null;
  const query = new URLSearchParams(view.query);
  query.set('after', page.endCursor);
  const [path = '/'] = view.path.split('?');
  return (
    <p>
      <a rel="next nofollow" href={view.to(`${path}?${query}`)}>
        {view.t('list.further')}
      </a>
    </p>
  );
}

/** Entries of blacklists, as far as they are public. */
export function BlacklistTable({
  view,
  entries,
  count,
}: {
  view: View;
  entries: readonly PublicBlacklistLineFragment[];
  count: number;
}) {
  const { t, to } = view;
  if (entries.length === 0) return <p>{t('blacklists.none')}</p>;
  return (
    <>
      <Fictional view={view} what={entries.some(({ fictional }) => fictional)} />
      <Table
        caption={t('blacklists.caption', { shown: entries.length, count })}
        head={[
          t('blacklists.subject'),
          t('blacklists.list'),
          t('blacklists.ground'),
          t('blacklists.decision'),
          t('blacklists.days'),
          t('blacklists.counts'),
        ]}
        rows={entries.map((entry) => [
          <a href={to(`/organisation/${entry.subjectUscc}`)}>
            <Chinese view={view}>{entry.subjectName}</Chinese>
          </a>,
          t(`list.${entry.list}`),
          <Chinese view={view}>{entry.ground}</Chinese>,
          <Chinese view={view}>{`${entry.authority} ${entry.decisionNumber}`}</Chinese>,
          <>
            <Day>{entry.publishedOn}</Day> – <Day>{entry.removedOn ?? entry.endsOn}</Day>
          </>,
          t(entry.countsOn ? 'blacklists.counts.yes' : 'blacklists.counts.no'),
        ])}
      />
    </>
  );
}

/** The page for something that the hub does not hold. */
export function absentPage({ t, to }: View, title: string, means: string): Page {
  return {
    title,
    status: 404,
    noIndex: true,
    body: (
      <article>
        <h1>{title}</h1>
        <p>{means}</p>
        <p>
          <a href={to('/')}>{t('error.home')}</a>
        </p>
      </article>
    ),
  };
}

import {
  type CatalogueLayer,
  PublicCatalogueDocument,
  PublicCatalogueEntryDocument,
  PublicResultsListDocument,
  PublicStandardDocument,
} from '../../sdk/index.ts';
import { ask } from '../asking.ts';
import { absentPage, Further } from '../lists.tsx';
import { Chinese, Code, Day, Days, Fact, Fictional, Table, Words } from '../pieces.tsx';
import type { Page, View } from '../view.ts';

const LAYERS: readonly CatalogueLayer[] = ['NATIONAL', 'YRD'];
const PAGE_SIZE = 200;

/** `GET /catalogue?layer=`: what may be certified as green, today. */
export async function cataloguePage(view: View): Promise<Page> {
  const { t, to, query } = view;
  const layer = LAYERS.find((one) => one === query.get('layer')) ?? null;
  const { data, sources, missing } = await ask(view.hub, PublicCatalogueDocument, {
    filter: layer === null ? {} : { layer },
    first: PAGE_SIZE,
    after: query.get('after'),
  });
  const { edges, totalCount, pageInfo } = data.catalogueEntries;
  return {
    title: t('nav.catalogue'),
    sources,
    missing,
    body: (
      <>
        <h1>{t('nav.catalogue')}</h1>
        <p>{t('catalogue.intro')}</p>
        <p>
          <a href={to('/catalogue')}>{t('catalogue.all')}</a> ·{' '}
          {LAYERS.map((one) => (
            <>
              <a href={to(`/catalogue?layer=${one}`)} aria-current={one === layer ? 'true' : undefined}>
                {t(`layer.${one}`)}
              </a>{' '}
            </>
          ))}
        </p>
        <Fictional view={view} what={edges.some(({ node }) => node.fictional)} />
        <Table
          caption={t('catalogue.caption', { shown: edges.length, count: totalCount })}
          head={[
            t('certificate.category'),
            t('catalogue.code'),
            t('certificate.scheme'),
            t('catalogue.standards'),
            t('catalogue.instrument'),
            t('policy.from'),
          ]}
          rows={edges.map(({ node }) => [
            <a href={to(`/catalogue/${node.projectCode.code}`)}>
              <Words view={view} zh={node.productZh} en={node.productEn} />
            </a>,
            <Code>{node.projectCode.code}</Code>,
            t(`scheme.${node.scheme}`),
            node.standards.map(({ number }) => (
              <>
                <a href={to(`/standard/${encodeURIComponent(number)}`)}>
                  <Code>{number}</Code>
                </a>{' '}
              </>
            )),
            <Chinese view={view}>{node.instrument}</Chinese>,
            <Days view={view} from={node.validFrom} to={node.validTo} />,
          ])}
        />
        <Further view={view} page={pageInfo} />
      </>
    ),
  };
}

/** `GET /catalogue/<project code>`: one entry with its standards and rule in their editions. */
export async function catalogueEntryPage(view: View, params: Readonly<Record<string, string>>): Promise<Page> {
  const { t, to } = view;
  const code = params['code'] ?? '';
  const title = t('catalogue.absent', { code: code.slice(0, 40) });
  const { data, sources, missing } = await ask(view.hub, PublicCatalogueEntryDocument, { code });
  const entry = data.catalogueEntry;
  if (!entry) return absentPage(view, title, t('catalogue.absent.means'));
  const { projectCode, rule } = entry;
  return {
    title: entry.productZh,
    sources,
    missing,
    body: (
      <article>
        <h1>
          <Words view={view} zh={entry.productZh} en={entry.productEn} />
        </h1>
        <Fictional view={view} what={entry.fictional} />
        <dl class="facts">
          <Fact name={t('catalogue.code')}>
            <Code>{projectCode.code}</Code>
          </Fact>
          <Fact name={t('catalogue.group')}>
            {projectCode.group && <Words view={view} zh={projectCode.group.nameZh} en={projectCode.group.nameEn} />}
          </Fact>
          <Fact name={t('certificate.scheme')}>{t(`scheme.${entry.scheme}`)}</Fact>
          <Fact name={t('catalogue.layer')}>{t(`layer.${entry.layer}`)}</Fact>
          <Fact name={t('catalogue.instrument')}>
            <Chinese view={view}>{entry.instrument}</Chinese> <Day>{entry.announcedOn}</Day>
          </Fact>
          <Fact name={t('policy.from')}>
            <Days view={view} from={entry.validFrom} to={entry.validTo} /> {entry.endInstrument}
          </Fact>
          <Fact name={t('catalogue.standards')}>
            {entry.standards.map(({ number, titleZh, titleEn }) => (
              <p>
                <a href={to(`/standard/${encodeURIComponent(number)}`)}>
                  <Code>{number}</Code>
                </a>{' '}
                <Words view={view} zh={titleZh} en={titleEn} />
              </p>
            ))}
          </Fact>
          <Fact name={t('catalogue.rule')}>
            {rule && (
              <>
                <Code>{rule.number}</Code> <Chinese view={view}>{rule.titleZh}</Chinese>
                {rule.editions.map(({ number, effectiveFrom, effectiveTo }) => (
                  <p>
                    <Code>{number}</Code> <Days view={view} from={effectiveFrom} to={effectiveTo} />
                  </p>
                ))}
              </>
            )}
          </Fact>
          <Fact name={t('policy.source')}>
            <Chinese view={view}>{`${entry.source} (${entry.confidence})`}</Chinese>
          </Fact>
        </dl>
      </article>
    ),
  };
}

/** `GET /standard/<number>`: an evaluation standard, its editions and what is evaluated by it. */
export async function standardPage(view: View, params: Readonly<Record<string, string>>): Promise<Page> {
  const { t, to } = view;
  const number = params['number'] ?? '';
  const { data, sources, missing } = await ask(view.hub, PublicStandardDocument, { number });
  const standard = data.standard;
  if (!standard)
    return absentPage(view, t('standard.absent', { number: number.slice(0, 40) }), t('standard.absent.means'));
  return {
    title: `${standard.number} ${standard.titleZh}`,
    sources,
    missing,
    body: (
      <article>
        <h1>
          <Code>{standard.number}</Code> <Words view={view} zh={standard.titleZh} en={standard.titleEn} />
        </h1>
        <Table
          caption={t('standard.editions')}
          head={[t('standard.edition'), t('standard.issued'), t('standard.effective'), t('policy.source')]}
          rows={standard.editions.map((edition) => [
            <Code>{edition.number}</Code>,
            <Day>{edition.issuedOn}</Day>,
            <Days view={view} from={edition.effectiveFrom} to={edition.effectiveTo} />,
            <Chinese view={view}>{`${edition.source} (${edition.confidence})`}</Chinese>,
          ])}
        />
        <h2>{t('nav.catalogue')}</h2>
        {standard.catalogueEntries.length === 0 ? (
          <p>{t('standard.outside')}</p>
        ) : (
          <ul>
            {standard.catalogueEntries.map(({ projectCode, productZh, productEn, scheme }) => (
              <li>
                <a href={to(`/catalogue/${projectCode.code}`)}>
                  <Words view={view} zh={productZh} en={productEn} />
                </a>{' '}
                {t(`scheme.${scheme}`)}
              </li>
            ))}
          </ul>
        )}
      </article>
    ),
  };
}

/** `GET /results-list`: the List of results that must be used directly. */
export async function resultsListPage(view: View): Promise<Page> {
  const { t } = view;
  const { data, sources, missing } = await ask(view.hub, PublicResultsListDocument, {});
  const list = data.reusableResultsList;
  return {
    title: t('nav.results'),
    sources,
    missing,
    body: (
      <>
        <h1>{t('nav.results')}</h1>
        <p>{t('results.intro')}</p>
        {!list && <p>{t('results.none')}</p>}
        {list && !list.official && <p class="note">{t('results.draft')}</p>}
        {list && (
          <p>
            <Chinese view={view}>{list.instrument}</Chinese>
          </p>
        )}
        {list && (
          <Table
            caption={t('results.caption', { edition: list.edition })}
            head={[t('results.row'), t('results.attribute'), t('results.kind'), t('results.basis'), t('policy.from')]}
            rows={list.rows.map((row) => [
              String(row.seq),
              <Words view={view} zh={row.projectZh} en={row.projectEn} />,
              <Chinese view={view}>{row.resultZh}</Chinese>,
              <Chinese view={view}>{row.legalBasis}</Chinese>,
              <Days view={view} from={row.validFrom} to={row.validTo} />,
            ])}
          />
        )}
      </>
    ),
  };
}

import type { PublicAlliancePapersQuery } from '../../sdk/index.ts';
import { Chinese, Code, Day, Table } from '../pieces.tsx';
import type { TextKey } from '../texts/zh.ts';
import type { View } from '../view.ts';

/** An address that leads to a page of the web, and nowhere else. */
const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** Bulletins of an alliance, with what the hub counted for each, and its working documents. */
export function AlliancePapers({ view, papers }: { view: View; papers: PublicAlliancePapersQuery }) {
  const { t } = view;
  const bulletins = papers.allianceBulletins.edges.map(({ node }) => node);
  const documents = papers.allianceDocuments.edges.map(({ node }) => node);
  return (
    <>
      <h2>{t('alliance.bulletins')}</h2>
      {bulletins.length === 0 && <p>{t('alliance.bulletins.none')}</p>}
      {bulletins.map((bulletin) => (
        <section aria-label={`${bulletin.number} ${bulletin.title}`}>
          <h3>
            <Code>{bulletin.number}</Code> <Chinese view={view}>{bulletin.title}</Chinese>
          </h3>
          <p class="hint">
            <Day>{bulletin.from}</Day> – <Day>{bulletin.to}</Day> · {t('alliance.published')}{' '}
            <Day>{bulletin.publishedOn}</Day>
          </p>
          {bulletin.sections.map(({ heading, text }) => (
            <p>
              <strong>
                <Chinese view={view}>{heading}</Chinese>
              </strong>{' '}
              <Chinese view={view}>{text}</Chinese>
            </p>
          ))}
          <Table
            caption={t('alliance.figures', { number: bulletin.number })}
            head={[
              t('alliance.province'),
              t('alliance.figures.inspected'),
              t('alliance.figures.corrected'),
              t('alliance.figures.failed'),
              t('alliance.figures.listed'),
            ]}
            rows={bulletin.figures.map(({ division, inspected, corrected, failed, listed }) => [
              <Code>{division}</Code>,
              String(inspected),
              String(corrected),
              String(failed),
              String(listed),
            ])}
          />
        </section>
      ))}
      <h2>{t('alliance.documents')}</h2>
      {documents.length === 0 ? (
        <p>{t('alliance.documents.none')}</p>
      ) : (
        <Table
          caption={t('alliance.documents')}
          head={[t('policy.title'), t('alliance.kind'), t('alliance.state'), t('policy.from')]}
          rows={documents.map(({ title, version, kind, state, url, filingNumber, usedFrom }) => [
            <>
              {url && isWebAddress(url) ? (
                <a href={url} rel="noreferrer nofollow">
                  <Chinese view={view}>{title}</Chinese>
                </a>
              ) : (
                <Chinese view={view}>{title}</Chinese>
              )}{' '}
              <Code>{version}</Code>
            </>,
            t(`alliance.kind.${kind}` as TextKey),
            <>
              {t(`alliance.state.${state}` as TextKey)} {filingNumber && <Code>{filingNumber}</Code>}
            </>,
            <Day>{usedFrom}</Day>,
          ])}
        />
      )}
    </>
  );
}

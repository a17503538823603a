import { Chinese, Code, Day, Days, Fact, Instant, Mixed, StatusMark, Table, Words } from '../pieces.tsx';
import type { ShownCertificate } from '../shown-certificate.ts';
import type { View } from '../view.ts';

type Props = { readonly view: View; readonly certificate: ShownCertificate };

/** The results that a certificate rests on, the broken ones marked. */
export function ReuseLinks({ view, certificate }: Props) {
  const { t } = view;
  return (
    <section>
      <h2>{t('certificate.reuse')}</h2>
      {certificate.reuseLinks.length === 0 ? (
        <p>{t('certificate.reuse.none')}</p>
      ) : (
        <>
          <p>{t('certificate.reuse.intro')}</p>
          <ul class="tree">
            {certificate.reuseLinks.map(({ result, resultId, linkState, reuseClass }) => (
              <li class={linkState?.state === 'BROKEN' ? 'broken' : ''}>
                <StatusMark view={view} status={linkState?.resultStatus ?? 'NOT_KNOWN'} />{' '}
                {linkState && (
                  <strong>
                    {t(`reuse.${linkState.state}`)} {t('reuse.since', { day: linkState.since })}
                  </strong>
                )}{' '}
                {result ? (
                  <>
                    {t(`kind.${result.kind}`)} <Code>{result.number}</Code>{' '}
                    <Chinese view={view}>{`${result.productName} · ${result.issuerName}`}</Chinese>
                  </>
                ) : (
                  t('certificate.result.missing', { id: resultId })
                )}
                <span class="aside"> {t(`reuse.${reuseClass}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What was reported when: statuses in order, and versions of what the certificate says. */
export function History({ view, certificate }: Props) {
  const { t, language } = view;
  return (
    <section>
      <h2>{t('certificate.history')}</h2>
      <Table
        caption={t('certificate.history.caption')}
        head={[
          t('certificate.history.from'),
          t('certificate.history.status'),
          t('certificate.history.until'),
          t('certificate.history.reason'),
        ]}
        rows={certificate.statusHistory.map(({ from, status, until, reason }) => [
          <Day>{from}</Day>,
          <StatusMark view={view} status={status} />,
          <Day>{until}</Day>,
          reason ? `${reason[language]} (${reason.code})` : '—',
        ])}
      />
      <p class="hint">{t('certificate.history.calendar')}</p>
      {certificate.versions.length > 1 && (
        <Table
          caption={t('certificate.versions.caption')}
          head={[t('certificate.versions.days'), t('certificate.versions.cause'), t('certificate.versions.known')]}
          rows={certificate.versions.map(({ validFrom, validTo, cause, grounds, recordedFrom }) => [
            <Days view={view} from={validFrom} to={validTo} />,
            <>
              {t(`cause.${cause}`)}
              {grounds && <Chinese view={view}>{`：${grounds}`}</Chinese>}
            </>,
            <Instant>{recordedFrom}</Instant>,
          ])}
        />
      )}
    </section>
  );
}

/** Parties, terms, basis and catalogue: what the certificate itself states. */
export function Basis({ view, certificate }: Props) {
  const { t, language } = view;
  const { catalogueEntry: entry, projectCode } = certificate;
  return (
    <section>
      <h2>{t('certificate.basis')}</h2>
      <dl class="facts">
        {certificate.externalNumbers.length > 0 && (
          <Fact name={t('certificate.external')}>
            <Code>{certificate.externalNumbers.join(', ')}</Code>
          </Fact>
        )}
        <Fact name={t('certificate.basis')}>
          {certificate.basis.map((one) => (
            <>
              <Code>{one}</Code>{' '}
            </>
          ))}
        </Fact>
        <Fact name={t('certificate.category')}>
          <Code>{projectCode.code}</Code> <Words view={view} zh={projectCode.productZh} en={projectCode.productEn} />
        </Fact>
        <Fact name={t('certificate.catalogue')}>
          {entry ? (
            <>
              <Words view={view} zh={entry.productZh} en={entry.productEn} />{' '}
              <span class="aside">
                <Mixed view={view}>
                  {t('certificate.catalogue.from', { instrument: entry.instrument, day: entry.validFrom })}
                </Mixed>
              </span>
            </>
          ) : (
            t('certificate.catalogue.none')
          )}
        </Fact>
        <Fact name={t('certificate.unit')}>{certificate.unitName}</Fact>
        <Fact name={t('certificate.first')}>
          <Day>{certificate.firstIssuedOn}</Day>
        </Fact>
        <Fact name={t('certificate.terms')}>
          {certificate.terms.map(({ from, to }) => (
            <>
              <Days view={view} from={from} to={to} />{' '}
            </>
          ))}
        </Fact>
        <Fact name={t('certificate.reissued')}>{certificate.reissuedOn && <Day>{certificate.reissuedOn}</Day>}</Fact>
        <Fact name={t('certificate.producer')}>
          <Party view={view} party={certificate.producer} />
        </Fact>
        <Fact name={t('certificate.factory')}>
          <Party view={view} party={certificate.factory} />
        </Fact>
        <Fact name={t('certificate.mode')}>{certificate.mode}</Fact>
        <Fact name={t('certificate.mark')}>{certificate.productMark}</Fact>
        <Fact name={t('certificate.accreditation')}>{certificate.accreditationMark}</Fact>
        <Fact name={t('certificate.other')}>{certificate.otherItems}</Fact>
        <Fact name={t('certificate.lookup')}>{certificate.lookUpAt}</Fact>
        <Fact name={t('certificate.sites')}>
          {certificate.sites.length > 0 &&
            certificate.sites.map(({ name, address, scope }) => (
              <p>{[name, address, scope].filter(Boolean).join(' · ')}</p>
            ))}
        </Fact>
        <Fact name={t('certificate.warnings')}>
          {certificate.warnings.length > 0 && (
            <ul>
              {certificate.warnings.map((warning) => (
                <li>{warning[language]}</li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
    </section>
  );
}

function Party({ view, party }: { view: View; party: ShownCertificate['producer'] }) {
  return <Chinese view={view}>{[party.name, party.address].filter(Boolean).join('，')}</Chinese>;
}

import { PublicBodiesDocument, PublicBodyDocument } from '../../sdk/index.ts';
import { ask } from '../asking.ts';
import { absentPage, BlacklistTable, CertificateTable, PAGE_SIZE } from '../lists.tsx';
import { Code, Days, Fact, Fictional, Instant, Table, Words } from '../pieces.tsx';
import type { Page, View } from '../view.ts';

/** `GET /body/<code>`: a certification body: approval, how completely it reports, certificates. */
export async function bodyPage(view: View, params: Readonly<Record<string, string>>): Promise<Page> {
  const { t, to } = view;
  const code = params['code'] ?? '';
  const title = t('body.absent', { code: code.slice(0, 20) });
  if (!/^\d{3}$/.test(code)) return absentPage(view, title, t('body.malformed'));
  const { data, sources, missing } = await ask(view.hub, PublicBodyDocument, {
    code,
    first: PAGE_SIZE,
    after: view.query.get('after'),
  });
  const body = data.certificationBody;
  if (!body) return absentPage(view, title, t('body.absent.means'));
  return {
    title: body.name,
    description: `${t('certificate.body')} ${body.code} ${body.name}`,
    sources,
    missing,
    body: (
      <article>
        <h1>
          <Words view={view} zh={body.name} en={body.nameEn} />
        </h1>
        <Fictional view={view} what={body.fictional} />
        <dl class="facts">
          <Fact name={t('body.code')}>
            <Code>{body.code}</Code>
          </Fact>
          <Fact name={t('body.approval')}>{body.approvalNumber ?? t('body.approval.none')}</Fact>
          <Fact name={t('body.approvals')}>
            {body.approvals.map(({ from, to: until, projectCodes }) => (
              <p>
                <Days view={view} from={from} to={until} />：
                {projectCodes
                  ? projectCodes.map(({ code: project, productZh, productEn }) => (
                      <>
                        <a href={to(`/catalogue/${project}`)}>
                          <Words view={view} zh={productZh} en={productEn} />
                        </a>{' '}
                      </>
                    ))
                  : t('body.approval.all')}
              </p>
            ))}
          </Fact>
          <Fact name={t('body.coverage')}>
            <Coverage view={view} body={body} />
          </Fact>
          <Fact name={t('organisation.uscc')}>
            {body.organisation && (
              <a href={to(`/organisation/${body.organisation.uscc}`)}>
                <Code>{body.organisation.uscc}</Code>
              </a>
            )}
          </Fact>
          <Fact name={t('organisation.alliance')}>
            {body.allianceMembership && (
              <a href={to('/alliance/YRD')}>
                <Days view={view} from={body.allianceMembership.from} to={body.allianceMembership.to} />
              </a>
            )}
          </Fact>
          <Fact name={t('body.forms')}>
            {body.numberForms.length > 0 && <Code>{body.numberForms.join(', ')}</Code>}
          </Fact>
        </dl>
        <h2>{t('nav.blacklists')}</h2>
        {body.blacklistEntries ? (
          <BlacklistTable
            view={view}
            entries={body.blacklistEntries.edges.map(({ node }) => node)}
            count={body.blacklistEntries.totalCount}
          />
        ) : (
          <p>{t('list.notknown')}</p>
        )}
        <h2>{t('search.certificates')}</h2>
        <CertificateTable view={view} page={data.certificates} />
      </article>
    ),
  };
}

/** `GET /sources`: what each source covers and how far its reports are complete. */
export async function sourcesPage(view: View): Promise<Page> {
  const { t, to } = view;
  const { data, sources, missing } = await ask(view.hub, PublicBodiesDocument, {});
  const bodies = data.certificationBodies.edges.map(({ node }) => node);
  return {
    title: t('nav.sources'),
    sources,
    missing,
    body: (
      <>
        <h1>{t('nav.sources')}</h1>
        <p>{t('sources.intro')}</p>
        <Fictional view={view} what={bodies.some(({ fictional }) => fictional)} />
        <Table
          caption={t('sources.caption', { count: data.certificationBodies.totalCount })}
          head={[t('certificate.body'), t('body.code'), t('body.approval'), t('body.coverage')]}
          rows={bodies.map((body) => [
            <a href={to(`/body/${body.code}`)}>
              <Words view={view} zh={body.name} en={body.nameEn} />
            </a>,
            <Code>{body.code}</Code>,
            body.approvalNumber ?? t('body.approval.none'),
            <Coverage view={view} body={body} />,
          ])}
        />
        <p>{t('sources.others')}</p>
      </>
    ),
  };
}

function Coverage({
  view,
  body,
}: {
  view: View;
  body: { readonly reportsFromYear?: number | null; readonly reportedUntil?: string | null };
}) {
  const { t } = view;
  if (body.reportsFromYear === null || body.reportsFromYear === undefined) return <>{t('body.coverage.none')}</>;
  return (
    <>
      {t('body.coverage.from', { year: body.reportsFromYear })}
      {body.reportedUntil ? (
        <>
          {' '}
          {t('body.coverage.until')} <Instant>{body.reportedUntil}</Instant>
        </>
      ) : (
        ` ${t('body.coverage.never')}`
      )}
    </>
  );
}

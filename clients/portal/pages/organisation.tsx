import { parseUscc } from '../../../schema/domain/uscc.ts';
import { PublicOrganisationDocument, type PublicOrganisationQuery } from '../../sdk/index.ts';
import { ask } from '../asking.ts';
import { Word } from '../desk/words.tsx';
import { absentPage, BlacklistTable, CertificateTable, PAGE_SIZE } from '../lists.tsx';
import { Chinese, Code, Day, Fact, Fictional, StatusMark, Table, Words } from '../pieces.tsx';
import type { Page, Redirect, View } from '../view.ts';

/** How much of an address is repeated in a page. */
const SHOWN = 40;

/** `GET /organisation/<uscc>`: what is public of an enterprise or body: certificates, results, lists. */
export async function organisationPage(view: View, params: Readonly<Record<string, string>>): Promise<Page | Redirect> {
  const { t } = view;
  const text = params['uscc'] ?? '';
  const title = t('organisation.absent', { uscc: text.slice(0, SHOWN) });
  const read = parseUscc(text);
  if (!('uscc' in read)) return absentPage(view, title, t('organisation.malformed'));
  if (read.uscc !== text) return { redirectTo: `/organisation/${read.uscc}` };
  const { data, sources, missing } = await ask(view.hub, PublicOrganisationDocument, {
    uscc: read.uscc,
    first: PAGE_SIZE,
    after: view.query.get('after'),
  });
  const organisation = data.organisation;
  if (!organisation) return absentPage(view, title, t('organisation.absent.means'));
  const { division, blacklistEntries, conformityResults } = organisation;
  return {
    title: organisation.name,
    description: `${organisation.name} ${organisation.uscc}`,
    sources,
    missing,
    body: (
      <article>
        <h1>
          <Words view={view} zh={organisation.name} en={organisation.nameEn} />
        </h1>
        <Fictional view={view} what={organisation.fictional} />
        <dl class="facts">
          <Fact name={t('organisation.uscc')}>
            <Code>{organisation.uscc}</Code>
          </Fact>
          <Fact name={t('organisation.address')}>
            <Chinese view={view}>{organisation.address}</Chinese>
          </Fact>
          <Fact name={t('organisation.division')}>
            {division && (
              <>
                <Words view={view} zh={division.nameZh} en={division.nameEn} /> <Code>{division.code}</Code>
              </>
            )}
          </Fact>
          <Fact name={t('organisation.earlier')}>
            {organisation.earlierIdentities.length > 0 &&
              organisation.earlierIdentities.map(({ name, address, until }) => (
                <p>
                  <Chinese view={view}>{`${name}，${address}`}</Chinese> – <Day>{until}</Day>
                </p>
              ))}
          </Fact>
          <Fact name={t('organisation.alliance')}>
            {organisation.allianceMemberships?.map(({ alliance, from }) => (
              <>
                <Words view={view} zh={alliance.nameZh} en={alliance.nameEn} /> <Day>{from}</Day> –
              </>
            ))}
          </Fact>
        </dl>
        <h2>{t('search.certificates')}</h2>
        <CertificateTable view={view} page={organisation.certificates} />
        <h2>{t('nav.blacklists')}</h2>
        {blacklistEntries ? (
          <BlacklistTable
            view={view}
            entries={blacklistEntries.edges.map(({ node }) => node)}
            count={blacklistEntries.totalCount}
          />
        ) : (
          <p>{t('list.notknown')}</p>
        )}
        <Declarations view={view} declarations={organisation.declarations} />
        <h2>{t('organisation.results')}</h2>
        {conformityResults.edges.length === 0 ? (
          <p>{t('organisation.results.none')}</p>
        ) : (
          <Table
            caption={t('organisation.results.caption', {
              shown: conformityResults.edges.length,
              count: conformityResults.totalCount,
            })}
            head={[
              t('organisation.result'),
              t('certificate.history.status'),
              t('organisation.result.kind'),
              t('certificate.product'),
            ]}
            rows={conformityResults.edges.map(({ node }) => [
              <Code>{node.number}</Code>,
              <StatusMark view={view} status={node.status?.status ?? 'NOT_KNOWN'} />,
              t(`kind.${node.kind}`),
              <Chinese view={view}>{node.productName}</Chinese>,
            ])}
          />
        )}
      </article>
    ),
  };
}

/** Declarations of conformity that the enterprise has filed (供方符合性声明备案), as far as they are public. */
function Declarations({
  view,
  declarations,
}: {
  view: View;
  declarations: NonNullable<PublicOrganisationQuery['organisation']>['declarations'];
}) {
  const { t } = view;
  if (!declarations) return null;
  const filed = declarations.edges.map(({ node }) => node);
  return (
    <>
      <h2>{t('organisation.declarations')}</h2>
      {filed.length === 0 ? (
        <p>{t('organisation.declarations.none')}</p>
      ) : (
        <Table
          caption={t('organisation.declarations.caption', { shown: filed.length, count: declarations.totalCount })}
          head={[
            t('organisation.declaration'),
            t('certificate.history.status'),
            t('certificate.product'),
            t('organisation.declaration.filed'),
            t('certificate.expires'),
          ]}
          rows={filed.map(({ number, state, productName, models, filedOn, validTo }) => [
            <Code>{number ?? '—'}</Code>,
            <Word view={view} of="DeclarationState" value={state} />,
            <Chinese view={view}>{[productName, ...models].join(' ')}</Chinese>,
            <Day>{filedOn}</Day>,
            <Day>{validTo}</Day>,
          ])}
        />
      )}
    </>
  );
}

import { type Client, DeskAgreementTermsDocument, type DeskAgreementTermsQuery } from '../../../sdk/index.ts';
import { Code, Day, Fact, Table, Words } from '../../pieces.tsx';
import type { TextKey } from '../../texts/zh.ts';
import { type DeskPage, type DeskView, deskAnswer, type Need } from '../desk-page.tsx';
import { chosen } from '../listing.tsx';
import { type Opened, openedBy } from '../opened.ts';
import { Amount, Scopes, Word } from '../words.tsx';

const JOINED: readonly Need[] = [['OPERATIONS', 'agreements:manage']];
/** Agreements on one page of the answer, and pages that are read at most. */
const READ_AT_ONCE = 100;
const PAGES_AT_MOST = 10;

type Terms = DeskAgreementTermsQuery['me']['agreements']['edges'][number]['node'];

async function ownAgreements(hub: Client): Promise<Terms[]> {
  const read: Terms[] = [];
  let after: string | null = null;
  for (let page = 0; page < PAGES_AT_MOST; page++) {
    const { me }: DeskAgreementTermsQuery = await hub.request(DeskAgreementTermsDocument, {
      first: READ_AT_ONCE,
      after,
    });
    read.push(...me.agreements.edges.map(({ node }) => node));
    if (!me.agreements.pageInfo.hasNextPage) break;
    after = me.agreements.pageInfo.endCursor ?? null;
  }
  return read;
}

/** `GET /desk/agreements/preview?agreement=`: what an agreement would show, as either side will see it, before anybody approves it. */
export const agreementPreview: DeskPage = {
  path: '/desk/agreements/preview',
  title: 'desk.preview',
  group: null,
  needs: JOINED,
  async run({ view, hub }) {
    const own = await ownAgreements(hub);
    const terms = own.find(({ id }) => id === chosen(view, 'agreement'));
    if (!terms) return deskAnswer(view, 'desk.preview', <p>{view.t('desk.preview.absent')}</p>, { status: 404 });
    return deskAnswer(view, 'desk.preview', <Preview view={view} terms={terms} own={own} />);
  },
};

function Preview({ view, terms, own }: { view: DeskView; terms: Terms; own: readonly Terms[] }) {
  const { t, to } = view;
  const { provider, consumer } = terms;
  const before = own
    .filter((one) => one.id !== terms.id && one.state === 'ACTIVE' && one.consumer === consumer)
    .filter((one) => one.purpose === terms.purpose && one.id !== terms.replaces)
    .flatMap(({ scopes }) => scopes);
  return (
    <>
      <p>
        <Code>{provider}</Code> → <Code>{consumer}</Code> · <Word view={view} of="Purpose" value={terms.purpose} /> ·{' '}
        <Word view={view} of="AgreementState" value={terms.state} />
      </p>
      <p>{t('desk.preview.intro')}</p>
      <h2>{t('desk.preview.terms')}</h2>
      <TermsOf view={view} terms={terms} />
      <h2>{t('desk.preview.consumer', { agency: consumer })}</h2>
      <p>{t('desk.preview.rows')}</p>
      <ul>
        {terms.scopes.map((scope) => (
          <li>
            <Code>{scope}</Code> {t(`scope.${scope}` as TextKey)}
          </li>
        ))}
        <li>
          {terms.divisions.length === 0
            ? t('desk.preview.divisions.none')
            : t('desk.preview.divisions', {
                names: terms.divisions
                  .map(({ code, nameZh, nameEn }) => `${view.language === 'zh' ? nameZh : (nameEn ?? nameZh)} ${code}`)
                  .join(', '),
              })}
        </li>
        {terms.allianceSharing && <li>{t('desk.preview.alliance')}</li>}
      </ul>
      <OpenedTables view={view} scopes={terms.scopes} before={before} />
      <h2>{t('desk.preview.provider', { agency: provider })}</h2>
      <ul>
        <li>
          {t('desk.preview.records')} <a href={to('/desk/looks')}>{t('desk.looks')}</a>
        </li>
        <li>{t(terms.sealedBeforeAnswered ? 'desk.preview.sealed' : 'desk.preview.unsealed')}</li>
        <li>
          {terms.dailyQuota === null
            ? t('desk.preview.unlimited')
            : t('desk.preview.limited', { units: terms.dailyQuota.toLocaleString('en-US') })}
        </li>
        <li>{t('desk.preview.stop')}</li>
        <li>{t('desk.preview.closed')}</li>
      </ul>
      <p>
        <a href={to('/desk/agreements')}>{t('desk.agreements')}</a>
      </p>
    </>
  );
}

function TermsOf({ view, terms }: { view: DeskView; terms: Terms }) {
  const { t } = view;
  return (
    <dl class="facts">
      <Fact name={t('desk.scopes')}>
        <Scopes scopes={terms.scopes} />
      </Fact>
      <Fact name={t('desk.basis')}>
        <span lang="zh-CN">
          {terms.legalBasis.instrument} {terms.legalBasis.article}
        </span>
      </Fact>
      <Fact name={t('desk.quota')}>
        {terms.dailyQuota === null ? t('desk.quota.none') : <Amount>{terms.dailyQuota}</Amount>}
      </Fact>
      <Fact name={t('desk.days')}>
        <Day>{terms.validFrom}</Day> – {terms.validTo ? <Day>{terms.validTo}</Day> : t('desk.noend')}
      </Fact>
    </dl>
  );
}

const PARTS = ['questions', 'facts', 'changes'] as const;

/** What is opened beyond what everybody may ask, and what of it the consumer has already by another agreement of the viewer's. */
export function OpenedTables({
  view,
  scopes,
  before,
}: {
  view: DeskView;
  scopes: readonly string[];
  before: readonly string[];
}) {
  const { t } = view;
  const opened = openedBy(scopes);
  const isOpen = ({ scopes: any }: Opened) => any.some((scope) => before.includes(scope));
  return (
    <>
      {PARTS.map((part) => (
        <details open={part === 'facts'}>
          <summary>{t(`desk.preview.${part}`, { count: opened[part].length })}</summary>
          {opened[part].length === 0 ? (
            <p>{t('desk.preview.nothing')}</p>
          ) : (
            <Table
              caption={t(`desk.preview.${part}`, { count: opened[part].length })}
              head={[t('desk.preview.coordinate'), t('desk.preview.meaning'), t('desk.preview.already')]}
              rows={opened[part].map((one) => [
                <Code>{one.coordinate.replace(/^(Query|Mutation)\./, '')}</Code>,
                <Words view={view} en={one.meaning || '—'} />,
                t(isOpen(one) ? 'desk.yes' : 'desk.no'),
              ])}
            />
          )}
        </details>
      ))}
    </>
  );
}

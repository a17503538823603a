import { type BlacklistKind, PublicBlacklistRulesDocument, PublicBlacklistsDocument } from '../../sdk/index.ts';
import { ask } from '../asking.ts';
import { BlacklistTable, Further, PAGE_SIZE } from '../lists.tsx';
import { Chinese, Days, Mixed, Table, Words } from '../pieces.tsx';
import type { Page, View } from '../view.ts';

const KINDS: readonly BlacklistKind[] = [
  'SERIOUS_DISHONESTY',
  'ABNORMAL_OPERATIONS',
  'MAJOR_TAX_VIOLATION',
  'COURT_DEFAULTER',
  'PROCUREMENT_DISHONESTY',
  'PROCUREMENT_BAN',
  'BODY_VIOLATION',
  'YRD_JOINT_PUNISHMENT',
];

/** `GET /blacklists?list=`: published entries, as long as publicity lasts. */
export async function blacklistsPage(view: View): Promise<Page> {
  const { t, to, query } = view;
  const list = KINDS.find((kind) => kind === query.get('list')) ?? null;
  const { data, sources, missing } = await ask(view.hub, PublicBlacklistsDocument, {
    filter: list === null ? {} : { list },
    first: PAGE_SIZE,
    after: query.get('after'),
  });
  const { edges, totalCount, pageInfo } = data.blacklistEntries;
  return {
    title: t('nav.blacklists'),
    sources,
    missing,
    body: (
      <>
        <h1>{t('nav.blacklists')}</h1>
        <p>
          {t('blacklists.intro')} <a href={to('/supervision')}>{t('supervision.title')}</a>
        </p>
        <form method="get" action={to('/blacklists')} class="inline">
          <label for="list">{t('blacklists.list')}</label>
          <select id="list" name="list">
            <option value="">{t('blacklists.all')}</option>
            {KINDS.map((kind) => (
              <option value={kind} selected={kind === list}>
                {t(`list.${kind}`)}
              </option>
            ))}
          </select>
          <button type="submit">{t('certificate.day.button')}</button>
        </form>
        <BlacklistTable view={view} entries={edges.map(({ node }) => node)} count={totalCount} />
        <Further view={view} page={pageInfo} />
      </>
    ),
  };
}

/** `GET /policy`: rules of lists and of procurement that the hub applies, each with its instrument. */
export async function policyPage(view: View): Promise<Page> {
  const { t } = view;
  const { data, sources, missing } = await ask(view.hub, PublicBlacklistRulesDocument, {});
  return {
    title: t('nav.policy'),
    sources,
    missing,
    body: (
      <>
        <h1>{t('nav.policy')}</h1>
        <p>{t('policy.intro')}</p>
        <h2>{t('policy.procurement')}</h2>
        <Table
          caption={t('policy.procurement.caption')}
          head={[t('policy.instrument'), t('policy.title'), t('policy.coverage'), t('policy.from')]}
          rows={data.procurementLists.map((one) => [
            <Chinese view={view}>{one.instrument}</Chinese>,
            <Words view={view} zh={one.title.zh} en={one.title.en} />,
            <Mixed view={view}>{one.coverage[view.language]}</Mixed>,
            <Days view={view} from={one.validFrom} to={one.validTo} />,
          ])}
        />
        <h2>{t('policy.lists')}</h2>
        <Table
          caption={t('policy.lists.caption')}
          head={[t('blacklists.list'), t('policy.publicity'), t('policy.end'), t('policy.removal'), t('policy.source')]}
          rows={data.blacklistRules.map((rule) => [
            <Words view={view} zh={rule.nameZh} en={rule.nameEn} />,
            t('policy.months', { count: rule.publicationMonths }),
            rule.ordinaryEndMonths ? t('policy.months', { count: rule.ordinaryEndMonths }) : '—',
            rule.earlyRemovalAfterMonths ? t('policy.months', { count: rule.earlyRemovalAfterMonths }) : '—',
            <Chinese view={view}>{rule.source}</Chinese>,
          ])}
        />
      </>
    ),
  };
}

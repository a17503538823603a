import { PublicAllianceDocument, PublicAlliancePapersDocument } from '../../sdk/index.ts';
import { ask } from '../asking.ts';
import { absentPage } from '../lists.tsx';
import { ProvinceMap } from '../map/province-map.tsx';
import { Chinese, Code, Day, Days, Fact, Fictional, Table, Words } from '../pieces.tsx';
import type { Page, View } from '../view.ts';
import { AlliancePapers } from './alliance-papers.tsx';

/** `GET /alliance/<code>`: members, areas, chair and goals of an alliance. */
export async function alliancePage(view: View, params: Readonly<Record<string, string>>): Promise<Page> {
  const { t, to } = view;
  const { data, sources, missing } = await ask(view.hub, PublicAllianceDocument, { code: params['code'] ?? '' });
  const alliance = data.alliance;
  if (!alliance) return absentPage(view, t('alliance.absent'), t('error.notfound.means'));
  const papers = await ask(view.hub, PublicAlliancePapersDocument, { code: alliance.code });
  const members = alliance.members.edges.map(({ node }) => node);
  return {
    title: alliance.nameZh,
    sources: [...sources, ...papers.sources],
    missing: [...new Set([...missing, ...papers.missing])],
    body: (
      <article>
        <h1>
          <Words view={view} zh={alliance.nameZh} en={alliance.nameEn} />
        </h1>
        <dl class="facts">
          <Fact name={t('catalogue.instrument')}>
            <Chinese view={view}>{alliance.instrument}</Chinese> <Day>{alliance.instrumentOn}</Day>
          </Fact>
          <Fact name={t('alliance.principles')}>
            <ul class="plain">
              {alliance.principles.map(({ nameZh, nameEn }) => (
                <li>
                  <Words view={view} zh={nameZh} en={nameEn} />
                </li>
              ))}
            </ul>
          </Fact>
          <Fact name={t('alliance.chair')}>
            {alliance.chair && (
              <>
                <Words view={view} zh={alliance.chair.regulator.nameZh} en={alliance.chair.regulator.nameEn} />{' '}
                <Days view={view} from={alliance.chair.from} to={alliance.chair.to} />
              </>
            )}
          </Fact>
          <Fact name={t('alliance.divisions')}>
            <ul class="plain">
              {alliance.divisions.map(({ division }) => (
                <li>
                  <Words view={view} zh={division.nameZh} en={division.nameEn} /> <Code>{division.code}</Code>
                </li>
              ))}
            </ul>
          </Fact>
        </dl>
        <h2>{t('alliance.map')}</h2>
        <ProvinceMap
          view={view}
          title={t('alliance.map')}
          numbers={alliance.divisions.map(({ division }) => ({
            ...division,
            count: alliance.pilotAreas.filter(
              ({ division: { code } }) => code.slice(0, 2) === division.code.slice(0, 2),
            ).length,
          }))}
        />
        <h2>{t('alliance.areas')}</h2>
        <Table
          caption={t('alliance.areas.caption')}
          head={[t('organisation.division'), t('catalogue.code'), t('alliance.province'), t('policy.from')]}
          rows={alliance.pilotAreas.map(({ division, from, to: until }) => [
            <Words view={view} zh={division.nameZh} en={division.nameEn} />,
            <Code>{division.code}</Code>,
            <Words view={view} zh={division.province.nameZh} en={division.province.nameEn} />,
            <Days view={view} from={from} to={until} />,
          ])}
        />
        <h2>{t('alliance.milestones')}</h2>
        <Table
          caption={t('alliance.milestones')}
          head={[t('alliance.due'), t('alliance.goal')]}
          rows={alliance.milestones.map(({ dueOn, textZh, textEn }) => [
            <Day>{dueOn}</Day>,
            <Words view={view} zh={textZh} en={textEn} />,
          ])}
        />
        <AlliancePapers view={view} papers={papers.data} />
        <h2>{t('alliance.members')}</h2>
        <Fictional view={view} what={members.some(({ fictional }) => fictional)} />
        <Table
          caption={t('alliance.members.caption', { count: alliance.members.totalCount })}
          head={[
            t('search.holder'),
            t('alliance.category'),
            t('organisation.division'),
            t('alliance.certifies'),
            t('policy.from'),
          ]}
          rows={members.map((member) => [
            member.body ? (
              <a href={to(`/body/${member.body.code}`)}>
                <Words view={view} zh={member.nameZh} en={member.nameEn} />
              </a>
            ) : (
              <Words view={view} zh={member.nameZh} en={member.nameEn} />
            ),
            t(`member.${member.category}`),
            <Words view={view} zh={member.division.nameZh} en={member.division.nameEn} />,
            t(member.mayCertify ? 'alliance.certifies.yes' : 'alliance.certifies.no'),
            <Day>{member.from}</Day>,
          ])}
        />
        <h2>{t('alliance.terms')}</h2>
        <Table
          caption={t('alliance.terms')}
          head={[t('certificate.terms'), t('alliance.chair'), t('policy.source')]}
          rows={alliance.chairTerms.map(({ from, to: until, regulator, source }) => [
            <Days view={view} from={from} to={until} />,
            <Words view={view} zh={regulator.nameZh} en={regulator.nameEn} />,
            <Chinese view={view}>{source}</Chinese>,
          ])}
        />
      </article>
    ),
  };
}

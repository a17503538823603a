import { PublicStatisticsDocument, type PublicStatisticsQuery } from '../../sdk/index.ts';
import { ask, type Told } from '../asking.ts';
import { ProvinceMap } from '../map/province-map.tsx';
import { Code, Fictional, StatusMark, Table, Words } from '../pieces.tsx';
import type { Handler } from '../site.tsx';
import { csvFile, type FileTable, xlsxFile } from '../table-file.ts';
import type { Page, View } from '../view.ts';
import { countMonths, monthsAsked } from './months.ts';
import { type CountedMonth, monthsQuery, monthsTable, STATUSES, StatisticsMonths } from './statistics-months.tsx';

/** Provinces, autonomous regions, municipalities and special administrative regions by their codes (GB/T 2260). */
const PROVINCES = [
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
  64, 65, 71, 81, 82,
].map((code) => `${code}0000`);
/** Counting takes a second of the hub's time and hardly changes within a minute; the page says as of when. */
const KEPT_MS = 60_000;

type Counted = Told<PublicStatisticsQuery>;
let kept: { readonly until: number; readonly told: Promise<Counted> } | undefined;

/** Counts are the same for everybody: they are asked once a minute for all readers. */
function counted(view: View): Promise<Counted> {
  if (kept && Date.now() < kept.until) return kept.told;
  const told = ask(view.hub, PublicStatisticsDocument, { provinces: PROVINCES });
  kept = { until: Date.now() + KEPT_MS, told };
  told.catch(() => {
    kept = undefined;
  });
  return told;
}

/** What the map may show; the address says which, so that it can be kept and sent on. */
const SHOWN = ['all', 'valid'] as const;

async function countedMonths(view: View): Promise<CountedMonth[]> {
  const months = monthsAsked(view.query);
  const told = await countMonths(view, months);
  return told.flatMap((one, index) => {
    const month = months[index];
    return month ? [{ month, told: one }] : [];
  });
}

/** `GET /statistics?map=&to=&months=`: how many certificates there are, by status, over months and by province, as charts, a map and tables. */
export async function statisticsPage(view: View): Promise<Page> {
  const { t, to } = view;
  const [{ data, sources, missing }, series] = await Promise.all([counted(view), countedMonths(view)]);
  const provinces = provincesOf(data);
  const most = Math.max(1, ...provinces.map(({ all }) => all));
  const statuses = STATUSES.map((status) => ({ status, count: data[status].totalCount }));
  const mostOfStatus = Math.max(1, ...statuses.map(({ count }) => count));
  const shown = SHOWN.find((one) => one === view.query.get('map')) ?? 'all';
  const question = t(shown === 'all' ? 'map.all' : 'map.valid');
  return {
    title: t('nav.statistics'),
    sources: [...sources, ...series.flatMap(({ told }) => told.sources)],
    missing: [...new Set([...missing, ...series.flatMap(({ told }) => told.missing)])],
    body: (
      <>
        <h1>{t('nav.statistics')}</h1>
        <Fictional
          view={view}
          what={STATUSES.some((status) => data[status].edges.some(({ node }) => node.fictional))}
        />
        <h2 id="statuses">{t('statistics.status')}</h2>
        <FileLinks view={view} name="statuses" />
        <Table
          caption={t('statistics.status.caption')}
          head={[t('certificate.history.status'), t('statistics.count'), t('statistics.share')]}
          rows={statuses.map(({ status, count }) => [
            <StatusMark view={view} status={status} />,
            String(count),
            <Bar all={count} most={mostOfStatus} valid={status === 'VALID' ? count : 0} />,
          ])}
        />
        <StatisticsMonths
          view={view}
          counted={series}
          files={<FileLinks view={view} name="months" query={monthsQuery(series.map(({ month }) => month))} />}
        />
        <h2 id="provinces">{t('statistics.provinces')}</h2>
        <p>{t('statistics.provinces.note')}</p>
        <h3 id="map">{question}</h3>
        <p>
          {SHOWN.map((one) => (
            <>
              <a href={to(`/statistics?map=${one}#map`)} aria-current={one === shown ? 'true' : undefined}>
                {t(one === 'all' ? 'map.all.short' : 'map.valid.short')}
              </a>{' '}
            </>
          ))}
        </p>
        <ProvinceMap
          view={view}
          title={question}
          numbers={provinces.map((province) => ({ ...province, count: province[shown] }))}
        />
        <FileLinks view={view} name="provinces" />
        <Table
          caption={t('statistics.provinces.caption')}
          head={[
            t('alliance.province'),
            t('catalogue.code'),
            t('statistics.all'),
            t('status.VALID'),
            t('statistics.share'),
          ]}
          rows={provinces.map(({ code, nameZh, nameEn, all, valid }) => [
            <Words view={view} zh={nameZh} en={nameEn} />,
            <Code>{code}</Code>,
            String(all),
            String(valid),
            <Bar all={all} valid={valid} most={most} />,
          ])}
        />
      </>
    ),
  };
}

/** What a table's files are called for whoever can't see which table they stand at. */
const NAMES = {
  statuses: 'statistics.status',
  provinces: 'statistics.provinces',
  months: 'statistics.months',
} as const;

function FileLinks({ view: { t, to }, name, query }: { view: View; name: keyof typeof NAMES; query?: string }) {
  return (
    <p>
      {(['csv', 'xlsx'] as const).map((kind) => (
        <>
          <a
            href={to(`/statistics/${name}.${kind}${query ? `?${query}` : ''}`)}
            aria-label={`${t(NAMES[name])} ${kind.toUpperCase()}`}
            download
          >
            {kind.toUpperCase()}
          </a>{' '}
        </>
      ))}
    </p>
  );
}

interface Province {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn?: string | null;
  readonly all: number;
  readonly valid: number;
}

/** Provinces of which a count is known, the most certificates first. */
function provincesOf({ divisions }: PublicStatisticsQuery): Province[] {
  return divisions
    .flatMap((division) =>
      division?.all && division.valid
        ? [{ ...division, all: division.all.totalCount, valid: division.valid.totalCount }]
        : [],
    )
    .sort((a, b) => b.all - a.all || (a.code < b.code ? -1 : 1));
}

/** The numbers stand beside it, so a reader who does not see it misses nothing. */
function Bar({ all, valid, most }: { all: number; valid: number; most: number }) {
  const scale = 160 / most;
  return (
    <svg class="bar" viewBox="0 0 160 12" width="160" height="12" aria-hidden="true" focusable="false">
      <rect class="bar-all" x="0" y="0" width={(all * scale).toFixed(1)} height="12" />
      <rect class="bar-valid" x="0" y="0" width={(valid * scale).toFixed(1)} height="12" />
    </svg>
  );
}

/** The tables as they stand on the page. */
function fileTables(data: PublicStatisticsQuery): Record<'statuses' | 'provinces', FileTable> {
  return {
    statuses: {
      name: 'statuses',
      columns: ['effectiveStatus', 'certificates'],
      rows: STATUSES.map((status) => [status, data[status].totalCount]),
    },
    provinces: {
      name: 'provinces',
      columns: ['code', 'nameZh', 'nameEn', 'certificates', 'valid'],
      rows: provincesOf(data).map(({ code, nameZh, nameEn, all, valid }) => [code, nameZh, nameEn ?? '', all, valid]),
    },
  };
}

/** `GET /statistics/<table>.csv` and `.xlsx`. */
export const statisticsFiles: readonly { readonly path: string; readonly handler: Handler }[] = (
  ['statuses', 'provinces', 'months'] as const
).flatMap((name) => [
  { path: `/statistics/${name}.csv`, handler: async (view: View) => csvFile(await fileTable(view, name)) },
  { path: `/statistics/${name}.xlsx`, handler: async (view: View) => xlsxFile(await fileTable(view, name)) },
]);

async function fileTable(view: View, name: keyof typeof NAMES): Promise<FileTable> {
  if (name === 'months') return monthsTable(await countedMonths(view));
  return fileTables((await counted(view)).data)[name];
}

import { stringify } from 'csv-stringify/sync';
import type { FastifyRequest } from 'fastify';
import { PublicStatisticsDocument, type PublicStatisticsQuery } from '../../sdk/index.ts';
import { ask, type Told } from '../asking.ts';
import { Code, Fictional, StatusMark, Table, Words } from '../pieces.tsx';
import type { Raw } from '../site.tsx';
import type { Page, View } from '../view.ts';

/** Provinces, autonomous regions, municipalities and special administrative regions by their codes (GB/T 2260). */
const PROVINCES = [
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
  64, 65, 71, 81, 82,
].map((code) => `${code}0000`);
const STATUSES = ['VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'EXPIRED'] as const;
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

/** `GET /statistics`: how many certificates there are, by status and by province. */
export async function statisticsPage(view: View): Promise<Page> {
  const { t, to } = view;
  const { data, sources, missing } = await counted(view);
  const provinces = provincesOf(data);
  const most = Math.max(1, ...provinces.map(({ all }) => all));
  return {
    title: t('nav.statistics'),
    sources,
    missing,
    body: (
      <>
        <h1>{t('nav.statistics')}</h1>
        <Fictional
          view={view}
          what={STATUSES.some((status) => data[status].edges.some(({ node }) => node.fictional))}
        />
        <h2>{t('statistics.status')}</h2>
        <Table
          caption={t('statistics.status.caption')}
          head={[t('certificate.history.status'), t('statistics.count')]}
          rows={STATUSES.map((status) => [<StatusMark view={view} status={status} />, String(data[status].totalCount)])}
        />
        <h2>{t('statistics.provinces')}</h2>
        <p>{t('statistics.provinces.note')}</p>
        <p>
          <a href={to('/statistics/provinces.csv')}>CSV</a>
        </p>
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

/** `GET /statistics/provinces.csv`: the table as it stands on the page. */
export async function provincesCsv(
  view: View,
  _params: Readonly<Record<string, string>>,
  _request: FastifyRequest,
): Promise<Raw> {
  const { data } = await counted(view);
  const rows = provincesOf(data).map(({ code, nameZh, nameEn, all, valid }) => [
    code,
    nameZh,
    nameEn ?? '',
    all,
    valid,
  ]);
  // Spreadsheets take a file for UTF-8 by its first three bytes.
  const content = stringify(rows, {
    bom: true,
    header: true,
    columns: ['code', 'nameZh', 'nameEn', 'certificates', 'valid'],
    escape_formulas: true,
  });
  return {
    type: 'text/csv; charset=utf-8',
    content,
    headers: { 'content-disposition': 'attachment; filename="provinces.csv"' },
  };
}

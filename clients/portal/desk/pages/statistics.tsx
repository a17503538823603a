import {
  DeskStatisticsDocument,
  type DeskStatisticsQuery,
  type StatisticsDimension,
  type StatisticsMeasure,
} from '../../../sdk/index.ts';
import { ask } from '../../asking.ts';
import { Table } from '../../pieces.tsx';
import { csvFile } from '../../table-file.ts';
import { type DeskPage, type DeskView, deskPage, type Need } from '../desk-page.tsx';
import { chosen, chosenOf, Filters } from '../listing.tsx';
import { wordOf, wordsOf } from '../words.tsx';

const NEEDS: readonly Need[] = [['SUPERVISION', 'supervision:read']];
const DIMENSIONS: readonly StatisticsDimension[] = [
  'PROVINCE',
  'CITY',
  'CATEGORY',
  'GROUP',
  'BODY',
  'SCHEME',
  'STAR',
  'STATUS',
  'MONTH',
];
const MEASURES: readonly StatisticsMeasure[] = ['CERTIFICATES', 'ISSUED', 'EXPIRING'];

type Row = NonNullable<DeskStatisticsQuery['statistics']>['rows'][number];

/** What a page of numbers asks for; by province of all certificates where the address says nothing. */
function askedFor(view: DeskView) {
  const by = [chosenOf(view, 'by', DIMENSIONS) ?? 'PROVINCE', chosenOf(view, 'and', DIMENSIONS)];
  const division = chosen(view, 'division');
  const projectCode = chosen(view, 'projectCode');
  return {
    by: [...new Set(by.filter((one) => one !== undefined))],
    measure: chosenOf(view, 'measure', MEASURES) ?? 'CERTIFICATES',
    filter: { ...(division && { division }), ...(projectCode && { projectCode }) },
    from: chosen(view, 'from') ?? null,
    to: chosen(view, 'to') ?? null,
  };
}

/** What a row is of, in one dimension. */
function cellOf(view: DeskView, row: Row, by: StatisticsDimension): string {
  switch (by) {
    case 'PROVINCE':
      return row.province ? `${named(view, row.province)} ${row.province.code}` : '—';
    case 'CITY':
      return row.city ? `${named(view, row.city)} ${row.city.code}` : '—';
    case 'CATEGORY':
      return row.category ? `${row.category.productZh} ${row.category.code}` : '—';
    case 'GROUP':
      return row.groupCode ?? '—';
    case 'BODY':
      return row.body ? `${row.body.name} ${row.body.code}` : '—';
    case 'SCHEME':
      return row.scheme ? view.t(`scheme.${row.scheme}`) : '—';
    case 'STAR':
      return row.starGrade === null || row.starGrade === undefined ? '—' : String(row.starGrade);
    case 'STATUS':
      return row.status ? wordOf(view, 'CertificateStatus', row.status) : '—';
    default:
      return row.month ?? row.on;
  }
}

function named(view: DeskView, { nameZh, nameEn }: { readonly nameZh: string; readonly nameEn?: string | null }) {
  return view.language === 'zh' ? nameZh : (nameEn ?? nameZh);
}

/** A number, or what is known of one that is left out because it would tell of single enterprises. */
function numberOf({ count, atLeast }: Pick<Row, 'count' | 'atLeast'>): string {
  return count === null || count === undefined ? `≥ ${atLeast}` : String(count);
}

/** `GET /desk/statistics` */
export const statisticsPage = deskPage({
  path: '/desk/statistics',
  title: 'desk.statistics',
  group: 'supervision',
  needs: NEEDS,
  document: DeskStatisticsDocument,
  variables: askedFor,
  body: (view, { statistics }) => {
    const { t, to } = view;
    const { by } = askedFor(view);
    const dimensions = wordsOf(view, 'StatisticsDimension', DIMENSIONS);
    return (
      <>
        <Filters
          view={view}
          filters={[
            { name: 'by', label: 'desk.statistics.by', options: dimensions },
            { name: 'and', label: 'desk.statistics.and', options: dimensions },
            {
              name: 'measure',
              label: 'desk.statistics.measure',
              options: wordsOf(view, 'StatisticsMeasure', MEASURES),
            },
            { name: 'division', label: 'desk.division' },
            { name: 'projectCode', label: 'catalogue.code' },
            { name: 'from', label: 'desk.from', type: 'date' },
            { name: 'to', label: 'desk.to', type: 'date' },
          ]}
        />
        {statistics ? (
          <>
            <p>
              {t('desk.statistics.total', {
                total: statistics.total ?? `≥ ${statistics.totalAtLeast}`,
                from: statistics.from,
                to: statistics.to,
              })}{' '}
              <a href={to(`/desk/statistics.csv?${view.query}`)} download>
                CSV
              </a>
            </p>
            {statistics.rows.length === 0 ? (
              <p>{t('desk.statistics.none')}</p>
            ) : (
              <Table
                caption={t('desk.statistics.caption')}
                head={[...by.map((one) => wordOf(view, 'StatisticsDimension', one)), t('statistics.count')]}
                rows={statistics.rows.map((row) => [...by.map((one) => cellOf(view, row, one)), numberOf(row)])}
              />
            )}
          </>
        ) : (
          <p>{t('list.notknown')}</p>
        )}
      </>
    );
  },
});

/** `GET /desk/statistics.csv`: the table as it stands on the page. */
export const statisticsCsv: DeskPage = {
  path: '/desk/statistics.csv',
  title: 'desk.statistics',
  group: null,
  needs: NEEDS,
  async run({ view, hub }) {
    const asked = askedFor(view);
    const { data } = await ask(hub, DeskStatisticsDocument, asked);
    const rows = (data.statistics?.rows ?? []).map((row) => [
      ...asked.by.map((by) => cellOf(view, row, by)),
      row.count ?? '',
      row.atLeast,
    ]);
    return csvFile({ name: 'statistics', columns: [...asked.by, 'count', 'atLeast'], rows });
  },
};

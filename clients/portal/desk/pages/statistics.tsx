import { addDays, dayOf, startOfDay } from '../../../../schema/domain/day.ts';
import {
  DeskStatisticsDocument,
  type DeskStatisticsQuery,
  type SourceFreshness,
  type StatisticsDimension,
  type StatisticsMeasure,
} from '../../../sdk/index.ts';
import { ask } from '../../asking.ts';
import { MonthChart } from '../../month-chart.tsx';
import { LENGTHS, monthsAsked } from '../../pages/months.ts';
import { LOOKS, STATUSES } from '../../pages/statistics-months.tsx';
import { Table } from '../../pieces.tsx';
import { csvFile, type FileTable, xlsxFile } from '../../table-file.ts';
import { type DeskPage, type DeskView, type DeskWork, deskAnswer, type Need } from '../desk-page.tsx';
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

/** Whether numbers of past months are those that were known at their ends, or what is known of them now. */
const KNOWN = ['now', 'then'] as const;

interface Answered {
  readonly statistics: DeskStatisticsQuery['statistics'];
  readonly sources: readonly SourceFreshness[];
  readonly missing: readonly string[];
  /** Those of a series, also where nothing was counted. */
  readonly months?: readonly string[];
}

/** A table as it was known then is one question a month: each as the hub would have answered it at the end of that month. */
async function answer({ view, hub }: Pick<DeskWork, 'view' | 'hub'>): Promise<Answered> {
  const asked = askedFor(view);
  if (!isThen(view)) {
    const { data, sources, missing } = await ask(hub, DeskStatisticsDocument, asked);
    return { statistics: data.statistics, sources, missing };
  }
  const now = Date.now();
  const others = asked.by.filter((one) => one !== 'MONTH');
  const monthly = await Promise.all(
    monthsAsked(monthsOf(asked.from, asked.to)).map(async ({ month, to }) => {
      const end = startOfDay(addDays(to, 1)).getTime() - 1;
      const asKnownAt = end < now ? new Date(end).toISOString() : null;
      const told = await ask(hub, DeskStatisticsDocument, { ...asked, by: others, from: null, to, asKnownAt });
      return { ...told, month };
    }),
  );
  const [first, last] = [monthly[0]?.data.statistics, monthly.at(-1)?.data.statistics];
  const rows = monthly.flatMap(({ month, data }) => (data.statistics?.rows ?? []).map((row) => ({ ...row, month })));
  return {
    statistics: first && last ? { ...last, from: first.to, rows } : null,
    sources: monthly.flatMap(({ sources }) => sources),
    missing: [...new Set(monthly.flatMap(({ missing }) => missing))],
    months: monthly.map(({ month }) => month),
  };
}

function isThen(view: DeskView): boolean {
  const { by, measure } = askedFor(view);
  return chosenOf(view, 'known', KNOWN) === 'then' && by.includes('MONTH') && measure === 'CERTIFICATES';
}

/** The months of a series as an address of months says them: the shortest of those on offer that holds them all. */
function monthsOf(from: string | null, to: string | null): URLSearchParams {
  const last = (to ?? dayOf(new Date())).slice(0, 7);
  const count = from === null ? 12 : monthNumber(last) - monthNumber(from.slice(0, 7)) + 1;
  return new URLSearchParams({ to: last, months: String(LENGTHS.find((one) => one >= count) ?? LENGTHS.at(-1)) });
}

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** `GET /desk/statistics` */
export const statisticsPage: DeskPage = {
  path: '/desk/statistics',
  title: 'desk.statistics',
  group: 'supervision',
  needs: NEEDS,
  async run(work) {
    const { view } = work;
    const { statistics, sources, missing, months } = await answer(work);
    const { t, to } = view;
    const { by } = askedFor(view);
    const dimensions = wordsOf(view, 'StatisticsDimension', DIMENSIONS);
    return deskAnswer(
      view,
      'desk.statistics',
      <>
        <Filters
          view={view}
          filters={[
            { name: 'by', label: 'desk.statistics.by', options: dimensions, always: true },
            { name: 'and', label: 'desk.statistics.and', options: dimensions },
            {
              name: 'measure',
              label: 'desk.statistics.measure',
              options: wordsOf(view, 'StatisticsMeasure', MEASURES),
              always: true,
            },
            { name: 'division', label: 'desk.division' },
            { name: 'projectCode', label: 'catalogue.code' },
            { name: 'from', label: 'desk.from', type: 'date' },
            { name: 'to', label: 'desk.to', type: 'date' },
            {
              name: 'known',
              label: 'desk.statistics.known',
              options: KNOWN.map((one) => [one, t(`desk.statistics.known.${one}`)] as const),
              always: true,
            },
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
              {t(isThen(view) ? 'desk.statistics.known.then.text' : 'desk.statistics.known.now.text')}{' '}
              {(['csv', 'xlsx'] as const).map((kind) => (
                <>
                  <a href={to(`/desk/statistics.${kind}?${view.query}`)} download>
                    {kind.toUpperCase()}
                  </a>{' '}
                </>
              ))}
            </p>
            <Series view={view} rows={statistics.rows} months={months} />
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
      </>,
      { sources, missing },
    );
  },
};

/** A series over months as columns, alone or by status; nothing of any other table. What is told in part stands for as much as is told. */
function Series({
  view,
  rows,
  months: asked,
}: {
  view: DeskView;
  rows: readonly Row[];
  months: readonly string[] | undefined;
}) {
  const { by } = askedFor(view);
  const others = by.filter((one) => one !== 'MONTH');
  if (others.length === by.length || others.some((one) => one !== 'STATUS')) return null;
  const months = asked ?? [...new Set(rows.flatMap(({ month }) => month ?? []))].sort();
  if (months.length === 0) return null;
  const statuses = others.length === 0 ? [null] : STATUSES;
  const sum = (month: string, status: string | null) =>
    rows
      .filter((row) => row.month === month && (status === null || row.status === status))
      .reduce((total, { atLeast }) => total + atLeast, 0);
  return (
    <MonthChart
      title={view.t('desk.statistics.series')}
      note={view.t('statistics.months.unit')}
      parts={statuses.map((status) => ({
        word: status === null ? view.t('statistics.count') : view.t(`status.${status}`),
        look: LOOKS[status ?? 'VALID'],
      }))}
      months={months.map((month) => ({ month, counts: statuses.map((status) => sum(month, status)) }))}
    />
  );
}

/** The table as it stands on the page. */
async function tableOf(work: DeskWork): Promise<FileTable> {
  const { by } = askedFor(work.view);
  const { statistics } = await answer(work);
  const rows = (statistics?.rows ?? []).map((row) => [
    ...by.map((one) => cellOf(work.view, row, one)),
    row.count ?? '',
    row.atLeast,
  ]);
  return { name: 'statistics', columns: [...by, 'count', 'atLeast'], rows };
}

/** `GET /desk/statistics.csv` */
export const statisticsCsv: DeskPage = {
  path: '/desk/statistics.csv',
  title: 'desk.statistics',
  group: null,
  needs: NEEDS,
  run: async (work) => csvFile(await tableOf(work)),
};

/** `GET /desk/statistics.xlsx` */
export const statisticsXlsx: DeskPage = {
  ...statisticsCsv,
  path: '/desk/statistics.xlsx',
  run: async (work) => xlsxFile(await tableOf(work)),
};

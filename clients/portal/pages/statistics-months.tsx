import type { ComponentChildren } from 'preact';
import type { PublicMonthQuery } from '../../sdk/index.ts';
import type { Told } from '../asking.ts';
import { type ChartLook, MonthChart } from '../month-chart.tsx';
import { Table } from '../pieces.tsx';
import type { FileTable } from '../table-file.ts';
import type { View } from '../view.ts';
import { LENGTHS, type Month } from './months.ts';

export const STATUSES = ['VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'EXPIRED'] as const;
export const LOOKS: Readonly<Record<(typeof STATUSES)[number], ChartLook>> = {
  VALID: 'valid',
  SUSPENDED: 'suspended',
  REVOKED: 'revoked',
  CANCELLED: 'cancelled',
  EXPIRED: 'expired',
};

/** A month with what was counted of it. */
export interface CountedMonth {
  readonly month: Month;
  readonly told: Told<PublicMonthQuery>;
}

/** What the address of the same months is, whatever month it is read in. */
export function monthsQuery(months: readonly Month[]): string {
  return new URLSearchParams({ to: months.at(-1)?.month ?? '', months: String(months.length) }).toString();
}

/** How many certificates stood in which status at the end of each month, and how many were new, as charts with their table. */
export function StatisticsMonths({
  view,
  counted,
  files,
}: {
  view: View;
  counted: readonly CountedMonth[];
  files: ComponentChildren;
}) {
  const { t, to } = view;
  const months = counted.map(({ month }) => month);
  const address = `/statistics?${monthsQuery(months)}#months`;
  return (
    <>
      <h2 id="months">{t('statistics.months')}</h2>
      <form method="get" action={`${to('/statistics')}#months`} class="inline no-print">
        <label for="months-to">{t('statistics.months.to')}</label>
        <input id="months-to" name="to" type="month" value={months.at(-1)?.month} required />
        <label for="months-count">{t('statistics.months.count')}</label>
        <select id="months-count" name="months">
          {LENGTHS.map((length) => (
            <option value={String(length)} selected={length === months.length}>
              {length}
            </option>
          ))}
        </select>
        <button type="submit">{t('desk.show')}</button>
      </form>
      <p>{t('statistics.months.note')}</p>
      <MonthChart
        title={t('statistics.months')}
        note={t('statistics.months.unit')}
        parts={STATUSES.map((status) => ({ word: t(`status.${status}`), look: LOOKS[status] }))}
        months={counted.map(({ month: { month }, told: { data } }) => ({
          month,
          counts: STATUSES.map((status) => data[status].totalCount),
        }))}
      />
      <h3>{t('statistics.issued')}</h3>
      <MonthChart
        title={t('statistics.issued')}
        note={t('statistics.issued.unit')}
        parts={[{ word: t('statistics.issued.short'), look: 'valid' }]}
        months={counted.map(({ month: { month }, told: { data } }) => ({ month, counts: [data.issued.totalCount] }))}
      />
      <p>
        <a href={to(address)}>{t('statistics.months.link')}</a>
      </p>
      {files}
      <Table
        caption={t('statistics.months.caption')}
        head={[t('statistics.month'), ...STATUSES.map((status) => t(`status.${status}`)), t('statistics.issued.short')]}
        rows={counted.map(({ month, told: { data } }) => [
          <time dateTime={month.month}>{month.month}</time>,
          ...STATUSES.map((status) => String(data[status].totalCount)),
          String(data.issued.totalCount),
        ])}
      />
    </>
  );
}

/** The table as it stands on the page. */
export function monthsTable(counted: readonly CountedMonth[]): FileTable {
  return {
    name: 'months',
    columns: ['month', 'on', ...STATUSES, 'firstIssued'],
    rows: counted.map(({ month: { month, to }, told: { data } }) => [
      month,
      to,
      ...STATUSES.map((status) => data[status].totalCount),
      data.issued.totalCount,
    ]),
  };
}

/** How long network logs are kept, by the law in force: dated, because it may change. */
const RETENTION_RULES: readonly { readonly from: string; readonly months: number; readonly source: string }[] = [
  { from: '2017-06-01', months: 6, source: '网络安全法 (2016) art. 21(3): no less than six months' },
];

/** The first day, `YYYY-MM-DD`, whose segments still have to lie open on `today`; earlier ones may be compressed into the archive, and are kept there. */
export function openSince(today: string): string {
  const months = RETENTION_RULES.filter(({ from }) => from <= today).at(-1)?.months ?? 0;
  const date = new Date(`${today}T00:00:00Z`);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return target.toISOString().slice(0, 10);
}

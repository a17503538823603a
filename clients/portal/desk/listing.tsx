import type { ComponentChildren } from 'preact';
import { Further } from '../lists.tsx';
import { Fictional, Table } from '../pieces.tsx';
import type { TextKey } from '../texts/zh.ts';
import type { DeskView } from './desk-page.tsx';
import { ChoiceField, TextField } from './forms.tsx';

/** Rows on one page of a list. */
export const ROWS = 50;

/** A column: its head, and what stands in a row. */
export type Column<TRow> = readonly [head: TextKey, cell: (row: TRow) => ComponentChildren];

/** What a page of a list in an answer looks like. */
export interface Listed<TRow> {
  readonly edges: readonly { readonly node: TRow }[];
  readonly totalCount?: number | null;
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** A list as a table, with how many of how many and the way to the rest. An empty one says what that means; one that was not told is no empty one. */
export function Listing<TRow>({
  view,
  list,
  caption,
  empty,
  columns,
}: {
  view: DeskView;
  list: Listed<TRow> | null | undefined;
  caption: TextKey;
  empty: TextKey;
  columns: readonly Column<TRow>[];
}) {
  const { t } = view;
  if (!list) return <p>{t('list.notknown')}</p>;
  const rows = list.edges.map(({ node }) => node);
  if (rows.length === 0) return <p>{t(empty)}</p>;
  const shown = { shown: rows.length, count: list.totalCount ?? rows.length };
  return (
    <>
      <Fictional view={view} what={rows.some((row) => (row as { fictional?: unknown }).fictional === true)} />
      <Table
        caption={`${t(caption)} · ${t('desk.list.shown', shown)}`}
        head={columns.map(([head]) => t(head))}
        rows={rows.map((row) => columns.map(([, cell]) => cell(row)))}
      />
      {list.pageInfo && <Further view={view} page={list.pageInfo} />}
    </>
  );
}

/** A filter of a list, told in the address so that it can be kept and sent on. */
export interface Filter {
  readonly name: string;
  readonly label: TextKey;
  /** Values with their words; without them it is a text or, with `type`, a day. */
  readonly options?: readonly (readonly [value: string, word: string])[];
  /** One of the values is asked for, the first unless another is chosen: there is no list of all. */
  readonly always?: boolean;
  readonly type?: 'text' | 'date' | 'number';
}

export function Filters({ view, filters }: { view: DeskView; filters: readonly Filter[] }) {
  const { t, query } = view;
  const [path = '/'] = view.path.split('?');
  return (
    <form method="get" action={view.to(path)} class="filters" aria-label={t('desk.filters')}>
      {filters.map(({ name, label, options, always, type }) =>
        options ? (
          <ChoiceField
            view={view}
            name={name}
            label={label}
            value={query.get(name)}
            options={options}
            {...(!always && { empty: 'desk.all' })}
          />
        ) : (
          <TextField view={view} name={name} label={label} value={query.get(name)} {...(type && { type })} />
        ),
      )}
      <button type="submit">{t('desk.show')}</button>
    </form>
  );
}

/** A filter's value of the address; `undefined` where there is none. */
export function chosen({ query }: DeskView, name: string): string | undefined {
  return query.get(name)?.trim() || undefined;
}

/** A filter's value that is one of a few; anything else counts as none. */
export function chosenOf<T extends string>(view: DeskView, name: string, values: readonly T[]): T | undefined {
  return values.find((value) => value === chosen(view, name));
}

/** First rows and those after a cursor of the address. */
export function pageAsked({ query }: DeskView): { first: number; after: string | null } {
  return { first: ROWS, after: query.get('after') };
}

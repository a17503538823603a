import { type TextKey, zh } from '../../portal/texts/zh.ts';

/** Endings of the texts that begin with this. */
type EndingOf<Beginning extends string, Key = TextKey> = Key extends `${Beginning}.${infer Ending}` ? Ending : never;

/** What a column tells of a record, and how an exported file says it. */
export interface ChineseCell<T> {
  (record: T): string | number | boolean | null | undefined;
  /** In Chinese, for people; what the column tells is the code beside it. */
  readonly inChinese: (record: T) => string;
}
/** A column of division codes (GB/T 2260), which exported files name. */
export interface DivisionCell<T> {
  (record: T): string | null | undefined;
  readonly isDivision: true;
}

/** A value's word, as the site says it; a value that is newer than these texts is told as it is. */
export function wordOf<Beginning extends string>(
  beginning: Beginning,
  value: EndingOf<Beginning> | null | undefined,
): string {
  if (value == null) return '';
  return (zh as Readonly<Record<string, string>>)[`${beginning}.${value}`] ?? value;
}

/**
 * A column of an enum whose words are the site's.
 * @param beginning of the keys of its texts, for example `word.LeadState`; every value of the enum needs one
 */
export function inWords<Beginning extends string, T>(
  beginning: Beginning,
  of: (record: T) => EndingOf<Beginning> | null | undefined,
): ChineseCell<T> {
  const cell = (record: T) => of(record);
  return Object.assign(cell, { inChinese: (record: T) => wordOf(beginning, of(record)) });
}

/** A column whose text holds codes among others. */
export function saidAs<T>(
  of: (record: T) => string | null | undefined,
  inChinese: (record: T) => string,
): ChineseCell<T> {
  const cell = (record: T) => of(record);
  return Object.assign(cell, { inChinese });
}

/** A day that something is due, and whether it is over. */
export function dueDay<T>(
  day: (record: T) => string | null | undefined,
  isOverdue: (record: T) => boolean | null | undefined,
): ChineseCell<T> {
  const said = (late: string) => (record: T) => `${day(record) ?? ''}${isOverdue(record) ? ` ${late}` : ''}`;
  return saidAs(said('overdue'), said('已逾期'));
}

/** A column of divisions; `MINISTRY` stands for the ministry. */
export function divisions<T>(of: (record: T) => string | null | undefined): DivisionCell<T> {
  const cell = (record: T) => of(record);
  return Object.assign(cell, { isDivision: true as const });
}

/** A division as an exported file names it: its code, so that it can be found again, and its name. Several stand side by side. */
export function namedDivisions(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .split(' ')
    .map((code) => {
      const name = code === 'MINISTRY' ? wordOf('word.AgencyKind', 'MINISTRY') : names.get(code);
      return name === undefined || code === 'MINISTRY' ? (name ?? code) : `${code} ${name}`;
    })
    .join(text.includes(' ') ? '; ' : ' ');
}

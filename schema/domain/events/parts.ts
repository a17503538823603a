/** What facts are made of: each a schema with its invariants, so that a fact that passes can be reasoned with. */
import { z } from 'zod';
import { hiddenCharacter } from '../text.ts';

/** Facts are read, never changed: every array and object of a parsed fact, as its readers get it. */
export type Fact<Schema extends z.ZodType> = Read<z.output<Schema>>;
/** The same as it is published: what has a default may be left out. */
export type PublishedFact<Schema extends z.ZodType> = Read<z.input<Schema>>;
type Read<T> = T extends readonly (infer Item)[]
  ? readonly Read<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Read<T[Key]> }
    : T;

/** Longest text of a fact, in UTF-16 units. */
const TEXT_LIMIT = 20_000;
/** Longest key, in UTF-16 units: as UTF-8 it stays below the 500 bytes that a key of a view may have. */
const KEY_LIMIT = 160;
/** Most members of a list within a fact. */
const LIST_LIMIT = 20_000;

/** A subgraph elsewhere tells of what it keeps; nothing that is kept may have a hidden character. */
const visible = (value: string) => hiddenCharacter(value) === null;
const visibleFault = 'expected text without control and direction characters';

export const text = z.string().max(TEXT_LIMIT).refine(visible, visibleFault);
export const optionalText = text.nullable();
/** What a record is looked up by. */
export const key = z.string().min(1).max(KEY_LIMIT).refine(visible, visibleFault);
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(LIST_LIMIT);
/** An existing calendar day in Asia/Shanghai, `YYYY-MM-DD`: days compare as texts, so no other form may stand beside it. */
export const day = z.iso.date();
export const optionalDay = day.nullable();
/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime();
/** Six digits of GB/T 2260. */
export const divisionCode = z.string().regex(/^[1-8]\d{5}$/);

/** A stretch of days, both inclusive, that does not end before it begins; `null`: it has no end yet. */
export function isStretch(from: string, to: string | null): boolean {
  return to === null || from <= to;
}

export const scheme = z.enum([
  'CHINA_GREEN_PRODUCT',
  'GREEN_BUILDING_MATERIAL',
  'EXPRESS_PACKAGING',
  'YRD_GREEN_PRODUCT',
  'YRD_GREEN_SERVICE',
  'GREEN_DESIGN',
]);
export const activityClass = z.enum(['ACTIVITY_1', 'ACTIVITY_2', 'ACTIVITY_3']);
export const reportedStatus = z.enum(['VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED']);

export const statusPeriod = z
  .object({
    status: reportedStatus,
    from: day,
    reasonCode: optionalText,
    until: optionalDay,
    voluntary: z.boolean(),
  })
  .refine(({ status, from, until }) => until === null || (status === 'SUSPENDED' && from <= until), {
    path: ['until'],
    error: 'expected null, or for SUSPENDED a day not before `from`',
  });

/** REVOKED and CANCELLED are final (ST-08). */
const isFinal = (status: z.output<typeof reportedStatus>) => status === 'REVOKED' || status === 'CANCELLED';

/** Reported periods, oldest first: whoever reads them takes the last one begun by a day, so another order is another answer. */
export const statusHistory = listOf(statusPeriod)
  .min(1)
  .superRefine((history, context) => {
    for (let index = 1; index < history.length; index++) {
      const before = history[index - 1];
      const period = history[index];
      if (!before || !period) return;
      if (period.from < before.from)
        context.addIssue({ code: 'custom', path: [index, 'from'], message: `expected ${before.from} or a later day` });
      if (isFinal(before.status) && !isFinal(period.status))
        context.addIssue({ code: 'custom', path: [index, 'status'], message: `${before.status} is final` });
    }
  });

export const term = z.object({ from: day, to: day }).refine(({ from, to }) => isStretch(from, to), {
  path: ['to'],
  error: 'expected a day not before `from`',
});

/** Terms of validity, one at least, each begun after the one before. */
export const terms = listOf(term)
  .min(1)
  .superRefine((all, context) => {
    for (let index = 1; index < all.length; index++) {
      const before = all[index - 1]?.from ?? '';
      if ((all[index]?.from ?? '') <= before)
        context.addIssue({ code: 'custom', path: [index, 'from'], message: `expected a day after ${before}` });
    }
  });

export const stretchFault = { path: ['to'], error: 'expected null or a day not before `from`' };

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ReportRowInput } from './report-row.ts';

/** Most publications of one page. */
export const PAGE_LIMIT = 500;
const CURSOR_LIMIT = 500;
const ID_LIMIT = 100;

const text = z.string().nullish();
const texts = z.array(z.string()).nullish();
const party = z
  .object({ uscc: text, name: text, address: text, divisionCode: text, country: text })
  .partial()
  .nullish();

/** A row of `reportCertificates`, as another system publishes it. What the forms and rules of rows say of it is judged where every row is. */
const row = z.object({
  number: z.string(),
  scheme: text,
  starGrade: z.number().nullish(),
  holder: party,
  producer: party,
  factory: party,
  basis: texts,
  products: z.array(z.object({ name: text, brand: text, series: text, models: texts }).partial()).nullish(),
  firstIssuedOn: text,
  expiresOn: text,
  termFrom: text,
  renewalRequestedOn: text,
  reissuedOn: text,
  mode: text,
  unitName: text,
  otherItems: text,
  lookUpAt: text,
  testItems: z
    .array(z.object({ item: text, method: text, limit: text, result: text, unit: text, attribute: text }).partial())
    .nullish(),
  status: text,
  statusSince: text,
  statusReason: text,
  suspendedUntil: text,
});

const item = z.object({
  id: z.string().min(1).max(ID_LIMIT),
  publishedAt: z.iso.datetime({ offset: true }),
  certificate: row,
});
const page = z.object({
  certificates: z.array(z.unknown()).max(PAGE_LIMIT),
  next: z.string().min(1).max(CURSOR_LIMIT),
  more: z.boolean(),
});

/** A certificate as another system published it at an instant. */
export interface Published {
  readonly id: string;
  /** ISO 8601, UTC: later ones replace earlier ones, in whatever order they come. */
  readonly publishedAt: string;
  readonly row: ReportRowInput & { readonly number: string };
  /** Of the content. */
  readonly digest: string;
}

/** A publication that has not the form. */
export interface Malformed {
  readonly item: string;
  readonly field: string;
  readonly expected: string;
}

/** A page of publications; those that have not the form stand aside and stop no other. */
export interface ChannelPage {
  readonly published: readonly Published[];
  readonly malformed: readonly Malformed[];
  /** What `after` is asked with the next time. */
  readonly next: string;
  /** Whether there is more already. */
  readonly more: boolean;
}

/** Reads a page as the other system's address answers it: `{ certificates: [{ id, publishedAt, certificate }], next, more }`; `null` when it is none. */
export function readPage(body: string): ChannelPage | null {
  const read = page.safeParse(jsonOf(body));
  if (!read.success) return null;
  const published: Published[] = [];
  const malformed: Malformed[] = [];
  for (const [index, one] of read.data.certificates.entries()) {
    const parsed = item.safeParse(one);
    if (parsed.success) {
      const { id, publishedAt, certificate } = parsed.data;
      const digest = createHash('sha256').update(JSON.stringify(certificate)).digest('base64url');
      published.push({
        id,
        publishedAt: new Date(publishedAt).toISOString(),
        row: certificate as Published['row'],
        digest,
      });
    } else {
      const [issue] = parsed.error.issues;
      const named = (one as { readonly id?: unknown } | null)?.id;
      malformed.push({
        item: typeof named === 'string' ? named.slice(0, ID_LIMIT) : `#${index}`,
        field: issue?.path.join('.') ?? '',
        expected: issue?.message ?? '',
      });
    }
  }
  return { published, malformed, next: read.data.next, more: read.data.more };
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

import { z } from 'zod';
import { parseCertificateNumber } from '../../../../schema/domain/certificate-number.ts';
import { isDay } from '../../../../schema/domain/day.ts';
import { parseUscc } from '../../../../schema/domain/uscc.ts';
import type { CertificateReportInput } from '../../../sdk/index.ts';

/** Why a row is not reported, or was refused. */
export interface Rejection {
  /** Row of a table or line of an NDJSON file, as people count. */
  readonly row: number;
  readonly number: string;
  /** For example `holder.uscc`; empty when the whole row is at fault. */
  readonly field: string;
  readonly reason: string;
}

const text = z.string().trim();
const filled = text.min(1, 'expected a text');
const day = text.refine(isDay, 'expected an existing day, YYYY-MM-DD');
const number = text.refine(
  (value) => parseCertificateNumber(value) !== null,
  'expected G, year, body (3), category (3) and 6 digits: 17 characters',
);
const uscc = text.refine((value) => 'uscc' in parseUscc(value), {
  error: ({ input }) =>
    'fault' in parseUscc(String(input)) && /^.{18}$/.test(String(input).trim())
      ? 'expected a unified social credit code; the check character does not fit or a character is none of the alphabet'
      : 'expected a unified social credit code of 18 characters',
});

const party = z.strictObject({
  uscc: uscc.nullish(),
  name: filled,
  address: text.nullish(),
  divisionCode: text.nullish(),
  country: text.nullish(),
});

const product = z.strictObject({
  name: filled,
  brand: text.nullish(),
  series: text.nullish(),
  models: z.array(filled).max(500, 'expected at most 500 models').nullish(),
});

const surveillance = z.strictObject({
  conductedOn: day,
  conclusion: filled,
  unannounced: z.boolean('expected true or false').nullish(),
});

/** The form of a report; what the words mean is for the hub to judge. */
const certificate = z.strictObject({
  number,
  scheme: filled,
  starGrade: z.int('expected a whole number').nullish(),
  holder: party,
  producer: party.nullish(),
  factory: party.nullish(),
  basis: z.array(filled).min(1, 'expected 1 to 20 standards or rules').max(20, 'expected 1 to 20 standards or rules'),
  products: z.array(product).min(1, 'expected 1 to 100 products').max(100, 'expected 1 to 100 products'),
  firstIssuedOn: day,
  expiresOn: day,
  termFrom: day.nullish(),
  reissuedOn: day.nullish(),
  status: text.nullish(),
  statusSince: day.nullish(),
  statusReason: text.nullish(),
  suspendedUntil: day.nullish(),
  surveillances: z.array(surveillance).max(50, 'expected at most 50 surveillances').nullish(),
});

/** A record that may be sent, or why not. */
export type CheckedRecord = { readonly report: CertificateReportInput } | { readonly rejection: Rejection };

/** Checks the form of a record before it is sent: fields, types, certificate number, credit codes and days. */
export function checkRecord(row: number, value: unknown): CheckedRecord {
  const claimed = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['number'] : null;
  const numberText = typeof claimed === 'string' ? claimed : '';
  if (value === undefined) {
    return { rejection: { row, number: '', field: '', reason: 'expected a JSON object on one line' } };
  }
  const parsed = certificate.safeParse(value);
  if (parsed.success) return { report: parsed.data };
  const issue = parsed.error.issues[0];
  const path = fieldPath(issue?.path ?? []);
  if (issue?.code === 'unrecognized_keys') {
    const unknown = [path, issue.keys[0]].filter(Boolean).join('.');
    return { rejection: { row, number: numberText, field: unknown, reason: 'unknown field' } };
  }
  const missing = issue?.code === 'invalid_type' && issue.input === undefined;
  const reason = missing ? 'missing' : (issue?.message ?? 'malformed').replace(/^Invalid input: /, '');
  return { rejection: { row, number: numberText, field: path, reason } };
}

/** `products[0].name` */
function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );
}

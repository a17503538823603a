import { createHash } from 'node:crypto';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import { isDivisionCode } from '../../schema/domain/division.ts';
import { requireUscc } from '../../schema/domain/uscc.ts';
import type { LeadKind } from './model.ts';

const REFERENCE_LIMIT = 100;
const URL_LIMIT = 1_000;
const TEXT_LIMIT = 2_000;
const NAME_LIMIT = 200;
const EVIDENCE_LIMIT = 20;
const QUANTITY_LIMIT = 1_000_000_000;

/** A lead as a client writes it. */
export interface LeadInput {
  readonly reference: string;
  readonly kind: LeadKind;
  readonly certificateNumber?: string | null;
  readonly subjectUscc?: string | null;
  readonly listingUrl?: string | null;
  readonly division?: string | null;
  readonly productName?: string | null;
  readonly model?: string | null;
  readonly quantity?: number | null;
  readonly text?: string | null;
  readonly evidence?:
    | readonly { readonly name: string; readonly sha256: string; readonly url?: string | null }[]
    | null;
}

/** A lead that was read and found well formed. */
export interface ReadLead {
  readonly reference: string;
  readonly kind: LeadKind;
  readonly certificateNumber: string | null;
  readonly subjectUscc: string | null;
  readonly listingUrl: string | null;
  readonly division: string | null;
  readonly productName: string | null;
  readonly model: string | null;
  readonly quantity: number;
  readonly text: string | null;
  readonly evidence: readonly { readonly name: string; readonly sha256: string; readonly url: string | null }[];
  readonly hash: string;
}

/** What is wrong with a lead: field and expected form. */
export class LeadFault extends Error {
  override readonly name = 'LeadFault';
}

/** @throws LeadFault */
export function readLead(input: LeadInput): ReadLead {
  const reference = within(input.reference, REFERENCE_LIMIT, 'reference');
  if (reference === null) throw new LeadFault(`reference: 1 to ${REFERENCE_LIMIT} characters expected`);
  const read = {
    reference,
    kind: input.kind,
    certificateNumber: certificateOf(input.certificateNumber),
    subjectUscc: usccOf(input.subjectUscc),
    listingUrl: urlOf(input.listingUrl, 'listingUrl'),
    division: divisionOf(input.division),
    productName: within(input.productName, NAME_LIMIT, 'productName'),
    model: within(input.model, NAME_LIMIT, 'model'),
    quantity: quantityOf(input.quantity),
    text: within(input.text, TEXT_LIMIT, 'text'),
    evidence: evidenceOf(input.evidence),
  };
  if (read.certificateNumber === null && read.subjectUscc === null && read.listingUrl === null)
    throw new LeadFault('certificateNumber: one of certificateNumber, subjectUscc and listingUrl expected');
  return { ...read, hash: createHash('sha256').update(JSON.stringify(read)).digest('hex') };
}

/** What makes two reports the same matter: kind, and certificate with model, or enterprise with model, or listing. */
export function matterOf({ kind, certificateNumber, subjectUscc, listingUrl, model }: ReadLead): string {
  const product = (model ?? '').normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  const about =
    certificateNumber !== null
      ? ['CERTIFICATE', certificateNumber, product]
      : subjectUscc !== null
        ? ['ENTERPRISE', subjectUscc, product]
        : ['LISTING', listingUrl];
  return createHash('sha256')
    .update(JSON.stringify([kind, ...about]))
    .digest('hex');
}

/** A text without spaces at its ends; `null` where there is none. @throws LeadFault */
export function within(value: string | null | undefined, limit: number, field: string): string | null {
  const text = value?.trim() ?? '';
  if (text.length > limit) throw new LeadFault(`${field}: at most ${limit} characters expected`);
  return text === '' ? null : text;
}

function certificateOf(value: string | null | undefined): string | null {
  if (!value) return null;
  const number = parseCertificateNumber(value)?.number;
  // A fake number is what a lead may be about: any text that is short is kept.
  return number ?? within(value, NAME_LIMIT, 'certificateNumber');
}

function usccOf(value: string | null | undefined): string | null {
  if (!value) return null;
  return requireUscc(value, (expected) => new LeadFault(`subjectUscc: expected ${expected}`));
}

/** @throws LeadFault */
export function divisionOf(value: string | null | undefined): string | null {
  if (!value) return null;
  if (!isDivisionCode(value)) throw new LeadFault('division: a code of GB/T 2260, six digits, expected');
  return value;
}

/** An http or https address without a name and password. @throws LeadFault */
export function urlOf(value: string | null | undefined, field: string): string | null {
  const text = within(value, URL_LIMIT, field);
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    throw new LeadFault(`${field}: an http or https address expected`);
  url.hash = '';
  return url.href;
}

function quantityOf(value: number | null | undefined): number {
  const quantity = value ?? 1;
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > QUANTITY_LIMIT)
    throw new LeadFault(`quantity: 1 to ${QUANTITY_LIMIT} expected`);
  return quantity;
}

function evidenceOf(pieces: LeadInput['evidence']): ReadLead['evidence'] {
  if ((pieces?.length ?? 0) > EVIDENCE_LIMIT)
    throw new LeadFault(`evidence: at most ${EVIDENCE_LIMIT} pieces expected`);
  return (pieces ?? []).map(({ name, sha256, url }, index) => {
    if (!/^[0-9a-f]{64}$/.test(sha256))
      throw new LeadFault(`evidence[${index}].sha256: 64 characters of lower-case hex expected`);
    const told = within(name, NAME_LIMIT, `evidence[${index}].name`);
    if (told === null) throw new LeadFault(`evidence[${index}].name: 1 to ${NAME_LIMIT} characters expected`);
    return { name: told, sha256, url: urlOf(url, `evidence[${index}].url`) };
  });
}

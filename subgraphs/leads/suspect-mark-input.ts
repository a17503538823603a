import { createHash } from 'node:crypto';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import { divisionOf, LeadFault, urlOf, within } from './lead-input.ts';

const TEXT_AT_LEAST = 10;
const TEXT_LIMIT = 2_000;
const NUMBER_LIMIT = 40;
const NAME_LIMIT = 100;
const CONTACT_LIMIT = 100;

export type SuspectMarkKind = 'MISSING' | 'FAKE' | 'LAPSED';

/** What a consumer tells of a mark, as it comes in. */
export interface SuspectMarkInput {
  readonly idempotencyKey: string;
  readonly kind: SuspectMarkKind;
  readonly certificateNumber?: string | null;
  readonly listingUrl?: string | null;
  readonly productName?: string | null;
  readonly model?: string | null;
  readonly division?: string | null;
  readonly text: string;
  readonly contact?: string | null;
}

/** The same, read and found well formed; the contact stands apart from it. */
export interface ReadSuspectMark {
  readonly kind: SuspectMarkKind;
  readonly certificateNumber: string | null;
  readonly listingUrl: string | null;
  readonly productName: string | null;
  readonly model: string | null;
  readonly division: string | null;
  readonly text: string;
}

/** @throws LeadFault */
export function readSuspectMark(input: SuspectMarkInput): ReadSuspectMark {
  if (!/^[\w-]{22,64}$/.test(input.idempotencyKey))
    throw new LeadFault('idempotencyKey: 22 to 64 random characters of A–Z, a–z, 0–9, - and _ expected');
  const text = within(cleaned(input.text), TEXT_LIMIT, 'text');
  if (text === null || text.length < TEXT_AT_LEAST)
    throw new LeadFault(`text: ${TEXT_AT_LEAST} to ${TEXT_LIMIT} characters expected`);
  return {
    kind: input.kind,
    certificateNumber: numberOf(input.certificateNumber),
    listingUrl: urlOf(cleaned(input.listingUrl), 'listingUrl'),
    productName: words(input.productName, NAME_LIMIT, 'productName'),
    model: words(input.model, NAME_LIMIT, 'model'),
    division: divisionOf(input.division),
    text: withoutLink(text, 'text'),
  };
}

/** How the consumer can be reached. @throws LeadFault */
export function readContact({ contact }: SuspectMarkInput): string | null {
  return words(contact, CONTACT_LIMIT, 'contact');
}

/** What makes two reports of a day one: number and text, however they are spaced. */
export function suspectMatterOf({ certificateNumber, text }: ReadSuspectMark, day: string): string {
  return digestOf(['CONSUMER', day, certificateNumber, text.normalize('NFKC').replace(/\s+/g, '')]);
}

/** Letters and digits that are not taken for each other (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LETTERS = 16;

/** The code of a report, 80 bits in groups of four: it follows from the idempotency key, so that the hub need not keep it. */
export function codeOf(idempotencyKey: string): string {
  const bytes = createHash('sha256').update(`suspect mark ${idempotencyKey}`).digest();
  const letters = Array.from({ length: CODE_LETTERS }, (_, index) => LETTERS[(bytes[index] ?? 0) & 31]).join('');
  return letters.replace(/.{4}(?=.)/g, '$&-');
}

/** What is kept of a code, in any spelling that a person writes it in. */
export function digestOfCode(code: string): string {
  const letters = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return digestOf(['code', letters.replace(/O/g, '0').replace(/[IL]/g, '1')]);
}

export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** A fake number is what it may be about: one that is no number is kept as it is written, as long as it looks like one. */
function numberOf(value: string | null | undefined): string | null {
  const text = within(cleaned(value), NUMBER_LIMIT, 'certificateNumber');
  if (text === null) return null;
  const number = parseCertificateNumber(text)?.number;
  if (number !== undefined) return number;
  const plain = text.normalize('NFKC');
  if (!/^[\p{L}\p{N} ./()-]+$/u.test(plain))
    throw new LeadFault('certificateNumber: letters, digits, spaces, dots, hyphens, strokes and brackets expected');
  return plain;
}

function words(value: string | null | undefined, limit: number, field: string): string | null {
  const text = within(cleaned(value), limit, field);
  return text === null ? null : withoutLink(text, field);
}

/** An address within words is what senders of advertisements and lures want to have read; for the offer there is a field. */
function withoutLink(text: string, field: string): string {
  if (/:\/\/|\bwww\.|\bdata:|\bjavascript:/i.test(text.normalize('NFKC')))
    throw new LeadFault(`${field}: words without web addresses expected`);
  return text;
}

/** Without characters that turn or hide text. */
function cleaned(value: string | null | undefined): string | null {
  return value ? value.replace(/\r\n?/g, '\n').replace(/[^\P{C}\n]/gu, '') : null;
}

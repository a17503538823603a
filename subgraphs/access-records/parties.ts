import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { ownerKey } from './policy.ts';
import { getFrom } from './view.ts';

/** Kinds of subject. The hub's own things concern nobody but the agency that asked. */
export const SUBJECT_KINDS = [
  'CERTIFICATE',
  'TRACE_CODE',
  'ORGANISATION',
  'AGENCY',
  'AGREEMENT',
  'CREDENTIAL',
  'OPERATION',
  'ADMINISTRATIVE_ACT',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** A subject of a record taken apart; `null` for a kind that concerns nobody here. */
export function parseSubject(subject: string): { readonly kind: SubjectKind; readonly value: string } | null {
  const end = subject.indexOf(':');
  const [name, value] = [subject.slice(0, end), subject.slice(end + 1)];
  const kind = SUBJECT_KINDS.find((candidate) => candidate === name);
  return kind && value !== '' ? { kind, value } : null;
}

/**
 * Whom the subjects of a request concern, each with what of it: an organisation itself, and the certification body that it is; of a certificate the
 * holder at that time and the body, not producer and factory, whom the certificate gives no right; of a trace code those of its certificate. A number
 * that the hub does not know concerns nobody.
 */
export function concernedBy(
  subjects: readonly string[],
  time: string,
  view: Pick<ReadModelReader, 'get'>,
): ReadonlyMap<string, readonly string[]> {
  const concerned = new Map<string, string[]>();
  for (const subject of subjects) {
    for (const owner of ownersOf(subject, time, view)) {
      const own = concerned.get(owner);
      if (own) own.push(subject);
      else concerned.set(owner, [subject]);
    }
  }
  return concerned;
}

function ownersOf(subject: string, time: string, view: Pick<ReadModelReader, 'get'>): string[] {
  const parsed = parseSubject(subject);
  if (!parsed) return [];
  const { kind, value } = parsed;
  switch (kind) {
    case 'CERTIFICATE':
      return ownersOfCertificate(value, time, view);
    case 'TRACE_CODE': {
      const number = getFrom(view, 'trace', value);
      return number === undefined ? [] : ownersOfCertificate(number, time, view);
    }
    case 'ORGANISATION': {
      const body = getFrom(view, 'body-of', value);
      return [ownerKey.enterprise(value), ...(body === undefined ? [] : [ownerKey.body(body)])];
    }
    default:
      return [];
  }
}

function ownersOfCertificate(number: string, time: string, view: Pick<ReadModelReader, 'get'>): string[] {
  const certificate = getFrom(view, 'certificate', number);
  if (!certificate) return [];
  const { bodyCode, holders } = certificate;
  const holder = holders.findLast(({ since }) => since <= time) ?? holders[0];
  return [...(holder?.uscc ? [ownerKey.enterprise(holder.uscc)] : []), ownerKey.body(bodyCode)];
}

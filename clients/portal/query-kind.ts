import {
  externalNumberKey,
  type ForeignNumberKind,
  foreignNumberKind,
  parseCertificateNumber,
  parseTraceCode,
} from '../../schema/domain/certificate-number.ts';
import { parseStandardNumber } from '../../schema/domain/standard-number.ts';
import { normaliseCode } from '../../schema/domain/text.ts';
import { parseUscc } from '../../schema/domain/uscc.ts';

/** Whose standards there are (GB/T, GB, T/…, JC/T, DB31/T …): models are written like standards of nobody. */
const STANDARD_PREFIX = /^(GB|GB\/T|GB\/Z|T\/[A-Z]+|[A-Z]{2}\/T|HJ|RB\/T) /;

/** What somebody typed into the one box, by its form alone. */
export type QueryKind =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'CERTIFICATE'; readonly number: string }
  | { readonly kind: 'TRACE'; readonly code: string }
  | { readonly kind: 'ORGANISATION'; readonly uscc: string }
  | { readonly kind: 'BODY'; readonly code: string }
  | { readonly kind: 'STANDARD'; readonly number: string }
  | { readonly kind: 'FOREIGN'; readonly number: string; readonly scheme: ForeignNumberKind }
  /** May be a number of a body's own form, or a model: both are asked. */
  | { readonly kind: 'NUMBER_OR_WORDS'; readonly number: string; readonly words: string }
  | { readonly kind: 'WORDS'; readonly words: string };

/** @param text as typed; width, case, spaces and hyphens do no harm to numbers */
export function queryKind(text: string): QueryKind {
  const words = text.trim();
  if (words === '') return { kind: 'NONE' };
  const trace = parseTraceCode(words);
  if (trace) return { kind: 'TRACE', code: trace.number };
  const certificate = parseCertificateNumber(words);
  if (certificate) return { kind: 'CERTIFICATE', number: certificate.number };
  const uscc = parseUscc(normaliseCode(words));
  if ('uscc' in uscc) return { kind: 'ORGANISATION', uscc: uscc.uscc };
  if (/^\d{3}$/.test(normaliseCode(words))) return { kind: 'BODY', code: normaliseCode(words) };
  const scheme = foreignNumberKind(words);
  if (scheme) return { kind: 'FOREIGN', number: words, scheme };
  const standard = parseStandardNumber(words);
  if (standard && STANDARD_PREFIX.test(standard.standard))
    return { kind: 'STANDARD', number: standard.edition ?? standard.standard };
  const key = externalNumberKey(words);
  return key !== null && /\d{4}/.test(key)
    ? { kind: 'NUMBER_OR_WORDS', number: words, words }
    : { kind: 'WORDS', words };
}

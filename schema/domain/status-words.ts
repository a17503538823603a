import type { CertificateStatus } from './facts.ts';
import { normaliseName } from './text.ts';

/** Words that bodies and registries use for a status, the first one the official one. Source: status vocabulary of the domain data, ST-01. */
const WORDS: Readonly<Record<CertificateStatus, readonly string[]>> = {
  VALID: ['有效', '正常', '有效(正常)', '正常(有效)', '正常有效'],
  SUSPENDED: ['暂停', '暂停使用', '暂停有效'],
  REVOKED: ['撤销'],
  CANCELLED: ['注销'],
  EXPIRED: ['过期失效', '证书过期', '过期', '已过期'],
};

const STATUS_OF_WORD = new Map<string, CertificateStatus>();
for (const [status, words] of Object.entries(WORDS) as [CertificateStatus, readonly string[]][]) {
  for (const word of [status, ...words]) STATUS_OF_WORD.set(normaliseName(word), status);
}

/**
 * The status that a word of the trade or a status code stands for, whatever its width, case and brackets; `null` for any other word. 失效 alone
 * is none: it does not say whether a certificate has expired or was withdrawn.
 */
export function statusOfWord(word: string): CertificateStatus | null {
  return STATUS_OF_WORD.get(normaliseName(word)) ?? null;
}

/** Statuses with their official Chinese words, in the order of the vocabulary. */
export function officialStatusWords(): readonly (readonly [CertificateStatus, string])[] {
  return (Object.entries(WORDS) as [CertificateStatus, readonly string[]][]).map(([status, [word = '']]) => [
    status,
    word,
  ]);
}

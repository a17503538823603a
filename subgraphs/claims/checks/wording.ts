import { holdsOn, oneOf, readData } from '../data.ts';
import type { ClaimCheck } from '../examination.ts';
import { type Finding, finding, NONE } from '../findings.ts';

/** The lexicon; `except` names uses of the same words that are lawful, for example an honour that really is called 国家级. */
const LEXICON = readData('forbidden_wording', (row) => ({
  id: row['id'] ?? '',
  severity: oneOf(row, 'severity', ['REJECT', 'REVIEW']),
  pattern: new RegExp(row['pattern'] ?? '(?!)', 'g'),
  except: row['except'] ? new RegExp(row['except'], 'g') : null,
  basis: row['basis'] ?? '',
  explanationZh: row['explanation_zh'] ?? '',
  explanationEn: row['explanation_en'] ?? '',
}));

/** Step 9: no forbidden or misleading wording, by the lexicon in force on the day. */
export const checkWording: ClaimCheck = ({ text }, { on }) => {
  if (text === '') return NONE;
  let findings: Finding[] | null = null;
  for (const entry of LEXICON) {
    const words = firstHit(text, entry.pattern, entry.except);
    if (words === null || !holdsOn(entry, on)) continue;
    const { id, basis, explanationZh, explanationEn } = entry;
    const key = entry.severity === 'REJECT' ? 'wording.forbidden' : 'wording.doubtful';
    findings ??= [];
    findings.push(
      finding(key, { words, basis, explanationZh, explanationEn }, { kind: 'RULE', key: id, value: words }, null),
    );
  }
  return findings ?? NONE;
};

/** The first use of forbidden words that is not wholly inside an exception. */
function firstHit(text: string, pattern: RegExp, except: RegExp | null): string | null {
  if (text.search(pattern) < 0) return null;
  const lawful = except ? [...text.matchAll(except)].map(spanOf) : [];
  for (const match of text.matchAll(pattern)) {
    const [from, to] = spanOf(match);
    if (!lawful.some(([start, end]) => start <= from && to <= end)) return match[0];
  }
  return null;
}

function spanOf(match: RegExpExecArray): readonly [number, number] {
  return [match.index, match.index + match[0].length];
}

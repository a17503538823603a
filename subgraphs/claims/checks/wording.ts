import type { Day } from '../../../schema/domain/day.ts';
import { holdsOn, oneOf, readData } from '../data.ts';
import type { ClaimCheck } from '../examination.ts';
import { type Finding, finding, NONE } from '../findings.ts';
import type { SearchableText } from '../searchable-text.ts';

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

const DENIALS = readData('denials', (row) => ({
  place: oneOf(row, 'place', ['BEFORE', 'AFTER']),
  pattern: new RegExp(row['pattern'] ?? '(?!)'),
}));

/** How far from words their denial is looked for. */
const REACH_OF_DENIAL = 16;

/** Step 9: no forbidden or misleading wording, by the lexicon in force on the day. Words that the text denies or warns of are for a person. */
export const checkWording: ClaimCheck = ({ texts }, { on }) => {
  if (texts.length === 0) return NONE;
  let findings: Finding[] | null = null;
  for (const entry of LEXICON) {
    let hit: Hit | null = null;
    for (const form of texts) {
      const found = firstHit(form, entry.pattern, entry.except, on);
      if (found && (hit === null || (hit.denied && !found.denied))) hit = found;
    }
    if (hit === null || !holdsOn(entry, on)) continue;
    const { words, denied } = hit;
    const { id, basis, explanationZh, explanationEn } = entry;
    const key = denied ? 'wording.denied' : entry.severity === 'REJECT' ? 'wording.forbidden' : 'wording.doubtful';
    findings ??= [];
    findings.push(
      finding(key, { words, basis, explanationZh, explanationEn }, { kind: 'RULE', key: id, value: words }, null, {
        field: 'text',
        expected: [],
      }),
    );
  }
  return findings ?? NONE;
};

interface Hit {
  readonly words: string;
  readonly denied: boolean;
}

/** The first use of forbidden words that is not wholly inside an exception; one that is not denied goes before one that is. Linear. */
function firstHit({ bare, clauses }: SearchableText, pattern: RegExp, except: RegExp | null, on: Day): Hit | null {
  if (bare.search(pattern) < 0) return null;
  const lawful = except ? [...bare.matchAll(except)].map(spanOf) : [];
  let span = 0;
  let denied: Hit | null = null;
  const inClauses = bare.length === clauses.length ? (position: number) => position : positions(clauses);
  for (const match of bare.matchAll(pattern)) {
    const [from, to] = spanOf(match);
    while (span < lawful.length && (lawful[span]?.[1] ?? 0) < to) span++;
    const [start, end] = lawful[span] ?? [to, from];
    if (start <= from && to <= end) continue;
    if (!isDenied(clauses, inClauses(from), inClauses(to - 1) + 1, on)) return { words: match[0], denied: false };
    denied ??= { words: match[0], denied: true };
  }
  return denied;
}

/** Whether the clause around words of a text denies them. */
export function isDenied(clauses: string, from: number, to: number, on: Day): boolean {
  const before = clauses.slice(Math.max(0, from - REACH_OF_DENIAL), from);
  const after = clauses.slice(to, to + REACH_OF_DENIAL);
  return DENIALS.some((row) => row.pattern.test(row.place === 'BEFORE' ? before : after) && holdsOn(row, on));
}

const NOT_IN_BARE = /[。(:%]/;

/** Where a position of the bare form lies in the form with clauses; positions are asked for in ascending order. */
function positions(clauses: string): (position: number) => number {
  let at = 0;
  let counted = -1;
  return (position) => {
    for (; at < clauses.length; at++) {
      if (NOT_IN_BARE.test(clauses.charAt(at))) continue;
      if (counted + 1 > position) break;
      counted++;
      if (counted === position) return at++;
    }
    return at > 0 ? at - 1 : 0;
  };
}

function spanOf(match: RegExpExecArray): readonly [number, number] {
  return [match.index, match.index + match[0].length];
}

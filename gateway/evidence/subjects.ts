import { Lexer, Source, TokenKind } from 'graphql';
import { LRUCache } from 'lru-cache';

/** A kind of identifier by which people or things can be recognised, for example a register number. Given by whoever puts the hub together. */
export interface SubjectKind {
  /** Upper case, as it stands in records: `KIND:value`. */
  readonly name: string;
  /** Characters of a canonical value. */
  readonly length: number;
  /** Form of a canonical value: a regular expression without anchors and groups. */
  readonly form: string;
  /** The canonical value of what a client may have written another way; `null` when it is none of this kind. */
  read(text: string): string | null;
}

/** The subjects that a request touched. */
export interface SubjectsTouched {
  readonly subjects: readonly string[];
  /** How many more there were. */
  readonly more: number;
}

/** Gathers the subjects of requests. */
export interface SubjectScanner {
  /**
   * Subjects are whole string values: of variables and of literals in the document, in any spelling a kind reads; and of the answer, in canonical form.
   * What a client asked about comes first, each subject once.
   * @param answer JSON text, `null` where there is none.
   */
  touched(query: string | null, variables: unknown, answer: string | null): SubjectsTouched;
}

/** More subjects are counted, not listed: 1,000 claims with three identifiers each fit. */
export const MAX_SUBJECTS = 4000;
/** Longer texts are no identifier, however many separators a client writes. */
const LONGEST = 64;
/** What may hold an identifier once separators are taken out; most texts are told apart by this alone. */
const CANDIDATE = /^[\s\-'’_0-9A-Za-z\uFF01-\uFF5E\u00A0\u2010-\u2015\u2212\u200B-\u200F\uFEFF]+$/;
const TEXTS_KEPT = 2000;
const NONE: SubjectsTouched = { subjects: [], more: 0 };

export function createSubjectScanner(kinds: readonly SubjectKind[], limit: number = MAX_SUBJECTS): SubjectScanner {
  const literals = new LRUCache<string, readonly string[]>({
    max: TEXTS_KEPT,
    maxSize: 16 * 2 ** 20,
    sizeCalculation: (_, text) => text.length + 100,
  });
  if (kinds.length === 0) return { touched: () => NONE };
  const canonical = new RegExp(`"(?:${kinds.map(({ form }) => `(${form})`).join('|')})"`, 'g');

  const shortest = Math.min(...kinds.map(({ length }) => length));
  const isCandidate = (text: string) => text.length >= shortest && text.length <= LONGEST && CANDIDATE.test(text);
  const readInto = (found: Found, text: string) => {
    if (!isCandidate(text) || found.isKnown(text)) return;
    for (const { name, read } of kinds) {
      const value = read(text);
      if (value !== null) return found.add(`${name}:${value}`);
    }
  };
  const literalsOf = (query: string): readonly string[] => {
    if (!query.includes('"')) return [];
    let known = literals.get(query);
    if (!known) {
      known = stringLiterals(query).filter(isCandidate);
      literals.set(query, known);
    }
    return known;
  };

  return {
    touched(query, variables, answer) {
      const found = new Found(limit);
      if (variables) for (const text of stringsOf(variables)) readInto(found, text);
      if (query !== null) for (const text of literalsOf(query)) readInto(found, text);
      if (answer !== null) {
        canonical.lastIndex = 0;
        for (let match = canonical.exec(answer); match; match = canonical.exec(answer)) {
          const index = match.findIndex((group, at) => at > 0 && group !== undefined);
          const kind = kinds[index - 1];
          const text = match[index] ?? '';
          if (found.isKnown(text)) continue;
          const value = kind?.read(text);
          if (kind && value) found.add(`${kind.name}:${value}`);
        }
      }
      return found.result();
    },
  };
}

class Found {
  readonly #subjects = new Set<string>();
  readonly #beyond = new Set<string>();
  readonly #limit: number;
  readonly #texts = new Set<string>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether a text was met before; the same seller stands in many claims. */
  isKnown(text: string): boolean {
    const before = this.#texts.size;
    return this.#texts.add(text).size === before;
  }

  add(subject: string): void {
    if (this.#subjects.has(subject)) return;
    (this.#subjects.size < this.#limit ? this.#subjects : this.#beyond).add(subject);
  }

  result(): SubjectsTouched {
    return this.#subjects.size === 0 ? NONE : { subjects: [...this.#subjects], more: this.#beyond.size };
  }
}

/** All string values within a JSON value. Without recursion: a client decides how deep it goes. */
function stringsOf(value: unknown): string[] {
  const strings: string[] = [];
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') strings.push(next);
    else if (typeof next === 'object' && next !== null)
      for (const inner of Object.values(next).reverse()) waiting.push(inner);
  }
  return strings;
}

/** String literals of a document as far as it can be read; escapes are decoded. */
function stringLiterals(query: string): string[] {
  const lexer = new Lexer(new Source(query));
  const strings: string[] = [];
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance())
      if (token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING) strings.push(token.value);
  } catch {
    // The engine tells the client what is wrong with the document.
  }
  return strings;
}

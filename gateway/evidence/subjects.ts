import { Lexer, Source, TokenKind } from 'graphql';
import { LRUCache } from 'lru-cache';

/** A kind of identifier by which people or things can be recognised, for example a register number. Given by whoever puts the hub together. */
export interface SubjectKind {
  /** Upper case, as it stands in records: `KIND:value`. */
  readonly name: string;
  /** Characters of a canonical value. */
  readonly length: number;
  /** Form of a canonical value: a regular expression without anchors and groups that takes `length` characters, none of them a quotation mark. */
  readonly form: string;
  /** Coordinates of the fields that hold it: objects that have one are about it, whatever a client selects of them. */
  readonly fields?: readonly string[];
  /** The canonical value of what a client may have written another way; `null` when it is none of this kind. */
  read(text: string): string | null;
}

/** A kind of thing that the hub itself keeps, known by where its id stands: the form of the id says nothing. */
export interface ObjectKind {
  /** Upper case, as it stands in records: `KIND:value`. */
  readonly name: string;
  /** Coordinates of the fields that hold its id. */
  readonly fields: readonly string[];
  /** Names of arguments and input fields that hold it, for requests that were refused before anything was resolved. */
  readonly arguments: readonly string[];
}

/** What the engine has to tell of every object that it resolves. */
export function subjectFieldsOf(
  kinds: readonly SubjectKind[],
  objects: readonly ObjectKind[],
): ReadonlyMap<string, { readonly kind: string; readonly isKnownByForm: boolean }> {
  return new Map<string, { readonly kind: string; readonly isKnownByForm: boolean }>([
    ...kinds.flatMap(({ name, fields = [] }) =>
      fields.map((field) => [field, { kind: name, isKnownByForm: true }] as const),
    ),
    ...objects.flatMap(({ name, fields }) =>
      fields.map((field) => [field, { kind: name, isKnownByForm: false }] as const),
    ),
  ]);
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
   * @param resolved what resolved objects are about, as `KIND:value`, where the answer does not say
   */
  touched(
    query: string | null,
    variables: unknown,
    answer: string | null,
    resolved?: readonly string[],
  ): SubjectsTouched;
}

/** More subjects are counted, not listed: 1,000 claims with three identifiers each fit. */
export const MAX_SUBJECTS = 4000;
/** Longer texts are no identifier, however many separators a client writes. */
const LONGEST = 64;
/** What may hold an identifier once separators are taken out; most texts are told apart by this alone. */
const CANDIDATE = /^[\s\-'’_0-9A-Za-z\uFF01-\uFF5E\u00A0\u2010-\u2015\u2212\u200B-\u200F\uFEFF]+$/;
const TEXTS_KEPT = 2000;
const QUOTE = 0x22;
const FEW = 3;
const NONE: SubjectsTouched = { subjects: [], more: 0 };

export function createSubjectScanner(
  kinds: readonly SubjectKind[],
  limit: number = MAX_SUBJECTS,
  objects: readonly ObjectKind[] = [],
): SubjectScanner {
  const literals = new LRUCache<string, readonly string[]>({
    max: TEXTS_KEPT,
    maxSize: 16 * 2 ** 20,
    sizeCalculation: (_, text) => text.length + 100,
  });
  // Asked with `test`, which makes no array; what was found ends before the last index and begins after the nearest quotation mark.
  const canonical = new RegExp(`"(?:${kinds.map(({ form }) => form).join('|') || '(?!)'})"`, 'g');
  const byLength = kindsByLength(kinds);

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

  const readVariables = (found: Found, variables: object) => {
    for (const value of Object.values(variables)) {
      if (typeof value === 'string') readInto(found, value);
      else if (typeof value === 'object' && value !== null) for (const text of stringsOf(value)) readInto(found, text);
    }
  };
  const readAnswer = (found: Found, answer: string) => {
    canonical.lastIndex = 0;
    while (canonical.test(answer)) {
      const end = canonical.lastIndex - 1;
      for (const { length, kindOf } of byLength) {
        if (answer.charCodeAt(end - length - 1) !== QUOTE) continue;
        const text = answer.slice(end - length, end);
        if (found.isKnown(text)) break;
        const kind = kindOf(text);
        const value = kind?.read(text);
        if (kind && value) found.add(`${kind.name}:${value}`);
        break;
      }
    }
  };

  return {
    touched(query, variables, answer, resolved) {
      const found = new Found(limit);
      if (typeof variables === 'object' && variables !== null) readVariables(found, variables);
      if (query !== null) {
        for (const text of literalsOf(query)) readInto(found, text);
        for (const subject of namedObjects(objects, query, variables)) found.add(subject);
      }
      if (answer !== null) readAnswer(found, answer);
      if (resolved) for (const subject of resolved) found.add(subject);
      return found.result();
    },
  };
}

interface KindsOfLength {
  readonly length: number;
  /** The first kind that a text of this length has the form of. */
  readonly kindOf: (text: string) => SubjectKind | undefined;
}

/** Shortest first: between a value's quotation marks is no other. */
function kindsByLength(kinds: readonly SubjectKind[]): KindsOfLength[] {
  const lengths = [...new Set(kinds.map(({ length }) => length))].sort((a, b) => a - b);
  return lengths.map((length) => {
    const forms = kinds
      .filter((kind) => kind.length === length)
      .map((kind) => ({ kind, form: new RegExp(`^(?:${kind.form})$`) }));
    const [only] = forms;
    const kindOf =
      forms.length === 1 ? () => only?.kind : (text: string) => forms.find(({ form }) => form.test(text))?.kind;
    return { length, kindOf };
  });
}

class Found {
  readonly #limit: number;
  readonly #texts = new DistinctTexts();
  readonly #subjects = new DistinctTexts();
  #beyond: Set<string> | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether a text was met before; the same seller stands in many claims. */
  isKnown(text: string): boolean {
    return !this.#texts.add(text);
  }

  add(subject: string): void {
    if (this.#subjects.size < this.#limit) this.#subjects.add(subject);
    else if (!this.#subjects.has(subject)) {
      this.#beyond ??= new Set();
      this.#beyond.add(subject);
    }
  }

  result(): SubjectsTouched {
    return this.#subjects.size === 0 ? NONE : { subjects: this.#subjects.all(), more: this.#beyond?.size ?? 0 };
  }
}

/** Texts, each once. Most requests have one or two, for which a list is enough. */
class DistinctTexts {
  #few: string[] = [];
  #many: Set<string> | undefined;

  get size(): number {
    return this.#many ? this.#many.size : this.#few.length;
  }

  has(text: string): boolean {
    return this.#many ? this.#many.has(text) : this.#few.includes(text);
  }

  /** @returns whether it is new */
  add(text: string): boolean {
    if (this.#many) {
      const before = this.#many.size;
      return this.#many.add(text).size > before;
    }
    if (this.#few.includes(text)) return false;
    this.#few.push(text);
    if (this.#few.length > FEW) this.#many = new Set(this.#few);
    return true;
  }

  /** In the order of their coming. */
  all(): readonly string[] {
    return this.#many ? [...this.#many] : this.#few;
  }
}

/** An id as the hub makes them: of agencies, agreements, credentials, and hashes of operations. Other texts are not kept. */
const OBJECT_ID = /^[a-z0-9][\w:.-]{0,127}$/i;
/** Requests that name none of the hub's own things are not searched for them. */
const MAY_NAME = /agenc|agreement|credential|operation|provider|consumer/i;

/** The hub's own things that arguments name, in literals or in variables. */
function namedObjects(objects: readonly ObjectKind[], query: string, variables: unknown): readonly string[] {
  if (objects.length === 0 || !MAY_NAME.test(query)) return [];
  const kindOf = new Map(objects.flatMap(({ name, arguments: names }) => names.map((one) => [one, name] as const)));
  const found: string[] = [];
  const add = (name: string, value: unknown) => {
    const kind = kindOf.get(name);
    if (kind !== undefined && typeof value === 'string' && OBJECT_ID.test(value)) found.push(`${kind}:${value}`);
  };
  const waiting: unknown[] = [variables];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const [name, value] of Object.entries(next)) {
      add(name, value);
      waiting.push(value);
    }
  }
  for (const [, name = '', value] of query.matchAll(/([_A-Za-z]\w*)\s*:\s*"([^"\\\n]*)"/g)) add(name, value);
  return found;
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

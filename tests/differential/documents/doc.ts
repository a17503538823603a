/** A document as somebody outside may send it. */
export interface Doc {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string;
  /** The code with which the hub refuses what the specification would answer. */
  readonly stricter?: 'BAD_USER_INPUT' | 'OPERATION_TOO_COSTLY';
}

/** Documents without anything beside them. */
export function docs(...queries: readonly string[]): Doc[] {
  return queries.map((query) => ({ query }));
}

/** A text so many times, with its number for `#`. */
export function many(text: string, count: number): string {
  return Array.from({ length: count }, (_, index) => text.replaceAll('#', String(index))).join(' ');
}

/** A selection below itself so many times. */
export function nested(open: string, inner: string, levels: number): string {
  return `${`${open} { `.repeat(levels)}${inner}${' }'.repeat(levels)}`;
}

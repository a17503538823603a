/** A rule that an input breaks: malformed or forbidden by itself (`INPUT`), or at odds with the record as it stands (`CONFLICT`). */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: 'INPUT' | 'CONFLICT';
  /** Path of the field at fault inside the input, for example `holder.uscc`. */
  readonly field: string;
  /** What was expected there. */
  readonly expected: string;

  constructor(kind: 'INPUT' | 'CONFLICT', field: string, expected: string) {
    super(`${field}: expected ${expected}.`);
    this.kind = kind;
    this.field = field;
    this.expected = expected;
  }
}

/** @throws Refusal of kind INPUT. */
export function refuseInput(field: string, expected: string): never {
  throw new Refusal('INPUT', field, expected);
}

/** @throws Refusal of kind CONFLICT. */
export function refuseConflict(field: string, expected: string): never {
  throw new Refusal('CONFLICT', field, expected);
}

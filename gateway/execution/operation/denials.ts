import type { CutError, OperationCut } from './operation-cut.ts';

/** What a cut denies, each coordinate asked once. */
export class Denials {
  readonly #cut: OperationCut | undefined;
  readonly #asked = new Map<string, CutError | undefined>();

  constructor(cut: OperationCut | undefined) {
    this.#cut = cut;
  }

  /** Whether nothing is denied because nobody cuts. */
  get none(): boolean {
    return this.#cut === undefined;
  }

  of(type: string, field: string): CutError | undefined {
    if (!this.#cut || field.startsWith('__')) return undefined;
    const coordinate = `${type}.${field}`;
    if (this.#asked.has(coordinate)) return this.#asked.get(coordinate);
    const error = this.#cut.denied(coordinate);
    this.#asked.set(coordinate, error);
    return error;
  }
}

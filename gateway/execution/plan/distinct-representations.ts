import { type DataObject, isDataObject } from '../transport/data-types.ts';

/**
 * Representations of one fetch, each once. Most differ in their first field, an entity's key, so that is what they are looked up by. Two that
 * have it in common are compared; further ones go by a text of the whole, so that the work grows with their number and no faster.
 */
export class DistinctRepresentations {
  readonly list: DataObject[] = [];
  readonly #byFirst = new Map<unknown, number>();
  #byText: Map<string, number> | undefined;

  /** The place in the list of a representation, or of the one before that it equals. */
  add(representation: DataObject): number {
    const first = firstField(representation);
    if (!isDataObject(first) && !Array.isArray(first)) {
      const slot = this.#byFirst.get(first);
      if (slot === undefined) {
        this.#byFirst.set(first, this.list.length);
        return this.list.push(representation) - 1;
      }
      if (isSame(this.list[slot] as DataObject, representation)) return slot;
    }
    return this.#addByText(representation);
  }

  #addByText(representation: DataObject): number {
    this.#byText ??= new Map();
    const text = JSON.stringify(representation);
    const slot = this.#byText.get(text);
    if (slot !== undefined) return slot;
    this.#byText.set(text, this.list.length);
    return this.list.push(representation) - 1;
  }
}

function firstField(representation: DataObject): unknown {
  for (const key in representation) if (key !== '__typename') return representation[key];
  return undefined;
}

/** The keys of a type come in the order of the plan, so equal values have equal texts. */
function isSame(one: DataObject, other: DataObject): boolean {
  let keys = 0;
  for (const key in one) {
    keys++;
    const value = one[key];
    if (value === other[key]) continue;
    if (typeof value !== 'object' || JSON.stringify(value) !== JSON.stringify(other[key])) return false;
  }
  for (const _ in other) keys--;
  return keys === 0;
}

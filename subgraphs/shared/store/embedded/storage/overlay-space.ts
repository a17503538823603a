import type { Entry } from './view.ts';

/** A changed key. */
export interface Own {
  readonly key: Buffer;
  /** The key as a string of its bytes: JavaScript compares strings faster than buffers. */
  readonly text: string;
  /** null: removed. */
  value: Buffer | null;
}

/** The changed keys of one space inside a transaction, in key order. */
export class OverlaySpace {
  private readonly byText = new Map<string, Own>();
  /** Sorted, except for the keys in `added`, which are sorted in when somebody asks for a range. */
  private ordered: Own[] = [];
  private added: Own[] = [];

  /** The own value, null when removed, undefined when untouched. */
  get(key: Buffer): Buffer | null | undefined {
    return this.byText.size === 0 ? undefined : this.byText.get(key.toString('latin1'))?.value;
  }

  set(key: Buffer, value: Buffer | null): void {
    const text = key.toString('latin1');
    const known = this.byText.get(text);
    if (known) {
      known.value = value;
      return;
    }
    const own = { key, text, value };
    this.byText.set(text, own);
    this.added.push(own);
  }

  /** Every changed key, in order: a B-tree takes neighbours faster. */
  inOrder(): readonly Own[] {
    this.sortIn();
    return this.ordered;
  }

  /** The entries of `base` with the own changes applied, in the same order. */
  *over(base: Iterable<Entry>, start: Buffer, end: Buffer, reverse: boolean): Iterable<Entry> {
    const own = this.between(start, end, reverse);
    const sign = reverse ? -1 : 1;
    let next = 0;
    for (const entry of base) {
      let hidden = false;
      for (let mine = own[next]; mine !== undefined; mine = own[next]) {
        const order = sign * mine.key.compare(entry.key);
        if (order > 0) break;
        next += 1;
        if (order === 0) hidden = true;
        if (mine.value !== null) yield { key: mine.key, value: mine.value };
      }
      if (!hidden) yield entry;
    }
    for (const mine of own.slice(next)) if (mine.value !== null) yield { key: mine.key, value: mine.value };
  }

  private between(start: Buffer, end: Buffer, reverse: boolean): Own[] {
    this.sortIn();
    const own = this.ordered.slice(this.firstAtLeast(start), this.firstAtLeast(end));
    return reverse ? own.reverse() : own;
  }

  private sortIn(): void {
    if (this.added.length === 0) return;
    if (this.added.length < 8) {
      for (const own of this.added) this.ordered.splice(this.firstAtLeast(own.key), 0, own);
    } else {
      this.ordered = [...this.ordered, ...this.added].sort((a, b) => (a.text < b.text ? -1 : 1));
    }
    this.added = [];
  }

  private firstAtLeast(key: Buffer): number {
    let low = 0;
    let high = this.ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ordered[middle] as Own).key.compare(key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

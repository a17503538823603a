import { LRUCache } from 'lru-cache';
import type { CompiledOperation } from './compiled-operation.ts';
import type { NormalisedOperation } from './operation/document-normaliser.ts';
import type { ReadOperation } from './operation/document-reader.ts';
import type { OperationFacts } from './operation/operation-cut.ts';
import type { OperationRefused } from './operation/operation-refused.ts';

/** How much the caches may hold. Bytes are estimates from the length of texts. */
export interface CacheLimits {
  /** Document texts as clients send them, refused ones included. */
  readonly texts: number;
  readonly textBytes: number;
  /** Normalised operations with their compiled plans. */
  readonly documents: number;
  readonly documentBytes: number;
  /** Ways in which one document is cut for different callers. */
  readonly cutsPerDocument: number;
}

export const DEFAULT_CACHE_LIMITS: CacheLimits = {
  texts: 5_000,
  textBytes: 32 * 2 ** 20,
  documents: 1_000,
  documentBytes: 64 * 2 ** 20,
  cutsPerDocument: 16,
};

/** An operation of a text; the document behind it may have been dropped since. */
export type TextOperation = Omit<ReadOperation, 'normalised'> & { readonly document: string };

/** What a text was read as: the names of its operations (`''` for an anonymous one), and those operations that were asked for. */
export interface TextEntry {
  readonly names: readonly string[];
  readonly operations: Map<string, TextOperation | OperationRefused>;
}

/** A normalised operation with what was compiled from it, by the key of the cut. */
export interface DocumentEntry {
  readonly normalised: NormalisedOperation;
  readonly facts: OperationFacts;
  readonly compiled: Map<string, CompiledOperation>;
}

/** Bounded caches from text to document and from document to compiled operations. */
export class OperationCache {
  readonly #texts: LRUCache<string, TextEntry | OperationRefused>;
  readonly #documents: LRUCache<string, DocumentEntry>;
  readonly #cutsPerDocument: number;

  constructor(limits: CacheLimits) {
    // As measured after garbage collection, rounded up: per text, and per variant of a document.
    this.#texts = new LRUCache({
      max: limits.texts,
      maxSize: limits.textBytes,
      sizeCalculation: (_, text) => 2_000 + 4 * text.length,
    });
    this.#documents = new LRUCache({
      max: limits.documents,
      maxSize: limits.documentBytes,
      sizeCalculation: ({ normalised, compiled }) => {
        let variants = 1;
        for (const operation of compiled.values()) variants += operation.variants;
        return (6_000 + 350 * normalised.text.length) * variants;
      },
    });
    this.#cutsPerDocument = limits.cutsPerDocument;
  }

  text(text: string): TextEntry | OperationRefused | undefined {
    return this.#texts.get(text);
  }

  keepText(text: string, entry: TextEntry | OperationRefused): void {
    this.#texts.set(text, entry);
  }

  document(key: string): DocumentEntry | undefined {
    return this.#documents.get(key);
  }

  /** Also to be called when more was compiled for a document: its size is taken again. */
  keepDocument(entry: DocumentEntry): void {
    const key = entry.normalised.text;
    // Setting the same value again would leave the size as it was.
    this.#documents.delete(key);
    this.#documents.set(key, entry);
  }

  /** The operation compiled for a cut, made when it is not there. */
  compiled({ compiled }: DocumentEntry, cutKey: string, make: () => CompiledOperation): CompiledOperation {
    const known = compiled.get(cutKey);
    if (known) return known;
    const made = make();
    const [oldest] = compiled.keys();
    if (compiled.size >= this.#cutsPerDocument && oldest !== undefined) compiled.delete(oldest);
    compiled.set(cutKey, made);
    return made;
  }

  /** A document that is kept, without counting as a use. */
  peek(key: string): DocumentEntry | undefined {
    return this.#documents.peek(key);
  }

  /** Texts that can be executed with what they were read as, the ones used last first. */
  *recentTexts(count: number): Generator<readonly [string, TextEntry]> {
    let left = count;
    for (const [text, entry] of this.#texts.entries()) {
      if (!('operations' in entry)) continue;
      if (left-- <= 0) return;
      yield [text, entry];
    }
  }
}

import { type FieldPath, type LeafArrays, someValue } from '../field-path.ts';
import { type RawValue, TYPE } from '../raw.ts';
import type { Operand } from './operand.ts';

export type Comparison = '$gt' | '$gte' | '$lt' | '$lte';

/** What a single value is tested for. */
export type ValueTest =
  | { readonly kind: '$eq'; readonly operand: Operand; readonly test: Test }
  | { readonly kind: Comparison; readonly operand: Operand; readonly test: Test }
  | { readonly kind: '$in'; readonly operands: readonly Operand[]; readonly onlyValues: boolean; readonly test: Test }
  | { readonly kind: '$regex'; readonly prefix: Buffer | undefined; readonly test: Test }
  | { readonly kind: '$exists' | '$size'; readonly test: Test }
  | { readonly kind: '$elemMatch'; readonly element: Predicate; readonly ofValues: boolean; readonly test: Test };

export type Test = (value: RawValue | undefined) => boolean;

/** A filter that has been read and checked. */
export type Predicate =
  | { readonly kind: 'and' | 'or' | 'nor'; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate }
  | { readonly kind: 'field'; readonly path: FieldPath; readonly arrays: LeafArrays; readonly test: ValueTest };

/** Matches everything. */
export const EVERYTHING: Predicate = { kind: 'and', of: [] };

/** Whether an encoded document satisfies the predicate. */
export function matches(predicate: Predicate, bytes: Buffer): boolean {
  switch (predicate.kind) {
    case 'and':
      return predicate.of.every((part) => matches(part, bytes));
    case 'or':
      return predicate.of.some((part) => matches(part, bytes));
    case 'nor':
      return !predicate.of.some((part) => matches(part, bytes));
    case 'not':
      return !matches(predicate.of, bytes);
    case 'field':
      return someValue(bytes, predicate.path, predicate.arrays, predicate.test.test);
  }
}

/** Whether one value, not a document's field, satisfies the predicate: the value form of `$elemMatch` and `$pull`. */
export function matchesValue(predicate: Predicate, value: RawValue): boolean {
  switch (predicate.kind) {
    case 'and':
      return predicate.of.every((part) => matchesValue(part, value));
    case 'or':
      return predicate.of.some((part) => matchesValue(part, value));
    case 'nor':
      return !predicate.of.some((part) => matchesValue(part, value));
    case 'not':
      return !matchesValue(predicate.of, value);
    case 'field':
      return predicate.test.test(value);
  }
}

/** Whether an embedded document, given as a value, satisfies the predicate; an array counts as a document whose fields are its positions, as in MongoDB. */
export function matchesEmbedded(predicate: Predicate, value: RawValue): boolean {
  return (value.type === TYPE.object || value.type === TYPE.array) && matches(predicate, value.slice());
}

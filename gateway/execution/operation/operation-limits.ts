import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { isIntrospectionField } from './fields.ts';
import { OperationRefused } from './operation-refused.ts';

/** How large an operation may be. Fragments count wherever they are spread. */
export interface OperationLimits {
  /** Characters of the document. */
  readonly characters: number;
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Fields below each other. */
  readonly depth: number;
  /** Fields and fragments in all. */
  readonly selections: number;
  /** Fields that are renamed. */
  readonly aliases: number;
  /** Fields of the root that ask for the schema. */
  readonly introspections: number;
  /** Operations of the document, of which one is executed. */
  readonly operations: number;
  /** Fields and fragments of all of the document's operations, of which one is executed. */
  readonly documentSelections: number;
  /** Spreads of fragments, as they are written in the document. */
  readonly spreads: number;
  /** Milliseconds for which a document may be checked. */
  readonly validationMilliseconds: number;
  /** Plans the planner may compare for one operation before it settles for the best so far. */
  readonly evaluatedPlans: number;
  /** Ways the planner may follow to reach one field; more is refused. */
  readonly plannedPaths: number;
}

/** Introspection as the usual explorers send it needs a depth of 15 and 200 selections. */
export const DEFAULT_LIMITS: OperationLimits = {
  characters: 400_000,
  tokens: 40_000,
  depth: 25,
  selections: 1_000,
  aliases: 200,
  introspections: 4,
  operations: 50,
  documentSelections: 5_000,
  spreads: 1_000,
  validationMilliseconds: 2_000,
  evaluatedPlans: 1_000,
  plannedPaths: 10_000,
};

interface Size {
  depth: number;
  selections: number;
  aliases: number;
  introspections: number;
}

const NOTHING: Readonly<Size> = { depth: 0, selections: 0, aliases: 0, introspections: 0 };

/** Limits on one operation, as they are told. */
const OF_ONE = [
  ['selections', 'selections'],
  ['aliases', 'aliases'],
  ['introspections', 'fields that ask for the schema'],
] as const;

/**
 * Measures a document before anything costly is done with it.
 * @throws OperationRefused with OPERATION_TOO_COSTLY that names the limit.
 */
export function enforceLimits(document: DocumentNode, limits: OperationLimits): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operations = 0;
  let spreads = 0;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations++;
    if ('selectionSet' in definition) spreads += spreadsIn(definition.selectionSet);
  }
  if (operations > limits.operations) refuse('document', limits.operations, 'operations');
  if (spreads > limits.spreads) refuse('document', limits.spreads, 'spreads of fragments');
  const measured = new Map<string, Size>();
  let selections = 0;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = measure(definition.selectionSet, fragments, measured);
    if (size.depth > limits.depth)
      throw new OperationRefused('limits', 'OPERATION_TOO_COSTLY', [
        `The operation has a depth of ${size.depth}, more than ${limits.depth}.`,
      ]);
    for (const [limit, name] of OF_ONE) if (size[limit] > limits[limit]) refuse('operation', limits[limit], name);
    selections += size.selections;
    if (selections > limits.documentSelections) refuse('document', limits.documentSelections, 'selections');
  }
}

function refuse(what: 'document' | 'operation', limit: number, name: string): never {
  throw new OperationRefused('limits', 'OPERATION_TOO_COSTLY', [`The ${what} has more than ${limit} ${name}.`]);
}

function spreadsIn(set: SelectionSetNode): number {
  let spreads = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) spreads++;
    else if (selection.selectionSet) spreads += spreadsIn(selection.selectionSet);
  }
  return spreads;
}

/** Every fragment is measured once, so a document of nested fragments costs no more than its length. */
function measure(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, Size>,
): Size {
  const size: Size = { ...NOTHING };
  const add = (inner: Size, levels: number) => {
    size.depth = Math.max(size.depth, inner.depth + levels);
    size.selections += inner.selections;
    size.aliases += inner.aliases;
    size.introspections += inner.introspections;
  };
  for (const selection of set.selections) {
    size.selections++;
    if (selection.kind === Kind.FIELD) {
      if (selection.alias) size.aliases++;
      if (isIntrospectionField(selection.name.value)) size.introspections++;
      add(selection.selectionSet ? measure(selection.selectionSet, fragments, measured) : NOTHING, 1);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      add(measure(selection.selectionSet, fragments, measured), 0);
    } else {
      const name = selection.name.value;
      let inner = measured.get(name);
      if (!inner) {
        // A fragment that reaches itself counts nothing here: validation refuses it.
        measured.set(name, NOTHING);
        const fragment = fragments.get(name);
        inner = fragment ? measure(fragment.selectionSet, fragments, measured) : NOTHING;
        measured.set(name, inner);
      }
      add(inner, 0);
    }
  }
  return size;
}

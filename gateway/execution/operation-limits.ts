import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
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
  evaluatedPlans: 1_000,
  plannedPaths: 10_000,
};

interface Size {
  depth: number;
  selections: number;
  aliases: number;
}

/**
 * Measures one operation before anything costly is done with it.
 * @throws OperationRefused with OPERATION_TOO_COSTLY that names the limit.
 */
export function enforceLimits(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: OperationLimits,
): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const size = measure(operation.selectionSet, fragments, new Map());
  for (const limit of ['depth', 'selections', 'aliases'] as const)
    if (size[limit] > limits[limit])
      throw new OperationRefused('limits', 'OPERATION_TOO_COSTLY', [
        `The operation has ${limit === 'depth' ? 'a depth of' : `more than ${limits[limit]}`} ${
          limit === 'depth' ? `${size.depth}, more than ${limits.depth}` : limit
        }.`,
      ]);
}

/** Every fragment is measured once, so a document of nested fragments costs no more than its length. */
function measure(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, Size>,
): Size {
  const size: Size = { depth: 0, selections: 0, aliases: 0 };
  const add = (inner: Size, levels: number) => {
    size.depth = Math.max(size.depth, inner.depth + levels);
    size.selections += inner.selections;
    size.aliases += inner.aliases;
  };
  for (const selection of set.selections) {
    size.selections++;
    if (selection.kind === Kind.FIELD) {
      if (selection.alias) size.aliases++;
      add(
        selection.selectionSet
          ? measure(selection.selectionSet, fragments, measured)
          : { depth: 0, selections: 0, aliases: 0 },
        1,
      );
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      add(measure(selection.selectionSet, fragments, measured), 0);
    } else {
      const name = selection.name.value;
      let inner = measured.get(name);
      if (!inner) {
        // A fragment that reaches itself counts nothing here: validation refuses it.
        measured.set(name, { depth: 0, selections: 0, aliases: 0 });
        const fragment = fragments.get(name);
        inner = fragment
          ? measure(fragment.selectionSet, fragments, measured)
          : { depth: 0, selections: 0, aliases: 0 };
        measured.set(name, inner);
      }
      add(inner, 0);
    }
  }
  return size;
}

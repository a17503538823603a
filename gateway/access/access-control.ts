import type { GraphQLSchema } from 'graphql';
import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { AccessRules, AnyOf } from '../../schema/contract/access.ts';
import type { Caller } from '../../schema/contract/caller.ts';
import { type ErrorCode, hubError } from '../../schema/contract/errors.ts';
import type { CutError, CutOperation, OperationCut, OperationFacts } from '../execution/operation-cut.ts';
import { visibleSchema } from './visible-schema.ts';

/** Scope sets whose denials are kept; a set is a combination that an agreement grants, so there are few. */
const SCOPE_SETS_KEPT = 500;
/** Cuts kept per scope set, one for each distinct document. */
const CUTS_KEPT = 2000;

/** Decides which coordinates of an operation a caller may use. */
export interface AccessControl {
  /**
   * The cut of an operation for a caller.
   * @throws UNAUTHENTICATED or FORBIDDEN when nothing of the operation is left.
   */
  cutFor(caller: Caller): CutOperation;
  /** The cut for the scopes that another supergraph's cut was decided by, its {@link OperationCut.basis}. Refuses nothing. */
  cutAgain(basis: unknown): CutOperation;
  /** The schema that a caller may see: what introspection and the explorer show. */
  schemaFor(caller: Caller): GraphQLSchema;
}

interface ScopeSet {
  readonly scopes: readonly string[];
  readonly denied: ReadonlyMap<string, AnyOf>;
  readonly cuts: LRUCache<string, OperationCut>;
  readonly schema: () => GraphQLSchema;
}

/** Access control over one supergraph, by the rules of its `@access` directives; a coordinate is denied by its own rule or its type's. */
export function createAccessControl(rules: AccessRules, apiSchema: GraphQLSchema): AccessControl {
  const required = requirements(apiSchema, rules);
  const scopeSets = new LRUCache<string, ScopeSet>({ max: SCOPE_SETS_KEPT });

  const scopeSetOf = (scopes: readonly string[]): ScopeSet => {
    const key = [...scopes].sort().join(' ');
    let set = scopeSets.get(key);
    if (!set) {
      const denied = deniedBy(required, new Set(scopes));
      let schema: GraphQLSchema | undefined;
      set = {
        scopes,
        denied,
        cuts: new LRUCache({ max: CUTS_KEPT }),
        schema: () => {
          schema ??= visibleSchema(apiSchema, (coordinate) => !denied.has(coordinate));
          return schema;
        },
      };
      scopeSets.set(key, set);
    }
    return set;
  };

  const cutBy = (set: ScopeSet, facts: OperationFacts): OperationCut => {
    let cut = set.cuts.get(facts.documentHash);
    if (!cut) {
      cut = cutOf(facts, set, rootNameOf(facts, apiSchema));
      set.cuts.set(facts.documentHash, cut);
    }
    return cut;
  };

  return {
    cutFor: (caller) => (facts) => {
      const set = scopeSetOf(caller.scopes);
      const cut = cutBy(set, facts);
      refuseWhenNothingIsLeft(facts, set.denied, rootNameOf(facts, apiSchema), caller);
      return cut;
    },
    cutAgain: (basis) => {
      const set = scopeSetOf(basis as readonly string[]);
      return (facts) => cutBy(set, facts);
    },
    schemaFor: (caller) => scopeSetOf(caller.scopes).schema(),
  };
}

/** For every coordinate with a rule, the scope sets of which each must be met: the field's own and its type's. */
function requirements(schema: GraphQLSchema, rules: AccessRules): Map<string, readonly AnyOf[]> {
  const required = new Map<string, readonly AnyOf[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const all = [rules.get(coordinate), rules.get(type.name), rules.get(getNamedType(field.type).name)].filter(
        (rule): rule is AnyOf => rule !== undefined,
      );
      if (all.length > 0) required.set(coordinate, all);
    }
  }
  return required;
}

function deniedBy(required: ReadonlyMap<string, readonly AnyOf[]>, held: ReadonlySet<string>): Map<string, AnyOf> {
  const denied = new Map<string, AnyOf>();
  for (const [coordinate, all] of required) {
    const missing = all.find((anyOf) => !anyOf.some((scope) => held.has(scope)));
    if (missing) denied.set(coordinate, missing);
  }
  return denied;
}

function rootNameOf(facts: OperationFacts, schema: GraphQLSchema): string {
  return (facts.kind === 'mutation' ? schema.getMutationType() : schema.getQueryType())?.name ?? 'Query';
}

function cutOf(facts: OperationFacts, set: ScopeSet, root: string): OperationCut {
  const cutCoordinates = [...facts.coordinates, ...facts.rootFields.map((field) => `${root}.${field}`)].filter(
    (coordinate) => set.denied.has(coordinate),
  );
  const cutKey = [...new Set(cutCoordinates)].sort().join();
  return {
    // Introspection depends on the whole scope set, so an introspecting operation isn't shared between sets that cut it alike.
    key: facts.introspects ? `${[...set.denied.keys()].join()}|${cutKey}` : cutKey,
    basis: set.scopes,
    denied(coordinate): CutError | undefined {
      const requiredScopes = set.denied.get(coordinate);
      if (!requiredScopes) return undefined;
      const code: ErrorCode = 'FIELD_FORBIDDEN';
      return {
        message: `${coordinate} needs ${requiredScopes.map((scope) => `"${scope}"`).join(' or ')}.`,
        extensions: { code, coordinate, requiredScopes },
      };
    },
    ...(facts.introspects && { introspectionSchema: set.schema() }),
  };
}

function refuseWhenNothingIsLeft(
  facts: OperationFacts,
  denied: ReadonlyMap<string, AnyOf>,
  root: string,
  caller: Caller,
): void {
  if (facts.introspects || facts.rootFields.length === 0) return;
  const first = facts.rootFields[0];
  const coordinates = facts.rootFields.map((field) => `${root}.${field}`);
  if (!coordinates.every((coordinate) => denied.has(coordinate))) return;
  const coordinate = `${root}.${first}`;
  const requiredScopes = denied.get(coordinate) ?? [];
  const wanted = requiredScopes.map((scope) => `"${scope}"`).join(' or ');
  throw caller.kind === 'PUBLIC'
    ? hubError('UNAUTHENTICATED', `${coordinate} needs a token with ${wanted}.`, { coordinate, requiredScopes })
    : hubError('FORBIDDEN', `${coordinate} needs ${wanted}, which this token does not hold.`, {
        coordinate,
        requiredScopes,
      });
}

import type { GraphQLError, GraphQLSchema } from 'graphql';
import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { AccessRules, AnyOf } from '../../schema/contract/access.ts';
import type { Caller } from '../../schema/contract/caller.ts';
import { type ErrorCode, hubError } from '../../schema/contract/errors.ts';
import type { CutError, CutOperation, OperationCut, OperationFacts } from '../execution/operation/operation-cut.ts';
import { visibleSchema } from './visible-schema.ts';

/** Scope sets whose denials are kept; a set is a combination that an agreement grants, so there are few. */
const SCOPE_SETS_KEPT = 500;

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
  /** What refusals of a document as a whole are explained by. */
  explain(caller: Caller): Explained;
}

/** What a caller may see, and what it is told of a field that it may not use: the same words wherever it asks for it. */
export interface Explained {
  readonly whole: GraphQLSchema;
  readonly visible: GraphQLSchema;
  /** Undefined for an allowed coordinate. */
  cut(coordinate: string): CutError | undefined;
  /** Where nothing else is asked for. */
  nothingLeft(coordinate: string): GraphQLError;
}

interface ScopeSet {
  readonly scopes: readonly string[];
  readonly denied: ReadonlyMap<string, AnyOf>;
  /** Decided once for each operation that is kept anywhere. */
  readonly decisions: WeakMap<OperationFacts, Decision>;
  readonly schema: () => GraphQLSchema;
}

interface Decision {
  readonly cut: OperationCut;
  /** A root field that is denied like all others: then nothing of the operation is left. */
  readonly nothingLeft: string | undefined;
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
        decisions: new WeakMap(),
        schema: () => {
          schema ??= visibleSchema(apiSchema, (coordinate) => !denied.has(coordinate));
          return schema;
        },
      };
      scopeSets.set(key, set);
    }
    return set;
  };

  /** Callers come out of a cache of verified tokens, so the same one asks again and again. */
  const setsOfCallers = new WeakMap<Caller, ScopeSet>();
  const scopeSetOfCaller = (caller: Caller): ScopeSet => {
    let set = setsOfCallers.get(caller);
    if (!set) {
      set = scopeSetOf(caller.scopes);
      setsOfCallers.set(caller, set);
    }
    return set;
  };

  const decide = (set: ScopeSet, facts: OperationFacts): Decision => {
    let decision = set.decisions.get(facts);
    if (!decision) {
      const root = rootNameOf(facts, apiSchema);
      decision = { cut: cutOf(facts, set, root), nothingLeft: nothingLeftOf(facts, set.denied, root) };
      set.decisions.set(facts, decision);
    }
    return decision;
  };

  return {
    cutFor: (caller) => (facts) => {
      const set = scopeSetOfCaller(caller);
      const { cut, nothingLeft } = decide(set, facts);
      if (nothingLeft !== undefined) throw refusal(nothingLeft, set.denied.get(nothingLeft) ?? [], caller);
      return cut;
    },
    cutAgain: (basis) => {
      const set = scopeSetOf(basis as readonly string[]);
      return (facts) => decide(set, facts).cut;
    },
    schemaFor: (caller) => scopeSetOfCaller(caller).schema(),
    explain(caller) {
      const set = scopeSetOfCaller(caller);
      return {
        whole: apiSchema,
        visible: set.schema(),
        cut: (coordinate) => cutError(set, coordinate),
        nothingLeft: (coordinate) => refusal(coordinate, set.denied.get(coordinate) ?? [], caller),
      };
    },
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
    denied: (coordinate) => cutError(set, coordinate),
    ...(facts.introspects && { introspectionSchema: set.schema() }),
  };
}

function cutError(set: ScopeSet, coordinate: string): CutError | undefined {
  const requiredScopes = set.denied.get(coordinate);
  if (!requiredScopes) return undefined;
  const code: ErrorCode = 'FIELD_FORBIDDEN';
  return {
    message: `${coordinate} needs ${requiredScopes.map((scope) => `"${scope}"`).join(' or ')}.`,
    extensions: { code, coordinate, requiredScopes },
  };
}

/** The first root field, where every root field is denied. */
function nothingLeftOf(facts: OperationFacts, denied: ReadonlyMap<string, AnyOf>, root: string): string | undefined {
  if (facts.introspects) return undefined;
  const coordinates = facts.rootFields.map((field) => `${root}.${field}`);
  return coordinates.every((coordinate) => denied.has(coordinate)) ? coordinates[0] : undefined;
}

function refusal(coordinate: string, requiredScopes: AnyOf, caller: Caller): GraphQLError {
  const wanted = requiredScopes.map((scope) => `"${scope}"`).join(' or ');
  return caller.kind === 'PUBLIC'
    ? hubError('UNAUTHENTICATED', `${coordinate} needs a token with ${wanted}.`, { coordinate, requiredScopes })
    : hubError('FORBIDDEN', `${coordinate} needs ${wanted}, which this token does not hold.`, {
        coordinate,
        requiredScopes,
      });
}

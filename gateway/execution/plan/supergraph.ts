import {
  federationMetadata,
  isInterfaceType,
  isObjectType,
  operationFromDocument,
  type Schema,
  Supergraph,
} from '@apollo/federation-internals';
import { type PlanNode, QueryPlanner } from '@apollo/query-planner';
import { type GraphQLSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { neededFieldsWithArguments } from '../operation/fetch-keys.ts';
import type { OperationLimits } from '../operation/operation-limits.ts';
import { OperationRefused } from '../operation/operation-refused.ts';
import { checkScalars, type ScalarChecks } from '../operation/scalar-checks.ts';
import { confirmedFields } from './confirmed-fields.ts';
import { inOrderOfNeeds } from './plan-order.ts';
import { withoutStandIns } from './plan-stand-ins.ts';
import { planningSupergraph } from './planning-supergraph.ts';
import { requiredApart, takenForObjects } from './required-apart.ts';
import type { SubgraphTypes } from './subgraph-types.ts';

/** A loaded supergraph: what clients see of it, and the planner over it. */
export interface LoadedSupergraph {
  readonly sdl: string;
  /** What clients may ask: without federation machinery and inaccessible elements. */
  readonly apiSchema: GraphQLSchema;
  /** With inaccessible types: `__typename` of data under way is looked up here. */
  readonly fullSchema: GraphQLSchema;
  /** Names of fields with arguments that a subgraph needs, in a key or by `@requires`. */
  readonly neededWithArguments: ReadonlySet<string>;
  /** By interface: a field that `plan` knows beside the schema's, which costs no fetch for the object's real type as `__typename` may. */
  readonly existence: ReadonlyMap<string, string>;
  /** By coordinate of a root field: the field of its object by which the object's own subgraph confirms that it is there. */
  readonly confirmedBy: ReadonlyMap<string, string>;
  readonly subgraphs: readonly {
    readonly name: string;
    readonly url: string;
  }[];
  /** The schema that the supergraph takes a subgraph to have. */
  subgraphSchema(name: string): GraphQLSchema;
  /** The same with the keys of its entities; made once. */
  readonly subgraphTypes: (name: string) => SubgraphTypes;
  /**
   * Plans an anonymous operation without fragment spreads; undefined when nothing has to be fetched.
   * @throws OperationRefused when the planner finds it too costly, or finds no way (then `cause` is for the log).
   */
  plan(operation: OperationDefinitionNode): PlanNode | undefined;
}

/** What the planner says when one of its own bounds is reached. */
const TOO_COSTLY = /too many options|maximum recursive selections|non-local selections/i;

/** @throws when the SDL is no supergraph that the planner can use. */
export function loadSupergraph(sdl: string, limits: OperationLimits, scalars: ScalarChecks = {}): LoadedSupergraph {
  const planning = planningSupergraph(sdl);
  const hasStandIns = planning.standIns.size > 0;
  // With stand-ins a field may be external without being required any more: harmless, but not valid. So the original is what is validated.
  const planned = buildSupergraph(planning.sdl, !hasStandIns);
  const supergraph = hasStandIns ? buildSupergraph(sdl, true) : planned;
  supergraph.subgraphs();
  const standIns = {
    ...planning,
    graphOf: (subgraph: string) => planned.subgraphNameToGraphEnumValue().get(subgraph) ?? '',
  };
  const planningSchema: Schema = planned.apiSchema();
  const types = new Map<string, SubgraphTypes>();
  const subgraph = (name: string) => {
    const found = supergraph.subgraphs().get(name);
    if (!found) throw new Error(`The supergraph has no subgraph "${name}".`);
    return found;
  };
  const planner = new QueryPlanner(planned, {
    reuseQueryFragments: false,
    debug: {
      maxEvaluatedPlans: limits.evaluatedPlans,
      pathsLimit: limits.plannedPaths,
    },
  });
  const apiSchema = supergraph.apiSchema().toGraphQLJSSchema();
  checkScalars(apiSchema, scalars);
  const document = parse(sdl, { noLocation: true });
  const taken = takenForObjects(parse(planning.sdl, { noLocation: true }));
  return {
    sdl,
    apiSchema,
    fullSchema: supergraph.schema.toGraphQLJSSchema(),
    neededWithArguments: neededFieldsWithArguments(document),
    confirmedBy: confirmedFields(document),
    existence: planning.existence,
    subgraphs: supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url })),
    subgraphSchema: (name) => subgraph(name).schema.toGraphQLJSSchema(),
    subgraphTypes(name) {
      let known = types.get(name);
      if (!known) {
        const { schema } = subgraph(name);
        const answered = schema.toGraphQLJSSchema();
        checkScalars(answered, scalars);
        known = {
          schema: answered,
          keys: (type) => keysOf(schema, type),
          isExternal: (type, field) => isExternal(schema, type, field),
        };
        types.set(name, known);
      }
      return known;
    },
    plan(operation) {
      if (operation.selectionSet.selections.length === 0) return undefined;
      try {
        const parsed = operationFromDocument(planningSchema, {
          kind: Kind.DOCUMENT,
          definitions: [operation],
        });
        const { node } = planner.buildQueryPlan(parsed);
        if (node?.kind === 'Subscription') throw new Error('Subscriptions are not planned here.');
        if (!node) throw new Error('The planner finds nothing to fetch for an operation that selects something.');
        const ordered = inOrderOfNeeds(requiredApart(node, taken, standIns.graphOf));
        return hasStandIns ? withoutStandIns(ordered, standIns) : ordered;
      } catch (error) {
        if (error instanceof Error && TOO_COSTLY.test(error.message))
          throw new OperationRefused(
            'planning',
            'OPERATION_TOO_COSTLY',
            ['The operation has too many ways to be fetched.'],
            error,
          );
        throw new OperationRefused('planning', 'INTERNAL', ['The operation cannot be planned.'], error);
      }
    },
  };
}

/** Field sets of a type's `@key` directives in a subgraph. */
function keysOf(schema: Schema, type: string): string[] {
  return (schema.type(type)?.appliedDirectivesOf('key') ?? []).map((key) => String(key.arguments()['fields']));
}

/** By the composer's rule: a key's field that is `@external` in an extension of a type is the subgraph's own. */
function isExternal(schema: Schema, type: string, field: string): boolean {
  const definition = schema.type(type);
  const hasFields = definition !== undefined && (isObjectType(definition) || isInterfaceType(definition));
  const found = hasFields ? definition.field(field) : undefined;
  return found !== undefined && (federationMetadata(schema)?.isFieldExternal(found) ?? false);
}

/** The schema keeps what it was parsed from: half as large without locations. */
function buildSupergraph(sdl: string, validateSupergraph: boolean): Supergraph {
  return Supergraph.build(parse(sdl, { noLocation: true }), { validateSupergraph });
}

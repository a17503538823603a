import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { cutErrors } from './cut-errors.ts';
import type { DataObject } from './data-types.ts';
import { Denials } from './denials.ts';
import type { NormalisedOperation } from './document-normaliser.ts';
import type { ExecuteResult } from './engine.ts';
import type { FetchSurroundings } from './fetch.ts';
import { fetchedOperation } from './fetched-operation.ts';
import { compileIntrospection, type Introspect } from './introspection.ts';
import type { OperationCut } from './operation-cut.ts';
import { compilePlan } from './plan-compiler.ts';
import { responseKeys } from './response-keys.ts';
import { type Conditions, collectFields, conditionVariables } from './response-shape.ts';
import { compileResponseWriter, type Writing } from './response-writer.ts';
import type { Run, Step } from './run.ts';
import type { LoadedSupergraph } from './supergraph.ts';
import type { ExecutionContext } from './transport.ts';
import { unexplained } from './value-problems.ts';
import type { VariableValues } from './variable-coercion.ts';

/** Response shapes kept per operation: one for each combination of `@skip` and `@include` values seen. */
const SHAPES_KEPT = 64;

interface Shape {
  readonly write: (data: DataObject, writing: Writing) => string | undefined;
  readonly introspect: Introspect | undefined;
  readonly cutErrors: readonly GraphQLFormattedError[];
}

/** A normalised operation, cut for one kind of caller, planned and compiled. Keeps no state of a request. */
export class CompiledOperation {
  readonly #schema: GraphQLSchema;
  readonly #normalised: NormalisedOperation;
  readonly #denials: Denials;
  readonly #introspectionSchema: GraphQLSchema;
  readonly #plan: Step | undefined;
  readonly #conditionVariables: readonly string[];
  readonly #shapes = new Map<string, Shape>();

  constructor(
    supergraph: LoadedSupergraph,
    normalised: NormalisedOperation,
    cut: OperationCut | undefined,
    around: Omit<FetchSurroundings, 'schema' | 'keys'>,
  ) {
    this.#schema = supergraph.apiSchema;
    this.#normalised = normalised;
    this.#denials = new Denials(cut);
    this.#introspectionSchema = cut?.introspectionSchema ?? supergraph.apiSchema;
    this.#conditionVariables = conditionVariables(normalised.operation.selectionSet);
    const plan = supergraph.plan(fetchedOperation(supergraph.apiSchema, normalised.operation, this.#denials));
    this.#plan =
      plan &&
      compilePlan(plan, {
        ...around,
        schema: supergraph.fullSchema,
        keys: responseKeys(normalised.operation.selectionSet),
      });
  }

  /** Executes with coerced variables, named as in the normalised operation. Never rejects because of a subgraph. */
  async execute(variables: VariableValues, context: ExecutionContext): Promise<ExecuteResult> {
    const shape = this.#shape(variables);
    if (typeof shape === 'string')
      return {
        data: null,
        errors: [{ message: shape, extensions: { code: 'BAD_USER_INPUT' } }],
      };
    const run: Run = { variables, context, data: {}, errors: [] };
    const waiting = this.#plan?.(run);
    if (waiting) await waiting;
    const introspection = shape.introspect?.(variables);
    const writing: Writing = {
      path: [],
      problems: [],
      introspection: introspection?.texts ?? {},
    };
    const data = shape.write(run.data, writing) ?? 'null';
    if (run.errors.length + writing.problems.length + shape.cutErrors.length === 0 && !introspection?.errors.length)
      return { data, errors: [] };
    const reported = [...run.errors, ...(introspection?.errors ?? [])];
    return {
      data,
      errors: [...shape.cutErrors, ...reported, ...unexplained(writing.problems, reported)],
    };
  }

  /** The shape for these variables, or why there is none. */
  #shape(variables: VariableValues): Shape | string {
    let key = '';
    for (const name of this.#conditionVariables) {
      const value = variables[name];
      if (typeof value !== 'boolean') return 'Argument "if" of @skip and @include must not be null.';
      key += value ? '1' : '0';
    }
    const known = this.#shapes.get(key);
    if (known) return known;
    const shape = this.#compileShape(
      Object.fromEntries(this.#conditionVariables.map((name) => [name, variables[name] === true])),
    );
    if (this.#shapes.size < SHAPES_KEPT) this.#shapes.set(key, shape);
    return shape;
  }

  #compileShape(conditions: Conditions): Shape {
    const { operation } = this.#normalised;
    const parent = this.#schema.getRootType(operation.operation);
    if (!parent) throw new Error(`The schema has no ${operation.operation} type.`);
    const root = { set: operation.selectionSet, parent };
    return {
      write: compileResponseWriter(this.#schema, root, conditions, this.#denials),
      introspect: compileIntrospection(
        this.#introspectionSchema,
        operation,
        collectFields(this.#schema, [root], parent, conditions, this.#denials),
      ),
      cutErrors: cutErrors(this.#schema, operation.selectionSet, parent, conditions, this.#denials),
    };
  }
}

import type { PlanNode } from '@apollo/query-planner';
import type { GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { cutErrors } from './answer/cut-errors.ts';
import { foldConditions } from './answer/fold-conditions.ts';
import { compileIntrospection, type Introspect, type KeptIntrospection } from './answer/introspection.ts';
import { type Conditions, collectFields, conditionVariables } from './answer/response-shape.ts';
import { compileResponseWriter, type Writing } from './answer/response-writer.ts';
import { type SubjectFields, selectSubjects } from './answer/subject-selection.ts';
import { unexplained } from './answer/value-problems.ts';
import type { ExecuteResult, PlanningTime, Turn } from './engine.ts';
import { Denials } from './operation/denials.ts';
import type { NormalisedOperation } from './operation/document-normaliser.ts';
import { FetchKeys } from './operation/fetch-keys.ts';
import type { OperationCut } from './operation/operation-cut.ts';
import { OperationRefused } from './operation/operation-refused.ts';
import type { VariableValues } from './operation/variable-coercion.ts';
import { dropUnconfirmed } from './plan/confirmed-fields.ts';
import { bindAhead, type FetchSurroundings } from './plan/fetch-exchange.ts';
import { fetchedOperation } from './plan/fetched-operation.ts';
import { compilePlan, fetchesOf } from './plan/plan-compiler.ts';
import { responseKeys } from './plan/response-keys.ts';
import type { Run, Step } from './plan/run.ts';
import type { LoadedSupergraph } from './plan/supergraph.ts';
import { timed } from './planning-time.ts';
import type { DataObject } from './transport/data-types.ts';
import type { ExecutionContext } from './transport/transport.ts';

/** Variants kept of an operation: one for each combination of values of its `@skip` and `@include` variables. */
const VARIANTS_KEPT = 64;

/** What compiled operations of one supergraph share. */
export interface OperationSurroundings extends Pick<FetchSurroundings, 'transport' | 'onFault'> {
  readonly keptIntrospection: KeptIntrospection;
  readonly subjectFields: SubjectFields;
  /** Told of every variant that is compiled and kept. */
  readonly onVariant: () => void;
}

/** An operation for one set of values of its conditions, with what is selected for the hub's own use, and its plan. */
interface Planned {
  readonly operation: OperationDefinitionNode;
  readonly whole: ReturnType<typeof selectSubjects>;
  readonly plan: PlanNode | undefined;
}

/** A compiled operation for one set of values of its `@skip` and `@include` variables. */
interface Variant {
  readonly plan: Step | undefined;
  readonly write: (data: DataObject, writing: Writing) => string | undefined;
  readonly introspect: Introspect | undefined;
  /** Keys of root fields whose objects are there only when confirmed. */
  readonly confirmed: readonly string[];
  readonly cutErrors: readonly GraphQLFormattedError[];
}

/**
 * A normalised operation, cut for one kind of caller, planned and compiled. Keeps no state of a request.
 *
 * Conditions are decided before planning, one variant for each combination of values when it is first met: a plan that holds conditions makes
 * `@requires` fields depend on fields that a condition left out, and loses objects of which conditions left nothing.
 */
export class CompiledOperation {
  /** By what it was cut, for whoever asked last. */
  cut: OperationCut | undefined;
  readonly #supergraph: LoadedSupergraph;
  readonly #operation: OperationDefinitionNode;
  readonly #text: string;
  readonly #denials: Denials;
  readonly #introspectionSchema: GraphQLSchema;
  readonly #fetchKeys: FetchKeys;
  readonly #around: OperationSurroundings;
  readonly #conditionVariables: readonly string[];
  readonly #variants = new Map<string, Variant>();

  constructor(
    supergraph: LoadedSupergraph,
    { operation, text }: NormalisedOperation,
    cut: OperationCut | undefined,
    around: OperationSurroundings,
  ) {
    this.cut = cut;
    this.#supergraph = supergraph;
    this.#operation = operation;
    this.#text = text;
    this.#denials = new Denials(cut?.key ? cut : undefined);
    this.#introspectionSchema = cut?.introspectionSchema ?? supergraph.apiSchema;
    this.#around = around;
    this.#fetchKeys = new FetchKeys(supergraph.neededWithArguments, operation.selectionSet, supergraph.sdl, text);
    this.#conditionVariables = conditionVariables(operation.selectionSet);
  }

  /** Plans and compiles where no condition has to be decided. @throws OperationRefused when the planner finds the operation too costly */
  ready(): void {
    if (this.#conditionVariables.length === 0) this.#variant({});
  }

  /** Plans and compiles for these variables, each piece of the work in a turn of its own; nothing when that is done. @throws OperationRefused */
  ahead(variables: VariableValues, turn: Turn, time: PlanningTime | undefined): Promise<void> | undefined {
    const conditions = this.#conditions(variables);
    return conditions && !this.#variants.has(this.#keyOf(conditions))
      ? this.#inTurns(conditions, turn, time)
      : undefined;
  }

  async #inTurns(conditions: Conditions, turn: Turn, time: PlanningTime | undefined): Promise<void> {
    await turn();
    const planned = timed(time, () => this.#planned(conditions));
    const around = this.#fetchSurroundings(planned.whole.operation);
    for (const fetch of planned.plan ? fetchesOf(planned.plan) : []) {
      await turn();
      timed(time, () => bindAhead(fetch, around));
    }
    await turn();
    this.#variant(conditions, time, planned);
  }

  /** Executes with coerced variables, named as in the normalised operation. Never rejects because of a subgraph. */
  async execute(variables: VariableValues, context: ExecutionContext, time?: PlanningTime): Promise<ExecuteResult> {
    const conditions = this.#conditions(variables);
    if (!conditions) return refused(['Argument "if" of @skip and @include must not be null.']);
    let variant: Variant;
    try {
      variant = this.#variant(conditions, time);
    } catch (error) {
      if (error instanceof OperationRefused) return { data: null, errors: error.errors };
      throw error;
    }
    const run: Run = { variables, context, data: {}, errors: [] };
    const waiting = variant.plan?.(run);
    if (waiting) await waiting;
    dropUnconfirmed(run.data, variant.confirmed, this.#fetchKeys.confirmation);
    const introspection = variant.introspect?.(variables);
    const writing: Writing = { path: [], problems: [], introspection: introspection?.texts ?? {} };
    const data = variant.write(run.data, writing) ?? 'null';
    const reported = introspection?.errors.length ? [...run.errors, ...introspection.errors] : run.errors;
    const { subjects } = writing;
    if (reported.length + writing.problems.length + variant.cutErrors.length === 0)
      return { data, errors: [], ...(subjects && { subjects }) };
    const errors = [...variant.cutErrors, ...reported, ...unexplained(writing.problems, reported, run.unknown)];
    return { data, errors, ...(subjects && { subjects }) };
  }

  get variants(): number {
    return this.#variants.size;
  }

  /** Values of the condition variables that variants were made for. */
  seenConditions(): Conditions[] {
    return [...this.#variants.keys()].map((key) =>
      Object.fromEntries(this.#conditionVariables.map((name, index) => [name, key[index] === '1'])),
    );
  }

  /** Plans and compiles for given conditions ahead of the first request. @throws OperationRefused */
  warm(seen: readonly Conditions[]): void {
    for (const conditions of seen)
      if (this.#conditionVariables.every((name) => conditions[name] !== undefined)) this.#variant(conditions);
  }

  /** Plans and compiles with all conditions true, and all false. @throws OperationRefused */
  warmExtremes(): void {
    for (const value of [true, false])
      this.#variant(Object.fromEntries(this.#conditionVariables.map((name) => [name, value])));
  }

  #conditions(variables: VariableValues): Conditions | undefined {
    const conditions: Record<string, boolean> = {};
    for (const name of this.#conditionVariables) {
      const value = variables[name];
      if (typeof value !== 'boolean') return undefined;
      conditions[name] = value;
    }
    return conditions;
  }

  #keyOf(conditions: Conditions): string {
    let key = '';
    for (const name of this.#conditionVariables) key += conditions[name] ? '1' : '0';
    return key;
  }

  #variant(conditions: Conditions, time?: PlanningTime, planned?: Planned): Variant {
    const key = this.#keyOf(conditions);
    const known = this.#variants.get(key);
    if (known) return known;
    const variant = timed(time, () => this.#compile(conditions, planned ?? this.#planned(conditions)));
    const [oldest] = this.#variants.keys();
    if (this.#variants.size >= VARIANTS_KEPT && oldest !== undefined) this.#variants.delete(oldest);
    this.#variants.set(key, variant);
    this.#around.onVariant();
    return variant;
  }

  #planned(conditions: Conditions): Planned {
    const operation = foldConditions(this.#operation, conditions);
    const { apiSchema } = this.#supergraph;
    const whole = selectSubjects(apiSchema, operation, this.#around.subjectFields, this.#denials, this.#text);
    const fetched = fetchedOperation(this.#supergraph, whole.operation, this.#denials, this.#fetchKeys);
    return { operation, whole, plan: this.#supergraph.plan(fetched) };
  }

  #compile(conditions: Conditions, { operation, whole, plan }: Planned): Variant {
    const { apiSchema, confirmedBy } = this.#supergraph;
    const parent = apiSchema.getRootType(this.#operation.operation);
    if (!parent) throw new Error(`The schema has no ${this.#operation.operation} type.`);
    const root = { set: operation.selectionSet, parent };
    const written = { set: whole.operation.selectionSet, parent };
    const rootFields = collectFields(apiSchema, [root], parent, conditions, this.#denials);
    return {
      plan: plan && compilePlan(plan, this.#fetchSurroundings(whole.operation)),
      write: compileResponseWriter(apiSchema, written, conditions, this.#denials, this.#fetchKeys, whole),
      introspect: compileIntrospection(
        this.#introspectionSchema,
        operation,
        rootFields,
        this.#around.keptIntrospection,
      ),
      confirmed: rootFields
        .filter(({ name }) => confirmedBy.has(`${parent.name}.${name}`))
        .map(({ name, key, nodes }) => this.#fetchKeys.keyOf(name, key, nodes[0]?.arguments)),
      cutErrors: cutErrors(apiSchema, operation.selectionSet, parent, conditions, this.#denials),
    };
  }

  #fetchSurroundings(operation: OperationDefinitionNode): FetchSurroundings {
    const { fullSchema: schema, subgraphTypes: subgraph } = this.#supergraph;
    const { transport, onFault } = this.#around;
    return { transport, onFault, schema, subgraph, keys: responseKeys(operation.selectionSet, this.#fetchKeys) };
  }
}

function refused(messages: readonly string[]): ExecuteResult {
  return { data: null, errors: messages.map((message) => ({ message, extensions: { code: 'BAD_USER_INPUT' } })) };
}

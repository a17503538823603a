import type { GraphQLSchema } from 'graphql';

/** What an operation touches, computed once per document and shared by every request that sends it. Not to be changed. */
export interface OperationFacts {
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** Lower-case hex SHA-256 of the normalised document: names, white space and literal values do not change it. */
  readonly documentHash: string;
  /** Names of the root fields in order of appearance, without introspection and `__typename`. */
  readonly rootFields: readonly string[];
  /**
   * Every field the operation selects, as `Type.field`, without introspection and `__typename`. A field selected on an
   * interface counts as `Interface.field` and as `Object.field` for every object type that may stand there.
   */
  readonly coordinates: ReadonlySet<string>;
  /** True when `__schema` or `__type` is asked for. */
  readonly introspects: boolean;
}

/** The error a client sees for a cut field. The engine adds the path. */
export interface CutError {
  readonly message: string;
  readonly extensions: {
    readonly code: string;
    readonly [key: string]: unknown;
  };
}

/** What one caller may not see of one operation. */
export interface OperationCut {
  /**
   * Two cuts of one document with the same key cut the same fields with the same errors. The sorted denied coordinates make a good key; the
   * empty key says that nothing is cut, as if there were no cut.
   */
  readonly key: string;
  /**
   * The error for a denied coordinate (`Type.field`), undefined for an allowed one. Asked once per coordinate when the
   * operation is compiled. `Interface.field` cuts the field wherever it is selected through that interface; `Object.field`
   * cuts it for objects of that type only, also below an interface. A cut field is not fetched, answers null and adds one
   * error, whether or not there would have been data.
   */
  denied(coordinate: string): CutError | undefined;
  /** What the cut was decided by: before a new supergraph takes over, `cutAgain` decides by it anew for the operations seen last. */
  readonly basis?: unknown;
  /** The schema that introspection answers from; the engine's API schema when left out. */
  readonly introspectionSchema?: GraphQLSchema;
}

/** Decides what to cut. Called once per request, before anything is planned; undefined cuts nothing. */
export type CutOperation = (facts: OperationFacts) => OperationCut | undefined;

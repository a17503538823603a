import { type GraphQLScalarType, type GraphQLSchema, isScalarType, valueFromASTUntyped } from 'graphql';

/** By name of a custom scalar: throws an error that says what was expected, for a value that is none. The value goes to the subgraphs as it came. */
export type ScalarChecks = Readonly<Record<string, (value: unknown) => void>>;

/** Makes validation and coercion over a schema refuse values of custom scalars where they were written. */
export function checkScalars(schema: GraphQLSchema, checks: ScalarChecks): void {
  for (const [name, check] of Object.entries(checks)) {
    const type = schema.getType(name);
    if (isScalarType(type)) checkScalar(type, check);
  }
}

function checkScalar(type: GraphQLScalarType, check: (value: unknown) => void): void {
  type.parseValue = (value) => {
    try {
      check(value);
    } catch (error) {
      // Of an error of GraphQL's own kind the place would be lost.
      throw new TypeError(error instanceof Error ? error.message : String(error));
    }
    return value;
  };
  type.parseLiteral = (node, variables) => type.parseValue(valueFromASTUntyped(node, variables));
}

import { Supergraph } from '@apollo/federation-internals';
import {
  type GraphQLInputType,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  typeFromAST,
  validate,
} from 'graphql';
import { jobFilePaths } from './job-files.ts';
import { PROBLEM_SCHEMA, problemResponses } from './problem-schema.ts';
import { REST_PREFIX, REST_ROUTES, type RestRoute, restOperations } from './routes.ts';

type JsonSchema = Record<string, unknown>;

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  ID: { type: 'string' },
  String: { type: 'string' },
  Int: { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
  DateTime: { type: 'string', format: 'date-time' },
  ListingValue: { type: ['string', 'number', 'boolean'] },
};

/** The OpenAPI 3.1 description of the routes, made from the schema and the operations behind them. @throws when an operation does not fit the schema */
export function openApi(supergraphSdl: string): string {
  const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  const document = parse(restOperations());
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  const inputs = new Map<string, JsonSchema>();
  const operations = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [[definition.name?.value ?? '', definition] as const] : [],
    ),
  );
  const paths: Record<string, JsonSchema> = {};
  for (const route of REST_ROUTES) {
    const operation = operations.get(route.operation);
    if (!operation) throw new Error(`operations.graphql has no ${route.operation}.`);
    const path = REST_PREFIX + route.path;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describe(route, operation, schema, inputs) };
  }
  const description = {
    openapi: '3.1.0',
    info: {
      title: 'Yunqiao (云桥)',
      version: '1',
      description:
        'The three jobs of the hub for systems that speak no GraphQL: check claims, check eligibility, look up a certificate. The same tokens, quotas, receipts and answers as `/graphql`. ' +
        'A token is for one purpose: `CLAIM_CHECK` for claims and their jobs, `PROCUREMENT` for eligibility. Looking up needs none. ' +
        'With `Accept-Receipt: jws` the answer is `{answer, receiptFile}`; keep `receiptFile` as it is.',
    },
    servers: [{ url: '/' }],
    security: [{}, { token: [] }],
    paths: { ...paths, ...jobFilePaths() },
    components: {
      securitySchemes: {
        token: {
          type: 'oauth2',
          flows: { clientCredentials: { tokenUrl: '/oauth/token', scopes: {} } },
        },
      },
      schemas: {
        ...Object.fromEntries([...inputs].sort(([a], [b]) => (a < b ? -1 : 1))),
        Problem: PROBLEM_SCHEMA,
      },
    },
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function describe(
  route: RestRoute,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  inputs: Map<string, JsonSchema>,
): JsonSchema {
  const [root] = operation.selectionSet.selections;
  if (root?.kind !== Kind.FIELD || operation.selectionSet.selections.length > 1)
    throw new Error(`${route.operation}: expected one root field.`);
  const rootType = operation.operation === 'query' ? schema.getQueryType() : schema.getMutationType();
  const field = rootType?.getFields()[root.name.value];
  if (!field) throw new Error(`${route.operation}: no field ${root.name.value}.`);
  const variables = (operation.variableDefinitions ?? []).map(({ variable, type }) => ({
    name: variable.name.value,
    type: typeFromAST(schema, type as never) as unknown as GraphQLInputType,
  }));
  const inBody = variables.filter(({ name }) => !(name in route.parameters));
  const schemaOf = (type: GraphQLInputType) => inputSchema(type, inputs);
  const body =
    route.body === null
      ? objectOf(inBody.map(({ name, type }) => [name, schemaOf(type), isNonNullType(type)]))
      : schemaOf(variables.find(({ name }) => name === route.body)?.type as GraphQLInputType);
  const answer = outputSchema(field.type, root.selectionSet, schema);
  return {
    operationId: route.operation,
    tags: [tagOf(route.path)],
    summary: route.summary,
    security: route.purpose === null ? [{}, { token: [] }] : [{ token: [] }],
    ...(field.description && { description: field.description }),
    parameters: [
      ...variables.flatMap(({ name, type }) => {
        const place = route.parameters[name];
        if (!place) return [];
        const given = schemaOf(isNonNullType(type) ? (type.ofType as GraphQLInputType) : type);
        // A parameter that is not there is not null either.
        const parameter = { ...withoutNull(given), ...(place === 'path' && { minLength: 1 }) };
        const example = route.example.parameters?.[name];
        return [{ name, in: place, required: place === 'path', schema: parameter, ...(example && { example }) }];
      }),
      { name: 'Accept-Receipt', in: 'header', required: false, schema: { type: 'string', enum: ['jws'] } },
    ],
    ...(inBody.length > 0 &&
      route.method === 'POST' && {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: body, example: route.example.body } },
        },
      }),
    responses: {
      [route.creates ? '201' : '200']: {
        ...(route.creates && {
          headers: { Location: { description: 'Where it is.', required: true, schema: { type: 'string' } } },
        }),
        description: 'The answer; with `Accept-Receipt: jws` together with its receipt.',
        content: {
          'application/json': {
            schema: {
              anyOf: [
                withoutNull(answer),
                objectOf([
                  ['answer', withoutNull(answer), true],
                  ['receiptFile', { type: 'string' }, true],
                ]),
              ],
            },
          },
        },
        ...(route.leadsTo && {
          links: Object.fromEntries(
            route.leadsTo.map(([operationId, parameter, pointer]) => [
              operationId,
              { operationId, parameters: { [parameter]: `$response.body#${pointer}` } },
            ]),
          ),
        }),
      },
      ...problemResponses(),
    },
  };
}

/** A name for what a path is about, by which generators group operations. */
function tagOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function inputSchema(type: GraphQLInputType, inputs: Map<string, JsonSchema>): JsonSchema {
  if (!isNonNullType(type)) return withNull(inputSchema(nonNull(type), inputs));
  const inner = type.ofType as GraphQLInputType;
  if (isListType(inner)) return { type: 'array', items: inputSchema(inner.ofType as GraphQLInputType, inputs) };
  const named = inner as GraphQLNamedType;
  if (isInputObjectType(named)) {
    if (!inputs.has(named.name)) {
      inputs.set(named.name, {});
      const fields = Object.values(named.getFields());
      const members = fields.map(
        (field): Member => [
          field.name,
          { ...inputSchema(field.type, inputs), ...(field.description && { description: field.description }) },
          isNonNullType(field.type) && field.defaultValue === undefined,
        ],
      );
      inputs.set(named.name, objectOf(members, named.description));
    }
    return { $ref: `#/components/schemas/${named.name}` };
  }
  return leafSchema(named);
}

function outputSchema(
  type: GraphQLOutputType,
  selection: SelectionSetNode | undefined,
  schema: GraphQLSchema,
): JsonSchema {
  if (!isNonNullType(type)) return withNull(outputSchema(nonNull(type), selection, schema));
  const inner = type.ofType as GraphQLOutputType;
  if (isListType(inner))
    return { type: 'array', items: outputSchema(inner.ofType as GraphQLOutputType, selection, schema) };
  const named = getNamedType(inner);
  if (!isObjectType(named) || !selection) return leafSchema(named);
  return objectOf(
    selection.selections.map((chosen): Member => {
      if (chosen.kind !== Kind.FIELD) throw new Error('Operations of routes select fields only.');
      const field = named.getFields()[chosen.name.value];
      if (!field) throw new Error(`No field ${named.name}.${chosen.name.value}.`);
      const value = outputSchema(field.type, chosen.selectionSet, schema);
      const described = { ...value, ...(field.description && { description: field.description }) };
      return [chosen.alias?.value ?? chosen.name.value, described, true];
    }),
  );
}

type Member = readonly [name: string, schema: JsonSchema, required: boolean];

function objectOf(members: readonly Member[], description?: string | null): JsonSchema {
  const required = members.flatMap(([name, , isRequired]) => (isRequired ? [name] : []));
  return {
    type: 'object',
    ...(description && { description }),
    properties: Object.fromEntries(members.map(([name, schema]) => [name, schema])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function leafSchema(type: GraphQLNamedType): JsonSchema {
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
  const known = SCALARS[type.name];
  if (!known) throw new Error(`How is ${type.name} written in JSON?`);
  return { ...known };
}

function withNull(schema: JsonSchema): JsonSchema {
  if ('$ref' in schema) return { anyOf: [schema, { type: 'null' }] };
  const { type, ...rest } = schema;
  const values = Array.isArray(rest['enum']) ? { enum: [...rest['enum'], null] } : {};
  return { ...rest, ...values, type: [type, 'null'].flat() };
}

function withoutNull(schema: JsonSchema): JsonSchema {
  const { type, anyOf, ...rest } = schema;
  if (Array.isArray(anyOf)) return anyOf[0] as JsonSchema;
  const values = Array.isArray(rest['enum']) ? { enum: rest['enum'].filter((value) => value !== null) } : {};
  return { ...rest, ...values, type: Array.isArray(type) ? single(type.filter((one) => one !== 'null')) : type };
}

function single<T>(values: readonly T[]): T | readonly T[] {
  const [only] = values;
  return only !== undefined && values.length === 1 ? only : values;
}

function nonNull<T>(type: T): T {
  return new GraphQLNonNull(type as never) as T;
}

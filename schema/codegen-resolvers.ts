import { existsSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, type DocumentNode, Kind, parse } from 'graphql';

const HEADER = '/* Generated from schema.graphql by `npm run generate`. Do not edit. */\n';

/**
 * Resolver types of a subgraph. Its folder may hold `context.ts` (exports `Context`) and `mappers.ts`: an exported type `CertificateMapper`
 * there is what resolvers of `Certificate` get as their parent.
 */
export async function resolverTypes(folder: string, sdl: string): Promise<string> {
  const schema = withoutLinks(parse(sdl));
  const output = await codegen({
    filename: `${folder}/__generated__/resolvers.ts`,
    documents: [],
    schema,
    schemaAst: buildASTSchema(schema, { assumeValid: true, assumeValidSDL: true }),
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      federation: true,
      defaultScalarType: 'unknown',
      scalars: {
        ID: 'string',
        Date: '../../../schema/domain/day.ts#Day',
        DateTime: { input: 'Date', output: 'Date | string' },
        ListingValue: 'unknown',
      },
      contextType: '../context.ts#Context',
      mappers: readMappers(folder),
      avoidOptionals: { field: true },
    },
  });
  return HEADER + output;
}

function readMappers(folder: string): Record<string, string> {
  const path = `${folder}/mappers.ts`;
  if (!existsSync(path)) return {};
  const names = [...readFileSync(path, 'utf8').matchAll(/export (?:type|interface) (\w+)Mapper\b/g)].map(
    (match) => match[1] ?? '',
  );
  return Object.fromEntries(names.map((name) => [name, `../mappers.ts#${name}Mapper`]));
}

/** Federation's `@link` schema extension is for composition; the generator knows the federation directives by itself. */
function withoutLinks(document: DocumentNode): DocumentNode {
  return { ...document, definitions: document.definitions.filter((node) => node.kind !== Kind.SCHEMA_EXTENSION) };
}

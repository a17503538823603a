import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { codegen } from '@graphql-codegen/core';
import * as documentPlugin from '@graphql-codegen/typed-document-node';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { parse, printSchema } from 'graphql';
import { assetPath } from './contract/asset.ts';

const HEADER = '/* Generated from the supergraph and clients/sdk/operations by `npm run generate`. Do not edit. */\n';

/** The API schema that clients see and the typed documents of `clients/sdk/operations/*.graphql`, by path. */
export async function sdkTypes(supergraphSdl: string): Promise<Map<string, string>> {
  const apiSchema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  const apiSdl = `${printSchema(apiSchema)}\n`;
  const folder = assetPath(import.meta.url, '../clients/sdk');
  const operations = readdirSync(join(folder, 'operations'))
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  const filename = join(folder, '__generated__/operations.ts');
  const output = await codegen({
    filename,
    documents: operations.map((name) => ({
      location: name,
      document: parse(readFileSync(join(folder, 'operations', name), 'utf8')),
    })),
    schema: parse(apiSdl),
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: operationsPlugin, documents: documentPlugin },
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      scalars: { ID: 'string', Date: 'string', DateTime: 'string', ListingValue: 'string | number' },
    },
  });
  return new Map([
    [join(folder, '__generated__/schema.graphql'), apiSdl],
    [filename, HEADER + output],
  ]);
}

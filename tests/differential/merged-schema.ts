import { isDeepStrictEqual } from 'node:util';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { mergedSchema } from '../support/merged-schema.ts';
import { hubEngine, patientContext } from './hub-engine.ts';
import { type GeneratedOperation, generateOperation } from './operation-generator.ts';
import { Random } from './random.ts';
import { Stock } from './stock-gateway.ts';
import type { SupergraphSource } from './supergraphs/index.ts';
import { createWorld, type Odds } from './world.ts';

/**
 * Fields may be null and may fail. Every subgraph knows every entity: what is lost with an entity depends on the subgraphs that a plan asks, which graphql-js
 * does not know.
 */
const ODDS: Odds = { nulls: 120, failures: 50, unknown: 0, broken: 0 };

export interface MergedReport {
  readonly supergraph: string;
  cases: number;
  /** The stock gateway's data is another than that of graphql-js and of the engine. */
  stockMistakes: number;
  /** Operations in which a field comes under the name of another, or of none. */
  withForeignAliases: number;
  withData: number;
  withErrors: number;
  readonly differences: string[];
}

let stock: Stock | undefined;

/** Runs generated operations over one supergraph through the engine and through graphql-js over the merged schema. Their data has to be the same text. */
export async function compareWithMerged(source: SupergraphSource, seeds: Iterable<number>): Promise<MergedReport> {
  const world = createWorld(source, ODDS);
  stock ??= new Stock('published');
  const gateway = await stock.over(world);
  const hub = hubEngine(world);
  const merged = mergedSchema(world.supergraphSdl, world.schemas);
  const report: MergedReport = {
    supergraph: source.name,
    cases: 0,
    stockMistakes: 0,
    withForeignAliases: 0,
    withData: 0,
    withErrors: 0,
    differences: [],
  };
  for (const seed of seeds) {
    const operation = generateOperation(hub.current.apiSchema, new Random(seed), true);
    const answer = await hub.current
      .prepare({ query: operation.query, operationName: operation.operationName })
      .execute({ variables: operation.variables, context: patientContext() });
    const expected = await executed(merged, operation);
    report.cases++;
    if (operation.hasForeignAliases) report.withForeignAliases++;
    if (expected.data !== 'null' && expected.data !== '{}') report.withData++;
    if (expected.failed) report.withErrors++;
    const silent = expected.failed && answer.errors.length === 0;
    if ((answer.data ?? 'null') !== expected.data || silent)
      report.differences.push(
        `${source.name}, seed ${seed}\n${operation.query}\n${JSON.stringify(operation.variables)}\n` +
          `graphql-js ${expected.data}\nhub        ${answer.data}${silent ? '\nand the hub tells no error' : ''}`,
      );
    const { data } = await gateway.execute(operation);
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(data ?? null)), JSON.parse(expected.data))) report.stockMistakes++;
  }
  await Promise.all([gateway.stop(), hub.close()]);
  return report;
}

async function executed(
  schema: GraphQLSchema,
  { query, variables, operationName }: GeneratedOperation,
): Promise<{ readonly data: string; readonly failed: boolean }> {
  const { data, errors } = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    operationName: operationName ?? null,
  });
  return { data: JSON.stringify(data ?? null), failed: errors !== undefined };
}

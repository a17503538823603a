import { parse } from 'graphql';
import { difference } from './compare.ts';
import { foldedOperation, withoutPlaceholders } from './folded-operation.ts';
import { hubEngine, patientContext } from './hub-engine.ts';
import { type GeneratedOperation, generateOperation } from './operation-generator.ts';
import { Random } from './random.ts';
import { Stock, type StockGateway } from './stock-gateway.ts';
import type { SupergraphSource } from './supergraphs/index.ts';
import { createWorld } from './world.ts';

/** How an operation was answered by the engine, seen from the stock gateway. */
export type Outcome = 'same' | 'known mistake' | 'contradiction' | 'different';

export interface Report {
  readonly supergraph: string;
  readonly counts: Record<Outcome, number>;
  /** Answers with some data, and with errors: a test that only compares nulls proves little. */
  withData: number;
  withErrors: number;
  readonly differences: string[];
}

let published: Stock | undefined;
let mended: Stock | undefined;

/** Runs generated operations over one supergraph through both gateways. A seed gives the same operation every time. */
export async function compareOver(source: SupergraphSource, seeds: Iterable<number>): Promise<Report> {
  const world = createWorld(source);
  published ??= new Stock('published');
  mended ??= new Stock('mended');
  const gateways = { published: await published.over(world), mended: await mended.over(world) };
  const hub = hubEngine(world);
  const report: Report = {
    supergraph: source.name,
    counts: { same: 0, 'known mistake': 0, contradiction: 0, different: 0 },
    withData: 0,
    withErrors: 0,
    differences: [],
  };
  for (const seed of seeds) {
    const operation = generateOperation(hub.current.apiSchema, new Random(seed));
    const answer = await hub.current
      .prepare({ query: operation.query, operationName: operation.operationName })
      .execute({ variables: operation.variables, context: patientContext() });
    if (answer.data !== null && answer.data !== 'null' && answer.data !== '{}') report.withData++;
    if (answer.errors.length > 0) report.withErrors++;
    const { outcome, text } = await judge(operation, gateways, answer, hub.current.apiSchema);
    report.counts[outcome]++;
    if (outcome === 'different')
      report.differences.push(
        `${source.name}, seed ${seed}\n${operation.query}\n${JSON.stringify(operation.variables)}\n${text}`,
      );
  }
  await Promise.all([gateways.published.stop(), gateways.mended.stop(), hub.close()]);
  return report;
}

/**
 * An answer may differ from the published stock gateway's only where that one is proven wrong: by a known mistake that is mended in the other copy,
 * or because it answers the same operation differently when `@skip` and `@include` are decided beforehand.
 */
async function judge(
  operation: GeneratedOperation,
  gateways: { readonly published: StockGateway; readonly mended: StockGateway },
  answer: Parameters<typeof difference>[2],
  schema: Parameters<typeof foldedOperation>[0],
): Promise<{ readonly outcome: Outcome; readonly text?: string }> {
  const document = parse(operation.query);
  const text = difference(document, await gateways.published.execute(operation), answer);
  if (text === undefined) return { outcome: 'same' };
  const afterMending = difference(document, await gateways.mended.execute(operation), answer);
  if (afterMending === undefined) return { outcome: 'known mistake' };
  const folded = foldedOperation(schema, operation);
  const foldedAnswer = withoutPlaceholders(await gateways.mended.execute(folded));
  const afterFolding = difference(parse(folded.query), foldedAnswer, answer);
  return afterFolding === undefined
    ? { outcome: 'contradiction' }
    : { outcome: 'different', text: `${text}\nfolded: ${folded.query}\n${afterFolding}` };
}

import { parse } from 'graphql';
import { difference } from './compare.ts';
import { foldedOperations, withoutPlaceholders } from './folded-operation.ts';
import { hubEngine, patientContext } from './hub-engine.ts';
import { type GeneratedOperation, generateOperation } from './operation-generator.ts';
import { withOwnAliases, withPlainAliases } from './plain-aliases.ts';
import { Random } from './random.ts';
import { Stock, type StockAnswer, type StockGateway } from './stock-gateway.ts';
import type { SupergraphSource } from './supergraphs/index.ts';
import { createWorld } from './world.ts';

/** How an operation was answered by the engine, seen from the stock gateway. */
export type Outcome = 'same' | 'known mistake' | 'alias mistake' | 'contradiction' | 'another plan' | 'different';

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
  const gateways: Gateways = {
    published: await published.over(world),
    mended: await mended.over(world),
    planningLonger: await mended.over(world, 'its own bound'),
  };
  const hub = hubEngine(world);
  const report: Report = {
    supergraph: source.name,
    counts: { same: 0, 'known mistake': 0, 'alias mistake': 0, contradiction: 0, 'another plan': 0, different: 0 },
    withData: 0,
    withErrors: 0,
    differences: [],
  };
  for (const seed of seeds) {
    const operation = generateOperation(hub.current.apiSchema, new Random(seed), true);
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
  await Promise.all([...Object.values(gateways).map((gateway) => gateway.stop()), hub.close()]);
  return report;
}

interface Gateways {
  readonly published: StockGateway;
  readonly mended: StockGateway;
  /** Compares as many plans as the stock gateway usually does, ten times as many as the engine. */
  readonly planningLonger: StockGateway;
}

/**
 * An answer may differ from the published stock gateway's only where that one is proven wrong: by a known mistake that is mended in the other copy,
 * or because it answers the same operation differently under aliases that mean nothing to it, or when `@skip` and `@include` are decided beforehand.
 * Or where the planner finds too many valid plans to compare, and which it settles for depends on how many it may: then the answer is that of
 * another of its plans.
 */
async function judge(
  operation: GeneratedOperation,
  { published, mended, planningLonger }: Gateways,
  answer: Parameters<typeof difference>[2],
  schema: Parameters<typeof foldedOperations>[0],
): Promise<{ readonly outcome: Outcome; readonly text?: string }> {
  const differs = ({ query }: GeneratedOperation, from: StockAnswer) => difference(parse(query), from, answer);
  const text = differs(operation, await published.execute(operation));
  if (text === undefined) return { outcome: 'same' };
  const afterMending = differs(operation, await mended.execute(operation));
  if (afterMending === undefined) return { outcome: 'known mistake' };
  const asked = async (gateway: StockGateway, form: GeneratedOperation) => {
    const plain = withPlainAliases(form);
    return differs(form, withoutPlaceholders(withOwnAliases(plain, await gateway.execute(plain))));
  };
  if ((await asked(mended, operation)) === undefined) return { outcome: 'alias mistake' };
  const forms = foldedOperations(schema, operation);
  for (const form of forms) if ((await asked(mended, form)) === undefined) return { outcome: 'contradiction' };
  for (const form of [operation, ...forms])
    if ((await asked(planningLonger, form)) === undefined) return { outcome: 'another plan' };
  return { outcome: 'different', text: `${text}\nmended: ${afterMending}\nfolded: ${forms[0]?.query}` };
}

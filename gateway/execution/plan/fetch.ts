import { compileDataFetch } from './data-fetch.ts';
import { compileEntityFetch } from './entity-fetch.ts';
import type { FetchSurroundings, PlacedFetch } from './fetch-exchange.ts';
import type { Step } from './run.ts';

/** Compiles a fetch: what it sends, where the answer goes, and how its errors read to the client. */
export function compileFetch(fetch: PlacedFetch, around: FetchSurroundings): Step {
  const { requires } = fetch.node;
  return requires ? compileEntityFetch(fetch, requires, around) : compileDataFetch(fetch, around);
}

import type { FoundMongod } from '../../deploy/mongod.ts';
import { startReplicaSet } from '../support/replica-set.ts';
import { FAULTS, type Fault, type StoreKind } from './faults.ts';
import { WatchedHub } from './watched-hub.ts';

/** What came of a fault in all its rounds. */
export interface FaultRow {
  readonly fault: string;
  readonly store: StoreKind;
  readonly rounds: number;
  readonly acknowledged: number;
  /** Requests that were told "not now", or not answered: a fault that nobody felt proves nothing. */
  readonly refused: number;
  readonly lost: readonly string[];
  readonly wrong: readonly string[];
  /** The longest, in milliseconds. */
  readonly recovery: number;
  readonly hands: readonly string[];
}

export interface FaultsOptions {
  readonly isFull: boolean;
  /** Only the fault of this name, or those whose names contain this. */
  readonly only?: string | undefined;
  readonly mongod: FoundMongod;
  readonly stores?: readonly StoreKind[];
  /** Gives each hub on the embedded store a directory with the sample data in it; default: it loads them. */
  readonly directory?: (at?: string) => Promise<string>;
  readonly tell: (line: string) => void;
}

const FULL_ROUNDS = 3;
const SHORT_SCALE = 0.2;

/** By its whole name, or by a part that is no fault's whole name. */
const isNamed = (name: string, part: string) =>
  FAULTS.some((fault) => fault.name === part) ? name === part : name.includes(part);

/** One hub a store in the short form, one for every fault in the long one. */
export async function runFaults(options: FaultsOptions): Promise<FaultRow[]> {
  const rows: FaultRow[] = [];
  for (const store of options.stores ?? (['embedded', 'MongoDB'] as const)) {
    if (store === 'MongoDB' && 'missing' in options.mongod) continue;
    const faults = FAULTS.filter(({ name, stores, isShort }) => {
      const isAsked = options.only ? isNamed(name, options.only) : options.isFull || isShort;
      return isAsked && stores.includes(store);
    });
    for (const [index, fault] of faults.entries()) {
      const missing = fault.missing?.();
      if (missing) {
        options.tell(`Left out: ${fault.name}, as ${missing}.`);
        continue;
      }
      const row = await runFault(fault, store, options, index);
      options.tell(lineOf(row));
      rows.push(row);
    }
  }
  return rows;
}

async function runFault(fault: Fault, store: StoreKind, options: FaultsOptions, seed: number): Promise<FaultRow> {
  const rounds = options.isFull ? FULL_ROUNDS : 1;
  const scale = options.isFull ? 1 : SHORT_SCALE;
  const set = store === 'MongoDB' && 'path' in options.mongod ? await startReplicaSet(options.mongod.path) : undefined;
  const around = await fault.around?.();
  try {
    const env = { ...(set && { MONGODB_URI: set.uri, SAMPLE_DATA: 'demo' }), ...around?.env };
    const directory = set ? around?.directory : ((await options.directory?.(around?.directory)) ?? around?.directory);
    const watched = await WatchedHub.start(env, seed + 100, directory);
    let recovery = 0;
    for (let round = 0; round < rounds; round++) {
      await fault.happen({ watched, set, scale, around });
      await watched.recover();
      recovery = Math.max(recovery, watched.seen.recovery);
    }
    const { lost, wrong, acknowledged, refused, hands } = await watched.end();
    return { fault: fault.name, store, rounds, acknowledged, refused, lost, wrong, recovery, hands };
  } finally {
    await around?.end();
    await set?.stop();
  }
}

/** The rows as a Markdown table. */
export function tableOf(rows: readonly FaultRow[]): string {
  const head =
    '| fault | store | rounds | acknowledged | refused | lost | served wrong | recovery | hands |\n|---|---|---|---|---|---|---|---|---|';
  const notes = rows.flatMap(({ lost, wrong, hands }) => [...new Set([...lost, ...wrong, ...hands])]);
  return [head, ...rows.map(lineOf), ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

function lineOf({ fault, store, rounds, acknowledged, refused, lost, wrong, recovery, hands }: FaultRow): string {
  const cells = [
    fault,
    store,
    rounds,
    acknowledged,
    refused,
    lost.length,
    wrong.length,
    `${(recovery / 1000).toFixed(1)} s`,
    hands.length,
  ];
  return `| ${cells.join(' | ')} |`;
}

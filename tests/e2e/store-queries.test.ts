import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../gateway/execution/create-engine.ts';
import type { Engine } from '../../gateway/execution/engine.ts';
import { transportTo } from '../../gateway/hub/subgraph-transport.ts';
import { createCallerHeaders } from '../../gateway/identity/caller-headers.ts';
import { readAsset } from '../../schema/contract/asset.ts';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { readEnvironment } from '../../schema/contract/environment.ts';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { fixedClock } from '../../subgraphs/shared/clock.ts';
import { type SubgraphHost, startSubgraphHost } from '../../subgraphs/shared/host.ts';
import { prepareDatabases } from '../../subgraphs/shared/prepare.ts';
import { launchEmbeddedStore } from '../../subgraphs/shared/store/embedded/launch.ts';
import { storeCommandsOf } from '../support/subgraph-harness.ts';

const directory = mkdtempSync(join(tmpdir(), 'yunqiao-queries-'));
const log = pino({ level: 'silent' });
let host: SubgraphHost;
let engine: Engine;
let stopStore: () => Promise<void>;
let ask: (query: string) => Promise<{ data: Record<string, unknown>; errors: readonly unknown[] }>;

beforeAll(async () => {
  const store = await launchEmbeddedStore({ directory: join(directory, 'store') });
  stopStore = store.stop;
  const keys = parseKeySet(generateKeySet());
  const environment = readEnvironment({ DATA_DIR: directory }, []);
  host = await startSubgraphHost({
    environment,
    storeUri: store.uri,
    keys,
    log,
    appName: 'test',
    monitorCommands: true,
  });
  await prepareDatabases([...host.instances.values()], {
    sampleData: 'demo',
    clock: fixedClock('2026-11-22T04:00:00Z'),
    log,
    tell: () => undefined,
  });
  engine = createEngine({
    supergraphSdl: readAsset(import.meta.url, '../../schema/supergraph.graphql'),
    transport: transportTo(host, environment),
  });
  const callerHeader = createCallerHeaders(keys)(PUBLIC_CALLER);
  ask = async (query) => {
    const deadline = performance.now() + 30_000;
    const context = { requestId: 'test', deadline, signal: undefined, isQuery: true, callerHeader };
    const { data, errors } = await engine.current.prepare({ query }).execute({ variables: {}, context });
    return { data: JSON.parse(data ?? 'null'), errors };
  };
});
afterAll(async () => {
  await engine.close();
  await host.close();
  await stopStore();
  rmSync(directory, { recursive: true, force: true });
});

describe('100 certificates with holder, catalogue entry and blacklist entries', () => {
  it('cost at most one store query per collection', async () => {
    const query = `{ certificates(first: 100) { edges { node {
      number effectiveStatus
      body { code name }
      holder { uscc name blacklistEntries { totalCount edges { node { list } } } }
      catalogueEntry { productZh validFrom }
    } } } }`;
    let answer: Awaited<ReturnType<typeof ask>> | undefined;
    const commands = await storeCommandsOf(host.store, async () => {
      answer = await ask(query);
    });
    if (!answer) throw new Error('unreachable');
    const { edges } = answer.data['certificates'] as {
      edges: { node: { holder: unknown; catalogueEntry: unknown } }[];
    };
    expect(answer.errors).toEqual([]);
    expect(edges).toHaveLength(100);
    expect(edges.filter(({ node }) => node.catalogueEntry).length).toBeGreaterThan(50);
    expect(commands.length).toBeGreaterThanOrEqual(4);
    expect(commands.filter((command, index) => commands.indexOf(command) !== index)).toEqual([]);
  });
});

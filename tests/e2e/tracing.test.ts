import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { type OtlpReceiver, startOtlpReceiver } from '../support/otlp-receiver.ts';
import { freePort, type SubgraphElsewhere, startSubgraphElsewhere } from '../support/subgraph-elsewhere.ts';

const directory = mkdtempSync(join(tmpdir(), 'yunqiao-tracing-'));
let collector: OtlpReceiver | undefined;
let hub: Hub | undefined;
let catalogue: SubgraphElsewhere | undefined;
afterAll(async () => {
  await hub?.stop();
  await catalogue?.stop();
  await collector?.stop();
  rmSync(directory, { recursive: true, force: true });
}, 60_000);

it('a query is one trace through gateway, subgraphs here and elsewhere, and their stores', async () => {
  collector = await startOtlpReceiver();
  const [hubPort, port] = [await freePort(), await freePort()];
  const keys = join(directory, 'hub-keys.json');
  const env = {
    SAMPLE_DATA: 'none',
    HUB_KEYS: keys,
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_HEADERS: 'x-token=of-the-collector',
    OTEL_TRACES_SAMPLER_ARG: '1',
    OTEL_SERVICE_NAME: 'hub-under-test',
  };
  const elsewhere = {
    PORT: String(port),
    DATA_DIR: join(directory, 'elsewhere'),
    HUB_URL: `http://127.0.0.1:${hubPort}`,
  };
  catalogue = await startSubgraphElsewhere('catalogue', { ...env, ...elsewhere });
  const here = { PORT: String(hubPort), CATALOGUE_URL: catalogue.url };
  hub = await startHub({ directory: join(directory, 'hub'), env: { ...env, ...here } });
  // Certificates come from a view; results from the store of the worker's own subgraph.
  const query =
    '{ catalogueEntries(first: 1) { totalCount } certificates(first: 1) { edges { node { number } } } conformityResults(first: 1) { edges { node { id } } } }';
  const { errors } = await hub.graphql(query);
  expect(errors).toEqual([]);
  // What waits is sent when a process ends.
  await hub.stop({ keepData: true });
  await catalogue.stop();
  const spans = collector.spans();
  const root = spans.find(({ name }) => name === 'POST /graphql');
  expect(root?.attributes).toMatchObject({
    'yunqiao.root_fields': ['catalogueEntries', 'certificates', 'conformityResults'],
  });
  const below = spans.filter(({ traceId }) => traceId === root?.traceId);
  const processOf = (name: string) =>
    below.filter((span) => span.name === name).map(({ resource }) => resource['yunqiao.process']);
  expect(processOf('subgraph catalogue')).toEqual(['worker']);
  expect(processOf('run catalogue')).toEqual(['catalogue']);
  expect(processOf('subgraph certificates')).toEqual(['worker']);
  const stores = below.filter(({ attributes }) => attributes['db.system.name'] === 'mongodb');
  expect(new Set(stores.map(({ resource }) => resource['yunqiao.process']))).toEqual(new Set(['worker', 'catalogue']));
  expect(new Set(spans.map(({ resource }) => resource['service.name']))).toEqual(new Set(['hub-under-test']));
  expect(collector.headers.every((headers) => headers['x-token'] === 'of-the-collector')).toBe(true);
}, 600_000);

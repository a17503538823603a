import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Receipt, recordReceipts, verifyReceipt } from '../../clients/sdk/index.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { freePort, type SubgraphElsewhere, startSubgraphElsewhere } from '../support/subgraph-elsewhere.ts';

/**
 * The ten cases of an exchange of evidence, after the test cases of the EU's Once-Only Technical System: what a signed receipt says of each source, so that "nothing" can be told from "not asked".
 * The lists are a real subgraph elsewhere; what stands between passes its traffic on, or fails as networks and registries do.
 */
const START_MS = 600_000;
type Way = 'passes' | 'hangs' | 'is broken' | 'is away';
type State = Pick<NonNullable<Receipt['parts']>[number], 'key' | 'state' | 'found'>;

const directory = mkdtempSync(join(tmpdir(), 'yunqiao-exchange-'));
let way: Way = 'passes';
let between: Server;
let provider: SubgraphElsewhere | undefined;
let hub: Hub | undefined;
let jwks = '';

beforeAll(async () => {
  const [hubPort, port] = [await freePort(), await freePort()];
  const keys = join(directory, 'keys', 'hub-keys.json');
  provider = await startSubgraphElsewhere('blacklists', {
    PORT: String(port),
    DATA_DIR: join(directory, 'elsewhere'),
    HUB_KEYS: keys,
    HUB_URL: `http://127.0.0.1:${hubPort}`,
  });
  between = createServer((asked, answer) => {
    if (way === 'hangs') return;
    if (way === 'is away') return void asked.socket.resetAndDestroy();
    if (way === 'is broken') return void answer.writeHead(500, { 'content-type': 'text/html' }).end('<h1>error</h1>');
    const { method, url: path, headers } = asked;
    const onward = request({ port, host: '127.0.0.1', method, path, headers }, (said) => {
      answer.writeHead(said.statusCode ?? 502, said.headers);
      said.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(between.address() as AddressInfo).port}/graphql`;
  hub = await startHub({
    directory: join(directory, 'hub'),
    env: { PORT: String(hubPort), HUB_KEYS: keys, BLACKLISTS_URL: url },
  });
  jwks = await (await fetch(`${hub.url}/.well-known/jwks.json`)).text();
}, START_MS);
afterAll(async () => {
  between?.closeAllConnections();
  between?.close();
  await hub?.stop();
  await provider?.stop();
  rmSync(directory, { recursive: true, force: true });
}, 60_000);

/** What the verified receipt of an answer says. */
async function receiptOf(query: string, agency = 'demo-regulator-zj'): Promise<Receipt> {
  const recorder = recordReceipts();
  const token = await hub?.token(agency, 'SUPERVISION');
  const response = await recorder.fetch(`${hub?.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  } as never);
  await response.text();
  return verifyReceipt(recorder.file(), jwks).receipt;
}
const statesOf = ({ parts = [] }: Receipt): State[] => parts.map(({ key, state, found }) => ({ key, state, found }));
const HERE = `certificate(number: "${LANDMARKS.validActivityOne}") { number }`;
const entry = (id: string) => `blacklistEntry(id: "${id}") { id }`;
/** An entry that the provider holds. */
async function known(): Promise<string> {
  const { data } = (await hub?.graphql(`{ blacklistEntries(first: 1) { edges { node { id } } } }`)) ?? {};
  const { edges } = (data?.['blacklistEntries'] ?? { edges: [] }) as { edges: { node: { id: string } }[] };
  if (!edges[0]) throw new Error('The provider elsewhere has no entry.');
  return edges[0].node.id;
}

describe('an exchange of evidence', () => {
  let id = '';
  beforeAll(async () => {
    await vi.waitFor(
      async () => {
        id = await known();
      },
      { timeout: 120_000, interval: 500 },
    );
  });
  const found = (key: string): State => ({ key, state: 'ANSWERED', found: 'SOMETHING' });
  const nothing = (key: string): State => ({ key, state: 'ANSWERED', found: 'NOTHING' });
  const lacks = (key: string, state: State['state']): State => ({ key, state, found: 'NOT_KNOWN' });

  it('TC01 one provider has it', async () => {
    expect(statesOf(await receiptOf(`{ ${entry(id)} }`))).toEqual([found('blacklistEntry')]);
  });

  it('TC02 no match: the provider was asked and holds none', async () => {
    expect(statesOf(await receiptOf(`{ ${entry('bl_none')} }`))).toEqual([nothing('blacklistEntry')]);
  });

  it('TC03 two providers: each has its part, and the source that it was read from', async () => {
    const receipt = await receiptOf(`{ ${HERE} ${entry(id)} }`);
    expect(statesOf(receipt)).toEqual([found('certificate'), found('blacklistEntry')]);
    expect(receipt.read?.map(({ name }) => name)).toEqual(expect.arrayContaining(['blacklists', 'certificates']));
  });

  it('TC04 two providers, of which one has no match', async () => {
    expect(statesOf(await receiptOf(`{ ${HERE} ${entry('bl_none')} }`))).toEqual([
      found('certificate'),
      nothing('blacklistEntry'),
    ]);
  });

  it('TC05 refusal: what the agreement does not cover, and under which agreement', async () => {
    const receipt = await receiptOf(`{ ${HERE} agencies(first: 1) { totalCount } }`);
    expect(statesOf(receipt)).toEqual(expect.arrayContaining([found('certificate'), lacks('agencies', 'REFUSED')]));
    expect(receipt.parts?.find(({ key }) => key === 'agencies')?.refusedUnder).toBe('demo-regulator-zj:SUPERVISION');
  });

  it('TC06 a question that can not be answered: no source was asked', async () => {
    expect(statesOf(await receiptOf('{ certificate(number: "no number") { number } }'))).toEqual([
      lacks('certificate', 'FAILED'),
    ]);
  });

  it('TC07 out of coverage: what a body reports to the hub, and since when, is covered by the same receipt', async () => {
    const receipt = await receiptOf(
      '{ certificate(number: "G2099101999999999") { number } certificationBody(code: "101") { reportsFromYear reportedUntil } }',
    );
    expect(statesOf(receipt)).toEqual([nothing('certificate'), found('certificationBody')]);
  });

  it('TC08 registry error: the provider answers, but not with an answer', async () => {
    way = 'is broken';
    expect(statesOf(await receiptOf(`{ ${HERE} ${entry('bl_none')} }`))).toEqual([
      found('certificate'),
      lacks('blacklistEntry', 'UNAVAILABLE'),
    ]);
  });

  it('TC09 provider down: nothing that it might hold is taken for nothing', async () => {
    way = 'is away';
    const receipt = await receiptOf(`{ ${HERE} ${entry(id)} }`);
    expect(statesOf(receipt)).toEqual([found('certificate'), lacks('blacklistEntry', 'UNAVAILABLE')]);
    expect(receipt.parts?.[1]?.faults).toEqual([{ path: ['blacklistEntry'], code: 'SOURCE_UNAVAILABLE' }]);
    way = 'passes';
    await vi.waitFor(
      async () => expect(statesOf(await receiptOf(`{ ${entry(id)} }`))).toEqual([found('blacklistEntry')]),
      { timeout: 60_000, interval: 500 },
    );
  }, 120_000);

  it('TC10 timeout: the provider was asked and has not answered in time', async () => {
    way = 'hangs';
    expect(statesOf(await receiptOf(`{ ${HERE} ${entry(id)} }`))).toEqual([
      found('certificate'),
      lacks('blacklistEntry', 'TIMED_OUT'),
    ]);
  }, 120_000);
});

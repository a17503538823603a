import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Receipt, recordReceipts, verifyReceipt } from '../../clients/sdk/index.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { runCommandLine } from '../support/command-line.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { freePort, type SubgraphElsewhere, startSubgraphElsewhere } from '../support/subgraph-elsewhere.ts';

/**
 * The ten cases of an exchange of evidence by the numbers of the European Commission's Once-Only Technical System ("OOTS – Einführung", Europatag 2023, test cases TC01 to TC10; the design's
 * chapter 4 has their flows): what a signed receipt says of each source, so that "nothing" can be told from "not asked". There a person looks at the evidence before it is handed over (preview) and
 * signs in at its provider for that (reauthentication); here registers are handed over under an agreement, so an agreement that is in force, suspended or in force again stands in that place.
 * The lists are a real subgraph elsewhere; what stands between passes its traffic on, or fails as networks and registries do.
 */
const START_MS = 600_000;
const REGULATOR = 'demo-regulator-zj';
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

interface Answer {
  readonly receipt: Receipt;
  readonly data: Readonly<Record<string, unknown>>;
}
interface Item {
  readonly outcome: string | null;
  readonly reasons: readonly { readonly code: string }[];
}

/** What the verified receipt of an answer says. */
const receiptOf = async (query: string): Promise<Receipt> => (await answerOf(query)).receipt;

async function answerOf(query: string, agency = REGULATOR, purpose = 'SUPERVISION'): Promise<Answer> {
  const recorder = recordReceipts();
  const token = await hub?.token(agency, purpose);
  const response = await recorder.fetch(`${hub?.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  } as never);
  const { data } = JSON.parse(await response.text()) as { data: Answer['data'] };
  return { receipt: verifyReceipt(recorder.file(), jwks).receipt, data };
}
const statesOf = ({ parts = [] }: Receipt): State[] => parts.map(({ key, state, found }) => ({ key, state, found }));
const HERE = `certificate(number: "${LANDMARKS.validActivityOne}") { number }`;
/** What is shared under an agreement alone. */
const SHARED = `surveillances: certificate(number: "${LANDMARKS.validActivityOne}") { surveillances { conductedOn } }`;
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

  it('TC01 a request without preview: one provider has it', async () => {
    expect(statesOf(await receiptOf(`{ ${entry(id)} }`))).toEqual([found('blacklistEntry')]);
  });

  it('TC02 no match: the provider was asked and holds none', async () => {
    expect(statesOf(await receiptOf(`{ ${entry('bl_none')} }`))).toEqual([nothing('blacklistEntry')]);
    // One of two.
    expect(statesOf(await receiptOf(`{ ${HERE} ${entry('bl_none')} }`))).toEqual([
      found('certificate'),
      nothing('blacklistEntry'),
    ]);
  });

  it('TC03 error of the base registry: the provider answers, but not with an answer', async () => {
    way = 'is broken';
    expect(statesOf(await receiptOf(`{ ${HERE} ${entry('bl_none')} }`))).toEqual([
      found('certificate'),
      lacks('blacklistEntry', 'UNAVAILABLE'),
    ]);
    way = 'passes';
  });

  it('TC04 error of the access point: nothing that the provider might hold is taken for nothing', async () => {
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

  it('TC05 an additional conversation: which register is meant is asked back, and the second request says it', async () => {
    const asking = (more: string) =>
      `{ procurementEligibility(input: { items: [{ reference: "a", categoryCode: "A02010104"${more} }] }) { items { outcome reasons { code } } } }`;
    const [first, second] = [
      await answerOf(asking(''), 'demo-procurement', 'PROCUREMENT'),
      await answerOf(asking(', categoryCatalogue: CATALOGUE_2013'), 'demo-procurement', 'PROCUREMENT'),
    ];
    const itemOf = ({ data }: Answer) => (data['procurementEligibility'] as { items: Item[] }).items[0];
    expect(itemOf(first)).toMatchObject({
      outcome: null,
      reasons: expect.arrayContaining([{ code: 'CODE_OF_TWO_CATALOGUES' }]),
    });
    expect(itemOf(second)?.outcome).not.toBeNull();
    expect([first, second].map(({ receipt }) => statesOf(receipt))).toEqual([
      [found('procurementEligibility')],
      [found('procurementEligibility')],
    ]);
  });

  it('TC07 two providers: each has its part, and the source that it was read from', async () => {
    const receipt = await receiptOf(`{ ${HERE} ${entry(id)} }`);
    expect(statesOf(receipt)).toEqual([found('certificate'), found('blacklistEntry')]);
    expect(receipt.read?.map(({ name }) => name)).toEqual(expect.arrayContaining(['blacklists', 'certificates']));
  });

  it('TC08, TC06 rejected: while the agreement is suspended nothing is handed over; in force again, and signed in anew, it is', async () => {
    const held = await hub?.token(REGULATOR, 'SUPERVISION');
    expect(statesOf(await receiptOf(`{ ${SHARED} }`))).toEqual([found('surveillances')]);
    const operations = await hub?.token(REGULATOR, 'OPERATIONS');
    const turn = async (verb: 'suspend' | 'resume') => {
      const Verb = verb === 'suspend' ? 'Suspend' : 'Resume';
      const input = { agreement: `${REGULATOR}:SUPERVISION`, ...(verb === 'suspend' && { reason: '试验' }) };
      const done = await hub?.graphql(
        `mutation ($input: ${Verb}AgreementInput!) { ${verb}Agreement(input: $input) { agreement { id } } }`,
        { input },
        operations,
      );
      expect(done?.errors).toEqual([]);
    };
    await turn('suspend');
    await vi.waitFor(
      async () => {
        const answer = await hub?.graphql(`{ ${SHARED} }`, {}, held);
        expect(answer?.data ?? null).toBeNull();
        // The token went with the agreement.
        expect(answer?.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
      },
      { timeout: 60_000, interval: 500 },
    );
    await expect(hub?.token(REGULATOR, 'SUPERVISION')).rejects.toThrow();
    await turn('resume');
    await vi.waitFor(async () => expect(statesOf(await receiptOf(`{ ${SHARED} }`))).toEqual([found('surveillances')]), {
      timeout: 60_000,
      interval: 500,
    });
  }, 180_000);

  it('TC09 no answer in time: the provider was asked and has not answered', async () => {
    way = 'hangs';
    expect(statesOf(await receiptOf(`{ ${HERE} ${entry(id)} }`))).toEqual([
      found('certificate'),
      lacks('blacklistEntry', 'TIMED_OUT'),
    ]);
    way = 'passes';
  }, 120_000);

  it('TC10 for people to read: what was asked of whom, and what came of it, is printed from the receipt, offline', async () => {
    const recorder = recordReceipts();
    const token = await hub?.token(REGULATOR, 'SUPERVISION');
    await vi.waitFor(
      async () => {
        const response = await recorder.fetch(`${hub?.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ query: `{ ${HERE} ${entry('bl_none')} agencies(first: 1) { totalCount } }` }),
        } as never);
        await response.text();
        expect(verifyReceipt(recorder.file(), jwks).receipt.parts).toHaveLength(3);
        expect(recorder.file()).not.toContain('UNAVAILABLE');
      },
      { timeout: 60_000, interval: 500 },
    );
    const [file, keys] = [join(directory, 'exchange.receipt.json'), join(directory, 'jwks.json')];
    writeFileSync(file, recorder.file());
    writeFileSync(keys, jwks);
    const { exitCode, stdout } = await runCommandLine(['receipt', 'verify', file, '--keys', keys]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/certificate +ANSWERED, found SOMETHING\n/);
    expect(stdout).toMatch(/blacklistEntry +ANSWERED, found NOTHING\n/);
    expect(stdout).toMatch(/agencies +REFUSED, found NOT_KNOWN.*under agreement demo-regulator-zj:SUPERVISION\n/);
  });

  // What the hub's own rules add to the ten.
  it('names the agreement that does not cover a part', async () => {
    const receipt = await receiptOf(`{ ${HERE} agencies(first: 1) { totalCount } }`);
    expect(statesOf(receipt)).toEqual(expect.arrayContaining([found('certificate'), lacks('agencies', 'REFUSED')]));
    expect(receipt.parts?.find(({ key }) => key === 'agencies')?.refusedUnder).toBe('demo-regulator-zj:SUPERVISION');
  });

  it('tells a question that can not be answered: no source was asked', async () => {
    expect(statesOf(await receiptOf('{ certificate(number: "no number") { number } }'))).toEqual([
      lacks('certificate', 'FAILED'),
    ]);
  });

  it('covers by one receipt what a body reports to the hub, and since when', async () => {
    const receipt = await receiptOf(
      '{ certificate(number: "G2099101999999999") { number } certificationBody(code: "101") { reportsFromYear reportedUntil } }',
    );
    expect(statesOf(receipt)).toEqual([nothing('certificate'), found('certificationBody')]);
  });
});

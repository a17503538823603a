/**
 * Child of the bench: the schema of one subgraph behind Node's HTTP server and graphql-jit, on the store and read models of a hub that runs already.
 * No gateway, no federation, no token, no audit: what answering costs at least. Sends `{ url }` when it listens.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse, validate } from 'graphql';
import { pino } from 'pino';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { built } from './built.ts';

const { startSubgraphHost } = (await import(
  built('subgraphs/shared/host.js')
)) as typeof import('../../subgraphs/shared/host.ts');
const { compileFetch } = (await import(
  built('subgraphs/shared/compiled-fetch.js')
)) as typeof import('../../subgraphs/shared/compiled-fetch.ts');
const { readEnvironment } = (await import(
  built('schema/contract/environment.js')
)) as typeof import('../../schema/contract/environment.ts');
const { followKeyFile } = (await import(
  built('schema/contract/live-key-set.js')
)) as typeof import('../../schema/contract/live-key-set.ts');

type Compiled = ReturnType<typeof compileFetch>;

/** Those that are asked. The others are there all the same: what follows from their facts is an error without their feeds. */
const SUBGRAPHS = ['certificates', 'claims'];
const log = pino({ level: 'warn' }, pino.destination(2));
const environment = readEnvironment(process.env, []);
const host = await startSubgraphHost({
  environment,
  storeUri: process.env['YUNQIAO_STORE_URI'] ?? '',
  keys: followKeyFile(`${environment.dataDirectory}/hub-keys.json`, { log }),
  log,
  appName: 'bench-jit',
});
const caller: Caller = { ...PUBLIC_CALLER, kind: 'ECOMMERCE_PLATFORM', scopes: ['public', 'claims:verify'] };
const operations = new Map<string, Compiled>();

/** Compiled for the first subgraph that understands it. */
function compiled(query: string): Compiled {
  const known = operations.get(query);
  if (known) return known;
  const document = parse(query, { noLocation: true });
  const instance = SUBGRAPHS.map((name) => host.instances.get(name)).find(
    (one) => one && validate(one.schema, document).length === 0,
  );
  if (!instance) throw new Error('No subgraph answers this alone.');
  const operation = compileFetch(instance, document, undefined);
  operations.set(query, operation);
  return operation;
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => {
    body += chunk;
  });
  request.on('end', async () => {
    try {
      const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
      const answer = JSON.stringify(await compiled(query).run(variables, caller, 'bench'));
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.setHeader('content-length', Buffer.byteLength(answer));
      response.end(answer);
    } catch (error) {
      response.statusCode = 400;
      response.end(JSON.stringify({ errors: [{ message: String(error) }] }));
    }
  });
});
server.listen(0, '127.0.0.1', () =>
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }),
);
process.on('disconnect', () => process.exit(0));

/**
 * Child of the bench: `@apollo/gateway` in `@apollo/server` as their documentation shows it, over the same subgraphs. It signs the caller header,
 * because the subgraphs take nothing else, and does nothing more: no token, no cutting, no limits. Sends `{ url }` when it listens.
 */
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { pino } from 'pino';
import { createCallerHeaders } from '../../gateway/identity/caller-headers.ts';
import { readAsset } from '../../schema/contract/asset.ts';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { CALLER_HEADER } from '../../schema/contract/caller-header.ts';
import { followKeyFile } from '../../schema/contract/live-key-set.ts';

const log = pino({ level: 'warn' }, pino.destination(2));
const keys = followKeyFile(`${process.env['DATA_DIR']}/hub-keys.json`, { log });
const urls = JSON.parse(process.env['BENCH_SUBGRAPH_URLS'] ?? '{}') as Record<string, string>;
const caller: Caller = {
  ...PUBLIC_CALLER,
  kind: 'ECOMMERCE_PLATFORM',
  agency: 'bench',
  scopes: ['public', 'claims:verify'],
};
const signer = createCallerHeaders(keys)(caller);

class SigningSource extends RemoteGraphQLDataSource {
  constructor(subgraph: string) {
    super({ url: urls[subgraph] ?? '' });
    const { fetcher } = this;
    // Only here the body is what is sent, and that is what a header is signed for.
    this.fetcher = (url, init) => {
      const headers = { ...(init?.headers as Record<string, string>) };
      return fetcher(url, {
        ...init,
        headers: { ...headers, [CALLER_HEADER]: signer.forRequest(subgraph, Buffer.from(String(init?.body))) },
      });
    };
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readAsset(import.meta.url, '../../schema/supergraph.graphql'),
  buildService: ({ name }) => new SigningSource(name),
});
const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: 0, host: '127.0.0.1' } });
process.send?.({ url: `${url.replace(/\/$/, '')}/graphql` });
process.on('disconnect', () => process.exit(0));

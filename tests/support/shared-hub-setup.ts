import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { type Hub, startHub } from './hub.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where test files ask for the hub that they share. */
    sharedHub: string;
  }
}

/** One hub for all test files that only read or leave others in peace: started when the first asks for it, ended after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let hub: Promise<Hub> | undefined;
  const server = createServer((_request, response) => {
    hub ??= startHub();
    hub.then(
      ({ url, directory }) => response.end(JSON.stringify({ url, directory })),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('sharedHub', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.closeAllConnections();
    server.close();
    await (await hub?.catch(() => undefined))?.stop();
  };
}

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
    // A client gives up on an answer of which nothing comes for five minutes, and a busy machine may need more: white space before the JSON.
    const waiting = setInterval(() => response.write(' '), 30_000);
    const answer = (told: object) => {
      clearInterval(waiting);
      response.end(JSON.stringify(told));
    };
    hub.then(
      ({ url, directory }) => answer({ url, directory }),
      (error: unknown) => answer({ error: String(error) }),
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

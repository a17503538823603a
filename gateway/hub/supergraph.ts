import cluster from 'node:cluster';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { readAsset } from '../../schema/contract/asset.ts';
import { SupergraphFile } from '../reload/supergraph-file.ts';

const READ_AGAIN = 'yunqiao:read-supergraph';

/** The supergraph that operators may put into the data directory; the one that this version was built with where there is none. */
export function hubSupergraph(dataDirectory: string): SupergraphFile {
  return new SupergraphFile(
    join(dataDirectory, 'supergraph.graphql'),
    join(dataDirectory, 'supergraph.accepted.graphql'),
    () => readAsset(import.meta.url, '../../schema/supergraph.graphql'),
  );
}

/** In the primary: SIGHUP has every worker read its supergraph at once. When the terminal that the hub was started in has gone, it stops the hub. */
export function rereadOnHangup(stop: () => void): void {
  const hadTerminal = hasTerminal();
  process.on('SIGHUP', () => {
    if (hadTerminal && !hasTerminal()) return stop();
    for (const worker of Object.values(cluster.workers ?? {})) worker?.send(READ_AGAIN);
  });
}

/** In a worker. */
export function onReadAgain(read: () => void): void {
  process.on('message', (message) => message === READ_AGAIN && read());
}

function hasTerminal(): boolean {
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return true;
  } catch {
    return false;
  }
}

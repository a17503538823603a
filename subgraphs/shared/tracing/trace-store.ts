import type mongoose from 'mongoose';
import type { TracedWork, Tracing } from '../../../schema/contract/tracing.ts';

type MongoClient = mongoose.mongo.MongoClient;

/** Makes each command of a client a part of the work that waits for it. The client has to be connected with `monitorCommands`; commands of nobody's work are none. */
export function traceStore(client: MongoClient, tracing: Tracing): void {
  const underWay = new Map<string, TracedWork>();
  const keyOf = ({ requestId, connectionId }: { requestId: number; connectionId?: unknown }) =>
    `${connectionId}/${requestId}`;
  client.on('commandStarted', (event) => {
    const { commandName, command, databaseName } = event;
    const collection = command[commandName];
    const work = tracing.part(typeof collection === 'string' ? `${commandName} ${collection}` : commandName, {
      'db.system.name': 'mongodb',
      'db.namespace': databaseName,
      'db.operation.name': commandName,
      ...(typeof collection === 'string' && { 'db.collection.name': collection }),
    });
    if (work) underWay.set(keyOf(event), work);
  });
  const end = (event: { requestId: number; connectionId?: unknown }, failure?: unknown) => {
    const key = keyOf(event);
    const work = underWay.get(key);
    if (!work) return;
    underWay.delete(key);
    if (failure === undefined) work.end();
    else work.end({ 'error.type': errorType(failure) }, true);
  };
  client.on('commandSucceeded', (event) => end(event));
  client.on('commandFailed', (event) => end(event, event.failure));
}

/** The store's number of an error, or the name of its class: messages quote values. */
function errorType(error: unknown): string {
  const { code, name } = error as { readonly code?: unknown; readonly name?: string };
  return String(code ?? name ?? 'Error');
}

import type { Document } from '../bson.ts';
import type { Command } from '../context.ts';
import { LIMITS } from '../limits.ts';

/** The name of the one-member replica set the store says it is: sessions and transactions need one. */
export const REPLICA_SET = 'embedded';

/** MongoDB 8.0's wire version: what drivers may send. What of it is missing is refused by name. */
const WIRE_VERSION = 25;

/** `hello` and its older names. There is no `topologyVersion`, so drivers poll instead of holding a request open. */
export function hello(address: string): Command {
  return ({ engine }) => ({
    helloOk: true,
    ismaster: true,
    isWritablePrimary: true,
    secondary: false,
    setName: REPLICA_SET,
    setVersion: 1,
    hosts: [address],
    me: address,
    primary: address,
    maxBsonObjectSize: LIMITS.document,
    maxMessageSizeBytes: LIMITS.message,
    maxWriteBatchSize: LIMITS.statements,
    localTime: engine.now(),
    logicalSessionTimeoutMinutes: LIMITS.session / 60_000,
    minWireVersion: 0,
    maxWireVersion: WIRE_VERSION,
    readOnly: false,
    ok: 1,
  });
}

export const ping: Command = () => ({ ok: 1 });

export const buildInfo: Command = (): Document => ({
  version: '8.0.0',
  versionArray: [8, 0, 0, 0],
  modules: ['embedded'],
  bits: 64,
  maxBsonObjectSize: LIMITS.document,
  ok: 1,
});

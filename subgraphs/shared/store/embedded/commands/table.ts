import { CommandError, unsupported } from '../command-error.ts';
import type { Command } from '../context.ts';
import { aggregate } from './aggregate.ts';
import { create, drop, dropDatabase, listCollections } from './collections.ts';
import { distinct } from './distinct.ts';
import { findAndModify } from './find-and-modify.ts';
import { buildInfo, ping } from './handshake.ts';
import { createIndexes, dropIndexes, listIndexes } from './indexes.ts';
import { countDocuments, find, getMore, killCursors } from './read.ts';
import { abortTransaction, commitTransaction, endSessions } from './transactions.ts';
import { insert, remove, update } from './write.ts';

interface Entry {
  readonly run: Command;
  /** May run inside a transaction. */
  readonly transactional: boolean;
}

const inTransactions = (run: Command): Entry => ({ run, transactional: true });
const alone = (run: Command): Entry => ({ run, transactional: false });

/** Every command there is, but `hello`, which needs the server's address. */
const COMMANDS = new Map<string, Entry>(
  Object.entries({
    ping: alone(ping),
    buildInfo: alone(buildInfo),
    buildinfo: alone(buildInfo),
    create: alone(create),
    drop: alone(drop),
    dropDatabase: alone(dropDatabase),
    listCollections: alone(listCollections),
    createIndexes: alone(createIndexes),
    listIndexes: alone(listIndexes),
    dropIndexes: alone(dropIndexes),
    insert: inTransactions(insert),
    update: inTransactions(update),
    delete: inTransactions(remove),
    findAndModify: inTransactions(findAndModify),
    findandmodify: inTransactions(findAndModify),
    find: inTransactions(find),
    getMore: inTransactions(getMore),
    killCursors: inTransactions(killCursors),
    count: alone(countDocuments),
    distinct: inTransactions(distinct),
    aggregate: inTransactions(aggregate),
    commitTransaction: inTransactions(commitTransaction),
    abortTransaction: inTransactions(abortTransaction),
    endSessions: alone(endSessions),
  }),
);

/** Commands of MongoDB that this store does not have; any other name is unknown to MongoDB too. */
const REFUSED = new Set(
  'bulkWrite collMod collStats compact connectionStatus convertToCapped currentOp dataSize dbStats explain filemd5 fsync getLog getParameter hostInfo killOp killSessions listCommands listDatabases mapReduce profile refreshSessions renameCollection replSetGetStatus serverStatus setParameter top usersInfo validate whatsmyuri'.split(
    ' ',
  ),
);

/** @throws CommandError CommandNotSupported or CommandNotFound. */
export function commandOf(name: string): Entry {
  const entry = COMMANDS.get(name);
  if (entry) return entry;
  if (REFUSED.has(name)) throw unsupported(`the command ${name}`);
  throw new CommandError('CommandNotFound', `no such command: '${name}'`);
}

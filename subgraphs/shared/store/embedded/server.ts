import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { ObjectId } from 'bson';
import { type Document, isDocument, toNumber } from './bson.ts';
import { CommandError } from './command-error.ts';
import { hello } from './commands/handshake.ts';
import { count } from './commands/options.ts';
import { commandOf } from './commands/table.ts';
import type { Command, CommandContext, Engine } from './context.ts';
import { Cursors } from './cursors.ts';
import { LIMITS } from './limits.ts';
import { Pace } from './pace.ts';
import { type Session, Sessions } from './sessions.ts';
import type { Storage } from './storage/storage.ts';
import { Sweeper } from './storage/sweep.ts';
import { Turns } from './turns.ts';
import { MessageSplitter, readRequest, type WireRequest, writeReply } from './wire.ts';

const MAINTENANCE_INTERVAL = 5_000;

/** Answers MongoDB's wire protocol on a unix socket, from one storage. */
export class StoreServer {
  private readonly sweeper: Sweeper;
  private readonly engine: Engine;
  private readonly hello: Command;
  private readonly onDefect: (error: unknown) => void;
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private maintenance: NodeJS.Timeout | undefined;

  /** `onDefect` is told of errors that are no refusals: they are bugs. */
  constructor(storage: Storage, address: string, onDefect: (error: unknown) => void) {
    const clock = () => Date.now();
    const cursors = new Cursors(clock, randomBytes(6).readUIntBE(0, 6) + 1);
    const sessions = new Sessions(storage, clock, (transaction) => cursors.killOwnedBy(transaction));
    this.sweeper = new Sweeper(storage);
    const turns = new Turns();
    this.engine = {
      storage,
      cursors,
      sessions,
      now: () => new Date(),
      newId: () => new ObjectId(),
      inTurn: (name, work) => turns.take(name, work),
    };
    this.hello = hello(address);
    this.onDefect = onDefect;
    this.server = createServer((socket) => this.accept(socket));
    this.server.maxConnections = LIMITS.connections;
  }

  /** Listens on the socket path, which must not exist; only this user may connect. */
  async listen(path: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(path, () => resolve());
    });
    chmodSync(path, 0o600);
    this.maintenance = setInterval(() => this.maintain(), MAINTENANCE_INTERVAL).unref();
  }

  /** Stops taking requests and gives everything back. Writes that were acknowledged are on disk already. */
  async close(): Promise<void> {
    clearInterval(this.maintenance);
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
    this.engine.cursors.closeAll();
    this.engine.sessions.abortAll();
  }

  private maintain(): void {
    this.engine.cursors.expire();
    this.engine.sessions.expire();
    this.sweeper.sweep(Date.now()).catch(this.onDefect);
  }

  private accept(socket: Socket): void {
    this.sockets.add(socket);
    const splitter = new MessageSplitter();
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      try {
        for (const message of splitter.push(chunk)) {
          this.answer(socket, readRequest(message)).catch((error: unknown) => {
            this.onDefect(error);
            socket.destroy();
          });
        }
      } catch (error) {
        // After a message that cannot be read nobody knows where the next one begins.
        if (!(error instanceof CommandError)) this.onDefect(error);
        socket.destroy();
      }
    });
  }

  private async answer(socket: Socket, request: WireRequest): Promise<void> {
    const reply = await this.run(socket, request).catch((error: unknown) => this.refusal(error));
    if (request.silent || socket.destroyed) return;
    socket.write(writeReply(request, reply));
  }

  private refusal(error: unknown): Document {
    if (error instanceof CommandError) {
      // Whoever asked gets an error; whoever looks after the machine has to know.
      if (error.codeName === 'DataCorruptionDetected') this.onDefect(error.message);
      return error.toReply();
    }
    this.onDefect(error);
    return new CommandError(
      'InternalError',
      `internal error: ${error instanceof Error ? error.message : 'unknown'}`,
    ).toReply();
  }

  private async run(socket: Socket, request: WireRequest): Promise<Document | Buffer> {
    const { command } = request;
    const name = Object.keys(command)[0] ?? '';
    const context: CommandContext = {
      engine: this.engine,
      command,
      name,
      database: databaseOf(command),
      session: this.engine.sessions.of(command),
      transaction: undefined,
      pace: new Pace(count(command.maxTimeMS, 'maxTimeMS', 0), () => socket.destroyed),
      documents: (field) => request.documents(field),
    };
    checkWriteConcern(command);
    if (name === 'hello' || name === 'ismaster' || name === 'isMaster') return this.hello(context);
    const { run, transactional } = commandOf(name);
    const { session } = context;
    if (command.autocommit !== false) return run(context);
    if (session === undefined) throw new CommandError('InvalidOptions', 'a transaction needs a session (lsid)');
    if (!transactional) {
      throw new CommandError(
        'OperationNotSupportedInTransaction',
        `Cannot run '${name}' in a multi-document transaction.`,
      );
    }
    return session.exclusive(() => this.inTransaction(session, context, run));
  }

  /** Any refusal ends the transaction, as in MongoDB: half of its work must not be committed by mistake. */
  private async inTransaction(session: Session, context: CommandContext, run: Command): Promise<Document | Buffer> {
    const { sessions } = this.engine;
    const { name, command } = context;
    if (name === 'commitTransaction' || name === 'abortTransaction') return run(context);
    const transaction = sessions.transactionOf(session, command);
    try {
      return await run({ ...context, transaction });
    } catch (error) {
      sessions.abort(session);
      throw error;
    }
  }
}

/** Every write is on the one disk there is; more members than that cannot acknowledge it. */
function checkWriteConcern({ writeConcern }: Document): void {
  const members = isDocument(writeConcern) ? toNumber(writeConcern.w) : undefined;
  if (members === undefined || members <= 1) return;
  throw new CommandError(
    'UnsatisfiableWriteConcern',
    `Not enough data-bearing nodes: w is ${members}, the store is one`,
  );
}

function databaseOf({ $db }: Document): string {
  if (typeof $db === 'string' && $db !== '' && !/[\0/\\. "$]/.test($db) && $db.length < 64) return $db;
  throw new CommandError('InvalidNamespace', `Invalid database name: '${String($db)}'`);
}

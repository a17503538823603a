import { type Binary, Long } from 'bson';
import { type Document, decode, encodeEnvelope, isDocument } from './bson.ts';
import { CommandError } from './command-error.ts';
import { LIMITS } from './limits.ts';
import type { Storage } from './storage/storage.ts';
import { Transaction } from './storage/transaction.ts';

type State = 'open' | 'committed' | 'aborted';

interface RunningTransaction {
  readonly number: bigint;
  readonly view: Transaction;
  readonly startedAt: number;
  state: State;
}

/** A client session: the transaction it is in, and one command at a time. */
export class Session {
  readonly id: Buffer;
  lastUsed = 0;
  transaction: RunningTransaction | undefined;
  private tail: Promise<unknown> = Promise.resolve();

  constructor(id: Buffer) {
    this.id = id;
  }

  /** Runs after everything that was started before on this session. */
  exclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.tail.then(work);
    this.tail = result.catch(() => {});
    return result;
  }
}

/** What a write command was answered, kept so that a repeated one is answered and not done again. */
export interface Outcome {
  readonly number: bigint;
  readonly reply: Document;
}

/** The sessions of all clients. */
export class Sessions {
  private readonly storage: Storage;
  private readonly clock: () => number;
  private readonly onTransactionEnd: (view: Transaction) => void;
  private readonly sessions = new Map<string, Session>();

  constructor(storage: Storage, clock: () => number, onTransactionEnd: (view: Transaction) => void) {
    this.storage = storage;
    this.clock = clock;
    this.onTransactionEnd = onTransactionEnd;
  }

  /** The session a command names in `lsid`. */
  of(command: Document): Session | undefined {
    if (command.lsid === undefined) return undefined;
    const id = sessionId(command.lsid);
    const text = id.toString('latin1');
    const session = this.sessions.get(text) ?? new Session(id);
    this.sessions.set(text, session);
    session.lastUsed = this.clock();
    return session;
  }

  /** Starts or continues the transaction that the command belongs to. @throws CommandError NoSuchTransaction. */
  transactionOf(session: Session, command: Document): Transaction {
    const number = transactionNumber(command);
    if (command.startTransaction === true) return this.start(session, number);
    const running = session.transaction;
    if (running?.number !== number) throw noSuchTransaction(number, 'is not in progress');
    if (running.state === 'committed') {
      throw new CommandError('TransactionCommitted', `Transaction ${number} has been committed.`);
    }
    if (running.state === 'aborted') throw noSuchTransaction(number, 'has been aborted');
    return running.view;
  }

  private start(session: Session, number: bigint): Transaction {
    const previous = session.transaction;
    if (previous && previous.number >= number) {
      throw new CommandError(
        'TransactionTooOld',
        `Cannot start transaction ${number}: ${previous.number} came after it`,
      );
    }
    if (previous) this.abort(session);
    if (this.openCount() >= LIMITS.openTransactions) {
      throw new CommandError('WriteConflict', `more than ${LIMITS.openTransactions} transactions are open`).transient();
    }
    const view = new Transaction(this.storage);
    session.transaction = { number, view, startedAt: this.clock(), state: 'open' };
    return view;
  }

  private openCount(): number {
    let count = 0;
    for (const { transaction } of this.sessions.values()) if (transaction?.state === 'open') count += 1;
    return count;
  }

  /** Gives up the open transaction of the session, if there is one. */
  abort(session: Session): void {
    const running = session.transaction;
    if (running?.state !== 'open') return;
    running.state = 'aborted';
    this.onTransactionEnd(running.view);
    running.view.abort();
  }

  /** Writes the transaction to disk, once: the outcome is stored with it and answers a repeated commit. */
  async commit(session: Session, command: Document): Promise<void> {
    const number = transactionNumber(command);
    const running = session.transaction;
    if (running?.number === number && running.state === 'committed') return;
    if (running?.number !== number && this.outcome(session, number) !== undefined) return;
    const view = this.transactionOf(session, command);
    this.onTransactionEnd(view);
    try {
      await view.commit(() => this.remember(session, number, {}));
      (running as RunningTransaction).state = 'committed';
    } catch (error) {
      (running as RunningTransaction).state = 'aborted';
      throw error;
    }
  }

  /** The stored answer to this write, if it was done before. @throws CommandError TransactionTooOld. */
  outcome(session: Session, number: bigint): Document | undefined {
    const bytes = this.storage.outcomes.get(session.id);
    if (bytes === undefined) return undefined;
    const stored = decode(bytes);
    const known = (stored.number as Long).toBigInt();
    if (known > number)
      throw new CommandError('TransactionTooOld', `Retryable write ${number} is too old; ${known} was done`);
    return known === number ? (stored.reply as Document) : undefined;
  }

  /** Stores the answer to a write inside the disk write that does it. */
  remember(session: Session, number: bigint, reply: Document): void {
    const stored = { number: Long.fromBigInt(number), at: new Date(this.clock()), reply };
    this.storage.outcomes.put(session.id, encodeEnvelope(stored));
  }

  /** Ends sessions by the client's wish. */
  end(ids: readonly unknown[]): void {
    for (const id of ids) {
      const text = sessionId(id).toString('latin1');
      const session = this.sessions.get(text);
      if (session) void session.exclusive(async () => this.abort(session));
      this.sessions.delete(text);
    }
  }

  /** Aborts transactions and forgets sessions that have outlived their time. */
  expire(): void {
    const now = this.clock();
    for (const [text, session] of this.sessions) {
      const { transaction } = session;
      const overdue = transaction?.state === 'open' && now - transaction.startedAt > LIMITS.transaction;
      if (overdue) void session.exclusive(async () => this.abort(session));
      if (!overdue && transaction?.state !== 'open' && now - session.lastUsed > LIMITS.session)
        this.sessions.delete(text);
    }
  }

  abortAll(): void {
    for (const session of this.sessions.values()) this.abort(session);
  }
}

export function transactionNumber(command: Document): bigint {
  if (command.txnNumber instanceof Long) return command.txnNumber.toBigInt();
  throw new CommandError('InvalidOptions', 'txnNumber has to be a 64-bit integer');
}

function sessionId(lsid: unknown): Buffer {
  const id = isDocument(lsid) ? (lsid.id as Binary | undefined) : undefined;
  if (id?._bsontype !== 'Binary' || id.length() !== 16) {
    throw new CommandError('InvalidOptions', 'lsid has to be {id: UUID}');
  }
  return Buffer.from(id.value());
}

function noSuchTransaction(number: bigint, why: string): CommandError {
  return new CommandError('NoSuchTransaction', `Transaction ${number} ${why}.`).transient();
}

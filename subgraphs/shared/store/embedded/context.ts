import type { Document } from './bson.ts';
import type { Cursors } from './cursors.ts';
import type { Pace } from './pace.ts';
import type { Session, Sessions } from './sessions.ts';
import type { Storage } from './storage/storage.ts';
import type { Transaction } from './storage/transaction.ts';

/** What all commands share. */
export interface Engine {
  readonly storage: Storage;
  readonly sessions: Sessions;
  readonly cursors: Cursors;
  /** The present time and new object ids are injected. */
  readonly now: () => Date;
  readonly newId: () => unknown;
  /** Runs one after another what is done under the same name. */
  inTurn<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** One command at work. */
export interface CommandContext {
  readonly engine: Engine;
  readonly command: Document;
  readonly name: string;
  readonly database: string;
  readonly session: Session | undefined;
  /** The open transaction the command runs in. */
  readonly transaction: Transaction | undefined;
  readonly pace: Pace;
  /** Encoded documents of a list argument. */
  documents(field: string): Buffer[];
}

export type Command = (context: CommandContext) => Promise<Document | Buffer> | Document | Buffer;

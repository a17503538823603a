import type { Document } from './document.ts';

/** MongoDB's numbers for the errors this store can answer with (mongo/src/mongo/base/error_codes.yml). */
export const ERROR_CODES = {
  InternalError: 1,
  BadValue: 2,
  FailedToParse: 9,
  TypeMismatch: 14,
  Overflow: 15,
  InvalidLength: 16,
  InvalidBSON: 22,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  NamespaceExists: 48,
  MaxTimeMSExpired: 50,
  DollarPrefixedFieldName: 52,
  InvalidIdField: 53,
  EmptyFieldName: 56,
  CommandNotFound: 59,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  ShutdownInProgress: 91,
  UnsatisfiableWriteConcern: 100,
  WriteConflict: 112,
  CommandNotSupported: 115,
  CannotIndexParallelArrays: 171,
  QueryPlanKilled: 175,
  TransactionTooOld: 225,
  NoSuchTransaction: 251,
  TransactionCommitted: 256,
  TransactionTooLarge: 257,
  OperationNotSupportedInTransaction: 263,
  QueryExceededMemoryLimitNoDiskUseAllowed: 292,
  BSONObjectTooLarge: 10334,
  CursorInUse: 12051,
  DuplicateKey: 11000,
  Interrupted: 11601,
  KeyTooLong: 17280,
  /** A stage is not an object with exactly one field. */
  Location40323: 40323,
  /** Unrecognised pipeline stage. */
  Location40324: 40324,
  /** An accumulator has to be an object with one operator. */
  Location40234: 40234,
  /** `$group` without `_id`. */
  Location15955: 15955,
  /** Unknown group operator. */
  Location15952: 15952,
  /** Numbered refusals of aggregation stages and expressions. */
  Location15947: 15947,
  Location15981: 15981,
  Location15983: 15983,
  Location16020: 16020,
  Location16412: 16412,
  Location16702: 16702,
  Location17124: 17124,
  Location28656: 28656,
  Location28810: 28810,
  Location28811: 28811,
  Location28818: 28818,
  Location34452: 34452,
  Location40081: 40081,
  Location51272: 51272,
  InvalidPipelineOperator: 168,
  /** A value on disk is not what was written. */
  DataCorruptionDetected: 246,
  /** Projection mixes inclusion and exclusion. */
  Location31254: 31254,
  /** A projection computes a field by an operator that there is not. */
  Location31325: 31325,
  /** Two projected paths, one inside the other. */
  Location31249: 31249,
  /** A regular expression does not compile. */
  Location51091: 51091,
} as const;

export type ErrorName = keyof typeof ERROR_CODES;

/** A refusal that the client gets as MongoDB would word it: `{ok: 0, code, codeName, errmsg}`. */
export class CommandError extends Error {
  readonly codeName: ErrorName;
  readonly code: number;
  /** Further fields of the reply: `keyPattern` and `keyValue` of a duplicate key. */
  readonly details: Document;
  labels: string[] = [];

  constructor(codeName: ErrorName, message: string, details: Document = {}) {
    super(message);
    this.name = 'CommandError';
    this.codeName = codeName;
    this.code = ERROR_CODES[codeName];
    this.details = details;
  }

  /** Marks an error after which the client may run its whole transaction again. */
  transient(): this {
    this.labels = ['TransientTransactionError'];
    return this;
  }

  toReply(): Document {
    return {
      ok: 0,
      errmsg: this.message,
      code: this.code,
      codeName: this.codeName,
      ...(this.labels.length ? { errorLabels: this.labels } : {}),
      ...this.details,
    };
  }
}

/** The refusal of something MongoDB can do and this store cannot; it names the thing. */
export function unsupported(what: string): CommandError {
  return new CommandError('CommandNotSupported', `${what} is not supported by the embedded store`);
}

/** First committer wins: the loser may run its transaction again. */
export function writeConflict(): CommandError {
  return new CommandError(
    'WriteConflict',
    'Write conflict: another writer changed one of the documents since this transaction began',
  ).transient();
}

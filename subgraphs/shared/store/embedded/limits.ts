/** Every limit of the embedded store in one place. Sizes are bytes, times are milliseconds. */
export const LIMITS = {
  /** Largest wire message, as MongoDB's `maxMessageSizeBytes`. */
  message: 48_000_000,
  /** Largest document, as MongoDB's `maxBsonObjectSize`. */
  document: 16 * 1024 * 1024,
  /** Deepest nesting of a document. */
  depth: 100,
  /** Largest reply batch; a document that does not fit starts the next batch. */
  batch: 16 * 1024 * 1024,
  /** Documents in the first batch when the client names no size. */
  firstBatch: 101,
  /** Statements in one write command. */
  statements: 100_000,
  /** Write statements that run in one disk transaction before other writers get in between. */
  statementsPerUnit: 1_000,
  /** Longest time one disk transaction may keep the event loop before the next one starts. */
  unitTime: 25,
  /** Client connections. */
  connections: 1_000,
  /** A cursor that nobody reads is closed after this time. */
  cursorIdle: 600_000,
  cursors: 1_000,
  /** A transaction is aborted when it is older than this. */
  transaction: 60_000,
  /** Documents that one transaction may change. */
  transactionChanges: 100_000,
  openTransactions: 200,
  /** A session that nobody uses is forgotten, with its record of retryable writes. */
  session: 30 * 60_000,
  /** Memory that one in-memory sort or group may hold, as MongoDB without disk use. */
  sortMemory: 100 * 1024 * 1024,
  /** Longest key LMDB takes. */
  storageKey: 1_978,
  /** Longest encoded `_id`; a longer one is refused. */
  identity: 900,
  indexFields: 16,
  indexesPerCollection: 64,
  /** Keys that are looked at in each of several possible indexes before one is chosen. */
  probe: 50,
  /** Index ranges that one query may be split into. */
  ranges: 20_000,
  /** How long a scan may run before other requests get their turn. */
  slice: 4,
} as const;

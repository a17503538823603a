import { GraphQLError } from 'graphql';

/** What a record is read from is there, but the latest that its owner told of it could not be read: neither what was known before nor nothing holds. */
export class NotKnown extends GraphQLError {
  /** The subgraph whose event was set aside. */
  readonly feed: string;
  /** The record, as `table:key`. */
  readonly record: string;
  readonly table: string;
  readonly key: string;

  constructor(
    feed: string,
    table: string,
    key: string,
    message = `What ${feed} told last of this ${table} could not be read; nothing is known of it until it is told again.`,
  ) {
    super(message, { extensions: { code: 'SOURCE_UNAVAILABLE' } });
    this.feed = feed;
    this.table = table;
    this.key = key;
    this.record = `${table}:${key}`;
  }
}

/** A record of a view is there and is not what was written: nothing can be said until the view has been built anew. */
export class DamagedRecord extends NotKnown {
  constructor(view: string, table: string, key: string) {
    super(
      view,
      table,
      key,
      `A ${table} of the view ${view} does not match its checksum; nothing is known of it until the view is built anew.`,
    );
  }
}

/** Name of the header that carries a W3C trace context (https://www.w3.org/TR/trace-context/). */
export const TRACEPARENT_HEADER = 'traceparent';

/** A word of the schema, of the store or of the hub's own code: never a value that somebody sent. */
const WORD = /^[A-Za-z_][\w.-]{0,63}$/;
const KINDS = /^[A-Z][A-Z_]{0,39}$/;

/**
 * The attributes that a span may have, with the form of their values (of each element where it is a list). What is not here, or has another form, is not recorded:
 * no operation text, operation name, alias, variable, argument, answer, message, address, client, agency or request id, because each may hold personal data.
 */
export const SPAN_ATTRIBUTES = {
  'http.request.method': /^(GET|POST)$/,
  'http.response.status_code': /^[1-5]\d\d$/,
  'graphql.operation.type': /^(query|mutation|subscription|refused)$/,
  /** Fields of `Query` and `Mutation` by the schema's names. */
  'yunqiao.root_fields': WORD,
  'yunqiao.caller.kind': KINDS,
  /** `OK`, or a code of the error table. */
  'yunqiao.outcome': KINDS,
  'yunqiao.subgraph': WORD,
  /** Runs that shared a request to a subgraph. */
  'yunqiao.runs': /^\d{1,3}$/,
  'db.system.name': /^mongodb$/,
  'db.namespace': WORD,
  'db.collection.name': WORD,
  'db.operation.name': WORD,
  /** Name of an error class, or number of a store's error. */
  'error.type': /^\w{1,64}$/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** What a span tells beside its name and times. */
export type SpanAttributes = Readonly<
  Partial<Record<keyof typeof SPAN_ATTRIBUTES, string | number | readonly string[]>>
>;

/** Work that is traced: a span. */
export interface TracedWork {
  /** The W3C trace context of this work, for whoever is asked on its behalf. */
  readonly traceparent: string;
  /** Ends it, once. */
  end(attributes?: SpanAttributes, failed?: boolean): void;
}

/** Who asks for work with a trace context of his own. */
export interface TraceOrigin {
  readonly traceparent: string | undefined;
  /**
   * `hub`: another part of this hub, whose trace and decision to sample are continued. `caller`: somebody who is known; his trace is continued, he can decide
   * against sampling but not for it. `stranger`: linked to from a trace of our own.
   */
  readonly from: 'hub' | 'caller' | 'stranger';
}

/** Spans of a process. Where none are wanted there is no `Tracing`, and nothing of it runs. */
export interface Tracing {
  /** Begins work that is asked for from outside the process. @param name of few values: it groups spans */
  request(name: string, origin: TraceOrigin, attributes: SpanAttributes): TracedWork;
  /** Begins a part of the work in progress that somebody else does; undefined where no work in progress is traced. */
  part(name: string, attributes: SpanAttributes): TracedWork | undefined;
  /** Does something, and all that it waits for, as the work in progress. */
  within<T>(work: TracedWork, run: () => T): T;
  /** The ids of the work in progress, as logs name them. */
  ids(): { readonly trace_id: string; readonly span_id: string } | undefined;
  /** Sends what is ended and not sent yet, for five seconds at most. */
  close(): Promise<void>;
}

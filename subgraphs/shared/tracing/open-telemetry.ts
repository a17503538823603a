import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import {
  type Attributes,
  type Context,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { ExportResultCode, parseTraceParent } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { Resource } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import type { TracingSettings } from '../../../schema/contract/environment.ts';
import {
  SPAN_ATTRIBUTES,
  type SpanAttributes,
  type TracedWork,
  type TraceOrigin,
  type Tracing,
} from '../../../schema/contract/tracing.ts';

/** Spans that wait to be sent; what is over is dropped, so that a collector that is away costs no memory. */
const WAITING_SPANS = 2048;
const SEND_TIMEOUT_MS = 5000;
const FAULT_PAUSE_MS = 60_000;

interface TracingOptions {
  readonly settings: TracingSettings;
  readonly role: string;
  readonly onFault: (error: unknown) => void;
  /** 0 to 1. */
  readonly random?: () => number;
}

/** Spans of the OpenTelemetry SDK, sent by OTLP over HTTP. No provider is registered globally, so that libraries with spans of their own record none. */
export function createTracing({ settings, role, onFault, random = Math.random }: TracingOptions): Tracing {
  const { endpoint, headers, ratio, serviceName } = settings;
  const exporter = new OTLPTraceExporter({ url: endpoint, headers: { ...headers }, timeoutMillis: SEND_TIMEOUT_MS });
  const provider = new BasicTracerProvider({
    resource: new Resource({
      'service.name': serviceName,
      'service.instance.id': randomUUID(),
      'yunqiao.process': role,
    }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new BatchSpanProcessor(telling(exporter, onFault), { maxQueueSize: WAITING_SPANS })],
  });
  return new OpenTelemetryTracing(provider, () => random() < ratio);
}

class OpenTelemetryTracing implements Tracing {
  readonly #provider: BasicTracerProvider;
  readonly #tracer: Tracer;
  readonly #isSampled: () => boolean;
  readonly #inProgress = new AsyncLocalStorage<SpanOfWork>();

  constructor(provider: BasicTracerProvider, isSampled: () => boolean) {
    this.#provider = provider;
    this.#tracer = provider.getTracer('yunqiao');
    this.#isSampled = isSampled;
  }

  request(name: string, { traceparent, from }: TraceOrigin, attributes: SpanAttributes): TracedWork {
    const asked = traceparent === undefined ? null : parseTraceParent(traceparent);
    const parent = asked && { ...asked, isRemote: true };
    const options = { kind: SpanKind.SERVER, attributes: recorded(attributes) };
    if (!parent) return new SpanOfWork(this.#tracer.startSpan(name, options, ROOT_CONTEXT));
    if (from === 'stranger') {
      const links = [{ context: parent }];
      return new SpanOfWork(this.#tracer.startSpan(name, { ...options, links }, ROOT_CONTEXT));
    }
    const decided = from === 'caller' && !this.#isSampled() ? { ...parent, traceFlags: TraceFlags.NONE } : parent;
    return new SpanOfWork(this.#tracer.startSpan(name, options, below(decided)));
  }

  part(name: string, attributes: SpanAttributes): TracedWork | undefined {
    const whole = this.#inProgress.getStore();
    if (!whole) return undefined;
    const options = { kind: SpanKind.CLIENT, attributes: recorded(attributes) };
    return new SpanOfWork(this.#tracer.startSpan(name, options, below(whole.context)));
  }

  within<T>(work: TracedWork, run: () => T): T {
    return this.#inProgress.run(work as SpanOfWork, run);
  }

  ids() {
    const context = this.#inProgress.getStore()?.context;
    return context && { trace_id: context.traceId, span_id: context.spanId };
  }

  async close(): Promise<void> {
    await this.#provider.shutdown().catch(() => undefined);
  }
}

class SpanOfWork implements TracedWork {
  readonly #span: Span;

  constructor(span: Span) {
    this.#span = span;
  }

  get context(): SpanContext {
    return this.#span.spanContext();
  }

  get traceparent(): string {
    const { traceId, spanId, traceFlags } = this.context;
    return `00-${traceId}-${spanId}-${(traceFlags & TraceFlags.SAMPLED).toString(16).padStart(2, '0')}`;
  }

  end(attributes: SpanAttributes = {}, failed = false): void {
    this.#span.setAttributes(recorded(attributes));
    if (failed) this.#span.setStatus({ code: SpanStatusCode.ERROR });
    this.#span.end();
  }
}

function below(context: SpanContext): Context {
  return trace.setSpanContext(ROOT_CONTEXT, context);
}

/** Of attributes those that a span may have. The types say so too; this holds whatever came in by a cast or a mistake. */
export function recorded(attributes: SpanAttributes): Attributes {
  const kept: Attributes = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (!Object.hasOwn(SPAN_ATTRIBUTES, name)) continue;
    const form = SPAN_ATTRIBUTES[name as keyof typeof SPAN_ATTRIBUTES];
    if (typeof value === 'object') kept[name] = value.filter((one) => form.test(one));
    else if (form.test(String(value))) kept[name] = value;
  }
  return kept;
}

/** Tells that spans were lost: nobody misses what he never saw. */
function telling(exporter: SpanExporter, onFault: (error: unknown) => void): SpanExporter {
  let quietUntil = Number.NEGATIVE_INFINITY;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        if (result.code === ExportResultCode.FAILED && performance.now() >= quietUntil) {
          quietUntil = performance.now() + FAULT_PAUSE_MS;
          onFault(result.error);
        }
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}

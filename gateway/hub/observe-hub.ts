import { Gauge } from 'prom-client';
import type { SubgraphHost } from '../../subgraphs/shared/host.ts';
import { type ArchiveState, EVENTS } from '../../subgraphs/shared/outbox-blocks.ts';
import { type ComparedView, readComparedViews } from '../../subgraphs/shared/read-model/compare-views.ts';
import type { AuditTrail } from '../evidence/evidence.ts';
import { archiveStates, freeAuditBytes, viewStates } from './conditions.ts';
import { AUDIT_STREAM_VARIABLE, auditStreamOf } from './evidence.ts';

/** Longest time that the store may take while numbers are collected. */
const STORE_TIMEOUT_MS = 1500;
const LOOK_MS = 1000;
/** Stands for an age that is not known: older than any alert allows. */
const NEVER_SECONDS = 1e9;

interface NewestEvent {
  readonly _id: number;
  readonly at: Date;
}

/** Numbers of the hub's parts for Prometheus: audit log, views, feeds, store. Every worker of a machine sees the same, so they are joined and not added up. */
export function observeHub(host: SubgraphHost, trail: Pick<AuditTrail, 'available' | 'state'>, dataDirectory: string) {
  new Gauge({
    name: 'yunqiao_worker_info',
    help: 'The workers of this machine, by place and process id.',
    labelNames: ['place', 'pid'] as const,
  }).set({ place: process.env[AUDIT_STREAM_VARIABLE] ?? auditStreamOf(1), pid: process.pid }, 1);
  observeAudit(trail, dataDirectory);
  observeViews(host);
  observeComparison(host);
  observeStore(host);
  observeArchive(host);
}

function observeAudit(trail: Pick<AuditTrail, 'available' | 'state'>, dataDirectory: string): void {
  new Gauge({
    name: 'yunqiao_audit_available',
    help: '0 while the audit log of a worker cannot be written: then only the public is answered.',
    aggregator: 'min',
    collect() {
      this.set(trail.available() ? 1 : 0);
    },
  });
  new Gauge({
    name: 'yunqiao_audit_waiting_bytes',
    help: 'Audit records that are sealed and not written yet.',
    collect() {
      this.set(trail.state().waitingBytes);
    },
  });
  new Gauge({
    name: 'yunqiao_audit_waiting_seconds',
    help: 'How long the oldest sealed audit record waits to be written.',
    aggregator: 'max',
    collect() {
      this.set(trail.state().waitingMs / 1000);
    },
  });
  new Gauge({
    name: 'yunqiao_audit_written_timestamp_seconds',
    help: 'When an audit batch was last safely written.',
    aggregator: 'max',
    collect() {
      this.set((trail.state().writtenAt?.getTime() ?? 0) / 1000);
    },
  });
  new Gauge({
    name: 'yunqiao_audit_disk_free_bytes',
    help: 'Bytes free where the audit log lies.',
    aggregator: 'min',
    async collect() {
      const free = await freeAuditBytes(dataDirectory);
      if (free !== null) this.set(free);
    },
  });
}

function observeViews(host: SubgraphHost): void {
  const labelNames = ['subgraph', 'view', 'feed'] as const;
  new Gauge({
    name: 'yunqiao_view_age_seconds',
    help: 'How long ago a view was last complete as to a feed; 1e9 where it never was.',
    labelNames,
    aggregator: 'min',
    collect() {
      for (const { subgraph, view, feed, ageMs } of viewStates(host, new Date()))
        this.set({ subgraph, view, feed }, ageMs === null ? NEVER_SECONDS : ageMs / 1000);
    },
  });
  new Gauge({
    name: 'yunqiao_view_applied_events',
    help: 'Number of the last event of a feed that a view has applied.',
    labelNames,
    aggregator: 'max',
    collect() {
      for (const { subgraph, view, feed, seq } of viewStates(host, new Date())) this.set({ subgraph, view, feed }, seq);
    },
  });
}

/** Counted by the projector, which keeps them in a file: they outlive it. */
function observeComparison({ readModelDirectory }: SubgraphHost): void {
  const labelNames = ['view'] as const;
  const gauge = (name: string, help: string, of: (view: ComparedView) => number) =>
    new Gauge({
      name,
      help,
      labelNames,
      aggregator: 'max',
      collect() {
        for (const [view, compared] of Object.entries(readComparedViews(readModelDirectory)))
          this.set({ view }, of(compared));
      },
    });
  gauge('yunqiao_view_compared_facts', 'Facts of which a view was compared with the store.', ({ facts }) => facts);
  gauge(
    'yunqiao_view_differences',
    'Records of a view that were found to be other than the store says.',
    ({ differences }) => differences,
  );
  gauge(
    'yunqiao_view_doubtful',
    '1 for a view that differed again within a day of being built anew, and stands.',
    ({ isDoubtful }) => Number(isDoubtful),
  );
}

function observeStore(host: SubgraphHost): void {
  const newest = remembered(() => newestEvents(host));
  const labelNames = ['feed'] as const;
  new Gauge({
    name: 'yunqiao_feed_last_event_timestamp_seconds',
    help: 'When the newest event of a feed was published.',
    labelNames,
    aggregator: 'max',
    async collect() {
      for (const [feed, { at }] of await newest().catch(() => [])) this.set({ feed }, at.getTime() / 1000);
    },
  });
  new Gauge({
    name: 'yunqiao_feed_head_events',
    help: 'Number of the newest event of a feed.',
    labelNames,
    aggregator: 'max',
    async collect() {
      for (const [feed, { _id }] of await newest().catch(() => [])) this.set({ feed }, _id);
    },
  });
  new Gauge({
    name: 'yunqiao_store_up',
    help: '1 while a worker reaches the store.',
    aggregator: 'min',
    async collect() {
      this.set(
        await newest().then(
          () => 1,
          () => 0,
        ),
      );
    },
  });
}

function observeArchive(host: SubgraphHost): void {
  const labelNames = ['feed'] as const;
  const gauge = (name: string, help: string, of: (state: ArchiveState) => number) =>
    new Gauge({
      name,
      help,
      labelNames,
      aggregator: 'max',
      async collect() {
        for (const [feed, state] of await archiveStates(host).catch(() => [])) this.set({ feed }, of(state));
      },
    });
  gauge(
    'yunqiao_feed_archived_events',
    'Number of the last event of a feed that lies in a block.',
    ({ archived }) => archived,
  );
  gauge(
    'yunqiao_feed_archived_bytes',
    'Bytes that the events in blocks take; see yunqiao_feed_archived_written_bytes.',
    ({ bytes }) => bytes.kept,
  );
  gauge(
    'yunqiao_feed_archived_written_bytes',
    'Bytes that the events in blocks took as they were written.',
    ({ bytes }) => bytes.written,
  );
  gauge(
    'yunqiao_feed_archive_waiting_seconds',
    'How long ago the oldest event was written that could lie in a block and does not.',
    ({ waitingSince }) => (waitingSince === null ? 0 : Math.max(0, (Date.now() - waitingSince.getTime()) / 1000)),
  );
}

async function newestEvents({ instances }: SubgraphHost): Promise<(readonly [feed: string, event: NewestEvent])[]> {
  const options = { sort: { _id: -1 }, projection: { at: 1 }, timeoutMS: STORE_TIMEOUT_MS } as const;
  const found = await Promise.all(
    [...instances].map(async ([feed, { database }]) => {
      const event = await database.collection<NewestEvent>(EVENTS).findOne({}, options);
      return event ? [[feed, event] as const] : [];
    }),
  );
  return found.flat();
}

/** Several metrics are collected at once and tell of one look. */
function remembered<T>(look: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  let lookedAt = 0;
  return () => {
    if (!found || performance.now() - lookedAt > LOOK_MS) {
      lookedAt = performance.now();
      found = look();
    }
    return found;
  };
}

import cluster from 'node:cluster';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { FOLLOWED_LIMIT_MS } from '../../subgraphs/shared/followed-feeds.ts';
import type { SubgraphHost } from '../../subgraphs/shared/host.ts';
import { type ArchiveState, archiveState } from '../../subgraphs/shared/outbox-blocks.ts';
import {
  type ComparedView,
  type ComparedViews,
  readComparedViews,
} from '../../subgraphs/shared/read-model/compare-views.ts';
import { LOOK_UP_FRESHNESS_MS } from '../../subgraphs/shared/read-model/look-up-view.ts';
import type { AuditTrail } from '../evidence/evidence.ts';
import type { Condition } from '../http/health-routes.ts';
import { askForHubFacts, type HubFacts } from './cluster-metrics.ts';
import { AUDIT_FOLDER } from './evidence.ts';

/** Below this the audit log's disk needs a person: a busy hub writes a gigabyte of records in some hours. */
export const LEAST_FREE_BYTES = 1024 ** 3;
/** A child that died this long ago is no news any more. */
const RESTART_NEWS_MS = 300_000;

/** How far a view has followed a feed. */
export interface ViewState {
  readonly subgraph: string;
  readonly view: string;
  readonly feed: string;
  /** Number of the last event applied. */
  readonly seq: number;
  /** Complete up to so many milliseconds ago; `null`: it never was, or can't be said to be. */
  readonly ageMs: number | null;
  readonly setAside: number;
  /** Whether the feed is one of this hub's own store. */
  readonly isLocal: boolean;
}

/** Every view of the subgraphs of this process, by feed. */
export function viewStates({ instances }: Pick<SubgraphHost, 'instances'>, now: Date): ViewState[] {
  return [...instances.values()].flatMap(({ manifest, kit }) =>
    (manifest.readModels ?? []).flatMap(({ name: view }) =>
      kit
        .readModel(view)
        .sources()
        .map(({ feed, seq, asOf, setAside }) => ({
          subgraph: manifest.name,
          view,
          feed,
          seq,
          ageMs: asOf === null ? null : Math.max(0, now.getTime() - Date.parse(asOf)),
          setAside: setAside?.events ?? 0,
          isLocal: instances.has(feed),
        })),
    ),
  );
}

/** Bytes free to the hub's account where the audit log lies; `null` where the system does not say. */
export async function freeAuditBytes(dataDirectory: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(join(dataDirectory, AUDIT_FOLDER));
    return bavail * bsize;
  } catch {
    return null;
  }
}

/** A view that differed is news for so long, also when it has been built anew since: disk or memory of the machine may be failing. */
const DIFFERENCE_NEWS_MS = 86_400_000;

/** What comparing views with the store has found; a difference asks for a person, on this machine only. */
export function comparedCondition(compared: ComparedViews, now: Date): Condition {
  const isNews = ({ isDoubtful, differedAt }: ComparedView) =>
    isDoubtful || (differedAt !== null && now.getTime() - Date.parse(differedAt) < DIFFERENCE_NEWS_MS);
  const all = Object.entries(compared);
  const differing = all.filter(([, view]) => isNews(view)).map(([view, told]) => ({ view, ...told }));
  const facts = all.reduce((sum, [, view]) => sum + view.facts, 0);
  return differing.length > 0 ? { state: 'degraded', facts, differing } : { state: 'ok', facts };
}

/** An event that could lie in a block for so long and does not: whoever puts them there fails, and the store grows as fast as it is written. */
const UNARCHIVED_NEWS_MS = 86_400_000;
const ARCHIVE_LOOK_MS = 10_000;
/** Longest time that the store may take to say how much of the feeds lies in blocks. */
const ARCHIVE_TIMEOUT_MS = 1500;

/** By feed of this hub's store how much of it lies in blocks; looked at no more than every ten seconds. @throws when the store does not answer */
export function archiveStates(host: Pick<SubgraphHost, 'instances'>): Promise<ReadonlyMap<string, ArchiveState>> {
  const known = archiveLooks.get(host);
  if (known && performance.now() - known.at < ARCHIVE_LOOK_MS) return known.states;
  const states = Promise.all(
    [...host.instances].map(
      async ([feed, { database }]) => [feed, await archiveState(database, ARCHIVE_TIMEOUT_MS)] as const,
    ),
  ).then((found) => new Map(found));
  archiveLooks.set(host, { at: performance.now(), states });
  // What failed is tried again by whoever asks next.
  states.catch(() => archiveLooks.delete(host));
  return states;
}

const archiveLooks = new WeakMap<
  Pick<SubgraphHost, 'instances'>,
  { readonly at: number; readonly states: Promise<ReadonlyMap<string, ArchiveState>> }
>();

/** How much of the feeds lies in blocks; one whose older events have waited for that for a day asks for a person. */
export function archiveCondition(states: ReadonlyMap<string, ArchiveState>, now: Date): Condition {
  const all = [...states].map(([feed, state]) => ({ feed, ...state }));
  const events = all.reduce((sum, { archived }) => sum + archived, 0);
  const waiting = all
    .filter(({ waitingSince }) => waitingSince !== null && now.getTime() - waitingSince.getTime() > UNARCHIVED_NEWS_MS)
    .map(({ feed, head, archived, waitingSince }) => ({ feed, head, archived, waitingSince }));
  return waiting.length > 0 ? { state: 'degraded', events, waiting } : { state: 'ok', events };
}

/** How the parts of this worker and its machine are. */
export async function hubConditions(
  host: Pick<SubgraphHost, 'instances' | 'readModelDirectory'>,
  trail: Pick<AuditTrail, 'available' | 'state'>,
  dataDirectory: string,
): Promise<Readonly<Record<string, Condition>>> {
  const now = new Date();
  const [free, facts, archived] = await Promise.all([
    freeAuditBytes(dataDirectory),
    hubFacts(),
    // That the store does not answer is told beside.
    archiveStates(host).catch(() => null),
  ]);
  return {
    audit: auditCondition(trail, free),
    views: viewsCondition(viewStates(host, now)),
    compared: comparedCondition(readComparedViews(host.readModelDirectory), now),
    ...(archived && { archive: archiveCondition(archived, now) }),
    ...(facts && { children: childrenCondition(facts, now) }),
    ...(facts?.draining && { drain: { state: 'unavailable', draining: true } }),
  };
}

/** `undefined` in a process that has no primary; a primary that does not answer is told as such. */
async function hubFacts(): Promise<HubFacts | undefined> {
  if (!cluster.isWorker) return undefined;
  return askForHubFacts().catch(() => ({ children: {}, draining: false }));
}

export function auditCondition(trail: Pick<AuditTrail, 'available' | 'state'>, freeBytes: number | null): Condition {
  const { waitingBytes, waitingMs, writtenAt } = trail.state();
  const isLow = freeBytes !== null && freeBytes < LEAST_FREE_BYTES;
  // Without records nobody but the public is answered: whoever has another gateway should ask there.
  const state = !trail.available() ? 'unavailable' : isLow ? 'degraded' : 'ok';
  return { state, waitingBytes, waitingMs: Math.round(waitingMs), writtenAt, freeBytes };
}

/**
 * A view that has not followed a feed of the hub's own store for a minute makes verdicts REVIEW on this machine: its projector is dead, hangs, or the view is
 * gone. One that waits for a feed elsewhere would on every machine, and events set aside are on every machine: a person has to look.
 */
export function viewsCondition(views: readonly ViewState[]): Condition {
  const told = (found: readonly ViewState[]) =>
    found.map(({ subgraph, view, feed, ageMs, setAside }) => ({ view: `${subgraph}/${view}`, feed, ageMs, setAside }));
  const isStopped = ({ isLocal, ageMs }: ViewState) => isLocal && (ageMs === null || ageMs > FOLLOWED_LIMIT_MS);
  const isLate = ({ ageMs, setAside }: ViewState) => ageMs === null || ageMs > LOOK_UP_FRESHNESS_MS || setAside > 0;
  const stopped = views.filter(isStopped);
  const late = views.filter((view) => !isStopped(view) && isLate(view));
  const oldestMs = Math.max(0, ...views.map(({ ageMs }) => ageMs ?? 0));
  if (stopped.length > 0) return { state: 'unavailable', oldestMs, stopped: told(stopped), late: told(late) };
  return late.length > 0 ? { state: 'degraded', oldestMs, late: told(late) } : { state: 'ok', oldestMs };
}

export function childrenCondition({ children }: HubFacts, now: Date): Condition {
  const isNews = (lastEnded: { readonly at: string } | undefined) =>
    lastEnded !== undefined && now.getTime() - Date.parse(lastEnded.at) < RESTART_NEWS_MS;
  const all = Object.values(children);
  const isWell = all.length > 0 && all.every(({ up, lastEnded }) => up && !isNews(lastEnded));
  return { state: isWell ? 'ok' : 'degraded', ...children };
}

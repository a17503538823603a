import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput } from '../../schema/contract/errors.ts';
import { isDivisionCode, isWithinDivision } from '../../schema/domain/division.ts';
import type { EventType } from '../../schema/domain/events/events.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { pageSize } from '../shared/paging.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { CHANGE_KINDS, type ChangeRecord } from './change.ts';
import { type Positions, readCursor, writeCursor } from './cursor.ts';
import type { Models } from './model.ts';
import { maySeeChange } from './policy.ts';
import { goesTo, type ReceiverKind } from './receiver-table.ts';
import { changeAt, logModel, sortable } from './view.ts';
import type { WatchLists } from './watch-lists.ts';

/** Changes that one page looks through. */
const LOOKED_THROUGH = 10_000;
const READ_AT_ONCE = 200;
/** Most values of one field of a filter. */
const FILTER_LIMIT = 200;

/** Which changes are asked for: those for which every field that is given fits. */
export interface ChangeFilter {
  readonly kinds?: readonly string[] | null;
  readonly certificateNumbers?: readonly string[] | null;
  readonly holderUsccs?: readonly string[] | null;
  readonly bodyCodes?: readonly string[] | null;
  readonly divisions?: readonly string[] | null;
  readonly watchList?: string | null;
  /** What goes to a receiver of this kind. */
  readonly receiver?: ReceiverKind | null;
}

/** A page of changes, in order. */
export interface ChangePage {
  readonly edges: readonly { readonly cursor: string; readonly node: ChangeRecord }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string;
  };
  readonly head: string;
  totalCount(): Promise<number>;
}

/** The log, for whoever may see what. */
export interface Reading {
  /** @throws BAD_USER_INPUT, NOT_FOUND */
  page(
    caller: Caller,
    filter: ChangeFilter,
    page: { readonly first?: number | null; readonly after?: string | null },
  ): Promise<ChangePage>;
  /** A change by its id, `<feed>/<number>`; `null` where the caller may not see it. @throws BAD_USER_INPUT */
  one(caller: Caller, id: string): ChangeRecord | null;
}

export function createReading({ clock, readModel }: ServiceKit<Models>, watchLists: WatchLists): Reading {
  const view = readModel(logModel.name);
  const read = async (caller: Caller, filter: ChangeFilter, from: Positions, wanted: number, lookedThrough: number) => {
    const today = clock.today();
    const log = mergedLog(view, from);
    const matches = matching(filter, view);
    const found: { readonly cursor: string; readonly node: ChangeRecord }[] = [];
    let waiting: { readonly cursor: string; readonly node: ChangeRecord }[] = [];
    let positions = from;
    let looked = 0;
    let more = false;
    /** Asks for many at once which of them the watch list has. */
    const sift = async () => {
      const kept = filter.watchList ? await watchLists.sift(caller, filter.watchList, waiting, view) : waiting;
      waiting = [];
      found.push(...kept);
    };
    for (;;) {
      const next = log.peek();
      if (!next) break;
      if (looked === lookedThrough || found.length + (filter.watchList ? 0 : waiting.length) > wanted) {
        more = true;
        break;
      }
      log.take();
      looked++;
      positions = { ...positions, [next.feed]: next.seq };
      if (matches(next) && maySeeChange(caller, next, view, today)) {
        waiting.push({ cursor: writeCursor(positions), node: next });
        if (waiting.length === READ_AT_ONCE) await sift();
      }
      if (!filter.watchList && found.length + waiting.length === wanted) {
        await sift();
        more = log.peek() !== null;
        break;
      }
    }
    await sift();
    if (found.length > wanted) {
      const last = found[wanted - 1];
      return { found: found.slice(0, wanted), end: last?.cursor ?? writeCursor(from), more: true };
    }
    return { found, end: writeCursor(positions), more };
  };

  return {
    async page(caller, filter, { first, after }) {
      const size = pageSize(first);
      checkFilter(filter);
      if (filter.watchList) await watchLists.mustBeOwn(caller, filter.watchList);
      const from = after ? readCursor(after, 'after') : {};
      const { found, end, more } = await read(caller, filter, from, size, LOOKED_THROUGH);
      return {
        edges: found,
        pageInfo: {
          hasNextPage: more,
          hasPreviousPage: Boolean(after),
          startCursor: found[0]?.cursor ?? null,
          endCursor: end,
        },
        head: headOf(view),
        totalCount: async () => (await read(caller, filter, {}, Number.MAX_SAFE_INTEGER, 1_000_000)).found.length,
      };
    },
    one(caller, id) {
      const [, feed, seq] = /^([a-z-]{1,40})\/([1-9]\d{0,14})$/.exec(id) ?? [];
      if (feed === undefined) throw badUserInput('id', 'the id of a change: <feed>/<number>');
      const change = changeAt(view, feed, Number(seq));
      return change && maySeeChange(caller, change, view, clock.today()) ? change : null;
    },
  };
}

/** The cursor behind the newest change. */
export function headOf(view: Pick<ReadModelReader, 'sources'>): string {
  return writeCursor(Object.fromEntries(view.sources().map(({ feed, seq }) => [feed, seq])));
}

/** Changes of all feeds behind some positions, each feed's own in their order, feeds joined by time. */
function mergedLog(view: Pick<ReadModelReader, 'after'>, from: Positions) {
  const queues = logModel.follows.map((feed) => ({
    feed,
    position: from[feed] ?? 0,
    waiting: [] as ChangeRecord[],
    at: 0,
    isAtEnd: false,
  }));
  const fill = (queue: (typeof queues)[number]) => {
    if (queue.at < queue.waiting.length || queue.isAtEnd) return;
    const { feed, position } = queue;
    const found = view.after<ChangeRecord>('log', `${feed}/${sortable(position)}`, READ_AT_ONCE, `${feed}/`);
    queue.waiting = found.map(({ value }) => value);
    queue.at = 0;
    queue.isAtEnd = found.length < READ_AT_ONCE;
    queue.position = queue.waiting.at(-1)?.seq ?? position;
  };
  const first = () => {
    let best: (typeof queues)[number] | undefined;
    for (const queue of queues) {
      fill(queue);
      const head = queue.waiting[queue.at];
      if (!head) continue;
      const other = best?.waiting[best.at];
      if (!other || head.at < other.at) best = queue;
    }
    return best;
  };
  return {
    peek(): ChangeRecord | null {
      const queue = first();
      return queue?.waiting[queue.at] ?? null;
    },
    take(): void {
      const queue = first();
      if (queue) queue.at++;
    },
  };
}

function checkFilter(filter: ChangeFilter): void {
  for (const name of ['kinds', 'certificateNumbers', 'holderUsccs', 'bodyCodes', 'divisions'] as const)
    if ((filter[name]?.length ?? 0) > FILTER_LIMIT)
      throw badUserInput(`filter.${name}`, `at most ${FILTER_LIMIT} values`);
  const wrong = filter.divisions?.findIndex((code) => !isDivisionCode(code)) ?? -1;
  if (wrong >= 0) throw badUserInput(`filter.divisions[${wrong}]`, 'a code of GB/T 2260, six digits');
}

function matching(filter: ChangeFilter, view: Pick<ReadModelReader, 'get'>): (change: ChangeRecord) => boolean {
  const { kinds, certificateNumbers, holderUsccs, bodyCodes, divisions, receiver } = filter;
  const types = kinds && new Set(kinds.map((kind) => CHANGE_KINDS.get(kind) as EventType));
  const oneOf = (values: readonly string[] | null | undefined) => values && new Set(values);
  const [numbers, holders, bodies] = [oneOf(certificateNumbers), oneOf(holderUsccs), oneOf(bodyCodes)];
  const has = (values: ReadonlySet<string> | null | undefined, value: string | null) =>
    !values || (value !== null && values.has(value));
  return (change) => {
    const { type, certificateNumber, holderUscc, bodyCode, division } = change;
    return (
      (!types || types.has(type)) &&
      has(numbers, certificateNumber) &&
      has(holders, holderUscc) &&
      has(bodies, bodyCode) &&
      (!divisions || (division !== null && divisions.some((code) => isWithinDivision(division, code)))) &&
      (!receiver || goesTo(receiver, change, view))
    );
  };
}

import type { Caller } from '../../schema/contract/caller.ts';
import type { SourceUse } from '../../schema/contract/sources.ts';
import type { Clock } from './clock.ts';
import type { LoaderKit, RequestContext, SubgraphManifest } from './define-subgraph.ts';
import type { LookUpView } from './read-model/look-up-view.ts';
import type { ReadModelReader } from './read-model/read-model.ts';

/** How one request is read. */
export interface RequestOptions {
  /** Look-ups go to the store: the request, or the client's operation that it is a part of, writes. */
  readonly fromStore: boolean;
  /** Collects where the answer was read; undefined when nobody wants to know. */
  readonly sources: SourceUse[] | undefined;
}

/** A request that reads as it likes and tells nobody. */
export const ORDINARY_REQUEST: RequestOptions = { fromStore: false, sources: undefined };

/** What requests to a subgraph share in a process. */
export interface SubgraphProcess<Services, Loaders> {
  readonly manifest: Pick<SubgraphManifest<never, Services, Loaders>, 'name' | 'loaders'>;
  readonly services: Services;
  readonly clock: Clock;
  readonly view: LookUpView | undefined;
}

/** The context of one request. Loaders are made when first asked for: many requests need none. */
export class RequestScope<Services, Loaders> implements RequestContext<Services, Loaders>, LoaderKit {
  readonly caller: Caller;
  readonly requestId: string;
  readonly clock: Clock;
  readonly services: Services;
  private readonly process: SubgraphProcess<Services, Loaders>;
  private readonly options: RequestOptions;
  private made: Loaders | undefined;
  private notedView = false;

  constructor(
    process: SubgraphProcess<Services, Loaders>,
    caller: Caller,
    requestId: string,
    options: RequestOptions = ORDINARY_REQUEST,
  ) {
    this.caller = caller;
    this.requestId = requestId;
    this.clock = process.clock;
    this.services = process.services;
    this.process = process;
    this.options = options;
  }

  get loaders(): Loaders {
    this.made ??= this.process.manifest.loaders(this.services, this);
    return this.made;
  }

  fromView<T>(read: (view: ReadModelReader) => T): T | undefined {
    const { view } = this.process;
    if (!view || this.options.fromStore) return undefined;
    const found = view.read(read);
    if (found !== undefined && this.options.sources && !this.notedView) {
      this.notedView = true;
      this.noteSources(view.sources().map(({ feed, asOf }) => ({ name: feed, asOf })));
    }
    return found;
  }

  noteSources(sources: readonly { readonly name: string; readonly asOf: string | null }[]): void {
    for (const { name, asOf } of sources) this.options.sources?.push({ name, asOf, from: 'read-model' });
  }
}

import { isDeepStrictEqual } from 'node:util';
import type {
  CertificationBodyFact,
  ConformityResultFact,
  OrganisationFact,
  Party,
  ReuseLinkFact,
  TraceCodeFact,
} from '../../schema/domain/facts.ts';
import type { Lifecycle } from '../../schema/domain/status.ts';
import type { FeedEvent } from '../shared/outbox.ts';
import { decodeCursor, edgeAt, type Page, pageSize, toPage } from '../shared/paging.ts';
import { type Group, putInGroup } from '../shared/read-model/groups.ts';
import type { ReadModelDefinition, ReadModelReader, ReadModelWriter } from '../shared/read-model/read-model.ts';
import type { CertificateListArguments } from './lookup-service.ts';
import type { CertificateRecord } from './records.ts';
import type { CertificateState } from './rules/merge-report.ts';
import { effectiveTimeline, type LinkedResult } from './rules/timeline.ts';

/** A trace code in the group of its certificate. */
interface GroupedTraceCode extends TraceCodeFact {
  /** The code again: groups go by ids. */
  readonly id: string;
}

/** A certificate in the view: producer and factory, most often the holder once more, are `null` then, which saves a fifth of its decoding. */
type ViewedCertificate = Omit<CertificateRecord, 'producer' | 'factory'> & {
  readonly producer: Party | null;
  readonly factory: Party | null;
};

/** Table → record, by key. */
interface RecordTables {
  /** by number: with the effective status over all days */
  certificate: ViewedCertificate;
  /** by code */
  body: CertificationBodyFact;
  /** by USCC */
  organisation: OrganisationFact;
  /** by trace code */
  trace: TraceCodeFact;
  /** by certificate number: its trace codes, by product and model */
  traces: Group<GroupedTraceCode>;
  /** by certificate number: all results that it rests on or has rested on */
  links: Group<ReuseLinkFact>;
  /** by result id: what the effective status needs of it */
  result: Lifecycle;
  /** by result id: the numbers of the certificates with a link to it */
  dependents: { readonly numbers: readonly string[] };
}

/** The subgraph's own records by key, as its store holds them. Timelines follow from the same facts by the same rule as there. */
export const recordsModel: ReadModelDefinition = {
  name: 'records',
  version: 2,
  follows: ['certificates', 'reusable-results'],
  shared: ['body'],
  project(_feed, event, view) {
    PROJECTIONS[event.type]?.(event, view);
  },
};

/** The certificate of a number, as the store would answer it. */
export function certificateOf(view: Pick<ReadModelReader, 'get'>, number: string): CertificateRecord | null {
  const viewed = view.get<RecordTables['certificate']>('certificate', number);
  return viewed ? certificateRecord(viewed) : null;
}

/** Reads one of the tables whose records are as readers get them. */
export function fromTable<Name extends Exclude<keyof RecordTables, 'certificate'>>(name: Name) {
  return (view: ReadModelReader, key: string): RecordTables[Name] | null =>
    view.get<RecordTables[Name]>(name, key) ?? null;
}

/**
 * A page of all certificates by number, as the store would answer it. `undefined` where anything else is asked for, or the cursor is of another list: that is
 * the store's.
 */
export function pageByNumber(
  view: ReadModelReader,
  { filter, orderBy, first, after }: CertificateListArguments,
  totalCount: () => Promise<number>,
): Page<CertificateRecord> | undefined {
  if (filter || (orderBy ?? 'NUMBER') !== 'NUMBER') return undefined;
  const size = pageSize(first);
  const from = after ? decodeCursor(after, 1)[0] : null;
  if (from !== null && typeof from !== 'string') return undefined;
  const found = view.after<RecordTables['certificate']>('certificate', from ?? null, size + 1);
  const edges = found.slice(0, size).map(({ key, value }) => edgeAt(certificateRecord(value), [key]));
  return toPage(edges, found.length > size, Boolean(after), totalCount);
}

/** All trace codes of a certificate, by product and model. */
export function traceCodesOf(view: ReadModelReader, certificateNumber: string): readonly TraceCodeFact[] {
  return view.get<RecordTables['traces']>('traces', certificateNumber)?.entries ?? [];
}

const PROJECTIONS: Readonly<Record<string, (event: FeedEvent, view: ReadModelWriter) => void>> = {
  CertificateChanged(event, view) {
    putCertificate(view, event.fact as CertificateState);
  },
  CertificationBodyChanged(event, view) {
    const fact = event.fact as CertificationBodyFact;
    view.put('body', fact.code, fact);
  },
  OrganisationChanged(event, view) {
    const fact = event.fact as OrganisationFact;
    view.put('organisation', fact.uscc, fact);
  },
  TraceCodeIssued(event, view) {
    const fact = event.fact as TraceCodeFact;
    view.put('trace', fact.code, fact);
    putInGroup<GroupedTraceCode>(view, 'traces', fact.certificateNumber, { ...fact, id: fact.code }, byProductAndModel);
  },
  ConformityResultChanged(event, view) {
    const { id, terms, statusHistory } = event.fact as ConformityResultFact;
    view.put('result', id, { terms, statusHistory });
    for (const number of view.get<RecordTables['dependents']>('dependents', id)?.numbers ?? []) renew(view, number);
  },
  ReuseLinkChanged(event, view) {
    const link = event.fact as ReuseLinkFact;
    putInGroup(view, 'links', link.certificateNumber, link);
    const numbers = view.get<RecordTables['dependents']>('dependents', link.resultId)?.numbers ?? [];
    if (!numbers.includes(link.certificateNumber))
      view.put('dependents', link.resultId, { numbers: [...numbers, link.certificateNumber] });
    renew(view, link.certificateNumber);
  },
};

function putCertificate(view: ReadModelWriter, state: CertificateState): void {
  const links = view.get<RecordTables['links']>('links', state.number)?.entries ?? [];
  const linked = links.map((link): LinkedResult => {
    return { link, result: view.get<RecordTables['result']>('result', link.resultId) ?? null };
  });
  const { holder, producer, factory } = state;
  const viewed: RecordTables['certificate'] = {
    ...state,
    producer: isDeepStrictEqual(producer, holder) ? null : producer,
    factory: isDeepStrictEqual(factory, holder) ? null : factory,
    timeline: effectiveTimeline(state, linked),
  };
  view.put('certificate', state.number, viewed);
}

function certificateRecord(viewed: RecordTables['certificate']): CertificateRecord {
  return { ...viewed, producer: viewed.producer ?? viewed.holder, factory: viewed.factory ?? viewed.holder };
}

/** Computes the effective status anew after a change of what a certificate rests on. */
function renew(view: ReadModelWriter, number: string): void {
  const known = view.get<RecordTables['certificate']>('certificate', number);
  if (known) putCertificate(view, certificateRecord(known));
}

function byProductAndModel(a: TraceCodeFact, b: TraceCodeFact): boolean {
  return a.productSeq === b.productSeq ? a.model < b.model : a.productSeq < b.productSeq;
}

import type { EventType, FeedEventOf } from '../../schema/domain/events/events.ts';
import { EVENTS } from '../../schema/domain/events/events.ts';
import type { Places } from '../shared/read-model/places.ts';
import { underKey } from '../shared/read-model/places.ts';
import type {
  Projections,
  ReadModelDefinition,
  ReadModelReader,
  ReadModelWriter,
} from '../shared/read-model/read-model.ts';
import { type CertificateParties, type ChangeRecord, changeOf } from './change.ts';

/** Events that are told to those who ask themselves: the subgraph's own. */
const TYPES = Object.keys(EVENTS) as EventType[];

/** A number that sorts as text. */
export const sortable = (seq: number) => String(seq).padStart(12, '0');

/** Where a change stands in the log. */
export const logKey = (feed: string, seq: number) => `${feed}/${sortable(seq)}`;

/**
 * Every change of every register, by feed and number: a number means the same on every machine, however often the view is made anew. Beside it what was told
 * last of each record, which the next change differs from.
 */
export const logModel: ReadModelDefinition = {
  name: 'log',
  version: 2,
  // A change says what was before it.
  notCompared: ['log'],
  packed: ['log', 'before'],
  follows: [...new Set(TYPES.map((type) => EVENTS[type].feed))].sort(),
  places: Object.fromEntries(TYPES.map((type) => [type, [underKey('latest')]])) as Places,
  project: Object.fromEntries(
    TYPES.map((type) => [type, (event: never, view: ReadModelWriter) => project(event, view)]),
  ) as Projections,
};

function project(event: FeedEventOf<EventType>, view: ReadModelWriter): void {
  const { type, key } = event;
  const { feed } = EVENTS[type];
  const place = `${type}/${key}`;
  const before = KEEPS_BEFORE.has(type) ? view.get<object>('before', place) : undefined;
  const { history: _history, ...fact } = event.fact as Record<string, unknown>;
  if (type === 'CertificateChanged') view.put('parties', key, partiesOf(event as FeedEventOf<'CertificateChanged'>));
  const parties = (number: string) => view.get<CertificateParties>('parties', number) ?? null;
  view.put('log', logKey(feed, event.seq), changeOf(feed, event as never, before, parties));
  if (KEEPS_BEFORE.has(type)) view.put('before', place, fact);
}

/** What is told once for each key has no before. */
const KEEPS_BEFORE: ReadonlySet<EventType> = new Set(
  TYPES.filter(
    (type) =>
      ![
        'TraceCodeIssued',
        'NoticeIssued',
        'CertificateCorrected',
        'CertificateWithdrawn',
        'ConformityResultCorrected',
        'ConformityResultWithdrawn',
        'EffectiveStatusChanged',
        'ReportReceived',
        'ReceiverAnswered',
      ].includes(type),
  ),
);

function partiesOf({ fact: { bodyCode, holder, products } }: FeedEventOf<'CertificateChanged'>): CertificateParties {
  return {
    bodyCode,
    holderUscc: holder.uscc,
    division: holder.divisionCode,
    models: [...new Set(products.flatMap(({ models }) => models))],
  };
}

/** The entry of a list as it stands now, as the rule of sight reads it. */
export function entryNow(
  view: Pick<ReadModelReader, 'get'>,
  id: string,
): FeedEventOf<'BlacklistEntryChanged'>['fact'] | null {
  return view.get<FeedEventOf<'BlacklistEntryChanged'>['fact']>('before', `BlacklistEntryChanged/${id}`) ?? null;
}

/** What is public of an inspection now, where it had failed once. */
export function findingNow(
  view: Pick<ReadModelReader, 'get'>,
  id: string,
): FeedEventOf<'InspectionPublished'>['fact'] | null {
  return view.get<FeedEventOf<'InspectionPublished'>['fact']>('before', `InspectionPublished/${id}`) ?? null;
}

/** The parties of a certificate, and the models that it covers. */
export function partiesIn(view: Pick<ReadModelReader, 'get'>, number: string): CertificateParties | null {
  return view.get<CertificateParties>('parties', number) ?? null;
}

/** A change by its place. */
export function changeAt(view: Pick<ReadModelReader, 'get'>, feed: string, seq: number): ChangeRecord | null {
  return view.get<ChangeRecord>('log', logKey(feed, seq)) ?? null;
}

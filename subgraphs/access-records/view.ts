import type { FeedEventOf } from '../../schema/domain/events/events.ts';
import type { CertificationBodyFact } from '../../schema/domain/facts.ts';
import { inOneRecord, underField, underKey } from '../shared/read-model/places.ts';
import type { ReadModelDefinition, ReadModelReader, ReadModelWriter } from '../shared/read-model/read-model.ts';

/** The feed that says who is concerned. */
export const CERTIFICATES = 'certificates';
/** The feed that says who asks and how long supervision stays hidden. */
export const AGENCIES = 'agencies';

/** Who is concerned by a certificate. */
export interface CertificateParties {
  readonly bodyCode: string;
  /** Holders one after another, each with the instant from which the hub knew it. */
  readonly holders: readonly { readonly uscc: string | null; readonly since: string }[];
}

/** What is shown of an agency that asked. */
export interface AskingAgency {
  readonly nameZh: string;
}

/** Days of delay by agency; `null` where an agency has set none. Pairs, because the store of views keeps the shapes of objects. */
export type SupervisionDelays = readonly (readonly [agency: string, days: number | null])[];

/** Table → record, by key. */
export interface PartyTables {
  /** by certificate number */
  certificate: CertificateParties;
  /** by trace code: the certificate number */
  trace: string;
  /** by USCC: code of the body that has it */
  'body-of': string;
  /** by body code: its USCC */
  'uscc-of': string;
  /** by agency */
  agency: AskingAgency;
  /** one record, `all`: every reading needs every delay */
  delays: SupervisionDelays;
}

export function getFrom<T extends keyof PartyTables>(
  view: Pick<ReadModelReader, 'get'>,
  table: T,
  key: string,
): PartyTables[T] | undefined {
  return view.get<PartyTables[T]>(table, key);
}

function put<T extends keyof PartyTables>(view: ReadModelWriter, table: T, key: string, value: PartyTables[T]): void {
  view.put(table, key, value);
}

/** Whom a number concerns, and what those who ask have set. */
export const partiesModel: ReadModelDefinition = {
  name: 'parties',
  version: 1,
  follows: [CERTIFICATES, AGENCIES],
  places: {
    CertificateChanged: [underKey('certificate')],
    TraceCodeIssued: [underKey('trace')],
    CertificationBodyChanged: [underKey('uscc-of'), underField('CertificationBodyChanged', 'body-of', 'uscc')],
    AgencyChanged: [underKey('agency'), inOneRecord('delays', 'all')],
  },
  project: {
    CertificateChanged: certificateChanged,
    TraceCodeIssued: ({ key, fact }, view) => put(view, 'trace', key, fact.certificateNumber),
    CertificationBodyChanged: ({ fact }, view) => bodyChanged(fact, view),
    AgencyChanged: agencyChanged,
  },
};

/** The fact knows today's holder only, so earlier ones are kept from the events before. */
function certificateChanged({ at, fact }: FeedEventOf<'CertificateChanged'>, view: ReadModelWriter): void {
  const { number, bodyCode, holder } = fact;
  const before = getFrom(view, 'certificate', number);
  const last = before?.holders.at(-1);
  if (before?.bodyCode === bodyCode && last?.uscc === holder.uscc) return;
  const holders =
    last?.uscc === holder.uscc
      ? (before?.holders ?? [])
      : [...(before?.holders ?? []), { uscc: holder.uscc, since: at }];
  put(view, 'certificate', number, { bodyCode, holders });
}

function bodyChanged({ code, uscc }: CertificationBodyFact, view: ReadModelWriter): void {
  const before = getFrom(view, 'uscc-of', code);
  if (before === (uscc ?? undefined)) return;
  if (before !== undefined) {
    view.remove('body-of', before);
    view.remove('uscc-of', code);
  }
  if (uscc === null) return;
  put(view, 'body-of', uscc, code);
  put(view, 'uscc-of', code, uscc);
}

function agencyChanged({ key: id, fact }: FeedEventOf<'AgencyChanged'>, view: ReadModelWriter): void {
  const { nameZh, supervisionDelayDays } = fact;
  put(view, 'agency', id, { nameZh });
  const before = getFrom(view, 'delays', 'all') ?? [];
  const own = [id, supervisionDelayDays] as const;
  const isKnown = before.some(([agency]) => agency === id);
  put(view, 'delays', 'all', isKnown ? before.map((delay) => (delay[0] === id ? own : delay)) : [...before, own]);
}

import { addDays, addYears } from '../../schema/domain/day.ts';
import { EVENTS, type EventType, type OutgoingEvent } from '../../schema/domain/events/events.ts';
import { isMalformed, readEvent } from '../../schema/domain/events/read-event.ts';
import type {
  BlacklistEntryFact,
  CertificateFact,
  CertificationBodyFact,
  ConformityResultFact,
  ReuseLinkFact,
} from '../../schema/domain/facts.ts';
import { projectEvent, type ReadModelReader, type SourceState } from '../shared/read-model/read-model.ts';
import { factsModel, SOURCES } from './view.ts';

/** An event of a test, without its place in a feed. */
export type TestEvent = {
  [Event in OutgoingEvent as Event['type']]: Omit<Event, 'key'> & { readonly at?: string };
}[EventType];

/** A view in memory, projected as the real one is. FICTIONAL facts only. */
export function viewOf(events: readonly TestEvent[], sources: readonly SourceState[]): ReadModelReader {
  const view = followingView(sources);
  for (const event of events) view.tell(event);
  return view.reader;
}

/** A view in memory that can be told more. */
export function followingView(sources: readonly SourceState[]): {
  readonly reader: ReadModelReader;
  readonly tell: (event: TestEvent) => void;
} {
  const records = new Map<string, unknown>();
  const key = (table: string, id: string) => `${table}\0${id}`;
  const get = <T>(table: string, id: string) => records.get(key(table, id)) as T | undefined;
  const view = {
    get,
    put: (table: string, id: string, value: unknown) => void records.set(key(table, id), structuredClone(value)),
    remove: (table: string, id: string) => void records.delete(key(table, id)),
  };
  const range = <T>(table: string, from: string | null, limit: number, prefix = '') =>
    [...records]
      .filter(([place]) => place.startsWith(key(table, prefix)) && (from === null || place > key(table, from)))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([place, value]) => ({ key: place.slice(table.length + 1), value: value as T }));
  let seq = 0;
  return {
    tell({ type, fact, at = '2026-11-22T00:00:00Z' }) {
      const key = (EVENTS[type].keyOf as (fact: unknown) => string)(fact);
      const event = readEvent({ seq: ++seq, at, type, key, fact });
      if (isMalformed(event)) throw new Error(event.fault);
      if (event.type !== null) projectEvent(factsModel.project, event, view);
    },
    reader: {
      get,
      getMany: <T>(table: string, ids: readonly string[]) => ids.map((id) => get<T>(table, id)),
      withPrefix: <T>(table: string, prefix: string, limit: number) => range<T>(table, null, limit, prefix),
      after: range,
      hasUnknown: false,
      generation: 0,
      sources: () => sources,
    },
  };
}

/** All sources complete up to an instant. */
export function freshSources(asOf: string): SourceState[] {
  return SOURCES.map((feed) => ({ feed, seq: 1, asOf }));
}

/** A valid energy-saving certificate for an air conditioner, grade 1, by fictional body 101. */
export function conformityResult(changes: Partial<ConformityResultFact> = {}): ConformityResultFact {
  return {
    id: 'CR1',
    kind: 'ENERGY_SAVING',
    number: 'YQ-SAMPLE-1',
    issuerBodyCode: '101',
    issuerName: '云桥测试认证(上海)有限公司',
    holderUscc: '91440300YQ0016442Q',
    holderName: '深圳榕海电器有限公司',
    productName: '空调机',
    models: ['RH-K26', 'RH-K35'],
    standard: 'GB 21455-2019',
    grade: 1,
    terms: [{ from: '2024-01-01', to: '2027-12-31' }],
    statusHistory: [{ status: 'VALID', from: '2024-01-01', reasonCode: null, until: null, voluntary: false }],
    fictional: true,
    ...changes,
  };
}

const PARTY = {
  uscc: '91330500YQ01000030',
  name: '湖州零号环保涂料有限公司',
  address: '',
  divisionCode: '330500',
  country: 'CN',
};

/** A valid three-star certificate for wall coatings (128) by fictional body 101. */
export function certificate(changes: Partial<CertificateFact> = {}): CertificateFact {
  return {
    number: 'G2024101128000001',
    scheme: 'GREEN_BUILDING_MATERIAL',
    activityClass: 'ACTIVITY_2',
    bodyCode: '101',
    projectCode: '128',
    starGrade: 3,
    holder: PARTY,
    producer: PARTY,
    factory: PARTY,
    basis: ['T/CECS 10039-2019'],
    products: [{ seq: 1, name: '墙面涂料', brand: '零号', series: null, models: ['LH-N1', 'LH-N2'] }],
    firstIssuedOn: '2024-01-01',
    terms: [{ from: '2024-01-01', to: '2028-12-31' }],
    reissuedOn: null,
    statusHistory: [{ status: 'VALID', from: '2024-01-01', reasonCode: null, until: null, voluntary: false }],
    fictional: true,
    ...changes,
  };
}

/** Body 101, approved for everything, its reports complete up to an instant. */
export function body(reportedUntil: string, changes: Partial<CertificationBodyFact> = {}): CertificationBodyFact {
  return {
    code: '101',
    nameZh: '云桥测试认证(上海)有限公司',
    nameEn: 'Yunqiao Test Certification (Shanghai)',
    shortName: 'YQC',
    uscc: null,
    approvalNumber: 'CNCA-R-2017-9101',
    approvals: [{ from: '2017-03-01', to: null, projectCodes: null }],
    reportsFromYear: 2018,
    reportedUntil,
    fictional: true,
    ...changes,
  };
}

/** A ban of a fictional supplier for the year 2026. */
export function blacklistEntry(changes: Partial<BlacklistEntryFact> = {}): BlacklistEntryFact {
  return {
    id: 'BL1',
    list: 'PROCUREMENT_BAN',
    subjectUscc: '91330100YQ002192X5',
    subjectName: '杭州钱塘网采电商有限公司',
    subjectBodyCode: null,
    authority: '样例财政部门',
    authorityLevel: 'DIVISION',
    divisionCode: '330000',
    decisionNumber: '样例财罚〔2026〕1号',
    ground: '样例',
    publishedOn: '2026-01-01',
    endsOn: '2026-12-31',
    removedOn: null,
    // As an owner with a publication term of three years would have it.
    publicUntil: changes.removedOn ? addDays(changes.removedOn, -1) : addYears(changes.publishedOn ?? '2026-01-01', 3),
    fictional: true,
    ...changes,
  };
}

/** That the certificate above rests on the result above. */
export function reuseLink(changes: Partial<ReuseLinkFact> = {}): ReuseLinkFact {
  return {
    id: 'RL1',
    certificateNumber: 'G2024101128000001',
    resultId: 'CR1',
    reuseClass: 1,
    from: '2024-01-01',
    to: null,
    ...changes,
  };
}

export const changed = (fact: CertificateFact) => ({ type: 'CertificateChanged', fact }) as const;

let serial = 0;
/** A certificate of a holder at a place, for models. */
export const held = (
  uscc: string | null,
  divisionCode: string | null,
  models: string[],
  changes: Partial<CertificateFact> = {},
) => {
  const fact = certificate();
  return certificate({
    number: `G2024101128${String(++serial).padStart(6, '0')}`,
    holder: { ...fact.holder, uscc, name: `样例${uscc ?? '境外'}公司`, divisionCode },
    products: [{ seq: 1, name: '墙面涂料', brand: null, series: null, models }],
    ...changes,
  });
};

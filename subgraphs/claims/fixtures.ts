import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { EVENTS, type EventType, type OutgoingEvent } from '../../schema/domain/events/events.ts';
import { readEvent } from '../../schema/domain/events/read-event.ts';
import type {
  AllianceMemberFact,
  BlacklistEntryFact,
  CatalogueEntryFact,
  CertificateFact,
  CertificationBodyFact,
  CertificationScheme,
  ConformityResultFact,
  OrganisationFact,
  Party,
  ReuseLinkFact,
  StatusPeriod,
  TraceCodeFact,
} from '../../schema/domain/facts.ts';
import type { Viewer } from '../../schema/domain/sight/sight.ts';
import type { ReadModelReader, ReadModelWriter, SourceState } from '../shared/read-model/read-model.ts';
import { ASIDES, type AsideEvent, type Asides, mustBeKnown, takeEvent } from '../shared/read-model/set-aside.ts';
import type { ClaimInput } from './claim.ts';
import type { Setting } from './examination.ts';
import { readFacts } from './facts.ts';
import type { Decision, FindingCode } from './findings.ts';
import { judgeOnItsDay } from './service.ts';
import { settingOf } from './setting.ts';
import type { Verdict } from './verdict.ts';
import { factsModel, SOURCES, type SourceName } from './view.ts';

/** Builders for tests. Everything here is FICTIONAL. */

export const TODAY: Day = '2026-11-22';
export const NOW = new Date('2026-11-22T04:00:00Z');
export const NUMBER = 'G2024101006483920';
export const TRACE = 'G2025101006730418562917';
export const HOLDER = '91310118YQ0001371W';
export const OTHER_HOLDER = '91310114YQ0002745A';
export const SELLER = '91330402YQ00109649';

export const valid = (from: Day): StatusPeriod => ({
  status: 'VALID',
  from,
  reasonCode: null,
  until: null,
  voluntary: false,
});
export const suspended = (from: Day, until: Day): StatusPeriod => ({
  status: 'SUSPENDED',
  from,
  reasonCode: 'SUS-12',
  until,
  voluntary: false,
});
export const ended = (status: 'REVOKED' | 'CANCELLED', from: Day): StatusPeriod => ({
  status,
  from,
  reasonCode: status === 'REVOKED' ? 'REV-12' : 'CAN-01',
  until: null,
  voluntary: status === 'CANCELLED',
});

export const party = (uscc: string | null, name: string): Party => ({
  uscc,
  name,
  address: '样例路1号',
  divisionCode: '310118',
  country: 'CN',
});

const holder = party(HOLDER, '上海青澜绿色家居有限公司');

export const certificate = (changes: Partial<CertificateFact> = {}): CertificateFact => ({
  number: NUMBER,
  scheme: 'CHINA_GREEN_PRODUCT',
  activityClass: 'ACTIVITY_1',
  bodyCode: '101',
  projectCode: '006',
  starGrade: null,
  holder,
  producer: holder,
  factory: holder,
  basis: ['GB/T 35607-2017'],
  products: [
    { seq: 1, name: '实木餐桌', brand: '青澜', series: null, models: ['QL-100', 'QL-200'] },
    { seq: 2, name: '实木椅', brand: '青澜', series: 'QLY', models: ['QLY-1'] },
  ],
  firstIssuedOn: '2024-03-02',
  terms: [{ from: '2024-03-02', to: '2029-03-01' }],
  reissuedOn: null,
  statusHistory: [valid('2024-03-02')],
  fictional: true,
  ...changes,
});

export const body = (changes: Partial<CertificationBodyFact> = {}): CertificationBodyFact => ({
  code: '101',
  nameZh: '云桥测试认证（上海）有限公司',
  nameEn: 'Yunqiao Test Certification (Shanghai)',
  shortName: 'YQC',
  uscc: null,
  approvalNumber: 'CNCA-R-2020-9101',
  approvals: [{ from: '2020-01-01', to: null, projectCodes: null }],
  reportsFromYear: 2021,
  reportedUntil: '2026-11-21T16:00:00.000Z',
  fictional: true,
  ...changes,
});

export const catalogueEntry = (changes: Partial<CatalogueEntryFact> = {}): CatalogueEntryFact => ({
  id: 'NATIONAL-006',
  layer: 'NATIONAL',
  scheme: 'CHINA_GREEN_PRODUCT',
  activityClass: 'ACTIVITY_1',
  projectCode: '006',
  productZh: '家具',
  productEn: 'Furniture',
  standards: ['GB/T 35607'],
  ruleNumber: 'CNCA-CGP-06',
  instrument: 'SAMR 2018 No. 2',
  validFrom: '2018-04-18',
  validTo: null,
  ...changes,
});

export const result = (changes: Partial<ConformityResultFact> = {}): ConformityResultFact => ({
  id: 'R1',
  kind: 'ENVIRONMENTAL_LABELLING',
  number: 'YQ-EL-2024-1',
  issuerBodyCode: '102',
  issuerName: '长三角绿证检验认证（苏州）有限公司',
  holderUscc: HOLDER,
  holderName: holder.name,
  productName: '实木餐桌',
  models: ['QL-100'],
  standard: 'HJ 2547',
  grade: null,
  terms: [{ from: '2024-01-01', to: '2027-12-31' }],
  statusHistory: [valid('2024-01-01')],
  fictional: true,
  ...changes,
});

export const link = (changes: Partial<ReuseLinkFact> = {}): ReuseLinkFact => ({
  id: 'L1',
  certificateNumber: NUMBER,
  resultId: 'R1',
  reuseClass: 1,
  from: '2024-03-02',
  to: null,
  ...changes,
});

export const traceCode = (changes: Partial<TraceCodeFact> = {}): TraceCodeFact => ({
  code: TRACE,
  certificateNumber: NUMBER,
  productSeq: 1,
  model: 'QL-100',
  issuedOn: '2025-01-15',
  ...changes,
});

export const organisation = (changes: Partial<OrganisationFact> = {}): OrganisationFact => ({
  uscc: HOLDER,
  nameZh: holder.name,
  nameEn: 'Shanghai Qinglan Green Home',
  address: '样例路1号',
  divisionCode: '310118',
  fictional: true,
  ...changes,
});

/** As an owner with a publication term no longer than the entry would have it. */
const publicUntilOf = ({ endsOn = null, removedOn = null }: Partial<BlacklistEntryFact>): Day | null =>
  removedOn === null ? endsOn : addDays(removedOn, -1);

export const blacklistEntry = (changes: Partial<BlacklistEntryFact> = {}): BlacklistEntryFact => ({
  id: 'B1',
  list: 'SERIOUS_DISHONESTY',
  subjectUscc: HOLDER,
  subjectName: holder.name,
  subjectBodyCode: null,
  authority: '样例市场监督管理局',
  authorityLevel: 'DIVISION',
  divisionCode: '310000',
  decisionNumber: '沪市监样例〔2026〕1号',
  ground: '样例',
  publishedOn: '2026-06-01',
  endsOn: '2029-05-31',
  removedOn: null,
  publicUntil: publicUntilOf({ endsOn: '2029-05-31', removedOn: null, ...changes }),
  fictional: true,
  ...changes,
});

/** The fact of a type, as its owner publishes it. */
type FactOf<Type extends EventType> = Extract<OutgoingEvent, { readonly type: Type }>['fact'];

/** The read model in memory: the real projection over plain maps, with freshness set by hand. */
export class MemoryFacts implements ReadModelReader, ReadModelWriter {
  readonly generation = 0;
  readonly records = new Map<string, unknown>();
  readonly freshness = new Map<SourceName, string | null>(SOURCES.map((source) => [source, NOW.toISOString()]));
  private seq = 0;

  get<T>(table: string, key: string): T | undefined {
    mustBeKnown(this.records, table, key);
    return this.records.get(`${table}/${key}`) as T | undefined;
  }
  get hasUnknown(): boolean {
    return this.records.has(ASIDES);
  }
  getMany<T>(table: string, keys: readonly string[]): (T | undefined)[] {
    return keys.map((key) => this.get<T>(table, key));
  }
  withPrefix<T>(table: string, prefix: string, limit: number) {
    const start = `${table}/${prefix}`;
    const keys = [...this.records.keys()].filter((key) => key.startsWith(start)).sort();
    return keys.slice(0, limit).map((key) => ({ key: key.slice(table.length + 1), value: this.records.get(key) as T }));
  }
  after<T>(table: string, key: string | null, limit: number) {
    return this.withPrefix<T>(table, '', Number.POSITIVE_INFINITY)
      .filter((record) => key === null || record.key > key)
      .slice(0, limit);
  }
  sources() {
    const asides = this.records.get(ASIDES) as Asides | undefined;
    return SOURCES.map((feed): SourceState => {
      const setAside = asides?.[feed];
      const asOf = setAside && setAside.unattributed > 0 ? null : (this.freshness.get(feed) ?? null);
      return { feed, seq: 0, asOf, ...(setAside && { setAside }) };
    });
  }
  put(table: string, key: string, value: unknown): void {
    this.records.set(`${table}/${key}`, value);
  }
  remove(table: string, key: string): void {
    this.records.delete(`${table}/${key}`);
  }

  /** A whole fact. @throws Error where it is malformed */
  publish<Type extends EventType>(type: Type, fact: FactOf<Type>): this {
    const aside = this.receive(type, (EVENTS[type].keyOf as (fact: unknown) => string)(fact), fact);
    if (aside) throw new Error(aside.fault);
    return this;
  }

  /** Whatever comes over a feed. @returns what was set aside */
  receive(type: EventType, key: string, fact: unknown): AsideEvent | null {
    this.seq++;
    const event = readEvent({ seq: this.seq, at: NOW.toISOString(), type, key, fact });
    const { records } = this;
    return takeEvent(factsModel, EVENTS[type].feed, event, {
      get: (place) => records.get(place),
      put: (place, value) => void records.set(place, value),
      remove: (place) => void records.delete(place),
    });
  }

  setting(on: Day = TODAY, now: Date = NOW, caller: Viewer = PUBLIC_CALLER): Setting {
    return settingOf(readFacts(this, { on, knownAt: null }), on, now, { caller, today: TODAY });
  }

  judge(claim: ClaimInput, on: Day = TODAY, caller: Viewer = PUBLIC_CALLER): Verdict {
    return judgeOnItsDay(claim, this.setting(on, NOW, caller), TODAY, (day) => this.setting(day, NOW, caller));
  }
}

/** Facts in which a claim on `NUMBER` is accepted, changed as a test needs. */
export function world(change: (facts: MemoryFacts) => unknown = () => undefined): MemoryFacts {
  const facts = new MemoryFacts()
    .publish('CertificationBodyChanged', body())
    .publish('OrganisationChanged', organisation())
    .publish('CertificateChanged', certificate())
    .publish('TraceCodeIssued', traceCode())
    .publish('CatalogueEntryChanged', catalogueEntry());
  change(facts);
  return facts;
}

/** A row of a test table: what is claimed on facts changed so, on a day, and what must come out. */
export type Row = readonly [
  what: string,
  claim: ClaimInput,
  change: Change | null,
  decision: Decision,
  codes: readonly FindingCode[],
  on?: Day,
];
export type Change = (facts: MemoryFacts) => unknown;
export type Outcome = readonly [Decision, readonly FindingCode[]];

/** What comes out of a row. */
export function outcomeOf([, claim, change, , , on]: Row): Outcome {
  const { decision, findings } = world(change ?? undefined).judge(claim, on);
  return [decision, findings.map(({ code }) => code).sort()];
}

/** What must come out of a row. */
export function expectedOf([, , , decision, codes]: Row): Outcome {
  return [decision, [...codes].sort()];
}

/** A claim on the certificate of `world`. */
export const claimed = (changes: ClaimInput = {}): ClaimInput => ({ certificateNumber: NUMBER, ...changes });
/** Changes of the facts, one per kind of record. */
export const withCertificate =
  (changes: Partial<CertificateFact>): Change =>
  (facts) =>
    facts.publish('CertificateChanged', certificate(changes));
export const withBody =
  (changes: Partial<CertificationBodyFact>): Change =>
  (facts) =>
    facts.publish('CertificationBodyChanged', body(changes));
export const withEntry =
  (changes: Partial<CatalogueEntryFact>): Change =>
  (facts) =>
    facts.publish('CatalogueEntryChanged', catalogueEntry(changes));
export const withListing =
  (changes: Partial<BlacklistEntryFact>): Change =>
  (facts) =>
    facts.publish('BlacklistEntryChanged', blacklistEntry(changes));
/** Category 501, whose certificates another system publishes. */
export const withAgriFood: Change = (facts) =>
  facts.publish('ProjectCodeChanged', {
    id: '501',
    productZh: '食品农产品(样例)',
    productEn: null,
    groupCode: 'G02',
    reportingChannel: 'AGRI_FOOD',
    note: null,
  });
/** A certificate that carries `CQC21GBM00123` as its body's own number. */
export const withExternal =
  (bodyCode: string, certificateNumber: string | null): Change =>
  (facts) => {
    const key = 'CQC21GBM00123';
    facts.publish('ExternalNumberDeclared', {
      id: `${bodyCode} ${key}`,
      bodyCode,
      key,
      written: key,
      certificateNumber,
    });
  };
export const withTrace =
  (changes: Partial<TraceCodeFact>): Change =>
  (facts) =>
    facts.publish('TraceCodeIssued', traceCode(changes));
export const withResult =
  (changes: Partial<ConformityResultFact>): Change =>
  (facts) =>
    facts.publish('ConformityResultChanged', result(changes)).publish('ReuseLinkChanged', link());
export const withFreshness =
  (source: SourceName, asOf: string | null): Change =>
  (facts) =>
    facts.freshness.set(source, asOf);
/** A graded green building material of so many stars. */
export const withStars =
  (starGrade: 1 | 2 | 3): Change =>
  (facts) => {
    const scheme = 'GREEN_BUILDING_MATERIAL';
    withCertificate({ scheme, activityClass: 'ACTIVITY_2', starGrade })(facts);
    withEntry({ id: 'GBM-006', scheme, activityClass: 'ACTIVITY_2' })(facts);
  };
/** A certificate of a scheme without class. */
export const withScheme =
  (scheme: CertificationScheme): Change =>
  (facts) => {
    withCertificate({ scheme, activityClass: null })(facts);
    withEntry({ id: 'YRD-006', layer: 'YRD', scheme })(facts);
    if (scheme.startsWith('YRD')) withMembership()(facts);
  };
/** What was doubtful when the certificate was reported. */
export const withWarning = (code: string): Change =>
  withCertificate({ warnings: [{ code, field: 'basis', detail: 'x', expected: 'y' }] });
/** A membership of the body in the alliance. */
export const withMembership =
  (changes: Partial<AllianceMemberFact> = {}): Change =>
  (facts) =>
    facts.publish('AllianceMemberChanged', {
      id: 'YRD:101:2022-03-01',
      allianceCode: 'YRD',
      category: 'CERTIFICATION_BODY',
      bodyCode: '101',
      uscc: null,
      nameZh: body().nameZh,
      nameEn: null,
      divisionCode: '310000',
      from: '2022-03-01',
      to: null,
      fictional: true,
      ...changes,
    });
/** Renewed on 2026-07-01. */
export const RENEWED = [
  { from: '2024-03-02', to: '2026-06-30' },
  { from: '2026-07-01', to: '2031-06-30' },
];

import { ACTIVITIES, below, PARTY, PERIOD, party, period, put, type Sample, type Samples, SCHEMES } from './sample.ts';

export const content = {
  number: 'G2024101006483920',
  scheme: 'CHINA_GREEN_PRODUCT',
  activityClass: 'ACTIVITY_1',
  bodyCode: '101',
  projectCode: '06',
  starGrade: 2,
  holder: party('样例持有人'),
  producer: party('样例生产者'),
  factory: party('样例工厂'),
  basis: ['GB/T 35607-2017'],
  products: [{ seq: 0, name: '样例涂料', brand: '样例', series: 'A', models: ['A-1'] }],
  firstIssuedOn: '2024-03-02',
  terms: [{ from: '2024-03-02', to: '2027-03-01' }],
  reissuedOn: '2025-03-02',
  statusHistory: [period('VALID', '2024-03-02'), period('SUSPENDED', '2025-03-02', '2025-06-01')],
  fictional: true,
} as const;
export const CONTENT: Readonly<Record<string, string>> = {
  number: 'key',
  scheme: SCHEMES,
  activityClass: ACTIVITIES,
  bodyCode: 'key',
  projectCode: 'key',
  starGrade: 'one of 1,2,3|null',
  ...below('holder', PARTY),
  ...below('producer', PARTY),
  ...below('factory', PARTY),
  'basis.0': 'text',
  'products.0.seq': 'count',
  'products.0.name': 'text',
  'products.0.brand': 'text|null',
  'products.0.series': 'text|null',
  'products.0.models.0': 'text',
  firstIssuedOn: 'day',
  'terms.0.from': 'day',
  'terms.0.to': 'day',
  reissuedOn: 'day|null',
  ...below('statusHistory.0', { ...PERIOD, until: 'nothing|null' }),
  ...below('statusHistory.1', PERIOD),
  fictional: 'flag',
};
export const acts = [
  { at: '2024-03-02T01:00:00.000Z', cause: 'ISSUE', by: '101', grounds: null },
  { at: '2025-03-02T01:00:00.000Z', cause: 'CORRECTION', by: '101', grounds: '笔误' },
] as const;
export const history = {
  acts,
  versions: [
    { from: '2024-03-02', to: null, recordedFrom: 1, recordedTo: 2, act: 1, differs: { projectCode: '07' } },
    { from: '2024-03-02', to: null, recordedFrom: 2, recordedTo: null, act: 2, differs: {} },
  ],
} as const;
export const HISTORY: Readonly<Record<string, string>> = {
  ...below('acts.0', {
    at: 'instant',
    cause: 'one of ISSUE,CHANGE,STATUS,CORRECTION,WITHDRAWAL',
    by: 'key|null',
    grounds: 'text|null',
  }),
  ...below('acts.1', {
    at: 'instant',
    cause: 'one of ISSUE,CHANGE,STATUS,CORRECTION,WITHDRAWAL',
    by: 'key|null',
    grounds: 'text|null',
  }),
  ...below('versions.0', {
    from: 'day',
    to: 'day|null',
    recordedFrom: 'position',
    recordedTo: 'position',
    act: 'position',
    'differs.projectCode': 'key|absent',
  }),
  ...below('versions.1', {
    from: 'day',
    to: 'day|null',
    recordedFrom: 'position',
    recordedTo: 'position|null',
    act: 'position',
  }),
};

/** How a record with terms and periods of a status contradicts itself. */
export const STATUS_BREAKS: Sample<unknown>['broken'] = {
  'its periods are in another order': (fact) => void fact.statusHistory.reverse(),
  'it has no period': (fact) => put(fact, { statusHistory: [] }),
  'a revoked one is valid again': (fact) =>
    put(fact, { statusHistory: [period('REVOKED', '2024-03-02'), period('VALID', '2024-03-03')] }),
  'a cancelled one is suspended': (fact) =>
    put(fact, { statusHistory: [period('CANCELLED', '2024-03-02'), period('SUSPENDED', '2024-03-03')] }),
  'a revoked one is valid on the same day': (fact) =>
    put(fact, { statusHistory: [period('REVOKED', '2024-03-02'), period('VALID', '2024-03-02')] }),
  'a suspension ends before it begins': (fact) => put(fact.statusHistory[1], { until: '2025-03-01' }),
  'a valid period has an end': (fact) => put(fact.statusHistory[0], { until: '2025-03-01' }),
  'a revoked period has an end': (fact) =>
    put(fact.statusHistory, { 1: period('REVOKED', '2025-03-02', '2025-06-01') }),
  'its history is an object': (fact) => put(fact, { statusHistory: { 0: fact.statusHistory[0], length: 1 } }),
  'a period is null': (fact) => put(fact.statusHistory, { 0: null }),
  'it has no term': (fact) => put(fact, { terms: [] }),
  'a term ends before it begins': (fact) => put(fact.terms[0], { to: '2024-03-01' }),
  'its terms are in another order': (fact) => void fact.terms.unshift({ from: '2027-03-02', to: '2030-03-01' }),
  'two terms begin on one day': (fact) => void fact.terms.push(fact.terms[0]),
  'its terms are one object': (fact) => put(fact, { terms: fact.terms[0] }),
};
/** How a history contradicts itself. */
export const HISTORY_BREAKS: Sample<unknown>['broken'] = {
  'nobody acted': (fact) => put(fact.history, { acts: [] }),
  'an act is before the one before it': (fact) => void fact.history.acts.reverse(),
  'a version is of an act that is not there': (fact) => put(fact.history.versions[1], { act: 3 }),
  'a version is known since an act that is not there': (fact) => put(fact.history.versions[1], { recordedFrom: 3 }),
  'a version is known until before it was known': (fact) => put(fact.history.versions[0], { recordedTo: 1 }),
  'a version ends before it begins': (fact) => put(fact.history.versions[0], { to: '2024-03-01' }),
  'two versions say what was on one day': (fact) => put(fact.history.versions[0], { recordedTo: null }),
  'a version has a field of no certificate': (fact) =>
    put(fact.history.versions[0], { differs: { effectiveStatus: 'VALID' } }),
  'a version has an inherited name as field': (fact) =>
    put(fact.history.versions[0], { differs: { constructor: 'x' } }),
  'a version is of another certificate': (fact) =>
    put(fact.history.versions[0], { differs: { number: 'G2024101006483921' } }),
  'a version has a history out of order': (fact) =>
    put(fact.history.versions[0], {
      differs: {
        statusHistory: [period('REVOKED', '2024-03-02'), period('VALID', '2024-03-03')],
      },
    }),
  'its versions are missing': (fact) => void delete fact.history.versions,
};

export const CERTIFICATES: Samples<'CertificateChanged' | 'CertificateWithdrawn' | 'CertificateCorrected'> = {
  CertificateChanged: {
    fact: { ...content, history, reportedStatusWord: '暂停' },
    leaves: { ...CONTENT, ...below('history', HISTORY), reportedStatusWord: 'text|null|absent' },
    broken: { ...STATUS_BREAKS, ...HISTORY_BREAKS },
  },
  CertificateWithdrawn: {
    fact: { number: content.number, last: content, history },
    leaves: { number: 'key', ...below('last', CONTENT), ...below('history', HISTORY) },
    broken: {
      ...HISTORY_BREAKS,
      'its last state is another certificate’s': (fact) => put(fact.last, { number: 'G2024101006483921' }),
      'its last state is missing': (fact) => void delete fact.last,
      'its history is missing': (fact) => void delete fact.history,
    },
  },
  CertificateCorrected: {
    fact: {
      id: 'C1',
      certificateNumber: content.number,
      bodyCode: '101',
      kind: 'CORRECT',
      grounds: '笔误',
      fields: ['projectCode'],
      verdictsChangeFrom: '2024-03-02',
      wrongSince: '2024-03-02T01:00:00.000Z',
      correctedAt: '2025-03-02T01:00:00.000Z',
    },
    leaves: {
      id: 'key',
      certificateNumber: 'key',
      bodyCode: 'key',
      kind: 'one of CORRECT,ANNUL,WITHDRAW',
      grounds: 'text',
      'fields.0': 'text',
      verdictsChangeFrom: 'day|null',
      wrongSince: 'instant',
      correctedAt: 'instant',
    },
    broken: {
      'it was put right before it was wrong': (fact) => put(fact, { correctedAt: '2024-03-02T00:59:59.999Z' }),
      'its fields are one text': (fact) => put(fact, { fields: 'projectCode' }),
    },
  },
};

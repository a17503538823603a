import { content, HISTORY, HISTORY_BREAKS, history, STATUS_BREAKS } from './certificates.ts';
import { below, PERIOD, put, type Sample, type Samples, stretchBreaks } from './sample.ts';

const result = {
  id: 'R1',
  kind: 'ENERGY_SAVING',
  number: 'ES-1',
  issuerBodyCode: '101',
  issuerName: '样例认证',
  holderUscc: '91310118YQ0001371W',
  holderName: '样例持有人',
  productName: '样例涂料',
  models: ['A-1'],
  standard: 'GB/T 1',
  grade: 1,
  terms: content.terms,
  statusHistory: content.statusHistory,
  fictional: true,
} as const;
const RESULT: Readonly<Record<string, string>> = {
  id: 'key',
  kind: 'one of ENVIRONMENTAL_LABELLING,ENERGY_SAVING,WATER_SAVING,LOW_CARBON,ORGANIC,RECYCLED,ROHS_VOLUNTARY,SUPPLIER_DECLARATION,TEST_REPORT',
  number: 'key',
  issuerBodyCode: 'key|null',
  issuerName: 'text',
  holderUscc: 'key',
  holderName: 'text',
  productName: 'text',
  'models.0': 'text',
  standard: 'text|null',
  grade: 'position|null',
  'terms.0.from': 'day',
  'terms.0.to': 'day',
  ...below('statusHistory.0', { ...PERIOD, until: 'nothing|null' }),
  ...below('statusHistory.1', PERIOD),
  fictional: 'flag',
};
const [{ differs: _, ...told }, standing] = history.versions;
const resultHistory = { ...history, versions: [{ ...told, differs: { grade: 2 } }, standing] };
const { 'versions.0.differs.projectCode': __, ...HISTORY_PLACES } = HISTORY;
const RESULT_HISTORY = { ...HISTORY_PLACES, 'versions.0.differs.grade': 'position|null|absent' };
const RESULT_BREAKS: Sample<unknown>['broken'] = {
  'a version is of another certificate': (fact) => put(fact.history.versions[0], { differs: { id: 'R2' } }),
};

const listRow = { projectZh: '涂料', projectEn: 'Paint', resultZh: '节能', legalBasis: '法', source: 's' } as const;
const LIST_ROW = { projectZh: 'text', projectEn: 'text', resultZh: 'text', legalBasis: 'text', source: 'text' };
const periods = <Data>(data: Data) => ({
  acts: [{ at: '2021-01-01T00:00:00.000Z', cause: 'ISSUE' as const, by: null, grounds: null }],
  versions: [{ from: '2021-01-01', to: null, recordedFrom: 1, recordedTo: null, act: 1, data }],
});
const PERIODS = {
  'acts.0.at': 'instant',
  'acts.0.cause': 'one of ISSUE,CHANGE,STATUS,CORRECTION,WITHDRAWAL',
  'acts.0.by': 'key|null',
  'acts.0.grounds': 'text|null',
  'versions.0.from': 'day',
  'versions.0.to': 'day|null',
  'versions.0.recordedFrom': 'position',
  'versions.0.recordedTo': 'position|null',
  'versions.0.act': 'position',
};

export const AROUND_CERTIFICATES: Samples<
  | 'CertificationBodyChanged'
  | 'ExternalNumberDeclared'
  | 'OrganisationChanged'
  | 'TraceCodeIssued'
  | 'ConformityResultChanged'
  | 'ConformityResultWithdrawn'
  | 'ConformityResultCorrected'
  | 'ReuseLinkChanged'
  | 'ReusableResultsListChanged'
  | 'ReportReceived'
> = {
  CertificationBodyChanged: {
    fact: {
      code: '101',
      nameZh: '样例认证',
      nameEn: 'Sample Certification',
      shortName: '样例',
      uscc: '91310118YQ0001371W',
      approvalNumber: 'CNCA-R-0001',
      approvals: [{ from: '2020-01-01', to: '2030-01-01', projectCodes: ['06'] }],
      reportsFromYear: 2020,
      reportedUntil: '2026-11-22T00:00:00.000Z',
      numberForms: ['SAM##'],
      fictional: true,
    },
    leaves: {
      code: 'key',
      nameZh: 'text',
      nameEn: 'text',
      shortName: 'text',
      uscc: 'key|null',
      approvalNumber: 'text|null',
      'approvals.0.from': 'day',
      'approvals.0.to': 'day|null',
      'approvals.0.projectCodes.0': 'key',
      reportsFromYear: 'whole|null',
      reportedUntil: 'instant|null',
      'numberForms.0': 'text',
      fictional: 'flag',
    },
    broken: {
      'an approval ends before it begins': (fact) => put(fact.approvals[0], { to: '2019-12-31' }),
      'its approvals are missing': (fact) => void delete fact.approvals,
      'an approval names no codes and not all': (fact) => void delete fact.approvals[0].projectCodes,
    },
  },
  ExternalNumberDeclared: {
    fact: { id: '101/SAM01', bodyCode: '101', key: 'SAM01', written: 'SAM-01', certificateNumber: content.number },
    leaves: { id: 'key', bodyCode: 'key', key: 'key', written: 'text', certificateNumber: 'key|null' },
    broken: { 'it does not say where it leads': (fact) => void delete fact.certificateNumber },
  },
  OrganisationChanged: {
    fact: {
      uscc: '91310118YQ0001371W',
      nameZh: '样例持有人',
      nameEn: 'Sample Holder',
      address: '样例路1号',
      divisionCode: '310118',
      identifiedBy: 'REPORT',
      createdBy: 'demo-body-101',
      earlier: [{ nameZh: '样例旧名', address: '样例路2号', divisionCode: '310114', until: '2024-01-01' }],
      fictional: true,
    },
    leaves: {
      uscc: 'key',
      nameZh: 'text',
      nameEn: 'text|null',
      address: 'text',
      divisionCode: 'division',
      identifiedBy: 'one of REPORT|absent',
      createdBy: 'text|absent',
      'earlier.0.nameZh': 'text',
      'earlier.0.address': 'text',
      'earlier.0.divisionCode': 'division',
      'earlier.0.until': 'day',
      fictional: 'flag',
    },
    broken: { 'it is identified by nobody who may': (fact) => put(fact, { identifiedBy: 'RUMOUR' }) },
  },
  TraceCodeIssued: {
    fact: {
      code: 'G2025101006730418562917',
      certificateNumber: content.number,
      productSeq: 0,
      model: 'A-1',
      issuedOn: '2025-01-01',
    },
    leaves: { code: 'key', certificateNumber: 'key', productSeq: 'count', model: 'text', issuedOn: 'day' },
    broken: { 'it is of no certificate': (fact) => put(fact, { certificateNumber: '' }) },
  },
  ConformityResultChanged: {
    fact: { ...result, history: resultHistory },
    leaves: { ...RESULT, ...below('history', RESULT_HISTORY) },
    broken: { ...STATUS_BREAKS, ...HISTORY_BREAKS, ...RESULT_BREAKS },
  },
  ConformityResultWithdrawn: {
    fact: { id: 'R1', last: result, history: resultHistory },
    leaves: { id: 'key', ...below('last', RESULT), ...below('history', RESULT_HISTORY) },
    broken: {
      ...HISTORY_BREAKS,
      ...RESULT_BREAKS,
      'its last state is another result’s': (fact) => put(fact.last, { id: 'R2' }),
      'its last state is missing': (fact) => void delete fact.last,
    },
  },
  ConformityResultCorrected: {
    fact: {
      id: 'C1',
      resultId: 'R1',
      kind: 'ANNUL',
      grounds: '笔误',
      fields: ['grade'],
      verdictsChangeFrom: '2024-03-02',
      wrongSince: '2024-03-02T01:00:00.000Z',
      correctedAt: '2025-03-02T01:00:00.000Z',
    },
    leaves: {
      id: 'key',
      resultId: 'key',
      kind: 'one of CORRECT,ANNUL,WITHDRAW',
      grounds: 'text',
      'fields.0': 'text',
      verdictsChangeFrom: 'day|null',
      wrongSince: 'instant',
      correctedAt: 'instant',
    },
    broken: {
      'it was put right before it was wrong': (fact) => put(fact, { correctedAt: '2024-03-02T00:59:59.999Z' }),
    },
  },
  ReuseLinkChanged: {
    fact: {
      id: 'L1',
      certificateNumber: content.number,
      resultId: 'R1',
      reuseClass: 1,
      from: '2024-03-02',
      to: '2025-03-02',
    },
    leaves: {
      id: 'key',
      certificateNumber: 'key',
      resultId: 'key',
      reuseClass: 'one of 1,2,3',
      from: 'day',
      to: 'day|null',
    },
    broken: stretchBreaks('from', 'to'),
  },
  ReusableResultsListChanged: {
    fact: {
      edition: '2021',
      validFrom: '2021-01-01',
      validTo: '2027-01-01',
      instrument: '公告',
      official: true,
      confidence: 'HIGH',
      history: periods({ instrument: '公告' }),
      rows: [
        {
          ...listRow,
          seq: 1,
          kind: 'ENERGY_SAVING',
          validFrom: '2021-01-01',
          validTo: '2027-01-01',
          history: periods(listRow),
        },
      ],
    },
    leaves: {
      edition: 'key',
      validFrom: 'day',
      validTo: 'day|null',
      instrument: 'text',
      official: 'flag',
      confidence: 'text',
      ...below('history', { ...PERIODS, 'versions.0.data.instrument': 'text' }),
      ...below('rows.0', LIST_ROW),
      'rows.0.seq': 'position',
      'rows.0.kind': RESULT['kind'] ?? '',
      'rows.0.validFrom': 'day',
      'rows.0.validTo': 'day|null',
      ...below('rows.0.history', { ...PERIODS, ...below('versions.0.data', LIST_ROW) }),
    },
    broken: stretchBreaks('validFrom', 'validTo'),
  },
  ReportReceived: {
    fact: {
      receiptNumber: 'RC1',
      kind: 'CERTIFICATE',
      bodyCode: '101',
      agency: 'demo-body-101',
      receivedAt: '2026-11-22T00:00:00.000Z',
      rows: [
        {
          index: 0,
          key: 'k',
          outcome: 'REJECTED',
          fault: { field: 'f', code: 'c', zh: '错', en: 'wrong' },
          corrects: 'q',
          content: '{}',
        },
      ],
    },
    leaves: {
      receiptNumber: 'key',
      kind: 'one of CERTIFICATE,STATUS_EVENT,SURVEILLANCE,FACTORY_INSPECTION,ENTERPRISE_CLASS,CONFORMITY_RESULT,RESULT_STATUS,REUSE_FILING,TRACE_CODE_APPLICATION',
      bodyCode: 'key|null',
      agency: 'key',
      receivedAt: 'instant',
      'rows.0.index': 'count',
      'rows.0.key': 'key|null',
      'rows.0.outcome': 'one of ACCEPTED,UNCHANGED,REJECTED',
      'rows.0.fault.field': 'text',
      'rows.0.fault.code': 'key',
      'rows.0.fault.zh': 'text',
      'rows.0.fault.en': 'text',
      'rows.0.corrects': 'key|null',
      'rows.0.content': 'text|null',
    },
    broken: { 'a row says nothing of a fault': (fact) => void delete fact.rows[0].fault },
  },
};

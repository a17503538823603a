import type { ConformityResultFact } from '../../schema/domain/facts.ts';
import type { LinkDocument } from './model.ts';
import { type ResultRecord, resultDocument, toRecord } from './records.ts';

/** A result for tests: VALID from 2024-01-01 to 2028-12-31, of fictional body 101 and a fictional enterprise, unless told otherwise. */
export function aResult(changes: Partial<ConformityResultFact> = {}): ConformityResultFact {
  return {
    id: 'result-1',
    kind: 'ENERGY_SAVING',
    number: 'EC-2024-0001',
    issuerBodyCode: '101',
    issuerName: '云桥测试认证(上海)有限公司',
    holderUscc: '91310118YQ0001371W',
    holderName: '上海青澜绿色家居有限公司',
    productName: '样例产品',
    models: ['M1'],
    standard: 'GB 12021.2-2015',
    grade: 1,
    terms: [{ from: '2024-01-01', to: '2028-12-31' }],
    statusHistory: [{ status: 'VALID', from: '2024-01-01', reasonCode: null, until: null, voluntary: false }],
    fictional: true,
    ...changes,
  };
}

/** The stored record of a result for tests. */
export function aRecord(changes: Partial<ConformityResultFact> = {}): ResultRecord {
  const fact = aResult(changes);
  const history = fact.statusHistory.map((period) => ({ ...period, word: null, reportedBy: ['ISSUER' as const] }));
  return toRecord(resultDocument(fact, history, null));
}

/** A link for tests: a certificate of body 102 rests on `result-1` since 2024-06-01, class 2, unless told otherwise. */
export function aLink(changes: Partial<LinkDocument> = {}): LinkDocument {
  return {
    _id: 'link-1',
    certificateNumber: 'G2024102001000001',
    resultId: 'result-1',
    reuseClass: 2,
    from: '2024-06-01',
    to: null,
    bodyCode: '102',
    riskAssessment: null,
    replacedBy: null,
    endedBy: null,
    history: null,
    ...changes,
  };
}

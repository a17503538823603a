import { put, type Samples, stretchBreaks } from './sample.ts';

/** Samples of what the keeper of efficiency reports tells. FICTIONAL. */
export const EFFICIENCY: Samples<'EfficiencyReported'> = {
  EfficiencyReported: {
    fact: {
      id: 'er_1',
      version: 1,
      agency: 'demo-enterprise',
      sourceKind: 'ENTERPRISE',
      certificateNumber: null,
      declarationNumber: 'SDC2026006418207',
      holderUscc: '91310118YQ0001371W',
      bodyCode: null,
      divisionCode: '310118',
      projectCode: '006',
      model: 'YQ-1',
      from: '2025-01-01',
      to: '2025-12-31',
      isFlagged: false,
      isCounted: true,
      change: { action: 'REPORT', at: '2026-01-06T02:00:00.000Z' },
    },
    leaves: {
      id: 'key',
      version: 'position',
      agency: 'key',
      sourceKind: 'one of ENTERPRISE,BODY,GOVERNMENT,THIRD_PARTY',
      certificateNumber: 'nothing|null',
      declarationNumber: 'key',
      holderUscc: 'key|null',
      bodyCode: 'key|null',
      divisionCode: 'division|null',
      projectCode: 'key',
      model: 'text|null',
      from: 'day',
      to: 'day',
      isFlagged: 'flag',
      isCounted: 'flag',
      'change.action': 'key',
      'change.at': 'instant',
    },
    broken: {
      ...stretchBreaks('from', 'to'),
      'it is about nothing': (fact) => put(fact, { declarationNumber: null }),
      'it is about two things': (fact) => put(fact, { certificateNumber: 'G2021101001483920' }),
    },
  },
};

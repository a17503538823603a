import { put, type Samples, stretchBreaks } from './sample.ts';

const at = '2026-11-30T04:00:00.000Z';

export const ALLIANCE: Samples<'AllianceBulletinPublished' | 'AllianceMeetingChanged' | 'AllianceDocumentChanged'> = {
  AllianceBulletinPublished: {
    fact: {
      id: 'ab_1',
      allianceCode: 'YRD',
      year: 2026,
      issue: 3,
      from: '2026-07-01',
      to: '2026-09-30',
      title: '（样例）第三期通报',
      publishedOn: '2026-10-15',
      divisionCode: '320000',
    },
    leaves: {
      id: 'key',
      allianceCode: 'key',
      year: 'year',
      issue: 'count',
      from: 'day',
      to: 'day',
      title: 'text',
      publishedOn: 'day',
      divisionCode: 'division',
    },
    broken: { ...stretchBreaks('from', 'to'), 'it has no number': (fact) => put(fact, { issue: 0 }) },
  },
  AllianceMeetingChanged: {
    fact: {
      id: 'am_1',
      allianceCode: 'YRD',
      divisionCode: '320000',
      heldOn: '2026-10-15',
      participants: ['310000'],
      hasMinutes: true,
      change: { action: 'MINUTES', at },
    },
    leaves: {
      id: 'key',
      allianceCode: 'key',
      divisionCode: 'division',
      heldOn: 'day',
      'participants.0': 'division',
      hasMinutes: 'flag',
      'change.action': 'one of CALL,MINUTES',
      'change.at': 'instant',
    },
    broken: { 'it is held on no day': (fact) => void delete fact.heldOn },
  },
  AllianceDocumentChanged: {
    fact: {
      id: 'ad_1',
      allianceCode: 'YRD',
      divisionCode: '320000',
      kind: 'PROGRAMME',
      title: '（样例）认证实施方案',
      state: 'IN_USE',
      filingNumber: '样例备〔2026〕1号',
      usedFrom: '2026-11-01',
      members: ['310000'],
      change: { action: 'USE', at },
    },
    leaves: {
      id: 'key',
      allianceCode: 'key',
      divisionCode: 'division',
      kind: 'one of PROGRAMME,TECHNICAL,PLAN,REQUIREMENT',
      title: 'text',
      state: 'one of IN_USE',
      filingNumber: 'text',
      usedFrom: 'day',
      'members.0': 'division',
      'change.action': 'one of DRAFT,FILE,RECORD,RETURN,USE',
      'change.at': 'instant',
    },
    broken: {
      'it is used and was not filed': (fact) => put(fact, { filingNumber: null }),
      'it is a draft in use': (fact) => put(fact, { state: 'DRAFT' }),
    },
  },
};

import { put, type Samples, STATUSES } from './sample.ts';

const STANDING_STATUS = 'one of VALID,SUSPENDED,REVOKED,CANCELLED,EXPIRED|null';
const standing = (status: 'VALID' | 'SUSPENDED') => ({
  status,
  since: '2024-03-02',
  reasonCode: 'SUS-12',
  until: '2024-09-02',
});
const STANDING = (at: string) => ({
  [`${at}.status`]: STANDING_STATUS,
  [`${at}.since`]: 'day|null',
  [`${at}.reasonCode`]: 'text|null',
  [`${at}.until`]: 'day|null',
});
const LEAD_STATE = 'one of RECEIVED,ACCEPTED,REFUSED,CONFIRMED,UNFOUNDED,CLOSED';
const NUMBER = 'G2024101006483920';

/** What duties, supervision, leads and the log of changes tell. */
export const DUTIES: Samples<
  | 'SurveillanceReported'
  | 'EffectiveStatusChanged'
  | 'TaskChanged'
  | 'NoticeIssued'
  | 'InspectionPublished'
  | 'StatusPublished'
  | 'WebhookPaused'
  | 'ReceiverAnswered'
  | 'LeadChanged'
  | 'LeadAnswered'
> = {
  SurveillanceReported: {
    fact: { certificateNumber: NUMBER, conductedOn: '2025-03-02', conclusion: 'PASS', unannounced: true },
    leaves: {
      certificateNumber: 'key',
      conductedOn: 'day',
      conclusion: 'one of PASS,PASS_AFTER_CORRECTION,FAIL',
      unannounced: 'flag',
    },
    broken: { 'it has no conclusion': (fact) => void delete fact.conclusion },
  },
  EffectiveStatusChanged: {
    fact: {
      certificateNumber: NUMBER,
      bodyCode: '101',
      holderUscc: '91310118YQ0001371W',
      holderDivision: '310118',
      on: '2024-03-02',
      cause: 'REUSE_LINK',
      before: standing('VALID'),
      after: standing('SUSPENDED'),
      brokenResults: ['R1'],
    },
    leaves: {
      certificateNumber: 'key',
      bodyCode: 'key',
      holderUscc: 'key|null',
      holderDivision: 'division|null',
      on: 'day',
      cause: 'one of REPORT,CLOCK,REUSE_LINK',
      ...STANDING('before'),
      ...STANDING('after'),
      'brokenResults.0': 'key',
    },
    broken: {
      'it does not say what it was before': (fact) => void delete fact.before,
      'it does not say which results are broken': (fact) => void delete fact.brokenResults,
    },
  },
  TaskChanged: {
    fact: {
      id: 'T1',
      rule: 'DL-29',
      subject: `CERTIFICATE:${NUMBER}`,
      assignee: 'BODY:101',
      due: '2025-03-02',
      state: 'OPEN',
      level: 1,
      bodyCode: '101',
      holderUscc: '91310118YQ0001371W',
      change: { at: '2025-02-02T00:00:00.000Z', action: 'OPEN', by: 'demo-body-101' },
    },
    leaves: {
      id: 'key',
      rule: 'key',
      subject: 'subject',
      assignee: 'role',
      due: 'day',
      state: 'one of OPEN,TAKEN,DONE,CLOSED',
      level: 'count',
      bodyCode: 'key|null',
      holderUscc: 'key|null',
      'change.at': 'instant',
      'change.action': 'one of OPEN,TAKE,RETURN,COMPLETE,ESCALATE,CLOSE',
      'change.by': 'text|null',
    },
    broken: {
      'it is assigned to a role without a name': (fact) => put(fact, { assignee: 'BODY:' }),
      'it is assigned to somebody with a hidden character': (fact) => put(fact, { assignee: 'BODY:1\u202e01' }),
      'it is about something with a hidden character': (fact) => put(fact, { subject: 'CERTIFICATE:\u202eG1' }),
    },
  },
  NoticeIssued: {
    fact: {
      id: 'N1',
      to: 'REGULATOR:330500',
      kind: 'TASK_DUE',
      subject: 'TASK:T1',
      values: { due: '2025-03-02' },
      at: '2025-02-02T00:00:00.000Z',
    },
    leaves: { id: 'key', to: 'role', kind: 'key', subject: 'subject', 'values.due': 'text|absent', at: 'instant' },
    broken: {
      'it is filled with something that has no name': (fact) => put(fact, { values: { '': 'x' } }),
      'it is filled from a list': (fact) => put(fact, { values: ['x'] }),
    },
  },
  InspectionPublished: {
    fact: {
      id: 'in_1',
      certificateNumber: NUMBER,
      bodyCode: '101',
      holderUscc: '91310118YQ0001371W',
      divisionCode: '310118',
      conductedOn: '2026-11-20',
      conclusion: 'FAIL',
      publicFrom: '2026-12-18',
    },
    leaves: {
      id: 'key',
      certificateNumber: 'key',
      bodyCode: 'key',
      holderUscc: 'key|null',
      divisionCode: 'division',
      conductedOn: 'day',
      conclusion: 'one of PASS,PASS_AFTER_CORRECTION,FAIL',
      publicFrom: 'day',
    },
    broken: { 'it says of no conclusion': (fact) => void delete fact.conclusion },
  },
  StatusPublished: {
    fact: {
      id: 'P1',
      certificateNumber: NUMBER,
      bodyCode: '101',
      status: 'SUSPENDED',
      statusFrom: '2024-03-02',
      publishedOn: '2024-03-05',
      place: 'https://example.invalid/notice',
      holderToldOn: '2024-03-03',
      certificateTakenBackOn: '2024-03-04',
    },
    leaves: {
      id: 'key',
      certificateNumber: 'key',
      bodyCode: 'key',
      status: STATUSES,
      statusFrom: 'day',
      publishedOn: 'day',
      place: 'text',
      holderToldOn: 'day|null',
      certificateTakenBackOn: 'day|null',
    },
    broken: { 'it says of no status': (fact) => void delete fact.status },
  },
  WebhookPaused: {
    fact: { id: 'W1', agency: 'demo-ecommerce', reason: 'FAILING', at: '2025-02-02T00:00:00.000Z' },
    leaves: { id: 'key', agency: 'key', reason: 'one of FAILING,GONE', at: 'instant' },
    broken: { 'it is nobody’s': (fact) => put(fact, { agency: '' }) },
  },
  ReceiverAnswered: {
    fact: {
      id: 'msg_1',
      receiver: 'CNCA_PLATFORM',
      certificateNumber: NUMBER,
      bodyCode: '101',
      state: 'REFUSED',
      status: 422,
      reason: 'scope code unknown',
      refusedAt: '2025-02-02T00:00:00.000Z',
      at: '2025-02-02T00:00:00.000Z',
    },
    leaves: {
      id: 'key',
      receiver: 'one of CNCA_PLATFORM,INFORMATION_CENTRE,NOTIFICATION_SYSTEM',
      certificateNumber: 'text|null',
      bodyCode: 'text|null',
      state: 'one of REFUSED,MENDED',
      status: 'number|null',
      reason: 'text|null',
      refusedAt: 'instant',
      at: 'instant',
    },
    broken: { 'it is no answer': (fact) => put(fact, { state: 'PENDING' }) },
  },
  LeadChanged: {
    fact: {
      id: 'L1',
      kind: 'FAKE',
      state: 'CONFIRMED',
      receivedOn: '2024-03-02',
      acceptedOn: '2024-03-03',
      extendedOn: '2024-03-04',
      endedOn: '2024-03-05',
      assignee: 'MINISTRY',
      divisionCode: '310118',
      certificateNumber: NUMBER,
      bodyCode: '101',
      subjectUscc: '91310118YQ0001371W',
      change: { action: 'CONFIRM', at: '2024-03-05T00:00:00.000Z' },
    },
    leaves: {
      id: 'key',
      kind: 'one of MISSING,FAKE,LAPSED,COMPLAINT,FAILED_TEST',
      state: LEAD_STATE,
      receivedOn: 'day',
      acceptedOn: 'day|null',
      extendedOn: 'day|null',
      endedOn: 'day|null',
      assignee: 'role',
      divisionCode: 'division|null',
      certificateNumber: 'key|null',
      bodyCode: 'key|null',
      subjectUscc: 'key|null',
      'change.action': 'key',
      'change.at': 'instant',
    },
    broken: {
      'it was accepted before it was received': (fact) => put(fact, { acceptedOn: '2024-03-01' }),
      'it ended before it was accepted': (fact) => put(fact, { endedOn: '2024-03-02' }),
      'it ended before it was received': (fact) => put(fact, { acceptedOn: null, endedOn: '2024-03-01' }),
    },
  },
  LeadAnswered: {
    fact: {
      id: 'L1/1',
      lead: 'L1',
      agency: 'demo-ecommerce',
      reference: 'sku-1',
      state: 'CONFIRMED',
      certificateNumber: NUMBER,
      text: '属实',
      at: '2024-03-05T00:00:00.000Z',
    },
    leaves: {
      id: 'key',
      lead: 'key',
      agency: 'key',
      reference: 'key',
      state: LEAD_STATE,
      certificateNumber: 'key|null',
      text: 'text',
      at: 'instant',
    },
    broken: { 'it answers nobody': (fact) => void delete fact.agency },
  },
};

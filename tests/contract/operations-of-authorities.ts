const times = <T>(count: number, of: T): T[] => Array.from({ length: count }, () => of);
const paper = { name: 'n', sha256: 's' };

/** Operations of the SDK by which authorities work with each other and with those whom they list, with the largest variables that each takes. */
export const OF_AUTHORITIES: Readonly<Record<string, Record<string, unknown>>> = {
  RecordJointMinutes: {
    input: {
      jointInspection: 'j',
      reference: 'r',
      heldOn: '2026-01-01',
      attended: times(41, '310000'),
      text: 't',
      decisions: times(50, 'd'),
      papers: times(50, paper),
    },
  },
  HandOverCase: {
    input: { reference: 'r', to: '330000', title: 't', grounds: 'g', evidence: times(50, paper) },
  },
  AnswerHandover: { input: { handover: 'h', answer: 'ACCEPT' } },
  CloseHandover: { input: { handover: 'h', result: 'r', papers: times(50, paper) } },
  ...Object.fromEntries(
    ['Bulletins', 'Meetings', 'Documents'].map((of) => [`Alliance${of}`, { alliance: 'YRD', first: 200 }]),
  ),
  DivisionNames: { codes: times(50, '310000') },
  GiveListingNotice: {
    input: {
      subjectUscc: 't',
      subjectName: 't',
      authority: 't',
      document: 't',
      ground: 't',
      list: 'ABNORMAL_OPERATIONS',
    },
  },
  FileListingStatement: { input: { notice: 'n', reference: 'r', text: 't', papers: times(50, paper) } },
  ListingNotices: { first: 200 },
};

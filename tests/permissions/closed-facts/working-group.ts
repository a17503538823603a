import type { Signed } from '../oracle.ts';
import { type Kind, today } from './kind.ts';

/** Regulators of the member divisions, and the ministry: those who take part in the working group of the alliance. */
const takePart: readonly Signed[] = ['demo-ministry', 'demo-regulator-zj', 'demo-regulator-sh'].flatMap((agency) => [
  `${agency}/SUPERVISION` as const,
  `${agency}/REPORTING` as const,
]);
/** The chair rotates every year. */
const CHAIRS: Readonly<Record<string, Signed>> = {
  '310000': 'demo-regulator-sh/REPORTING',
  '320000': 'demo-regulator-js/REPORTING',
  '330000': 'demo-regulator-zj/REPORTING',
  '340000': 'demo-regulator-ah/REPORTING',
};

/** What the working group of an alliance does before it is public. */
export const WORKED_ON: readonly Kind[] = [
  {
    kind: 'a meeting of the working group',
    plant: async (mutate, title, ask) => {
      const { alliance } = await ask(null, '{ alliance(code: "YRD") { chair { regulator { division { code } } } } }');
      const chair = CHAIRS[alliance.chair.regulator.division.code];
      if (!chair) throw new Error('Nobody chairs today.');
      const input = { allianceCode: 'YRD', reference: 'DERIVED-M1', title, heldOn: today, agenda: ['联合抽查'] };
      await mutate(
        chair,
        'callAllianceMeeting',
        'CallAllianceMeetingInput',
        { ...input, participants: ['310000', '330000'] },
        '{ meeting { id } }',
      );
      return {};
    },
    direct: () => '{ allianceMeetings(allianceCode: "YRD", first: 50) { edges { node { title } } } }',
    mayRead: takePart,
  },
  {
    kind: 'a draft of a document of the alliance',
    plant: async (mutate, title) => {
      const input = {
        allianceCode: 'YRD',
        reference: 'DERIVED-D1',
        kind: 'PLAN',
        title,
        version: '1',
        sha256: 'a'.repeat(64),
      };
      await mutate(
        'demo-regulator-sh/REPORTING',
        'draftAllianceDocument',
        'DraftAllianceDocumentInput',
        input,
        '{ document { id } }',
      );
      return {};
    },
    direct: () => '{ allianceDocuments(allianceCode: "YRD", first: 50) { edges { node { title } } } }',
    mayRead: takePart,
  },
];

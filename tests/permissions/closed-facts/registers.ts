import type { Signed } from '../oracle.ts';
import { ENTERPRISE, FINANCED, type Kind, type Mutate, NUMBER, national, PLATFORM, text } from './kind.ts';

const entry = (word: string, uscc: string, list: string, division: string) => ({
  list,
  subjectUscc: uscc,
  subjectName: '样例企业',
  authority: '样例市场监督管理局',
  divisionCode: division,
  decisionNumber: `样例决〔2026〕${word}号`,
  ground: `（样例）${word}`,
});
const proposed = async (mutate: Mutate, caller: Signed, input: object): Promise<{ readonly id: string }> =>
  (await mutate(caller, 'proposeBlacklistEntry', 'ProposeBlacklistEntryInput', input, '{ entry { id } }')).entry;
const ABNORMAL = { groundCode: undefined };
const EXPERTS: Signed = 'demo-expert-group/REPORTING';

/** What registers hold of enterprises before it is public, and after. */
export const REGISTERED: readonly Kind[] = [
  {
    kind: 'a lead',
    plant: async (mutate, word) => {
      const lead = { reference: word, kind: 'FAKE', certificateNumber: NUMBER, text: word, quantity: 1 };
      const { results } = await mutate(
        PLATFORM,
        'reportLeads',
        'ReportLeadsInput',
        { leads: [lead] },
        '{ results { lead fault } }',
      );
      if (results[0].fault) throw new Error(results[0].fault);
      return { 'Query.lead.id': text(results[0].lead) };
    },
    direct: (values) => `{ lead(id: ${values['Query.lead.id']}) { reports { reference text } } }`,
    mayRead: ['demo-ministry/SUPERVISION', 'demo-regulator-zj/SUPERVISION', PLATFORM],
  },
  {
    kind: 'a pending entry of a blacklist',
    plant: async (mutate, word) => {
      const input = entry(word, ENTERPRISE, 'YRD_JOINT_PUNISHMENT', '330000');
      const made = await proposed(mutate, 'demo-regulator-zj/REPORTING', input);
      return { 'Query.blacklistEntry.id': text(made.id) };
    },
    direct: (values) => `{ blacklistEntry(id: ${values['Query.blacklistEntry.id']}) { decisionNumber ground } }`,
    mayRead: [...national, 'demo-regulator-zj/SUPERVISION'],
  },
  {
    kind: 'a removed entry of a blacklist',
    plant: async (mutate, word) => {
      const caller: Signed = 'demo-regulator-zj/REPORTING';
      const input = entry(word, FINANCED, 'YRD_JOINT_PUNISHMENT', '330000');
      const made = await proposed(mutate, caller, input);
      const entryId = made.id;
      await mutate(caller, 'publishBlacklistEntry', 'PublishBlacklistEntryInput', { entryId }, '{ result }');
      await mutate(
        caller,
        'removeBlacklistEntry',
        'RemoveBlacklistEntryInput',
        { entryId, reason: 'DECISION_ANNULLED' },
        '{ result }',
      );
      return { 'Query.blacklistEntry.id': text(entryId) };
    },
    direct: (values) => `{ blacklistEntry(id: ${values['Query.blacklistEntry.id']}) { decisionNumber ground } }`,
    mayRead: [...national, 'demo-regulator-zj/SUPERVISION'],
  },
  {
    // To a platform that buys it is told for a purchase in a member province.
    kind: 'a measure of joint punishment',
    plant: async (mutate, content) => {
      const caller: Signed = 'demo-regulator-zj/REPORTING';
      const made = await proposed(mutate, caller, entry('M-1', ENTERPRISE, 'YRD_JOINT_PUNISHMENT', '330000'));
      await mutate(caller, 'publishBlacklistEntry', 'PublishBlacklistEntryInput', { entryId: made.id }, '{ result }');
      const measure = {
        entryId: made.id,
        kind: 'KEY_SUPERVISION',
        content,
        legalBasis: '（样例）',
        authority: '样例市场监督管理局',
        decisionNumber: 'M-1',
      };
      await mutate(caller, 'takePunishmentMeasure', 'TakePunishmentMeasureInput', measure, '{ result }');
      return { 'Query.blacklistEntry.id': text(made.id), 'Organisation.jointPunishments.region': '"330000"' };
    },
    direct: (values) => `{ blacklistEntry(id: ${values['Query.blacklistEntry.id']}) { measures { content } } }`,
    mayRead: [
      'demo-ministry/SUPERVISION',
      'demo-regulator-zj/SUPERVISION',
      'demo-regulator-sh/SUPERVISION',
      'demo-enterprise/OWN_RECORDS',
      'demo-procurement/PROCUREMENT',
    ],
  },
  {
    kind: 'a request to be removed from a list',
    plant: async (mutate, statement) => {
      const caller: Signed = 'demo-regulator-sh/REPORTING';
      const input = { ...entry('R-9', ENTERPRISE, 'ABNORMAL_OPERATIONS', '310000'), ...ABNORMAL };
      const made = await proposed(mutate, caller, input);
      await mutate(caller, 'publishBlacklistEntry', 'PublishBlacklistEntryInput', { entryId: made.id }, '{ result }');
      const request = { entryId: made.id, statement, documents: ['样例'] };
      await mutate('demo-enterprise/OWN_RECORDS', 'requestRepair', 'RequestRepairInput', request, '{ result }');
      return { 'Query.blacklistEntry.id': text(made.id) };
    },
    direct: (values) => `{ blacklistEntry(id: ${values['Query.blacklistEntry.id']}) { repairs { statement } } }`,
    mayRead: ['demo-enterprise/OWN_RECORDS', 'demo-regulator-sh/REPORTING'],
  },
  {
    kind: 'a statement of defence before a listing',
    plant: async (mutate, statement) => {
      const given = {
        ...entry('N-1', ENTERPRISE, 'ABNORMAL_OPERATIONS', '310000'),
        document: '样例告〔2026〕N-1号',
        divisionCode: undefined,
        decisionNumber: undefined,
      };
      const { notice } = await mutate(
        'demo-regulator-sh/REPORTING',
        'giveListingNotice',
        'GiveListingNoticeInput',
        given,
        '{ notice { id } }',
      );
      const input = { notice: notice.id, reference: 'DERIVED-N1', text: statement };
      await mutate(
        'demo-enterprise/OWN_RECORDS',
        'fileListingStatement',
        'FileListingStatementInput',
        input,
        '{ result }',
      );
      return {};
    },
    direct: () => '{ listingNotices(first: 50) { edges { node { statements { text } } } } }',
    mayRead: ['demo-enterprise/OWN_RECORDS', 'demo-regulator-sh/REPORTING'],
  },
  {
    kind: 'an appeal',
    plant: async (mutate, grounds) => {
      const input = { reference: 'DERIVED-A1', kind: 'ACCESS_RECORD', subject: '1', grounds };
      const { appeal } = await mutate(
        'demo-enterprise/OWN_RECORDS',
        'fileAppeal',
        'FileAppealInput',
        input,
        '{ appeal { id } }',
      );
      return { 'Query.appeal.id': text(appeal.id) };
    },
    direct: (values) => `{ appeal(id: ${values['Query.appeal.id']}) { grounds } }`,
    mayRead: ['demo-enterprise/OWN_RECORDS', 'demo-operator/SUPERVISION', 'demo-operator/REPORTING'],
  },
  {
    // To the group that it is referred to, beside its parties; what the group says is told to the same.
    kind: 'an opinion of an expert group',
    plant: async (mutate, reasons) => {
      const filing = { reference: 'DERIVED-T1', kind: 'TECHNICAL', subject: '样例检测方法', grounds: '（样例）' };
      const { appeal } = await mutate(
        'demo-enterprise/OWN_RECORDS',
        'fileAppeal',
        'FileAppealInput',
        filing,
        '{ appeal { id } }',
      );
      const referral = { appeal: appeal.id, group: 'demo-expert-group' };
      await mutate('demo-ministry/SUPERVISION', 'referAppeal', 'ReferAppealInput', referral, '{ appeal { id } }');
      const opinion = { appeal: appeal.id, outcome: 'DISMISSED', reasons, experts: 5, recused: 0 };
      await mutate(EXPERTS, 'giveExpertOpinion', 'GiveExpertOpinionInput', opinion, '{ appeal { id } }');
      return { 'Query.appeal.id': text(appeal.id) };
    },
    direct: (values) => `{ appeal(id: ${values['Query.appeal.id']}) { opinion { reasons } } }`,
    mayRead: ['demo-enterprise/OWN_RECORDS', 'demo-ministry/SUPERVISION', EXPERTS],
  },
];

import type { creditZh } from './credit-zh.ts';

/** Texts of the page about classes of credit. */
export const creditEn: Readonly<Record<keyof typeof creditZh, string>> = {
  'desk.credit': 'Class of credit',
  'desk.credit.own':
    'Your class of credit today, worked out by rules from published facts alone. Each item is contested with its owner; once it is corrected the class follows.',
  'desk.credit.intro':
    'The class of credit of an enterprise or a body today, worked out by rules from published facts alone. It is no list, and leads to none.',
  'desk.credit.whose': 'Whose',
  'desk.credit.subject': 'USCC, or code of the body',
  'desk.credit.none': 'No class was given.',
  'desk.credit.points': '{{points}} points on {{day}}',
  'desk.credit.items': 'What counts',
  'desk.credit.nothing': 'Nothing counts.',
  'desk.credit.fact': 'Fact',
  'desk.credit.on': 'Day',
  'desk.credit.rule': 'Rule and source',
  'desk.credit.counts': 'Points',
  'desk.credit.stands': 'as long as it stands',
  'desk.credit.byreport': 'ends with the next report',
  'desk.credit.contest': 'Contest',
  'desk.credit.class': 'Where a rule was wrongly applied, the class itself is contested:',
};

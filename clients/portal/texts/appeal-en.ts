import type { appealZh } from './appeal-zh.ts';

/** Texts of the page of one appeal, and of an expert group's opinion on it. */
export const appealEn: Readonly<Record<keyof typeof appealZh, string>> = {
  'desk.appeal': 'Appeal or objection',
  'desk.appeal.absent': 'There is no such appeal or objection, or it is not yours to see.',
  'desk.appeal.papers': 'Papers',
  'desk.appeal.referred': 'Referred to the expert group',
  'desk.appeal.decision': 'Decision',
  'desk.appeal.reasons': 'Reasons of the decision',
  'desk.opinion': 'Opinion of the expert group',
  'desk.opinion.give': 'Give the opinion',
  'desk.opinion.intro': 'The parties read it, and the ministry decides with it before it. It can not be changed.',
  'desk.opinion.outcome': 'Recommended outcome',
  'desk.opinion.experts': 'Experts who took part',
  'desk.opinion.recused': 'Experts who kept away for an interest',
  'desk.opinion.reasons': 'Reasons of the opinion',
  'desk.opinion.given': 'Given',
  'desk.opinion.send': 'Give it',
  'desk.recuse': 'Decline the case',
  'desk.recuse.intro':
    'A group with an interest in a party does not judge; the ministry may refer the case to another one.',
  'desk.recuse.send': 'Decline',
  'desk.done.advised': 'The opinion was given.',
  'desk.done.recused': 'The case was declined.',
  'desk.fault.experts': 'a whole number from 0 to 99',
};

import type { healthZh } from './health-zh.ts';

/** Texts of the state of the hub in English. */
export const healthEn: Readonly<Record<keyof typeof healthZh, string>> = {
  'desk.health': 'Health of the hub and its sources',
  'desk.health.state': 'State',
  'desk.health.part': 'Part',
  'desk.health.told': 'Told',
  'desk.health.head': 'Signed head of the audit log',
  'desk.health.head.text': 'Any agency can verify that the log only grew: keep today’s head, and compare later.',
  'desk.health.head.none': 'There is no head yet.',
  'desk.health.section.dependencies': 'Dependencies',
  'desk.health.section.parts': 'Parts',
  'desk.health.section.supergraph': 'Supergraph',
  'desk.health.section.feeds': 'Who follows which source',
  'desk.health.word.ok': 'in order',
  'desk.health.word.degraded': 'in part out of order',
  'desk.health.word.unavailable': 'unavailable',
  'desk.health.word.store': 'Store',
  'desk.health.word.audit': 'Audit log',
  'desk.health.word.views': 'Views',
  'desk.health.word.compared': 'Comparison of views',
  'desk.health.word.archive': 'Archive of events',
  'desk.health.word.children': 'Child processes',
  'desk.health.word.hash': 'Hash',
  'desk.health.word.origin': 'Origin',
  'desk.health.followed': 'all {{count}} sources followed',
};

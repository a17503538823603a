import type { punishmentZh } from './punishment-zh.ts';

/** Texts of pages about joint punishment. */
export const punishmentEn: Readonly<Record<keyof typeof punishmentZh, string>> = {
  'desk.punishments': 'List of joint punishment',
  'desk.punishments.intro':
    'Entries of the alliance’s list that count on the day, with the measures that member provinces have taken: basis, authority and end. A past day is shown as of that day.',
  'desk.punishments.on': 'Day',
  'desk.punishments.subject': 'USCC of the subject',
  'desk.punishments.none': 'No entry counts on the day.',
  'desk.punishments.measures': 'Measures',
  'desk.punishments.nottold': 'The measures are not open to your agency.',
  'desk.punishments.nomeasures': 'No measure is in force on the day.',
  'desk.punishments.entry': 'Id of the entry',
  'desk.punishments.take': 'Measures of joint punishment',
  'desk.punishments.take.intro':
    'Market regulators of the member provinces enter their own, with basis and last day; without one it is that of the entry.',
  'desk.punishments.take.send': 'Enter',
  'desk.punishments.kind': 'Kind',
  'desk.punishments.content': 'What is done',
  'desk.punishments.basis': 'Legal basis',
  'desk.punishments.authority': 'Authority',
  'desk.punishments.number': 'Number of the decision',
  'desk.punishments.end': 'End before the last day',
  'desk.punishments.end.send': 'End it',
  'desk.punishments.id': 'Id of the measure',
  'desk.punishments.ended': 'Ended on',
  'desk.procurement.punished':
    'There are measures of joint punishment against the supplier where the purchase is made. By themselves they bar from nothing; the buyer judges by the law:',
  'desk.done.measure': 'The measure was entered.',
};

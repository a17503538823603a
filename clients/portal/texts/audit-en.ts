import { EVIDENCE_FAULTS } from '../../../schema/contract/evidence/evidence-fault.ts';
import type { auditZh } from './audit-zh.ts';

type Fault = Extract<keyof typeof auditZh, `desk.audit.fault.${string}`>;

/** Texts of the verification of the audit log in English; why evidence does not hold in the contract's own words. */
export const auditEn: Readonly<Record<keyof typeof auditZh, string>> = {
  'desk.audit': 'Verify the audit log',
  'desk.audit.intro':
    'Every request to the hub is recorded in its audit log. A batch of records is signed at once and is one entry of the log; each minute one head is signed over all entries. Here the log is verified; what records say is not shown.',
  'desk.audit.head': 'Newest signed head',
  'desk.audit.head.holds': 'The signature holds: a key of the hub signed it.',
  'desk.audit.size': 'Entries',
  'desk.audit.root': 'Root hash',
  'desk.audit.log': 'Name of the log',
  'desk.audit.key': 'Key',
  'desk.audit.keep': 'Download this head and keep it outside the hub',
  'desk.audit.range': 'Verify entries',
  'desk.audit.range.text':
    'From which entry to which, at most {{count}} at a time. Each has to be in the signed head, to be signed itself, and to seal exactly its records. The newest hundred where nothing is asked for.',
  'desk.audit.from': 'From entry',
  'desk.audit.to': 'To entry',
  'desk.audit.check': 'Verify',
  'desk.audit.busy': 'Another check is running; try again shortly.',
  'desk.audit.range.holds': 'Entries {{from}} to {{to}} hold; they seal {{records}} records.',
  'desk.audit.range.time': 'Time was over; verified up to entry {{to}}.',
  'desk.audit.next': 'Go on with entries {{from}} to {{to}}',
  'desk.audit.broken': 'First broken entry',
  'desk.audit.records': 'Records',
  'desk.audit.records.of': '{{first}} to {{last}} (a batch has one hash, so it can’t be told which of them)',
  'desk.audit.place': 'File',
  'desk.audit.away':
    'The files of {{count}} entries were archived and moved away, as a signed list says; they are not on this machine and were not verified.',
  'desk.audit.kept': 'Compare with a head that was kept',
  'desk.audit.kept.text': 'Paste a head from before, to verify that the log only grew since.',
  'desk.audit.kept.head': 'The head from before, all of it',
  'desk.audit.compare': 'Compare',
  'desk.audit.grown': 'The log grew from {{from}} entries to {{to}}; none of the earlier ones has changed.',
  ...(Object.fromEntries(
    Object.entries(EVIDENCE_FAULTS).map(([code, meaning]) => [`desk.audit.fault.${code}`, meaning]),
  ) as Record<Fault, string>),
};

/** What an appeal or objection can be against (申诉、异议). Source: DIS-01 to DIS-03, MI-10. */
export const APPEAL_KINDS = [
  'STATUS_DECISION',
  'REUSE_DECISION',
  'TECHNICAL',
  'LIST_ROW',
  'LISTING',
  'INSPECTION_FINDING',
  'RECORDED_FACT',
  'ACCESS_RECORD',
  'CREDIT_CLASS',
] as const;
export type AppealKind = (typeof APPEAL_KINDS)[number];

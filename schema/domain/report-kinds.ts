/** Kinds of fact that are reported in batches, one way in for each. Source: information-platform plan of 2016 (信息上报), reuse of results step 8. */
export const REPORT_KINDS = [
  'CERTIFICATE',
  'STATUS_EVENT',
  'SURVEILLANCE',
  'FACTORY_INSPECTION',
  'ENTERPRISE_CLASS',
  'CONFORMITY_RESULT',
  'RESULT_STATUS',
  'REUSE_FILING',
  'TRACE_CODE_APPLICATION',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Why a row was refused. */
export interface RowFault {
  /** Path of the field at fault, for example `holder.uscc`; empty when the whole row is. */
  readonly field: string;
  /** Code of the rule that was broken. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** A field of a row that whoever read the file could not read: told instead of the field, so that the row is refused and kept with its reason. */
export interface UnreadableField {
  readonly field: string;
  readonly written?: string | null | undefined;
  readonly expected: string;
}

/** What became of a row. */
export interface RowOutcome {
  /** Position in the report, from 0. */
  readonly index: number;
  /** What the row is about, in the form it is looked up by; `null` when that could not be read. */
  readonly key: string | null;
  readonly outcome: 'ACCEPTED' | 'UNCHANGED' | 'REJECTED';
  readonly fault: RowFault | null;
  /** What is doubtful of a row that was taken; absent where nothing is. */
  readonly rowWarnings?: readonly RowFault[];
}

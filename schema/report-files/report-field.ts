import type { ReportKind } from '../domain/report-kinds.ts';
import type { WordTable } from '../domain/report-words.ts';

/** How the text of a cell is read. */
export type FieldForm =
  /** As it stands. */
  | 'text'
  /** A code: a spreadsheet may have taken it for a number. */
  | 'code'
  /** A calendar day. */
  | 'day'
  /** One of `status-words.ts`. */
  | 'status'
  /** 是 or 否. */
  | 'yesNo'
  /** A whole number, also as stars. */
  | 'whole'
  /** Several texts, separated by semicolons or line ends. */
  | 'list'
  /** The same, of standards, which hold no comma. */
  | 'standards'
  | { readonly words: WordTable };

/** A field of a report, as a column of a file and as a member of the record that is sent. */
export interface ReportField {
  /** Path in the record: `holder.uscc`; of a numbered list `product1.name` is `products[0].name`. */
  readonly name: string;
  /** Header in Chinese, first the one of the template. */
  readonly zh: readonly string[];
  readonly en: string;
  readonly form: FieldForm;
  readonly required: boolean;
  /** What the form itself does not say. */
  readonly note?: { readonly zh: string; readonly en: string };
  readonly example: string;
  /** Not in the template: a further item of a numbered list. */
  readonly further?: true;
}

/** A kind of record as a file: what it is called on the command line, and its fields. */
export interface RecordFile {
  /** Name on the command line. */
  readonly command: string;
  /** Command that writes an empty file; default: `report template <command>`. */
  readonly template?: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly fields: readonly ReportField[];
  /** Fields by which the rows of a certificate belong together: rows that differ in their products alone are one certificate. */
  readonly groupBy?: 'number';
}

/** A kind of report of a certification body as a file. */
export interface ReportFile extends RecordFile {
  readonly kind: ReportKind;
}

/** What subgraphs tell of the reports that they took, so that one queue holds every row that was refused. */
import { z } from 'zod';
import { REPORT_KINDS } from '../report-kinds.ts';
import { instant, key, listOf, text } from './parts.ts';

/** A row of a report. Only a refused one carries what it said, for its body to put right. */
export const reportedRow = z.object({
  index: z.int().min(0),
  key: key.nullable(),
  outcome: z.enum(['ACCEPTED', 'UNCHANGED', 'REJECTED']),
  fault: z.object({ field: text, code: key, zh: text, en: text }).nullable(),
  /** Id of the row of the queue that this one puts right. */
  corrects: key.nullable(),
  /** What a refused row said, as JSON; `null` for the others. */
  content: text.nullable(),
});

/** A report that was taken: its receipt. */
export const reportReceived = z.object({
  receiptNumber: key,
  kind: z.enum(REPORT_KINDS),
  /** Code of the body that reported; `null`: the hub's operator. */
  bodyCode: key.nullable(),
  agency: key,
  receivedAt: instant,
  rows: listOf(reportedRow),
});

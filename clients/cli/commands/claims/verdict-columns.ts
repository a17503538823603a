import type { ClaimDecision } from '../../../sdk/index.ts';
import { withoutFormula } from '../../tabular/csv-row.ts';
import type { CheckedRow } from './check-batch.ts';

/** Columns that are added to those of the input. */
export const VERDICT_COLUMNS = ['decision', 'findings', 'messages', 'checkedAt', 'asOf'] as const;

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What is said of a row in the end. */
export interface RowVerdict {
  readonly decision: ClaimDecision;
  /** Codes in the order found, without repetition. */
  readonly findings: readonly string[];
  readonly messages: readonly string[];
}

/** The hub's verdict with the row's own faults. A blocking fault keeps a claim from being accepted: what could not be read was not checked. */
export function rowVerdict({ row, faults, verdict }: CheckedRow, language: Language): RowVerdict {
  // The hub finds the same when a claim comes without a number.
  const own = verdict ? faults.filter(({ fault }) => fault !== 'NO_NUMBER') : faults;
  const blocked = own.some(({ blocking }) => blocking);
  const hub = verdict?.findings.filter(({ code }) => code !== 'VALID' || !blocked) ?? [];
  const codes = [...(blocked ? ['MALFORMED'] : []), ...hub.map(({ code }) => code)];
  const messages = [...own.map((fault) => fault[language]), ...hub.map(({ message }) => message[language])];
  const asked = row.claim === null ? undefined : verdict?.decision;
  const decision = asked === undefined || (asked === 'ACCEPT' && blocked) ? 'REVIEW' : asked;
  return { decision, findings: [...new Set(codes)], messages };
}

/** Cells of the verdict columns. */
export function verdictCells(checked: CheckedRow, { decision, findings, messages }: RowVerdict): string[] {
  const cells = [decision, findings.join(';'), messages.join(' | '), checked.checkedAt ?? '', checked.asOf ?? ''];
  return cells.map(withoutFormula);
}

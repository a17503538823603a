import { withoutFormula } from '../tabular/csv-row.ts';
import type { CheckedRow } from './check-batch.ts';
import type { HubVerdict } from './claim-request.ts';

/** Columns that are added to those of the input. */
export const VERDICT_COLUMNS = ['decision', 'findings', 'messages', 'checkedAt', 'asOf', 'hints'] as const;

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What is said of a row in the end. */
export interface RowVerdict {
  readonly decision: HubVerdict['decision'];
  /** Codes in the order found, without repetition. */
  readonly findings: readonly string[];
  readonly messages: readonly string[];
  /** What the seller can do about the findings, each once. */
  readonly hints: readonly string[];
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
  const hints = new Set(hub.flatMap(({ hint }) => hint?.[language] ?? []));
  return { decision, findings: [...new Set(codes)], messages, hints: [...hints] };
}

/** Cells of the verdict columns. */
export function verdictCells(checked: CheckedRow, { decision, findings, messages, hints }: RowVerdict): string[] {
  const { checkedAt, asOf } = checked;
  const cells = [decision, findings.join(';'), messages.join(' | '), checkedAt ?? '', asOf ?? '', hints.join(' | ')];
  return cells.map(withoutFormula);
}

import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { externalNumberKey, parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import { type Day, isDay } from '../../schema/domain/day.ts';
import { type CodeOf, codeOfWord, codesOf, type WordTable } from '../../schema/domain/report-words.ts';
import { normaliseCode } from '../../schema/domain/text.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { RowRemarks } from '../shared/report-receipts.ts';
import { type BatchResult, type RowBatch, takeRows } from '../shared/take-rows.ts';
import { changeStatusIn } from './change-status.ts';
import { fileReuseIn, type ReuseRegisters } from './file-reuse.ts';
import type { Models } from './model.ts';
import { keyOf } from './records.ts';
import { createReportOffice, mustReport } from './report-office.ts';
import type { ReuseClass, StatedAssessment } from './risk-assessment.ts';

type Optional<T> = T | null | undefined;

/** How a row names a result: by the hub's id, or by the issuer's own number. Everything is text. */
interface ResultReference {
  readonly resultId?: Optional<string>;
  readonly resultKind?: Optional<string>;
  readonly resultNumber?: Optional<string>;
  /** Absent with `issuerName`: the reporting body. */
  readonly issuerBodyCode?: Optional<string>;
  readonly issuerName?: Optional<string>;
}

export interface ResultStatusRow extends RowRemarks, ResultReference {
  readonly action?: Optional<string>;
  readonly on?: Optional<string>;
  readonly reasonCode?: Optional<string>;
  readonly until?: Optional<string>;
  readonly voluntary?: Optional<boolean>;
}

export interface ReuseFilingRow extends RowRemarks, ResultReference {
  readonly certificateNumber?: Optional<string>;
  readonly reuseClass?: Optional<string>;
  readonly decidedOn?: Optional<string>;
  readonly assessmentOutcome?: Optional<string>;
  readonly itemsToAssess?: Optional<readonly string[]>;
  readonly assessor?: Optional<string>;
  readonly assessedOn?: Optional<string>;
  readonly conclusions?: Optional<
    readonly { readonly factor?: Optional<string>; readonly conclusion?: Optional<string> }[]
  >;
  readonly evidence?: Optional<readonly string[]>;
}

type Batch<Row extends RowRemarks> = Pick<RowBatch<Row>, 'rows' | 'reportKey'>;

const CLASS_OF: Readonly<Record<CodeOf<'reuseClass'>, ReuseClass>> = { CLASS_1: 1, CLASS_2: 2, CLASS_3: 3 };

/** Reports of result statuses and reuse filings in batches (S0 steps 4, 6, 8): each row for itself, the same again changes nothing. */
export interface RowReports {
  /** @throws FORBIDDEN, BAD_USER_INPUT, as `takeRows` */
  resultStatuses(caller: Caller, batch: Batch<ResultStatusRow>): Promise<BatchResult>;
  reuseFilings(caller: Caller, batch: Batch<ReuseFilingRow>): Promise<BatchResult>;
}

export function createRowReports(kit: ServiceKit<Models>, registers: ReuseRegisters): RowReports {
  const { models } = kit;
  const office = createReportOffice(kit);

  const resultIdOf = async (caller: Caller, row: ResultReference, session: ClientSession): Promise<string> => {
    const id = row.resultId?.trim();
    if (id) return id;
    const number = row.resultNumber?.trim();
    if (!number) throw badUserInput('input.resultId', 'id of the result, or kind and number with its issuer');
    const kind = wordOf('resultKind', 'resultKind', row.resultKind);
    const issuerName = row.issuerName?.trim() ?? '';
    const issuerBodyCode = row.issuerBodyCode?.trim() || (issuerName === '' ? caller.body : null);
    const { numberKey, issuerKey } = keyOf({ kind, number, issuerBodyCode, issuerName });
    const found = await models.results.findOne({ numberKey, issuerKey, kind }).session(session).lean().exec();
    if (!found)
      throw hubError('NOT_FOUND', 'The hub holds no such conformity result.', {
        argument: 'input.resultNumber',
        expected: 'a conformity result that the hub holds',
      });
    return found._id;
  };

  const certificateNumberOf = (caller: Caller, text: Optional<string>): string => {
    const own = parseCertificateNumber(text ?? '')?.number;
    if (own) return own;
    const key = externalNumberKey(text ?? '');
    const found = key && caller.body !== null && registers.certificates.ofExternalNumber(caller.body, key);
    if (!found)
      throw badUserInput(
        'input.certificateNumber',
        'a certificate number of the hub, or a number of a form that its body has declared',
      );
    return found;
  };

  return {
    async resultStatuses(caller, batch) {
      mustReport(caller);
      return takeRows<ResultStatusRow>(
        office,
        caller,
        { ...batch, kind: 'RESULT_STATUS', argument: 'input.resultStatuses' },
        {
          keyOf: (row) => rowKey(row, row.action),
          async take(row, scope) {
            const { outcome } = await changeStatusIn(
              kit,
              caller,
              {
                resultId: await resultIdOf(caller, row, scope.session),
                action: wordOf('resultAction', 'action', row.action),
                on: dayOf('on', row.on),
                reasonCode: row.reasonCode?.trim().toUpperCase() || null,
                until: row.until?.trim() ? dayOf('until', row.until) : null,
                voluntary: row.voluntary ?? null,
              },
              scope,
            );
            return outcome !== 'UNCHANGED';
          },
        },
      );
    },

    async reuseFilings(caller, batch) {
      mustReport(caller);
      return takeRows<ReuseFilingRow>(
        office,
        caller,
        { ...batch, kind: 'REUSE_FILING', argument: 'input.reuseFilings' },
        {
          keyOf: (row) => rowKey({ resultNumber: row.certificateNumber }, row.resultId ?? row.resultNumber),
          async take(row, scope) {
            const { outcome } = await fileReuseIn(
              kit,
              registers,
              caller,
              {
                certificateNumber: certificateNumberOf(caller, row.certificateNumber),
                resultId: await resultIdOf(caller, row, scope.session),
                reuseClass: CLASS_OF[wordOf('reuseClass', 'reuseClass', row.reuseClass)],
                decidedOn: dayOf('decidedOn', row.decidedOn),
                riskAssessment: assessmentOf(row),
              },
              scope,
            );
            return outcome === 'FILED';
          },
        },
      );
    },
  };
}

function rowKey({ resultId, resultNumber }: ResultReference, further: Optional<string>): string | null {
  const key = resultId?.trim() || normaliseCode(resultNumber ?? '');
  return key === '' ? null : `${key} ${(further ?? '').trim()}`.slice(0, 150);
}

/** An assessment that a row states; `null` where it has none of its fields. */
function assessmentOf(row: ReuseFilingRow): StatedAssessment | null {
  const { assessmentOutcome, assessor, assessedOn, conclusions, itemsToAssess, evidence } = row;
  const texts = [assessmentOutcome, assessor, assessedOn].filter((text) => text?.trim());
  const lists = [conclusions, itemsToAssess, evidence].filter((list) => list?.length);
  if (texts.length === 0 && lists.length === 0) return null;
  return {
    outcome: wordOf('assessmentOutcome', 'assessmentOutcome', assessmentOutcome),
    itemsToAssess: itemsToAssess ?? null,
    assessor: assessor ?? '',
    assessedOn: dayOf('assessedOn', assessedOn),
    conclusions: (conclusions ?? []).map(({ factor, conclusion }, index) => ({
      factor: wordOf('riskFactor', `conclusions[${index}].factor`, factor),
      conclusion: conclusion ?? '',
    })),
    evidence: evidence ?? null,
  };
}

function dayOf(field: string, text: Optional<string>): Day {
  const day = text?.trim() ?? '';
  if (!isDay(day)) throw badUserInput(`input.${field}`, 'an existing day, YYYY-MM-DD');
  return day;
}

function wordOf<Table extends WordTable>(table: Table, field: string, text: Optional<string>): CodeOf<Table> {
  const code = codeOfWord(table, text ?? '');
  if (code === null) throw badUserInput(`input.${field}`, `one of ${codesOf(table).join(', ')}`);
  return code;
}

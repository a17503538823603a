import { createHash } from 'node:crypto';
import { badUserInput } from '../../schema/contract/errors.ts';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import { addDays, addYears, type Day } from '../../schema/domain/day.ts';
import { parseStandardNumber } from '../../schema/domain/standard-number.ts';
import { hiddenCharacter, normaliseCode } from '../../schema/domain/text.ts';
import { type Benefit, quantify, type SavingInput } from './benefit.ts';
import { type FigureInput, readFigure } from './life-cycle-figure.ts';
import type { ReportContent, ReportMethod } from './model.ts';

type Optional<T> = T | null | undefined;

/** A report as a client writes it. */
export interface ReportInput {
  readonly reference: string;
  readonly certificateNumber?: Optional<string>;
  readonly declarationNumber?: Optional<string>;
  readonly model?: Optional<string>;
  readonly from: Day;
  readonly to: Day;
  readonly method: ReportMethod;
  readonly source: string;
  readonly baselineStandard?: Optional<string>;
  readonly figures?: Optional<readonly FigureInput[]>;
  readonly savings?: Optional<readonly SavingInput[]>;
  readonly region?: Optional<string>;
  readonly factorYear?: Optional<number>;
  readonly equivalentKgcePerKwh?: Optional<string>;
}

/** A report that was read, with what its savings amount to. */
export interface ReadReport {
  readonly reference: string;
  readonly content: ReportContent;
  readonly benefit: Benefit | null;
  readonly hash: string;
}

const REFERENCE_LIMIT = 100;
const TEXT_LIMIT = 500;
const FIGURES_LIMIT = 100;
const SAVINGS_LIMIT = 20;

/**
 * Reads a report. The factors of its benefit are those of the moment; what is kept is not computed again.
 * @throws BAD_USER_INPUT naming field and expected form
 */
export function readReport(input: ReportInput, today: Day): ReadReport {
  const reference = readText('reference', input.reference, REFERENCE_LIMIT);
  const certificateNumber = input.certificateNumber ? certificateOf(input.certificateNumber) : null;
  const declarationNumber = input.declarationNumber ? normaliseCode(input.declarationNumber) : null;
  if ((certificateNumber === null) === (declarationNumber === null))
    throw badUserInput('certificateNumber', 'either a certificate or the filing number of a declaration');
  const { from, to } = input;
  if (to < from || to >= addYears(from, 1) || to > today)
    throw badUserInput('to', 'a day from `from` on, within a year of it, and not after today');
  const figures = input.figures ?? [];
  const savings = input.savings ?? [];
  if (figures.length > FIGURES_LIMIT) throw badUserInput('figures', `at most ${FIGURES_LIMIT}`);
  if (savings.length > SAVINGS_LIMIT) throw badUserInput('savings', `at most ${SAVINGS_LIMIT}`);
  if (figures.length + savings.length === 0) throw badUserInput('figures', 'figures, savings, or both');
  const benefit = savings.length > 0 ? quantified(input, savings) : null;
  const standard = input.baselineStandard?.trim();
  const baselineStandard = standard ? parseStandardNumber(standard)?.edition : null;
  if (baselineStandard === undefined || (savings.length > 0 && !baselineStandard))
    throw badUserInput('baselineStandard', 'the standard of the baseline with its year, for example GB 21455-2019');
  const content: ReportContent = {
    certificateNumber,
    declarationNumber,
    model: input.model?.trim() ? readText('model', input.model, TEXT_LIMIT) : null,
    from,
    to,
    method: input.method,
    source: readText('source', input.source, TEXT_LIMIT),
    baselineStandard,
    figures: figures.map((figure, index) => readFigure(figure, `figures[${index}]`)),
    savings: savings.map(({ carrier, baseline, certified, unit, quantity, periods, uncertainty }) => ({
      carrier,
      baseline,
      certified,
      unit: unit.trim(),
      quantity,
      periods: periods ?? null,
      uncertainty: uncertainty ?? null,
    })),
    region: benefit?.region ?? 'CN',
    factorYear: benefit?.factorYear ?? null,
    equivalentKgcePerKwh: input.equivalentKgcePerKwh ?? null,
  };
  // As it was told: sent again when a newer factor is held, it still is the same.
  const told = { ...content, region: input.region ?? null, factorYear: input.factorYear ?? null };
  const hash = createHash('sha256').update(JSON.stringify(told)).digest('hex');
  return { reference, content, benefit, hash };
}

/** Number of days of a period, both included. */
export function daysOf({ from, to }: Pick<ReportContent, 'from' | 'to'>): number {
  return (Date.parse(addDays(to, 1)) - Date.parse(from)) / 86_400_000;
}

function quantified(input: ReportInput, savings: readonly SavingInput[]): Benefit {
  const { region, factorYear, equivalentKgcePerKwh } = input;
  return quantify(
    {
      savings,
      region: region ?? null,
      factorYear: factorYear ?? null,
      equivalentKgcePerKwh: equivalentKgcePerKwh ?? null,
    },
    '',
  );
}

function certificateOf(written: string): string {
  const number = parseCertificateNumber(written)?.number;
  if (!number) throw badUserInput('certificateNumber', 'a certificate number, for example G2021101001483920');
  return number;
}

function readText(field: string, written: string, limit: number): string {
  const text = written.trim();
  if (text === '' || text.length > limit) throw badUserInput(field, `1 to ${limit} characters`);
  const hidden = hiddenCharacter(text);
  if (hidden) throw badUserInput(field, `text without control and direction characters, not ${hidden}`);
  return text;
}

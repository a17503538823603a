import { badUserInput } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { RiskAssessment, RiskFactor } from './model.ts';

export type ReuseClass = 1 | 2 | 3;

/** An assessment as a body states it. */
export interface StatedAssessment {
  readonly outcome: RiskAssessment['outcome'];
  readonly itemsToAssess?: readonly string[] | null;
  readonly assessor: string;
  readonly assessedOn: Day;
  readonly conclusions: readonly { readonly factor: RiskFactor; readonly conclusion: string }[];
  readonly evidence?: readonly string[] | null;
}

/** What has to be judged: REU-02 for class 2, REU-03 for class 3. */
export const FACTORS: Readonly<Record<2 | 3, readonly RiskFactor[]>> = {
  2: ['ISSUER_CAPABILITY', 'UNIT_SPLIT', 'STANDARD', 'MODE', 'INDICATORS', 'METHODS'],
  3: ['PRODUCT_MATURITY', 'SAFETY_CLASS', 'RISK_TO_PEOPLE_AND_ENVIRONMENT', 'COMPANY_INTEGRITY'],
};

const NAME_LIMIT = 100;
const TEXT_LIMIT = 2000;
const LIST_LIMIT = 50;

/**
 * The assessment as it is kept. Class 1 has none, because a result on the List is not evaluated again (REU-01); partial use names the items still to
 * be assessed; class 3 needs evidence.
 * @throws BAD_USER_INPUT that names the argument.
 */
export function readAssessment(
  reuseClass: ReuseClass,
  stated: StatedAssessment | null | undefined,
  decidedOn: Day,
): RiskAssessment | null {
  const at = 'input.riskAssessment';
  if (reuseClass === 1) {
    if (stated) throw badUserInput(at, 'none for class 1: a result on the List is used without evaluation');
    return null;
  }
  if (!stated) throw badUserInput(at, `a risk assessment for class ${reuseClass}`);
  if (stated.assessedOn > decidedOn) throw badUserInput(`${at}.assessedOn`, `${decidedOn} or earlier`);
  const itemsToAssess = textsOf(`${at}.itemsToAssess`, stated.itemsToAssess);
  if ((stated.outcome === 'PARTIAL') !== itemsToAssess.length > 0)
    throw badUserInput(
      `${at}.itemsToAssess`,
      stated.outcome === 'PARTIAL' ? 'the items still to be assessed' : 'none for full use',
    );
  const evidence = textsOf(`${at}.evidence`, stated.evidence);
  if (reuseClass === 3 && evidence.length === 0) throw badUserInput(`${at}.evidence`, 'at least one for class 3');
  return {
    outcome: stated.outcome,
    itemsToAssess,
    assessor: textOf(`${at}.assessor`, stated.assessor, NAME_LIMIT),
    assessedOn: stated.assessedOn,
    conclusions: conclusionsOf(FACTORS[reuseClass], stated.conclusions, `${at}.conclusions`),
    evidence,
  };
}

function conclusionsOf(
  factors: readonly RiskFactor[],
  stated: StatedAssessment['conclusions'],
  at: string,
): RiskAssessment['conclusions'] {
  const byFactor = new Map(stated.map(({ factor, conclusion }) => [factor, conclusion]));
  if (stated.length !== factors.length || factors.some((factor) => !byFactor.has(factor)))
    throw badUserInput(at, `exactly one each of ${factors.join(', ')}`);
  return factors.map((factor) => ({ factor, conclusion: textOf(at, byFactor.get(factor) ?? '', TEXT_LIMIT) }));
}

function textsOf(argument: string, values: readonly string[] | null | undefined): string[] {
  if (!values) return [];
  if (values.length > LIST_LIMIT) throw badUserInput(argument, `at most ${LIST_LIMIT}`);
  return values.map((value, index) => textOf(`${argument}[${index}]`, value, TEXT_LIMIT));
}

function textOf(argument: string, value: string, limit: number): string {
  const text = value.trim();
  if (text === '' || text.length > limit) throw badUserInput(argument, `1 to ${limit} characters`);
  return text;
}

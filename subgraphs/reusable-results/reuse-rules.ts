import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { statusOn } from '../../schema/domain/status.ts';
import type { CertificateRegister } from './certificate-view.ts';
import type { ResultDocument } from './model.ts';
import { isListed, type ListEdition } from './reusable-results-list.ts';
import type { ReuseClass } from './risk-assessment.ts';

/**
 * Whether a certificate may come to rest on the result by this class on the day of the decision.
 * REU-07: the result has to be VALID that day, and for class 1 its body approved. REU-01: what is on the List is used as class 1 and nothing else is,
 * and only for the corresponding product (相应产品): a result of somebody in the certificate, for a model of it.
 * REU-03: class 3 is for supplier declarations, and they for it.
 * @throws BAD_USER_INPUT (class and kind do not go together), CONFLICT (result or List do not allow it on that day).
 */
export function checkReuse(
  reuseClass: ReuseClass,
  result: ResultDocument,
  decidedOn: Day,
  editions: readonly ListEdition[],
  register: Pick<CertificateRegister, 'wasApproved' | 'mismatch'>,
  certificateNumber: string,
): void {
  const isDeclaration = result.kind === 'SUPPLIER_DECLARATION';
  if ((reuseClass === 3) !== isDeclaration)
    throw badUserInput(
      'input.reuseClass',
      isDeclaration ? 'CLASS_3 for a supplier declaration' : `CLASS_1 or CLASS_2 for ${result.kind}`,
    );
  const status = statusOn(result, decidedOn)?.status;
  if (status !== 'VALID')
    throw hubError(
      'CONFLICT',
      `The result ${status ? `was ${status}` : 'did not exist'} on ${decidedOn}: no certificate may rest on it.`,
    );
  if (isDeclaration) return;
  const listed = isListed(editions, result.kind, decidedOn);
  const approved = result.issuerBodyCode !== null && register.wasApproved(result.issuerBodyCode, decidedOn);
  if (reuseClass === 1 && !listed)
    throw hubError(
      'CONFLICT',
      `${result.kind} was not on the List in force on ${decidedOn}: class 2 and a risk assessment are needed.`,
    );
  if (reuseClass === 1 && !approved)
    throw hubError('CONFLICT', `The issuer of the result was not an approved body on ${decidedOn}.`);
  const mismatch = reuseClass === 1 ? register.mismatch(certificateNumber, result) : null;
  if (mismatch)
    throw hubError(
      'CONFLICT',
      mismatch === 'PARTY'
        ? `The holder of the result is neither holder, producer nor factory of ${certificateNumber}: class 1 is for the corresponding product alone.`
        : `No model of the result is a model of ${certificateNumber}: class 1 is for the corresponding product alone.`,
    );
  if (reuseClass === 2 && listed && approved)
    throw hubError(
      'CONFLICT',
      `${result.kind} was on the List in force on ${decidedOn}: it is used directly, as class 1.`,
    );
}

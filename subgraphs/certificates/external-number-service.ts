import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import {
  EXTERNAL_NUMBER_LIMIT,
  externalNumberForm,
  externalNumberKey,
  hasExternalForm,
  parseCertificateNumber,
} from '../../schema/domain/certificate-number.ts';
import type { CertificationBodyFact } from '../../schema/domain/facts.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { CertificateStore } from './certificate-store.ts';
import { collectionOf, type Models } from './model.ts';
import type { ExternalNumberDocument } from './number-model.ts';
import { mayWrite } from './policy.ts';
import { bodyDocument, bodyFact } from './records.ts';
import { CERTIFICATE_NUMBER_FORM } from './status-service.ts';

const FORMS_LIMIT = 50;

/** An external number with the certificate that carries it. */
export interface ExternalNumberRequest {
  readonly certificateNumber: string;
  readonly externalNumber: string;
}

/** What became of a declaration. */
export interface DeclaredNumber {
  readonly number: string;
  readonly changed: boolean;
}

/**
 * Numbers of bodies' own forms. No public form of certificate numbers is settled, so a body says which forms it uses and which certificate of the hub carries
 * which number; the key is body and number. Nothing is guessed from a number's form but which body may have given it.
 */
export interface ExternalNumberService {
  /** Puts the forms of a body in place of those before. @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT */
  declareForms(
    caller: Caller,
    input: { readonly bodyCode: string; readonly forms: readonly string[] },
  ): Promise<{ readonly body: CertificationBodyFact; readonly changed: boolean }>;
  /** @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT for a number of no declared form, CONFLICT when another certificate of the body carries it */
  declare(caller: Caller, request: ExternalNumberRequest): Promise<DeclaredNumber>;
  /** The same within a transaction, for a certificate that is known to be the body's. */
  declareIn(
    scope: WriteScope,
    body: Pick<CertificationBodyFact, 'code' | 'numberForms'>,
    request: ExternalNumberRequest,
    argument: string,
  ): Promise<boolean>;
  /** A number that was declared by mistake leads nowhere from now on. @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT */
  withdraw(caller: Caller, request: ExternalNumberRequest): Promise<DeclaredNumber>;
}

export function createExternalNumberService(kit: ServiceKit<Models>, store: CertificateStore): ExternalNumberService {
  const { models, write } = kit;
  const numbers = collectionOf<ExternalNumberDocument>(models.externalNumbers);

  const put = async (document: ExternalNumberDocument, { session, publish }: WriteScope) => {
    await numbers.replaceOne({ _id: document._id }, document, { session, upsert: true });
    const { _id: id, ...content } = document;
    publish({ type: 'ExternalNumberDeclared', key: id, fact: { id, ...content } });
  };

  const bodyOf = async (code: string, { session }: WriteScope) => {
    const document = await models.bodies.findById(code).session(session).lean().exec();
    if (!document)
      throw hubError('NOT_FOUND', `There is no certification body ${code}.`, { argument: 'input.bodyCode' });
    return bodyFact(document);
  };

  const certificateOf = async (caller: Caller, text: string, { session }: WriteScope) => {
    const number = parseCertificateNumber(text)?.number;
    if (!number) throw badUserInput('input.certificateNumber', CERTIFICATE_NUMBER_FORM);
    const certificate = (await store.read([number], session)).get(number);
    if (!certificate)
      throw hubError('NOT_FOUND', `The hub holds no certificate ${number}.`, { argument: 'input.certificateNumber' });
    if (!mayWrite(caller, certificate))
      throw hubError('FORBIDDEN', `The caller may not act on certificates of body ${certificate.bodyCode}.`);
    return certificate;
  };

  const declareIn: ExternalNumberService['declareIn'] = async (
    scope,
    { code, numberForms },
    { certificateNumber, externalNumber },
    argument,
  ) => {
    const key = externalNumberKey(externalNumber);
    if (key === null)
      throw badUserInput(
        argument,
        `a number of the body's own form, 4 to ${EXTERNAL_NUMBER_LIMIT} letters, digits and marks, and no number of the hub or of another scheme`,
      );
    if (numberForms && !numberForms.some((form) => hasExternalForm(key, form)))
      throw badUserInput(argument, `a number of one of the forms ${numberForms.join(', ')}`);
    const _id = `${code} ${key}`;
    const known = await numbers.findOne({ _id }, { session: scope.session });
    if (known?.certificateNumber === certificateNumber) return false;
    if (known?.certificateNumber)
      throw hubError('CONFLICT', `${key} is the number of certificate ${known.certificateNumber}.`, { argument });
    await put({ _id, bodyCode: code, key, written: externalNumber.trim(), certificateNumber }, scope);
    return true;
  };

  return {
    declareIn,
    async declareForms(caller, { bodyCode, forms }) {
      if (!mayWrite(caller, { bodyCode }))
        throw hubError('FORBIDDEN', `The caller may not declare forms of numbers for body ${bodyCode}.`);
      if (forms.length > FORMS_LIMIT) throw badUserInput('input.forms', `at most ${FORMS_LIMIT}`);
      const read = forms.map(
        (text, index) =>
          externalNumberForm(text) ??
          fault(
            `input.forms[${index}]`,
            `4 to ${EXTERNAL_NUMBER_LIMIT} characters with at least three of # (a digit), @ (a letter), * (either), for example CQC##GBM#####`,
          ),
      );
      const numberForms = [...new Set(read)].sort();
      return write(async (scope) => {
        const { numberForms: before, ...known } = await bodyOf(bodyCode, scope);
        const body = { ...known, ...(numberForms.length > 0 && { numberForms }) };
        const changed = JSON.stringify(before ?? []) !== JSON.stringify(numberForms);
        if (changed) {
          const { session } = scope;
          await models.bodies.replaceOne({ _id: bodyCode }, bodyDocument(body), { session, upsert: true }).exec();
          scope.publish({ type: 'CertificationBodyChanged', key: bodyCode, fact: body });
        }
        return { body, changed };
      });
    },
    declare: (caller, request) =>
      write(async (scope) => {
        const { number, bodyCode } = await certificateOf(caller, request.certificateNumber, scope);
        const body = await bodyOf(bodyCode, scope);
        const asked = { ...request, certificateNumber: number };
        return { number, changed: await declareIn(scope, body, asked, 'input.externalNumber') };
      }),
    withdraw: (caller, request) =>
      write(async (scope) => {
        const { number, bodyCode } = await certificateOf(caller, request.certificateNumber, scope);
        const key = externalNumberKey(request.externalNumber);
        const known = key && (await numbers.findOne({ _id: `${bodyCode} ${key}` }, { session: scope.session }));
        if (!known || (known.certificateNumber !== null && known.certificateNumber !== number))
          throw hubError('NOT_FOUND', `Certificate ${number} carries no such number.`, {
            argument: 'input.externalNumber',
          });
        if (known.certificateNumber === null) return { number, changed: false };
        await put({ ...known, certificateNumber: null }, scope);
        return { number, changed: true };
      }),
  };
}

function fault(argument: string, expected: string): never {
  throw badUserInput(argument, expected);
}

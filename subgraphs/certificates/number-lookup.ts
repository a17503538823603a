import type { ClientSession } from 'mongoose';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { externalNumberKey, hasExternalForm, parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import type { Models } from './model.ts';
import type { ExternalNumberDocument } from './number-model.ts';
import { CERTIFICATE_NUMBER_FORM } from './status-service.ts';

/** What was expected where a certificate is named. */
export const NAMED_CERTIFICATE = `${CERTIFICATE_NUMBER_FORM}, or a number of a form that its body has declared`;

/** Finds certificates by the number that is written on them: the hub's, or one of its body's own form. */
export interface NumberLookup {
  /**
   * The hub's number of what is written; `null` when it has the form of a number and no certificate carries it. A body that is named tells bodies apart that
   * gave the same number; the hub's own numbers need none.
   * @throws BAD_USER_INPUT for a text that is no number, or a number of several bodies of which none is named
   */
  find(argument: string, text: string, bodyCode: string | null, session?: ClientSession): Promise<string | null>;
  /** The same. @throws also NOT_FOUND instead of `null` */
  mustFind(argument: string, text: string, bodyCode: string | null, session?: ClientSession): Promise<string>;
  /** What certificates are called by their bodies. */
  externalNumbersOf(numbers: readonly string[]): Promise<ExternalNumberDocument[]>;
}

export function createNumberLookup({ externalNumbers, bodies }: Models): NumberLookup {
  const find: NumberLookup['find'] = async (argument, text, bodyCode, session) => {
    const own = parseCertificateNumber(text)?.number;
    if (own) return own;
    const key = externalNumberKey(text);
    if (key === null) throw badUserInput(argument, NAMED_CERTIFICATE);
    const query = externalNumbers.find({ key, certificateNumber: { $ne: null } });
    const all = await (session ? query.session(session) : query).lean().exec();
    const found = bodyCode === null ? all : all.filter((declared) => declared.bodyCode === bodyCode);
    const [first, second] = found;
    if (first && second) {
      const codes = found.map((declared) => declared.bodyCode).sort();
      throw badUserInput(argument, `the body named too: ${key} is a number of bodies ${codes.join(', ')}`);
    }
    if (first) return first.certificateNumber;
    if (all.length > 0) return null;
    const declaring = await bodies
      .find({ numberForms: { $exists: true } }, { numberForms: 1 })
      .lean()
      .exec();
    if (declaring.some(({ numberForms }) => numberForms?.some((form) => hasExternalForm(key, form)))) return null;
    throw badUserInput(argument, NAMED_CERTIFICATE);
  };
  return {
    find,
    async mustFind(argument, text, bodyCode, session) {
      const number = await find(argument, text, bodyCode, session);
      if (number === null)
        throw hubError('NOT_FOUND', `The hub holds no certificate ${text.trim().slice(0, 40)}.`, { argument });
      return number;
    },
    externalNumbersOf: (numbers) =>
      externalNumbers
        .find({ certificateNumber: { $in: [...numbers] } })
        .sort({ _id: 1 })
        .lean()
        .exec(),
  };
}

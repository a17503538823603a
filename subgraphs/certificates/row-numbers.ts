import type { Caller } from '../../schema/contract/caller.ts';
import { externalNumberKey, hasExternalForm, parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import type { CertificationBodyFact } from '../../schema/domain/facts.ts';
import type { RowFault, RowOutcome } from '../../schema/domain/report-kinds.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { faultOfError, unreadableFault, visibleKey } from '../shared/report-receipts.ts';
import type { ExternalNumberService } from './external-number-service.ts';
import type { Models } from './model.ts';
import { NAMED_CERTIFICATE } from './number-lookup.ts';
import { drawNumbers, GIVEN_TO_REPORT, keepGiven } from './number-service.ts';
import { mayWrite } from './policy.ts';
import { bodyFact } from './records.ts';
import { faultOfRefusal, Refusal, refuseInput } from './rules/refusal.ts';
import type { ReportRowInput } from './rules/report-row.ts';
import { isAbsent } from './rules/report-text.ts';
import type { RandomDigits } from './trace-service.ts';

/** A row whose certificate is named by a number of the hub, or why it is refused before it is read. */
export type NamedRow = NamedInput | { readonly fault: RowFault; readonly key: string | null };

interface NamedInput {
  readonly input: ReportRowInput;
  readonly key: string;
  /** The number of the body's own form to keep with the certificate, and whether the hub's was given for this row. */
  readonly external: {
    readonly written: string;
    readonly body: CertificationBodyFact;
    readonly isGiven: boolean;
  } | null;
}

/** Tells which certificate of the hub a reported row is about. */
export interface RowNumbers {
  /**
   * Names the rows in their order. A row with a number of its body's own form is about the certificate that carries it; when none does, the hub gives one of its
   * own (新证书统一编号, SYS-06).
   */
  name(caller: Caller, inputs: readonly ReportRowInput[], scope: WriteScope): Promise<NamedRow[]>;
  /** Keeps the external numbers of the rows that were taken. */
  declare(named: readonly NamedRow[], results: readonly RowOutcome[], scope: WriteScope): Promise<void>;
}

export function createRowNumbers(
  models: Models,
  externals: ExternalNumberService,
  randomDigits: RandomDigits,
): RowNumbers {
  return {
    async name(caller, inputs, scope) {
      const { session } = scope;
      const wanted = inputs.flatMap((input) => externalNumberKey(writtenExternal(input) ?? '') ?? []);
      const isPlain = wanted.length === 0;
      const declared = isPlain
        ? []
        : await models.externalNumbers
            .find({ key: { $in: [...new Set(wanted)] }, certificateNumber: { $ne: null } })
            .session(session)
            .lean()
            .exec();
      const carried = new Map(declared.map(({ _id, certificateNumber }) => [_id, certificateNumber ?? '']));
      const bodies = new Map<string, CertificationBodyFact>();
      if (!isPlain)
        for (const document of await models.bodies.find().session(session).lean().exec())
          bodies.set(document._id, bodyFact(document));
      // Numbers that this report's rows stand for, by body and external number.
      const named = new Map<string, string>();

      const give = async (input: ReportRowInput, bodyCode: string): Promise<string> => {
        const projectCode = (input.projectCode ?? '').trim();
        if (!/^\d{3}$/.test(projectCode)) refuseInput('projectCode', 'three digits');
        const year = /^(20\d\d)-\d\d-\d\d$/.exec((input.firstIssuedOn ?? '').trim())?.[1];
        if (!year) return refuseInput('firstIssuedOn', 'an existing day, YYYY-MM-DD');
        const taken = new Set(named.values());
        for (;;) {
          const [number = ''] = await drawNumbers(
            models,
            randomDigits,
            `G${year}${bodyCode}${projectCode}`,
            1,
            session,
          );
          if (!taken.has(number)) return number;
        }
      };

      const nameOne = async (input: ReportRowInput): Promise<NamedInput> => {
        const parts = parseCertificateNumber(input.number ?? '');
        if (parts && !mayWrite(caller, parts)) throw foreign();
        const written = writtenExternal(input);
        if (written === null) return { input, key: parts?.number ?? (input.number ?? '').trim(), external: null };
        const bodyCode = parts?.bodyCode ?? caller.body ?? input.bodyCode?.trim() ?? '';
        if (!mayWrite(caller, { bodyCode })) throw foreign();
        const body =
          bodies.get(bodyCode) ?? refuseInput('bodyCode', 'the code of a certification body that the hub knows');
        const key = readExternal(body, input, written);
        const id = `${bodyCode} ${key}`;
        const held = carried.get(id) ?? named.get(id);
        if (parts && held !== undefined && held !== parts.number)
          refuseInput(
            'externalNumber',
            `none: ${key} is the number of certificate ${held}`,
            'NUMBER_OF_OTHER_CERTIFICATE',
          );
        const number = parts?.number ?? held ?? (await give(input, bodyCode));
        named.set(id, number);
        const external = { written: written.trim(), body, isGiven: !parts && !carried.has(id) };
        return { input: { ...input, number }, key, external };
      };

      const rows: NamedRow[] = [];
      for (const input of inputs) {
        const key =
          parseCertificateNumber(input.number ?? '')?.number ?? externalNumberKey(writtenExternal(input) ?? '');
        const unreadable = unreadableFault(input);
        rows.push(unreadable ? { fault: unreadable, key: visibleKey(key) } : await orFault(() => nameOne(input), key));
      }
      return rows;
    },

    async declare(named, results, scope) {
      const given = new Set<string>();
      for (const [index, row] of named.entries()) {
        const result = results[index];
        if ('fault' in row || row.external === null || !result || result.outcome === 'REJECTED') continue;
        const certificateNumber = row.input.number ?? '';
        if (row.external.isGiven) given.add(certificateNumber);
        const request = { certificateNumber, externalNumber: row.external.written };
        await externals.declareIn(scope, row.external.body, request, `input.certificates[${index}].externalNumber`);
      }
      await keepGiven(models, [...given], GIVEN_TO_REPORT, scope.session);
    },
  };
}

/** A number of the body's own form: in its own field, or where the hub's number would stand. */
function writtenExternal({ number, externalNumber }: ReportRowInput): string | null {
  if (!isAbsent(externalNumber)) return externalNumber;
  return isAbsent(number) || parseCertificateNumber(number) || externalNumberKey(number) === null ? null : number;
}

/** The external number in its form of comparison. @throws Refusal of kind INPUT */
function readExternal({ numberForms = [] }: CertificationBodyFact, input: ReportRowInput, written: string): string {
  const key = externalNumberKey(written);
  const field = isAbsent(input.externalNumber) ? 'number' : 'externalNumber';
  // Where the hub's own number would stand, a number is the body's only if the body has said so: a slip in one of the hub must stay a slip.
  const isOfForm =
    key !== null &&
    (numberForms.some((form) => hasExternalForm(key, form)) ||
      (numberForms.length === 0 && field === 'externalNumber'));
  if (key !== null && isOfForm) return key;
  return refuseInput(
    field,
    numberForms.length > 0 ? `a number of one of the forms ${numberForms.join(', ')}` : NAMED_CERTIFICATE,
  );
}

function foreign(): Refusal {
  return new Refusal('INPUT', 'number', 'a certificate of the reporting body', {
    code: 'ROW_OF_OTHER_BODY',
    zh: '证书属于其他机构，本机构不得上报',
    en: 'the certificate is one of another body; the reporting body may not tell of it',
  });
}

async function orFault(work: () => Promise<NamedInput>, key: string | null): Promise<NamedRow> {
  try {
    return await work();
  } catch (error) {
    return { fault: error instanceof Refusal ? faultOfRefusal(error) : faultOfError(error), key };
  }
}

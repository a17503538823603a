import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { TraceCodeFact } from '../../schema/domain/facts.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { CertificateStore } from './certificate-store.ts';
import type { LookupService } from './lookup-service.ts';
import { collectionOf, type Models, type TraceCodeDocument } from './model.ts';
import { mayWrite } from './policy.ts';
import { type CertificateRecord, traceCodeDocument, traceCodeFact } from './records.ts';
import { CERTIFICATE_NUMBER_FORM } from './status-service.ts';

/** Most codes of one call. */
const TRACE_CODE_LIMIT = 200;
const RANDOM_DIGITS = 12;
/** Rounds of drawing again what is taken. With a million million numbers a head, a second round is already rare. */
const DRAWS = 5;

/** Decimal digits from a secure generator. */
export type RandomDigits = (count: number) => string;

/** Issues trace codes. */
export interface TraceService {
  /**
   * Codes of the models asked for, in their order, and how many are new. A model keeps the code that it has.
   * @throws NOT_FOUND, FORBIDDEN for another body's certificate, CONFLICT unless the certificate is effectively valid today, BAD_USER_INPUT.
   */
  issue(
    caller: Caller,
    certificateNumber: string,
    models: readonly string[] | null,
  ): Promise<{ readonly traceCodes: readonly TraceCodeFact[]; readonly issued: number }>;
}

interface CertifiedModel {
  readonly productSeq: number;
  readonly model: string;
}

export function createTraceService(
  kit: ServiceKit<Models>,
  store: CertificateStore,
  lookup: LookupService,
  randomDigits: RandomDigits,
): TraceService {
  const { models: collections } = kit;
  return {
    async issue(caller, certificateNumber, models) {
      const number = parseCertificateNumber(certificateNumber)?.number;
      if (!number) throw badUserInput('input.certificateNumber', CERTIFICATE_NUMBER_FORM);
      return kit.write(async ({ session, publish }) => {
        const certificate = (await store.read([number], session)).get(number);
        if (!certificate)
          throw hubError('NOT_FOUND', `The hub holds no certificate ${number}.`, {
            argument: 'input.certificateNumber',
          });
        if (!mayWrite(caller, certificate))
          throw hubError(
            'FORBIDDEN',
            `The caller may not issue codes for certificates of body ${certificate.bodyCode}.`,
          );
        const today = kit.clock.today();
        const status = lookup.standingOn(certificate, today)?.status;
        if (status !== 'VALID')
          throw hubError('CONFLICT', `Trace codes need a valid certificate; ${number} is ${status} today.`);
        const found = await collections.traceCodes.find({ certificateNumber: number }).session(session).lean().exec();
        const known = new Map(found.map((document) => [keyOf(document), traceCodeFact(document)]));
        const wanted = models ? askedFor(certificate, models) : withoutCode(certificate, known);
        const missing = wanted.filter((wantedModel) => !known.has(keyOf(wantedModel)));
        const codes = await drawCodes(collections, randomDigits, headOf(certificate, today), missing.length, session);
        const issued = missing.map((model, index): TraceCodeFact => {
          return { code: codes[index] ?? '', certificateNumber: number, ...model, issuedOn: today };
        });
        if (issued.length > 0)
          await collectionOf<TraceCodeDocument>(collections.traceCodes).insertMany(issued.map(traceCodeDocument), {
            session,
          });
        for (const fact of issued) publish({ type: 'TraceCodeIssued', key: fact.code, fact });
        const all = new Map([...known, ...issued.map((fact) => [keyOf(fact), fact] as const)]);
        return { traceCodes: wanted.flatMap((model) => all.get(keyOf(model)) ?? []), issued: issued.length };
      });
    },
  };
}

function keyOf({ productSeq, model }: CertifiedModel): string {
  return `${productSeq} ${model}`;
}

function certifiedModels({ products }: CertificateRecord): CertifiedModel[] {
  return products.flatMap(({ seq, models }) => models.map((model) => ({ productSeq: seq, model })));
}

function withoutCode(certificate: CertificateRecord, known: ReadonlyMap<string, TraceCodeFact>): CertifiedModel[] {
  const models = certifiedModels(certificate).filter((model) => !known.has(keyOf(model)));
  return models.slice(0, TRACE_CODE_LIMIT);
}

function askedFor(certificate: CertificateRecord, models: readonly string[]): CertifiedModel[] {
  if (models.length < 1 || models.length > TRACE_CODE_LIMIT)
    throw badUserInput('input.models', `1 to ${TRACE_CODE_LIMIT} models`);
  const certified = certifiedModels(certificate);
  const wanted = models.map((asked, index) => {
    const found = certified.find(({ model }) => model === asked.trim());
    if (!found) throw badUserInput(`input.models[${index}]`, `a model that certificate ${certificate.number} covers`);
    return found;
  });
  return [...new Map(wanted.map((model) => [keyOf(model), model])).values()];
}

/** NUM-07: body and category of the certificate, the year of the code's own issue. */
function headOf({ bodyCode, projectCode }: CertificateRecord, today: Day): string {
  return `G${today.slice(0, 4)}${bodyCode}${projectCode}`;
}

/** Draws distinct codes that are not taken. @throws Error when draws keep hitting taken codes: the generator is broken then. */
async function drawCodes(
  { traceCodes }: Models,
  randomDigits: RandomDigits,
  head: string,
  count: number,
  session: ClientSession,
): Promise<string[]> {
  const drawn = new Set<string>();
  for (let round = 0; drawn.size < count; round++) {
    if (round === DRAWS) throw new Error('The random generator keeps repeating trace codes.');
    for (let missing = count - drawn.size; missing > 0; missing--) drawn.add(head + randomDigits(RANDOM_DIGITS));
    const taken = await traceCodes
      .find({ _id: { $in: [...drawn] } }, { _id: 1 })
      .session(session)
      .lean()
      .exec();
    for (const { _id } of taken) drawn.delete(_id);
  }
  return [...drawn];
}

import { createHash } from 'node:crypto';
import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import type { Day } from '../../schema/domain/day.ts';
import { doorMessage, doorVerdict } from '../../schema/domain/door-rules.ts';
import type { TraceCodeFact } from '../../schema/domain/facts.ts';
import { modelKey, normaliseCode } from '../../schema/domain/text.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import type { RowRemarks } from '../shared/report-receipts.ts';
import type { BatchResult, RowBatch } from '../shared/take-rows.ts';
import type { CertificateStore } from './certificate-store.ts';
import type { LookupService } from './lookup-service.ts';
import { collectionOf, type Models } from './model.ts';
import type { NumberLookup } from './number-lookup.ts';
import type { TraceCodeDocument } from './number-model.ts';
import { mayWrite } from './policy.ts';
import { type CertificateRecord, traceCodeDocument, traceCodeFact } from './records.ts';
import type { TraceApplicationDocument } from './report-model.ts';
import type { ReportOffice } from './report-office.ts';
import { Refusal, refuseInput } from './rules/refusal.ts';
import { CERTIFICATE_NUMBER_FORM } from './status-service.ts';

/** Most codes of one application. */
const TRACE_CODE_LIMIT = 200;
const RANDOM_DIGITS = 12;
/** Rounds of drawing again what is taken. With a million million numbers a head, a second round is already rare. */
const DRAWS = 5;
const REASON_LIMIT = 500;

/** Decimal digits from a secure generator. */
export type RandomDigits = (count: number) => string;

/** An application as it arrives. */
export interface TraceApplicationRow extends RowRemarks {
  readonly certificateNumber?: string | null | undefined;
  readonly models?: readonly string[] | null | undefined;
}

/** What became of a batch of applications; those that could be read stand beside their rows. */
export interface TraceApplications extends BatchResult {
  readonly applications: ReadonlyMap<number, TraceApplicationDocument>;
}

export interface TraceApplicationFilter {
  readonly state?: TraceApplicationDocument['state'] | null;
  readonly certificateNumber?: string | null;
}

/** Trace codes (TRC-01): application, review, refusal with reasons, re-application. */
export interface TraceService {
  /** Applications, each reviewed by itself. @throws FORBIDDEN, BAD_USER_INPUT, as `takeRows` */
  apply(caller: Caller, batch: Pick<RowBatch<TraceApplicationRow>, 'rows' | 'reportKey'>): Promise<TraceApplications>;
  /**
   * A person decides on an application that was put to one.
   * @throws FORBIDDEN for anybody but the operator, NOT_FOUND, BAD_USER_INPUT for a refusal without reason, CONFLICT when it was decided otherwise
   */
  review(
    caller: Caller,
    input: { readonly id: string; readonly issue: boolean; readonly reason: string | null },
  ): Promise<{ readonly application: TraceApplicationDocument; readonly changed: boolean }>;
  /** Applications of the caller's body, of every body for the operator. @throws FORBIDDEN, BAD_USER_INPUT */
  list(caller: Caller, filter: TraceApplicationFilter, page: PageArguments): Promise<Page<TraceApplicationDocument>>;
}

interface CertifiedModel {
  readonly productSeq: number;
  readonly model: string;
}

type Reason = TraceApplicationDocument['reasons'][number];

export function createTraceService(
  kit: ServiceKit<Models>,
  store: CertificateStore,
  lookup: LookupService,
  office: ReportOffice,
  numbers: NumberLookup,
  randomDigits: RandomDigits,
): TraceService {
  const { models: collections, clock } = kit;
  const applications = collectionOf<TraceApplicationDocument>(collections.traceApplications);

  const save = async (application: TraceApplicationDocument, { session }: WriteScope) => {
    await applications.replaceOne({ _id: application._id }, application, { session, upsert: true });
    return application;
  };

  const codesOf = async (number: string, session: ClientSession) => {
    const found = await collections.traceCodes.find({ certificateNumber: number }).session(session).lean().exec();
    return new Map(found.map((document) => [keyOf(document), traceCodeFact(document)]));
  };

  /** Gives each model its code; one that has a code keeps it. */
  const issue = async (
    certificate: CertificateRecord,
    wanted: readonly CertifiedModel[],
    createdBy: string | null,
    { session, publish }: WriteScope,
  ): Promise<string[]> => {
    const today = clock.today();
    const known = await codesOf(certificate.number, session);
    const missing = wanted.filter((model) => !known.has(keyOf(model)));
    const codes = await drawCodes(collections, randomDigits, headOf(certificate, today), missing.length, session);
    const issued = missing.map((model, index): TraceCodeFact => {
      return { code: codes[index] ?? '', certificateNumber: certificate.number, ...model, issuedOn: today, createdBy };
    });
    if (issued.length > 0)
      await collectionOf<TraceCodeDocument>(collections.traceCodes).insertMany(issued.map(traceCodeDocument), {
        session,
      });
    for (const fact of issued) publish({ type: 'TraceCodeIssued', key: fact.code, fact });
    const all = new Map([...known, ...issued.map((fact) => [keyOf(fact), fact] as const)]);
    return wanted.flatMap((model) => all.get(keyOf(model))?.code ?? []);
  };

  /** What the hub itself finds (TRC-02: only for a valid certificate); empty when nothing stands in the way. */
  const reviewed = (certificate: CertificateRecord): { readonly refuses: boolean; readonly reasons: Reason[] } => {
    const status = lookup.standingOn(certificate, clock.today())?.status;
    if (status !== 'VALID')
      return {
        refuses: true,
        reasons: [
          {
            code: 'CERTIFICATE_NOT_VALID',
            zh: `追溯码仅发给有效证书，${certificate.number}今日状态为${status ?? '未知'}`,
            en: `Trace codes need a valid certificate; ${certificate.number} is ${status ?? 'not known'} today.`,
          },
        ],
      };
    const doubtful = (certificate.warnings ?? []).filter(({ code }) => doorVerdict(code) === 'REVIEW');
    return { refuses: false, reasons: doubtful.map((finding) => ({ code: finding.code, ...doorMessage(finding) })) };
  };

  const certificateOf = async (caller: Caller, text: string, session: ClientSession) => {
    const number = await numbers.mustFind('input.certificateNumber', text, caller.body, session);
    const certificate = (await store.read([number], session)).get(number);
    if (!certificate)
      throw hubError('NOT_FOUND', `The hub holds no certificate ${number}.`, { argument: 'input.certificateNumber' });
    if (!mayWrite(caller, certificate))
      throw hubError('FORBIDDEN', `The caller may not apply for certificates of body ${certificate.bodyCode}.`, {
        argument: 'input.certificateNumber',
      });
    return certificate;
  };

  return {
    async apply(caller, batch) {
      const decided = new Map<number, TraceApplicationDocument>();
      const take = async (row: TraceApplicationRow, scope: WriteScope, index: number): Promise<boolean> => {
        const { session } = scope;
        const certificate = await certificateOf(caller, row.certificateNumber ?? '', session);
        const known = await codesOf(certificate.number, session);
        const wanted = row.models?.length ? askedFor(certificate, row.models) : withoutCode(certificate, known);
        const what = applicationKey(certificate.number, wanted);
        const earlier = await applications.find({ what }, { session }).sort({ attempt: 1 }).toArray();
        const last = earlier.at(-1);
        // Every model has its code already: there is nothing to apply for.
        if (wanted.every((model) => known.has(keyOf(model)))) {
          if (last?.state === 'ISSUED') decided.set(index, last);
          if (last?.state === 'ISSUED' || wanted.length === 0) return false;
        }
        if (last?.state === 'AWAITING_REVIEW') {
          decided.set(index, last);
          return false;
        }
        const { refuses, reasons } = reviewed(certificate);
        const isRepeat = last?.state === 'REFUSED' && refuses && sameCodes(last.reasons, reasons);
        const attempt = earlier.length + (isRepeat ? 0 : 1);
        const application: TraceApplicationDocument = {
          _id: isRepeat ? last._id : `TA-${what}-${attempt}`,
          what,
          attempt,
          certificateNumber: certificate.number,
          bodyCode: certificate.bodyCode,
          models: wanted.map(({ model }) => model),
          createdBy: isRepeat ? (last.createdBy ?? null) : caller.agency,
          state: refuses ? 'REFUSED' : reasons.length > 0 ? 'AWAITING_REVIEW' : 'ISSUED',
          reasons,
          appliedAt: clock.now(),
          decidedAt: !refuses && reasons.length > 0 ? null : clock.now(),
          decidedBy: null,
          repeats: isRepeat ? last.repeats : last?.state === 'REFUSED' ? last._id : null,
          codes: refuses || reasons.length > 0 ? [] : await issue(certificate, wanted, caller.agency, scope),
        };
        decided.set(index, await save(application, scope));
        return true;
      };
      const result = await office.take<TraceApplicationRow>(
        caller,
        { ...batch, kind: 'TRACE_CODE_APPLICATION', argument: 'input.applications' },
        {
          keyOf: ({ certificateNumber, models }) =>
            [normaliseCode(certificateNumber ?? ''), ...(models ?? []).slice(0, 5)].join(' ').trim().slice(0, 150) ||
            null,
          async take(row, scope, index) {
            const changed = await take(row, scope, index);
            const application = decided.get(index);
            const [reason] = application?.state === 'REFUSED' ? application.reasons : [];
            if (!reason) return changed;
            // The refused application is kept with its reasons: it is a fact, and so is that its row was refused.
            throw new Refusal('CONFLICT', 'certificateNumber', reason.en, reason);
          },
        },
      );
      return { ...result, applications: decided };
    },

    async review(caller, { id, issue: isIssued, reason }) {
      if (caller.kind !== 'HUB_OPERATOR')
        throw hubError('FORBIDDEN', 'Applications that were put to a person are decided by the hub operator.');
      const said = (reason ?? '').trim();
      if (!isIssued && (said === '' || said.length > REASON_LIMIT))
        throw badUserInput('input.reason', `1 to ${REASON_LIMIT} characters`);
      return kit.write(async (scope) => {
        const known = await applications.findOne({ _id: id }, { session: scope.session });
        if (!known) throw hubError('NOT_FOUND', 'There is no such application.', { argument: 'input.id' });
        const state = isIssued ? 'ISSUED' : 'REFUSED';
        if (known.state === state) return { application: known, changed: false };
        if (known.state !== 'AWAITING_REVIEW')
          throw hubError('CONFLICT', `The application was decided: ${known.state}.`, { argument: 'input.id' });
        const certificate = (await store.read([known.certificateNumber], scope.session)).get(known.certificateNumber);
        const found = certificate && reviewed(certificate);
        if (isIssued && (!certificate || found?.refuses))
          throw hubError(
            'CONFLICT',
            found?.reasons[0]?.en ?? `The hub holds no certificate ${known.certificateNumber}.`,
          );
        const decided = { state, decidedAt: clock.now(), decidedBy: caller.agency } as const;
        const codes =
          isIssued && certificate
            ? await issue(certificate, askedFor(certificate, known.models), known.createdBy ?? null, scope)
            : [];
        const reasons = isIssued
          ? known.reasons
          : [...known.reasons, { code: 'REFUSED_BY_REVIEWER', zh: said, en: said }];
        return { application: await save({ ...known, ...decided, codes, reasons }, scope), changed: true };
      });
    },

    async list(caller, { state, certificateNumber }, page) {
      const { body } = caller;
      const isOperator = caller.kind === 'HUB_OPERATOR';
      if (!isOperator && (caller.kind !== 'CERTIFICATION_BODY' || body === null))
        throw hubError('FORBIDDEN', 'Applications are for the body that made them, and for the hub operator.');
      const number = certificateNumber == null ? null : parseCertificateNumber(certificateNumber)?.number;
      if (number === undefined) throw badUserInput('filter.certificateNumber', CERTIFICATE_NUMBER_FORM);
      const filter = {
        ...(!isOperator && body !== null && { bodyCode: body }),
        ...(state != null && { state }),
        ...(number !== null && { certificateNumber: number }),
      };
      return findPage(
        collections.traceApplications,
        filter,
        [
          ['appliedAt', -1],
          ['_id', 1],
        ],
        page,
        (application) => application,
      );
    },
  };
}

function keyOf({ productSeq, model }: CertifiedModel): string {
  return `${productSeq} ${model}`;
}

/** What an application is for: the same certificate and models. */
function applicationKey(number: string, wanted: readonly CertifiedModel[]): string {
  const content = JSON.stringify([number, wanted.map(keyOf).sort()]);
  return createHash('sha256').update(content).digest('hex').slice(0, 20);
}

const sameCodes = (a: readonly Reason[], b: readonly Reason[]) =>
  a.map(({ code }) => code).join() === b.map(({ code }) => code).join();

function certifiedModels({ products }: CertificateRecord): CertifiedModel[] {
  return products.flatMap(({ seq, models }) => models.map((model) => ({ productSeq: seq, model })));
}

function withoutCode(certificate: CertificateRecord, known: ReadonlyMap<string, TraceCodeFact>): CertifiedModel[] {
  const models = certifiedModels(certificate).filter((model) => !known.has(keyOf(model)));
  return models.slice(0, TRACE_CODE_LIMIT);
}

function askedFor(certificate: CertificateRecord, models: readonly string[]): CertifiedModel[] {
  if (models.length < 1 || models.length > TRACE_CODE_LIMIT) refuseInput('models', `1 to ${TRACE_CODE_LIMIT} models`);
  const certified = certifiedModels(certificate);
  const wanted = models.map((asked, index) => {
    const found =
      certified.find(({ model }) => model === asked.trim()) ??
      certified.find(({ model }) => modelKey(model) === modelKey(asked));
    return (
      found ??
      refuseInput(`models[${index}]`, `a model that certificate ${certificate.number} covers`, 'MODEL_NOT_COVERED')
    );
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

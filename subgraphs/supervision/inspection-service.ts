import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { type Day, isDay, isWithin } from '../../schema/domain/day.ts';
import { INSPECTORS_PER_OBJECT } from '../../schema/domain/draw/draw.ts';
import { pageLimitOf } from '../../schema/domain/sight/pages.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { inspectionChanged, taskChanged } from './events.ts';
import {
  digestOf,
  idOf,
  mustBeSame,
  type Optional,
  readDigest,
  readDivision,
  readEvidence,
  readList,
  readNumber,
  readOnce,
  readOptional,
  readText,
} from './input.ts';
import type {
  Evidence,
  InspectionConclusion,
  InspectionContent,
  InspectionDocument,
  InspectorDocument,
  MarkUse,
  Models,
  TaskDocument,
} from './model.ts';
import { publicationDay } from './plan-service.ts';
import { and, inspectionRows, isAuthority, isOwnArea, maySeeSignatures } from './policy.ts';
import { interestsOf } from './population.ts';
import { type CertificateRecord, type LaboratoryRecord, populationModel } from './view.ts';

/** A record as an authority writes it. */
export interface RecordInput {
  readonly task?: Optional<string>;
  readonly certificateNumber?: Optional<string>;
  readonly place: string;
  readonly conductedOn: Day;
  readonly laboratory?: Optional<string>;
  readonly sampledItems: readonly {
    readonly name: string;
    readonly model?: Optional<string>;
    readonly batch?: Optional<string>;
    readonly quantity?: Optional<number>;
  }[];
  readonly testItems?: Optional<
    readonly {
      readonly item: string;
      readonly standard?: Optional<string>;
      readonly limit: string;
      readonly value: string;
      readonly unit?: Optional<string>;
      readonly verdict: 'PASS' | 'FAIL';
    }[]
  >;
  readonly markUse: MarkUse;
  readonly evidence?: Optional<readonly Evidence[]>;
  readonly conclusion: InspectionConclusion;
  readonly text?: Optional<string>;
  readonly followUp?: Optional<string>;
  readonly signatures: readonly { readonly inspector: string; readonly signedAt: unknown; readonly sha256: string }[];
  readonly replacementReason?: Optional<string>;
}

export interface InspectionFilter {
  readonly ids?: Optional<readonly string[]>;
  readonly certificateNumber?: Optional<string>;
  readonly conclusions?: Optional<readonly InspectionConclusion[]>;
  readonly division?: Optional<string>;
}

/** A signature with the name of who signed, where the caller may read it. */
export interface Signature {
  readonly inspector: string;
  readonly nameZh: string | null;
  readonly signedAt: Date;
  readonly sha256: string;
}

/** Records of inspections. */
export interface InspectionService {
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT */
  record(caller: Caller, reference: string, input: RecordInput): Promise<InspectionDocument>;
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT */
  correct(caller: Caller, id: string, reason: string, input: RecordInput): Promise<InspectionDocument>;
  list(caller: Caller, filter: InspectionFilter, page: PageArguments): Promise<Page<InspectionDocument>>;
  /** Who signed; `null` for whoever may not know. */
  signatures(
    caller: Caller,
    inspection: InspectionDocument,
    namesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
  ): Promise<readonly Signature[] | null>;
}

/** Where an inspection was made, and of what. */
interface Setting {
  readonly certificate: CertificateRecord;
  readonly division: string;
  readonly task: TaskDocument | null;
}

export function createInspectionService({ models, write, clock, readModel }: ServiceKit<Models>): InspectionService {
  const view = readModel(populationModel.name);

  /** What a record is about; its authority is that of the task, or of where the certificate's holder is. */
  const settingOf = async (caller: Caller, input: RecordInput, { session }: WriteScope): Promise<Setting> => {
    if (!isAuthority(caller))
      throw hubError('FORBIDDEN', 'Inspections are recorded by market regulators and the ministry.');
    const task =
      input.task == null ? null : await models.tasks.findById(input.task).session(session).lean<TaskDocument>().exec();
    if (input.task != null && (!task || !isOwnArea(caller, task.division)))
      throw hubError('NOT_FOUND', 'There is no such task in the caller’s area.', { argument: 'input.record.task' });
    if (task && input.certificateNumber != null && input.certificateNumber !== task.certificateNumber)
      throw badUserInput('input.record.certificateNumber', `${task.certificateNumber}, as the task says`);
    const number = task?.certificateNumber ?? input.certificateNumber;
    if (number == null) throw badUserInput('input.record.certificateNumber', 'a certificate number, or a task');
    const certificate = view.get<CertificateRecord>('certificate', number);
    const division = task?.division ?? certificate?.holder.divisionCode ?? null;
    if (!certificate)
      throw hubError('NOT_FOUND', 'There is no such certificate.', { argument: 'input.record.certificateNumber' });
    if (division === null || !isOwnArea(caller, division))
      throw hubError('FORBIDDEN', 'An inspection is recorded by the authority of the area.');
    return { certificate, division, task };
  };

  const checkWhoInspected = async (
    content: InspectionContent,
    { certificate, division, task }: Setting,
    { session }: WriteScope,
  ) => {
    const { conductedOn, laboratory, signatures, replacementReason } = content;
    const ids = signatures.map(({ inspector }) => inspector);
    const found = await models.inspectors
      .find({ _id: { $in: ids } })
      .session(session)
      .lean<InspectorDocument[]>()
      .exec();
    const known = new Map(found.map((one) => [one._id, one]));
    const interests = new Set(interestsOf(view, certificate));
    ids.forEach((id, index) => {
      const argument = `input.record.signatures[${index}].inspector`;
      const inspector = known.get(id);
      const isNear = inspector && inspector.division.slice(0, 2) === division.slice(0, 2);
      if (!inspector || !isNear || !isWithin(conductedOn, inspector.from, inspector.to))
        throw badUserInput(argument, `an inspector of the province, in the register on ${conductedOn}`);
      if (inspector.interests.some((one) => interests.has(one)))
        throw badUserInput(argument, 'an inspector without a conflict of interest');
    });
    if (laboratory !== null) {
      const entry = view.get<LaboratoryRecord>('laboratory', `LABORATORY:${laboratory}`);
      if (!entry?.periods.some(({ from, to }) => isWithin(conductedOn, from, to)))
        throw badUserInput(
          'input.record.laboratory',
          `a laboratory of the directory on ${conductedOn}, by its CMA number`,
        );
      if (entry.uscc !== null && interests.has(entry.uscc))
        throw badUserInput('input.record.laboratory', 'a laboratory without a conflict of interest');
    }
    const isOther =
      task !== null &&
      (task.inspectors.some((one) => !ids.includes(one)) ||
        (laboratory !== null && task.laboratory !== null && laboratory !== task.laboratory));
    if (isOther && replacementReason === null)
      throw badUserInput('input.record.replacementReason', 'why others than those drawn have inspected or tested');
    if (task && conductedOn < task.drawnOn)
      throw badUserInput('input.record.conductedOn', `${task.drawnOn} or later: the day of the draw`);
  };

  return {
    record(caller, writtenReference, input) {
      const reference = readText('input.reference', writtenReference, 100);
      const agency = caller.agency ?? '';
      return write(async (scope) => {
        const { session } = scope;
        const setting = await settingOf(caller, input, scope);
        const content = readRecord(input, setting.certificate.number, clock.today());
        const hash = digestOf(content);
        const id = idOf('in', agency, reference);
        const known = await models.inspections.findById(id).session(session).lean<InspectionDocument>().exec();
        if (known) {
          mustBeSame(known, hash, 'inspection');
          return known;
        }
        const { task, division, certificate } = setting;
        if (task?.state === 'DONE')
          throw hubError('CONFLICT', 'The task has a record already: correct that one.', {
            argument: 'input.record.task',
          });
        await checkWhoInspected(content, setting, scope);
        const today = clock.today();
        const inspection: InspectionDocument = {
          _id: id,
          key: `${agency}/${reference}`,
          hash,
          agency,
          bodyCode: certificate.bodyCode,
          holderUscc: certificate.holder.uscc,
          division,
          ...content,
          recordedOn: today,
          publicFrom: publicationDay(today),
          tellsBody: content.conclusion === 'FAIL',
          corrections: [],
        };
        await models.inspections.collection.insertOne(inspection as never, { session });
        scope.publish(inspectionChanged(inspection, 'RECORD', clock.now()));
        if (task) {
          const done: TaskDocument = { ...task, state: 'DONE', inspection: id };
          await models.tasks.collection.replaceOne({ _id: task._id } as never, done, { session });
          scope.publish(taskChanged(done, 'DONE', clock.now()));
        }
        return inspection;
      });
    },
    correct(caller, id, writtenReason, input) {
      const reason = readText('input.reason', writtenReason, 1_000);
      return write(async (scope) => {
        const { session } = scope;
        const known = await models.inspections.findById(id).session(session).lean<InspectionDocument>().exec();
        if (!known || !isOwnArea(caller, known.division))
          throw hubError('NOT_FOUND', 'There is no such inspection in the caller’s area.', {
            argument: 'input.inspection',
          });
        if (known.agency !== caller.agency)
          throw hubError('FORBIDDEN', 'A record is corrected by the authority that recorded it.');
        const setting = await settingOf(caller, { ...input, task: known.task }, scope);
        if (setting.certificate.number !== known.certificateNumber)
          throw badUserInput('input.record.certificateNumber', known.certificateNumber);
        const content = readRecord({ ...input, task: known.task }, known.certificateNumber, clock.today());
        const before = contentOf(known);
        if (isDeepStrictEqual(before, content)) return known;
        await checkWhoInspected(content, setting, scope);
        const corrected: InspectionDocument = {
          ...known,
          ...content,
          tellsBody: known.tellsBody || content.conclusion === 'FAIL',
          corrections: [...known.corrections, { on: clock.today(), reason, before }],
        };
        await models.inspections.collection.replaceOne({ _id: id } as never, corrected, { session });
        scope.publish(inspectionChanged(corrected, 'CORRECT', clock.now()));
        return corrected;
      });
    },
    async list(caller, { ids, certificateNumber, conclusions, division }, page) {
      const filter = and(inspectionRows(caller, clock.today()), {
        ...(ids && { _id: { $in: readList('filter.ids', ids, [0, 200], (_, id) => id) } }),
        ...(certificateNumber && { certificateNumber }),
        ...(conclusions && { conclusion: { $in: [...conclusions] } }),
        ...(division && { division: readDivision('filter.division', division) }),
      });
      return findPage(
        models.inspections,
        filter as never,
        [
          ['recordedOn', -1],
          ['_id', -1],
        ],
        { ...page, most: pageLimitOf(caller) },
        (one) => one as InspectionDocument,
      );
    },
    async signatures(caller, inspection, namesOf) {
      if (!maySeeSignatures(caller, inspection)) return null;
      const names = await namesOf(inspection.signatures.map(({ inspector }) => inspector));
      return inspection.signatures.map(({ inspector, signedAt, sha256 }) => ({
        inspector,
        nameZh: names.get(inspector) ?? null,
        signedAt: new Date(signedAt),
        sha256,
      }));
    },
  };
}

function contentOf(one: InspectionContent): InspectionContent {
  const { task, certificateNumber, place, conductedOn, laboratory, sampledItems, testItems, markUse, evidence } = one;
  const { conclusion, text, followUp, signatures, replacementReason } = one;
  return {
    task,
    certificateNumber,
    place,
    conductedOn,
    laboratory,
    sampledItems,
    testItems,
    markUse,
    evidence,
    conclusion,
    text,
    followUp,
    signatures,
    replacementReason,
  };
}

function readRecord(input: RecordInput, certificateNumber: string, today: Day): InspectionContent {
  const at = 'input.record';
  const { conclusion, markUse, conductedOn } = input;
  if (!isDay(conductedOn) || conductedOn > today) throw badUserInput(`${at}.conductedOn`, 'today or a day before');
  const testItems = readList(`${at}.testItems`, input.testItems, [0, 200], (place, one) => ({
    item: readText(`${place}.item`, one.item, 200),
    standard: readOptional(`${place}.standard`, one.standard, 100),
    limit: readText(`${place}.limit`, one.limit, 200),
    value: readText(`${place}.value`, one.value, 200),
    unit: readOptional(`${place}.unit`, one.unit, 40),
    verdict: one.verdict,
  }));
  const laboratory = readOptional(`${at}.laboratory`, input.laboratory, 20);
  if (testItems.length > 0 && laboratory === null)
    throw badUserInput(`${at}.laboratory`, 'who has tested, by its CMA number');
  const text = readOptional(`${at}.text`, input.text, 2_000);
  const followUp = readOptional(`${at}.followUp`, input.followUp, 2_000);
  const hasFailed = markUse === 'MISUSED' || testItems.some(({ verdict }) => verdict === 'FAIL');
  if (conclusion === 'PASS' && hasFailed)
    throw badUserInput(
      `${at}.conclusion`,
      'FAIL or PASS_AFTER_CORRECTION where an item has failed or the mark is misused',
    );
  if (conclusion === 'FAIL' && !hasFailed && text === null)
    throw badUserInput(`${at}.text`, 'what was found, where no item has failed and the mark is not misused');
  if (conclusion !== 'PASS' && followUp === null) throw badUserInput(`${at}.followUp`, 'what has to follow');
  const signatures = readList(`${at}.signatures`, input.signatures, [INSPECTORS_PER_OBJECT, 10], (place, one) => ({
    inspector: readText(`${place}.inspector`, one.inspector, 100),
    signedAt: new Date(one.signedAt as string).toISOString(),
    sha256: readDigest(`${place}.sha256`, one.sha256),
  }));
  readOnce(
    `${at}.signatures`,
    signatures.map(({ inspector }) => inspector),
  );
  return {
    task: input.task ?? null,
    certificateNumber,
    place: readText(`${at}.place`, input.place, 200),
    conductedOn,
    laboratory,
    sampledItems: readList(`${at}.sampledItems`, input.sampledItems, [1, 100], (place, one) => ({
      name: readText(`${place}.name`, one.name, 200),
      model: readOptional(`${place}.model`, one.model, 200),
      batch: readOptional(`${place}.batch`, one.batch, 200),
      quantity: readNumber(`${place}.quantity`, one.quantity ?? 1, 1, 1_000_000),
    })),
    testItems,
    markUse,
    evidence: readList(`${at}.evidence`, input.evidence, [0, 50], readEvidence),
    conclusion,
    text,
    followUp,
    signatures,
    replacementReason: readOptional(`${at}.replacementReason`, input.replacementReason, 1_000),
  };
}

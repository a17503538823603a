import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { actOf } from '../../schema/domain/life-history.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { Adjustment, EntryEnd, NewEntry, Registers } from './adjustment.ts';
import { activityClassOf, checkAnnouncement, checkNewEntry, checkText } from './check-adjustment.ts';
import { toldEntry } from './entry-history.ts';
import { overlapping } from './in-force.ts';
import type { CatalogueLayer, EntryDocument, Models, ProjectCodeDocument } from './model.ts';
import { mayAdjust } from './policy.ts';
import { type EntryRecord, entryChanged, projectCodeChanged, toRecord } from './records.ts';
import { entryId } from './reference-data.ts';
import { readStatedEdition, registerStandards, type StandardEdition } from './register-standards.ts';

/** What an adjustment led to. */
export interface AdjustmentResult {
  readonly outcome: 'ADDED' | 'ENDED' | 'UNCHANGED';
  readonly entry: EntryRecord;
}

/**
 * Adds or ends a catalogue entry (CAT-01, CAT-02, CAT-05).
 * @throws FORBIDDEN, BAD_USER_INPUT, NOT_FOUND (entry to be ended), CONFLICT (another entry of the product is in force, or it has ended otherwise and no grounds are given).
 */
export async function adjustCatalogue(
  kit: ServiceKit<Models>,
  registers: Registers,
  caller: Caller,
  { add, end }: Adjustment,
): Promise<AdjustmentResult> {
  if (add && !end) return addEntry(kit, registers, caller, add);
  if (end && !add) return endEntry(kit, caller, end);
  throw badUserInput('input', 'exactly one of add and end');
}

async function addEntry(
  { models, write, clock }: ServiceKit<Models>,
  registers: Registers,
  caller: Caller,
  add: NewEntry,
): Promise<AdjustmentResult> {
  authorise(caller, add.layer);
  checkNewEntry(add, registers, clock.today());
  const editions = add.standards.map((stated, index) =>
    readStatedEdition(stated, `input.add.standards[${index}]`, add.instrument),
  );
  const act = actOf({ at: clock.now().toISOString(), by: caller.kind }, 'ISSUE');
  const entry = toldEntry(null, toDocument(add, editions, caller.agency), act);
  return write(async (scope) => {
    const siblings = await models.entries.find({ projectCode: add.projectCode }).session(scope.session).lean().exec();
    const same = siblings.find(({ _id }) => _id === entry._id);
    if (same && isSameEntry(same, entry)) return { outcome: 'UNCHANGED', entry: toRecord(same) };
    const inTheWay = overlapping(siblings, entry.validFrom, null);
    if (inTheWay)
      throw hubError('CONFLICT', `${inTheWay._id} of the same product is or comes into force; end it first.`);
    await registerProjectCode(models, scope, add, registers);
    await registerStandards(models, scope, editions, clock.now().toISOString());
    await models.entries.insertOne(entry, { session: scope.session });
    scope.publish(entryChanged(entry));
    return { outcome: 'ADDED', entry: toRecord(entry) };
  });
}

async function endEntry(
  { models, write, clock }: ServiceKit<Models>,
  caller: Caller,
  { entryId: id, lastDay, instrument, announcedOn, grounds }: EntryEnd,
): Promise<AdjustmentResult> {
  const why = grounds?.trim() || null;
  if (why !== null) checkText('input.end.grounds', why);
  checkText('input.end.instrument', instrument);
  checkAnnouncement('input.end', announcedOn, lastDay, 'lastDay', clock.today());
  const at = clock.now().toISOString();
  return write(async ({ session, publish }) => {
    const entry = await models.entries.findById(id).session(session).lean().exec();
    if (!entry) throw hubError('NOT_FOUND', `There is no catalogue entry ${id}.`, { argument: 'input.end.entryId' });
    authorise(caller, entry.layer);
    if (entry.validTo === lastDay && entry.endInstrument === instrument)
      return { outcome: 'UNCHANGED', entry: toRecord(entry) };
    if (entry.validTo !== null && why === null)
      throw hubError(
        'CONFLICT',
        `${id} has an end already: ${entry.validTo}, by ${entry.endInstrument ?? 'its announcement'}.`,
      );
    if (lastDay < entry.validFrom) throw badUserInput('input.end.lastDay', `${entry.validFrom} or later`);
    const siblings = await models.entries.find({ projectCode: entry.projectCode }).session(session).lean().exec();
    const inTheWay = overlapping(
      siblings.filter(({ _id }) => _id !== id),
      entry.validFrom,
      lastDay,
    );
    if (inTheWay) throw hubError('CONFLICT', `${inTheWay._id} of the same product begins on ${inTheWay.validFrom}.`);
    const act = actOf({ at, by: caller.kind }, why === null ? 'CHANGE' : 'CORRECTION', why);
    const ended = toldEntry(entry, { ...entry, validTo: lastDay, endInstrument: instrument }, act);
    const { validTo, endInstrument, history } = ended;
    await models.entries.updateOne({ _id: id }, { $set: { validTo, endInstrument, history } }, { session }).exec();
    publish(entryChanged(ended));
    return { outcome: 'ENDED', entry: toRecord(ended) };
  });
}

function authorise(caller: Caller, layer: CatalogueLayer): void {
  if (!mayAdjust(caller, layer)) throw hubError('FORBIDDEN', `The caller does not maintain the ${layer} catalogue.`);
}

function toDocument(add: NewEntry, editions: readonly StandardEdition[], createdBy: string | null): EntryDocument {
  return {
    _id: entryId(add.scheme, add.projectCode, add.validFrom),
    layer: add.layer,
    scheme: add.scheme,
    activityClass: add.activityClass ?? activityClassOf(add.scheme),
    projectCode: add.projectCode,
    categoryZh: null,
    productZh: add.productZh,
    productEn: add.productEn ?? null,
    batch: add.batch ?? null,
    standards: [...new Set(editions.map(({ standard }) => standard))],
    ruleNumber: add.ruleNumber ?? null,
    instrument: add.instrument,
    announcedOn: add.announcedOn,
    validFrom: add.validFrom,
    validTo: null,
    endInstrument: null,
    filedOn: add.filedOn ?? null,
    filingNumber: add.filingNumber ?? null,
    source: add.instrument,
    confidence: 'stated by the authority',
    fictional: false,
    createdBy,
    origin: null,
  };
}

/** Whether the stored entry is what was stated, whatever has happened to it since. */
function isSameEntry(stored: EntryDocument, stated: EntryDocument): boolean {
  const { validTo, endInstrument, confidence, source, createdBy, origin, history } = stored;
  return isDeepStrictEqual(
    { ...stored, history },
    { ...stated, validTo, endInstrument, confidence, source, createdBy, origin, history },
  );
}

/** Adds the product's code to the register when it is new (CAT-03: one set of codes for catalogue, approvals and certificate numbers). */
async function registerProjectCode(
  models: Models,
  { session, publish }: WriteScope,
  add: NewEntry,
  { groups }: Registers,
): Promise<void> {
  if (await models.projectCodes.findById(add.projectCode).session(session).lean().exec()) return;
  const group = add.groupCode != null ? groups.get(add.groupCode) : undefined;
  if (!group && add.scheme !== 'YRD_GREEN_SERVICE')
    throw badUserInput('input.add.groupCode', 'a product group, because the project code is new');
  const code: ProjectCodeDocument = {
    _id: add.projectCode,
    productZh: add.productZh,
    productEn: add.productEn ?? null,
    groupCode: group?.code ?? null,
    reportingChannel: group?.code === AGRI_FOOD_GROUP ? 'AGRI_FOOD' : 'UNIFIED',
    note: add.instrument,
    origin: null,
  };
  await models.projectCodes.insertOne(code, { session });
  publish(projectCodeChanged(code));
}

/** Products of this group are reported through the food and agricultural product system (REP-01). */
const AGRI_FOOD_GROUP = 'G02';

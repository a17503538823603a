import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { actOf } from '../../schema/domain/life-history.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { CertificateRegister } from './certificate-view.ts';
import { toldLink } from './histories.ts';
import { readEditions } from './list-register.ts';
import type { LinkDocument, Models, RiskAssessment } from './model.ts';
import { mayFile } from './policy.ts';
import { derivedId, type LinkRecord, linkChanged, toRecord } from './records.ts';
import { checkReuse } from './reuse-rules.ts';
import { type ReuseClass, readAssessment, type StatedAssessment } from './risk-assessment.ts';

/** What reuse decisions are checked against beside the store. */
export interface ReuseRegisters {
  readonly certificates: CertificateRegister;
}

/** A body's decision that a certificate rests on a result. */
export interface ReuseDecision {
  readonly resultId: string;
  readonly reuseClass: ReuseClass;
  readonly decidedOn: Day;
  readonly riskAssessment?: StatedAssessment | null;
}

/** What filing led to. */
export interface Filing {
  readonly outcome: 'FILED' | 'UNCHANGED';
  readonly link: LinkRecord;
}

/** Most results that a certificate rests on at a time. */
const LINKS_LIMIT = 50;
const REFERENCE_LIMIT = 200;

/**
 * Files that a certificate rests on a result (REU-05).
 * @throws FORBIDDEN, BAD_USER_INPUT, NOT_FOUND (certificate or result), CONFLICT (rules of the class, or filed otherwise already).
 */
export async function fileReuse(
  kit: ServiceKit<Models>,
  registers: ReuseRegisters,
  caller: Caller,
  input: ReuseDecision & { readonly certificateNumber: string },
): Promise<Filing> {
  return kit.write((scope) => fileReuseIn(kit, registers, caller, input, scope));
}

/** The same within a transaction. */
export async function fileReuseIn(
  { models, clock }: Pick<ServiceKit<Models>, 'models' | 'clock'>,
  registers: ReuseRegisters,
  caller: Caller,
  input: ReuseDecision & { readonly certificateNumber: string },
  scope: WriteScope,
): Promise<Filing> {
  const certificate = parseCertificateNumber(input.certificateNumber);
  if (!certificate) throw badUserInput('input.certificateNumber', 'a certificate number: G and 16 digits');
  const { number, bodyCode } = certificate;
  authorise(caller, bodyCode);
  const assessment = readDecision(input, clock.today());
  if (!registers.certificates.knows(number))
    throw hubError('NOT_FOUND', `The hub does not hold certificate ${number}, or not yet.`, {
      argument: 'input.certificateNumber',
    });
  const links = await linksOf(models, scope, number);
  const decision = { ...input, certificateNumber: number, bodyCode, assessment, at: clock.now() };
  return addLink(models, scope, registers, links, decision);
}

/**
 * Puts another result in the place of the one a certificate rested on (CAS-03 b).
 * @throws as `fileReuse`, NOT_FOUND (link), CONFLICT (the link has ended otherwise).
 */
export async function replaceReuse(
  { models, write, clock }: ServiceKit<Models>,
  registers: ReuseRegisters,
  caller: Caller,
  input: ReuseDecision & { readonly linkId: string },
): Promise<Filing & { readonly ended: LinkRecord }> {
  const assessment = readDecision(input, clock.today());
  const lastDay = addDays(input.decidedOn, -1);
  return write(async (scope) => {
    const before = await findLink(models, scope, caller, input.linkId);
    const { certificateNumber, bodyCode } = before;
    const others = (await linksOf(models, scope, certificateNumber)).filter(({ _id }) => _id !== before._id);
    if (before.resultId === input.resultId)
      throw badUserInput('input.resultId', 'another result than the one it replaces');
    if (before.to === null && lastDay < before.from)
      throw badUserInput('input.decidedOn', `${addDays(before.from, 1)} or later`);
    if (before.to !== null && (before.to !== lastDay || before.replacedBy === null)) throw hasEnded(before);
    const filing = await addLink(models, scope, registers, others, {
      ...input,
      certificateNumber,
      bodyCode,
      assessment,
      at: clock.now(),
    });
    if (before.to !== null) {
      if (before.replacedBy !== filing.link.id) throw hasEnded(before);
      return { ...filing, ended: toRecord(before) };
    }
    const ended = { ...before, to: lastDay, replacedBy: filing.link.id };
    await save(models, scope, { before, after: ended, at: clock.now() });
    return { ...filing, ended: toRecord(ended) };
  });
}

/**
 * Ends a link because the body has assessed its items directly (CAS-03 c).
 * @throws FORBIDDEN, BAD_USER_INPUT, NOT_FOUND, CONFLICT (the link has ended otherwise).
 */
export async function endReuse(
  { models, write, clock }: ServiceKit<Models>,
  caller: Caller,
  {
    linkId,
    lastDay,
    assessmentReference,
  }: { readonly linkId: string; readonly lastDay: Day; readonly assessmentReference: string },
): Promise<Filing> {
  const reference = assessmentReference.trim();
  if (reference === '' || reference.length > REFERENCE_LIMIT)
    throw badUserInput('input.assessmentReference', `1 to ${REFERENCE_LIMIT} characters`);
  if (lastDay > clock.today()) throw badUserInput('input.lastDay', `${clock.today()} or earlier`);
  return write(async (scope) => {
    const link = await findLink(models, scope, caller, linkId);
    if (link.to === lastDay && link.endedBy === reference) return { outcome: 'UNCHANGED', link: toRecord(link) };
    if (link.to !== null) throw hasEnded(link);
    if (lastDay < link.from) throw badUserInput('input.lastDay', `${link.from} or later`);
    const ended = { ...link, to: lastDay, endedBy: reference };
    await save(models, scope, { before: link, after: ended, at: clock.now() });
    return { outcome: 'FILED', link: toRecord(ended) };
  });
}

function readDecision({ reuseClass, riskAssessment, decidedOn }: ReuseDecision, today: Day): RiskAssessment | null {
  if (decidedOn > today) throw badUserInput('input.decidedOn', `${today} or earlier`);
  return readAssessment(reuseClass, riskAssessment, decidedOn);
}

async function addLink(
  models: Models,
  scope: WriteScope,
  { certificates }: ReuseRegisters,
  links: readonly LinkDocument[],
  decision: ReuseDecision & {
    certificateNumber: string;
    bodyCode: string;
    assessment: RiskAssessment | null;
    at: Date;
  },
): Promise<Filing> {
  const { certificateNumber, bodyCode, resultId, reuseClass, decidedOn, assessment, at } = decision;
  const same = links.find((link) => link.resultId === resultId && link.from === decidedOn);
  if (same && same.reuseClass === reuseClass && isDeepStrictEqual(same.riskAssessment, assessment))
    return { outcome: 'UNCHANGED', link: toRecord(same) };
  const current = links.filter(({ to }) => to === null || to >= decidedOn);
  const inTheWay = same ?? current.find((link) => link.resultId === resultId);
  if (inTheWay)
    throw hubError(
      'CONFLICT',
      `${certificateNumber} rests on ${resultId} since ${inTheWay.from} already, by link ${inTheWay._id}.`,
    );
  if (current.length >= LINKS_LIMIT)
    throw hubError('CONFLICT', `A certificate rests on at most ${LINKS_LIMIT} results.`);
  const result = await models.results.findById(resultId).session(scope.session).lean().exec();
  if (!result)
    throw hubError('NOT_FOUND', `There is no conformity result ${resultId}.`, { argument: 'input.resultId' });
  const editions = await readEditions(models, scope.session);
  checkReuse(reuseClass, result, decidedOn, editions, certificates, certificateNumber);
  const link: LinkDocument = {
    _id: derivedId('RL', certificateNumber, resultId, decidedOn),
    certificateNumber,
    resultId,
    reuseClass,
    from: decidedOn,
    to: null,
    bodyCode,
    riskAssessment: assessment,
    replacedBy: null,
    endedBy: null,
    history: null,
  };
  await save(models, scope, { before: null, after: link, at });
  return { outcome: 'FILED', link: toRecord(link) };
}

async function linksOf(models: Models, { session }: WriteScope, certificateNumber: string): Promise<LinkDocument[]> {
  return models.links.find({ certificateNumber }).session(session).lean().exec();
}

async function findLink(models: Models, { session }: WriteScope, caller: Caller, id: string): Promise<LinkDocument> {
  const link = await models.links.findById(id).session(session).lean().exec();
  if (!link) throw hubError('NOT_FOUND', `There is no reuse link ${id}.`, { argument: 'input.linkId' });
  authorise(caller, link.bodyCode);
  return link;
}

async function save(
  models: Models,
  { session, publish }: WriteScope,
  { before, after, at }: { readonly before: LinkDocument | null; readonly after: LinkDocument; readonly at: Date },
): Promise<void> {
  const act = actOf({ at: at.toISOString(), by: after.bodyCode }, before ? 'CHANGE' : 'ISSUE');
  const link = toldLink(before, after, act);
  await models.links.replaceOne({ _id: link._id }, link, { session, upsert: true }).exec();
  publish(linkChanged(link));
}

function authorise(caller: Caller, bodyCode: string): void {
  if (!mayFile(caller, bodyCode)) throw hubError('FORBIDDEN', 'The certificate is not one of the body that asks.');
}

function hasEnded({ _id, to }: LinkDocument) {
  return hubError('CONFLICT', `The link ${_id} ended on ${to} already.`);
}

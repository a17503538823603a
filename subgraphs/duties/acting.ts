import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import type { Day } from '../../schema/domain/day.ts';
import { standsIn } from '../../schema/domain/sight/role.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import type { Models, PublicationDocument, TaskChange, TaskDocument } from './model.ts';
import { mayDecide, mayRecordPublication } from './policy.ts';
import { inRolesOf } from './roles.ts';
import type { CertificateFacts } from './rules/certificate-deadlines.ts';
import { dutyRule } from './rules/duty-rules.ts';
import { changeTasks } from './task-changes.ts';
import { deadlinesOf, dutiesModel } from './view.ts';

const NOTE_LIMIT = 500;
const MARKED_AT_ONCE = 200;

export interface PublicationInput {
  readonly certificateNumber: string;
  readonly statusFrom?: Day | null;
  readonly publishedOn: Day;
  readonly place: string;
  readonly holderToldOn?: Day | null;
  readonly certificateTakenBackOn?: Day | null;
}

/** What agencies do with tasks and notices. */
export interface Acting {
  /** @throws NOT_FOUND, CONFLICT */
  take(caller: Caller, task: string): Promise<TaskDocument>;
  /** @throws NOT_FOUND, CONFLICT, BAD_USER_INPUT */
  giveBack(caller: Caller, task: string, note: string | null): Promise<TaskDocument>;
  /** @throws NOT_FOUND, CONFLICT, BAD_USER_INPUT */
  complete(caller: Caller, task: string, note: string): Promise<TaskDocument>;
  /** @throws FORBIDDEN, BAD_USER_INPUT */
  markRead(caller: Caller, notices: readonly string[]): Promise<number>;
  /** @throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT */
  recordPublication(caller: Caller, input: PublicationInput): Promise<PublicationDocument>;
}

export function createActing(kit: ServiceKit<Models>): Acting {
  const { models, write, clock, readModel } = kit;
  const view = readModel(dutiesModel.name);

  const own = async (caller: Caller, id: string, { session }: WriteScope): Promise<TaskDocument> => {
    const task = await models.tasks.findById(id).session(session).lean<TaskDocument>().exec();
    if (!task?.assignees.some((role) => standsIn(caller, role)))
      throw hubError('NOT_FOUND', 'The caller has no such task.', { argument: 'input.task' });
    return task;
  };
  const change = async (task: TaskDocument, what: Omit<TaskChange, 'at'>, scope: WriteScope): Promise<TaskDocument> =>
    (await changeTasks(models, [{ task, change: what }], clock.now(), scope))[0] ?? task;
  const mustPend = ({ pending, state }: TaskDocument) => {
    if (!pending) throw hubError('CONFLICT', `The task is ${state}.`, { argument: 'input.task' });
  };

  return {
    take: (caller, id) =>
      write(async (scope) => {
        const task = await own(caller, id, scope);
        mustPend(task);
        if (task.takenBy === caller.agency) return task;
        if (task.takenBy !== null)
          throw hubError('CONFLICT', 'Another agency has taken the task.', { argument: 'input.task' });
        return change(task, { action: 'TAKE', by: caller.agency, note: null }, scope);
      }),
    giveBack: (caller, id, note) =>
      write(async (scope) => {
        const task = await own(caller, id, scope);
        mustPend(task);
        if (task.takenBy === null) return task;
        if (task.takenBy !== caller.agency)
          throw hubError('CONFLICT', 'Another agency has taken the task.', { argument: 'input.task' });
        return change(task, { action: 'RETURN', by: caller.agency, note: checkedNote(note) }, scope);
      }),
    complete: (caller, id, note) =>
      write(async (scope) => {
        const task = await own(caller, id, scope);
        const told = checkedNote(note);
        if (told === null) throw badUserInput('input.note', `1 to ${NOTE_LIMIT} characters`);
        if (task.state === 'DONE' && task.history.at(-1)?.by === caller.agency) return task;
        mustPend(task);
        const deadline = deadlinesOf(view, task.subject).find((one) => one.id === id);
        const isMet = !deadline || (deadline.metOn !== null && deadline.metOn <= clock.today());
        if (!isMet && !mayDecide(caller))
          throw hubError('CONFLICT', `Not shown by the facts yet: ${dutyRule(task.rule).advice.en}`, {
            argument: 'input.task',
            expected: 'a task whose facts have been reported; it closes by itself then',
          });
        return change(task, { action: 'COMPLETE', by: caller.agency, note: told }, scope);
      }),
    async markRead(caller, notices) {
      if (notices.length === 0 || notices.length > MARKED_AT_ONCE)
        throw badUserInput('input.notices', `1 to ${MARKED_AT_ONCE} ids`);
      const mine = inRolesOf(caller, 'to');
      if (!mine || caller.agency === null) throw hubError('FORBIDDEN', 'Notices are for agencies.');
      const { modifiedCount } = await models.notices
        .updateMany({ _id: { $in: [...notices] }, ...mine } as never, { $addToSet: { readBy: caller.agency } } as never)
        .exec();
      return modifiedCount;
    },
    async recordPublication(caller, input) {
      const number = parseCertificateNumber(input.certificateNumber)?.number ?? input.certificateNumber;
      const certificate = view.get<CertificateFacts>('certificate', number);
      if (!certificate)
        throw hubError('NOT_FOUND', 'The hub holds no such certificate.', { argument: 'input.certificateNumber' });
      if (!mayRecordPublication(caller, certificate.bodyCode))
        throw hubError('FORBIDDEN', `The caller may not act on certificates of body ${certificate.bodyCode}.`);
      const publication = checkedPublication(input, certificate, caller, clock.now(), clock.today());
      return write(async ({ session, publish }) => {
        const known = await models.publications
          .findById(publication._id)
          .session(session)
          .lean<PublicationDocument>()
          .exec();
        if (known && sameContent(known, publication)) return known;
        await models.publications.collection.replaceOne({ _id: publication._id } as never, publication, {
          session,
          upsert: true,
        });
        const { _id: id, recordedBy: _by, recordedAt: _at, ...content } = publication;
        publish({ type: 'StatusPublished', key: id, fact: { id, ...content } });
        return publication;
      });
    },
  };
}

function checkedNote(note: string | null): string | null {
  const text = note?.trim() ?? '';
  if (text.length > NOTE_LIMIT) throw badUserInput('input.note', `1 to ${NOTE_LIMIT} characters`);
  return text === '' ? null : text;
}

function checkedPublication(
  input: PublicationInput,
  { number, bodyCode, statusHistory }: CertificateFacts,
  caller: Caller,
  at: Date,
  today: Day,
): PublicationDocument {
  const { publishedOn, holderToldOn = null, certificateTakenBackOn = null } = input;
  const published = statusHistory.filter(({ status }) => status !== 'VALID');
  const period = input.statusFrom ? published.find(({ from }) => from === input.statusFrom) : published.at(-1);
  if (!period)
    throw hubError('CONFLICT', 'The certificate has no such suspension, revocation or cancellation.', {
      argument: 'input.statusFrom',
    });
  const place = input.place.trim();
  if (place.length === 0 || place.length > NOTE_LIMIT)
    throw badUserInput('input.place', `1 to ${NOTE_LIMIT} characters`);
  for (const [name, day] of Object.entries({ publishedOn, holderToldOn, certificateTakenBackOn }))
    if (day !== null && (day < period.from || day > today))
      throw badUserInput(`input.${name}`, `a day from ${period.from} to ${today}`);
  return {
    _id: `${number} ${period.from}`,
    certificateNumber: number,
    bodyCode,
    status: period.status as PublicationDocument['status'],
    statusFrom: period.from,
    publishedOn,
    place,
    holderToldOn,
    certificateTakenBackOn,
    recordedBy: caller.agency ?? '',
    recordedAt: at,
  };
}

function sameContent(a: PublicationDocument, b: PublicationDocument): boolean {
  return (
    a.publishedOn === b.publishedOn &&
    a.place === b.place &&
    a.holderToldOn === b.holderToldOn &&
    a.certificateTakenBackOn === b.certificateTakenBackOn
  );
}

import { createHash, randomInt } from 'node:crypto';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import { modelKey, normaliseCode, normaliseName } from '../../schema/domain/text.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { type DeclarationInput, type ReadDeclaration, readDeclaration, readReasons } from './declaration-input.ts';
import { coveredToOf, DECISIONS, type Decision, type DeclarationState, reportDueOf } from './life-cycle.ts';
import type {
  CoveredPeriod,
  DeclarationAct,
  DeclarationContent,
  DeclarationDocument,
  DeclarationFinding,
  Models,
} from './model.ts';
import { mayReview, visibleRows } from './policy.ts';
import { type FiledElsewhere, findingsOf } from './rules.ts';
import { createRegisters, registersModel } from './view.ts';

type Optional<T> = T | null | undefined;

export interface DeclarationFilter {
  readonly states?: Optional<readonly DeclarationState[]>;
  readonly supplierUscc?: Optional<string>;
  readonly projectCode?: Optional<string>;
  readonly model?: Optional<string>;
  readonly ownNumber?: Optional<string>;
  readonly isReportOverdue?: Optional<boolean>;
}

export interface DeclarationChange {
  readonly declaration: DeclarationDocument;
  readonly changed: boolean;
}

/** Declarations of conformity from filing to their end (供方符合性声明备案). */
export interface DeclarationService {
  /** @throws FORBIDDEN, BAD_USER_INPUT; CONFLICT when the own number is of a declaration with other content that was not refused */
  file(caller: Caller, input: DeclarationInput): Promise<DeclarationChange>;
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT */
  review(
    caller: Caller,
    id: string,
    decision: Decision,
    reasons: Optional<readonly string[]>,
  ): Promise<DeclarationChange>;
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT */
  withdraw(caller: Caller, id: string, reason: Optional<string>): Promise<DeclarationChange>;
  one(caller: Caller, number: string): Promise<DeclarationDocument | null>;
  list(caller: Caller, filter: DeclarationFilter, page: PageArguments): Promise<Page<DeclarationDocument>>;
  /** Takes over that the supplier has reported efficiency data of a filing for a period; told again with another one, that one holds. */
  cover(number: string, period: CoveredPeriod, scope: WriteScope): Promise<void>;
  /** Takes over that what a report says is not known: it covers nothing until it is told again. */
  uncover(report: string, scope: WriteScope): Promise<void>;
  /** Takes declarations over as they are; those that are there stay. */
  record(declarations: readonly DeclarationDocument[]): Promise<void>;
}

/** Draws of a number before giving up: the space of a category and year is nearly full then. */
const DRAWS = 50;
/** Most periods kept of one filing: a report a month for twenty years. */
const PERIODS_KEPT = 240;

export function createDeclarationService({ models, write, clock, readModel }: ServiceKit<Models>): DeclarationService {
  const registers = createRegisters(readModel(registersModel.name));
  const put = async (declaration: DeclarationDocument, { session, publish }: WriteScope) => {
    await models.declarations.collection.replaceOne({ _id: declaration._id } as never, declaration, {
      session,
      upsert: true,
    });
    publish(declarationChanged(declaration, clock.now()));
  };
  const find = async (caller: Caller, id: string, { session }: WriteScope): Promise<DeclarationDocument> => {
    const found = await models.declarations
      .findOne({ $and: [{ $or: [{ _id: id }, { numberKey: normaliseCode(id) }] }, visibleRows(caller)] } as never)
      .session(session)
      .lean<DeclarationDocument>()
      .exec();
    if (!found) throw hubError('NOT_FOUND', 'There is no such declaration.', { argument: 'input.declaration' });
    return found;
  };

  /** A filing in force of the supplier for one of the models. */
  const filedFor = async (
    supplierUscc: string,
    { models: names }: DeclarationContent,
    except: string,
    { session }: WriteScope,
  ): Promise<FiledElsewhere | null> => {
    const keys = names.map(modelKey);
    const today = clock.today();
    const found = await models.declarations
      .findOne({
        supplierUscc,
        state: 'FILED',
        modelKeys: { $in: keys },
        _id: { $ne: except },
        $or: [{ validTo: null }, { validTo: { $gte: today } }],
      } as never)
      .session(session)
      .lean<DeclarationDocument>()
      .exec();
    if (!found) return null;
    const model = names.find((name) => found.modelKeys.includes(modelKey(name))) ?? '';
    return { number: found.number ?? '', model };
  };

  const draw = async (projectCode: string, { session }: WriteScope): Promise<string> => {
    for (let tries = 0; tries < DRAWS; tries++) {
      const number = filingNumber(clock.today(), projectCode);
      if (!(await models.declarations.exists({ numberKey: number }).session(session))) return number;
    }
    throw hubError('CONFLICT', `No filing number is free in category ${projectCode}.`);
  };

  return {
    async file(caller, input) {
      const { uscc, agency } = caller;
      if (caller.kind !== 'ENTERPRISE' || uscc === null)
        throw hubError('FORBIDDEN', 'Declarations are filed by suppliers.');
      const read = readDeclaration(input, clock.today());
      const ownKey = `${uscc}/${normaliseName(read.ownNumber)}`;
      return write(async (scope) => {
        const known = await models.declarations
          .findOne({ ownKey })
          .session(scope.session)
          .lean<DeclarationDocument>()
          .exec();
        if (known?.hash === read.hash) return { declaration: known, changed: false };
        if (known && known.state !== 'REFUSED')
          throw hubError(
            'CONFLICT',
            `Declaration ${known.ownNumber} is ${known.state} with other content: withdraw it, or file under another number.`,
            { argument: 'input.ownNumber' },
          );
        const id = known?._id ?? idOf(ownKey);
        const findings = findingsOf(read, registers, await filedFor(uscc, read, id, scope), clock.today());
        const next = submitted(known, id, ownKey, uscc, read, findings, clock.now(), clock.today(), agency, registers);
        await put(next, scope);
        return { declaration: next, changed: true };
      });
    },
    async review(caller, id, decision, written) {
      const reasons = readReasons('input.reasons', written);
      if (decision !== 'FILE' && reasons.length === 0) throw badUserInput('input.reasons', 'why, 1 to 20 sentences');
      const { from, to, action } = DECISIONS[decision];
      return write(async (scope) => {
        const known = await find(caller, id, scope);
        if (!mayReview(caller, known))
          throw hubError('FORBIDDEN', 'The caller does not review declarations, or not in this division.');
        if (known.state === to && known.acts.at(-1)?.action === action) return { declaration: known, changed: false };
        if (known.state !== from)
          throw hubError('CONFLICT', `A declaration that is ${known.state} can't be decided so.`, {
            argument: 'input.decision',
          });
        const today = clock.today();
        if (decision === 'FILE' && known.validTo !== null && known.validTo < today)
          throw hubError('CONFLICT', `It was declared until ${known.validTo} only: refuse it.`);
        if (decision === 'FILE') {
          const filed = await filedFor(known.supplierUscc, known, known._id, scope);
          if (filed)
            throw hubError('CONFLICT', `Model ${filed.model} has a filing in force, ${filed.number}: cancel it first.`);
        }
        const number = decision === 'FILE' ? await draw(known.projectCode, scope) : known.number;
        const next = withDue({
          ...known,
          state: to,
          number,
          numberKey: number ?? known._id,
          filedOn: decision === 'FILE' ? today : known.filedOn,
          endedOn: decision === 'CANCEL' ? today : null,
          acts: [...known.acts, act(clock.now(), action, caller.agency, reasons)],
        });
        await put(next, scope);
        return { declaration: next, changed: true };
      });
    },
    async withdraw(caller, id, written) {
      const reasons = readReasons('input.reason', written?.trim() ? [written] : []);
      return write(async (scope) => {
        const known = await find(caller, id, scope);
        if (caller.kind !== 'ENTERPRISE' || caller.uscc !== known.supplierUscc)
          throw hubError('FORBIDDEN', 'A declaration is withdrawn by its supplier.');
        if (known.state === 'WITHDRAWN') return { declaration: known, changed: false };
        if (known.state !== 'SUBMITTED' && known.state !== 'FILED')
          throw hubError('CONFLICT', `A declaration that is ${known.state} can't be withdrawn.`);
        const next = withDue({
          ...known,
          state: 'WITHDRAWN',
          endedOn: known.filedOn === null ? null : clock.today(),
          acts: [...known.acts, act(clock.now(), 'WITHDRAWAL', caller.agency, reasons)],
        });
        await put(next, scope);
        return { declaration: next, changed: true };
      });
    },
    one: (caller, number) =>
      models.declarations
        .findOne({ $and: [{ number: normaliseCode(number) }, visibleRows(caller)] } as never)
        .lean<DeclarationDocument>()
        .exec(),
    list: (caller, filter, page) =>
      findPage<DeclarationDocument, DeclarationDocument>(
        models.declarations,
        { $and: [visibleRows(caller), ...conditionsOf(filter, clock.today())] } as never,
        [['_id', 1]],
        page,
        (declaration) => declaration,
      ),
    async cover(number, period, scope) {
      const known = await models.declarations
        .findOne({ number })
        .session(scope.session)
        .lean<DeclarationDocument>()
        .exec();
      if (!known) return;
      const others = known.covered.filter(({ report }) => report !== period.report);
      await put(withDue({ ...known, covered: [...others, period].slice(-PERIODS_KEPT) }), scope);
    },
    async uncover(report, scope) {
      const known = await models.declarations
        .findOne({ 'covered.report': report } as never)
        .session(scope.session)
        .lean<DeclarationDocument>()
        .exec();
      if (!known) return;
      const covered = known.covered.filter((period) => period.report !== report);
      await put(withDue({ ...known, covered }), scope);
    },
    record: (declarations) =>
      write(async (scope) => {
        for (const declaration of declarations)
          if (!(await models.declarations.exists({ _id: declaration._id }).session(scope.session)))
            await put(withDue(declaration), scope);
      }),
  };
}

/** A filing number: `SDC`, year, category, six random digits; never a sequence, from which one could tell how many there are (as NUM-04). */
export function filingNumber(on: Day, projectCode: string): string {
  return `SDC${on.slice(0, 4)}${projectCode}${String(randomInt(1_000_000)).padStart(6, '0')}`;
}

/** The id of the declaration of an own number: the same however often it is filed. */
export function idOf(ownKey: string): string {
  return `dc_${createHash('sha256').update(ownKey).digest('hex').slice(0, 24)}`;
}

function submitted(
  known: DeclarationDocument | null,
  id: string,
  ownKey: string,
  supplierUscc: string,
  { ownNumber, hash, ...content }: ReadDeclaration,
  findings: readonly DeclarationFinding[],
  now: Date,
  today: Day,
  agency: string | null,
  registers: { divisionOf(uscc: string): string | null },
): DeclarationDocument {
  const refused = findings.filter(({ severity }) => severity === 'REFUSE');
  return {
    _id: id,
    number: null,
    numberKey: id,
    ownNumber,
    ownKey,
    supplierUscc,
    divisionCode: registers.divisionOf(supplierUscc),
    ...content,
    modelKeys: content.models.map(modelKey),
    state: refused.length > 0 ? 'REFUSED' : 'SUBMITTED',
    findings,
    acts: [
      ...(known?.acts ?? []),
      act(now, 'SUBMISSION', agency, []),
      ...(refused.length > 0
        ? [
            act(
              now,
              'RULE_REFUSAL',
              null,
              refused.map(({ zh, en }) => `${zh} / ${en}`),
            ),
          ]
        : []),
    ],
    hash,
    earlier: known ? [...known.earlier, { submittedOn: known.submittedOn, content: contentOf(known) }] : [],
    submittedOn: today,
    filedOn: null,
    endedOn: null,
    covered: [],
    coveredTo: null,
    reportDue: null,
    fictional: false,
  };
}

function contentOf({
  projectCode,
  productName,
  brand,
  models,
  standards,
  evidence,
  signatory,
  validTo,
}: DeclarationContent): DeclarationContent {
  return { projectCode, productName, brand, models, standards, evidence, signatory, validTo };
}

function act(
  at: Date,
  action: DeclarationAct['action'],
  agency: string | null,
  reasons: readonly string[],
): DeclarationAct {
  return { at, action, agency, reasons };
}

function withDue(declaration: DeclarationDocument): DeclarationDocument {
  const coveredTo = coveredToOf(declaration);
  return { ...declaration, coveredTo, reportDue: reportDueOf({ ...declaration, coveredTo }) };
}

function conditionsOf(filter: DeclarationFilter, today: Day): Record<string, unknown>[] {
  const { states, supplierUscc, projectCode, model, ownNumber, isReportOverdue } = filter;
  const lapsed = { state: 'FILED', validTo: { $ne: null, $lt: today } };
  const conditions: (Record<string, unknown> | null | undefined | false)[] = [
    states && {
      $or: [
        { _id: '' },
        ...states.map((state) => {
          if (state === 'LAPSED') return lapsed;
          if (state === 'FILED') return { state, $or: [{ validTo: null }, { validTo: { $gte: today } }] };
          return { state };
        }),
      ],
    },
    supplierUscc ? { supplierUscc: normaliseCode(supplierUscc) } : null,
    projectCode ? { projectCode } : null,
    model ? { modelKeys: modelKey(model) } : null,
    ownNumber ? { ownNumber: ownNumber.trim() } : null,
    isReportOverdue === true && { reportDue: { $ne: null, $lt: today } },
    isReportOverdue === false && { $or: [{ reportDue: null }, { reportDue: { $gte: today } }] },
  ];
  return conditions.filter((condition): condition is Record<string, unknown> => Boolean(condition));
}

/** A declaration in the feed: without the person who signed, and without what only reviewers see. */
function declarationChanged(declaration: DeclarationDocument, at: Date): OutgoingEvent {
  const { _id: id, number, ownNumber, supplierUscc, divisionCode, projectCode, productName, brand } = declaration;
  const { state, submittedOn, filedOn, validTo, endedOn, coveredTo, reportDue, fictional } = declaration;
  return {
    type: 'DeclarationChanged',
    key: id,
    fact: {
      id,
      number,
      ownNumber,
      supplierUscc,
      divisionCode,
      projectCode,
      productName,
      brand,
      models: declaration.models,
      standards: declaration.standards,
      state,
      submittedOn,
      filedOn,
      validTo,
      endedOn,
      coveredTo,
      reportDue,
      fictional,
      change: { action: declaration.acts.at(-1)?.action ?? 'SUBMISSION', at: at.toISOString() },
    },
  };
}

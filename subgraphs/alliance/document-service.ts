import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import {
  digestOf,
  idOf,
  mustBeSame,
  type Optional,
  readDigest,
  readOptional,
  readText,
} from '../shared/written-input.ts';
import { allianceOf, mustChair } from './chair.ts';
import type { DivisionService } from './division-service.ts';
import type { AlliancePaperDocument, DocumentKind, DocumentState, DocumentStepRecord, Models } from './model.ts';
import { takesPart } from './policy.ts';
import type { Register } from './register.ts';

export interface DocumentInput {
  readonly allianceCode: string;
  readonly reference: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly version: string;
  readonly sha256: string;
  readonly url?: Optional<string>;
}

export type DocumentStep = Exclude<DocumentStepRecord['step'], 'DRAFT'>;

export interface StepInput {
  readonly document: string;
  readonly step: DocumentStep;
  readonly filingNumber?: Optional<string>;
  readonly reason?: Optional<string>;
}

/** Documents of an alliance. Programme and technical documents are filed with CNCA before they are used (实施方案 (四)). */
export interface DocumentService {
  /** @throws FORBIDDEN for all but regulators of member divisions; BAD_USER_INPUT, CONFLICT */
  draft(caller: Caller, input: DocumentInput): Promise<AlliancePaperDocument>;
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT; CONFLICT where the document is not at the step, above all for use before filing */
  step(caller: Caller, input: StepInput): Promise<AlliancePaperDocument>;
  list(caller: Caller, allianceCode: string, page: PageArguments): Promise<Page<AlliancePaperDocument>>;
}

/** Kinds that are filed before use. */
const FILED_BEFORE_USE: ReadonlySet<DocumentKind> = new Set(['PROGRAMME', 'TECHNICAL']);

/** From which states a step leads where. */
const STEPS: Readonly<Record<DocumentStep, { readonly from: readonly DocumentState[]; readonly to: DocumentState }>> = {
  FILE: { from: ['DRAFT', 'RETURNED'], to: 'FILED' },
  RECORD: { from: ['FILED'], to: 'RECORDED' },
  RETURN: { from: ['FILED'], to: 'RETURNED' },
  USE: { from: ['DRAFT', 'RECORDED'], to: 'IN_USE' },
};

/** Where a document stands after a step; `null`: it can't take it. A document that has to be filed is used only once it is recorded. */
export function afterStep(kind: DocumentKind, state: DocumentState, step: DocumentStep): DocumentState | null {
  const { from, to } = STEPS[step];
  if (!from.includes(state)) return null;
  const mustBeFiled = FILED_BEFORE_USE.has(kind);
  if (step === 'USE' && mustBeFiled && state !== 'RECORDED') return null;
  return step !== 'USE' && !mustBeFiled ? null : to;
}

export function createDocumentService(
  { models, write, clock }: ServiceKit<Models>,
  register: Register,
  divisions: DivisionService,
): DocumentService {
  const membersOf = (code: string) => divisions.memberDivisionsOn(code, clock.today());
  const put = async (
    paper: AlliancePaperDocument,
    action: DocumentStepRecord['step'],
    members: readonly string[],
    { session, publish }: WriteScope,
  ) => {
    await models.papers.collection.replaceOne({ _id: paper._id } as never, paper, { session, upsert: true });
    const { _id: id, allianceCode, divisionCode, kind, title, state, filingNumber, usedFrom } = paper;
    publish({
      type: 'AllianceDocumentChanged',
      key: id,
      fact: {
        id,
        allianceCode,
        divisionCode,
        kind,
        title,
        state,
        filingNumber,
        usedFrom,
        members: [...members],
        change: { action, at: clock.now().toISOString() },
      },
    });
    return paper;
  };

  return {
    async draft(caller, input) {
      const alliance = allianceOf(register, input.allianceCode);
      const members = await membersOf(alliance.code);
      if (caller.kind !== 'MARKET_REGULATOR' || !takesPart(caller, members))
        throw hubError('FORBIDDEN', 'Documents are drafted by the regulators that take part in the alliance.');
      const content = {
        reference: readText('input.reference', input.reference, 100),
        kind: input.kind,
        title: readText('input.title', input.title, 200),
        version: readText('input.version', input.version, 40),
        sha256: readDigest('input.sha256', input.sha256),
        url: readOptional('input.url', input.url, 500),
      };
      const agency = caller.agency ?? '';
      const id = idOf('ad', agency, content.reference, content.version);
      const hash = digestOf(content);
      return write(async (scope) => {
        const known = await models.papers.findById(id).session(scope.session).lean<AlliancePaperDocument>().exec();
        if (known) {
          mustBeSame(known, hash, 'document');
          return known;
        }
        const paper: AlliancePaperDocument = {
          _id: id,
          allianceCode: alliance.code,
          divisionCode: caller.division ?? '',
          agency,
          hash,
          ...content,
          state: 'DRAFT',
          filingNumber: null,
          usedFrom: null,
          steps: [{ step: 'DRAFT', on: clock.today(), agency, note: null }],
        };
        return put(paper, 'DRAFT', members, scope);
      });
    },
    async step(caller, { document, step, filingNumber: number, reason: why }) {
      const filingNumber = readOptional('input.filingNumber', number, 100);
      const reason = readOptional('input.reason', why, 1_000);
      if ((step === 'RECORD') !== (filingNumber !== null))
        throw badUserInput('input.filingNumber', step === 'RECORD' ? 'the number of the filing' : 'none for this step');
      if (step === 'RETURN' && reason === null) throw badUserInput('input.reason', 'why it is returned');
      return write(async (scope) => {
        const paper = await models.papers
          .findById(document)
          .session(scope.session)
          .lean<AlliancePaperDocument>()
          .exec();
        const members = paper ? await membersOf(paper.allianceCode) : [];
        if (!paper || !takesPart(caller, members))
          throw hubError('NOT_FOUND', 'There is no such document.', { argument: 'input.document' });
        const today = clock.today();
        if (step === 'RECORD' || step === 'RETURN') {
          if (caller.kind !== 'MINISTRY')
            throw hubError('FORBIDDEN', 'Filings are recorded or returned by the ministry.');
        } else mustChair(caller, allianceOf(register, paper.allianceCode), today);
        const last = paper.steps.at(-1);
        if (last?.step === step && last.agency === caller.agency && last.note === (filingNumber ?? reason))
          return paper;
        const state = afterStep(paper.kind, paper.state, step);
        if (state === null)
          throw hubError('CONFLICT', `A ${paper.kind} that is ${paper.state} can't take the step ${step}.`, {
            argument: 'input.step',
          });
        const taken = { step, on: today, agency: caller.agency ?? '', note: filingNumber ?? reason };
        const next: AlliancePaperDocument = {
          ...paper,
          state,
          filingNumber: filingNumber ?? paper.filingNumber,
          usedFrom: state === 'IN_USE' ? today : null,
          steps: [...paper.steps, taken],
        };
        return put(next, step, members, scope);
      });
    },
    async list(caller, allianceCode, page) {
      allianceOf(register, allianceCode, 'allianceCode');
      const isInside = takesPart(caller, await membersOf(allianceCode));
      return findPage(
        models.papers,
        { allianceCode, ...(!isInside && { state: 'IN_USE' }) } as never,
        [['_id', 1]],
        page,
        (paper) => paper as AlliancePaperDocument,
      );
    },
  };
}

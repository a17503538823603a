import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { clauseOf } from './clause.ts';
import type { Freshness } from './facts.ts';
import type { EvaluationDocument, Models, TenderDocument } from './model.ts';
import { type Fen, yuan } from './money.ts';
import { isWithinRule, preferenceRule } from './preference.ts';
import type { PreferenceRule, ReferenceData } from './reference-data.ts';
import type { SettingOf } from './setting.ts';
import { type Bid, evaluateTender, type LotEvaluation, pointsText, type TenderContent } from './tender.ts';
import { type BidInput, checkBids, checkTender, type TenderInput } from './tender-input.ts';

/** Most evaluations of one tender. */
export const EVALUATIONS_LIMIT = 100;

/** A tender with where it stands in the store. */
export interface Tender {
  readonly id: string;
  readonly createdAt: Date;
  readonly content: TenderContent;
}

/** An evaluation with its answer. */
export interface Evaluation {
  readonly id: string;
  readonly tender: Tender;
  readonly on: Day;
  readonly knownAt: Date;
  readonly evaluatedAt: Date;
  readonly sources: readonly Freshness[];
  /** The rule of the region that the tender's preference keeps to; `null`: the tender has none, or none is held for the region. */
  readonly rule: PreferenceRule | null;
  readonly lots: readonly LotEvaluation[];
  readonly digest: string;
  /** Whether the answer is the one that was given when it was evaluated. */
  readonly asGiven: boolean;
}

export interface EvaluationInput {
  readonly tender: string;
  readonly on?: Day | null;
  readonly asKnownAt?: Date | null;
  readonly bids: readonly BidInput[];
}

/** Tenders of an agency, and the evaluations of their bids. Another agency's are not there. */
export interface TenderService {
  /** Identified by agency and reference: the same content again changes nothing. @throws BAD_USER_INPUT; CONFLICT for another content */
  create(caller: Caller, input: TenderInput): Promise<{ readonly tender: Tender; readonly created: boolean }>;
  /** Judges bids and keeps what was asked. The same question about the same instant is kept once. @throws BAD_USER_INPUT, NOT_FOUND, SOURCE_UNAVAILABLE */
  evaluate(caller: Caller, input: EvaluationInput): Promise<Evaluation>;
  find(caller: Caller, id: string): Promise<Tender | null>;
  /** Records a tender of an agency; one that is recorded already stays as it is. @throws BAD_USER_INPUT */
  record(agency: string, input: TenderInput): Promise<void>;
  /** Every evaluation of a tender, oldest first, made anew from the facts as they were known then. @throws SOURCE_UNAVAILABLE */
  evaluationsOf(caller: Caller, tender: Tender): Promise<Evaluation[]>;
}

/** Makes the service over the store. */
export function createTenderService(
  kit: ServiceKit<Models>,
  settingOf: SettingOf,
  { preferenceRules }: ReferenceData,
): TenderService {
  const { tenders, evaluations } = kit.models;
  const ownId = (caller: Caller, reference: string) => `${caller.agency}:${reference}`;
  const isOwn = (caller: Caller, id: string) => caller.agency !== null && id.startsWith(`${caller.agency}:`);

  const judgeBids = (
    caller: Caller,
    tender: Tender,
    bids: readonly Bid[],
    { on, knownAt }: Pick<EvaluationDocument, 'on' | 'knownAt'>,
  ) => {
    const { content } = tender;
    const setting = settingOf(caller, { day: on, asKnownAt: knownAt, region: content.region });
    const { preference } = content;
    const rule = preference && preferenceRule(preferenceRules, content.region, preference.form, on);
    const lots = evaluateTender(content, bids, { purchaseOf: setting.purchaseOf });
    return { sources: setting.sources, rule, lots, digest: digestOf(lots) };
  };

  return {
    async create(caller, input) {
      const content = checkTender(input);
      checkPreference(content, kit.clock.today());
      const id = ownId(caller, content.reference);
      return kit.write(async ({ session }) => {
        const known = await tenders.findById(id, null, { session }).lean<TenderDocument>().exec();
        const plain = plainly(input);
        if (known && isDeepStrictEqual(plainly(known.input), plain)) return { tender: toTender(known), created: false };
        if (known) throw hubError('CONFLICT', `The tender ${content.reference} is recorded with another content.`);
        const document: TenderDocument = {
          _id: id,
          agency: caller.agency ?? '',
          createdAt: kit.clock.now(),
          input: plain,
        };
        await tenders.create([document], { session });
        return { tender: toTender(document), created: true };
      });
    },

    async evaluate(caller, { tender: id, bids: given, ...asked }) {
      const tender = await this.find(caller, id);
      if (!tender) throw hubError('NOT_FOUND', `There is no tender ${id}.`);
      const [now, today] = [kit.clock.now(), kit.clock.today()];
      const on = asked.on ?? today;
      if (on > today) throw badUserInput('input.on', `today, ${today}, or a day before it`);
      const knownAt = asked.asKnownAt ?? now;
      if (knownAt > now) throw badUserInput('input.asKnownAt', 'an instant that has come');
      const bids = checkBids(given, tender.content);
      const answer = judgeBids(caller, tender, bids, { on, knownAt });
      const document = await kit.write(async ({ session }) => {
        const known = await evaluations
          .find({ tenderId: id }, null, { session })
          .sort({ _id: 1 })
          .lean<EvaluationDocument[]>()
          .exec();
        const plain = plainly(given);
        const same = known.find(
          (one) => one.on === on && +one.knownAt === +knownAt && isDeepStrictEqual(plainly(one.bids), plain),
        );
        if (same) return same;
        if (known.length >= EVALUATIONS_LIMIT)
          throw hubError('CONFLICT', `A tender is evaluated at most ${EVALUATIONS_LIMIT} times.`);
        const added: EvaluationDocument = {
          _id: `${id}:${String(known.length + 1).padStart(4, '0')}`,
          tenderId: id,
          on,
          knownAt,
          evaluatedAt: now,
          bids: plain,
          digest: answer.digest,
        };
        await evaluations.create([added], { session });
        return added;
      });
      return toEvaluation(document, tender, answer);
    },

    async find(caller, id) {
      if (!isOwn(caller, id)) return null;
      const document = await tenders.findById(id).lean<TenderDocument>().exec();
      return document ? toTender(document) : null;
    },

    async record(agency, input) {
      const { reference } = checkTender(input);
      const document = { agency, createdAt: kit.clock.now(), input: plainly(input) };
      await kit.write(({ session }) =>
        tenders.updateOne({ _id: `${agency}:${reference}` }, { $setOnInsert: document }, { session, upsert: true }),
      );
    },

    async evaluationsOf(caller, tender) {
      if (!isOwn(caller, tender.id)) return [];
      const known = await evaluations
        .find({ tenderId: tender.id })
        .sort({ _id: 1 })
        .lean<EvaluationDocument[]>()
        .exec();
      return known.map((document) => {
        const bids = checkBids(document.bids, tender.content);
        return toEvaluation(document, tender, judgeBids(caller, tender, bids, document));
      });
    },
  };

  /** A preference that the region's rule does not allow would be struck down in a dispute. Where no rule is held nothing is said against it. */
  function checkPreference({ preference, region }: TenderContent, today: Day): void {
    const rule = preference && preferenceRule(preferenceRules, region, preference.form, today);
    if (preference && rule && !isWithinRule(preference, rule))
      throw badUserInput('input.preference.value', `${rule.least} to ${rule.most}, by ${rule.instrument}`);
  }
}

function toTender({ _id, createdAt, input }: TenderDocument): Tender {
  return { id: _id, createdAt, content: checkTender(input) };
}

function toEvaluation(
  { _id, on, knownAt, evaluatedAt, digest }: EvaluationDocument,
  tender: Tender,
  answer: Pick<Evaluation, 'sources' | 'rule' | 'lots' | 'digest'>,
): Evaluation {
  return { id: _id, tender, on, knownAt, evaluatedAt, ...answer, asGiven: answer.digest === digest };
}

/** What of an answer a dispute is about: outcome, clause and evidence of every cell, and what follows for each bid. */
function digestOf(lots: readonly LotEvaluation[]): string {
  const amount = (value: Fen | null) => (value === null ? null : yuan(value));
  const told = lots.map(({ lot, bids }) => [
    lot.reference,
    bids.map(({ bid, mayWin, total, comparedPrice, points, rank, cells }) => [
      bid.reference,
      mayWin,
      amount(total),
      amount(comparedPrice),
      points === null ? null : pointsText(points),
      rank,
      cells.map(({ item, answer, mayBeBought, preferred }) => [
        item.reference,
        mayBeBought,
        preferred,
        answer && [
          answer.outcome,
          clauseOf(answer.basis),
          answer.checks.map(({ used }) => used?.record.number ?? null),
          answer.reasons.map(({ code }) => code),
        ],
      ]),
    ]),
  ]);
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}

/** As it is stored: an input object of GraphQL has no prototype, and what is absent or null is the same. */
function plainly<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_key, part: unknown) => (part === null ? undefined : part))) as T;
}

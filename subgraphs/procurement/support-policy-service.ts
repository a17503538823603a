import { isDeepStrictEqual } from 'node:util';
import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { isDivisionCode } from '../../schema/domain/division.ts';
import { maintainersOf } from '../../schema/domain/maintainers.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { pastInstant } from '../shared/version-fields.ts';
import { type Freshness, readFacts, readFreshness } from './facts.ts';
import type { Models, PolicyDocument } from './model.ts';
import { parseYuan } from './money.ts';
import { type PolicyVersion, reported, versionOf, versionsKnownAt } from './policy-versions.ts';
import { TEXT_LIMIT, textOf } from './purchase-input.ts';
import type { ReferenceData } from './reference-data.ts';
import { type PolicyAnswer, type PolicyItem, policiesFor } from './support-policy.ts';

/** Most items that one agency keeps. */
const ITEMS_LIMIT = 2_000;
const PROJECT_CODE = /^\d{3}$/;

/** An item as its keeper writes it. */
export type PolicyItemInput = Omit<
  PolicyItem,
  | 'id'
  | 'version'
  | 'authority'
  | 'fictional'
  | 'region'
  | 'amount'
  | 'starsAtLeast'
  | 'validTo'
  | 'schemes'
  | 'categories'
> & {
  readonly region?: string | null;
  readonly amount?: string | null;
  readonly starsAtLeast?: number | null;
  readonly validTo?: Day | null;
  readonly schemes?: PolicyItem['schemes'] | null;
  readonly categories?: readonly string[] | null;
  /** Number of the latest version, which this content puts right. */
  readonly correctsVersion?: number | null;
};

export interface PolicyInput {
  readonly certificate?: string | null;
  readonly category?: string | null;
  readonly region?: string | null;
  readonly on?: Day | null;
  /** As the hub knew it at this instant; absent: now. */
  readonly asKnownAt?: Date | null;
}

/** Items of policies that support green products, kept by the agencies that give them. */
export interface SupportPolicyService {
  /** @throws BAD_USER_INPUT; SOURCE_UNAVAILABLE */
  find(
    input: PolicyInput,
  ): Promise<{ readonly day: Day; readonly sources: readonly Freshness[]; readonly answers: readonly PolicyAnswer[] }>;
  /** Every version of an item known at the instant (default: now), oldest first. @throws BAD_USER_INPUT */
  versions(id: string, asKnownAt: Date | null | undefined): Promise<readonly PolicyVersion[]>;
  /**
   * Identified by agency, instrument and item: the same content again changes nothing, another content is the next version, from a later day on or in the latest one's place.
   * @throws FORBIDDEN, BAD_USER_INPUT; CONFLICT for another content that would overwrite a version
   */
  report(caller: Caller, input: PolicyItemInput): Promise<{ readonly item: PolicyItem; readonly created: boolean }>;
  /** Ends the latest version of an item of one's own. The same day again changes nothing. @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT; CONFLICT when it ended otherwise */
  end(caller: Caller, id: string, lastDay: Day): Promise<PolicyItem>;
  /** Records items as they are given; those recorded already stay as they are. */
  record(items: readonly PolicyItem[]): Promise<void>;
}

/** Makes the service over the store. */
export function createSupportPolicyService(
  kit: ServiceKit<Models>,
  reader: ReadModelReader,
  { supplierBars }: ReferenceData,
): SupportPolicyService {
  const { policies } = kit.models;
  const keeper = (caller: Caller): string => {
    const kinds: readonly string[] = maintainersOf('SUPPORT_POLICIES');
    if (caller.agency === null || !kinds.includes(caller.kind))
      throw hubError('FORBIDDEN', 'The caller keeps no items of policies.');
    return caller.agency;
  };

  const versionsOf = (id: string) => policies.find({ $or: [{ _id: id }, { itemId: id }] });
  const latestOf = async (id: string, session: ClientSession) => {
    const known = await versionsOf(id).session(session).lean<PolicyDocument[]>().exec();
    return known.sort((a, b) => versionOf(a) - versionOf(b)).at(-1) ?? null;
  };

  return {
    async versions(id, asKnownAt) {
      const knownAt = pastInstant(asKnownAt, kit.clock);
      return versionsKnownAt(await versionsOf(id).lean<PolicyDocument[]>().exec(), knownAt);
    },
    async find(input) {
      const today = kit.clock.today();
      const day = input.on ?? today;
      const region = textOf(input.region, 'region');
      if (region !== null && !isDivisionCode(region)) throw badUserInput('region', 'six digits of GB/T 2260');
      const certificate = textOf(input.certificate, 'certificate');
      const category = textOf(input.category, 'category');
      if ((certificate === null) === (category === null))
        throw badUserInput('certificate', 'certificate or category, one of them');
      if (category !== null && !PROJECT_CODE.test(category))
        throw badUserInput('category', 'a project code, three digits');
      const knownAt = pastInstant(input.asKnownAt, kit.clock);
      const found = await policies.find({}).sort({ _id: 1 }).lean<PolicyDocument[]>().exec();
      const facts = readFacts(reader, { on: day, knownAt });
      const sources = readFreshness(reader, kit.clock.now(), facts, supplierBars);
      return {
        day,
        sources,
        answers: policiesFor(
          versionsKnownAt(found, knownAt).map(({ item }) => item),
          { certificate, category, region, day },
          facts,
        ),
      };
    },

    async report(caller, input) {
      const authority = keeper(caller);
      const item = checkItem(authority, input);
      const corrects = input.correctsVersion ?? null;
      return kit.write(async ({ session }) => {
        const latest = await latestOf(item.id, session);
        if (latest && isDeepStrictEqual(withoutVersion(reported(latest)), withoutVersion(item)))
          return { item: reported(latest), created: false };
        checkVersion(item, latest, corrects);
        if ((await policies.countDocuments({ authority }, { session })) >= ITEMS_LIMIT)
          throw hubError('CONFLICT', `An agency keeps at most ${ITEMS_LIMIT} items.`);
        const { id, version: _first, ...content } = item;
        const version = latest ? versionOf(latest) + 1 : 1;
        const place = latest
          ? { _id: `${id}#${version}`, itemId: id, version, correctsVersion: corrects }
          : { _id: id };
        await policies.create([{ ...content, ...place, recordedAt: kit.clock.now() }], { session });
        return { item: { ...item, version }, created: true };
      });
    },

    async end(caller, id, lastDay) {
      const authority = keeper(caller);
      if (!id.startsWith(`${authority}:`)) throw hubError('FORBIDDEN', 'An agency ends items of its own.');
      return kit.write(async ({ session }) => {
        const known = await latestOf(id, session);
        if (!known) throw hubError('NOT_FOUND', `There is no item ${id}.`);
        if (known.validTo === lastDay) return reported(known);
        if (known.validTo !== null) throw hubError('CONFLICT', `The item ends on ${known.validTo}.`);
        if (lastDay < known.validFrom) throw badUserInput('input.lastDay', `a day from ${known.validFrom} on`);
        await policies.updateOne(
          { _id: known._id },
          { $set: { validTo: lastDay, endRecordedAt: kit.clock.now() } },
          { session },
        );
        return reported({ ...known, validTo: lastDay });
      });
    },

    async record(items) {
      await kit.write(async ({ session }) => {
        for (const { id: _id, version: _first, ...item } of items)
          await policies.updateOne({ _id }, { $setOnInsert: item }, { session, upsert: true });
      });
    },
  };
}

const withoutVersion = ({ version: _, ...content }: PolicyItem) => content;

/** Whether a content may be the next version. @throws CONFLICT where it would overwrite one, BAD_USER_INPUT for a version that is not the latest */
function checkVersion({ id, validFrom }: PolicyItem, latest: PolicyDocument | null, corrects: number | null): void {
  if (!latest) {
    if (corrects !== null) throw badUserInput('input.correctsVersion', 'nothing: the item is not recorded yet');
    return;
  }
  if (corrects !== null) {
    if (corrects !== versionOf(latest)) throw badUserInput('input.correctsVersion', `the latest, ${versionOf(latest)}`);
    return;
  }
  if (validFrom > latest.validFrom) return;
  throw hubError(
    'CONFLICT',
    `The item ${id} is recorded with another content: a new version begins after ${latest.validFrom}, and one that puts it right names correctsVersion ${versionOf(latest)}.`,
  );
}

function checkItem(authority: string, input: PolicyItemInput): PolicyItem {
  const required = (field: 'instrument' | 'item' | 'title' | 'amountRule' | 'beneficiary') => {
    const text = textOf(input[field], `input.${field}`);
    if (text === null) throw badUserInput(`input.${field}`, `1 to ${TEXT_LIMIT} characters`);
    return text;
  };
  const { kind, amountForm, validFrom, validTo = null, schemes, categories, starsAtLeast = null } = input;
  const [instrument, item] = [required('instrument'), required('item')];
  if (`${instrument}${item}`.includes(':'))
    throw badUserInput('input.instrument', 'instrument and item without a colon');
  const region = textOf(input.region, 'input.region');
  if (region !== null && !isDivisionCode(region)) throw badUserInput('input.region', 'six digits of GB/T 2260');
  if (validTo !== null && validTo < validFrom) throw badUserInput('input.validTo', `a day from ${validFrom} on`);
  if (categories?.some((code) => !PROJECT_CODE.test(code)))
    throw badUserInput('input.categories', 'project codes, three digits');
  if (starsAtLeast !== null && ![1, 2, 3].includes(starsAtLeast)) throw badUserInput('input.starsAtLeast', '1, 2 or 3');
  const amount = textOf(input.amount, 'input.amount');
  if ((amount === null) !== (amountForm === 'BY_DOCUMENT') || (amount !== null && parseYuan(amount) === null))
    throw badUserInput(
      'input.amount',
      'a number with at most two decimals, and nothing where the document names it otherwise',
    );
  return {
    id: `${authority}:${instrument}:${item}`,
    version: 1,
    kind,
    authority,
    instrument,
    item,
    title: required('title'),
    region,
    schemes: [...(schemes ?? [])],
    categories: [...(categories ?? [])],
    starsAtLeast,
    amountForm,
    amount,
    amountRule: required('amountRule'),
    beneficiary: required('beneficiary'),
    validFrom,
    validTo,
    fictional: false,
  };
}

/** FICTIONAL items of the sample data. */
export function samplePolicies(today: Day): PolicyItem[] {
  const year = Number(today.slice(0, 4));
  const shared = {
    version: 1,
    categories: [],
    validFrom: `${year - 1}-01-01`,
    validTo: `${year + 1}-12-31`,
    fictional: true,
  };
  return [
    {
      ...shared,
      id: 'demo-finance:样例绿建补〔2025〕1号:1',
      kind: 'SUBSIDY',
      authority: 'demo-finance',
      instrument: '样例绿建补〔2025〕1号',
      item: '1',
      title: '（样例）三星级绿色建材应用补贴',
      region: '330500',
      schemes: ['GREEN_BUILDING_MATERIAL'],
      starsAtLeast: 3,
      amountForm: 'PER_CENT',
      amount: '2.00',
      amountRule: '按采购金额的2%给予补贴',
      beneficiary: '采购三星级绿色建材的建设单位',
    },
    {
      ...shared,
      id: 'demo-finance:样例绿保〔2025〕2号:1',
      kind: 'INSURANCE',
      authority: 'demo-finance',
      instrument: '样例绿保〔2025〕2号',
      item: '1',
      title: '（样例）绿色产品质量保险保费补贴',
      region: '330000',
      schemes: ['CHINA_GREEN_PRODUCT', 'GREEN_BUILDING_MATERIAL'],
      starsAtLeast: null,
      amountForm: 'AT_MOST',
      amount: '50000.00',
      amountRule: '补贴保费,每张证书每年不超过5万元',
      beneficiary: '获证企业',
    },
  ];
}

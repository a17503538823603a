import type { Model, QueryFilter } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { type Day, isWithin } from '../../schema/domain/day.ts';
import type { CertificationScheme } from '../../schema/domain/facts.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { LOADER_BATCH_SIZE } from '../shared/loaders.ts';
import { findPage, type Page, type PageArguments, pageOfList } from '../shared/paging.ts';
import { type AdjustmentResult, adjustCatalogue } from './adjust-catalogue.ts';
import type { Adjustment } from './adjustment.ts';
import { entryKnownAt } from './entry-history.ts';
import type { CatalogueLayer, EntryDocument, Models, ProjectCodeDocument } from './model.ts';
import {
  type EntryOnDay,
  type EntryRecord,
  onDay,
  type ProjectCodeRecord,
  type StandardRecord,
  toRecord,
} from './records.ts';
import { type ProductGroup, type RuleRecord, readProductGroups, readRules } from './reference-data.ts';

/** Which entries to list; absent conditions do not restrict. */
export interface EntryFilter {
  readonly on: Day;
  /** As known at this instant; absent or `null`: now. */
  readonly knownAt?: string | null;
  readonly layer?: CatalogueLayer | null;
  readonly scheme?: CertificationScheme | null;
  readonly projectCode?: string | null;
}

/** Which project codes to list; absent conditions do not restrict. */
export interface ProjectCodeFilter {
  readonly groupCode?: string | null;
  readonly reportingChannel?: 'UNIFIED' | 'AGRI_FOOD' | null;
  readonly inCatalogueOn?: Day | null;
}

/** What the catalogue answers and does. */
export interface CatalogueService {
  listEntries(filter: EntryFilter, page: PageArguments): Promise<Page<EntryOnDay>>;
  listProjectCodes(filter: ProjectCodeFilter, page: PageArguments): Promise<Page<ProjectCodeRecord>>;
  /** All entries of the project codes, earliest first. */
  entriesOfCodes(codes: readonly string[]): Promise<EntryRecord[]>;
  /** All entries evaluated by one of the standards (numbers without year), by project code. */
  entriesOfStandards(numbers: readonly string[]): Promise<EntryRecord[]>;
  projectCodes(codes: readonly string[]): Promise<ProjectCodeRecord[]>;
  /** Standards by number without year. */
  standards(numbers: readonly string[]): Promise<StandardRecord[]>;
  rule(number: string): RuleRecord | null;
  productGroup(code: string): ProductGroup | null;
  adjust(caller: Caller, adjustment: Adjustment): Promise<AdjustmentResult>;
}

/** Rules and product groups change with a release only and are kept in memory; everything else is read from the store. */
export function createCatalogueService(kit: ServiceKit<Models>): CatalogueService {
  const { models } = kit;
  const rules = readRules();
  const groups = new Map(readProductGroups().map((group) => [group.code, group]));
  return {
    async listEntries(filter, page) {
      const { on, knownAt = null } = filter;
      if (knownAt !== null) {
        const entries = await all(models.entries, conditionsOf(filter));
        const known = entries.flatMap((entry) => entryKnownAt(entry, knownAt) ?? []);
        const inForce = known.filter(({ validFrom, validTo }) => isWithin(on, validFrom, validTo));
        const placeOf = ({ projectCode, id }: EntryRecord) => `${projectCode} ${id}`;
        const sorted = inForce.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
        return pageOfList(
          sorted.map((entry) => onDay(entry, on)),
          placeOf,
          page,
        );
      }
      return findPage(
        models.entries,
        entryQuery(filter),
        [
          ['projectCode', 1],
          ['_id', 1],
        ],
        page,
        (entry) => ({
          ...toRecord(entry),
          day: filter.on,
        }),
      );
    },
    async listProjectCodes({ groupCode, reportingChannel, inCatalogueOn }, page) {
      const query: QueryFilter<ProjectCodeDocument> = {
        ...(groupCode != null && { groupCode }),
        ...(reportingChannel != null && { reportingChannel }),
        ...(inCatalogueOn != null && {
          _id: { $in: await models.entries.distinct('projectCode', entryQuery({ on: inCatalogueOn })).exec() },
        }),
      };
      return findPage(models.projectCodes, query, [['_id', 1]], page, toRecord);
    },
    async entriesOfCodes(codes) {
      const found = await all(models.entries, { projectCode: { $in: [...codes] } });
      return found.toSorted(byFirstDay);
    },
    async entriesOfStandards(numbers) {
      const found = await all(models.entries, { standards: { $in: [...numbers] } });
      return found.toSorted((a, b) => a.projectCode.localeCompare(b.projectCode) || byFirstDay(a, b));
    },
    projectCodes: (codes) => all(models.projectCodes, { _id: { $in: [...codes] } }),
    standards: (numbers) => all(models.standards, { _id: { $in: [...numbers] } }),
    rule: (number) => rules.get(number) ?? null,
    productGroup: (code) => groups.get(code) ?? null,
    adjust: (caller, adjustment) => adjustCatalogue(kit, { rules, groups }, caller, adjustment),
  };
}

/** All records that a loader asks for, in one round trip to the store as far as that goes. */
async function all<D extends { _id: string; origin: string | null }>(model: Model<D>, query: QueryFilter<D>) {
  const found = await model.find(query).batchSize(LOADER_BATCH_SIZE).lean().exec();
  return (found as D[]).map(toRecord<D>);
}

function byFirstDay(a: EntryRecord, b: EntryRecord): number {
  return a.validFrom < b.validFrom ? -1 : Number(a.validFrom > b.validFrom);
}

function entryQuery(filter: EntryFilter): QueryFilter<EntryDocument> {
  const { on } = filter;
  return { validFrom: { $lte: on }, $or: [{ validTo: null }, { validTo: { $gte: on } }], ...conditionsOf(filter) };
}

/** What a filter says beside the day. */
function conditionsOf({ layer, scheme, projectCode }: EntryFilter): QueryFilter<EntryDocument> {
  return {
    ...(layer != null && { layer }),
    ...(scheme != null && { scheme }),
    ...(projectCode != null && { projectCode }),
  };
}

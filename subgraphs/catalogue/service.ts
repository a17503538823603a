import type { QueryFilter } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { CertificationScheme } from '../../schema/domain/facts.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { type Adjustment, type AdjustmentResult, adjustCatalogue } from './adjust-catalogue.ts';
import type { CatalogueLayer, EntryDocument, Models, ProjectCodeDocument } from './model.ts';
import { type EntryOnDay, type EntryRecord, type ProjectCodeRecord, type StandardRecord, toRecord } from './records.ts';
import { type ProductGroup, type RuleRecord, readProductGroups, readRules } from './reference-data.ts';

/** Which entries to list; absent conditions do not restrict. */
export interface EntryFilter {
  readonly on: Day;
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
    listEntries: (filter, page) =>
      findPage(
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
      ),
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
      const found = await models.entries
        .find({ projectCode: { $in: [...codes] } })
        .lean()
        .exec();
      return found.map(toRecord).toSorted(byFirstDay);
    },
    async entriesOfStandards(numbers) {
      const found = await models.entries
        .find({ standards: { $in: [...numbers] } })
        .lean()
        .exec();
      return found.map(toRecord).toSorted((a, b) => a.projectCode.localeCompare(b.projectCode) || byFirstDay(a, b));
    },
    async projectCodes(codes) {
      return (
        await models.projectCodes
          .find({ _id: { $in: [...codes] } })
          .lean()
          .exec()
      ).map(toRecord);
    },
    async standards(numbers) {
      return (
        await models.standards
          .find({ _id: { $in: [...numbers] } })
          .lean()
          .exec()
      ).map(toRecord);
    },
    rule: (number) => rules.get(number) ?? null,
    productGroup: (code) => groups.get(code) ?? null,
    adjust: (caller, adjustment) => adjustCatalogue(kit, { rules, groups }, caller, adjustment),
  };
}

function byFirstDay(a: EntryRecord, b: EntryRecord): number {
  return a.validFrom < b.validFrom ? -1 : Number(a.validFrom > b.validFrom);
}

function entryQuery({ on, layer, scheme, projectCode }: EntryFilter): QueryFilter<EntryDocument> {
  return {
    validFrom: { $lte: on },
    $or: [{ validTo: null }, { validTo: { $gte: on } }],
    ...(layer != null && { layer }),
    ...(scheme != null && { scheme }),
    ...(projectCode != null && { projectCode }),
  };
}

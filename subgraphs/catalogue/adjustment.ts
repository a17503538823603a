import type { Day } from '../../schema/domain/day.ts';
import type { ActivityClass, CertificationScheme } from '../../schema/domain/facts.ts';
import type { CatalogueLayer } from './model.ts';
import type { ProductGroup, RuleRecord } from './reference-data.ts';
import type { StatedEdition } from './register-standards.ts';

/** A new entry, as an authority states it. */
export interface NewEntry {
  readonly layer: CatalogueLayer;
  readonly scheme: CertificationScheme;
  readonly activityClass?: ActivityClass | null;
  readonly projectCode: string;
  readonly groupCode?: string | null;
  readonly productZh: string;
  readonly productEn?: string | null;
  readonly batch?: number | null;
  readonly standards: readonly StatedEdition[];
  readonly ruleNumber?: string | null;
  readonly instrument: string;
  readonly announcedOn: Day;
  readonly validFrom: Day;
  readonly filedOn?: Day | null;
  readonly filingNumber?: string | null;
}

/** The end of an entry, as an authority states it. */
export interface EntryEnd {
  readonly entryId: string;
  readonly lastDay: Day;
  readonly instrument: string;
  readonly announcedOn: Day;
  /** Why another end was told before; puts that right. */
  readonly grounds?: string | null;
}

/** Exactly one of the two. */
export interface Adjustment {
  readonly add?: NewEntry | null;
  readonly end?: EntryEnd | null;
}

/** What adjustments are checked against beside the store. */
export interface Registers {
  readonly rules: ReadonlyMap<string, RuleRecord>;
  readonly groups: ReadonlyMap<string, ProductGroup>;
}
